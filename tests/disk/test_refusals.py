from __future__ import annotations

import errno
from pathlib import Path

import pytest

from generator.disk.refusals import archiving
from generator.problems import MachineError


def test_the_reason_names_our_option(tmp_path: Path) -> None:
    with (
        pytest.raises(MachineError, match="kies een andere map met --archief"),
        archiving(tmp_path),
    ):
        raise OSError(errno.EACCES, "Permission denied")
