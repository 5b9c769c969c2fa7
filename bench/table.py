"""A small table of figures, on the terminal and in Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def show(title: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print the table: what a row is about at the left, its figures at the right."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    print(f"\n{title}\n")
    for row in (head, ["-" * width for width in widths], *rows):
        name, *figures = (
            cell.rjust(width) if number else cell.ljust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join((name, *figures)))


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """The lines of the table in Markdown: the first two columns are words, the rest figures."""
    lines = ["---" if place < 2 else "--:" for place in range(len(head))]
    for row in (head, lines, *rows):
        yield f"| {' | '.join(row)} |"
