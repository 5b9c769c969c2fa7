from __future__ import annotations

from generator.pdf.stand_in import without_signs


def test_a_row_of_signs_has_one_stand_in() -> None:
    assert without_signs("<p>a ^]\\ b-c</p>", frozenset("^]\\-")) == "<p>a [?] b[?]c</p>"
    assert without_signs("<p>a</p>", frozenset()) == "<p>a</p>"
