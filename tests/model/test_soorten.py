"""Every module of the package that defines a kind is found, without a list."""

from __future__ import annotations

from generator.model import soorten
from generator.model.documents.nota.content import Nota
from generator.model.facts.doelen import Doelen
from generator.model.kind import Document, Feiten


def test_kinds_are_found_by_the_name_of_their_file() -> None:
    assert soorten.feiten()["doelen"] is Doelen
    assert soorten.documenten()["nota"] is Nota


def test_kinds_are_told_in_alphabetical_order_and_are_one_or_the_other() -> None:
    facts, documents = soorten.feiten(), soorten.documenten()

    assert list(facts) == sorted(facts)
    assert list(documents) == sorted(documents)
    assert not set(facts) & set(documents)
    assert all(issubclass(kind, Feiten) and name == kind.soort for name, kind in facts.items())
    assert all(
        issubclass(kind, Document) and name == kind.soort for name, kind in documents.items()
    )


def test_what_a_document_may_lack_until_the_end_is_a_field_of_it() -> None:
    for kind in soorten.documenten().values():
        assert set(kind.tot_het_laatst_leeg) <= set(kind.model_fields)


def test_no_kind_has_a_hyphen_in_its_name() -> None:
    """In the name of a file it ends the kind: nota-kalender.yaml."""
    assert not [name for name in (*soorten.feiten(), *soorten.documenten()) if "-" in name]
