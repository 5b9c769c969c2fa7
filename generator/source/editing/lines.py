"""Lines of a file: where they end, how far they are indented, what else stands on them."""

from __future__ import annotations

from collections import Counter

from generator.source.text import LINE_END, FileText


def line_stop(text: FileText, index: int) -> int:
    """The index where the line ends that holds that index."""
    found = LINE_END.search(text.content, index)
    return found.start() if found else len(text.content)


def is_comment(line: str) -> bool:
    """Whether a line outside a text holds nothing but a comment."""
    return line.lstrip(" \t").startswith("#")


def indentation(line: str) -> int:
    """How many spaces a line begins with."""
    return len(line) - len(line.lstrip(" "))


def usual_line_end(text: FileText) -> str:
    """How most lines of the file end."""
    counted = Counter(LINE_END.findall(text.content))
    return counted.most_common(1)[0][0] if counted else "\n"


def with_deeper_comments(text: FileText, index: int, column: int) -> int:
    """The end of the line of that index, and of the comments below it that are indented deeper."""
    stop = line_stop(text, index)
    for number in range(text.line_at(index) + 1, len(text.starts)):
        line = text.line(number)
        if is_comment(line) and indentation(line) > column:
            stop = text.starts[number] + len(line)
        elif line.strip():
            break
    return stop
