"""Documents made in processes of their own."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from multiprocessing import active_children
from pathlib import Path

import pytest

from generator.places import TEMPLATES
from generator.preview import apart
from generator.preview.apart import ENDED, StudioApart
from generator.preview.audience import Audience
from generator.preview.crew import Crew
from generator.preview.followed import Followed, Name
from generator.preview.pages import Pictures
from generator.preview.studio import Studio, View
from generator.problems import InputError
from tests.preview.conftest import NOTA
from tests.preview.waiting import LIMIT, last, wait_for_pages


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[StudioApart]:
    studio = StudioApart(TEMPLATES, str(tmp_path))
    yield studio
    studio.end()


def pid(studio: StudioApart) -> int:
    number = studio._process.pid
    assert number is not None
    return number


def test_it_makes_what_a_studio_here_makes(studio: StudioApart, dossier: Path) -> None:
    file = dossier / "nota.yaml"
    here = [*Studio(TEMPLATES, Pictures()).make(NOTA, file, View())]

    assert [*studio.make(NOTA, file, View())] == here
    assert here[-1].pages


def test_what_is_wrong_is_told_beside_the_last_good_pages(
    studio: StudioApart, dossier: Path
) -> None:
    file = dossier / "nota.yaml"
    good = last(studio.make(NOTA, file, View()))
    file.write_text("doell: x\n")

    wrong = last(studio.make(NOTA, file, good))

    assert (wrong.pdf, wrong.pages) == (good.pdf, good.pages)
    assert "onbekend veld" in "".join(map(str, wrong.errors))


def test_what_is_wrong_is_told_without_pages(studio: StudioApart, dossier: Path) -> None:
    file = dossier / "nota.yaml"
    assert studio.problems(file) == Studio(TEMPLATES, Pictures()).problems(file)

    file.write_text("doell: x\n")

    assert "onbekend veld" in "".join(map(str, studio.problems(file) or ()))
    studio.end()
    assert studio.problems(file) is None


def test_a_process_that_is_ended_is_begun_anew(studio: StudioApart, dossier: Path) -> None:
    os.kill(pid(studio), signal.SIGKILL)

    assert last(studio.make(NOTA, dossier / "nota.yaml", View())).pdf


def test_what_ends_its_process_each_time_is_told_and_the_next_is_made(
    studio: StudioApart, dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = View(b"earlier")
    with monkeypatch.context() as patch:
        patch.setattr(StudioApart, "_begin_anew", lambda self: None)
        os.kill(pid(studio), signal.SIGKILL)
        made = last(studio.make(NOTA, dossier / "nota.yaml", earlier))
    assert made.pdf == b"earlier"
    assert ENDED in str(made.errors[0])

    assert last(studio.make(NOTA, dossier / "nota.yaml", made)).problems == ()


def test_what_takes_too_long_is_told_and_its_process_ended(
    studio: StudioApart, dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = pid(studio)
    monkeypatch.setattr(apart, "PATIENCE", 0)

    made = last(studio.make(NOTA, dossier / "nota.yaml", View()))

    assert apart.TOO_LONG in str(made.errors[0])
    assert pid(studio) != before


def test_a_crew_makes_the_documents_of_all_and_leaves_no_process(dossier: Path) -> None:
    shutil.copytree(dossier, dossier.parent / "ander")
    other = Name("ander", "nota")
    crew = Crew(Followed([str(dossier.parent)]), TEMPLATES, Audience())
    crew.start()
    for name in (NOTA, other):
        crew.ask(name)
    wait_for_pages(crew, NOTA, other)
    crew.stop()
    crew.join(LIMIT)

    assert crew.views[NOTA].pages
    assert active_children() == []


def test_word_files_and_pictures_are_those_of_a_studio_here(
    studio: StudioApart, dossier: Path
) -> None:
    file, here = dossier / "nota.yaml", Studio(TEMPLATES, Pictures())
    made = last(here.make(NOTA, file, View()))

    assert studio.word(file) == here.word(file)
    assert studio.picture(made.pdf, 1) == here.picture(made.pdf, 1)
    assert last(studio.make(NOTA, file, View())) == made

    file.write_text("doell: x\n")
    with pytest.raises(InputError, match="onbekend veld"):
        studio.word(file)


def test_what_ends_its_process_is_told_of_word_and_lacks_as_a_picture(
    studio: StudioApart, dossier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(StudioApart, "_begin_anew", lambda self: None)
        os.kill(pid(studio), signal.SIGKILL)
        assert studio.picture(b"", 1) is None
        with pytest.raises(InputError, match=ENDED):
            studio.word(dossier / "nota.yaml")
