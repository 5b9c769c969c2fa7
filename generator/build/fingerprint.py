"""What a document is made from, in one short text: the same text, the same document.

Everything counts that can change a page: the YAML of the dossier, the templates, the house
style and the program itself. Only the standard library is used, so that finding that
nothing changed costs next to nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import file_digest, sha256
from itertools import chain
from os import fsencode
from pathlib import Path

from generator.dossier.file_names import kind_of
from generator.dossier.packed import Contents, Packed
from generator.foreign.office_program import office_version
from generator.places import FRAME, ROOT, TEMPLATES

UNUSED = ("woo.yaml",)
"""Files of a dossier that no document is made of: of this one only a public version is."""

PROGRAM = (
    "generator/**/*.py",
    "generator/dagen/*.yaml",
    "generator/talen/*.toml",
    "constraints.txt",
)

BY_OFFICE = ".docx"
"""The ending of annexes of which LibreOffice may make pages."""

Hashed = tuple[str, str | None]
"""A name and the hash of what is in it; None when that cannot be read."""


@dataclass(frozen=True)
class House:
    """The hashes of all that is not input: of what every document is made with, and of the
    templates of each kind, and of the LibreOffice on this machine."""

    common: str
    kinds: Mapping[str, str]
    office: str

    def fingerprints(self, dossier: Packed) -> dict[str, str]:
        """The fingerprint of each document of a dossier, by the name of its file.

        A document may use any facts of its dossier and of the one before it, none of the other
        documents of its own, and nothing of what is decided to be public.
        """
        own = sorted(file for file in dossier.own() if file[0] not in UNUSED)
        documents = {name: file for name, file in own if kind_of(Path(name)) in self.kinds}
        facts = (named for named in own if named[0] not in documents)
        others = (one for one in sorted(dossier.others()) if Path(one[0]).name not in UNUSED)
        office = [("", self.office)] if any(name.endswith(BY_OFFICE) for name, _ in own) else []
        used = _digest(chain(map(_contents_hashed, chain(others, facts)), office))
        return {
            Path(name).stem: "-".join(
                (self.common, used, self.kinds[kind_of(Path(name))], _contents_hash(contents) or "")
            )
            for name, contents in documents.items()
        }


def read_house(templates: Path = TEMPLATES) -> House:
    """The hashes of the program and the templates as they are now."""
    named = {frame.parent.name for frame in templates.glob(f"*/{FRAME}")}
    own = {kind: _of_kind(templates, kind) for kind in named}
    shared = sorted({*files_below(templates)} - {*chain.from_iterable(own.values())})
    common = _digest(_hashed(chain(program_files(), shared)))
    kinds = {kind: _digest(_hashed(files)) for kind, files in own.items()}
    return House(common, kinds, sha256(office_version()).hexdigest())


def file_hash(path: Path) -> str | None:
    """The hash of a file's contents; None when there is no such file."""
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError:
        return None


def program_files() -> Iterator[Path]:
    """The files of the program, of which each may change a page."""
    for pattern in PROGRAM:
        yield from sorted(ROOT.glob(pattern))


def _of_kind(templates: Path, kind: str) -> list[Path]:
    """What only documents of that kind are made with: its folder, and its Word templates in those
    of the house styles."""
    own = (templates.glob(f"*/**/{name}.docx") for name in (kind, f"{kind}.*"))
    return [*files_below(templates / kind), *sorted(chain.from_iterable(own))]


def files_below(folder: Path) -> list[Path]:
    """The files of templates in a folder and in those below it."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")


def _hashed(paths: Iterable[Path]) -> Iterator[Hashed]:
    """Files of the house itself."""
    return ((path.name, file_hash(path)) for path in paths)


def _contents_hashed(file: tuple[str, Contents]) -> Hashed:
    name, contents = file
    return name, _contents_hash(contents)


def _contents_hash(contents: Contents) -> str | None:
    """Of a file of input; what is wrong with it is told when the dossier is read."""
    return sha256(contents).hexdigest() if isinstance(contents, bytes) else None


def _digest(files: Iterable[Hashed]) -> str:
    """One hash of the names and contents of those files, and of this Python."""
    whole = sha256(sys.version.encode())
    for name, contents in files:
        whole.update(fsencode(name) + f":{contents};".encode())
    return whole.hexdigest()
