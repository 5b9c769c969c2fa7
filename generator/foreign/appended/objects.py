"""What no dictionary of a PDF may say that can be kept (ISO 19005-3, 6.1 to 6.5)."""

from __future__ import annotations

from collections.abc import Iterator

from pypdf.generic import ArrayObject, DictionaryObject, NameObject, PdfObject, StreamObject

from generator.foreign.actions import does_something
from generator.foreign.appended.operators import operations, operator_faults
from generator.foreign.appended.reasons import (
    ALIVE,
    COLOURS,
    FORM,
    NO_ALTERNATIVE,
    NOT_KEPT,
    OTHER_HEADINGS,
)

_STARTS = {"/AA", "/AF", "/EF", "/JS"}
_KEPT_OUT = {"/Alternates", "/OPI", "/Ref", "/TR", "/HTP", "/PresSteps", "/Subtype2"}
"""Of images, of other XObjects, of how something is drawn, and of pages."""

_FILTERS = {"/LZWDecode", "/Crypt", "/JPXDecode"}
_BLENDS = frozenset(
    f"/{name}"
    for name in (
        *("Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten"),
        *("ColorDodge", "ColorBurn", "HardLight", "SoftLight", "Difference", "Exclusion"),
        *("Hue", "Saturation", "Color", "Luminosity"),
    )
)
_CMYK = "/DeviceCMYK"
_DEEPEST = 5
"""So many arrays stand in one another where a colour is told; no colour needs more."""


def object_faults(part: DictionaryObject) -> Iterator[str]:
    """Why that part cannot stand in a PDF of ours."""
    kind = part.get("/Type")
    if part.keys() & _STARTS or does_something(part):
        yield ALIVE
    if kind == "/Annot" and part.get("/Subtype") != "/Link":
        yield FORM if part.get("/Subtype") == "/Widget" else ALIVE
    if part.get("/S") == "/Figure" and not part.keys() & {"/Alt", "/ActualText"}:
        yield NO_ALTERNATIVE
    if part.get("/S") == "/H" and "/P" in part:
        yield OTHER_HEADINGS
    if any(_tells_cmyk(part.get(key)) for key in part):
        yield COLOURS
    if part.keys() & _KEPT_OUT or _is_drawn_otherwise(part):
        yield NOT_KEPT
    if isinstance(part, StreamObject):
        yield from _stream_faults(part)


def _is_drawn_otherwise(part: DictionaryObject) -> bool:
    """By a program, smoothed, or in a way that the standard does not know."""
    blends = part.get("/BM", "/Normal")
    known = all(one in _BLENDS for one in (blends if isinstance(blends, ArrayObject) else [blends]))
    return (
        part.get("/Subtype") == "/PS"
        or part.get("/Interpolate", False) == True  # noqa: E712  # a BooleanObject of pypdf
        or part.get("/TR2", "/Default") != "/Default"
        or not known
    )


def _stream_faults(stream: StreamObject) -> Iterator[str]:
    filters = stream.get("/Filter", ())
    named = set(filters) if isinstance(filters, ArrayObject) else {filters} if filters else set()
    if named & _FILTERS or stream.keys() & {"/F", "/FFilter"}:
        yield NOT_KEPT
    elif stream.get("/Subtype") == "/Form" or stream.get("/PatternType") == 1:
        yield from operator_faults(operations(stream.get_data()))


def _tells_cmyk(value: PdfObject | None, depth: int = 0) -> bool:
    found = None if value is None else value.get_object()
    if isinstance(found, ArrayObject) and depth < _DEEPEST:
        return any(_tells_cmyk(one, depth + 1) for one in found if _is_told(one))
    return isinstance(found, NameObject) and found == _CMYK


def _is_told(one: PdfObject) -> bool:
    return not isinstance(one, DictionaryObject)
