"""A chain of lines, whatever they say. The log of an archive has tests of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.disk import chain
from generator.disk.chain import BROKEN, START, UNCHAINED, Chained


@dataclass(frozen=True)
class Word(Chained):
    woord: str
    vorige: str


FIRST = Word("één", START)
SECOND = Word("twee", FIRST.hash)
THIRD = Word("drie", SECOND.hash)


def word(data: dict[str, Any]) -> Word:
    return Word(**data)


def said(raw: bytes) -> list[str]:
    faults = chain.parse(raw, word).broken(Path("logboek"))
    return [f"{fault.place.line}: {fault.message}" for fault in faults]


def test_what_was_written_is_read_back() -> None:
    read = chain.parse(FIRST.line + SECOND.line, word)

    assert read.entries == (FIRST, SECOND)
    assert (read.last, read.tail) == (SECOND.hash, b"")
    assert said(FIRST.line + SECOND.line) == []


@pytest.mark.parametrize(
    ("raw", "faults"),
    [
        (SECOND.line, [f"1: {UNCHAINED}"]),
        (FIRST.line + THIRD.line, [f"2: {UNCHAINED}"]),
        (FIRST.line + b"onzin\n" + THIRD.line, [f"2: {BROKEN}"]),
        (FIRST.line.replace(b"\xc3\xa9", b"e", 1) + SECOND.line, [f"1: {BROKEN}"]),
        (b"[]\n", [f"1: {BROKEN}"]),
        (b"3\n", [f"1: {BROKEN}"]),
        (b"[" * 100_000 + b"\n", [f"1: {BROKEN}"]),
        (b"\n", [f"1: {BROKEN}"]),
    ],
)
def test_what_is_not_as_it_was_written_is_told(raw: bytes, faults: list[str]) -> None:
    assert said(raw) == faults


def test_behind_a_broken_line_the_chain_begins_anew() -> None:
    assert chain.parse(FIRST.line + b"onzin\n", word).last == START


@pytest.mark.parametrize(("tail", "torn"), [(b"", True), (b'{"woo', True), (b"kladje", False)])
def test_a_line_that_was_not_finished_begins_as_one(tail: bytes, torn: bool) -> None:
    assert chain.is_torn(tail, [b'{"word": "', b'{"woord": "']) is torn
