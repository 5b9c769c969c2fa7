"""Dossiers in which words are marked at random, and the same with other words."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import yaml

from generator import source
from generator.authoring.describe import FieldDescription, FieldGroup, describe
from generator.model import soorten
from generator.model.fields.kop import KOP
from generator.model.fields.line import REGEL, WEGLAATBARE_REGEL
from generator.model.fields.text import LANGE_TEKST, OPTIONELE_TEKST, TEKST
from tests.workplace import SAMPLES

LINES = (REGEL, WEGLAATBARE_REGEL, KOP)
TEXTS = (TEKST, OPTIONELE_TEKST, LANGE_TEKST)
CODES = ("5.1.2e", "5.2", "5.1.1d", "5.1.2i;5.2", "buiten verzoek")

SYLLABLES = ("zwa", "quir", "xan", "yp", "brox", "wilm", "jorf", "quen", "tzu", "vlij")


@dataclass
class Words:
    """Secret words: as many as are asked for, each another; ``more`` makes them longer."""

    random: Random
    more: int
    made: list[str] = field(default_factory=list)

    def next(self) -> str:
        """A name of one word or a few."""
        words = self._words()
        while words in self.made:
            words = self._words()
        self.made.append(words)
        return words

    def number(self) -> str:
        """A number of a telephone."""
        digits = "".join(self.random.choices("123456789", k=7 + self.more))
        self.made.append(f"070 {digits}")
        return self.made[-1]

    def _words(self) -> str:
        counts = (self.random.randint(3, 4 + self.more) for _ in range(1 + self.more))
        names = ("".join(self.random.choices(SYLLABLES, k=count)) for count in counts)
        return " ".join(map(str.capitalize, names))


@dataclass
class Marking:
    """Puts marks in the texts of files: where is decided by ``places``, what by ``words``."""

    places: Random
    words: Words

    def file(self, data: dict[str, Any], group: FieldGroup) -> dict[str, Any]:
        """The data of a file with marks in it."""
        fields = {one.name: one for one in group.fields}
        return {name: self._field(value, fields.get(name)) for name, value in data.items()}

    def _field(self, value: object, known: FieldDescription | None) -> object:
        if known is None:
            return value
        if isinstance(value, list):
            return [self._one(one, known) for one in value]
        return self._one(value, known)

    def _one(self, value: object, known: FieldDescription) -> object:
        if isinstance(value, dict) and known.group:
            return self.file(value, known.group)
        if isinstance(value, str) and self.places.random() < 0.5:
            if known.notation in LINES:
                return self._line(value)
            if known.notation in TEXTS:
                return self._text(value)
        return value

    def _line(self, value: str) -> str:
        code, kind = self.places.choice(CODES), self.places.randint(0, 2)
        mark = f"‹{self.words.next()}›{{woo={code}}}"
        return (mark, f"{value} {mark}", f"{mark}, {value}")[kind]

    def _text(self, value: str) -> str:
        code, kind = self.places.choice(CODES), self.places.randint(0, 7)
        one, two, three = self.words.next(), self.words.next(), self.words.next()
        end = f"{{woo={code}}}"
        return (
            f"‹{one}›{end} zei het.\n\n{value}",
            f"{value}\n\nDit is van ‹{one} **{two}** en *{three}*›{end}.",
            f"{value}\n\n| Wie | ‹{one}›{end} |\n|---|---|\n| ‹{two}›{end} | ‹{three}›{end} dus |",
            f"{value}\n\n- ‹{one}›{end}, ‹{two}›{end}\n- van ‹[{three}](https://x.nl/{three[:3]})›{end}",
            f"{value}\n\n> ‹{one}\n> {two}›{end} en **‹{three}›{end}**",
            f"Zij ‹{one}[^9]›{end} zijn.\n\n{value}\n\n[^9]: Over {two} en {three}.",
            f"{value}\n\nZie ‹[{one}]{{taal=en}} {two} {three}›{end}.",
            f"{value}\n\nZie [zijn profiel](https://x.nl/{one.lower().replace(' ', '-')}).",
        )[kind]


_BARE = re.compile(r"‹(.*?)›\{woo=[^{}]*\}", re.DOTALL)
_BRACKETS = str.maketrans("‹›", "[]")


def marked(sample: str, folder: Path, seed: int, more: int = 0, *, bare: bool = False) -> list[str]:
    """A dossier like the sample with marks, in ``folder``; the words in them.

    With the same seed the marks stand at the same places, with other words where ``more`` differs.
    A ``bare`` one has the words and no marks.
    """
    words = Words(Random(f"{seed} {more}"), more)
    marking = Marking(Random(seed), words)
    kinds = {kind: describe(model) for kind, model in soorten.bestanden().items()}
    folder.mkdir(parents=True)
    written = []
    shutil.copy(SAMPLES / "organisatie.yaml", folder.parent)
    for path in sorted((SAMPLES / sample).glob("[!w]*.yaml")):  # not the decision
        data = marking.file(plain_data(path), kinds[path.stem.split("-")[0]])
        text = yaml.safe_dump(
            _bare(data) if bare else with_brackets(data),
            allow_unicode=True,
            width=10_000,
            sort_keys=False,
        )
        (folder / path.name).write_text(text, encoding="utf-8")
        written.append(text)
    return [word for word in words.made if word in "".join(written)]


def with_brackets(data: object) -> object:
    """The data with brackets around what is marked, as staff write them."""
    return _changed(data, lambda text: text.translate(_BRACKETS))


def _bare(data: object) -> object:
    """The data without its marks."""
    return _changed(data, lambda text: _BARE.sub(r"\1", text))


def _changed(data: object, change: Callable[[str], str]) -> object:
    match data:
        case dict():
            return {name: _changed(one, change) for name, one in data.items()}
        case list():
            return [_changed(one, change) for one in data]
        case str():
            return change(data)
        case _:
            return data


def plain_data(path: Path) -> dict[str, Any]:
    """What stands in a file, every value as it is written."""
    data = source.parse(path.read_bytes(), str(path)).data
    assert isinstance(data, dict)
    return {str(name): _plain(value) for name, value in data.items()}


def _plain(data: object) -> object:
    if isinstance(data, dict):
        return {str(name): _plain(value) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [_plain(one) for one in data]
    return data if data is None else str(data)
