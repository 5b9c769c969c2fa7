"""A Word file that somebody made by hand → a draft dossier, and what is to be looked at in it."""

from __future__ import annotations

from collections.abc import Iterator, Set
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.authoring.scaffold.dossiers import start_dossier
from generator.build.formats import DOCX
from generator.disk.input_file import read_input
from generator.dossier.file_names import ENDING
from generator.dossier.organisation_files import organisation_asked
from generator.drafting.doubts import doubts_in
from generator.drafting.draft import CHECK
from generator.drafting.start import read
from generator.dutch import capitalized
from generator.form.apart import done_apart
from generator.form.field_places import FieldPlace, FieldPlaces
from generator.form.ticks import point_of, ticked
from generator.origin import Origin
from generator.places import INPUTS, input_name, shown_path
from generator.problems import InputError, Problem, on_one_line
from generator.source import Source, parse

LONGEST_NAME = 50
"""So many signs of the name of a file are kept: a disk takes 255 bytes."""

NAMELESS = "document"

LEFT = "Nog na te kijken: {} van {}."
ALL_DONE = "Alles is nagekeken."


@dataclass(frozen=True)
class DoubtRow:
    """Something to be looked at: in which field, why, and the words that it is about if they stand
    nowhere else; and whether somebody ticked it off. Its ``point`` is by what it is known."""

    place: FieldPlace
    words: str
    details: tuple[str, ...]
    point: str
    is_ticked: bool


@dataclass(frozen=True)
class DraftPage:
    """All that is to be looked at in a dossier, and the files that cannot be read."""

    rows: tuple[DoubtRow, ...]
    problems: tuple[Problem, ...]

    @property
    def state(self) -> str:
        """How much is still to be looked at."""
        left = sum(not row.is_ticked for row in self.rows)
        return LEFT.format(left, len(self.rows)) if left else ALL_DONE


def drafted(
    contents: bytes, name: str, kind: str | None, dossier: str, organisation: str | None
) -> None:
    """Make a dossier of the Word file of that name, which is of that kind if somebody says so.

    It belongs to that organisation; the usual one if none is named. Raises ``InputError`` when the
    file cannot be read or is not known, or when there is such a dossier already, ``UsageError``
    when there is no such organisation, and ``MachineError`` when it cannot be written.
    """
    organisation_asked(organisation, INPUTS)
    with TemporaryDirectory(prefix="rapport-lees-") as room:
        file = Path(room) / _file_name(name)
        file.write_bytes(contents)
        done_apart(_start, file, kind, dossier, organisation)


def _start(file: Path, kind: str | None, dossier: str, organisation: str | None) -> None:
    start_dossier(read(file, kind, organisation).files, dossier, organisation)


def _file_name(name: str) -> str:
    """That of the file as it was sent, as far as any disk can have it."""
    known = on_one_line(name).replace("/", "?").replace("\\", "?")
    return f"{Path(known).stem.strip('. ')[:LONGEST_NAME] or NAMELESS}.{DOCX.ending}"


def draft_page(folder: Path, places: FieldPlaces) -> DraftPage:
    """What is to be looked at in the dossier in that folder."""
    rows, problems = list[DoubtRow](), list[Problem]()
    done = ticked(folder)
    for file in _files_in(folder):
        try:
            rows += _doubts(file, places, done)
        except InputError as error:
            problems += error.problems
    return DraftPage(tuple(rows), tuple(problems))


def is_draft(folder: Path) -> bool:
    """Whether a file in that folder says that something is to be looked at, as far as it can be
    read."""
    for file in _files_in(folder):
        with suppress(InputError):
            if CHECK.encode() in read_input(file, shown_path(file)):
                return True
    return False


def _files_in(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"[!.]*{ENDING}"))


def _parsed(file: Path) -> Source:
    return parse(read_input(file, shown_path(file)), shown_path(file))


def _doubts(file: Path, places: FieldPlaces, done: Set[str]) -> Iterator[DoubtRow]:
    source = _parsed(file)
    for one in doubts_in(source):
        place = places.of(Origin(input_name(file), one.loc or ()), source.data)
        point = point_of(place.words, one.words, *one.details)
        yield DoubtRow(place, capitalized(one.words), one.details, point, point in done)
