"""How each kind of value may be written, as JSON Schema: what editors check while one types.

A schema never refuses what ``fields`` accepts. It sees the value as an editor reads YAML: a
kenmerk ``0123`` is a number there, and ``ja`` a text. Patterns have no flags (ECMA-262 within
JSON Schema draft-07, 6.3.3), so each letter of a month is written in both cases.
``format`` is the name by which ``generator.describe`` knows the kind again; ``errorMessage`` is
what VS Code says instead of its own English.
"""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import WithJsonSchema

from generator import dutch

SCALAR = ["string", "number", "boolean"]
"""What a plain word may look like to an editor; for us it is text."""

KIND_OF_FACTS = "soort feiten"

_DAY, _MONTH, _YEAR = r"(0?[1-9]|[12]\d|3[01])", r"(0?[1-9]|1[0-2])", r"\d{4}"
_NUMBER = r"-?\d+(\.\d+)?"
_THOUSANDS = r"-?[1-9]\d{0,2}(\.\d{3})+"


def _any_case(words: Iterable[str]) -> str:
    letters = ("".join(f"[{char}{char.upper()}]" for char in word) for word in words)
    return f"({'|'.join(letters)})"


_DATE = "|".join(
    (
        rf"{_YEAR}-{_MONTH}-{_DAY}",
        rf"{_DAY}[-/.]{_MONTH}[-/.]{_YEAR}",
        rf"{_DAY}\s+{_any_case(dutch.MONTHS)}\s+{_YEAR}",
    )
)
_ALMOST_A_DATE = r"\d+[-/.]\d+[-/.]\d+|\d+\s+[a-zA-Z]+\s+\d+"
_QUARTER = rf"[qQ][1-4](\s*(&|[eE][nN]|-|[tT]/[mM])\s*[qQ][1-4])?\s+{_YEAR}"
_ALMOST_A_QUARTER = r"[qQ]\d+\W*\d*"


def _line(longest: int) -> str:
    return rf"\S([^\n]{{0,{longest - 2}}}\S)?"


def _pattern(pattern: str, types: list[str], form: str, message: str) -> WithJsonSchema:
    return WithJsonSchema(
        {
            "type": types,
            "format": form,
            "pattern": rf"^\s*({pattern})\s*$",
            "errorMessage": message,
        }
    )


def text() -> WithJsonSchema:
    """Markdown that must be filled in."""
    return _filled_text("tekst")


def long_text() -> WithJsonSchema:
    """Markdown that must be filled in and may have headings."""
    return _filled_text("lange tekst")


def _filled_text(form: str) -> WithJsonSchema:
    return WithJsonSchema(
        {
            "type": SCALAR,
            "format": form,
            "pattern": r"\S",
            "errorMessage": "hier hoort een tekst, maar het veld is leeg",
        }
    )


def optional_text() -> WithJsonSchema:
    """Markdown that may be left empty."""
    return WithJsonSchema({"type": [*SCALAR, "null"], "format": "tekst"})


def line(longest: int) -> WithJsonSchema:
    """A text on one line."""
    message = f"hier hoort een korte tekst op één regel, van hooguit {longest} tekens"
    return _pattern(_line(longest), SCALAR, "regel", message)


def key(pattern: str, longest: int) -> WithJsonSchema:
    """A name by which other files refer to something."""
    message = "een id bestaat uit kleine letters en cijfers, met streepjes ertussen"
    return _pattern(rf"(?=\S{{1,{longest}}}\s*$){pattern}", SCALAR, "id", message)


def kind_of_facts() -> WithJsonSchema:
    """The name of a kind of facts; ``generator.schema`` adds which there are."""
    return WithJsonSchema({"type": "string", "format": KIND_OF_FACTS})


def day() -> WithJsonSchema:
    """A day."""
    message = "hier hoort een datum, bijvoorbeeld 13-01-2025, 2025-01-13 of 13 januari 2025"
    return _pattern(_DATE, ["string"], "dag", message)


def moment(longest: int) -> WithJsonSchema:
    """A day, a month, a quarter, or words; what nearly is a day or quarter is none."""
    words = rf"(?!({_ALMOST_A_DATE}|{_ALMOST_A_QUARTER})\s*$){_line(longest)}"
    message = (
        "schrijf een datum (13-01-2025), een maand (mei 2025), een kwartaal (Q1 2025) of tekst"
    )
    return _pattern(f"{_DATE}|{_QUARTER}|{words}", SCALAR, "tijdstip", message)


def number() -> WithJsonSchema:
    """A number with a decimal point, with or without a percent sign."""
    pattern = rf"(?!{_THOUSANDS}\s*%?\s*$){_NUMBER}\s*%?"
    message = "hier hoort een getal met een punt, bijvoorbeeld 9.4; schrijf duizend als 1000"
    return _pattern(pattern, ["number", "string"], "getal", message)


def whole_number(highest: int) -> WithJsonSchema:
    """A whole number from 0."""
    message = f"hier hoort een heel getal van 0 tot en met {highest}"
    return _counted(0, highest, rf"\d{{1,{len(str(highest))}}}", "heel getal", message)


def year(first: int, last: int) -> WithJsonSchema:
    """A year of four digits."""
    message = f"hier hoort een jaar van {first} tot en met {last}"
    return _counted(first, last, r"\d{4}", "jaar", message)


def _counted(lowest: int, highest: int, pattern: str, form: str, message: str) -> WithJsonSchema:
    return WithJsonSchema(
        {
            "type": ["integer", "string"],
            "format": form,
            "pattern": rf"^\s*{pattern}\s*$",
            "minimum": lowest,
            "maximum": highest,
            "errorMessage": message,
        }
    )


def truth(words: Iterable[str]) -> WithJsonSchema:
    """Yes or no."""
    types = ["string", "boolean"]
    return _pattern(_any_case(words), types, "ja of nee", "hier hoort ja of nee")
