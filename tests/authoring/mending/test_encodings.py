"""Texts that were not saved as UTF-8."""

from __future__ import annotations

import pytest

from generator.authoring.mending.encodings import ANSI, UTF_8, UTF_16, text_of

WORDS = "naam: “Café” – coördinatie, ’s ochtends • € 5"


@pytest.mark.parametrize(
    ("raw", "encoding"),
    [
        (WORDS.encode(), UTF_8),
        (WORDS.encode("utf-8-sig"), UTF_8),
        (WORDS.encode("cp1252"), ANSI),
        (WORDS.encode("utf-16"), UTF_16),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), UTF_16),
    ],
    ids=["UTF-8", "with a mark", "ANSI", "UTF-16", "UTF-16, the other way round"],
)
def test_a_text_comes_out_as_it_was_meant(raw: bytes, encoding: str) -> None:
    assert text_of(raw) == (WORDS, encoding)


def test_a_file_may_be_utf_8_for_a_part() -> None:
    raw = "a: één\n".encode() + "b: één\n".encode("cp1252")
    assert text_of(raw) == ("a: één\nb: één\n", ANSI)


@pytest.mark.parametrize(
    "raw",
    [
        "coördinatie".encode("mac_roman"),
        "café".encode("mac_roman"),
        "coëfficiënt".encode("mac_roman"),
        "café".encode("cp437"),
        b"\x81",
        b"a\0b\xe9",
        b"\xff\xfea",
    ],
    ids=["Mac", "Mac, é", "Mac, ë", "DOS", "no character", "zeros", "half a character"],
)
def test_what_is_not_certain_is_left(raw: bytes) -> None:
    assert text_of(raw) is None
