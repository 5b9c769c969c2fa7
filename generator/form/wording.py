"""What was done to a file, in the words of its form: where, and what it was and became."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from generator.authoring.describe import FieldDescription, FieldGroup
from generator.form.asked_paths import WrongRequestError, field_at
from generator.form.deed import Deed, Soort
from generator.form.known import NOTHING_KNOWN, Known
from generator.form.naming import item_name, label
from generator.form.typed import shown
from generator.origin import Loc, in_words
from generator.source.nodes import Data, data_at

EMPTY = "(leeg)"
NONE = "Er zijn er geen."

BETWEEN = " › "
"""Between the steps of a place."""

_BACK = "Zet dit terug"

_DONE: Mapping[Soort, tuple[str, str]] = {
    Soort.WAARDE: ("veranderd", _BACK),
    Soort.VINKJES: ("veranderd", _BACK),
    Soort.ERBIJ: ("toegevoegd", "Haal dit weer weg"),
    Soort.WEG: ("weggehaald", _BACK),
    Soort.VERPLAATST: ("verplaatst", _BACK),
    Soort.GEEN: ("veranderd", _BACK),
    Soort.KLOPT: ("beantwoord met ‘dit klopt’", _BACK),
    Soort.BESTAND: ("erbij gezet of weggehaald", _BACK),
}
"""How it is told, and undone."""

_NO_ANSWER = "niet meer beantwoord met ‘dit klopt’"
_WHOLE_FILE = "Het hele bestand"


@dataclass(frozen=True)
class Worded:
    """What was done, as somebody reads it: to what, how, and each text under what it is called.

    ``back`` is what the button says that undoes it.
    """

    place: str
    done: str
    back: str
    texts: Mapping[str, str]


def worded(
    group: FieldGroup, deed: Deed, loc: Loc, there: Data, known: Known = NOTHING_KNOWN
) -> Worded:
    """What was done to a file with those fields.

    ``loc`` leads to what it was done to in ``there``, from which the items have their names; what
    a field refers to has its name of ``known``. What no such file has is called as it is.
    """
    taken = deed.van if deed.soort is Soort.WEG else None
    place = place_of(group, loc, there, taken)
    if deed.soort is Soort.KLOPT:
        done, back = _DONE[deed.soort]
        done = done if deed.naar else _NO_ANSWER
        return Worded(place or _WHOLE_FILE, done, back, _texts(deed, _as_it_is))
    say = _as_it_is
    with suppress(WrongRequestError):
        field, _ = field_at(group, loc)
        say = partial(text_of, field, known=known)
    return Worded(place, *_DONE[deed.soort], _texts(deed, say))


def place_of(group: FieldGroup, loc: Loc, there: Data, taken: Data = None) -> str:
    """What the steps of a path are called; an item of a list says of which list it is.

    ``taken`` is what stood there, when it is not there any more.
    """
    try:
        return BETWEEN.join(_steps(group, loc, there, taken))
    except WrongRequestError:
        return in_words(loc)


def text_of(field: FieldDescription, data: Data, known: Known = NOTHING_KNOWN) -> str:
    """What a field holds, or an item of its list, as somebody sees it; groups line by line."""
    match data:
        case str():
            text = known.called(field, shown(field, data))
            return text.replace("_", " ") if field.choices else text
        case list() if field.group:
            items = (text_of(field, one, known) for one in data if isinstance(one, dict))
            return "\n\n".join(filter(None, items))
        case list():
            between = ", " if field.choices or field.names else "\n"
            return between.join(text_of(field, one, known) for one in data if isinstance(one, str))
        case dict() if field.group:
            fields = field.group.fields
            said = ((label(one), text_of(one, data.get(one.name), known)) for one in fields)
            return "\n".join(f"{name}: {text}" for name, text in said if text)
    return ""


def _texts(deed: Deed, say: Callable[[Data], str]) -> Mapping[str, str]:
    """The texts of a deed, each under what it is called."""
    match deed.soort:
        case Soort.ERBIJ:
            return _said({"Erbij": say(deed.naar)})
        case Soort.WEG:
            return _said({"Weg": say(deed.van)})
        case Soort.VERPLAATST:
            return {"Eerst": f"plaats {deed.van}", "Daarna": f"plaats {deed.naar}"}
        case Soort.GEEN:
            return {"Eerst": _none_said(deed.van), "Daarna": _none_said(deed.naar)}
    return {"Eerst": say(deed.van) or EMPTY, "Daarna": say(deed.naar) or EMPTY}


def _none_said(data: Data) -> str:
    return EMPTY if data is None else NONE


def _said(texts: Mapping[str, str]) -> Mapping[str, str]:
    return {name: text for name, text in texts.items() if text}


def _as_it_is(data: Data) -> str:
    return data if isinstance(data, str) else ""


def _steps(group: FieldGroup, loc: Loc, there: Data, taken: Data) -> Iterator[str]:
    for depth, step in enumerate(loc, start=1):
        if isinstance(step, int):
            item = taken if depth == len(loc) and taken is not None else data_at(there, loc[:depth])
            yield item_name(field_at(group, loc[:depth])[0], item, loc[:depth])
            continue
        field, _ = field_at(group, loc[:depth])
        has_item = isinstance(next(iter(loc[depth:]), None), int)
        if not (has_item and field.group):  # a group says itself which list it is of
            yield label(field)
