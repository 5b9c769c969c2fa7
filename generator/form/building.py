"""From the description of a kind of file and what stands in one to the controls of its form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.authoring.describe import FieldDescription, FieldGroup
from generator.form.controls import (
    CardsControl,
    ChecksControl,
    ChoiceControl,
    Control,
    FileControl,
    GroundsControl,
    GroupControl,
    IdControl,
    Item,
    LineControl,
    LinesControl,
    Option,
    RowsControl,
    TableControl,
    TextControl,
)
from generator.form.grounds import codes_in
from generator.form.known import Known
from generator.form.naming import called, item_name
from generator.form.typed import shown
from generator.gronden import PER_CODE
from generator.model.fields.choice import chosen as word_of
from generator.model.fields.gronden import GRONDEN
from generator.model.fields.lines import REGELS
from generator.model.fields.text import LANGE_TEKST
from generator.model.fields.verwijst import Verwezen
from generator.origin import Loc
from generator.source.nodes import Data

LANGUAGE = "taal"
"""The field that says of a whole document in which language it is."""

FEW_COLUMNS = 5
"""A group of so many short fields at most is a row of a table."""

FEW_FIELDS = 7
"""Of a group with more fields those that are empty and may be so come last, folded away."""

KEYS = {
    "getal": "decimal",
    "heel getal": "numeric",
    "jaar": "numeric",
    "aantal personen": "numeric",
}
"""Which keys a telephone shows, by the kind of value (HTML, inputmode)."""


SENT_AS: Mapping[Verwezen | None, str] = {
    Verwezen.AFBEELDING: "plaatjes",
    Verwezen.BIJLAGEBESTAND: "bijlagen",
}
"""As what the page sends another file where a field names one."""


def controls_of(group: FieldGroup, data: Data, known: Known) -> tuple[Control, ...]:
    """A control for each field of that kind of file, with what stands in the file."""
    return _Form(known).fields(group, data, ())


@dataclass(frozen=True)
class _Form:
    known: Known

    def fields(self, group: FieldGroup, data: Data, loc: Loc) -> tuple[Control, ...]:
        values = data if isinstance(data, dict) else {}
        return tuple(
            _id(group, field, values.get(field.name), (*loc, field.name))
            if _is_made(group, field)
            else self._field(field, values.get(field.name), (*loc, field.name))
            for field in _in_order(group)
        )

    def _field(self, field: FieldDescription, data: Data, loc: Loc) -> Control:
        if field.group:
            of_groups = self._groups if field.many else self._group
            return of_groups(field, field.group, data, loc)
        if field.notation is GRONDEN:
            return _grounds(field, data, loc)
        options = self.known.options(field)
        if options is not None:
            of_words = _checks if field.many or field.several else _choice
            return of_words(field, options, data, loc)
        return _rows(field, data, loc) if field.many else _value(field, data, loc)

    def _group(
        self, field: FieldDescription, group: FieldGroup, data: Data, loc: Loc
    ) -> GroupControl:
        present = isinstance(data, dict) or field.required
        return GroupControl(loc, field, present, self.fields(group, data, loc) if present else ())

    def _groups(
        self, field: FieldDescription, group: FieldGroup, data: Data, loc: Loc
    ) -> TableControl | CardsControl:
        rows = data if isinstance(data, list) else []
        if _is_short(group):
            flat = tuple(self._row(field, group, row, (*loc, at)) for at, row in enumerate(rows))
            return TableControl(loc, field, flat, called(field), data == [], _in_order(group))
        items = tuple(self._card(field, group, row, (*loc, at)) for at, row in enumerate(rows))
        return CardsControl(loc, field, items, called(field), data == [])

    def _row(self, field: FieldDescription, group: FieldGroup, data: Data, loc: Loc) -> Item:
        return Item(loc, item_name(field, data, loc), self.fields(group, data, loc), ())

    def _card(self, field: FieldDescription, group: FieldGroup, data: Data, loc: Loc) -> Item:
        controls = self.fields(group, data, loc)
        later = [one for one in controls if _may_come_later(one)]
        if len(controls) <= FEW_FIELDS:
            later = [one for one in later if _leaves_out(one.field)]
        now = tuple(one for one in controls if one not in later)
        return Item(loc, item_name(field, data, loc), now, tuple(later))


def _leaves_out(field: FieldDescription) -> bool:
    """Whether it tells why the whole group is left out of a public version."""
    return field.notation is GRONDEN and not field.required


def _in_order(group: FieldGroup) -> tuple[FieldDescription, ...]:
    """The fields of a group; last come its language, why it is left out, and its id, which is made
    of the others."""

    def late(field: FieldDescription) -> tuple[bool, bool, bool]:
        return _is_made(group, field), _leaves_out(field), field.name == LANGUAGE

    return tuple(sorted(group.fields, key=late))


def _is_made(group: FieldGroup, field: FieldDescription) -> bool:
    return field.name == "id" and bool(group.named_after)


def _may_come_later(control: Control) -> bool:
    is_made = isinstance(control, IdControl)
    is_needed = control.field.required or control.field.one_of
    return _is_empty(control) and not is_needed and not is_made


def _is_short(group: FieldGroup) -> bool:
    """Whether each field of the group is one value on a line."""
    short = (
        not (one.many or one.group or one.long or one.notation is GRONDEN) for one in group.fields
    )
    return len(group.fields) <= FEW_COLUMNS and all(short)


def _is_empty(control: Control) -> bool:
    """Whether nothing was filled in."""
    match control:
        case LineControl() | LinesControl() | TextControl() | ChoiceControl():
            return not control.value
        case ChecksControl() | GroundsControl():
            return not control.chosen
        case TableControl() | CardsControl() | RowsControl():
            return not control.items
        case GroupControl():
            return not control.present
    raise TypeError(f"no control: {control}")


def _value(field: FieldDescription, data: Data, loc: Loc) -> Control:
    value = shown(field, data if isinstance(data, str) else "")
    if field.notation is REGELS:
        return LinesControl(loc, field, value)
    if field.long:
        return TextControl(loc, field, value, field.notation is LANGE_TEKST)
    example = shown(field, field.example) if isinstance(field.example, str) else ""
    return LineControl(loc, field, value, example, KEYS.get(field.what, ""))


def _id(group: FieldGroup, field: FieldDescription, data: Data, loc: Loc) -> IdControl:
    value = shown(field, data if isinstance(data, str) else "")
    return IdControl(loc, field, value, "", "", group.named_after)


def _rows(field: FieldDescription, data: Data, loc: Loc) -> RowsControl:
    texts = data if isinstance(data, list) else []
    items = tuple(
        Item((*loc, at), item_name(field, text, (*loc, at)), (_value(field, text, (*loc, at)),), ())
        for at, text in enumerate(texts)
    )
    return RowsControl(loc, field, items, called(field), data == [])


def _choice(
    field: FieldDescription, options: tuple[Option, ...], data: Data, loc: Loc
) -> ChoiceControl:
    (value,) = _words([data], options) or ("",)
    offered = _with_strange(options, (value,) if value else ())
    if field.names in SENT_AS:
        return FileControl(loc, field, value, offered, SENT_AS[field.names])
    return ChoiceControl(loc, field, value, offered)


def _checks(
    field: FieldDescription, options: tuple[Option, ...], data: Data, loc: Loc
) -> ChecksControl:
    chosen = _words(data if isinstance(data, list) else [data], options)
    return ChecksControl(loc, field, chosen, _with_strange(options, chosen))


def _grounds(field: FieldDescription, data: Data, loc: Loc) -> GroundsControl:
    chosen = codes_in(data) if isinstance(data, str) else ()
    return GroundsControl(loc, field, chosen, tuple(one for one in chosen if one not in PER_CODE))


def _words(data: Sequence[Data], options: tuple[Option, ...]) -> tuple[str, ...]:
    """The words in the file, each as the option has it that it stands for: ``Op schema``."""
    offered = [option.word for option in options]
    return tuple(word_of(one, offered) or one for one in data if isinstance(one, str) and one)


def _with_strange(options: tuple[Option, ...], words: tuple[str, ...]) -> tuple[Option, ...]:
    """The options, and each word in the file that is none of them, so that it can be seen."""
    known = {option.word for option in options}
    strange = (Option(word, word, "niet bekend") for word in words if word not in known)
    return (*options, *strange)
