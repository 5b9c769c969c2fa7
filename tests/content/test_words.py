from __future__ import annotations

import pytest

from generator.content.words import begin_of
from generator.markdown.parse import parse


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("Ieder volgt\neen **training**.", "Ieder volgt een training."),
        ("Ieder volgt een training[^1] en meer.\n\n[^1]: Een dag.", "Ieder volgt een training …"),
        ("- Een\n- Twee", "Een Twee"),
    ],
)
def test_how_a_text_begins_goes_without_marks_and_notes(text: str, begin: str) -> None:
    assert begin_of(parse(text), 4) == begin
