"""What is wrong with the name of a field, where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from generator.problems import Place
from generator.source.findings import Finding
from generator.source.misreadings import TEMPLATE_SIGNS, begins_with
from generator.source.nodes import PLAIN, Mapping, Node, Scalar
from generator.source.pasted import pasted
from generator.source.text import FileText

NO_KEY = (
    "de naam van een veld is gewone tekst; begint een tekst met '{' of '[', zet die dan"
    " tussen aanhalingstekens"
)
LONGEST = 40
"""So much of a text is repeated in a message, in characters."""


def no_name(text: FileText, start: int) -> str:
    """What to say of a name that is no text; its mapping begins at index ``start``.

    ``{{ naam }}`` is a mapping in the place of a name.
    """
    sign = text.content[start : start + 2]
    return begins_with(sign) if sign in TEMPLATE_SIGNS else NO_KEY


def wrong_name(text: FileText, mapping: Mapping, key: Scalar, place: Place) -> Iterator[Finding]:
    """Why a field of that mapping cannot have that name, which is used at ``place``."""
    foreign = key.style == PLAIN and not (key.data or "")[:1].isalnum()
    if foreign and (found := list(pasted(text, text.line_at(key.start)))):
        yield from found
    elif not key.data:
        yield place, "hier ontbreekt de naam van het veld"
    elif key.data == "<<" and key.style == PLAIN:
        yield place, "samenvoegen met '<<' kan hier niet; schrijf de velden uit"
    elif first := mapping.keys.get(key.data):
        yield place, f"het veld '{key.data}' staat hier dubbel; het staat ook op regel {first.line}"


def begins_again(mapping: Mapping, key: Scalar) -> bool:
    """Whether that is the field with which the mapping began: probably a dash is missing."""
    return bool(key.data) and next(iter(mapping.keys), None) == key.data


def missing_dash(name: str) -> str:
    """What to say of an item of a list that begins without a dash."""
    return (
        f"het veld '{name}' staat hier voor de tweede keer; begint hier een nieuw onderdeel van de"
        f" lijst, zet er dan een streepje voor: '- {name}: …'"
    )


def words_behind_comma(text: FileText, name: str, behind: int, node: Node) -> str:
    """What to say of a text between braces that a comma breaks off; empty if nothing did.

    YAML takes the words behind the comma for the name of a field without a value. ``behind`` is
    the index behind the name. A number there is told with its field: 9,4 for 9.4.
    """
    if (
        name.isdecimal()
        or not isinstance(node, Scalar)
        or node.data is not None
        or node.start < node.end
    ):
        return ""
    if ":" in text.content[behind : node.start + 1]:
        return ""
    return (
        f"tussen {{ en }} begint na een komma een nieuw veld; hoort '{name[:LONGEST]}' bij de tekst"
        " ervoor, zet die hele tekst dan tussen aanhalingstekens"
    )
