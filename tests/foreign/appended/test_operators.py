"""What a page says to draw, read as operators."""

from __future__ import annotations

import pytest

from generator.foreign.appended.operators import operations, operator_faults
from generator.foreign.appended.reasons import COLOURS, NOT_KEPT


def test_an_operator_comes_with_what_stands_before_it() -> None:
    drawn = (
        rb"/P <</MCID 0 >>BDC q 1 0 0 1 5 -.5 cm [(a\)b) -3 <0a>]TJ % ET" + b"\nT* .5 g/F1 12 Tf"
    )

    assert list(operations(drawn)) == [
        (b"BDC", [b"/P", b"<<", b"/MCID", b"0 ", b">>"]),
        (b"q", []),
        (b"cm", [b"1 0 0 1 5 -.5"]),
        (b"TJ", [rb"[(a\)b) -3 <0a>]"]),
        (b"T*", []),
        (b"g", [b".5"]),
        (b"Tf", [b"/F1", b"12"]),
    ]


@pytest.mark.parametrize(
    ("drawn", "faults"),
    [
        (b"0 0 9 9 re f", []),
        (b"0 0 0 1 k", [COLOURS]),
        (b"/DeviceCMYK cs", [COLOURS]),
        (b"teken", [NOT_KEPT]),
        (b"12teken", [NOT_KEPT]),
        (b"(niet dicht Tj", [NOT_KEPT, NOT_KEPT, NOT_KEPT]),
        (b"BI /W 1 ID x EI", [NOT_KEPT] * 4),
    ],
)
def test_one_that_a_kept_page_may_not_have_is_told(drawn: bytes, faults: list[str]) -> None:
    assert list(operator_faults(operations(drawn))) == faults
