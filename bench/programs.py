"""The other programs: where each is on this machine, and how one gets what is not there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

Command = tuple[str, ...]
"""The words that a command line begins with."""


@dataclass(frozen=True)
class Program:
    """A program; ``find`` gives its command, or nothing where it is not, ``get`` how to get it."""

    name: str
    find: Callable[[], Command | None]
    get: str

    @property
    def missing(self) -> str:
        """That it is not there, and what to do."""
        return (
            f"{self.name} staat niet op deze computer: die vergelijking vervalt."
            f" Zo komt het erop: {self.get}."
        )

    def version(self, command: Command) -> str:
        """Its name with its version."""
        told = subprocess.run((*command, "--version"), capture_output=True, text=True).stdout
        number = re.search(r"\d+(\.\d+)+", told)
        return f"{self.name} {number[0]}" if number else self.name


def on_path(name: str) -> Command | None:
    """The command of that name, where one is installed."""
    found = shutil.which(name)
    return (found,) if found else None


def _pandoc() -> Command | None:
    """The command, or the one that a package of Python carries along."""
    spec = find_spec("pypandoc")
    carried = Path(spec.origin).parent / "files/pandoc" if spec and spec.origin else None
    if not on_path("pandoc") and carried and carried.is_file():
        return (str(carried),)
    return on_path("pandoc")


def _typst() -> Command | None:
    """The command, or the package of Python, in a program that takes the same arguments."""
    if not on_path("typst") and find_spec("typst"):
        return (sys.executable, str(Path(__file__).with_name("typst_package.py")))
    return on_path("typst")


LIBREOFFICE = Program("LibreOffice", lambda: on_path("soffice"), "make keuring")
RENDERCV = Program("RenderCV", lambda: on_path("rendercv"), "pipx install 'rendercv[full]'")
PANDOC = Program("Pandoc", _pandoc, ".venv/bin/pip install pypandoc_binary")
TYPST = Program("Typst", _typst, ".venv/bin/pip install typst")
