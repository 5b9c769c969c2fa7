"""What a page says to draw: a row of operators with what stands before each (ISO 32000-1, 7.8.2).

pypdf would take half a minute for 2,000 pages. What is not read for certain is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.foreign.appended.reasons import COLOURS, NOT_KEPT

Operation = tuple[bytes, list[bytes]]
"""An operator, and the words before it; a dictionary is several of those."""

_TEXT = rb"\((?:[^()\\]|\\.)*\)"
"""One with brackets in it that are not marked is odd, as nobody writes those."""

_HEXADECIMAL = rb"<[0-9A-Fa-f\s]*>"
_WORD = re.compile(
    rb"(?P<operand>[-+.\d][-+.\d\s]*(?![A-Za-z'\"*])|\[(?:[-+.\d\s]|"
    + _TEXT
    + rb"|"
    + _HEXADECIMAL
    + rb")*\]"
    rb"|" + _TEXT + rb"|<<|>>|" + _HEXADECIMAL + rb"|[\[\]]|/[^\s()<>\[\]{}/%]*"
    rb"|(?:true|false|null)(?![^\s()<>\[\]{}/%]))"
    rb"|(?P<comment>%[^\r\n]*)|(?P<operator>[^\s()<>\[\]{}/%]+|\S)",
    re.DOTALL,
)
"""Numbers in a row are one word, as is an array of texts and numbers."""

_CMYK = {b"k", b"K"}
_OPERATORS = frozenset(
    (
        b"b B b* B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EMC ET EX f F f* G g gs h i j J K k l m"
        b" M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w"
        b" W W* y ' \""
    ).split()
)
"""All of them (ISO 32000-1, annex A), but for a picture in the midst of a page (BI)."""


def operations(data: bytes) -> Iterator[Operation]:
    """Those of a page or a part of one; what is odd is an operator that does not exist."""
    before: list[bytes] = []
    for found in _WORD.finditer(data):
        if found.lastgroup == "operand":
            before.append(found[0])
        elif found.lastgroup == "operator":
            yield found[0], before
            before = []


def operator_faults(drawn: Iterable[Operation]) -> Iterator[str]:
    """Operators that do not exist, or ask for colours of printers (ISO 19005-3, 6.2.2, 6.2.4.3)."""
    for operator, before in drawn:
        if operator not in _OPERATORS:
            yield NOT_KEPT
        if operator in _CMYK or b"/DeviceCMYK" in before:
            yield COLOURS
