"""Ids that the program makes and writes into a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import source
from generator.authoring.ids import NOT_POSSIBLE, Known, give_ids, id_for, made_of, with_ids
from generator.model import soorten
from generator.model.facts.doelen import Doelen
from generator.model.fields.key import LONGEST, SLEUTEL
from generator.problems import InputError
from generator.source.nodes import Data
from tests.workplace import Workplace

ALL = soorten.in_dossier()


def written(text: str, soort: str = "knelpunten", known: Known | None = None) -> str:
    """The text of a file of that kind after ids were put in."""
    document = source.parse(text.encode(), f"d/{soort}.yaml")
    return with_ids(document, ALL[soort], known or {})[0]


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("tijd", "tijd"),
        ("een netwerk op eigen benen", "netwerk-op-eigen-benen"),
        ("doorstroom naar de top van het departement", "doorstroom-naar-de-top"),
        ("meten hoe het in de praktijk gaat", "meten-hoe"),
        ("de", "de"),
        ("x" * 90, "x" * 40),
        ("a" * 30 + " " + "b" * 30, "a" * 30),
    ],
)
def test_an_id_is_made_of_the_first_words(name: str, made: str) -> None:
    assert made_of(name, (), {}) == made
    assert SLEUTEL.read(made) == made
    assert len(made_of("x" * 90, {"x" * 40}, {})) <= LONGEST


def test_an_id_is_of_one_alone() -> None:
    assert made_of("tijd", {"tijd", "tijd-2"}, {}) == "tijd-3"


def test_ids_are_written_in_and_nothing_else_changes() -> None:
    before = """\
# Onze knelpunten
knelpunten:
  - omschrijving: |   # vet is de titel
      **Te wéinig tijd.** Het lukt niet.
    effect: Geen.
  # blijft zo
  - {omschrijving: 'Het geld is op.', effect: "x"}
  -
    id: eigen
    omschrijving: Ruimte.
  - effect: Eerst het effect.
    omschrijving: Te weinig tijd
"""
    after = """\
# Onze knelpunten
knelpunten:
  - id: te-weinig-tijd
    omschrijving: |   # vet is de titel
      **Te wéinig tijd.** Het lukt niet.
    effect: Geen.
  # blijft zo
  - {id: geld-is-op, omschrijving: 'Het geld is op.', effect: "x"}
  -
    id: eigen
    omschrijving: Ruimte.
  - id: te-weinig-tijd-2
    effect: Eerst het effect.
    omschrijving: Te weinig tijd
"""

    assert written(before) == after
    assert written(after) == after
    assert written(before.replace("\n", "\r\n")) == after.replace("\n", "\r\n")


def test_goals_and_indicators_get_an_id_that_no_other_of_them_has() -> None:
    goals = """\
doelen:
  - titel: Instroom
    indicatoren:
      - naam: Instroom
    onderdelen:
      - titel: Werving
        indicatoren: [{naam: Vrouwen in de top, richting: minimaal}]
"""

    assert (
        written(goals, "doelen")
        == """\
doelen:
  - id: instroom
    titel: Instroom
    indicatoren:
      - id: instroom-2
        naam: Instroom
    onderdelen:
      - titel: Werving
        indicatoren: [{id: vrouwen-in-de-top, naam: Vrouwen in de top, richting: minimaal}]
"""
    )


def test_what_had_an_id_before_gets_it_again_unless_another_has_it() -> None:
    known = {("Knelpunt", "tijd"): "tijdgebrek"}

    assert "id: tijdgebrek\n" in written("knelpunten:\n  - omschrijving: Tijd.\n", known=known)
    other = "knelpunten:\n  - omschrijving: Tijd.\n  - {id: tijdgebrek, omschrijving: Geld.}\n"
    assert "id: tijd\n" in written(other, known=known)


@pytest.mark.parametrize(
    "text",
    [
        "knelpunten:\n  - omschrijving:\n  - id:\n    omschrijving: Tijd.\n",
        "knelpunten:\n  - tekst\n  - [omschrijving]\n",
        "knelpunten: tijd\n",
        "knelpunten:\n  - omschrijving: '!?'\n",
        "kansen: []\n",
    ],
)
def test_what_is_wrong_stays_as_it_is(text: str) -> None:
    assert written(text) == text


def test_a_file_in_which_none_can_be_put_is_told() -> None:
    with pytest.raises(InputError, match=NOT_POSSIBLE.split(";")[0]):
        written("knelpunten:\n  - &a {omschrijving: Tijd.}\n  - *a\n")


@pytest.fixture
def dossier(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> tuple[Workplace, Path]:
    made = Workplace.at(tmp_path, monkeypatch, capsys)
    return made, made.dossier(
        "vol", "2025-09-br", knelpunten="knelpunten:\n  - omschrijving: Te weinig tijd.\n"
    )


def test_a_dossier_gets_its_ids_and_each_is_told(dossier: tuple[Workplace, Path]) -> None:
    workplace, folder = dossier
    path = folder / "knelpunten.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())

    outcome = workplace.run("ids", "2025-09-br")

    assert outcome.code == 0
    told = outcome.out.splitlines()
    assert "inputs/2025-09-br/knelpunten.yaml:2:9: id: te-weinig-tijd" in told
    assert path.read_bytes().startswith(b"\xef\xbb\xbfknelpunten:\n  - id: te-weinig-tijd\n")
    assert workplace.run("ids", "2025-09-br").out == "Alles heeft al een id.\n"


def test_a_later_dossier_takes_the_ids_of_an_earlier_one(dossier: tuple[Workplace, Path]) -> None:
    workplace, folder = dossier
    path = folder / "knelpunten.yaml"
    later = workplace.dossier("vol", "2025-12-br", knelpunten=path.read_text("utf-8"))
    path.write_text("knelpunten:\n  - {id: druk, omschrijving: Te weinig tijd.}\n", "utf-8")

    workplace.run("ids", "2025-12-br")

    assert "id: druk\n" in (later / "knelpunten.yaml").read_text("utf-8")


def test_the_next_dossier_has_ids(dossier: tuple[Workplace, Path]) -> None:
    workplace, _ = dossier

    assert workplace.run("nieuw", "dossier", "2025-12-br", "--vanaf", "2025-09-br").code == 0

    text = Path("inputs/2025-12-br/knelpunten.yaml").read_text("utf-8")
    assert "  - id: te-weinig-tijd\n    omschrijving: Te weinig tijd.\n" in text


def test_a_dossier_that_is_not_there_or_cannot_be_read_is_told_and_nothing_is_written(
    dossier: tuple[Workplace, Path],
) -> None:
    workplace, folder = dossier
    assert workplace.run("ids", "2026-01-br").err == (
        "inputs/2026-01-br:1:1: fout: dit dossier bestaat niet\n"
    )
    (folder / "status.yaml").write_text("status: [", "utf-8")
    before = (folder / "knelpunten.yaml").read_bytes()

    with pytest.raises(InputError):
        give_ids(folder)

    assert (folder / "knelpunten.yaml").read_bytes() == before


def test_as_many_of_one_name_as_a_file_holds_take_no_longer_each() -> None:
    taken, numbers = {"tijd"}, dict[str, int]()
    for _ in range(20_000):
        taken.add(made_of("tijd", taken, numbers))

    assert "tijd-20001" in taken


def test_an_id_for_one_group_is_no_other_groups_id() -> None:
    data: Data = {
        "doelen": [
            {"id": "meer-instroom", "titel": "Iets anders"},
            {"id": None, "titel": "Meer instroom", "indicatoren": [{"id": "x", "naam": "Meer"}]},
            {"tekst": "**Behoud** van mensen"},
            {"id": None},
        ]
    }

    assert id_for(data, Doelen, ("doelen", 1), {}) == "meer-instroom-2"
    assert id_for(data, Doelen, ("doelen", 1, "indicatoren", 0), {}) == "meer"
    assert id_for(data, Doelen, ("doelen", 2), {}) == "behoud"
    assert id_for(data, Doelen, ("doelen", 3), {}) is None
    assert id_for(data, Doelen, ("doelen",), {}) is None


def test_an_id_of_an_earlier_dossier_comes_back() -> None:
    data: Data = {"doelen": [{"titel": "Meer instroom"}]}

    assert (
        id_for(data, Doelen, ("doelen", 0), {("Doel", "meer instroom"): "instroom"}) == "instroom"
    )
