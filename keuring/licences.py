"""The licences of what the program is made of, and whether it may be given away under EUPL-1.2.

``make licences`` writes them to docs/licenties.md. What only tests or checks use is no part of
the program, and does not stand there.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import distribution, requires

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from generator.places import ROOT

PROJECT, EXTRAS = "rapportgenerator", ("", "git", "rekenen", "tijdstempel", "verdeel")
PAGE = ROOT / "docs" / "licenties.md"

FREE = (
    "0BSD",
    "Apache",
    "BSD",
    "CC0",
    "EUPL",
    "LGPL",
    "GNU Lesser",
    "MIT",
    "MPL",
    "Mozilla",
    "PSF",
    "Python Software Foundation",
    "Public Domain",
    "Zlib",
    "dependency licenses",
)
"""How the names of licences begin under which a part may be in a work under EUPL-1.2: those that
ask nothing of the rest of the work, and those in its appendix."""

UNKNOWN = "UNKNOWN"

_BY_WORDS = {
    "Permission is hereby granted, free of charge, to any person obtaining a copy of this software"
    " and associated documentation files": "MIT"
}
"""How the text of a licence grants, by which it is known (SPDX Licence List)."""

_BESIDES = re.compile(r"\s+AND\s+|,\s*")
_INSTEAD = re.compile(r"\s+OR\s+|;\s*")

_HEAD = """\
# Licenties

Dit programma valt onder de EUPL-1.2. Het gebruikt de pakketten hieronder, onveranderd. De letters
(Fira Sans) vallen onder de SIL Open Font License 1.1. Deze pagina is gemaakt met
`make licences`; `make keuring` kijkt na of zij klopt en of elke licentie bij de EUPL-1.2 past.

| pakket | versie | licentie |
|---|---|---|
"""


@dataclass(frozen=True)
class Package:
    """A package that the program is made of."""

    name: str
    version: str
    licence: str

    @property
    def fits(self) -> bool:
        """Whether one of the licences to choose from is free in each of its parts."""
        return any(
            all(part.startswith(FREE) for part in _BESIDES.split(one))
            for one in _INSTEAD.split(self.licence)
        )


def packages() -> list[Package]:
    """What is installed of all that the program needs, by name."""
    command = [
        sys.executable,
        "-m",
        "piplicenses",
        "--format=json",
        "--packages",
        *sorted(needed()),
    ]
    answer = subprocess.run(command, check=True, capture_output=True, text=True)
    found = [
        Package(one["Name"], one["Version"], licence_of(one["Name"], one["License"]))
        for one in json.loads(answer.stdout)
    ]
    return sorted(found, key=lambda one: canonicalize_name(one.name))


def licence_of(name: str, said: str) -> str:
    """The licence that a package names, or else the one of which it carries the text."""
    if said != UNKNOWN:
        return said
    files = [file for file in distribution(name).files or () if "licenses" in file.parts]
    texts = (" ".join(file.read_text("utf-8").split()) for file in files)
    known = (one for text in texts for words, one in _BY_WORDS.items() if words in text)
    return next(known, UNKNOWN)


def needed() -> set[str]:
    """The names of the packages that the program needs, and those that they need."""
    found: set[str] = set()
    ahead: list[tuple[str, tuple[str, ...]]] = [(PROJECT, EXTRAS)]
    while ahead:
        name, extras = ahead.pop()
        for text in requires(name) or []:
            one = Requirement(text)
            wanted = not one.marker or any(one.marker.evaluate({"extra": each}) for each in extras)
            if wanted and canonicalize_name(one.name) not in {*found, PROJECT}:
                found.add(canonicalize_name(one.name))
                ahead.append((one.name, ("", *one.extras)))
    return found


def page() -> str:
    """docs/licenties.md as it should be."""
    rows = (f"| {one.name} | {one.version} | {one.licence} |" for one in packages())
    return "\n".join([_HEAD.rstrip(), *rows, ""])


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
