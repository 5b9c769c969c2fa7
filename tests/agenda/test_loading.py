"""What writes .ics files is loaded by who makes them, and by nobody else."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["generator.cli.main", "generator.form.service"])
def test_the_writer_is_not_loaded_before_it_is_needed(module: str) -> None:
    program = f"import sys, {module}; print('icalendar' in sys.modules)"

    answer = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )

    assert answer.stdout == "False\n"
