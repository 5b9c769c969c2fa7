"""From opbouw.yaml to a frame, in which every name is a field that the document prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.content.printed import Inhoud, Printed
from generator.frame.names import Holds, contents_of
from generator.frame.opbouw import Bladdeel, Kolomdeel, Naam, Opbouw, Vervolg, Zin
from generator.frame.parts import (
    ColumnLine,
    ColumnPart,
    ColumnSlot,
    Each,
    Field,
    Frame,
    FramePart,
    Initials,
    Page,
    ReferenceColumn,
    Say,
    Sheet,
    Show,
    When,
    Words,
)
from generator.frame.scope import Scope
from generator.model import soorten
from generator.model.base import Invoer
from generator.model.reading import read_as
from generator.places import FRAME, shown_path
from generator.problems import InputError, Place, Problem, nearest
from generator.source import Source, read

LOOSE = "begin dit deel met een kop of regel; het staat bij iets dat er niet altijd is"

PART, SHEET = "deel", "blad"
"""What a group of a row is called in a template."""


def frame_folders(templates: Path) -> Iterator[Path]:
    """The folders that hold a frame, one for each kind of document."""
    return (path.parent for path in sorted(templates.glob(f"*/{FRAME}")))


def read_frame(folder: Path) -> Frame:
    """The frame of the kind of document whose folder that is. Raises ``InputError``."""
    path = folder / FRAME
    known = printed_kinds()
    if folder.name not in known:
        message = f"'{folder.name}' is geen soort document; kies uit: {', '.join(known)}"
        raise InputError([Problem(Place(shown_path(path)), message)])
    return frame_of(read(path, shown_path(path)), known[folder.name])


def printed_kinds() -> dict[str, type[Inhoud]]:
    """What each kind of document prints, by its name; also of those without YAML."""
    written = {soort: contents_of(kind) for soort, kind in soorten.documenten().items()}
    return {**written, **soorten.ZONDER_YAML}


def frame_of(source: Source, printed: type[Printed]) -> Frame:
    """The frame in that file, of documents that print that. Raises ``InputError``."""
    opbouw = read_as(Opbouw, source)
    reader = _Reader(source)
    frame = reader.frame(opbouw, Scope.of(printed))
    if reader.problems:
        raise InputError(reader.problems)
    return frame


@dataclass
class _Reader:
    """Looks up every name; what is wrong gathers in ``problems``."""

    source: Source
    problems: list[Problem] = field(default_factory=list)

    def frame(self, opbouw: Opbouw, scope: Scope) -> Frame:
        for sheet in opbouw.vervolg[1:]:
            if sheet.begint_als:
                message = "'begint_als' kan alleen bij het eerste vervolg"
                self._wrong(sheet, "begint_als", message)
        if opbouw.liggend_als and opbouw.blad is not Page.UPRIGHT:
            self._wrong(opbouw, "liggend_als", "'liggend_als' kan alleen bij 'blad: staand'")
        return Frame(
            footer=self._words(opbouw, "voet", scope),
            first=Sheet(
                opbouw.blad,
                self._parts(opbouw.delen, scope, opbouw.blad),
                wide_when=self._condition(opbouw, "liggend_als", scope),
                wide=Page.WIDE_TEXT,
            ),
            following=tuple(self._sheet(sheet, scope) for sheet in opbouw.vervolg),
            letterhead=self._words(opbouw, "briefhoofd", scope),
            from_zero=opbouw.koppen_vanaf_nul,
        )

    def _sheet(self, sheet: Vervolg, scope: Scope) -> Sheet:
        each, inside = self._each(sheet, SHEET, scope)
        return Sheet(
            page=sheet.blad,
            parts=self._parts(sheet.delen, inside, sheet.blad),
            each=each,
            wide_when=self._condition(sheet, "liggend_als", inside),
            begins_when=self._condition(sheet, "begint_als", scope),
        )

    def _parts(
        self, delen: tuple[Bladdeel, ...], scope: Scope, page: Page
    ) -> tuple[FramePart, ...]:
        for before, deel in zip((None, *delen), delen, strict=False):
            if _is_loose(before, deel):
                self._wrong(deel, "toon", LOOSE)
            if deel.kolom and page is not Page.NOTA:
                self._wrong(deel, "kolom", "alleen naast het blad 'nota' past een kolom")
        return tuple(_joined(part for deel in delen for part in self._part(deel, scope)))

    def _part(self, deel: Bladdeel, scope: Scope) -> tuple[FramePart, ...]:
        when = self._condition(deel, "als", scope)
        each, inside = self._each(deel, PART, scope)
        parts = tuple(self._contents(deel, inside))
        if each:
            parts = (Each(*each, parts),)
        return (When(when, parts),) if when else parts

    def _contents(self, deel: Bladdeel, scope: Scope) -> Iterator[FramePart]:
        new_page_when = self._condition(deel, "nieuwe_pagina_als", scope)
        for slot in deel.slots:
            yield Say(slot, self._words(deel, slot.value, scope), new_page_when)
        if deel.kolom:
            yield ReferenceColumn(tuple(self._column(one, scope) for one in deel.kolom))
        if deel.parafen:
            yield Initials(self._field(deel, "parafen", deel.parafen, scope, Holds.LINE_ROWS))
        if deel.toon:
            yield Show((self._field(deel, "toon", deel.toon, scope, Holds.BLOCKS),))

    def _column(self, deel: Kolomdeel, scope: Scope) -> ColumnPart:
        lines = [
            ColumnLine(slot, self._words(deel, slot.value, scope))
            for slot in ColumnSlot
            if getattr(deel, slot.value)
        ]
        if deel.regels:
            each = self._field(deel, "regels", deel.regels, scope, Holds.LINES)
            lines.append(ColumnLine(ColumnSlot.TEXT, each=each))
        return ColumnPart(tuple(lines), self._condition(deel, "als", scope), deel.herhaald)

    def _words(self, group: Invoer, step: str, scope: Scope) -> Words:
        """The words in that field of the group, with what is named between them."""
        zin: Zin = getattr(group, step) or ()
        pieces = (
            self._field(group, step, piece, scope, Holds.LINE) if number % 2 else piece
            for number, piece in enumerate(zin)
        )
        return tuple(piece for piece in pieces if piece)

    def _condition(self, group: Invoer, step: str, scope: Scope) -> Field | None:
        name: Naam | None = getattr(group, step)
        return self._field(group, step, name, scope, *Holds) if name else None

    def _each(
        self, group: Bladdeel | Vervolg, called: str, scope: Scope
    ) -> tuple[tuple[Field, str] | None, Scope]:
        """Of which row there is one for each group, and what can be named in it."""
        if group.voor_elk is None:
            return None, scope
        row = self._field(group, "voor_elk", group.voor_elk, scope, Holds.GROUPS)
        found = scope.find(group.voor_elk)
        inside = found[1].group if found else None
        return (row, called), scope.within(called, inside) if inside else scope

    def _field(self, group: Invoer, step: str, name: Naam, scope: Scope, *wanted: Holds) -> Field:
        """What is named in that field of the group; a wrong name is told, and then no matter."""
        found = scope.find(name)
        if found is None:
            meant = nearest(name, scope.names())
            self._wrong(group, step, f"dit document heeft geen veld '{name}'", meant)
            return Field(name)
        if found[1].holds not in wanted:
            needed = " of ".join(one.value for one in wanted)
            message = f"'{name}' bevat {found[1].holds.value}, maar hier hoort {needed}"
            self._wrong(group, step, message)
        return found[0]

    def _wrong(self, group: Invoer, step: str, message: str, meant: str | None = None) -> None:
        problem = group.fout_bij(message, step, meant=meant)
        self.problems.append(self.source.located(problem))


def _is_loose(before: Bladdeel | None, deel: Bladdeel) -> bool:
    """Whether blocks may follow others of which only the made document knows that they are there.

    Word would join two tables of which nobody knows that they stand right after each other.
    """
    if deel.slots or not deel.toon:
        return False
    sometimes = before and before.toon and (before.als or before.voor_elk)
    return bool(deel.als or deel.voor_elk or sometimes or (before and before.parafen))


def _joined(parts: Iterable[FramePart]) -> Iterator[FramePart]:
    """Blocks that follow each other are one row: how two tables are kept apart, say, depends
    on both."""
    row: tuple[Field, ...] = ()
    for part in parts:
        if isinstance(part, Show):
            row += part.fields
            continue
        if row:
            yield Show(row)
        row = ()
        yield part
    if row:
        yield Show(row)
