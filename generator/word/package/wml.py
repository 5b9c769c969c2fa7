"""Names of WordprocessingML, and how its small values are read (ECMA-376 part 1, 17 and 22.9)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lxml.etree import _Element

from generator.foreign.names import WML
from generator.word.body.xml import COMPATIBILITY, RELATIONSHIPS

_OFF = ("0", "false", "off", "none")
_MOST_DIGITS = 9


def w(name: str) -> str:
    """The name of an element or attribute of WordprocessingML, as lxml has it."""
    return f"{{{WML}}}{name}"


PARAGRAPH, TEXT = w("p"), w("t")
VALUE = w("val")
CHOICE = f"{{{COMPATIBILITY}}}Choice"
FALLBACK = f"{{{COMPATIBILITY}}}Fallback"
RELATION = f"{{{RELATIONSHIPS}}}id"


def value(element: _Element | None, name: str = "val") -> str:
    """An attribute of an element; nothing when either is not there."""
    return "" if element is None else element.get(w(name), "")


def value_of(parent: _Element | None, path: str) -> str:
    """The value of what stands in ``parent`` along a path of names: ``pPr/pStyle``."""
    return value(found(parent, path))


def found(parent: _Element | None, path: str) -> _Element | None:
    """What stands in ``parent`` along a path of names, if it does."""
    return None if parent is None else parent.find(_whole(path))


@cache
def _whole(path: str) -> str:
    """A path of names as lxml has it."""
    return "/".join(map(w, path.split("/")))


def number(written: str, otherwise: int = 0) -> int:
    """A number of an attribute; ``otherwise`` when that is none."""
    digits = written.removeprefix("-")
    plain = digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS
    return int(written) if plain else otherwise


def is_on(properties: _Element | None, name: str) -> bool | None:
    """Whether a form is switched on or off there; None when nothing is said (17.17.4)."""
    switch = found(properties, name)
    return None if switch is None else value(switch).lower() not in _OFF


def name_of(element: _Element) -> str:
    """The name of an element without its namespace; of a comment in the XML nothing."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def alternative(element: _Element) -> Iterator[_Element]:
    """What stands in the first choice of what is written in two ways, or in what is left."""
    for kind in (CHOICE, FALLBACK):
        chosen = element.find(kind)
        if chosen is not None:
            yield from chosen
            return


def is_placeholder(control: _Element) -> bool:
    """Whether a content control only shows what is to be filled in (17.5.2.39)."""
    return bool(is_on(found(control, "sdtPr"), "showingPlcHdr"))


def name_of_bound(control: _Element) -> str:
    """The field of a content control that is bound to data in the file: its tag (17.5.2.42,
    17.5.2.6)."""
    properties = found(control, "sdtPr")
    return "" if found(properties, "dataBinding") is None else value_of(properties, "tag")
