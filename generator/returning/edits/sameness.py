"""Whether something in the file that came back is as it was made."""

from __future__ import annotations

from collections.abc import Sequence

from generator.returning.edits.letters import Letter, folded
from generator.returning.edits.printed import (
    PrintedBlock,
    PrintedParagraph,
    PrintedRow,
    PrintedTable,
    shape,
)


def same_words(one: Sequence[Letter], other: Sequence[Letter]) -> bool:
    """Whether two texts have the same words, also in their notes."""
    return folded(one) == folded(other) and all(
        len(mine.note) == len(yours.note) and all(map(same_words, mine.note, yours.note))
        for mine, yours in zip(one, other, strict=True)
        if mine.note or yours.note
    )


def only_form_differs(made: Sequence[Letter], now: Sequence[Letter]) -> bool:
    """Whether the words are the same and something of their form is not."""
    return same_words(made, now) and any(
        (one.form.strong, one.form.emphasis, one.form.target)
        != (other.form.strong, other.form.emphasis, other.form.target)
        for one, other in zip(made, now, strict=True)
        if not one.is_space
    )


def is_same(old: PrintedBlock, new: PrintedBlock) -> bool:
    """Whether nothing was changed in a block: not in its words, nor in how they look."""
    if isinstance(old, PrintedTable) and isinstance(new, PrintedTable):
        return len(old.rows) == len(new.rows) and all(map(is_same_row, old.rows, new.rows))
    if isinstance(old, PrintedParagraph) and isinstance(new, PrintedParagraph):
        return (
            same_words(old.letters, new.letters)
            and not only_form_differs(old.letters, new.letters)
            and shape(old) == shape(new)
        )
    return False


def is_same_row(old: PrintedRow, new: PrintedRow) -> bool:
    """Whether nothing was changed in a row: not in its cells, nor in what stands in them."""
    return old.layout == new.layout and all(
        len(mine.blocks) == len(yours.blocks) and all(map(is_same, mine.blocks, yours.blocks))
        for mine, yours in zip(old.cells, new.cells, strict=True)
    )
