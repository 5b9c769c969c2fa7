"""A text comes in the place of another: what is written, and what stays."""

from __future__ import annotations

import pytest

from generator.problems import InputError
from generator.source import parse
from generator.source.editing import Put, Spellings, changed

LAYOUTS = (
    ("naam: oud\n", "naam: nieuw\n"),
    ("naam:   oud   # waarom\n", "naam:   nieuw   # waarom\n"),
    ("naam: 'oud'\n", "naam: 'nieuw'\n"),
    ('naam: "oud"\n', 'naam: "nieuw"\n'),
    ('"naam": oud\n', '"naam": nieuw\n'),
    ("naam: |  # waarom\n    oud\nb: 1\n", "naam: |  # waarom\n    nieuw\nb: 1\n"),
    ("naam: >-\n  oud\n  en grijs\n", "naam: >-\n  nieuw\n"),
    ("naam: oud\n  en grijs\nb: 1\n", "naam: nieuw\nb: 1\n"),
    ("naam: 'oud\n\n  en grijs'\n", "naam: 'nieuw'\n"),
    ("naam:\n  oud\n", "naam:\n  nieuw\n"),
    ("naam: # waarom\n  oud\n", "naam: # waarom\n  nieuw\n"),
    ("naam: !!str oud\n", "naam: nieuw\n"),
    ("naam:\n", "naam: nieuw\n"),
    ("naam:\t# waarom\n", "naam: nieuw\t# waarom\n"),
    ("naam: ~\n", "naam: nieuw\n"),
    ("naam: |\n\nb: 1\n", "naam: |\n  nieuw\n\nb: 1\n"),
    ("naam: oud", "naam: nieuw"),
    ("--- # begin\nnaam: oud\n...\n", "--- # begin\nnaam: nieuw\n...\n"),
    ("{naam: oud, b: 1}\n", "{naam: nieuw, b: 1}\n"),
    ("{naam: , b: 1}\n", "{naam: nieuw, b: 1}\n"),
)


@pytest.mark.parametrize(("before", "becomes"), LAYOUTS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_value(before: str, becomes: str, line_end: str, mark: str) -> None:
    """Only the value changes, in any layout; what was there before comes back byte for byte."""
    known = Spellings()
    content = (mark + before.replace("\n", line_end)).encode()
    result = changed(content, "nota.yaml", Put(("naam",), "nieuw"), (), known)
    assert result.decode() == mark + becomes.replace("\n", line_end)
    old = parse(content, "nota.yaml").data_at(("naam",))
    assert old is None or isinstance(old, str)
    assert changed(result, "nota.yaml", Put(("naam",), old), (), known) == content


ITEMS = (
    ("a:\n  - oud  # waarom\n  - b\n", "a:\n  - nieuw  # waarom\n  - b\n"),
    ("a:\n- oud\n- b\n", "a:\n- nieuw\n- b\n"),
    ("a:\n  -\n  - b\n", "a:\n  - nieuw\n  - b\n"),
    ("a:\n  -\n    oud\n  - b\n", "a:\n  -\n    nieuw\n  - b\n"),
    ("a: [oud, b]\n", "a: [nieuw, b]\n"),
    ("a: [ oud , b ]\n", "a: [ nieuw , b ]\n"),
    ("a: [oud,\n  b]\n", "a: [nieuw,\n  b]\n"),
)


@pytest.mark.parametrize(("before", "becomes"), ITEMS)
def test_item(before: str, becomes: str) -> None:
    """An item of a list of texts changes in its place."""
    result = changed(before.encode(), "nota.yaml", Put(("a", 0), "nieuw"))
    assert result.decode() == becomes


WRITTEN = (
    ("twee\nregels", "naam: | # c\n  twee\n  regels\n"),
    (" spatie\nvooraan", "naam: |2 # c\n   spatie\n  vooraan\n"),
    ("a: b", 'naam: "a: b" # c\n'),
    ("- een", 'naam: "- een" # c\n'),
    ("null", 'naam: "null" # c\n'),
    ("’s Avonds", 'naam: "’s Avonds" # c\n'),
    ("'s Avonds", 'naam: "\'s Avonds" # c\n'),
    ('zeg "ja"', 'naam: zeg "ja" # c\n'),
    ("€ 12", "naam: € 12 # c\n"),
    ("sleutel:", 'naam: "sleutel:" # c\n'),
    ("", "naam: # c\n"),
    (None, "naam: # c\n"),
    ("einde\n\n", "naam: einde # c\n"),
    ("a\r\nb", "naam: | # c\n  a\n  b\n"),
)


@pytest.mark.parametrize(("value", "becomes"), WRITTEN)
def test_spelling(value: str | None, becomes: str) -> None:
    """Plain where that is safe, a block for lines, else quotes; a comment stays where it was."""
    result = changed(b"naam: oud # c\n", "nota.yaml", Put(("naam",), value))
    assert result.decode() == becomes


BETWEEN_BRACKETS = (
    ("a, b", '{naam: "a, b"}\n'),
    ("twee\nregels", '{naam: "twee\\nregels"}\n'),
    (None, "{naam: }\n"),
)


@pytest.mark.parametrize(("value", "becomes"), BETWEEN_BRACKETS)
def test_between_brackets(value: str | None, becomes: str) -> None:
    """Between braces no block can stand, nor a comma without quotes."""
    result = changed(b"{naam: oud}\n", "nota.yaml", Put(("naam",), value))
    assert result.decode() == becomes


def test_accents_apart() -> None:
    """Lines that are not touched keep the letters and accents that a Mac keeps apart."""
    before = "a: cafe\u0301\nb: oud\nc: cafe\u0301"
    result = changed(before.encode(), "nota.yaml", Put(("b",), "re\u0301"))
    assert result.decode() == "a: cafe\u0301\nb: r\u00e9\nc: cafe\u0301"


REFUSED = (
    ("a: &x oud\nb: *x\n", ("a",), "regel 1 in nota.yaml"),
    ("a: &x oud\nb: *x\n", ("b",), "regel 2 in nota.yaml"),
    ("? a\n: oud\n", ("a",), "kan niet veilig worden geschreven"),
    ("a: [x]\n", ("a",), "deze plaats is er niet meer"),
    ("a: [x]\n", ("a", 1), "deze plaats is er niet meer"),
    ("a: x\n", ("a", "b"), "deze plaats is er niet meer"),
)


@pytest.mark.parametrize(("content", "loc", "words"), REFUSED)
def test_refused(content: str, loc: tuple[str | int, ...], words: str) -> None:
    """What cannot be written so that it reads as meant is said in words, with the line."""
    with pytest.raises(InputError, match=words):
        changed(content.encode(), "inputs/d/nota.yaml", Put(loc, "nieuw"))


def test_what_no_file_may_hold() -> None:
    """A control character cannot be written in any way."""
    with pytest.raises(InputError, match="kan niet veilig"):
        changed(b"a: x\n", "nota.yaml", Put(("a",), "b\x07"))


def test_same_value() -> None:
    """A value that stays the same leaves the file as it is, however it is written."""
    content = b"a:   'x'  # c\n"
    assert changed(content, "nota.yaml", Put(("a",), "x")) is content
