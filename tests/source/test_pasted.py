"""Signs of Word where YAML has its own; what is told of them stands in the fixtures."""

from __future__ import annotations

import pytest

from generator.source.pasted import pasted
from generator.source.text import FileText


@pytest.mark.parametrize(
    "line",
    [
        "naam: Samen sterker – een verhaal",
        "naam: zeg ‘ja’ en “nee”",
        "naam: vast\u00a0aan elkaar",
        "**vet** begint deze regel",
        "-een",
        "  - naam: SG",
        "",
    ],
)
def test_within_a_text_they_are_as_good_as_any_other(line: str) -> None:
    assert list(pasted(FileText.of("nota.yaml", line), 0)) == []
