"""A folder of YAML becomes a dossier, or all that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from generator.content.said import said_by
from generator.content.words import text_of_blocks
from generator.dossier.reading import read_dossier
from generator.model import soorten
from generator.model.documents.memo.content import MemoInhoud
from generator.places import is_organisation
from generator.problems import InputError
from tests.fixture_files import FIXTURES, Document, documents, yaml_files
from tests.workplace import SAMPLES, Workplace

CASES = documents(FIXTURES / "dossiers", "*.md")
FAULTY = [case for case in CASES if ": fout: " in case.parts[1]]

NOTA = (SAMPLES / "klein" / "nota.yaml").read_text("utf-8")
ORGANISATIE = (SAMPLES / "organisatie.yaml").read_text("utf-8")
TOO_LARGE = 10_000_001


def lay_out(workplace: Workplace, case: Document) -> None:
    """The small nota, with the files of the case beside it or in its place.

    A file whose name holds a folder belongs to another dossier.
    """
    workplace.dossier("klein")
    for name, text in yaml_files(case.parts[0]).items():
        shared = is_organisation(name) or "/" in name
        workplace.write(f"inputs/{name}" if shared else f"inputs/d/{name}", text)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_is_wrong_is_told_at_its_place(case: Document, workplace: Workplace) -> None:
    lay_out(workplace, case)

    outcome = workplace.run("controleer")

    assert outcome.err == f"{case.parts[1]}\n"
    assert outcome.code == (1 if case in FAULTY else 0)
    assert bool(outcome.out) == (case not in FAULTY)


@pytest.mark.parametrize("case", FAULTY, ids=str)
def test_wrong_input_leaves_what_was_made_before(case: Document, workplace: Workplace) -> None:
    workplace.write("output/d/nota.docx", "van vorige week")
    workplace.write("output/d/nota.pdf", "ook van vorige week")
    before = workplace.output()
    lay_out(workplace, case)

    outcome = workplace.run("maak")

    assert outcome.code == 1
    assert sorted(outcome.err.splitlines()) == sorted(case.parts[1].splitlines())  # side by side
    of_dossier = {n: data for n, data in workplace.output().items() if n.startswith("output/d/")}
    assert of_dossier == before


def problems(folder: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        read_dossier(folder)
    return [str(problem) for problem in caught.value.problems]


GETELD = """\
onderwerp: X
van: A
aan: B
datum: {}
tekst: "[]{{aantal=momenten.geweest}} voorbij"
"""
KALENDER = """\
jaar: 2025
momenten:
  - {naam: Holi, datum: 14-03-2025, zekerheid: vast}
  - {naam: Keti Koti, datum: 01-07-2025, zekerheid: vast}
"""


def test_a_document_counts_on_its_own_day(workplace: Workplace) -> None:
    memos = {"memo_een": GETELD.format("01-04-2025"), "memo_twee": GETELD.format("01-09-2025")}
    dossier = read_dossier(workplace.dossier("klein", kalender=KALENDER, **memos))

    printed = [dossier.contents_of(file.document) for file in dossier.documents]

    assert [text_of_blocks(memo.tekst) for memo in printed if isinstance(memo, MemoInhoud)] == [
        "Eén voorbij",
        "Twee voorbij",
    ]


def test_a_dossier_holds_its_facts_and_its_documents(workplace: Workplace) -> None:
    dossier = read_dossier(workplace.dossier("vol", "2025-09-br"))

    assert dossier.name == "2025-09-br"
    assert [file.name for file in dossier.documents] == ["nota", "vgr"]
    written = {"doelen", "kalender", "kansen", "knelpunten", "status"}
    assert set(dossier.kader.feiten) == written | soorten.zonder_bestand().keys()
    assert dossier.problems == ()


def test_facts_are_looked_at_on_the_day_of_the_document(workplace: Workplace) -> None:
    dossier = read_dossier(workplace.dossier("klein"))

    (file,) = dossier.documents
    assert dossier.kader_of(file.document).peildatum == file.document.peildatum
    assert file.document.dag == date(2025, 9, 1)


BRIEFING = """\
moment: {}
lid: SG
datum: {}
contact: adviseur-di
wat: Dit.
waarom: Daarom.
rol: Openen.
"""
MET_LEDEN = KALENDER.replace("naam:", "br_leden: [SG], naam:")


def test_a_briefing_does_not_make_its_dossier_later(workplace: Workplace) -> None:
    folder = workplace.dossier(
        "klein", kalender=MET_LEDEN, briefing=BRIEFING.format("keti-koti", "10-12-2025")
    )
    dossier = read_dossier(folder)

    assert dossier.kader.peildatum
    assert dossier.kader.peildatum.dag == date(2025, 9, 1)
    assert dossier.kader.dagen["briefing"].dag == date(2025, 12, 10)

    (folder / "nota.yaml").unlink()
    alone = read_dossier(folder).kader

    assert alone.peildatum
    assert alone.peildatum.dag == date(2025, 12, 10)


@pytest.mark.parametrize(("told", "travels"), [("ja", True), ("nee", False)])
def test_what_somebody_said_without_leave_to_tell_it_travels_in_no_document(
    told: str, travels: bool, workplace: Workplace
) -> None:
    said = "{moment: holi, lid: SG, datum: 17-03-2025, hoe: gesprek, advies: Vaker."
    debriefing = f"gesprekken:\n  - {said}, in_rapport: {told}}}\n"
    dossier = read_dossier(workplace.dossier("klein", kalender=MET_LEDEN, debriefing=debriefing))

    (file,) = dossier.documents
    assert bool(dossier.properties_of(file).bronnen) is travels


def test_the_previous_report_has_the_day_of_the_last_document_of_that_kind(
    workplace: Workplace,
) -> None:
    before, now = (workplace.dossier("vol", name) for name in ("2025-09-br", "2026-09-br"))
    _change(before / "nota.yaml", "1 september 2025", "8 september 2025")
    _change(now / "nota.yaml", "1 september 2025", "8 september 2026")
    _change(now / "vgr.yaml", "2025-09-01", "2026-09-01")
    dossier = read_dossier(now)

    days = {
        file.name: kader.vorige and kader.vorige.peildatum and kader.vorige.peildatum.dag
        for file in dossier.documents
        for kader in [dossier.kader_of(file.document)]
    }

    assert days == {"nota": date(2025, 9, 8), "vgr": date(2025, 9, 1)}


def _change(path: Path, what: str, into: str) -> None:
    text = path.read_text("utf-8")
    assert what in text
    path.write_text(text.replace(what, into), "utf-8")


def test_a_dossier_can_be_narrowed_to_documents(workplace: Workplace) -> None:
    dossier = read_dossier(workplace.dossier("vol"))

    assert [file.name for file in dossier.only(["vgr"]).documents] == ["vgr"]
    assert dossier.only([]).documents == ()


def test_warnings_come_with_the_dossier(workplace: Workplace) -> None:
    moment = "{naam: Diversity Week, br_leden: [SG], zekerheid: vast_te_stellen}"
    kalender = f"jaar: 2025\nminimum_per_lid: 1\nmomenten:\n  - {moment}\n"
    dossier = read_dossier(workplace.dossier("klein", kalender=kalender))

    assert [str(warning) for warning in dossier.problems] == [
        f"{workplace.root}/inputs/d/kalender.yaml:4:3: waarschuwing:"
        " pSG is bij 0 momenten ingedeeld; afgesproken is minimaal 1"
    ]


def test_a_sign_that_no_font_has_is_an_error_with_which_documents_are_made(
    workplace: Workplace,
) -> None:
    folder = workplace.dossier("klein")
    _change(folder / "nota.yaml", "aan: ", "aan: \U00010600 ")
    dossier = read_dossier(folder)

    assert [str(problem) for problem in dossier.problems] == [
        f"{folder}/nota.yaml:4:6: fout: geen lettertype van de huisstijl heeft '\U00010600'; in de"
        " pdf komt er [?] te staan, schrijf het daarom met andere tekens"
    ]
    (nota,) = dossier.documents
    assert dossier.properties_of(nota).onafdrukbaar == {"\U00010600"}


@pytest.mark.parametrize("spelling", [".", "../d", "../d/../d"])
def test_the_name_of_a_dossier_is_that_of_its_folder(
    spelling: str, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workplace.dossier("klein"))

    assert read_dossier(Path(spelling)).name == "d"


def test_a_folder_that_is_not_there(workplace: Workplace) -> None:
    assert problems(Path("inputs/weg")) == ["inputs/weg:1:1: fout: deze map bestaat niet"]


def test_a_folder_that_may_not_be_read(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workplace.dossier("klein")

    def refuse(_: Path) -> Iterator[Path]:
        raise PermissionError

    monkeypatch.setattr(Path, "iterdir", refuse)

    assert problems(Path("inputs/d")) == [
        "inputs/d:1:1: fout: u mag deze map niet lezen; vraag de beheerder van de map om toegang"
    ]


def test_a_folder_without_documents(workplace: Workplace) -> None:
    kinds = ", ".join(f"{soort}.yaml" for soort in soorten.documenten())
    expected = (
        f"inputs/d:1:1: fout: er staat geen document in deze map; een document heet"
        f" bijvoorbeeld {kinds}"
    )
    (workplace.root / "inputs" / "d").mkdir()
    assert problems(Path("inputs/d")) == [expected]

    workplace.write("inputs/d/kansen.yaml", "kansen: [{omschrijving: Beter meten.}]\n")
    workplace.write("inputs/d/nota.yaml/nota.yaml", "in een map\n")
    for name in (".nota.yaml", "nota.yaml~", ".nota.yaml.swp", "nota.txt"):
        workplace.write(f"inputs/d/{name}", "geen invoer\n")
    assert problems(Path("inputs/d")) == [expected]


def test_no_organisation(workplace: Workplace) -> None:
    workplace.dossier("klein", nota="onderwerp: Voortgang\n")
    (workplace.root / "inputs" / "organisatie.yaml").unlink()

    first, *others = problems(Path("inputs/d"))

    assert others[-1] == "inputs/organisatie.yaml:1:1: fout: dit bestand bestaat niet"
    assert first == (
        "inputs/d/nota.yaml:1:1: fout: het veld 'doel' ontbreekt; bijvoorbeeld"
        " 'doel: ter informatie' — Wat u van de lezer vraagt; het mag meer dan één ding zijn."
        " Maak er dan een lijst van: [ter bespreking, ter beslissing]."
    )


@pytest.mark.parametrize(
    ("name", "meant"),
    [("noot-kalender", "; bedoelde u 'nota-kalender.yaml'?"), ("factuur", ""), ("MEMO", "?")],
)
def test_a_name_that_begins_with_no_kind(name: str, meant: str, workplace: Workplace) -> None:
    kinds = ", ".join(sorted(soorten.in_dossier()))
    workplace.dossier("klein", **{name: "onderwerp: Voortgang\n"})

    (problem,) = problems(Path("inputs/d"))

    meant = "; bedoelde u 'memo.yaml'?" if name == "MEMO" else meant
    assert problem == (
        f"inputs/d/{name}.yaml:1:1: fout: de naam van dit bestand begint niet met een soort"
        f" ({kinds}){meant}"
    )


def test_facts_of_no_kind_cannot_be_shown(workplace: Workplace) -> None:
    kinds = ", ".join(soorten.feiten())
    extra = "  - {kop: Doelen, toon: doel}\n  - {kop: Nota, toon: nota}\n"
    workplace.dossier("klein", nota=NOTA + extra)

    assert problems(Path("inputs/d")) == [
        f"inputs/d/nota.yaml:10:25: fout: 'doel' kan hier niet worden getoond;"
        f" kies uit: {kinds}; bedoelde u 'doelen'?",
        f"inputs/d/nota.yaml:11:23: fout: 'nota' kan hier niet worden getoond; kies uit: {kinds}",
    ]


def test_a_file_name_that_breaks_a_line_stays_one_line(workplace: Workplace) -> None:
    workplace.dossier("klein")
    workplace.write("inputs/d/nota-a\nb\x1b[2J.yaml", "")

    (problem,) = problems(Path("inputs/d"))

    assert problem.startswith("inputs/d/nota-a?b?[2J.yaml:1:1: fout: deze naam kan niet;")


@pytest.mark.parametrize("name", ["nota-één", "nota-e\u0301e\u0301n", "nota-a & b (2), c+d"])
def test_letters_spaces_and_signs_may_be_in_a_file_name(name: str, workplace: Workplace) -> None:
    workplace.write(f"inputs/d/{name}.yaml", NOTA)

    (file,) = read_dossier(Path("inputs/d")).documents

    assert file.name == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"onderwerp: {'a' * TOO_LARGE}\n", "1:1: fout: dit bestand is te groot"),
        (f"onderwerp: {'a' * 100_001}\n", "1:12: fout: deze tekst is te lang: 100001 tekens"),
        (
            NOTA.replace("Voortgang", "a" * 501),
            "2:12: fout: deze tekst is te lang (501 tekens); hooguit 500 mag",
        ),
    ],
    ids=["10 MB", "value", "line"],
)
def test_a_text_that_is_too_long(text: str, expected: str, workplace: Workplace) -> None:
    workplace.dossier("klein", nota=text)

    (problem,) = problems(Path("inputs/d"))

    assert problem.startswith(f"inputs/d/nota.yaml:{expected}")


@pytest.mark.parametrize(
    ("soort", "text"),
    [
        ("kansen", "".join(f"veld{number}: x\n" for number in range(5000))),
        ("kansen", "kansen:\n" + "  - {naam: x}\n" * 5000),
        ("knelpunten", "knelpunten:\n  - omschrijving: |\n" + "      `a`\n\n" * 2000),
        ("doelen", "doelen:\n" + "  - {id: a, titel: b}\n" * 5000),
        (
            "kalender",
            "jaar: 2025\nmomenten:\n"
            + "  - {naam: x, br_leden: [DGX, DGX], zekerheid: vast_te_stellen}\n" * 5000,
        ),
    ],
)
def test_of_thousands_of_faults_the_first_hundred_are_told(
    soort: str, text: str, workplace: Workplace
) -> None:
    workplace.dossier("klein", **{soort: text})

    told = problems(Path("inputs/d"))

    assert len(told) == 101
    assert told[-1].endswith(": fout: er zijn meer dan 100 fouten; los eerst deze op")


KETI_KOTI = """\
jaar: 2025
minimum_per_lid: 0
momenten:
  - {datum: 1-7-2025, naam: Keti Koti, br_leden: [SG], zekerheid: vast}
"""
WISHES = "leden: [{code: SG, wensen: [keti-koti], niet_op: [{van: 2-3-2025, tot: 9-3-2025}]}]\n"


def test_what_is_for_few_eyes_travels_in_no_document(workplace: Workplace) -> None:
    folder = workplace.dossier("klein", kalender=KETI_KOTI, verdeling=WISHES)
    dossier = read_dossier(folder)
    (nota,) = dossier.documents

    assert set(dossier.sources) == {
        "organisatie.yaml",
        "d/nota.yaml",
        "d/kalender.yaml",
        "d/verdeling.yaml",
    }
    assert set(dossier.properties_of(nota).bronnen) == set(dossier.sources) - {"d/verdeling.yaml"}


def test_a_document_that_shows_it_carries_no_files_at_all(workplace: Workplace) -> None:
    shows = NOTA.rstrip("\n") + "\n  - {kop: Verdeling, tekst: Zo., toon: verdeling}\n"
    folder = workplace.dossier("klein", nota=shows, kalender=KETI_KOTI, verdeling=WISHES)
    dossier = read_dossier(folder)
    (nota,) = dossier.documents

    assert "1 van 1" in [one.words for one in said_by(dossier.contents_of(nota.document))]
    assert dossier.properties_of(nota).bronnen == {}
