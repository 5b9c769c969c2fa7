"""Gets the YAML back out of a PDF, so that an archived document can be made again."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from pathlib import Path

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from generator.disk.atomic import write_together
from generator.dossier.file_names import FILE_NAME
from generator.pdf.source_files import RELATIONSHIP
from generator.places import ORGANISATIE
from generator.problems import InputError, Place, Problem

SOURCE = f"/{RELATIONSHIP}"

LARGEST = 200_000_000
"""The largest PDF that is opened, in bytes."""

_PATH = re.compile(r"[^/]+/[^/]+\.yaml")

NOT_A_PDF = "dit bestand is geen pdf, of het is beschadigd"
NO_SOURCE = (
    "in deze pdf reist geen dossier mee; dat kan alleen bij een pdf die met 'rapport maak' is"
    " gemaakt terwijl 'bron_in_pdf' aan stond"
)


# What pypdf would say in English on stderr; whatever matters becomes a problem here.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


def unpack(pdf: Path, target: Path) -> list[Path]:
    """Put the YAML that travels in ``pdf`` in the folder ``target``; gives the files.

    Raises ``InputError`` when there is none, or when one of the files is there already;
    ``MachineError`` when they cannot be written. Nothing is written then.
    """
    files = {target / path: data for path, data in _sources(pdf)}
    if not files:
        raise _fault(pdf, NO_SOURCE)
    for path in files:
        if os.path.lexists(path):
            raise _fault(path, "dit bestand is er al; pak uit in een andere map")
    write_together(files)
    return sorted(files)


def _sources(pdf: Path) -> Iterator[tuple[str, bytes]]:
    """The attached files that are its source, each with its path."""
    try:
        if pdf.stat().st_size > LARGEST:
            raise _fault(pdf, "dit bestand is te groot")
        attached = list(PdfReader(pdf).attachment_list)
        sources = [file for file in attached if file.associated_file_relationship == SOURCE]
        found = [(str(file.description or ""), file.content) for file in sources]
    except OSError:
        raise _fault(pdf, "dit bestand bestaat niet of kan niet worden gelezen") from None
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise _fault(pdf, NOT_A_PDF) from None
    for path, data in found:
        if not _is_safe(path):
            raise _fault(pdf, f"het meegereisde bestand '{path}' heeft een naam die niet kan")
        yield path, data


def _is_safe(path: str) -> bool:
    """Whether that is the path of a file as dossiers have it, and so stays in its folder."""
    if path == ORGANISATIE:
        return True
    return bool(_PATH.fullmatch(path)) and all(map(FILE_NAME.fullmatch, path.split("/")))


def _fault(path: Path, message: str) -> InputError:
    return InputError([Problem(Place(str(path)), message)])
