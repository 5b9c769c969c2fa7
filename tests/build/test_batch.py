"""A run over dossiers: what is made, and how it is put in its place."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest

from generator.build.batch import Outcome
from generator.build.formats import Render
from generator.build.maker import Maker
from generator.build.manuscript import Manuscript
from generator.build.order import Answer, Order
from generator.build.plan import plan_changed
from generator.build.press import Press
from generator.build.workers import InTurn
from generator.dossier.shelf import Disk
from generator.places import TEMPLATES
from generator.problems import InputError, Place, Problem, Severity
from tests.build.batches import batch, run
from tests.build.quick_formats import quick_formats, title
from tests.workplace import SAMPLES, Workplace

TWICE = """
groepen:
  - naam: Instrumenten
    activiteiten:
      - {naam: Training, wat_houdt_het_in: Leren.}
      - {naam: Training, wat_houdt_het_in: Oefenen.}
"""
KLEIN, VOL = SAMPLES / "klein", SAMPLES / "vol"


def made(folder: Path, een: Render = title, twee: Render = title) -> Outcome:
    """What becomes of the one document of the small sample."""
    made, done = run(batch([KLEIN], folder, quick_formats(een, twee)))
    assert done == Outcome(dossiers=1)
    return made


def files(folder: Path) -> dict[str, str]:
    """The documents in a folder of output, and what is in them."""
    return {path.name: path.read_text() for path in folder.glob("[!.]*")}


def test_a_document_gets_the_name_of_its_file(tmp_path: Path) -> None:
    outcome = made(tmp_path)

    assert outcome.written == (tmp_path / "klein" / "nota.een", tmp_path / "klein" / "nota.twee")
    assert outcome.written[1].read_bytes() == b"nota: Nota Voortgang"


def test_nothing_is_written_when_one_format_fails_and_the_others_are_made(tmp_path: Path) -> None:
    problem = Problem(Place("vgr.html"), "het sjabloon klopt niet")

    def fail(press: Press, manuscript: Manuscript) -> bytes:
        if manuscript.kind == "vgr":
            raise InputError([problem])
        return title(press, manuscript)

    outcomes = run(batch([KLEIN, VOL], tmp_path, quick_formats(twee=fail)))

    assert [one.problems for one in outcomes if one.problems] == [(problem,)]
    assert set(files(tmp_path / "klein")) == set(files(tmp_path / "vol")) == NOTA


NOTA = {"nota.een", "nota.twee"}


def test_documents_are_orders_of_their_own_when_there_are_few(tmp_path: Path) -> None:
    seen: list[tuple[str, list[str]]] = []

    class Watched(InTurn):
        def results(self, orders: Iterable[Order]) -> Iterator[tuple[Order, Answer]]:
            for order, answer in super().results(orders):
                seen.append((order.dossier.name, [one.name for one in answer.documents]))
                yield order, answer

    for size in (3, 2):
        work = batch([KLEIN, VOL], tmp_path, quick_formats())
        crew = Watched(Maker(TEMPLATES, work.formats), size)
        outcomes = list(work.outcomes(lambda crew=crew: nullcontext(crew)))  # type: ignore[misc]
        assert sum(one.dossiers for one in outcomes) == 2

    assert seen == [
        *[("klein", ["nota"]), ("vol", ["nota"]), ("vol", ["vgr"])],
        *[("klein", ["nota"]), ("vol", ["nota", "vgr"])],
    ]


def test_what_is_wrong_with_a_dossier_is_told_at_its_own_path(workplace: Workplace) -> None:
    workplace.dossier("vol", nota="onderwerp: Voortgang\n")
    outcomes = run(batch([Path("inputs/d")], Path("output"), quick_formats()), size=3)

    problems = [str(problem) for one in outcomes for problem in one.problems]
    assert any(one.startswith("inputs/d/nota.yaml:1:1: fout: het veld") for one in problems)
    assert workplace.output() == {}


def test_with_strict_nothing_is_made_of_a_dossier_with_warnings(workplace: Workplace) -> None:
    workplace.dossier("klein", "goed")
    workplace.dossier("klein", "let-op", activiteiten=TWICE)
    work = batch([Path("inputs/let-op"), Path("inputs/goed")], Path("output"), quick_formats())
    outcomes = run(replace(work, strict=True))

    assert [one.problems[0].severity for one in outcomes if one.problems] == [Severity.WARNING]
    assert set(workplace.output()) == {f"output/goed/{name}" for name in NOTA}


def test_what_is_made_of_a_dossier_with_an_error_is_made_and_told_again(
    workplace: Workplace,
) -> None:
    nota = workplace.dossier("klein") / "nota.yaml"
    nota.write_text(nota.read_text("utf-8").replace("aan: ", "aan: \U0010fffd "), "utf-8")

    for _ in range(2):
        outcomes = run(batch([Path("inputs/d")], Path("output"), quick_formats(), plan_changed))
        told = [one.severity for outcome in outcomes for one in outcome.problems]
        assert told == [Severity.ERROR]
        assert [len(one.written) for one in outcomes if one.written] == [2]


def test_a_run_that_was_broken_off_goes_on_where_it_stopped(tmp_path: Path) -> None:
    def broken_off(press: Press, manuscript: Manuscript) -> bytes:
        if manuscript.kind == "vgr":
            raise KeyboardInterrupt
        return title(press, manuscript)

    with pytest.raises(KeyboardInterrupt):
        run(batch([KLEIN, VOL], tmp_path, quick_formats(twee=broken_off), plan_changed))
    outcomes = run(batch([KLEIN, VOL], tmp_path, quick_formats(), plan_changed))

    assert sum(one.current for one in outcomes) == 1
    assert [len(one.written) for one in outcomes if one.written] == [2, 2]


def test_dossiers_are_read_only_when_somebody_is_free_for_them(tmp_path: Path) -> None:
    """So there may be very many, and the first document is there at once."""
    looked_into: list[str] = []

    class Watched(Disk):
        def files(self, folder: Path) -> list[Path]:
            looked_into.append(folder.name)
            return super().files(folder)

    inputs = tmp_path / "inputs"
    shutil.copytree(SAMPLES, inputs)
    folders = [shutil.copytree(KLEIN, inputs / f"{number}-br") for number in range(2001, 2010)]
    work = replace(batch(folders, tmp_path / "output", quick_formats()), shelf=Watched())
    crew = InTurn(Maker(TEMPLATES, work.formats))
    first = next(one for one in work.outcomes(lambda: nullcontext(crew)) if one.written)

    assert first.written[0].is_file()
    assert {*looked_into} == {"2001-br"}
