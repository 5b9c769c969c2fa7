"""Words that name what stands elsewhere."""

from __future__ import annotations

from generator.model.base import Invoer
from generator.model.verwijzingen import foute_verwijzingen
from generator.origin import Origin

FILE = "d/jaarplan.yaml"


class Keuze(Invoer):
    doelen: tuple[str, ...]


def faults(*words: str) -> list[tuple[object, str, str | None]]:
    choice = Keuze(doelen=words).geplaatst(Origin(FILE))
    found = foute_verwijzingen(
        choice,
        "doelen",
        choice.doelen,
        ["instroom", "doorstroom"],
        onbekend="{} bestaat niet",
        dubbel="{} staat er al",
    )
    return [(problem.origin, problem.message, problem.meant) for problem in found]


def test_what_is_known_and_stands_once_is_right() -> None:
    assert faults("doorstroom", "instroom") == []


def test_what_is_unknown_or_stands_twice_is_told_at_its_place() -> None:
    assert faults("instrom", "instroom", "weg", "instroom") == [
        (Origin(FILE, ("doelen", 0)), "'instrom' bestaat niet", "instroom"),
        (Origin(FILE, ("doelen", 2)), "'weg' bestaat niet", None),
        (Origin(FILE, ("doelen", 3)), "'instroom' staat er al", None),
    ]


def test_a_word_with_braces_is_named_as_it_stands() -> None:
    assert faults("{0}") == [(Origin(FILE, ("doelen", 0)), "'{0}' bestaat niet", None)]
