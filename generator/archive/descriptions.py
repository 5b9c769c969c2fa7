"""Whether the MDTO in a version is right: of every file, and true of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree

from generator.archive.mdto import ENDING, FILE_ENDING, NAMESPACE
from generator.foreign.xml import xml_tree
from generator.problems import Place, Problem

NOT_MDTO = "dit is geen goede MDTO: de XML is stuk, of er staat iets anders in"
UNDESCRIBED = "bij dit bestand hoort een beschrijving, maar die is er niet"
FILE_GONE = "dit beschrijft een bestand dat er niet is"

_REFERENCES = ("isOnderdeelVan", "bevatOnderdeel", "heeftRepresentatie", "isRepresentatieVan")
_PREFIX = {"m": NAMESPACE}


def faults(folder: Path, checksums: Mapping[str, str]) -> Iterator[Problem]:
    """What is wrong with the descriptions in a folder.

    ``checksums`` are those of all its files, by path, and known to be right.
    """
    objects = {path: _object(folder / path) for path in checksums if path.endswith(ENDING)}
    for path, root in objects.items():
        if root is None:
            yield Problem(Place(str(folder / path)), NOT_MDTO)
        elif path.endswith(FILE_ENDING) and (wrong := _untrue(folder, path, root, checksums)):
            yield Problem(Place(str(folder / path)), wrong)
    for path in checksums:
        if path not in objects and f"{path}{FILE_ENDING}" not in objects:
            yield Problem(Place(str(folder / path)), UNDESCRIBED)
    yield from _dangling(folder, {path: one for path, one in objects.items() if one is not None})


def _object(path: Path) -> etree._Element | None:
    """The object that a description is of; None if it describes nothing."""
    try:
        root = xml_tree(path.read_bytes())
    except etree.XMLSyntaxError:
        return None
    kind = "bestand" if path.name.endswith(FILE_ENDING) else "informatieobject"
    return root.find(f"m:{kind}", _PREFIX) if root.tag == f"{{{NAMESPACE}}}MDTO" else None


def _untrue(
    folder: Path, path: str, root: etree._Element, checksums: Mapping[str, str]
) -> str | None:
    """What the description of a file says that is not so; None when all of it is."""
    file = path.removesuffix(FILE_ENDING)
    if file not in checksums:
        return FILE_GONE
    real = {
        "naam": file.rpartition("/")[2],
        "omvang": str((folder / file).stat().st_size),
        "checksum/m:checksumWaarde": checksums[file],
    }
    wrong = [name for name, text in real.items() if _texts(root, f"m:{name}") != [text]]
    names = ", ".join(name.partition("/")[0] for name in wrong)
    return f"wat hier staat, klopt niet met het bestand: {names}" if wrong else None


def _dangling(folder: Path, objects: Mapping[str, etree._Element]) -> Iterator[Problem]:
    """References to what is not in this version."""
    known = {
        kenmerk
        for root in objects.values()
        for kenmerk in _texts(root, "m:identificatie/m:identificatieKenmerk")
    }
    for path, root in objects.items():
        for name in _REFERENCES:
            for kenmerk in _texts(root, f"m:{name}//m:identificatieKenmerk"):
                if kenmerk not in known:
                    message = f"dit verwijst naar '{kenmerk}', maar dat is er niet"
                    yield Problem(Place(str(folder / path)), message)


def _texts(root: etree._Element, path: str) -> list[str]:
    return [element.text or "" for element in root.findall(path, _PREFIX)]
