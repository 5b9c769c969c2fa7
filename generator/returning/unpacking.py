"""Gets the YAML back out of a made document, so that an archived one can be made again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from generator.build.formats import DOCX, PDF
from generator.disk.newly import new_in
from generator.disk.refusals import writing
from generator.received.incoming import fault
from generator.returning.from_pdf import travelled_in_pdf
from generator.returning.from_word import travelled_in_word
from generator.returning.travelled import Travelled, checked

READERS: Mapping[str, Callable[[Path], Travelled]] = {
    f".{PDF.ending}": travelled_in_pdf,
    f".{DOCX.ending}": travelled_in_word,
}
"""What reads a document, by the ending of its name."""

ELSEWHERE = "pak uit in een andere map"


def travelled_in(document: Path) -> Travelled:
    """What travels in that document. Raises ``InputError`` when nothing does, or nothing safe."""
    reader = READERS.get(document.suffix.lower())
    if reader is None:
        raise fault(document, f"kies een bestand met een van deze uitgangen: {', '.join(READERS)}")
    return checked(document, reader(document))


def unpack(document: Path, target: Path) -> list[Path]:
    """Put the YAML that travels in ``document`` in the folder ``target``; gives the files.

    Raises ``InputError`` when there is none, or when a file or folder of such a name is there
    already; ``MachineError`` when they cannot be written. Nothing is written then.
    """
    files = travelled_in(document).files
    with writing(target, ELSEWHERE):
        try:
            _put_in(target, files)
        except FileExistsError as error:
            raise fault(Path(error.filename), f"dit is er al; {ELSEWHERE}") from None
    return sorted(target / path for path in files)


def _put_in(target: Path, files: Mapping[str, bytes]) -> None:
    """All of those files or none. Raises ``FileExistsError`` for a name that is in use."""
    with new_in(target) as room:
        for path, data in files.items():
            file = room / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
