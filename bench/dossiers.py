"""Dossiers of any size: a shipped sample with one of its files replaced by a made one."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench.facts import (
    chapter_name,
    jaarplan,
    kalender,
    knelpunt_name,
    knelpunten,
    moment_name,
)
from generator.places import INPUTS, ORGANISATIE, ROOT


@dataclass(frozen=True)
class Size:
    """A sample that can be made in any size: which, by which facts, and how one is named."""

    title: str
    sample: str
    document: str
    facts: str
    counts: tuple[int, ...]
    yaml: Callable[[int], str]
    name: Callable[[int], str]

    def names(self, count: int) -> list[str]:
        """The names that must be found in what is made."""
        return [self.name(number) for number in range(1, count + 1)]

    def write(self, count: int, workplace: Path) -> Path:
        """Write the dossier with that many facts; gives its folder."""
        inputs = workplace / f"{self.facts}-{count}"
        folder = inputs / self.sample
        shutil.copytree(ROOT / INPUTS / self.sample, folder)
        shutil.copy(ROOT / INPUTS / ORGANISATIE, inputs)
        (folder / f"{self.facts}.yaml").write_text(self.yaml(count), encoding="utf-8")
        return folder


SIZES = (
    Size(
        title="Nota met een kalender",
        sample="2025-01-br",
        document="nota",
        facts="kalender",
        counts=(50, 100, 200, 400),
        yaml=kalender,
        name=moment_name,
    ),
    Size(
        title="Voortgangsrapportage met knelpunten",
        sample="2022-10-vgr",
        document="vgr",
        facts="knelpunten",
        counts=(40, 75, 150, 300),
        yaml=knelpunten,
        name=knelpunt_name,
    ),
    Size(
        title="Jaarplan met hoofdstukken",
        sample="2024-01-jaarplan",
        document="jaarplan",
        facts="jaarplan",
        counts=(20, 80, 320),
        yaml=jaarplan,
        name=chapter_name,
    ),
)
"""What is measured in growing sizes."""
