"""What a Word file says as lines of text, for fixtures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.received.document import (
    Author,
    Received,
    Removal,
    Run,
    WordBlock,
    WordParagraph,
    WordTable,
)


def outline(word: Received) -> str:
    """All that it says: the text, what was taken away, remarks, what was not read."""
    lines = [*_lines(word.blocks, "")]
    for name, blocks in (
        ("boven", word.headers),
        ("onder", word.footers),
        ("weg", word.removed),
    ):
        if blocks:
            lines += [f"{name}:", *_lines(blocks, "  ")]
    for one in word.comments:
        lines.append(f"{_by(one.author)} bij {one.block} «{one.words}»: {one.text}")
    lines += [f"niet gelezen: {name}" for name in word.unread]
    return "\n".join(lines)


def _lines(blocks: Iterable[WordBlock], indent: str) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, WordParagraph):
            yield indent + _paragraph(block)
        else:
            yield from _table(block, indent)


def _table(table: WordTable, indent: str) -> Iterator[str]:
    yield f"{indent}tabel {table.style}".rstrip()
    for row in table.rows:
        by = f" {_by(row.inserted)}" if row.inserted else ""
        yield f"{indent}  {'kop' if row.header else 'rij'}{by}"
        for cell in row.cells:
            wide = f" over {cell.columns}" if cell.columns > 1 else ""
            yield f"{indent}    cel{wide}{' vervolg' if cell.continues else ''}"
            yield from _lines(cell.blocks, f"{indent}      ")


def _paragraph(paragraph: WordParagraph) -> str:
    item, mark = paragraph.item, ""
    if item:
        kind = f"{item.start}." if item.ordered else "-"
        mark = f"{'  ' * item.level}{kind} "
    if paragraph.heading:
        mark = "#" * paragraph.heading + " "
    style = f"({paragraph.style}) " if paragraph.style else ""
    by = f"{_by(paragraph.inserted)} " if paragraph.inserted else ""
    return f"{style}{by}{mark}{_words(paragraph.runs, paragraph.removals)}".rstrip()


def _words(runs: Iterable[Run], removals: Iterable[Removal]) -> str:
    """The runs, with what was taken away where it stood."""
    said, at, waiting = "", 0, list(removals)
    for run in runs:
        text = run.text
        while waiting and waiting[0].at < at + len(text):
            one = waiting.pop(0)
            before, text = text[: one.at - at], text[one.at - at :]
            said += (_run(replace(run, text=before)) if before else "") + _taken(one)
            at = one.at
        said += _run(replace(run, text=text))
        at += len(text)
    return said + "".join(map(_taken, waiting))


def _taken(removal: Removal) -> str:
    return f"[-{removal.text}- {_by(removal.author)}]"


def _run(run: Run) -> str:
    said = run.text.replace("\n", "⏎").replace("\t", "⇥")
    if run.strong:
        said = f"*{said}*"
    if run.emphasis:
        said = f"/{said}/"
    if run.target:
        said = f"<{said} naar {run.target}>"
    if run.language:
        said = f"<{said}:{run.language}>"
    if run.note:
        said += f"[noot: {' | '.join(map(_paragraph, run.note))}]"
    return f"[+{said}+ {_by(run.inserted)}]" if run.inserted else said


def _by(author: Author) -> str:
    return f"@{author.name}{f' {author.when}' if author.when else ''}"
