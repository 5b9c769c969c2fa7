"""What the files of diaries are called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.agenda.diary import EVERYBODY, P_EN_O, Reader
from generator.dossier.file_names import alike
from generator.dossier.legal_names import legal, unspelled
from generator.dutch import capitalized, list_text

FOLDER = "agenda"
"""Where they stand, in the output of a dossier."""
ENDING = ".ics"
DROPPED = "-vervallen"
_TOGETHER = (EVERYBODY, P_EN_O)


def file_of(reader: Reader) -> str:
    """The name of the file with the appointments of a reader."""
    return f"{legal(reader.name)}{ENDING}"


def file_of_dropped(reader: Reader) -> str:
    """The name of the file that takes appointments away."""
    return f"{legal(reader.name)}{DROPPED}{ENDING}"


def told(file: str) -> str:
    """For whom a file of that name is, in words."""
    stem = file.removesuffix(ENDING)
    name = unspelled(stem.removesuffix(DROPPED))
    whose = {one.name: capitalized(one.words) for one in _TOGETHER}.get(name, name)
    return f"{whose}: afspraken die vervallen" if stem.endswith(DROPPED) else whose


def in_order(files: Iterable[str]) -> list[str]:
    """The files as somebody looks for them: the members by their code, then those for more."""
    together = tuple(f"{one.name}{part}{ENDING}" for one in _TOGETHER for part in ("", DROPPED))
    return sorted(files, key=lambda file: (file in together, file.casefold()))


def title(reader: Reader, years: Iterable[int]) -> str:
    """What a calendar is called in the program that opens it."""
    return f"D&I-momenten {list_text(list(map(str, years)))} ({reader.words})"


def clashing(readers: Iterable[Reader]) -> Iterator[tuple[Reader, Reader]]:
    """Readers of whom a file would have the name of one of a reader before them."""
    taken: dict[str, Reader] = {}
    for reader in readers:
        for name in (file_of(reader), file_of_dropped(reader)):
            first = taken.setdefault(alike(name), reader)
            if first is not reader:
                yield first, reader
