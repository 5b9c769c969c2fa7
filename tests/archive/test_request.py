"""What is said about the archive on the command line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.archive.listing import Search
from generator.archive.request import Request, request, search
from generator.problems import UsageError

TODAY = date(2025, 9, 30)


def test_who_why_and_when() -> None:
    said = ("inputs/d", " Adviseur  D&I ", "Behandeld\nin de BR", "30 september 2025")
    asked = request(*said, TODAY)

    assert asked == Request(
        Path("inputs/d"), "Adviseur D&I", "Behandeld in de BR", date(2025, 9, 30)
    )


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (("", "a", "b", "2025-01-01"), "noem de map van het dossier"),
        (("d", " ", "b", "2025-01-01"), "na --wie hoort een tekst"),
        (("d", "a", "", "2025-01-01"), "na --waarom hoort een tekst"),
        (("d", "a", "\x1b[31m", "2025-01-01"), "zonder onzichtbare tekens"),
        (("d", "\udcff", "b", "2025-01-01"), "zonder onzichtbare tekens"),
        (("d", "a", "x" * 501, "2025-01-01"), "hooguit 500 tekens"),
        (("d", "a", "b", ""), "na --op hoort een datum"),
        (("d", "a", "b", "gisteren"), "na --op hoort een datum"),
        (("d", "a", "b", "2025-02-30"), "de datum na --op bestaat niet"),
        (("d", "a", "b", "9999-12-31"), "ligt in de toekomst; vandaag is het .* 30-09-2025"),
        (("d", "a", "b", "2025-10-02"), "ligt in de toekomst"),
        (("d", "a", "b", "0001-01-01"), "ligt voor het jaar 1900"),
    ],
)
def test_what_cannot_be(given: tuple[str, str, str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        request(*given, TODAY)


def test_another_computer_may_be_a_day_ahead() -> None:
    assert request("d", "a", "b", "2025-10-01", TODAY).op == date(2025, 10, 1)


def test_nothing_said_looks_for_everything() -> None:
    assert search(None, None, None, None) == Search()


def test_a_month_or_a_year_holds_its_days() -> None:
    assert search("p&o", "nota", "mei 2025", "2025") == Search(
        "p&o", "nota", date(2025, 5, 1), date(2025, 12, 31)
    )


@pytest.mark.parametrize("option", ["--van", "--tot"])
@pytest.mark.parametrize(
    ("text", "message"), [("ooit", "hoort een datum, een maand"), ("31-02-2025", "bestaat niet")]
)
def test_a_day_that_is_none(option: str, text: str, message: str) -> None:
    first, last = (text, None) if option == "--van" else (None, text)

    with pytest.raises(UsageError, match=message) as caught:
        search(None, None, first, last)
    assert option in str(caught.value)


@pytest.mark.parametrize("kind", ["onzin", "", "Nota", "kalender"])
def test_a_kind_of_which_no_document_is_made(kind: str) -> None:
    with pytest.raises(UsageError, match="is geen soort document; kies uit: activiteiten"):
        search(None, kind, None, None)


def test_the_kind_that_was_meant() -> None:
    with pytest.raises(UsageError, match="bedoelde u 'nota'"):
        search(None, "notas", None, None)


def test_the_name_of_a_dossier_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "inputs" / "2025-09-br").mkdir(parents=True)

    asked = request("2025-09-br", "P&O", "verzonden", "08-09-2025", date(2025, 9, 8))

    assert asked.dossier == Path("inputs/2025-09-br")
