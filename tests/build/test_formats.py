from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import pytest

from generator.build.formats import FORMATS, Format


def test_no_two_formats_are_alike() -> None:
    for known in ("ending", "media_type", "name", "pronom", "engine"):
        assert len({getattr(form, known) for form in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.ending)
def test_the_engine_of_a_format_is_a_module(form: Format) -> None:
    assert find_spec(form.engine)


def test_the_table_loads_no_engine_and_no_model() -> None:
    code = (
        "import sys, generator.build.formats\n"
        "print([name for name in sys.modules if name in ('pydantic', 'weasyprint', 'docxtpl')])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout == "[]\n"
