"""The command as staff use it: what it makes, what it says, and its exit codes."""

from __future__ import annotations

import errno
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest
from lxml import etree
from pypdf import PdfReader
from yaml import BaseLoader, dump, load

from generator import places
from generator.cli.main import main
from generator.cli.verbs import VERBS
from generator.foreign.names import WML
from generator.model.woo import Woo
from generator.places import ROOT, TEMPLATES
from generator.word.package.package import read_parts, write_parts
from tests.workplace import SAMPLES, Workplace

WRONG = "onderwerp: Voortgang\ndoel: informatie\n"
NOTA = (SAMPLES / "klein" / "nota.yaml").read_text("utf-8")


# 0: done


def test_each_document_becomes_a_word_file_and_a_pdf(workplace: Workplace) -> None:
    workplace.dossier("klein", nota_b=NOTA.replace("Voortgang", "Vervolg"))

    outcome = workplace.run("maak")

    assert (outcome.code, outcome.err) == (0, "")
    names = [f"output/d/{name}" for name in ("nota-b.docx", "nota-b.pdf", "nota.docx", "nota.pdf")]
    assert sorted(workplace.output()) == names
    assert set(names) <= set(outcome.out.splitlines())
    assert workplace.left_over() == []


@pytest.mark.parametrize(("wanted", "start"), [("docx", b"PK\x03\x04"), ("pdf", b"%PDF-")])
def test_one_format_in_a_folder_of_ones_own(
    wanted: str, start: bytes, workplace: Workplace
) -> None:
    workplace.dossier("klein")

    outcome = workplace.run("maak", "inputs/d", "--uit", "elders/hier", "--formaat", wanted)

    assert (outcome.code, outcome.err) == (0, "")
    made = [path for path in (workplace.root / "elders").rglob("nota.*") if path.is_file()]
    assert [path.name for path in made] == [f"nota.{wanted}"]
    assert made[0].read_bytes().startswith(start)
    assert workplace.output() == {}


def test_the_same_input_gives_the_same_bytes(workplace: Workplace) -> None:
    workplace.dossier("klein")

    workplace.run("maak")
    first = workplace.output()
    shutil.rmtree(workplace.root / "output")
    workplace.run("maak")

    assert workplace.output() == first


def test_from_within_a_dossier(workplace: Workplace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workplace.dossier("klein"))

    outcome = workplace.run("maak", ".", "--uit", str(workplace.root / "output"))

    assert (outcome.code, outcome.err) == (0, "")
    assert sorted(workplace.output()) == ["output/d/nota.docx", "output/d/nota.pdf"]


def test_a_warning_does_not_stop_the_documents(workplace: Workplace) -> None:
    calendar = "jaar: 2025\nmomenten: [{naam: Keti Koti, zekerheid: vast_te_stellen}]\n"
    workplace.dossier("klein", kalender=calendar)

    outcome = workplace.run("maak", "--formaat", "docx")

    assert outcome.code == 0
    assert outcome.err.count(": waarschuwing: ") == 2
    assert list(workplace.output()) == ["output/d/nota.docx"]


def test_checking_makes_nothing(workplace: Workplace) -> None:
    workplace.dossier("klein", "een")
    workplace.dossier("vol", "twee")

    assert workplace.run("controleer").out == "In orde: 3 documenten.\n"
    assert workplace.run("controleer", "inputs/een").out == "In orde: 1 document.\n"
    assert not (workplace.root / "output").exists()


def test_at_its_end_making_says_how_many_documents_are_where(workplace: Workplace) -> None:
    workplace.dossier("klein", "een")
    workplace.dossier("vol", "twee")

    first = workplace.run("maak", "inputs/een").out
    assert first.splitlines()[-1] == "Klaar: 1 document in output/een."
    both = workplace.run("maak", "--opnieuw").out
    assert both.splitlines()[-1] == "Klaar: 3 documenten in output."
    assert workplace.run("maak").out == "Niet veranderd: 3 documenten.\n"


def test_warnings_are_counted_where_it_says_that_all_can_be_made(workplace: Workplace) -> None:
    calendar = "jaar: 2025\nmomenten: [{naam: Week, zekerheid: vast_te_stellen}]\n"
    workplace.dossier("klein", kalender=calendar)

    checked = workplace.run("controleer")

    assert checked.out == "Kan worden gemaakt, met 2 waarschuwingen: 1 document.\n"
    assert workplace.run("controleer", "--streng").out == ""


def test_what_is_filled_in_last_is_told_when_checking_strictly(workplace: Workplace) -> None:
    folder = workplace.dossier("klein")
    nota = (folder / "nota.yaml").read_text("utf-8")

    assert workplace.run("controleer").err == ""
    strict = workplace.run("controleer", "--streng")
    assert (strict.code, strict.out) == (1, "")
    assert "nota.yaml:2:1: fout: 'kenmerk' is nog leeg; vul het in, of schrijf" in strict.err
    for answered in ("kenmerk: 0113", "kenmerk:  # klopt: dit stuk krijgt er geen"):
        workplace.write("inputs/d/nota.yaml", f"{nota}{answered}\n")
        assert workplace.run("controleer").err == ""
        assert workplace.run("controleer", "--streng").code == 0


# 1: something is wrong with the input


def test_wrong_input_makes_nothing_and_leaves_what_is_there(workplace: Workplace) -> None:
    workplace.dossier("klein")
    workplace.run("maak")
    before = workplace.output()
    workplace.write("inputs/d/nota.yaml", WRONG)

    outcome = workplace.run("maak")

    assert (outcome.code, outcome.out) == (1, "")
    assert "inputs/d/nota.yaml:2:7: fout: kies uit: ter informatie" in outcome.err
    assert "Traceback" not in outcome.err
    assert workplace.output() == before


def test_what_is_wrong_in_one_dossier_does_not_stop_the_others(workplace: Workplace) -> None:
    workplace.dossier("klein", "a", nota=WRONG)
    workplace.dossier("klein", "b")

    outcome = workplace.run("maak", "--formaat", "docx")

    assert outcome.code == 1
    assert list(workplace.output()) == ["output/b/nota.docx"]


def test_there_is_nothing_to_make(workplace: Workplace) -> None:
    outcome = workplace.run("maak")

    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == (
        "inputs:1:1: fout: hier staan geen dossiers; een dossier is een map met YAML-bestanden\n"
    )


@pytest.mark.parametrize(
    ("tag", "reason"),
    [
        ("{{ onderwep }}", "de naam 'onderwep' bestaat niet"),
        ("{% als onderwerp %}", "de opdracht 'als' bestaat niet"),
        ("{{ onderwerp|hoofdletters }}", "het filter 'hoofdletters' bestaat niet"),
    ],
)
def test_a_wrong_template_leaves_what_was_made(
    tag: str, reason: str, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workplace.dossier("klein")
    workplace.write("output/d/nota.docx", "van vorige week")
    before = workplace.output()
    templates = shutil.copytree(TEMPLATES, workplace.root / "templates")
    page = templates / "nota" / "nota.html"
    page.write_text(page.read_text().replace("{% block vorm %}", f"{{% block vorm %}}{tag}"))
    monkeypatch.setattr(places, "TEMPLATES", templates)

    outcome = workplace.run("maak")

    assert outcome.code == 1
    assert outcome.err == f"templates/nota/nota.html:2:1: fout: het sjabloon klopt niet: {reason}\n"
    assert workplace.output() == before
    assert workplace.left_over() == []


def test_a_wrong_word_template_leaves_what_was_made(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    workplace.dossier("klein")
    workplace.write("output/d/nota.pdf", "van vorige week")
    before = workplace.output()
    templates = shutil.copytree(TEMPLATES, workplace.root / "templates")
    file = templates / "huisstijl/gemaakt/nota.docx"
    parts = read_parts(file.read_bytes())
    document = parts["word/document.xml"].replace(b"{{ aan|regel }}", b"{{ aann|regel }}")
    assert document != parts["word/document.xml"]
    file.write_bytes(write_parts({**parts, "word/document.xml": document}))
    monkeypatch.setattr(places, "TEMPLATES", templates)

    outcome = workplace.run("maak")

    assert outcome.code == 1
    reason = "het sjabloon klopt niet: de naam 'aann' bestaat niet"
    assert outcome.err == f"templates/huisstijl/gemaakt/nota.docx:1:1: fout: {reason}\n"
    assert workplace.output() == before


# 2: wrong use of the command


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["mak"], "rapport: 'mak' is geen opdracht; bedoelde u 'maak'? Zie 'rapport --help'."),
        (["maak", "--snel\nx"], "rapport: onbekende optie: --snel?x"),
    ],
)
def test_wrong_use_is_told_in_one_line(
    arguments: list[str], expected: str, workplace: Workplace
) -> None:
    outcome = workplace.run(*arguments)

    assert (outcome.code, outcome.out, outcome.err) == (2, "", f"{expected}\n")


def test_help_ends_the_program_well(workplace: Workplace) -> None:
    outcome = workplace.run("--help")

    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("gebruik: rapport OPDRACHT")


@pytest.mark.parametrize("redirection", ["| true", "> /dev/full", "2>&-", ">&-", "2>&1 | true"])
@pytest.mark.parametrize("arguments", ["--help", "controleer", "controleer nix"])
def test_nobody_who_listens_is_no_reason_to_speak_english(
    arguments: str, redirection: str, workplace: Workplace
) -> None:
    workplace.dossier("klein")
    command = f"{sys.executable} -m generator {arguments} {redirection}"

    run = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=workplace.root,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "rror" not in run.stderr
    assert run.returncode in (0, 1, 3)


# 3: the machine lacks something


@pytest.mark.parametrize("in_the_way", ["output", "output/d"])
def test_a_file_where_the_output_belongs(in_the_way: str, workplace: Workplace) -> None:
    workplace.dossier("klein")
    path = workplace.write(in_the_way, "een bestand")

    outcome = workplace.run("maak", "--formaat", "docx")

    assert (outcome.code, outcome.out) == (3, "")
    assert re.fullmatch(
        r"rapport: output/d\S* kan niet worden geschreven: er staat al iets anders met die naam;"
        r" kies een andere map met --uit\n",
        outcome.err,
    )
    assert path.read_text() == "een bestand"


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, "u mag hier niet schrijven; kies een andere map met --uit"),
        (errno.ENOSPC, "de schijf is vol"),
    ],
)
def test_a_folder_that_cannot_be_written(
    number: int, reason: str, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, "in English")

    workplace.dossier("klein")
    workplace.write("output/d/nota.docx", "van vorige week")
    before = workplace.output()
    monkeypatch.setattr("generator.disk.atomic.os.fsync", refuse)

    outcome = workplace.run("maak", "--formaat", "docx")

    assert outcome.code == 3
    assert outcome.err.startswith("rapport: output/d/")
    assert outcome.err.endswith(f" kan niet worden geschreven: {reason}\n")
    assert before.items() <= workplace.output().items()
    assert workplace.left_over() == []


@pytest.mark.parametrize(
    ("end", "told"),
    [(KeyboardInterrupt, "afgebroken"), (MemoryError, "er is te weinig geheugen")],
)
def test_who_breaks_off_or_lacks_memory_gets_no_traceback(
    end: type[BaseException], told: str, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(_: object) -> int:
        raise end

    monkeypatch.setitem(VERBS, "maak", replace(VERBS["maak"], run=break_off))

    outcome = workplace.run("maak")

    assert (outcome.code, outcome.err) == (3, f"rapport: {told}\n")


def test_a_terminal_that_lacks_a_letter_gets_a_question_mark(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    raw = BytesIO()
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(raw, encoding="ascii"))

    assert main(["--help"]) == 0

    assert b"rapport OPDRACHT [PAD ?]" in raw.getvalue()


# Whatever is typed in a field is printed as it stands

HOSTILE = "{{{{7*7}}}}<script>P&O</script>{{%x%}}n{:03}"
FIXED = {
    *("id", "opsteller", "code", "br_leden", "huisstijl", "openbaar", "doel", "doelen", "toon"),
    *("datum", "einddatum", "datum_rapportage", "peildatum", "jaar", "minimum_per_lid"),
    *("richting", "nulwaarde", "streefwaarde", "waarde", "van", "tot", "status", "zekerheid"),
}
"""Fields that do not take any text; every other field gets the hostile one."""

NOT_PRINTED = {
    ("organisatie", "afkorting"),
    ("organisatie", "afzender", "directie"),  # the nota has a sender of its own
    ("organisatie", "afzender", "afdeling"),
    ("organisatie", "afzender", "cluster"),
    ("vgr", "kenmerk"),  # in the properties of the file
}

Where = tuple[str, ...]


def hostile(data: object, where: Where, seen: dict[str, Where]) -> object:
    """The data with the hostile text in every field that takes text; ``seen`` notes where."""
    if isinstance(data, dict):
        return {key: hostile(value, (*where, key), seen) for key, value in data.items()}
    if isinstance(data, list):
        return [hostile(one, where, seen) for one in data]
    if where[-1] in FIXED:
        return data
    text = HOSTILE.format(len(seen))
    seen[text] = where
    return text


@pytest.fixture(scope="module")
def everywhere_hostile(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Path, dict[str, Where]]:
    """The output of the full sample with hostile text everywhere, and which text is where."""
    root = tmp_path_factory.mktemp("vijandig")
    seen: dict[str, Where] = {}
    printed = [path for path in sorted((SAMPLES / "vol").iterdir()) if path.stem != Woo.soort]
    for path in (SAMPLES / "organisatie.yaml", *printed):
        data = hostile(load(path.read_text("utf-8"), BaseLoader), (path.stem,), seen)
        target = root / "inputs" / path.relative_to(SAMPLES)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(dump(data, allow_unicode=True, sort_keys=False), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        assert main(["maak"]) == 0
    return root / "output" / "vol", seen


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_hostile_text_is_printed_as_it_stands(
    ending: str, everywhere_hostile: tuple[Path, dict[str, Where]]
) -> None:
    folder, seen = everywhere_hostile
    made = "".join(text_of(folder / f"{name}.{ending}") for name in ("nota", "vgr"))

    absent = {where for text, where in seen.items() if text not in made}

    assert absent == NOT_PRINTED
    assert "49" not in re.sub(r"n\d\d\d", "", made)


def text_of(path: Path) -> str:
    """All text of a Word file or a PDF, without white space."""
    if path.suffix == ".pdf":
        pages = PdfReader(path).pages
        text = "".join(page.extract_text() for page in pages)
    else:
        parts = read_parts(path.read_bytes())
        names = [name for name in parts if re.fullmatch(r"word/[a-z]+\d*\.xml", name)]
        roots = [etree.fromstring(parts[name]) for name in names]
        text = "".join(node.text or "" for root in roots for node in root.iter(f"{{{WML}}}t"))
    return re.sub(r"\s+", "", text)


# What is not loaded

HEAVY = {"weasyprint", "docxtpl", "docx", "pydantic", "yaml", "jinja2", "starlette", "rich"}


def loaded_by(arguments: list[str], folder: Path) -> set[str]:
    """Which heavy libraries a run of the command loads."""
    code = (
        "import sys; from generator.cli.main import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        f"print(*sorted({HEAVY!r} & set(sys.modules)), file=sys.stderr)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(run.stderr.split())


def test_checking_loads_no_engine(workplace: Workplace) -> None:
    workplace.dossier("vol")

    assert loaded_by(["controleer"], workplace.root) == {"pydantic", "yaml"}


def test_help_and_a_run_in_which_nothing_changed_load_nothing_heavy(workplace: Workplace) -> None:
    workplace.dossier("klein")

    assert loaded_by(["--help"], workplace.root) == set()
    assert "weasyprint" not in loaded_by(["maak", "--formaat", "docx"], workplace.root)
    assert {"weasyprint", "docxtpl"} <= loaded_by(["maak"], workplace.root)
    assert loaded_by(["maak"], workplace.root) == set()
