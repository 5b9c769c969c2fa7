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
from unittest.mock import patch

from generator.archive import archiving
from generator.archive.inventory import ARCHIVE
from generator.build import workers
from generator.build.formats import DOCX, PDF, Format
from generator.build.workers import Crew, InTurn
from generator.cli.main import main
from generator.content.printed import Inhoud
from generator.model.properties import Eigenschappen
from generator.style.house import Look
from keuring.kill_at import EVENTS, is_within, kill_at
from tests.archive.deposits import PDF as WHOLE_PDF

SIZE = 300_000
"""Of a document, in bytes: like that of real ones, so that writing it takes a while."""

STEPS = EVENTS | {"fcntl.flock", "os.truncate", "shutil.rmtree"}


def _is_archive(path: object) -> bool:
    if isinstance(path, int):  # a file that is open: the lock
        return True
    return is_within(path, ARCHIVE)


def _rendered(kind: str, contents: Inhoud, properties: Eigenschappen, look: Look) -> bytes:
    text = repr((kind, contents, properties.titel)).encode()
    return WHOLE_PDF + text + b"\n%" * (SIZE // 2)


@contextmanager
def _in_turn(formats: tuple[Format, ...], documents: int) -> Iterator[Crew]:
    yield InTurn()


if __name__ == "__main__":
    formats = (replace(DOCX, render=_rendered), replace(PDF, render=_rendered))
    with patch.object(archiving, "FORMATS", formats), patch.object(workers, "crews", _in_turn):
        kill_at(int(sys.argv[1]), STEPS, _is_archive)
        sys.exit(main(sys.argv[2:]))
