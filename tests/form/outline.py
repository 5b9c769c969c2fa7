"""The controls of a form as lines of text, to read and to compare."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import singledispatch

from generator.form.controls import (
    CardsControl,
    ChecksControl,
    ChoiceControl,
    Control,
    GroundsControl,
    GroupControl,
    Item,
    LineControl,
    LinesControl,
    RowsControl,
    TableControl,
    TextControl,
)
from generator.form.naming import label


def outline(controls: Iterable[Control]) -> str:
    """A line for each control, what stands in it indented below it."""
    return "\n".join(line for control in controls for line in _lines(control))


def _lines(control: Control) -> Iterator[str]:
    duty = "" if control.field.required else " (niet verplicht)"
    yield f"{control.kind} {label(control.field)}{duty}{_said(control)}".rstrip()
    for line in _inside(control):
        yield f"  {line}"


@singledispatch
def _said(control: Control) -> str:
    return ""


@_said.register
def _line(control: LineControl) -> str:
    keys = f" <{control.keys}>" if control.keys else ""
    return f": {control.value}{keys}"


@_said.register
def _plain(control: LinesControl) -> str:
    return f": {control.value!r}"


@_said.register
def _text(control: TextControl) -> str:
    return f": {control.value!r}{' met koppen' if control.headings else ''}"


@_said.register
def _choice(control: ChoiceControl) -> str:
    words = " ".join(_option(one.label, one.word == control.value) for one in control.options)
    return f": {words}"


@_said.register
def _checks(control: ChecksControl) -> str:
    words = " ".join(_option(one.label, one.word in control.chosen) for one in control.options)
    return f": {words}"


@_said.register
def _grounds(control: GroundsControl) -> str:
    return "".join(f" {one}{'?' if one in control.strange else ''}" for one in control.chosen)


@_said.register
def _group(control: GroupControl) -> str:
    return "" if control.present else ": nog niet ingevuld"


def _option(label: str, is_chosen: bool) -> str:
    return f"({'x' if is_chosen else ' '}) {label}"


def _inside(control: Control) -> Iterator[str]:
    match control:
        case GroupControl(controls=controls):
            yield from outline(controls).splitlines()
        case TableControl(items=items):
            for item in items:
                yield " | ".join([item.name, *map(_cell, item.controls)]).rstrip()
        case CardsControl(items=items) | RowsControl(items=items):
            for item in items:
                yield from _card(item)


def _cell(control: Control) -> str:
    return control.value if isinstance(control, LineControl | ChoiceControl) else "?"


def _card(item: Item) -> Iterator[str]:
    yield f"{item.name}:"
    for line in outline(item.controls).splitlines():
        yield f"  {line}"
    if item.later:
        yield f"  later: {', '.join(label(one.field) for one in item.later)}"
