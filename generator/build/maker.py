"""Does orders: reads the dossier that was carried here, and makes its documents."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from generator.build.formats import FORMATS, PDF, Format
from generator.build.limits import Limits, TimeIsUpError, kept_within
from generator.build.manuscript import Manuscript, manuscript_of
from generator.build.order import Answer, Made, Order
from generator.build.press import Press, Rendered
from generator.dossier.dossier import DocumentFile, Dossier
from generator.dossier.dossiers import read_wanted
from generator.dossier.memory import Memory
from generator.dossier.packed import Carried
from generator.dossier.shelf import Disk
from generator.dossier.tracing import traced
from generator.model.kind import Document
from generator.places import TEMPLATES
from generator.problems import InputError, Place, Problem
from generator.style.house import read_look

OVER_TIME = (
    "dit document kost meer dan {minutes:g} minuten rekentijd en is niet gemaakt; verdeel het over"
    " meer documenten, of kijk of in het sjabloon iets zonder einde wordt herhaald"
)
OVER_MEMORY = (
    "dit document vraagt meer dan {gigabytes:g} GB geheugen, of meer dan er is, en is niet gemaakt;"
    " verdeel het over meer documenten, of kijk of in het sjabloon iets zonder einde groeit"
)


def ready_maker(templates: Path, formats: tuple[Format, ...]) -> Maker:
    """A maker of those formats whose engines are loaded.

    Raises ``MachineError``, or ``UsageError`` when the environment sets limits that cannot be.
    """
    for form in formats:
        import_module(form.engine)
    return Maker(templates, formats, Limits.of(os.environ))


class Maker:
    """Does one order after another, and keeps ready what the next one needs.

    It takes the templates for what they were when it first needed them: one serves one run.
    """

    def __init__(
        self,
        templates: Path = TEMPLATES,
        formats: tuple[Format, ...] = FORMATS,
        limits: Limits = Limits(),  # noqa: B008  # it cannot change
    ) -> None:
        self._templates = templates
        self._formats = formats
        self._limits = limits
        self._memory = Memory(Disk())
        self._presses: dict[str, Press] = {}

    def __call__(self, order: Order) -> Answer:
        """The answer to an order."""
        shelf = self._memory.shelf = Carried(order.dossier)
        try:
            dossier, problems = read_wanted(
                shelf.folder, order.wanted, self._memory, self._templates
            )
            self._press(dossier)
        except InputError as error:
            return Answer(problems=error.problems)
        formats = [form for form in self._formats if form.ending in order.formats]
        made = (self._document(dossier, file, formats) for file in dossier.documents)
        return Answer(tuple(made), problems)

    def _document(self, dossier: Dossier, file: DocumentFile, formats: Iterable[Format]) -> Made:
        """A document; one that cannot be made does not stop the others."""
        try:
            with kept_within(self._limits):
                press, manuscript = self._press(dossier), manuscript_of(dossier, file)
                made = _made(file.name, press.in_formats(manuscript, formats))
                if made.files:
                    told = _told(press, manuscript, file.document, made.files)
                    made = replace(made, problems=tuple(told))
            annexes = manuscript.properties.bijlagen if made.files else {}
            beside = {Path(path).name: data for path, data in annexes.items()}
            return replace(made, problems=traced(dossier, made.problems), beside=beside)
        except InputError as error:
            return Made(file.name, {}, error.problems)
        except TimeIsUpError:
            reason = OVER_TIME.format(minutes=self._limits.minutes)
        except MemoryError:
            reason = OVER_MEMORY.format(gigabytes=self._limits.gigabytes)
        self._presses.clear()  # what was broken off may be half
        place = Place(str(dossier.folder / f"{file.name}.yaml"))
        return Made(file.name, {}, (Problem(place, reason),))

    def _press(self, dossier: Dossier) -> Press:
        """That of the look of a dossier. Raises ``InputError`` when the house style is wrong."""
        name = dossier.kader.organisatie.huisstijl
        if name not in self._presses:
            self._presses[name] = Press(read_look(self._templates, name))
        return self._presses[name]


def _told(
    press: Press, manuscript: Manuscript, document: Document, files: Collection[str]
) -> Iterator[Problem]:
    """What only shows once it is made: how long it is, and what does not follow it in a PDF."""
    if document.hoogstens_paginas:
        yield from document.te_lang(press.length_of(manuscript))
    if PDF.ending in files:
        yield from press.lacking_behind(manuscript)


def _made(name: str, rendered: dict[str, Rendered]) -> Made:
    """The document in all its formats; without any when one of them failed."""
    problems = [one for made in rendered.values() if isinstance(made, tuple) for one in made]
    if problems:
        return Made(name, {}, tuple(dict.fromkeys(problems)))
    return Made(name, {end: made for end, made in rendered.items() if isinstance(made, bytes)})
