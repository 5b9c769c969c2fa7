"""Does orders: reads the dossier that was carried here, and makes its documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from generator.build.formats import FORMATS, Format
from generator.build.manuscript import manuscript_of
from generator.build.order import Answer, Made, Order
from generator.build.press import Press, Rendered
from generator.dossier.dossier import Dossier
from generator.dossier.dossiers import read_wanted
from generator.dossier.memory import Memory
from generator.dossier.packed import Carried
from generator.dossier.shelf import Disk
from generator.dossier.tracing import traced
from generator.places import TEMPLATES
from generator.problems import InputError
from generator.style.house import read_look


def ready_maker(templates: Path, formats: tuple[Format, ...]) -> Maker:
    """A maker of those formats whose engines are loaded. Raises ``MachineError``."""
    for form in formats:
        import_module(form.engine)
    return Maker(templates, formats)


class Maker:
    """Does one order after another, and keeps ready what the next one needs.

    It takes the templates for what they were when it first needed them: one serves one run.
    """

    def __init__(self, templates: Path = TEMPLATES, formats: tuple[Format, ...] = FORMATS) -> None:
        self._templates = templates
        self._formats = formats
        self._memory = Memory(Disk())
        self._presses: dict[str, Press] = {}

    def __call__(self, order: Order) -> Answer:
        """The answer to an order."""
        shelf = self._memory.shelf = Carried(order.dossier)
        try:
            dossier, problems = read_wanted(
                shelf.folder, order.wanted, self._memory, self._templates
            )
            press = self._press(dossier)
        except InputError as error:
            return Answer(problems=error.problems)
        formats = [form for form in self._formats if form.ending in order.formats]
        return Answer(tuple(_documents(dossier, press, formats)), problems)

    def _press(self, dossier: Dossier) -> Press:
        """That of the look of a dossier. Raises ``InputError`` when the house style is wrong."""
        name = dossier.kader.organisatie.huisstijl
        if name not in self._presses:
            self._presses[name] = Press(read_look(self._templates, name))
        return self._presses[name]


def _documents(dossier: Dossier, press: Press, formats: Iterable[Format]) -> Iterator[Made]:
    """The documents of a dossier; one that cannot be made does not stop the others."""
    for file in dossier.documents:
        made = _made(file.name, press.in_formats(manuscript_of(dossier, file), formats))
        yield replace(made, problems=traced(dossier, made.problems))


def _made(name: str, rendered: dict[str, Rendered]) -> Made:
    """The document in all its formats; without any when one of them failed."""
    problems = [one for made in rendered.values() if isinstance(made, tuple) for one in made]
    if problems:
        return Made(name, {}, tuple(dict.fromkeys(problems)))
    return Made(name, {end: made for end, made in rendered.items() if isinstance(made, bytes)})
