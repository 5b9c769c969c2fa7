"""Nothing that was taken out stands in what is made: not in any stream of any file."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from html import unescape

from generator.content.boxes import SIGN
from generator.woo.streams import Stream, streams_of

LEAST_LETTERS = 5
"""Shorter words are found everywhere, also within others."""

_TAG = re.compile(r"<[^<>]*>")
_TELLING = re.compile(r"[^\W_a-z]")
_WORD = re.compile(r"[^\W_]+")
_NO_LETTERS = re.compile(r"[\W_]+")
_CODECS = ("utf-8", "utf-16-be", "utf-16-le")


def leaks(files: Mapping[str, bytes], words: Collection[str]) -> Iterator[tuple[str, str]]:
    """What of those words stands in the files, and where; each once a file."""
    needles = [_Needle.of(word) for word in words if len(_letters(word)) >= LEAST_LETTERS]
    for name, data in files.items():
        missing = needles
        for stream in streams_of(name, data):
            texts, small = tuple(_texts(stream)), stream.data.lower()
            found = [one for one in missing if one.is_in(texts, small)]
            yield from ((one.word, stream.place) for one in found)
            missing = [one for one in missing if one not in found]


def signs_left(files: Mapping[str, bytes]) -> Iterator[str]:
    """Where a box stands that became no code."""
    for name, data in files.items():
        for stream in streams_of(name, data):
            text = _decoded(stream)
            if text and SIGN.search(unescape(text)):
                yield stream.place


def distinctive(
    passages: Collection[str], fixed: Collection[str], stays: Collection[str]
) -> set[str]:
    """What is looked for: each passage that does not say only ``fixed`` words of the program, and
    the names and numbers in them that are not among the words that stay."""
    of_program = {_letters(word) for text in fixed for word in _WORD.findall(text)}
    kept = of_program | {_letters(word) for text in stays for word in text.split()}
    single = (word for passage in passages for word in passage.split())
    telling = (word for word in single if _TELLING.search(word) and _letters(word) not in kept)
    whole = (one for one in passages if not of_program.issuperset(map(_letters, one.split())))
    return {*whole, *telling}


def words_in(files: Mapping[str, bytes]) -> set[str]:
    """All words in the texts of files."""
    streams = (stream for name, data in files.items() for stream in streams_of(name, data))
    texts = (_decoded(stream) for stream in streams)
    return {word for text in texts if text for word in _WORD.findall(text)}


@dataclass(frozen=True)
class _Needle:
    """Words that are looked for: as letters in what is text, as bytes in what is not."""

    word: str
    letters: str
    encoded: tuple[bytes, ...]

    @classmethod
    def of(cls, word: str) -> _Needle:
        return cls(word, _letters(word), tuple(word.lower().encode(codec) for codec in _CODECS))

    def is_in(self, texts: Collection[str], small: bytes) -> bool:
        """Whether it is in one of the readings of a stream, or in its bytes in small letters."""
        in_text = any(self.letters in text for text in texts)
        return in_text or any(one in small for one in self.encoded)


def _texts(stream: Stream) -> Iterator[str]:
    """What a stream says if it is text: with its tags, as words may stand in those, and without."""
    text = _decoded(stream)
    if text is None:
        return
    yield _letters(unescape(text))
    if "<" in text:
        yield _letters(unescape(_TAG.sub("", text)))


def _decoded(stream: Stream) -> str | None:
    if not stream.is_words:
        return None
    try:
        return stream.data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _letters(text: str) -> str:
    """Only letters and digits: a layout breaks lines and divides words."""
    return _NO_LETTERS.sub("", text).casefold()
