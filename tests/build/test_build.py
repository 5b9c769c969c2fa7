"""Which documents are made, and how they are put in their place."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from lxml import etree

from generator.build import build
from generator.build.formats import DOCX, Render
from generator.build.workers import InTurn
from generator.content.printed import Inhoud
from generator.dossier.dossier import read_dossier
from generator.model.properties import Eigenschappen
from generator.places import TEMPLATES
from generator.problems import InputError, MachineError, Place, Problem, Severity
from generator.style.house import Look
from generator.word.package.package import read_parts
from tests.build.quick_formats import always, quick_formats, title
from tests.markdown.outline import find, values
from tests.workplace import SAMPLES


def jobs(folder: Path, een: Render = title, twee: Render = title) -> list[build.Job]:
    dossiers = [read_dossier(SAMPLES / "klein"), read_dossier(SAMPLES / "vol")]
    return build.jobs(dossiers, TEMPLATES, folder, quick_formats(een, twee))


def test_there_is_a_job_for_each_document_of_each_dossier(tmp_path: Path) -> None:
    assert [job.target("pdf").relative_to(tmp_path).as_posix() for job in jobs(tmp_path)] == [
        "klein/nota.pdf",
        "vol/nota.pdf",
        "vol/vgr.pdf",
    ]


def made(folder: Path, een: Render = title, twee: Render = title) -> list[build.Outcome]:
    """What becomes of the one document of the small sample."""
    return make_all(jobs(folder, een, twee)[:1])


def make_all(work: list[build.Job]) -> list[build.Outcome]:
    """What becomes of the work."""
    return list(build.make_all(work, InTurn()))


def files(folder: Path) -> dict[str, str]:
    """The documents in a folder of output, and what is in them."""
    return {path.name: path.read_text() for path in folder.glob("[!.]*")}


def test_a_document_gets_the_name_of_its_file(tmp_path: Path) -> None:
    (outcome,) = made(tmp_path)

    assert outcome.written == (tmp_path / "klein" / "nota.een", tmp_path / "klein" / "nota.twee")
    assert outcome.written[1].read_bytes() == b"nota: Nota Voortgang"


def test_nothing_is_written_when_one_format_fails_and_the_others_are_made(tmp_path: Path) -> None:
    problem = Problem(Place("vgr.html"), "het sjabloon klopt niet")

    def fail(kind: str, contents: Inhoud, properties: Eigenschappen, look: Look) -> bytes:
        if kind == "vgr":
            raise InputError([problem])
        return title(kind, contents, properties, look)

    outcomes = make_all(jobs(tmp_path, twee=fail))

    assert [one.problems for one in outcomes if one.problems] == [(problem,)]
    assert set(files(tmp_path / "klein")) == set(files(tmp_path / "vol")) == NOTA


NOTA = {"nota.een", "nota.twee"}


def test_what_somebody_edited_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    made(tmp_path)
    (tmp_path / "klein/nota.een").write_text("met opmerkingen van de directeur")

    (outcome,) = made(tmp_path, een=always(b"nieuw"))

    (kept,) = set(files(tmp_path / "klein")) - NOTA
    assert kept.startswith("nota (bewerkt ")
    assert files(tmp_path / "klein")[kept] == "met opmerkingen van de directeur"
    assert files(tmp_path / "klein")["nota.een"] == "nieuw"
    (problem,) = outcome.problems
    assert problem.severity is Severity.WARNING
    assert problem.message == (
        f"dit bestand was na het maken bewerkt; die versie is bewaard als '{kept}'"
    )


def test_what_we_made_ourselves_is_replaced(tmp_path: Path) -> None:
    made(tmp_path)

    (outcome,) = made(tmp_path, een=always(b"nieuw"))

    assert outcome.problems == ()
    assert files(tmp_path / "klein") == {"nota.een": "nieuw", "nota.twee": "nota: Nota Voortgang"}


def test_killed_between_two_files_the_next_run_sees_no_edits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path)
    new = {"een": always(b"nieuw"), "twee": always(b"nieuw")}
    replace = Path.replace

    def stop_at_the_second(draft: Path, target: Path) -> Path:
        if target.name == "nota.twee":
            raise KeyboardInterrupt
        return replace(draft, target)

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(Path, "replace", stop_at_the_second)
        made(tmp_path, **new)
    (outcome,) = made(tmp_path, **new)

    assert outcome.problems == ()
    assert files(tmp_path / "klein") == {"nota.een": "nieuw", "nota.twee": "nieuw"}


def test_when_the_disk_is_full_none_of_the_formats_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path)
    sync = os.fsync
    full = OSError(errno.ENOSPC, "No space left on device")
    calls = iter([None, None, full])  # the record, the first format, the second

    def fill_up(number: int) -> None:
        if error := next(calls, None):
            raise error
        sync(number)

    with monkeypatch.context() as patch, pytest.raises(MachineError, match="de schijf is vol"):
        patch.setattr(os, "fsync", fill_up)
        made(tmp_path, een=always(b"nieuw"), twee=always(b"nieuwer"))

    assert files(tmp_path / "klein") == dict.fromkeys(NOTA, "nota: Nota Voortgang")


PLAN = """
titel: Plan 2026
jaar: 2026
datum: 15-01-2026
visie: {kop: Visie, tekst: Wij gaan verder.}
hoofdstukken:
  - {kop: Waarom, delen: [{tekst: Daarom.}]}
"""


def lines_of_contents(folder: Path, plan: str) -> list[str]:
    """The lines of the contents in the Word file of that plan."""
    (folder / "organisatie.yaml").write_bytes((SAMPLES / "organisatie.yaml").read_bytes())
    (folder / "d").mkdir()
    (folder / "d/jaarplan.yaml").write_text(plan, "utf-8")
    dossier = read_dossier(folder / "d")
    (job,) = build.jobs([dossier], TEMPLATES, folder, (DOCX,))
    made = build.render(job, DOCX)
    assert isinstance(made, bytes)
    document = etree.fromstring(read_parts(made)["word/document.xml"])
    lines = find(document, "//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'TOC')][w:hyperlink]")
    return ["|".join(values(line, ".//w:t/text()")) for line in lines]


def test_contents_in_word_have_the_pages_of_the_pdf(tmp_path: Path) -> None:
    assert lines_of_contents(tmp_path, PLAN) == ["Visie|2", "1|Waarom|2"]


def test_without_contents_nobody_asks_for_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr("generator.pdf.render.pages")

    assert lines_of_contents(tmp_path, f"{PLAN}inhoudsopgave: nee\n") == []
