"""Whether an archive is still for reading only."""

from __future__ import annotations

import os
from pathlib import Path

from generator.archive.rights import LOOSE
from generator.archive.verify import verify
from generator.problems import Severity
from tests.archive.deposits import added

BAG = Path("2025-09-br/v0001")


def test_what_can_be_written_again_is_told_once(tmp_path: Path) -> None:
    added(tmp_path)
    for path in (BAG / "bagit.txt", BAG / "data"):
        (tmp_path / path).chmod(0o755)

    (problem,) = verify(tmp_path).problems

    assert problem.message == f"2 bestanden en mappen zijn {LOOSE} (de eerste: {BAG}/bagit.txt)"
    assert problem.severity is Severity.WARNING


def test_what_came_in_is_for_reading_only_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        added(tmp_path)
    finally:
        os.umask(before)

    assert verify(tmp_path).problems == ()
