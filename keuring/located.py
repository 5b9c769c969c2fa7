"""Whether what `rapport` says on stderr has its place, and no sign of a crash."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.problems import on_one_line

LINE = re.compile(
    r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<severity>fout|waarschuwing): (?P<said>.+)"
)

ENGLISH = re.compile(
    r"\b(Traceback|Error|Exception|[Ee]xpected|found|should|must|while|required|permitted|allowed"
    r"|[Ii]nput|valid|invalid|string|integer|boolean|dict|list|None|NoneType|pydantic|mapping"
    r"|scalar|sequence|token|block|flow|anchor|codec|character|object at|class)\b"
)
"""Words by which pydantic, PyYAML and Python give themselves away."""

LINE_END = re.compile(r"\r\n|\r|\n")


def complaints(stderr: str, root: Path) -> Iterator[str]:
    """What is wrong with the lines that the command said when it ran in ``root``."""
    lines = _lines(stderr)
    for line in lines:
        match = LINE.fullmatch(line)
        if not match:
            yield f"no located problem: {line!r}"
        elif not _is_in_file(root, *_place(match)):
            yield f"no such place: {line!r}"
        elif english := ENGLISH.search(match["said"]):
            yield f"English ({english[0]}): {line!r}"
    if len(set(lines)) < len(lines):
        yield f"told twice: {[line for line in lines if lines.count(line) > 1]}"


def disorder(stderr: str) -> Iterator[str]:
    """Whether the places do not go from the first file to the last, from top to bottom."""
    places = [_place(match) for line in _lines(stderr) if (match := LINE.fullmatch(line))]
    if places != sorted(places):
        yield f"not in order: {places}"


def _lines(stderr: str) -> list[str]:
    return stderr.removesuffix("\n").split("\n") if stderr else []


def _place(match: re.Match[str]) -> tuple[str, int, int]:
    return match["file"], int(match["line"]), int(match["column"])


def _is_in_file(root: Path, name: str, line: int, column: int) -> bool:
    """Whether a file has that place; of what is no file, only its start is a place."""
    written = {on_one_line(path.relative_to(root).as_posix()): path for path in root.rglob("*")}
    path = written.get(name)
    if path is None or not path.is_file():
        return (line, column) == (1, 1)
    text = path.read_bytes().decode("utf-8-sig", errors="replace")
    lines = LINE_END.split(text)
    return 1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1
