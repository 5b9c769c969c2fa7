"""What is remembered of how values were written."""

from __future__ import annotations

from generator.source.editing import Put, Spellings, changed
from generator.source.editing.memory import MAX_REMEMBERED, Spelling


def test_only_there_and_only_that_value() -> None:
    """Another value, another place and another file are written in the usual way."""
    known = Spellings()
    content = b"a: 'x'\nb: y\n"
    there = changed(content, "nota.yaml", Put(("a",), "een\ntwee"), (), known)
    assert changed(there, "nota.yaml", Put(("a",), "x"), (), known) == content
    assert b"a: |\n  z\n" in changed(there, "nota.yaml", Put(("a",), "z"), (), known)
    assert b"a: |\n  x\n" in changed(there, "memo.yaml", Put(("a",), "x"), (), known)
    assert b"b: x\n" in changed(there, "nota.yaml", Put(("b",), "x"), (), known)


def test_a_comment_that_was_written_meanwhile() -> None:
    """It stays; of the value only the spelling comes back."""
    known = Spellings()
    there = changed(b"a: # oud\n  'x'\n", "nota.yaml", Put(("a",), "y"), (), known)
    other = there.replace(b"# oud", b"# nieuw")
    assert changed(other, "nota.yaml", Put(("a",), "x"), (), known) == b"a: # nieuw\n  'x'\n"


def test_bounded() -> None:
    """The oldest are forgotten."""
    known = Spellings()
    for number in range(MAX_REMEMBERED + 1):
        known.note("nota.yaml", ("a", number), "x", Spelling(" ", "'x'"))
    assert known.of("nota.yaml", ("a", 0), "x") is None
    assert known.of("nota.yaml", ("a", 1), "x") == Spelling(" ", "'x'")
