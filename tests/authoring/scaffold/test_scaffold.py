"""New files to fill in, and the next dossier from an earlier one."""

from __future__ import annotations

import re
from itertools import takewhile
from pathlib import Path

import pytest

from generator import source
from generator.authoring.describe import FieldDescription, FieldGroup, describe
from generator.authoring.example import example
from generator.authoring.scaffold.template import template
from generator.model import soorten
from tests.workplace import Workplace

KINDS = soorten.bestanden()
PLACE = re.compile(r"inputs/d/[\w-]+\.yaml:(\d+):(\d+): fout: (.+)")
TO_FILL_IN = re.compile(r"nog in te vullen: (.+)")
EMPTY = re.compile(
    r"nog in te vullen: |maar het veld is leeg(; .+ weg.*)?$|er staat niets$"
    r"|een deel heeft .* nodig$"
)


def uncommented(text: str) -> str:
    """The file after somebody took one comment sign off every field, not off the sentences."""
    return re.sub(r"(?m)^( *)# ((?:# )*(?:  )*(?:- )?[a-z_]+:(?: \S+)?)$", r"\1\2", text)


def fields(group: FieldGroup) -> list[FieldDescription]:
    below = [one for field in group.fields if field.group for one in fields(field.group)]
    return [*group.fields, *below]


# A new file

BEGUN_OTHERWISE = {"organisatie", "kalender", "vertalingen"}
"""The kinds that begin with what is known already, so not as a template."""


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_there_with_its_meaning(kind: str) -> None:
    text = re.sub(r"\n[ #]*", " ", template(KINDS[kind]))

    for field in fields(describe(KINDS[kind])):
        assert f"{field.name}:" in text
        assert f"{field.duty}{field.meaning}" in text
        assert all(f"{choice.word}: {choice.meaning}" in text for choice in field.choices)


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - BEGUN_OTHERWISE))
def test_a_new_file_lacks_only_what_must_be_filled_in(kind: str, workplace: Workplace) -> None:
    workplace.dossier("vol")
    (workplace.root / f"inputs/d/{kind}.yaml").unlink(missing_ok=True)
    assert workplace.run("nieuw", kind, "d").code == 0
    lines = (workplace.root / f"inputs/d/{kind}.yaml").read_text("utf-8").splitlines()

    told = workplace.run("controleer", "inputs/d").err.splitlines()

    places = [PLACE.fullmatch(line) for line in told]
    assert all(place and EMPTY.search(place[3]) for place in places)
    assert sorted(line for place in places if place for line in told_lines(place)) == [
        number
        for number, line in enumerate(lines, start=1)
        if not line.lstrip().startswith("#") and is_to_be_filled_in(lines, number)
    ]


def told_lines(place: re.Match[str]) -> list[int]:
    """The lines that a message names: its own, or those of all fields that are to be filled in."""
    found = TO_FILL_IN.fullmatch(place[3])
    return [*map(int, re.findall(r"\(regel (\d+)", found[1]))] if found else [int(place[1])]


def is_to_be_filled_in(lines: list[str], number: int) -> bool:
    """Whether the line is an empty field or item under the words that say it cannot stay so."""
    line = lines[number - 1]
    if line.strip() == "- |":
        return True
    comment = comment_above(lines, number)
    below = next((one for one in lines[number:] if one.strip()), "")
    holds_others = line.endswith(":") and indentation(below) > indentation(line)
    told = "Verplicht." in comment or "Invullen of weghalen." in comment
    empty = bool(re.search(r":( \|)?$", line)) and told and not holds_others
    return empty or begins_an_item_without_duties(lines, number)


def comment_above(lines: list[str], number: int) -> str:
    above = number - 2
    while above >= 0 and lines[above].lstrip().startswith("#"):
        above -= 1
    return " ".join(lines[above + 1 : number - 1])


def begins_an_item_without_duties(lines: list[str], number: int) -> bool:
    """Whether an item of a list begins here of which no field is obligatory, but one must be."""
    line = lines[number - 1]
    if not line.lstrip().startswith("- ") or "Verplicht." in comment_above(lines, number):
        return False
    inside = indentation(line)
    rest = takewhile(lambda one: not one.strip() or indentation(one) >= inside, lines[number:])
    return not any(one.startswith(f"{' ' * inside}# Verplicht.") for one in rest)


def indentation(line: str) -> int:
    return len(line) - len(line.lstrip(" -"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_commented_part_is_yaml_when_the_sign_is_taken_off(kind: str) -> None:
    text = template(KINDS[kind])
    for _ in range(3):
        text = uncommented(text)
        data = source.parse(text.encode(), "x.yaml").data
    assert isinstance(data, dict)
    assert set(data) == set(KINDS[kind].model_fields)


@pytest.mark.parametrize("kind", KINDS)
def test_the_example_of_a_kind_is_in_order(kind: str) -> None:
    data = source.parse(example(KINDS[kind]).encode(), "x.yaml").data
    assert KINDS[kind].model_validate(data)


def test_a_document_may_have_a_name_of_its_own(workplace: Workplace) -> None:
    outcome = workplace.run("nieuw", "nota-kalender", "2025-12-br")

    path = workplace.root / "inputs/2025-12-br/nota-kalender.yaml"
    assert path.read_text("utf-8") == template(KINDS["nota"])
    assert outcome.out == (
        "inputs/2025-12-br/nota-kalender.yaml\n"
        "Vul het in, en geef daarna: rapport controleer inputs/2025-12-br\n"
    )


def test_the_organisation_stands_beside_the_dossiers(workplace: Workplace) -> None:
    (workplace.root / "inputs/organisatie.yaml").unlink()

    assert workplace.run("nieuw", "organisatie").code == 0
    assert (workplace.root / "inputs/organisatie.yaml").exists()


def test_the_folder_may_be_named_as_the_shell_completes_it(workplace: Workplace) -> None:
    assert workplace.run("nieuw", "nota", "inputs/2025-12-br/").code == 0
    assert (workplace.root / "inputs/2025-12-br/nota.yaml").exists()


def test_an_unusual_name_gives_a_tip(workplace: Workplace) -> None:
    assert "Tip: een dossier heet meestal jjjj-mm-naam" in workplace.run("nieuw", "nota", "br").out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["noot", "d"], "'noot' is geen soort; kies uit: organisatie, acties, activiteiten,"),
        (["noot", "d"], "; bedoelde u 'nota'?"),
        (["doelen-oud", "d"], "van doelen is er maar één bestand"),
        (["nota-../x", "d"], "kan niet de naam van een bestand zijn"),
        (["nota-", "d"], "kan niet de naam van een bestand zijn"),
        (["nota"], "zeg in welk dossier het bestand komt"),
        (["organisatie", "d"], "hoort niet in een dossier"),
        (["dossier", "d"], "schrijf 'rapport nieuw dossier NAAM --vanaf OUD'"),
        (["nota", "d", "--vanaf", "e"], "--vanaf hoort alleen bij 'rapport nieuw dossier' en"),
        ([], "hier ontbreekt: SOORT"),
        *(
            (["nota", name], "kan niet de naam van een dossier zijn")
            for name in ("..", "../d", "a/b", "a\\b", "_", ".d", "a b", "", "a\nb", "a" * 61)
        ),
    ],
)
def test_a_wrong_word_is_told_and_makes_nothing(
    arguments: list[str], told: str, workplace: Workplace
) -> None:
    outcome = workplace.run("nieuw", *arguments)

    assert outcome.code == 2
    assert told in outcome.err
    assert [path.name for path in workplace.root.rglob("*")] == ["inputs", "organisatie.yaml"]


def test_nothing_is_ever_overwritten(workplace: Workplace) -> None:
    workplace.dossier("vol")
    before = (workplace.root / "inputs/d/nota.yaml").read_bytes()

    outcome = workplace.run("nieuw", "nota", "d")

    assert outcome.code == 1
    assert outcome.err == (
        "inputs/d/nota.yaml:1:1: fout: dit is er al; 'rapport nieuw' verandert niets aan wat er"
        " is\n"
    )
    assert (workplace.root / "inputs/d/nota.yaml").read_bytes() == before


def test_a_folder_in_which_one_may_not_write(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "mkdir", refuse)

    outcome = workplace.run("nieuw", "nota", "d")

    assert outcome.code == 3
    assert "inputs/d/nota.yaml kan niet worden geschreven" in outcome.err


# The next dossier


def follow(workplace: Workplace, **files: str) -> dict[str, str]:
    """The files of the dossier that follows one with those files."""
    workplace.dossier("vol", "2025-09-br", **files)
    outcome = workplace.run("nieuw", "dossier", "2025-12-br", "--vanaf", "2025-09-br")
    assert (outcome.code, outcome.err) == (0, "")
    folder = workplace.root / "inputs/2025-12-br"
    return {path.name: path.read_bytes().decode() for path in sorted(folder.iterdir())}


def test_facts_are_taken_over_as_they_are_written(workplace: Workplace) -> None:
    kansen = (
        "# Een opmerking\r\nkansen:\r\n  - omschrijving: 'Meten'   # nog een\r\n    id: meten\r\n"
    )
    knelpunten = "knelpunten:\n  - {id: tijd, omschrijving: Te weinig tijd.}\n"

    made = follow(workplace, kansen=kansen, knelpunten=knelpunten)

    old = workplace.root / "inputs/2025-09-br"
    assert set(made) == {path.name for path in old.iterdir()} - {"woo.yaml"}
    for name in ("doelen", "kalender", "kansen", "knelpunten", "status"):
        assert made[f"{name}.yaml"].encode() == (old / f"{name}.yaml").read_bytes()


ACTIONS = """\
acties:   # wat er is afgesproken
  # de eerste
  - wat: |
      Twee
      regels.
    wie: A
    stand: klaar
  - {wat: Blijft., wie: B}   # over B
  - {wat: Weg., wie: C, stand: vervallen}   # over C

  - wat: Loopt.
    wie: D
    stand: bezig
"""


def test_only_actions_that_are_not_done_are_taken_along(workplace: Workplace) -> None:
    made = follow(workplace, acties=ACTIONS)

    assert made["acties.yaml"] == (
        "acties:   # wat er is afgesproken\n  # de eerste\n  - {wat: Blijft., wie: B}   # over B\n"
        "\n  - wat: Loopt.\n    wie: D\n    stand: bezig\n"
    )


def test_the_files_that_texts_and_annexes_name_are_taken_along(workplace: Workplace) -> None:
    folder = workplace.dossier("klein", "2025-09-br")
    nota = "bijlagen: [{titel: Advies, bestand: advies.pdf}]\n# ![Een kring](plaatjes/kring.png)\n"
    with (folder / "nota.yaml").open("a", encoding="utf-8") as file:
        file.write(nota)
    (folder / "plaatjes").mkdir()
    for name in ("advies.pdf", "ander.pdf", "plaatjes/kring.png", "plaatjes/ander.png"):
        (folder / name).write_bytes(name.encode())

    assert workplace.run("nieuw", "dossier", "2025-12-br", "--vanaf", "2025-09-br").code == 0

    made = workplace.root / "inputs/2025-12-br"
    found = {path.relative_to(made).as_posix() for path in made.rglob("*.p*")}
    assert found == {"advies.pdf", "plaatjes/kring.png"}
    assert (made / "advies.pdf").read_bytes() == b"advies.pdf"


def test_a_list_of_which_nothing_is_left_stays_an_empty_list(workplace: Workplace) -> None:
    made = follow(workplace, acties="acties: # alle\n  - {wat: Af., wie: A, stand: klaar}")

    assert made["acties.yaml"] == "acties: [] # alle\n"


def test_a_list_on_one_line_cannot_lose_what_is_done(workplace: Workplace) -> None:
    workplace.dossier("vol", "oud", acties="acties: [{wat: Af., wie: A, stand: klaar}]\n")

    outcome = workplace.run("nieuw", "dossier", "2025-12-br", "--vanaf", "oud")

    assert "acties.yaml:1:10: fout: hier hoort een lijst waarin elk onderdeel" in outcome.err
    assert not (workplace.root / "inputs/2025-12-br").exists()


def test_what_belongs_to_one_meeting_or_moment_is_not_taken_along(workplace: Workplace) -> None:
    made = follow(
        workplace,
        besluitenlijst="vergadering: x\ndatum: 08-09-2025\n",
        briefing_holi_SG="moment: holi\nlid: SG\n",
    )

    assert not {"besluitenlijst.yaml", "briefing-holi-SG.yaml"} & set(made)
    assert "nota.yaml" in made


DATED = """\
# Een nota
onderwerp: x
datum: 08-09-2025     # van de vergadering
kenmerk: >
  P&O 12
zaaknummer: "0123"
aan: y   # blijft
"""


def test_the_dates_of_a_document_are_taken_out_and_comments_stay(workplace: Workplace) -> None:
    made = follow(workplace, nota_twee=DATED)

    assert made["nota-twee.yaml"] == (
        "# Een nota\nonderwerp: x\ndatum:     # van de vergadering\nkenmerk:\nzaaknummer:\n"
        "aan: y   # blijft\n"
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "datum_rapportage: 2025-09-01\ndatum_vorige_rapportage: maart 2025\n",
            "datum_rapportage:\ndatum_vorige_rapportage: 2025-09-01\n",
        ),
        (
            "datum_rapportage: 01-09-2025 # nu\nonderwerp: x\n",
            "datum_rapportage: # nu\ndatum_vorige_rapportage: 01-09-2025\nonderwerp: x\n",
        ),
        (
            "onderwerp: x\ndatum_rapportage: 01-09-2025",
            "onderwerp: x\ndatum_rapportage:\ndatum_vorige_rapportage: 01-09-2025\n",
        ),
        (
            "datum_vorige_rapportage:\ndatum_rapportage: '1 mei 2025'\n",
            "datum_vorige_rapportage: 1 mei 2025\ndatum_rapportage:\n",
        ),
        ("onderwerp: x\n", "onderwerp: x\n"),
    ],
)
def test_the_date_of_a_report_becomes_that_of_the_previous(
    old: str, new: str, workplace: Workplace
) -> None:
    assert follow(workplace, vgr=old)["vgr.yaml"] == new


def test_the_next_dossier_lacks_only_its_dates(workplace: Workplace) -> None:
    follow(workplace)

    told = workplace.run("controleer", "inputs/2025-12-br").err.splitlines()

    assert [line.split(": fout: ")[1][:20] for line in told] == ["hier hoort een datum"] * 2
    assert [line.split(":")[0] for line in told] == [
        "inputs/2025-12-br/nota.yaml",
        "inputs/2025-12-br/vgr.yaml",
    ]


@pytest.mark.parametrize(
    ("nota", "told"),
    [
        ("datum: [1, 2]\n", "nota.yaml:1:8: fout: hier hoort één waarde"),
        ("a: b: c\n", "nota.yaml:1:5: fout: "),
        ("datum: &d 01-09-2025\naan: *d\n", "nota.yaml:1:1: fout: van dit bestand kan geen"),
    ],
)
def test_a_document_that_cannot_follow_leaves_nothing(
    nota: str, told: str, workplace: Workplace
) -> None:
    workplace.dossier("vol", "oud", nota=nota)

    outcome = workplace.run("nieuw", "dossier", "2025-12-br", "--vanaf", "oud")

    assert outcome.code == 1
    assert told in outcome.err
    names = {path.name for path in (workplace.root / "inputs").iterdir()}
    assert names == {"organisatie.yaml", "oud"}


def test_an_earlier_dossier_that_is_not_there(workplace: Workplace) -> None:
    workplace.dossier("vol", "2025-09-br")

    outcome = workplace.run("nieuw", "dossier", "2025-12-br", "--vanaf", "2025-08-br")

    assert outcome.code == 1
    assert outcome.err == (
        "inputs/2025-08-br:1:1: fout: dit dossier bestaat niet; bedoelde u '2025-09-br'?\n"
    )


def test_a_dossier_is_never_overwritten(workplace: Workplace) -> None:
    workplace.dossier("vol", "2025-09-br")
    workplace.write("inputs/2025-12-br/nota.yaml", "van mij\n")

    outcome = workplace.run("nieuw", "dossier", "2025-12-br", "--vanaf", "2025-09-br")

    assert outcome.code == 1
    assert outcome.err.startswith("inputs/2025-12-br:1:1: fout: dit is er al")
    files = list((workplace.root / "inputs/2025-12-br").iterdir())
    assert [path.read_text("utf-8") for path in files] == ["van mij\n"]


def test_a_dossier_that_is_broken_off_leaves_nothing(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workplace.dossier("vol", "2025-09-br")
    write, written = Path.write_bytes, []

    def full_after_three(path: Path, data: bytes) -> int:
        written.append(path)
        if len(written) > 3:
            raise OSError
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full_after_three)

    assert workplace.run("nieuw", "dossier", "n", "--vanaf", "2025-09-br").code == 3
    names = {path.name for path in (workplace.root / "inputs").iterdir()}
    assert names == {"organisatie.yaml", "2025-09-br"}
