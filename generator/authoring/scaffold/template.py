"""A kind of file as YAML to fill in: each field with its meaning and an example.

What must be filled in is left empty, so that ``rapport controleer`` points at it and at
nothing else; so is what is to be filled in or taken away. What else may be left out, and may not
stand there empty, is commented out as a whole: taking the first ``# `` off its lines gives YAML
with comments again.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from generator.authoring.describe import FieldDescription, FieldGroup, describe
from generator.authoring.example import scalar
from generator.authoring.schema import modeline
from generator.model import soorten
from generator.model.facts.organisatie import Organisatie

WIDTH = 86
COMMENT = "# "
STEP = "  "

GUIDE = (
    "Schrijf de waarde achter de dubbele punt. Bij 'Verplicht' moet dat. Bij 'Invullen of weghalen'"
    " mag u ook het hele veld weghalen. Een ander veld mag leeg blijven.",
    "Staat er '|' achter een veld? Typ de tekst dan op de regel eronder, twee spaties verder naar"
    " rechts.",
    "Een stuk met '# ' ervoor doet niet mee. Wilt u het gebruiken? Haal dan op al die regels het"
    " eerste '# ' weg.",
    "Een lijst heeft onderdelen die met '- ' beginnen. Nog een onderdeel? Kopieer het hele"
    " onderdeel en zet het eronder.",
)


def template(kind: soorten.Bestand) -> str:
    """The text of a new file of that kind."""
    group = describe(kind)
    shallowest = _shallowest(group)
    depth = 1 if kind is Organisatie else 2
    head = [modeline(kind.soort, depth), "#", *_comment(group.meaning), "#"]
    guide = [line for rule in GUIDE for line in _comment(rule, "- ")]
    fields = [line for field in group.fields for line in ("", *_field(field, shallowest))]
    return "\n".join([*head, *guide, *fields, ""])


def _shallowest(group: FieldGroup, depth: int = 0) -> dict[str, int]:
    """How deep each group of fields stands at least; deeper down it is only referred to."""
    found: dict[str, int] = {}
    for field in group.fields:
        if field.group:
            for title, at in (
                *_shallowest(field.group, depth + 1).items(),
                (field.group.title, depth),
            ):
                found[title] = min(at, found.get(title, at))
    return found


def _field(field: FieldDescription, shallowest: dict[str, int], depth: int = 0) -> Iterator[str]:
    """The lines of a field: what it means, then the field itself."""
    yield from _meaning(field)
    if _is_active(field):
        yield from _empty(field, shallowest, depth)
    elif field.group and shallowest[field.group.title] < depth:
        yield f"# De velden staan verderop, bij de andere '{field.name}'."
        yield f"{COMMENT}{field.name}:"
    else:
        yield from map(_commented, _empty(field, shallowest, depth))


def _is_active(field: FieldDescription) -> bool:
    """Whether the field may stand there empty, must be filled in, or be taken away."""
    return field.required or field.may_go or (field.nullable and field.group is None)


def _meaning(field: FieldDescription) -> Iterator[str]:
    yield from _comment(f"{field.duty}{field.explanation}")
    for choice in field.choices:
        yield from _comment(f"{choice.word}: {choice.meaning}", "  ")
    if isinstance(field.example, str) and not field.choices and _is_active(field):
        yield from _comment(f"Bijvoorbeeld: {field.example}")


def _empty(field: FieldDescription, shallowest: dict[str, int], depth: int) -> Iterator[str]:
    """The field with room for its value."""
    if field.group is None:
        yield from _room(field)
        return
    yield f"{field.name}:"
    first, *others = _active_first(field.group.fields) if field.many else field.group.fields
    lines = list(_field(first, shallowest, depth + 1))
    if field.many:
        yield from _with_dash(lines)
    else:
        yield from map(_indented, lines)
    for other in others:
        yield ""
        for line in _field(other, shallowest, depth + 1):
            yield _indented(_indented(line)) if field.many else _indented(line)


def _room(field: FieldDescription) -> Iterator[str]:
    """A field without fields of its own: empty, or with its example if it is commented out."""
    text = "|" if field.long else ""
    if isinstance(field.example, list) or field.many:
        yield f"{field.name}:"
        examples = field.example if isinstance(field.example, list) else []
        for item in [text] if field.required else examples:
            yield f"{STEP}- {item}".rstrip()
    elif _is_active(field):
        yield f"{field.name}: {text}".rstrip()
    else:
        yield f"{field.name}: {scalar(str(field.example))}"


def _active_first(fields: tuple[FieldDescription, ...]) -> list[FieldDescription]:
    """The fields of an item of a list, which begins with one that is not commented out."""
    first = next(field for field in fields if _is_active(field))
    return [first, *(field for field in fields if field is not first)]


def _with_dash(lines: list[str]) -> Iterator[str]:
    """The first field of an item: its comment above the dash, and what follows below it."""
    begun = False
    for line in lines:
        if line.startswith("#"):
            yield _indented(line)
        else:
            yield _indented(_indented(line)) if begun else f"{STEP}- {line}"
            begun = True


def _indented(line: str) -> str:
    return f"{STEP}{line}" if line else ""


def _commented(line: str) -> str:
    return f"{COMMENT}{line}".rstrip()


def _comment(text: str, mark: str = "") -> list[str]:
    hanging = " " * len(mark)
    return [
        f"{COMMENT}{line}"
        for line in wrap(
            text, WIDTH, initial_indent=mark, subsequent_indent=hanging, break_on_hyphens=False
        )
    ]
