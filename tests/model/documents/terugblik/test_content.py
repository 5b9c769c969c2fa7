"""What became of earlier decisions."""

from __future__ import annotations

from dataclasses import replace

from generator.model.documents.terugblik import terugblik
from generator.model.facts.acties import Acties
from generator.model.facts.besluiten import Besluiten
from generator.model.kind import Kader
from tests.model.reading import frame, lines, on, only_table, read


def decisions(*decided: str) -> Besluiten:
    """A decision for each of those: its id, and what was decided on which day, if anything."""
    items = []
    for one in decided:
        name, *outcome = one.split()
        item = f"id: {name}, tekst: Besluit {name}., uiterlijk: eind 2025, eigenaar: DG"
        if outcome:
            item += f", besluit: {outcome[0]}, besloten_op: {outcome[1]}"
        items.append(f"  - {{{item}}}\n")
    return read(Besluiten, "besluiten:\n" + "".join(items))


ACTIONS = read(
    Acties,
    "acties:\n"
    "  - {wat: Meten., wie: A, voor_wanneer: mei 2025, uit: oud}\n"
    "  - {wat: Af., wie: B, stand: klaar, uit: klaar}\n",
)


def rows(kader: Kader) -> list[str]:
    return lines(only_table(terugblik(kader)))[1:]


def test_nothing_without_earlier_decisions() -> None:
    assert terugblik(frame()) == ()
    assert terugblik(frame(decisions("a")).op(on(2025, 9, 1))) == ()
    assert terugblik(frame(decisions("a akkoord 01-09-2025")).op(on(2025, 9, 1))) == ()


def test_those_of_this_dossier_with_their_actions_and_the_oldest_first() -> None:
    own = decisions("nieuw aangehouden 02-08-2025", "oud akkoord 01-02-2025", "vraag")

    assert rows(frame(own, ACTIONS).op(on(2025, 9, 1))) == [
        "Besluit oud.|Akkoord op 1 februari 2025.|Meten.A: \xa0Te\xa0laat (mei 2025)",
        "Besluit nieuw.|Aangehouden op 2 augustus 2025.|",
    ]


def test_without_actions_there_is_no_column_for_them() -> None:
    kader = frame(decisions("a akkoord 01-02-2025")).op(on(2025, 9, 1))

    assert rows(kader) == ["Besluit a.|Akkoord op 1 februari 2025."]


def test_those_that_only_the_previous_dossier_asked_for_are_there_too() -> None:
    before = frame(decisions("a akkoord 01-02-2025", "b", "c akkoord 02-09-2025"))
    kader = replace(frame(decisions("c")).op(on(2025, 9, 1)), vorige=before)

    assert rows(kader) == [
        "Besluit a.|Akkoord op 1 februari 2025.",
        "Besluit b.|Nog niet besloten.",
    ]


def test_what_was_told_before_is_left_out_when_nothing_is_to_be_done() -> None:
    own = decisions(
        *("klaar akkoord 01-02-2025", "oud akkoord 01-02-2025", "op aangehouden 01-02-2025"),
        "nieuw akkoord 01-04-2025",
    )
    before = frame().op(on(2025, 3, 1))
    kader = replace(frame(own, ACTIONS).op(on(2025, 9, 1)), vorige=before)

    assert [row.split(".")[0] for row in rows(kader)] == [
        *("Besluit oud", "Besluit op"),
        "Besluit nieuw",
    ]
