"""A new calendar: of the days with which each begins, or after an earlier one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator import source
from generator.dagen import alle_dagen
from generator.places import ROOT
from tests.workplace import Outcome, Workplace

SAMPLE = ROOT / "inputs/2025-01-br/kalender.yaml"


def calendar(workplace: Workplace, name: str = "2027-01-br", file: str = "kalender") -> Path:
    return workplace.root / f"inputs/{name}/{file}.yaml"


def moments(path: Path) -> list[dict[str, object]]:
    found = source.read(path, path.name).data_at(("momenten",))
    assert isinstance(found, list)
    return [dict(moment) for moment in found if isinstance(moment, dict)]


def named(path: Path, name: str) -> dict[str, object]:
    (found,) = (moment for moment in moments(path) if moment["naam"] == name)
    return found


def comments(path: Path) -> list[str]:
    return re.findall(r"#.*", path.read_text("utf-8"))


def new(workplace: Workplace, year: int, *more: str) -> Outcome:
    return workplace.run("nieuw", "kalender", "2027-01-br", "--jaar", str(year), *more)


# Without an earlier one


def test_it_has_the_days_with_which_a_calendar_begins_in_their_order(workplace: Workplace) -> None:
    outcome = new(workplace, 2027)

    made = moments(calendar(workplace))
    assert outcome.code == 0
    assert outcome.out.splitlines()[:2] == [
        "inputs/2027-01-br/kalender.yaml",
        "63 dagen berekend, 7 nog niet bekend",
    ]
    assert {moment["naam"] for moment in made} == {dag.naam for dag in alle_dagen() if dag.basis}
    assert [moment["naam"] for moment in made][:2] == [
        "Wereldreligiedag",
        "Internationale Holocaustherdenkingsdag",
    ]


def test_what_happens_is_empty_and_what_a_day_is_about_is_a_comment(workplace: Workplace) -> None:
    new(workplace, 2027)

    made = calendar(workplace)
    assert {(moment["vorm"], moment["omschrijving"]) for moment in moments(made)} == {(None, None)}
    assert "# Op deze dag in 1945 werd kamp Auschwitz bevrijd." in comments(made)
    assert [one for one in comments(made) if one.startswith("# ---")] == [
        f"# --- {month} ---"
        for month in (
            *("Januari", "Februari", "Maart", "April", "Mei", "Juni", "Juli", "Augustus"),
            *("September", "Oktober", "November", "December"),
        )
    ]


def test_a_day_that_is_still_to_be_announced_has_its_month(workplace: Workplace) -> None:
    new(workplace, 2027)

    found = named(calendar(workplace), "Week van de Toegankelijkheid")
    assert (found["datum"], found["zekerheid"]) == ("oktober 2027", "vast_te_stellen")
    assert found["toelichting"] == (
        "de organisatie maakt de dag nog bekend; naar verwachting 4 tot en met 9 oktober"
    )


def test_a_day_that_is_not_known_in_that_year_is_left_empty_and_told(workplace: Workplace) -> None:
    outcome = new(workplace, 2036)

    assert named(calendar(workplace), "Divali")["datum"] is None
    assert re.search(
        r"kalender.yaml:\d+:11: waarschuwing: voor Divali is 2036 nog niet bekend; de datum is leeg"
        r" gelaten\n",
        outcome.err,
    )


def test_a_day_that_comes_twice_is_there_twice(workplace: Workplace) -> None:
    new(workplace, 2030)

    found = [one for one in moments(calendar(workplace)) if one["naam"] == "Begin ramadan"]
    assert [(one["datum"], one.get("id")) for one in found] == [
        ("05-01-2030", None),
        ("26-12-2030", "begin-ramadan-2"),
    ]


def test_a_day_that_goes_on_over_new_year_is_in_both_calendars(workplace: Workplace) -> None:
    new(workplace, 2028)

    found = [one for one in moments(calendar(workplace)) if "Chanoeka" in str(one["naam"])]
    assert [(one["datum"], one["einddatum"]) for one in found] == [
        ("25-12-2027", "01-01-2028"),
        ("13-12-2028", "20-12-2028"),
    ]


@pytest.mark.parametrize("year", [2026, 2030, 2036])
def test_the_calendar_of_any_year_passes_the_check(year: int, workplace: Workplace) -> None:
    workplace.dossier("klein", "2027-01-br")

    assert new(workplace, year).code == 0
    assert "fout:" not in workplace.run("controleer", "inputs/2027-01-br").err


# After an earlier one


@pytest.fixture
def earlier(workplace: Workplace) -> Path:
    return workplace.write("inputs/2025-01-br/kalender.yaml", SAMPLE.read_text("utf-8"))


def test_the_sample_becomes_the_calendar_of_another_year(
    workplace: Workplace, earlier: Path
) -> None:
    outcome = new(workplace, 2027, "--vanaf", "2025-01-br")

    made = calendar(workplace)
    assert outcome.out.splitlines()[1] == (
        "38 dagen berekend, 3 nog niet bekend, 8 eigen momenten: kies een dag"
    )
    dates = {str(one["naam"]): (one.get("datum"), one.get("einddatum")) for one in moments(made)}
    assert dates["Divali"] == ("28-10-2027", None)
    assert dates["Ramadan"] == ("08-02-2027", "08-03-2027")
    assert dates["Pesach"] == ("21-04-2027", "29-04-2027"), "from the evening before, as it was"
    assert dates["Paarse Vrijdag"] == ("10-12-2027", None)
    assert dates["Ketiviering bij VWS"] == ("juni 2027", None)
    assert dates["Black Achievement Month"] == ("oktober 2027", None), "staff choose a day in it"


def test_comments_texts_and_members_stay(workplace: Workplace, earlier: Path) -> None:
    new(workplace, 2027, "--vanaf", "2025-01-br")

    made, kept = calendar(workplace), ("naam", "vorm", "omschrijving", "br_leden")
    assert comments(made) == comments(earlier)
    assert [[one.get(name) for name in kept] for one in moments(made)] == [
        [one.get(name) for name in kept] for one in moments(earlier)
    ]


def test_only_lines_that_say_when_change(workplace: Workplace, earlier: Path) -> None:
    new(workplace, 2027, "--vanaf", "2025-01-br")

    lines = (path.read_text("utf-8").splitlines() for path in (earlier, calendar(workplace)))
    before, after = (
        [line for line in some if not re.match(r" *(datum|einddatum|zekerheid|toelichting):", line)]
        for some in lines
    )
    gone = {line.strip().split(":")[0] for line in set(before) - set(after)}
    assert gone == {"jaar", "bijgewerkt", "bijeenkomst"}
    assert set(after) - set(before) == {"jaar: 2027", "bijgewerkt:"}


def test_the_new_calendar_of_the_sample_passes_the_check(
    workplace: Workplace, earlier: Path
) -> None:
    workplace.dossier("klein", "2027-01-br")
    workplace.write("inputs/organisatie.yaml", (ROOT / "inputs/organisatie.yaml").read_text())
    new(workplace, 2027, "--vanaf", "2025-01-br")

    assert "fout:" not in workplace.run("controleer", "inputs/2027-01-br").err


def test_what_was_said_of_a_moment_of_that_year_goes(workplace: Workplace) -> None:
    workplace.write(
        "inputs/oud/kalender.yaml",
        "jaar: 2026\nbijgewerkt: 01-02-2026\n"
        "bezet:\n  - {van: 17-10-2026, tot: 25-10-2026, wat: herfst, soort: vakantie}\n"
        "momenten:\n  - naam: Keti Koti\n    datum: 1 juli 2026\n    zekerheid: vast\n"
        "    status: bevestigd   # door SG\n    briefing_verstuurd: 17-06-2026\n"
        "    bijeenkomst:\n      begin: 12.00\n    contact: adviseur-di\n",
    )

    new(workplace, 2027, "--vanaf", "oud")

    assert calendar(workplace).read_text("utf-8") == (
        "jaar: 2027\nbijgewerkt:\n"
        "momenten:\n  - naam: Keti Koti\n    datum: 1 juli 2027\n    zekerheid: vast\n"
        "    briefing_verstuurd:\n    contact: adviseur-di\n"
    )


@pytest.mark.parametrize("mark", ["", "\N{ZERO WIDTH NO-BREAK SPACE}"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_file_is_edited_in_whatever_way_it_was_written(
    line_end: str, mark: str, workplace: Workplace
) -> None:
    path = workplace.write("inputs/oud/kalender.yaml", "")
    written = (
        "jaar: 2026\nmomenten:\n"
        "- {naam: Holi, datum: 2026-03-03, zekerheid: berekend}\n"
        "- naam: 'Week van Respect'   # boven\n"
        "  datum: 'ma 2 t/m vr 6 november 2026'\n"
        "  zekerheid: vast\n"
        "- naam: Lunch\n"
        "  zekerheid: vast_te_stellen\n"
        "  toelichting: overleg met [Jan]{woo=5.1.2e}; daarna\n"
    )
    path.write_bytes((mark + written.replace("\n", line_end)).encode())

    assert new(workplace, 2027, "--vanaf", "oud").code == 0
    assert calendar(workplace).read_bytes().decode().removeprefix(mark) == (
        "jaar: 2027\nmomenten:\n"
        "- {naam: Holi, datum: 2027-03-22, zekerheid: berekend, toelichting: vanaf de avond"
        " ervoor}\n"
        "- naam: 'Week van Respect'   # boven\n"
        "  datum: 'november 2027'\n"
        "  zekerheid: vast_te_stellen\n"
        "  toelichting: de organisatie maakt de dag nog bekend; naar verwachting 8 tot en met 12"
        " november\n"
        "- naam: Lunch\n"
        "  zekerheid: vast_te_stellen\n"
        "  toelichting: overleg met [Jan]{woo=5.1.2e}; daarna\n"
    ).replace("\n", line_end)


def test_lines_that_still_name_the_old_year_are_told(workplace: Workplace, earlier: Path) -> None:
    outcome = new(workplace, 2027, "--vanaf", "2025-01-br")

    assert outcome.err.splitlines() == [
        "inputs/2027-01-br/kalender.yaml:2:34: waarschuwing: hier staat nog 2025; klopt dat?",
        "inputs/2027-01-br/kalender.yaml:7:34: waarschuwing: hier staat nog 2025; klopt dat?",
    ]


def test_the_next_year_in_the_same_dossier_has_a_name_of_its_own(workplace: Workplace) -> None:
    new(workplace, 2027)

    assert new(workplace, 2028, "--vanaf", "2027-01-br").code == 0
    assert new(workplace, 2029, "--vanaf", "2027-01-br").code == 0
    assert calendar(workplace, file="kalender-2028").is_file()
    found = named(calendar(workplace, file="kalender-2029"), "Keti Koti")
    assert found["datum"] == "01-07-2029", "of the last calendar before that year"


# What cannot be


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["d"], "zeg voor welk jaar, bijvoorbeeld --jaar 2027"),
        (["--jaar", "2027"], "zeg in welk dossier de kalender komt, bijvoorbeeld 2027-01-br"),
        (["d", "--jaar", "27"], "'27' is geen jaar van 1900 tot en met 2199"),
        (["../d", "--jaar", "2027"], "kan niet de naam van een dossier zijn"),
    ],
)
def test_a_command_that_lacks_something(words: list[str], said: str, workplace: Workplace) -> None:
    outcome = workplace.run("nieuw", "kalender", *words)

    assert outcome.code == 2
    assert said in outcome.err


def test_a_year_is_for_a_calendar_only(workplace: Workplace) -> None:
    outcome = workplace.run("nieuw", "nota", "d", "--jaar", "2027")

    assert outcome.err == "rapport: --jaar hoort alleen bij 'rapport nieuw kalender'\n"


def test_what_does_not_belong_to_a_calendar_is_told(workplace: Workplace) -> None:
    outcome = workplace.run("nieuw", "kalender", "d", "--jaar", "2027", "--blad", "Blad1")

    assert outcome.err == "rapport: --uit en --blad horen alleen bij 'rapport nieuw metingen'\n"


def test_nothing_is_overwritten(workplace: Workplace) -> None:
    new(workplace, 2027)
    before = calendar(workplace).read_bytes()

    outcome = new(workplace, 2027)

    assert outcome.code == 1
    assert "dit is er al; 'rapport nieuw' verandert niets aan wat er is" in outcome.err
    assert calendar(workplace).read_bytes() == before


def test_of_a_year_with_a_calendar_of_another_name_no_second_is_made(workplace: Workplace) -> None:
    new(workplace, 2027)
    plain = calendar(workplace)
    other = plain.rename(plain.with_name("kalender-2027.yaml"))

    outcome = new(workplace, 2027)

    assert outcome.code == 1
    assert "kalender-2027.yaml:1:1: fout: dit is er al" in outcome.err
    assert list(other.parent.iterdir()) == [other]


def test_a_dossier_without_an_earlier_calendar_is_told(workplace: Workplace) -> None:
    new(workplace, 2027)

    assert (
        "hier staat geen kalender van een jaar voor 2026"
        in new(workplace, 2026, "--vanaf", "2027-01-br").err
    )
    assert (
        "inputs/2027-01-rb:1:1: fout: dit dossier bestaat niet; bedoelde u '2027-01-br'?"
        in new(workplace, 2028, "--vanaf", "2027-01-rb").err
    )


def test_an_earlier_calendar_with_errors_is_told(workplace: Workplace) -> None:
    workplace.write("inputs/oud/kalender.yaml", "jaar: 2026\nmomenten:\n  - naam: Holi\n")

    outcome = new(workplace, 2027, "--vanaf", "oud")

    assert outcome.code == 1
    assert outcome.err.startswith("inputs/oud/kalender.yaml:3:")
    assert not calendar(workplace).exists()


def test_a_calendar_that_is_written_too_oddly_is_refused(workplace: Workplace) -> None:
    workplace.write(
        "inputs/oud/kalender.yaml",
        "jaar: 2026\nmomenten: [{naam: Holi, datum: 04-03-2026, zekerheid: vast}]\n",
    )

    outcome = new(workplace, 2027, "--vanaf", "oud")

    assert outcome.code == 1
    assert outcome.err.startswith("inputs/oud/kalender.yaml:2:")
    assert "Dit kan niet veilig worden geschreven" in outcome.err
    assert not calendar(workplace).exists()
