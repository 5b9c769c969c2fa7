"""Bullets as other programs write them, such as ``•`` and the ``o`` of Word, read as ``-``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator.markdown.faults import Fault
from generator.source.list_signs import BULLETS, DASHES, LETTER, OF_MARKDOWN

_ITEM = re.compile(
    rf"(?P<before>(?:[ \t]*>)*[ \t]*)"
    rf"(?:(?P<bullet>[{BULLETS}])(?:[ \t]+|(?=\w))"
    rf"|(?P<doubtful>[{DASHES}{LETTER}])[ \t]+|(?P<usual>[{OF_MARKDOWN}])[ \t]+)(?P<words>\S.*)"
)


@dataclass(frozen=True)
class UsualBullets:
    """A text with usual bullets; ``moved`` is how far the words of a line went to the right."""

    text: str
    moved: Mapping[int, int]

    @classmethod
    def of(cls, text: str) -> UsualBullets:
        """The text with ``-`` for each bullet, and the items of another bullet under those before.

        A dash or the letter o is only one at the begin of a paragraph, below a line that ends in a
        colon, or below an item that is finished.
        """
        if not re.search(rf"^[ \t>]*[{BULLETS}{DASHES}{LETTER}]", text, re.MULTILINE):
            return cls(text, {})
        lines, moved, reading = text.split("\n"), dict[int, int](), _Reading()
        for number, line in enumerate(lines):
            following = lines[number + 1] if number + 1 < len(lines) else ""
            written = reading.line(line, following)
            if written != line:
                lines[number] = written
                moved[number] = len(written) - len(line)
        return cls("\n".join(lines), moved)

    def as_written(self, fault: Fault) -> Fault:
        """A fault in this text, at its place in the text as it was written."""
        return replace(fault, column=max(0, fault.column - self.moved.get(fault.line, 0)))


@dataclass
class _Reading:
    """What was read so far: the line above, and the bullets of the list that it stands in."""

    above: str = ""
    bullets: list[str] = field(default_factory=list)

    def line(self, line: str, following: str) -> str:
        """The line as it is to be read."""
        found = _ITEM.fullmatch(line)
        written = line
        if not line.strip():
            self.bullets.clear()
        elif found and self._is_item(found, following):
            written = self._item(found)
        self.above = line
        return written

    def _is_item(self, found: re.Match[str], following: str) -> bool:
        sign, above = found["doubtful"], self.above.strip(" \t>")
        if not sign or sign in self.bullets or any(one in BULLETS for one in self.bullets):
            return True
        begins = not above or above.endswith((".", ";", ",") if self.bullets else ":")
        below = _ITEM.fullmatch(following)
        return begins and (sign != LETTER or bool(below and below["doubtful"] == LETTER))

    def _item(self, found: re.Match[str]) -> str:
        sign = found["bullet"] or found["doubtful"] or found["usual"]
        if sign in self.bullets:
            del self.bullets[self.bullets.index(sign) + 1 :]
        else:
            self.bullets.append(sign)
        if found["usual"]:
            return found[0]
        level = 0 if found["before"].strip(">") else len(self.bullets) - 1
        return f"{found['before']}{'  ' * level}- {found['words']}"
