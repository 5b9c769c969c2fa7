from __future__ import annotations

import logging
from pathlib import Path

import pytest

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
