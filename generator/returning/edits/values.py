"""Short values that were changed: which field a change is in, and what that then holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from pydantic_core import PydanticCustomError

from generator.authoring.describe import FieldDescription
from generator.content.inline import Text, Withheld
from generator.content.provenance import Origins
from generator.content.withholding import MarkedLine
from generator.model.fields import marked
from generator.model.fields.choice import chosen
from generator.model.fields.date import DATUM
from generator.model.fields.datering import DATERING
from generator.model.fields.notation import Notation
from generator.model.fields.tijdstip import TIJDSTIP
from generator.origin import Origin
from generator.returning.edits.carrying import carried
from generator.returning.edits.fields import Fields
from generator.returning.edits.inlines import LettersOfTree, line_of
from generator.returning.edits.letters import Form, Letter, Letters, as_text, settled, stretches
from generator.returning.edits.reasons import (
    MUST_BE_FILLED,
    NO_NOTE,
    NOT_A_VALUE,
    SHORTENED,
    NotCarriedError,
)
from generator.returning.edits.sources import written_at

_NO_BREAK = "\N{NO-BREAK SPACE}"
"""The program puts it in words that stay on a line; in the YAML stands a usual space."""

_DAYS = (DATUM, DATERING, TIJDSTIP)
"""The notations of what is printed in the words of a language, and filled in in Dutch."""


@dataclass
class Segment:
    """Words of a paragraph that come from the same, and what stands there now.

    ``source`` is the one value that holds them; without it they were computed from ``origins``,
    or are fixed. Beside a change over several segments nobody can tell what is of which:
    ``is_torn``.
    """

    source: Origin | None
    origins: Origins
    made: Letters
    now: list[Letter] = field(default_factory=list)
    is_changed: bool = False
    is_torn: bool = False


@dataclass(frozen=True)
class Straddling:
    """A change that is not in one value: the words it takes away and puts in."""

    segments: tuple[Segment, ...]
    made: Letters
    now: Letters


def segments_of(made: Letters, now: Letters) -> tuple[list[Segment], list[Straddling]]:
    """A paragraph in its segments, each with what became of it, and the changes over several.

    What is put in at the edge of a value belongs to it, and not to the fixed words beside it.
    """
    segments, at = list[Segment](), list[Segment]()
    for (source, origins), letters in groupby(made, key=lambda one: (written_at(one), one.origins)):
        segments.append(Segment(source, origins, tuple(letters)))
        at += [segments[-1]] * len(segments[-1].made)
    straddling = list[Straddling]()
    for same, (first, end, start, stop) in stretches(made, now):
        if same:
            for segment, letter in zip(at[first:end], now[start:stop], strict=True):
                segment.now.append(letter)
            continue
        touched = at[first:end] or [_beside(at[max(first - 1, 0) : first + 1])]
        if all(one is touched[0] for one in touched):
            touched[0].now += now[start:stop]
            touched[0].is_changed = True
        else:
            over = tuple(dict((id(one), one) for one in touched).values())
            straddling.append(Straddling(over, made[first:end], now[start:stop]))
    for change in straddling:
        for one in _with_those_beside(segments, change.segments):
            one.is_torn = True
    return segments, straddling


def _with_those_beside(segments: list[Segment], over: Sequence[Segment]) -> Sequence[Segment]:
    """Those segments, with the one before them and the one behind."""
    places = [at for at, one in enumerate(segments) if any(one is other for other in over)]
    return segments[max(places[0] - 1, 0) : places[-1] + 2]


def _beside(around: Sequence[Segment]) -> Segment:
    """The segment to which words between two of them belong."""
    return next((one for one in around if one.source), around[0])


def changed_value(fields: Fields, origin: Origin, made: Letters, now: Letters) -> str | None:
    """What a short field holds that was printed as ``made`` and says ``now``.

    None when that is the same value. Raises ``NotCarriedError`` when it is no value of that field,
    or when the field is not printed as it was filled in.
    """
    described, data = fields.of(origin), fields.data(origin)
    if described is None or not isinstance(data, str | None) or described.group:
        raise NotCarriedError(SHORTENED)
    if any(letter.note for letter in now):
        raise NotCarriedError(NO_NOTE)
    words, before = as_text(settled(now)), as_text(settled(made))
    if not words:
        if described.required and not described.many:
            raise NotCarriedError(MUST_BE_FILLED)
        return ""
    if described.choices:
        return _choice(described, data, before, words)
    if described.notation in _DAYS:
        words, before = map(fields.taal.dag_in_het_nederlands, (words, before))
    reading = _Reading.by(described.notation)
    held = None if data is None else reading.of(data)
    if data is not None and not reading.is_same(before, held):
        raise NotCarriedError(SHORTENED)
    if reading.of(words) == held:
        return None
    if data is not None and marked.read(data) != data:
        return _with_marks(data, made, now)
    new = words if data is None or _alike(data, before) else reading.written(words)
    return new if _NO_BREAK in (data or "") else new.replace(_NO_BREAK, " ")


def _choice(described: FieldDescription, data: str | None, before: str, words: str) -> str | None:
    options = [option.word for option in described.choices]
    held = chosen(data or "", options)
    if held is None or held != chosen(before, options):
        raise NotCarriedError(SHORTENED)
    word = chosen(words, options)
    if word is None:
        raise NotCarriedError(NOT_A_VALUE, f"kies uit: {', '.join(options)}")
    return None if word == held else word


@dataclass(frozen=True)
class _Reading:
    """Reads values as a field does."""

    notation: Notation[Any]

    @classmethod
    def by(cls, notation: Notation[Any] | None) -> _Reading:
        """As a field of that notation. Raises ``NotCarriedError`` when it has none."""
        if notation is None:
            raise NotCarriedError(SHORTENED)
        return cls(notation)

    def of(self, data: str | None) -> Any:  # noqa: ANN401 - any kind of value
        """The value. Raises ``NotCarriedError`` for what is none."""
        try:
            return self.notation.read(data)
        except (PydanticCustomError, ValueError) as error:
            raise NotCarriedError(NOT_A_VALUE, str(error)) from None

    def is_same(self, printed: str, held: object) -> bool:
        """Whether what is printed reads as the value that the field holds."""
        try:
            return bool(self.of(printed) == held)
        except NotCarriedError:
            return False

    def written(self, words: str) -> str:
        """The value in those words as it is usually written."""
        return self.notation.write(self.of(words))


def _alike(one: str, other: str) -> bool:
    return one.split() == other.split()


def _with_marks(data: str, made: Letters, now: Letters) -> str:
    """A line in which words are marked for the public version."""
    line = marked.read(data)
    parts = line.parts if isinstance(line, MarkedLine) else (Text(line),)
    own = LettersOfTree().of(parts)
    became = line_of(carried(own, _formless(made), _formless(now)))
    return marked.write(MarkedLine(one for one in became if isinstance(one, Text | Withheld)))


def _formless(letters: Letters) -> Letters:
    """In a short value form does not count."""
    return tuple(replace(one, form=Form()) for one in settled(letters))
