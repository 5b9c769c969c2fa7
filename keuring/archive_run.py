"""Runs `rapport` with documents that are only bytes, and may kill it at a step of the archiving.

    python -m keuring.archive_run STEP ARGUMENT ...

Making real documents takes seconds, in which nothing is written; so most kills fall in what
matters. With step 0 nobody kills it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from generator.build import maker, workers
from generator.build.formats import Format
from generator.build.maker import Maker
from generator.build.manuscript import Manuscript
from generator.build.order import Crew, Make
from generator.build.press import Press
from generator.build.workers import InTurn
from generator.cli.main import main
from generator.places import ARCHIVE
from keuring.kill_at import EVENTS, is_within, kill_at
from tests.archive.deposits import PDF as WHOLE_PDF

SIZE = 300_000
"""Of a document, in bytes: like that of real ones, so that writing it takes a while."""

STEPS = EVENTS | {"fcntl.flock", "os.truncate", "shutil.rmtree"}


def _is_archive(path: object) -> bool:
    if isinstance(path, int):  # a file that is open: the lock
        return True
    return is_within(path, ARCHIVE)


def _rendered(press: Press, manuscript: Manuscript) -> bytes:
    text = repr((manuscript.kind, manuscript.contents, manuscript.properties.titel)).encode()
    return WHOLE_PDF + text + b"\n%" * (SIZE // 2)


def _maker(templates: Path, formats: tuple[Format, ...]) -> Maker:
    return Maker(templates, tuple(replace(form, render=_rendered) for form in formats))


@contextmanager
def _in_turn(make: Make) -> Iterator[Crew]:
    yield InTurn(make)


if __name__ == "__main__":
    with patch.object(maker, "ready_maker", _maker), patch.object(workers, "crew", _in_turn):
        kill_at(int(sys.argv[1]), STEPS, _is_archive)
        sys.exit(main(sys.argv[2:]))
