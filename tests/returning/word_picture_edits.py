"""Edits of pictures, as somebody makes them in Word: another file, another place, none at all."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

from lxml.etree import _Element
from PIL import Image

from generator.word.body.xml import PICTURE, WORD_DRAWING
from generator.word.package.package import read_parts, write_parts
from generator.word.package.wml import w
from tests.returning.opened_word import Opened, around, take

_Turn = Callable[[Image.Image], Image.Image]


def swap_file(word: bytes) -> bytes:
    """The file of the first picture is that of another one: it stands on its head."""
    return _first_file(word, lambda pixels: pixels.rotate(180))


def write_anew(word: bytes) -> bytes:
    """A program makes the file of the first picture smaller when it saves the document."""
    return _first_file(word, lambda pixels: pixels.resize((pixels.width // 2, pixels.height // 2)))


def _first_file(word: bytes, turn: _Turn) -> bytes:
    parts = read_parts(word)
    name = next(one for one in sorted(parts) if one.endswith("picture1.jpg"))
    file = BytesIO()
    with Image.open(BytesIO(parts[name])) as pixels:
        turn(pixels).save(file, "JPEG", quality=70)
    return write_parts(parts | {name: file.getvalue()})


def swap_places(word: bytes) -> bytes:
    """The first two pictures take each other's place; their captions stay."""
    file = Opened(word)
    one, other = _pictures(file)[:2]
    below = one.getnext()
    other.addprevious(one)
    assert below is not None
    below.addprevious(other)
    return file.saved()


def move_with_caption(word: bytes, behind: str) -> bytes:
    """The first picture goes with its caption behind the paragraph with those words."""
    file = Opened(word)
    picture, caption = _with_caption(file)
    place = file.paragraph(behind)
    place.addnext(caption)
    place.addnext(picture)
    return file.saved()


def drag_away(word: bytes, behind: str) -> bytes:
    """The first picture goes there without its caption."""
    file = Opened(word)
    file.paragraph(behind).addnext(_pictures(file)[0])
    return file.saved()


def remove_picture(word: bytes) -> bytes:
    """The first picture goes, its caption stays."""
    file = Opened(word)
    take(_pictures(file)[0])
    return file.saved()


def remove_with_caption(word: bytes) -> bytes:
    """The first picture goes with its caption."""
    file = Opened(word)
    for one in _with_caption(file):
        take(one)
    return file.saved()


def remove_picture_tracked(word: bytes, by: str = "") -> bytes:
    """The first picture goes, with changes tracked."""
    file = Opened(word)
    run = next(_pictures(file)[0].iter(w("r")))
    mark = file.mark("del", by)
    run.addprevious(mark)
    mark.append(run)
    return file.saved()


def describe(word: bytes, text: str = "") -> bytes:
    """The first picture is said to show something else, or nothing at all."""
    file = Opened(word)
    _pictures(file)[0].find(f".//{{{WORD_DRAWING}}}docPr").set("descr", text)  # type: ignore[union-attr]
    return file.saved()


def count_again(word: bytes, number: int) -> bytes:
    """Word counts the figures again, and gives the first picture that number."""
    file = Opened(word)
    _, caption = _with_caption(file)
    next(one for one in caption.iter(w("t")) if str(one.text).isdigit()).text = str(number)
    return file.saved()


def _with_caption(file: Opened) -> tuple[_Element, _Element]:
    picture = _pictures(file)[0]
    caption = picture.getnext()
    assert caption is not None
    return picture, caption


def _pictures(file: Opened) -> list[_Element]:
    """The paragraphs in which a picture stands."""
    return [around(one, "p") for one in file.document.iter(f"{{{PICTURE}}}pic")]
