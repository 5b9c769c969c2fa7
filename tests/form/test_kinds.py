"""Which kinds of files the start page offers to begin."""

from __future__ import annotations

from generator.form.kinds import is_per_year, kinds_to_begin
from generator.model import soorten


def test_every_kind_is_offered_once_documents_first_and_of_those_the_nota() -> None:
    documents, facts, others = kinds_to_begin()

    assert documents.kinds[0].word == "nota"
    assert {kind.word for kind in documents.kinds} == soorten.documenten().keys()
    assert {kind.word for kind in facts.kinds} == soorten.feiten().keys()
    offered = [kind.word for group in (documents, facts, others) for kind in group.kinds]
    assert sorted(offered) == sorted(soorten.in_dossier())


def test_a_kind_is_offered_in_one_sentence_and_explained_in_full() -> None:
    nota = kinds_to_begin()[0].kinds[0]

    assert nota.label == "Nota – Een nota aan het bestuur."
    assert nota.meaning.startswith("Een nota aan het bestuur. Wilt u meer nota's")
    assert ".yaml" not in nota.meaning


def test_only_a_calendar_is_begun_for_a_year() -> None:
    assert [kind for kind in soorten.in_dossier() if is_per_year(kind)] == ["kalender"]
