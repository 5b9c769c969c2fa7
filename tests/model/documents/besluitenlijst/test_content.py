"""The list of decisions of a meeting."""

from __future__ import annotations

from generator.model.documents.besluitenlijst.content import Besluitenlijst
from generator.model.facts.acties import Acties
from generator.model.facts.besluiten import Besluiten
from tests.model.reading import frame, lines, loc_of, needed, on, only_table, read, words

LIST = "vergadering: Bestuursraad\ndatum: 15-12-2025\naanwezig: [SG, pSG]\n"
BESLUITEN = read(
    Besluiten,
    "besluiten:\n"
    "  - {id: a, tekst: A., uiterlijk: eind 2025, eigenaar: DG, besluit: akkoord,"
    " besloten_op: 15-12-2025}\n"
    "  - {id: b, tekst: B., uiterlijk: eind 2025, eigenaar: DG, besluit: akkoord,"
    " besloten_op: 14-12-2025}\n"
    "  - {id: c, tekst: C., uiterlijk: eind 2025, eigenaar: DG}\n",
)
ACTIES = read(
    Acties,
    "acties: [{wat: Doen., wie: X, uit: a}, {wat: Ook., wie: Y, uit: b}, {wat: z, wie: Z}]\n",
)
KADER = frame(BESLUITEN, ACTIES).op(on(2025, 12, 15))


def test_the_decisions_of_that_day_and_the_actions_that_follow_from_them() -> None:
    made = read(Besluitenlijst, LIST).inhoud(KADER)

    assert words(made.gegevens) == "OnderdeelGegevensDatum15 december 2025AanwezigSG, pSG"
    assert lines(only_table(made.besluiten))[1:] == ["A.|Akkoord op 15 december 2025.|DG"]
    assert lines(only_table(made.acties))[1:] == ["Doen.Uit: besluit van 15 december 2025|X||Open"]


def test_without_actions_that_follow_there_are_none() -> None:
    made = read(Besluitenlijst, LIST).inhoud(frame(BESLUITEN))

    assert made.acties == ()


def test_a_meeting_that_decided_nothing_has_no_list() -> None:
    document = read(Besluitenlijst, LIST.replace("15-12", "16-12"))

    (problem,) = document.controleer(KADER)

    assert loc_of(problem) == ("datum",)
    assert "op 16 december 2025 is in besluiten.yaml geen besluit genomen" in problem.message
    assert needed(document) == [((), "besluiten")]
