"""What a document is made from, in one short text: the same text, the same document.

Everything counts that can change a page: the YAML of the dossier, the templates, the house
style and the program itself. Only the standard library is used, so that finding that
nothing changed costs next to nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from hashlib import file_digest, sha256
from itertools import chain
from os import fsencode
from os.path import isdir  # unlike that of Path, it never raises
from pathlib import Path

from generator.disk.input_file import read_input
from generator.dossier.file_names import kind_of
from generator.dossier.neighbours import compared_with
from generator.places import FRAME, ORGANISATIE, ROOT, TEMPLATES, beside
from generator.problems import InputError

PROGRAM = ("generator/**/*.py", "constraints.txt")

Hashed = tuple[Path, str | None]
"""A file and the hash of its contents; None when it cannot be read."""


def fingerprints(
    dossiers: Iterable[Path], templates: Path = TEMPLATES
) -> dict[Path, dict[str, str]]:
    """The fingerprint of each document of each dossier, by the name of its file.

    A document may use any facts of its dossier and of the one before it, and none of the other
    documents of its own.
    """
    kinds = {frame.parent.name for frame in templates.glob(f"*/{FRAME}")}
    common = _digest(_hashed(chain(_program(), _shared_templates(templates, kinds))))
    own = {kind: _digest(_hashed(_files(templates / kind))) for kind in kinds}
    return {dossier: _of_dossier(dossier, common, own) for dossier in dossiers}


def _of_dossier(dossier: Path, common: str, templates: Mapping[str, str]) -> dict[str, str]:
    """Those of one dossier; ``templates`` are the hashes of those of each kind."""
    files = sorted(path for path in dossier.glob("[!.]*") if not isdir(path))
    documents = [path for path in files if kind_of(path) in templates]
    used = [beside(dossier) / ORGANISATIE, *(path for path in files if path not in documents)]
    for other in compared_with(dossier):
        used += sorted(other.glob("[!.]*.yaml"))
    facts = _digest(map(_input_hashed, used))
    return {
        path.stem: f"{common}-{facts}-{templates[kind_of(path)]}-{_digest([_input_hashed(path)])}"
        for path in documents
    }


def file_hash(path: Path) -> str | None:
    """The hash of a file's contents; None when there is no such file."""
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def _program() -> Iterator[Path]:
    for pattern in PROGRAM:
        yield from sorted(ROOT.glob(pattern))


def _shared_templates(templates: Path, kinds: Iterable[str]) -> Iterator[Path]:
    for folder in sorted(templates.iterdir()):
        if folder.is_dir() and folder.name not in kinds:
            yield from _files(folder)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")


def _hashed(paths: Iterable[Path]) -> Iterator[Hashed]:
    """Files of the house itself."""
    return ((path, file_hash(path)) for path in paths)


def _input_hashed(path: Path) -> Hashed:
    """A file of input; what is wrong with it is told when the dossier is read."""
    try:
        return path, sha256(read_input(path, path.name)).hexdigest()
    except InputError:
        return path, None


def _digest(files: Iterable[Hashed]) -> str:
    """One hash of the names and contents of those files, and of this Python."""
    whole = sha256(sys.version.encode())
    for path, contents in files:
        whole.update(fsencode(path.name) + f":{contents};".encode())
    return whole.hexdigest()
