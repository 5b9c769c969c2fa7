"""From data that knows its place to a model, or to problems in words that staff know.

Errors of pydantic are translated by their type, never by their English text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.markdown.faults import NOTE_ELSEWHERE
from generator.model.base import Invoer
from generator.model.fields import MARKDOWN_ERROR, shown
from generator.model.fields.in_bestand import uitleg
from generator.model.unfilled import TOLD_EACH, stands_empty, to_fill_in
from generator.origin import Loc, Origin
from generator.places import input_name
from generator.problems import InputError, Problem, nearest, until_too_many
from generator.source import Source
from generator.source import read as source_of

M = TypeVar("M", bound=Invoer)


def read_as(soort: type[M], source: Source) -> M:
    """The file as that kind of model. Raises ``InputError`` with all that is wrong in it."""
    root = Origin(input_name(Path(source.name)))
    try:
        return soort.model_validate(source.data).geplaatst(root)
    except ValidationError as error:
        faults = _told_once(soort, error.errors(include_url=False))
        raise InputError(until_too_many(_each(soort, source, root, faults))) from None


def _each(
    soort: type[Invoer], source: Source, root: Origin, faults: list[ErrorDetails]
) -> Iterator[Problem]:
    """What is wrong, with all that is still to be filled in at once."""
    empty = [fault for fault in faults if stands_empty(fault)]
    if len(empty) > TOLD_EACH:
        yield to_fill_in(empty, source, root.file)
        faults = [fault for fault in faults if not stands_empty(fault)]
    for fault in faults:
        yield from _problems(soort, source, root, fault)


def _told_once(soort: type[Invoer], faults: list[ErrorDetails]) -> list[ErrorDetails]:
    """The faults, without a field that lacks since its name was written wrong, which is told."""
    strange = (fault["loc"] for fault in faults if fault["type"] == "extra_forbidden")
    meant = {(*loc[:-1], _meant(_model_at(soort, loc[:-1]), str(loc[-1]))) for loc in strange}
    return [one for one in faults if one["type"] != "missing" or one["loc"] not in meant]


NONE = ("", "geen", "niets", "nvt", "n.v.t", "-")
"""What staff write for nothing."""

Reader = Callable[[Path, type[Invoer]], tuple[Source, Invoer]]
"""Reads one file as that kind of model. Raises ``InputError`` with all that is wrong in it."""


def read_file(path: Path, soort: type[Invoer]) -> tuple[Source, Invoer]:
    """The file as it stands on the disk."""
    text = source_of(path, str(path))
    return text, read_as(soort, text)


def _problems(
    soort: type[Invoer], source: Source, root: Origin, fault: ErrorDetails
) -> Iterator[Problem]:
    """What pydantic found, at its value and its line, in words that staff know."""
    kind, context = fault["type"], fault.get("ctx", {})
    loc = (*fault["loc"], *context.get("at", ()))
    here = Origin(root.file, loc)
    if kind == "too_short" and fault["input"]:
        return  # not empty: pydantic counts only what is right, and the rest is told already
    if kind == MARKDOWN_ERROR:
        for one in context["faults"]:
            place = source.place_in_text(loc, one.line, one.column)
            called_in = one.unused_note and _called_in(source, loc, one.unused_note)
            yield Problem.at(here, called_in or one.message).placed(place)
    elif kind == "extra_forbidden":
        yield _unknown(_model_at(soort, loc[:-1]), here).placed(source.key_place(loc))
    elif kind == "missing":
        message = _missing(_model_at(soort, loc[:-1]), str(loc[-1]))
        yield Problem.at(here, message).placed(source.place(loc[:-1]))
    elif kind in _MESSAGES:
        message = _MESSAGES[kind](fault["input"], context)
        if kind == "tuple_type" and _says_none(fault["input"]) and _may_be_empty(soort, loc):
            message += "; is er niets, schrijf dan []"
        yield source.located(Problem.at(here, message))
    else:
        unfit = f"deze waarde past hier niet: {shown(fault['input'])}"
        message = str(context.get("message", unfit))
        yield source.located(Problem.at(here, message, meant=context.get("meant")))


def _says_none(value: object) -> bool:
    """Whether a list was meant in which there is nothing."""
    return value is None or (isinstance(value, str) and value.casefold().strip(".") in NONE)


def _may_be_empty(soort: type[Invoer], loc: Loc) -> bool:
    """Whether the list at that path may have no items."""
    field = _model_at(soort, loc[:-1]).model_fields.get(str(loc[-1]))
    return field is not None and not any(getattr(one, "min_length", 0) for one in field.metadata)


def _called_in(source: Source, loc: Loc, label: str) -> str | None:
    """What to say of a note that is called in another field beside its own, if it is."""
    beside = source.data_at(loc[:-1])
    for field, text in beside.items() if isinstance(beside, dict) else ():
        if field != loc[-1] and isinstance(text, str) and f"[^{label}]" in text:
            return NOTE_ELSEWHERE.format(label=label, field=field)
    return None


def _unknown(model: type[BaseModel], field: Origin) -> Problem:
    word = str(field.loc[-1])
    if word.isdecimal():  # {waarde: 10,7} is two fields to YAML
        message = f"hier staat een los getal '{word}'; schrijf een getal met een punt, zoals 9.4"
        return Problem.at(field, message)
    if reason := _why_not_here(model, word):
        return Problem.at(field, f"onbekend veld {shown(word)}: {reason}")
    meant = _meant(model, word)
    strange = next((f" (let op '{sign}', U+{ord(sign):04X})" for sign in word if sign > "~"), "")
    return Problem.at(field, f"onbekend veld {shown(word)}{strange}", meant=meant)


def _why_not_here(model: type[BaseModel], word: str) -> str | None:
    """Why there is no such field, if that is known."""
    return model.niet_hier.get(word) if issubclass(model, Invoer) else None


def _meant(model: type[BaseModel], word: str) -> str | None:
    """The field that a word probably stands for."""
    return nearest(word, list(model.model_fields))


def _missing(model: type[BaseModel], word: str) -> str:
    """What belongs in a field that is not there, with an example if one can be written."""
    field = model.model_fields[word]
    example = next((one for one in field.examples or [] if isinstance(one, str)), None)
    written = f"; bijvoorbeeld '{word}: {example}'" if example else ""
    meaning = f" — {told}" if (told := uitleg(field)) else ""
    return f"het veld '{word}' ontbreekt{written}{meaning}"


def _model_at(soort: type[Invoer], loc: Loc) -> type[BaseModel]:
    """The model that stands at that path."""
    model: type[BaseModel] = soort
    for step in loc:
        if isinstance(step, str) and step in model.model_fields:
            model = _model_in(model.model_fields[step].annotation) or model
    return model


def _model_in(annotation: object) -> type[BaseModel] | None:
    """The model that a field holds, alone, optional or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model_in(argument) for argument in get_args(annotation))
    return next((model for model in found if model), None)


def _wanted(what: str) -> Callable[[object, dict[str, Any]], str]:
    def message(value: object, _: dict[str, Any]) -> str:
        found = "het veld is leeg" if value is None else f"er staat {shown(value)}"
        return f"hier hoort {what}, maar {found}"

    return message


_MESSAGES: dict[str, Callable[[object, dict[str, Any]], str]] = {
    "model_type": _wanted("een groep velden ('naam: waarde')"),
    "tuple_type": _wanted("een lijst (elk onderdeel begint met '- ')"),
    "too_short": lambda *_: "deze lijst is leeg; er hoort minstens één onderdeel in",
    "too_long": lambda _, ctx: f"deze lijst is te lang (hooguit {ctx['max_length']} onderdelen)",
}
