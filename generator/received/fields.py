"""The fields of a Word file: codes of which a program shows the result (ECMA-376 17.16)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

CONTENTS = "TOC"
COUNTED = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "SEQ", CONTENTS})
"""What a program counts again each time; its result is no text that somebody wrote."""

_LINK = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\\\s]\S*))', re.IGNORECASE)


@dataclass
class _Field:
    code: str = ""
    has_result: bool = False

    @property
    def kind(self) -> str:
        """The first word of its code."""
        return next(iter(self.code.upper().split(maxsplit=1)), "")

    @property
    def is_counted(self) -> bool:
        return self.kind in COUNTED


@dataclass
class OpenFields:
    """Which fields are open, while the runs of a part are read in order; one may hold others."""

    _open: list[_Field] = field(default_factory=list)

    def begin(self, code: str = "") -> None:
        """A field begins; one whose code is known has its result at once."""
        self._open.append(_Field(code, bool(code)))

    def add_code(self, text: str) -> None:
        """A part of the code of the innermost field."""
        if self._open:
            self._open[-1].code += text

    def separate(self) -> None:
        """The code ends, and the result begins."""
        if self._open:
            self._open[-1].has_result = True

    def end(self) -> None:
        """The innermost field ends."""
        if self._open:
            self._open.pop()

    @property
    def are_left(self) -> bool:
        """Whether a field has not ended yet."""
        return bool(self._open)

    @property
    def hide(self) -> bool:
        """Whether what stands here is a code, or was counted."""
        return any(one.is_counted or not one.has_result for one in self._open)

    @property
    def are_contents(self) -> bool:
        """Whether what stands here is shown in a table of contents."""
        kinds = {one.kind for one in self._open}
        return CONTENTS in kinds and all(one.has_result for one in self._open)

    @property
    def target(self) -> str:
        """Where the words here lead to."""
        found = (_LINK.match(one.code) for one in reversed(self._open))
        return next((one[1] or one[2] or "" for one in found if one), "")
