"""What is still to be looked at in a draft: the remarks that the program wrote in its files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.drafting.draft import CHECK, SUGGESTION
from generator.drafting.files import DETAIL
from generator.origin import Loc
from generator.source import Source

_COMMENT = re.compile(r"\s*# ?(.*)")
_BEGIN = re.compile(rf"{CHECK}: |(?={re.escape(SUGGESTION)} )")
"""How a remark of the program begins."""


@dataclass(frozen=True)
class Doubt:
    """A remark: what somebody must look at, with the words that it is about if they stand nowhere
    else, and the value below it; none if it is about the whole file."""

    words: str
    details: tuple[str, ...]
    loc: Loc | None


def doubts_in(source: Source) -> Iterator[Doubt]:
    """The remarks that are left in a file, in their order."""
    said: list[str] = []
    text = source.text
    lines = [*map(text.line, range(len(text.starts))), ""]
    for number, line in enumerate(lines, start=1):
        comment = _COMMENT.fullmatch(line)
        words = comment[1] if comment else ""
        if said and (comment is None or _BEGIN.match(words)):
            yield _doubt(said, source.begun_below(number))
            said = []
        if comment and (said or _BEGIN.match(words)):
            said.append(words)


def _doubt(lines: Sequence[str], loc: Loc | None) -> Doubt:
    """That of those lines, of which each detail begins moved in once and goes on further in."""
    words = [line for line in lines if not line.startswith(DETAIL)]
    details = list[str]()
    for line in lines:
        if line.startswith(DETAIL * 2) and details:
            details[-1] += f" {line.strip()}"
        elif line.startswith(DETAIL):
            details.append(line.strip())
    text = _BEGIN.sub("", " ".join(words), count=1).strip()
    return Doubt(text, tuple(details), loc)
