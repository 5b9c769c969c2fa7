"""What the page with the public version of a dossier shows: what is left out of it, what was
probably forgotten, and what the decision still lacks. Each with the field where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from generator.archive.lines import LogLine
from generator.disk.input_file import read_input
from generator.dossier.dossier import Dossier
from generator.dossier.dossier_files import decision_in
from generator.dossier.file_names import ENDING
from generator.dossier.reading import read_dossier
from generator.dossier.shelf import Disk
from generator.dutch import capitalized
from generator.form.field_places import FieldPlace, FieldPlaces
from generator.form.grounds import codes_in
from generator.form.naming import file_label
from generator.form.news import words_of
from generator.form.rights import Rights
from generator.form.sent import Sent, sent
from generator.model.woo import Woo
from generator.origin import Loc, Origin
from generator.places import OUTPUT, input_name, shown_path
from generator.preview.followed import Name
from generator.problems import InputError, Problem, Severity
from generator.source import Data, parse
from generator.woo.foreseen import lacking
from generator.woo.suggestions.edited import edited_by_hand
from generator.woo.suggestions.telling import suggestions
from generator.woo.written_marks import written_marks

AFTERWARDS = "{} (staat in het besluit)"
"""Where words stand that the decision leaves out."""


@dataclass(frozen=True)
class MarkRow:
    """Words that are left out, and on which grounds; no words when a whole group of fields is."""

    place: FieldPlace
    words: str
    codes: tuple[str, ...]
    is_whole: bool = False


@dataclass(frozen=True)
class Point:
    """Something to look at, at its field; ``name`` are the words of which is asked whether they are
    the name of a person, if that is asked."""

    place: FieldPlace
    words: str
    is_error: bool
    name: str = ""


@dataclass(frozen=True)
class PublicPage:
    """What there is to see. While something is ``wrong`` in the dossier or the decision, ``doubts``
    are not known.

    ``decision`` is the form of the decision, None when there is none yet, and ``names`` are those
    that go wherever they stand. ``sent`` says what it is in the archive, if that was asked, and
    ``versions`` are those in the archive of which a public version can be made.
    """

    wrong: tuple[Point, ...] = ()
    marks: tuple[MarkRow, ...] = ()
    names: tuple[str, ...] = ()
    doubts: tuple[Point, ...] | None = None
    decision: FieldPlace | None = None
    lacking: tuple[Point, ...] = ()
    sent: Sent | None = None
    versions: tuple[LogLine, ...] = ()

    @property
    def is_ready(self) -> bool:
        """Whether a public version can be made."""
        errors = any(one.is_error for one in (*self.wrong, *self.lacking))
        return self.decision is not None and not errors


def public_page(
    folder: Path, table: Iterable[Name], rights: Rights, archive: Path | None = None
) -> PublicPage:
    """What there is to see of the dossier in that folder for who has those rights.

    ``table`` are the documents that can be opened; ``archive`` is that in which the public version
    may go, if that is asked.
    """
    places = FieldPlaces(folder, tuple(table), rights)
    try:
        dossier = read_dossier(folder)
        return _page(dossier, dossier.woo[1] if dossier.woo else None, places, archive)
    except InputError as error:
        return _page_while_wrong(folder, places, error.problems)


def _page(
    dossier: Dossier, woo: Woo | None, places: FieldPlaces, archive: Path | None
) -> PublicPage:
    data = {name: parse(raw, name).data for name, raw in dossier.sources.items()}
    if dossier.woo:
        source, decided = dossier.woo
        data[decided.herkomst_van().file] = source.data
    return PublicPage(
        marks=tuple(_marks(data, places)),
        names=tuple(name for one in (woo.overal_weglaten if woo else ()) for name in one.namen),
        doubts=tuple(_doubts(dossier, woo, places, data)),
        decision=places.of(woo.herkomst_van(), None) if woo else None,
        lacking=tuple(_points(lacking(dossier, woo), places, data)) if woo else (),
        sent=sent(archive, dossier, places, data) if archive else None,
    )


def _doubts(
    dossier: Dossier, woo: Woo | None, places: FieldPlaces, data: Mapping[str, Data]
) -> Iterator[Point]:
    """What was probably forgotten, and what the public version lacks."""
    yield from _points(edited_by_hand(dossier, OUTPUT), places, data)
    for one in suggestions(dossier, woo):
        for point in _points([one.problem], places, data):
            yield replace(point, name=one.name)


def _page_while_wrong(folder: Path, places: FieldPlaces, problems: Iterable[Problem]) -> PublicPage:
    """What can be told of the files as they are."""
    data = _readable(folder)
    points = [*_points(problems, places, data)]
    decision = decision_in(folder)
    return PublicPage(
        wrong=tuple(one for one in points if one.place.file != Woo.soort),
        marks=tuple(_marks(data, places)),
        decision=places.of(Origin(input_name(decision)), None) if decision.exists() else None,
        lacking=tuple(one for one in points if one.place.file == Woo.soort),
    )


def _readable(folder: Path) -> dict[str, Data]:
    """What the files of a dossier say, as far as they can be read."""
    says: dict[str, Data] = {}
    for file in (*sorted(folder.glob(f"[!.]*{ENDING}")), Disk().organisation_path(folder)):
        with suppress(InputError):
            says[input_name(file)] = parse(
                read_input(file, shown_path(file)), shown_path(file)
            ).data
    return says


def _points(
    problems: Iterable[Problem], places: FieldPlaces, data: Mapping[str, Data]
) -> Iterator[Point]:
    for problem in problems:
        origin = problem.origin or Origin(problem.place.file)
        if places.may_see(origin):
            words = capitalized(words_of(problem))
            place = places.of(origin, data.get(origin.file))
            yield Point(place, words, problem.severity is Severity.ERROR)


def _marks(data: Mapping[str, Data], places: FieldPlaces) -> Iterator[MarkRow]:
    """All that is marked in the files, and what the decision leaves out at one place."""
    for file, says in data.items():
        origin = Origin(file)
        if places.is_decision(origin):
            yield from _afterwards(says, origin, places)
        elif places.may_see(origin):
            for loc, words, codes, is_whole in _marked(says, ()):
                place = places.of(Origin(file, loc), says)
                yield MarkRow(place, words, codes, is_whole)


def _afterwards(decision: Data, origin: Origin, places: FieldPlaces) -> Iterator[MarkRow]:
    """What a decision leaves out of a file, as far as that is filled in; it is changed there."""
    rows = decision.get("passages") if isinstance(decision, dict) else None
    for number, row in enumerate(rows if isinstance(rows, list) else ()):
        one = row if isinstance(row, dict) else {}
        match one.get("bestand"), one.get("tekst"), one.get("gronden"):
            case str(file), str(words), str(grounds):
                place = places.of(origin / "passages" / number, decision)
                place = replace(place, words=AFTERWARDS.format(file_label(file)))
                yield MarkRow(place, " ".join(words.split()), codes_in(grounds))


def _marked(data: Data, loc: Loc) -> Iterator[tuple[Loc, str, tuple[str, ...], bool]]:
    """Where something is marked, the words, the codes, and whether that is a whole group."""
    match data:
        case str():
            for mark in written_marks(data):
                yield loc, " ".join(mark.words.split()), tuple(map(str, mark.gronden)), False
        case dict():
            whole = data.get("woo")
            if isinstance(whole, str):
                yield (*loc, "woo"), "", codes_in(whole), True
            for name, one in data.items():
                yield from _marked(one, (*loc, name))
        case list():
            for position, one in enumerate(data):
                yield from _marked(one, (*loc, position))
