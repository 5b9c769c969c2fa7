"""The log: a chain in which nothing can be changed unseen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.archive import log
from generator.archive.lines import LoggedDocument, LogLine, StampLine
from generator.disk import chain
from generator.disk.chain import START

PATH = Path("archief/logboek.jsonl")
FIRST = LogLine(
    dossier="2025-09-br",
    versie=1,
    op="2025-09-30",
    wie="Adviseur D&I",
    waarom="Behandeld in de reünie-BR",
    documenten=(LoggedDocument("nota", "nota", "P&O/12", "Voortgang"),),
    zegel="a" * 64,
    vorige=START,
)
SECOND = replace(FIRST, versie=2, vorige=FIRST.hash)
OTHER = replace(FIRST, dossier="2025-12-br", vorige=SECOND.hash)
STAMP = StampLine("b" * 64, SECOND.hash)
AFTER = replace(OTHER, vorige=STAMP.hash)
WHOLE = FIRST.line + SECOND.line + OTHER.line


def said(raw: bytes) -> list[str]:
    return [f"{fault.place.line}: {fault.message}" for fault in log.parse(raw, PATH).faults]


def test_what_was_written_is_read_back() -> None:
    found = log.parse(WHOLE, PATH)

    assert (found.entries, found.faults, found.tail) == ((FIRST, SECOND, OTHER), (), b"")
    assert (len(found.lines), found.last) == (3, OTHER.hash)
    assert found.versions_of("2025-09-br") == [FIRST, SECOND]


def test_a_timestamp_is_a_line_of_the_chain() -> None:
    found = log.parse(FIRST.line + SECOND.line + STAMP.line + AFTER.line, PATH)

    assert (found.faults, found.stamps, found.entries) == ((), (STAMP,), (FIRST, SECOND, AFTER))
    assert found.unstamped == 1
    assert said(FIRST.line + SECOND.line + AFTER.line) == [f"3: {chain.UNCHAINED}"]
    assert said(FIRST.line + STAMP.line) == [f"2: {chain.UNCHAINED}"]


def test_a_line_is_json_that_people_can_read() -> None:
    assert "reünie" in FIRST.line.decode()
    assert FIRST.line.endswith(b"\n")
    assert FIRST.line.count(b"\n") == 1


def test_an_empty_log_has_a_beginning() -> None:
    found = log.parse(b"", PATH)

    assert (found.lines, found.entries, found.faults, found.last) == ((), (), (), START)


def test_a_flipped_bit_in_any_byte_is_seen() -> None:
    for place in range(len(WHOLE)):
        flipped = bytearray(WHOLE)
        flipped[place] ^= 1 << place % 8
        found = log.parse(bytes(flipped), PATH)
        assert found.faults or found.tail, place


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (SECOND.line + OTHER.line, [f"1: {chain.UNCHAINED}"]),
        (FIRST.line + OTHER.line, [f"2: {chain.UNCHAINED}"]),
        (SECOND.line + FIRST.line, [f"1: {chain.UNCHAINED}", f"2: {chain.UNCHAINED}"]),
        (FIRST.line + FIRST.line, [f"2: {chain.UNCHAINED}"]),
    ],
)
def test_a_line_that_is_gone_moved_or_doubled_is_seen(raw: bytes, expected: list[str]) -> None:
    chained = [fault for fault in said(raw) if "hier hoort versie" not in fault]

    assert chained == expected


def test_versions_follow_each_other() -> None:
    third = replace(FIRST, versie=3, vorige=FIRST.hash)

    assert said(FIRST.line + third.line) == ["2: hier hoort versie 2, maar er staat 3"]


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 100_000,
        b'{"hash": 1}',
        FIRST.line[:-1].replace(b'"versie": 1', b'"versie": 1.0'),
        FIRST.line[:-1].replace(b'", "', b'","', 1),
        replace(FIRST, op="gisteren").line[:-1],
        replace(FIRST, versie=0).line[:-1],
        replace(STAMP, stempel="x").line[:-1],
        replace(STAMP, stempel=1).line[:-1],  # type: ignore[arg-type]
        replace(FIRST, wie=["x"]).line[:-1],  # type: ignore[arg-type]
    ],
    ids=repr,
)
def test_whatever_stands_there_is_an_answer(line: bytes) -> None:
    found = log.parse(line + b"\n", PATH)

    assert [fault.message for fault in found.faults] == [chain.BROKEN]
    assert found.entries == ()


def test_the_line_after_a_broken_one_is_not_blamed() -> None:
    broken = SECOND.line.replace(b"D&I", b"D&X")

    assert said(FIRST.line + broken + OTHER.line) == [f"2: {chain.BROKEN}"]


def test_a_line_that_was_cut_off_is_the_tail() -> None:
    found = log.parse(FIRST.line + SECOND.line[:20], PATH)

    assert (found.entries, found.faults, found.tail) == ((FIRST,), (), SECOND.line[:20])
