from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from generator.pdf.engine import CSS, PageSource
from generator.pdf.inside.loading import FontConfiguration
from generator.pdf.watching import watched
from generator.problems import InputError

LOG = logging.getLogger("weasyprint")


def test_each_warning_becomes_a_problem_of_the_template(tmp_path: Path) -> None:
    with (
        pytest.raises(
            InputError, match=r"proef\.html:1:1: fout: de pdf is niet goed: een"
        ) as raised,
        watched(tmp_path / "proef.html", tmp_path),
    ):
        LOG.warning("een")
        LOG.error("twee")

    assert len(raised.value.problems) == 2


def test_a_letter_that_no_font_has_is_named_in_dutch(tmp_path: Path) -> None:
    with (
        pytest.raises(InputError, match=r"geen lettertype .* heeft het teken '☃' \(U\+2603\)"),
        watched(tmp_path / "proef.html", tmp_path),
    ):
        LOG.warning('Characters are unsupported by fonts: "☃" (U+2603)')


def test_what_is_refused_is_named_once(tmp_path: Path) -> None:
    with (
        pytest.raises(InputError, match=r"niet mag worden gelezen: https://vws\.nl/a$"),
        watched(tmp_path / "proef.html", tmp_path) as fetcher,
    ):
        for _ in range(2):
            fetcher.fetch("https://vws.nl/a")


def test_who_listened_before_listens_again(tmp_path: Path) -> None:
    listeners = list(LOG.handlers)

    with watched(tmp_path / "proef.html", tmp_path):
        pass

    assert LOG.handlers == listeners


def test_a_crash_of_the_engine_becomes_a_problem_of_the_template(tmp_path: Path) -> None:
    with (
        pytest.raises(InputError, match=r"proef\.html:1:1: fout: van dit sjabloon kan geen pdf"),
        watched(tmp_path / "proef.html", tmp_path),
    ):
        raise ZeroDivisionError("float division by zero")


def test_of_a_long_address_the_beginning_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError) as raised, watched(tmp_path / "proef.html", tmp_path) as fetcher:
        fetcher.fetch("data:text/plain," + 9999 * "x")

    assert len(str(raised.value)) < 400


def test_two_engines_at_once_each_hear_their_own_warnings(tmp_path: Path) -> None:
    together = Barrier(2)

    def told(name: str, warnings: int) -> list[str]:
        try:
            with watched(tmp_path / name, tmp_path):
                together.wait()
                for number in range(warnings):
                    LOG.warning("%s %s", name, number)
                together.wait()
        except InputError as error:
            return [problem.message for problem in error.problems]
        return []

    with ThreadPoolExecutor(2) as threads:
        right, wrong = threads.submit(told, "goed", 0), threads.submit(told, "fout", 2)

    assert right.result() == []
    assert wrong.result() == ["de pdf is niet goed: fout 0", "de pdf is niet goed: fout 1"]


def test_two_documents_at_once_of_which_one_is_wrong(tmp_path: Path) -> None:
    def is_right(css: str) -> bool:
        try:
            with watched(tmp_path / "proef.html", tmp_path) as fetcher:
                page = PageSource("<p>tekst</p>", tmp_path.as_uri(), fetcher)
                sheet = CSS(string=css, url_fetcher=fetcher)
                page.render(stylesheets=[sheet], font_config=FontConfiguration())
        except InputError:
            return False
        return True

    with ThreadPoolExecutor(2) as threads:
        judged = list(threads.map(is_right, ["p { color: red }", "p { kleur: rood }"] * 10))

    assert judged == [True, False] * 10
