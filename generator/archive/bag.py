"""A bag: files with a list of their checksums (BagIt 1.0, RFC 8493).

We write the four small files of a bag ourselves: ``bagit.make_bag`` takes them from the order
of the disk and from the clock, writes version 0.97, and works in the folder itself. The library
is the judge of every bag instead: before it counts, and whenever the archive is checked.

The seal of a bag is the SHA-256 of its tag manifest. That holds the checksums of the manifest
and the other tag files, and the manifest those of all the rest: who knows the seal, knows that
no byte was changed.
"""

from __future__ import annotations

import logging
import os
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import file_digest, sha256
from pathlib import Path

from generator.disk.refusals import reason_of
from generator.problems import Place, Problem

DATA = "data"
DECLARATION, INFO = "bagit.txt", "bag-info.txt"
MANIFEST, TAG_MANIFEST = "manifest-sha256.txt", "tagmanifest-sha256.txt"

CHANGED = "dit bestand is veranderd sinds het in het archief kwam"
MISSING = "dit bestand ontbreekt"
NO_ACCESS = "u mag dit niet lezen; vraag de beheerder van de map om toegang"
EXTRA = "dit hoort niet in het archief; het is er later bij gezet"
BY_ITSELF = "dit zet Windows of een Mac er vanzelf bij; het hoort niet in het archief, gooi het weg"
NOT_A_FILE = "dit hoort een gewoon bestand te zijn"
NO_BAG = "deze map voldoet niet aan BagIt"

_BY_ITSELF = re.compile(r"\.DS_Store|\._.+|Thumbs\.db|desktop\.ini", re.IGNORECASE)
_LINE = re.compile(r"([0-9a-f]{64})  (\S+)")

# What bagit says in English on stderr; whatever matters becomes a problem here.
logging.getLogger("bagit").addHandler(logging.NullHandler())


def bag_files(payload: Mapping[str, bytes], info: Mapping[str, str]) -> dict[str, bytes]:
    """All files of a bag with that payload, by path. The info has texts of one line."""
    files = {f"{DATA}/{path}": data for path, data in sorted(payload.items())}
    oxum = f"{sum(map(len, files.values()))}.{len(files)}"
    lines = (f"{name}: {text}\n" for name, text in {**info, "Payload-Oxum": oxum}.items())
    tags = {
        DECLARATION: b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        INFO: "".join(lines).encode(),
        MANIFEST: _manifest(files),
    }
    return {**files, **tags, TAG_MANIFEST: _manifest(tags)}


@dataclass(frozen=True)
class Label:
    """What a bag says on the outside: which version it is, who brought it, when and why."""

    version: str
    op: str
    wie: str
    waarom: str

    def info(self) -> dict[str, str]:
        """The fields of ``bag-info.txt`` (RFC 8493, 2.2.2)."""
        return {
            "Bagging-Date": self.op,
            "Contact-Name": self.wie,
            "External-Description": self.waarom,
            "External-Identifier": self.version,
        }

    def is_on(self, bag: Path) -> bool:
        """Whether that is what the bag says."""
        lines = (bag / INFO).read_text("utf-8").split("\n")
        return all(f"{name}: {text}" in lines for name, text in self.info().items())


def seal(files: Mapping[str, bytes]) -> str:
    """The seal of a bag with those files."""
    return sha256(files[TAG_MANIFEST]).hexdigest()


def _manifest(files: Mapping[str, bytes]) -> bytes:
    lines = (f"{sha256(data).hexdigest()}  {path}\n" for path, data in sorted(files.items()))
    return "".join(lines).encode()


def checksums(bag: Path) -> dict[str, str]:
    """The checksums of its payload, by path without ``data/``, as its manifest has them."""
    return {path.removeprefix(f"{DATA}/"): one for path, one in _listed(bag / MANIFEST).items()}


def faults(bag: Path, sealed: str) -> Iterator[Problem]:
    """Each file of a bag that was changed, is missing, or does not belong in it."""
    lists = {TAG_MANIFEST: sealed, **_listed(bag / TAG_MANIFEST)}
    expected = {**_listed(bag / MANIFEST), **lists}
    found = set(_paths(bag))
    broken = set()
    for path in sorted(expected):
        if problem := file_fault(bag / path, expected[path], path in found):
            broken.add(path)
            yield problem
    if broken.isdisjoint((TAG_MANIFEST, MANIFEST)):  # else nobody knows what belongs here
        for path in sorted(found - expected.keys()):
            yield foreign(bag / path, EXTRA)


def foreign(path: Path, message: str) -> Problem:
    """That something does not belong in an archive; of what a system leaves, which that is."""
    return Problem(Place(str(path)), BY_ITSELF if _BY_ITSELF.fullmatch(path.name) else message)


def file_fault(path: Path, checksum: str, found: bool = True) -> Problem | None:
    """What is wrong with a file that must have that checksum."""
    place = Place(str(path))
    try:
        path.lstat()
        if not found:
            return Problem(place, MISSING)
        if not stat.S_ISREG(path.lstat().st_mode):  # a pipe or a link may lead anywhere
            return Problem(place, NOT_A_FILE)
        with path.open("rb") as file:
            right = file_digest(file, "sha256").hexdigest() == checksum
    except (FileNotFoundError, NotADirectoryError):
        return Problem(place, MISSING)
    except PermissionError:
        return Problem(place, NO_ACCESS)
    except OSError as error:
        return Problem(place, f"dit bestand kan niet worden gelezen ({reason_of(error)})")
    return None if right else Problem(place, CHANGED)


def judged(bag: Path, *, thorough: bool) -> Iterator[Problem]:
    """What the library has against a bag; thorough, it computes all checksums again."""
    import bagit

    try:
        bagit.Bag(str(bag)).validate(fast=not thorough)
    except (bagit.BagError, OSError, ValueError) as error:
        yield Problem(Place(str(bag)), f"{NO_BAG} ({error})")


def _listed(manifest: Path) -> dict[str, str]:
    """The checksums in a manifest, by path; a line that is none is left out.

    Whether the manifest itself is right, its own checksum tells.
    """
    try:
        if not stat.S_ISREG(manifest.lstat().st_mode):
            return {}
        lines = manifest.read_bytes().decode("utf-8", errors="replace").split("\n")
    except OSError:
        return {}
    matches = filter(None, map(_LINE.fullmatch, lines))
    return {match[2]: match[1] for match in matches if _is_inside(match[2])}


def _is_inside(path: str) -> bool:
    return not path.startswith("/") and ".." not in path.split("/")


def _paths(bag: Path) -> Iterator[str]:
    """The path of everything in a folder that is not a folder itself, or an empty one, or one
    that cannot be looked into."""
    for folder, folders, files in os.walk(bag):
        links = [name for name in folders if os.path.islink(os.path.join(folder, name))]
        for name in (*files, *links):
            yield os.path.relpath(os.path.join(folder, name), bag)
        if not folders and not files:
            yield os.path.relpath(folder, bag)
