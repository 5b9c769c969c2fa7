"""Which kinds of files somebody may begin, as the start page offers them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.authoring.describe import first_sentence
from generator.form.form_words import as_form_says
from generator.form.naming import file_label
from generator.model import soorten
from generator.model.documents.nota.content import Nota

MOST_OFTEN = Nota.soort
"""What most dossiers begin with: offered first."""


@dataclass(frozen=True)
class Kind:
    """A kind of file: its name with what it is for in one sentence, and its whole explanation.

    Of one ``per_year`` somebody says for which year it is.
    """

    word: str
    label: str
    meaning: str
    per_year: bool


@dataclass(frozen=True)
class KindGroup:
    """Kinds of the same sort, and what that is called."""

    name: str
    kinds: tuple[Kind, ...]


def kinds_to_begin() -> tuple[KindGroup, ...]:
    """Every kind of file of a dossier: documents first, then facts, then what is seldom needed.

    A dossier begins with a document, as its form is where the other files are filled in.
    """
    documents, facts = soorten.documenten(), soorten.feiten()
    others = soorten.in_dossier().keys() - documents.keys() - facts.keys()
    return (
        _group("Documenten", sorted(documents, key=lambda kind: (kind != MOST_OFTEN, kind))),
        _group("Feiten die in documenten komen", facts),
        _group("Voor het hele dossier", sorted(others)),
    )


def is_per_year(kind: str) -> bool:
    """Whether a file of that kind is begun for a year."""
    facts = soorten.feiten().get(kind)
    return facts is not None and facts.per_jaar


def _group(name: str, kinds: Iterable[str]) -> KindGroup:
    return KindGroup(name, tuple(map(_kind, kinds)))


def _kind(word: str) -> Kind:
    meaning = soorten.in_dossier()[word].uitleg
    label = f"{file_label(word)} – {as_form_says(first_sentence(meaning))}"
    return Kind(word, label, as_form_says(meaning), is_per_year(word))
