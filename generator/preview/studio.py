"""Makes one document after another, and keeps ready what the next one needs.

Nothing here raises for a wrong input or a crash of an engine: what was seen last stays, with
what is wrong now beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from generator.build.manuscript import manuscript_of
from generator.content.printed import Inhoud
from generator.dossier.dossier import DocumentFile, Dossier, read_dossier
from generator.dossier.memory import Memory
from generator.dossier.shelf import Disk
from generator.model.properties import Eigenschappen
from generator.pdf.engine import KeptPages
from generator.pdf.render import Typesetter
from generator.preview.followed import Name
from generator.preview.pages import Pictures, ShownPage
from generator.problems import InputError, Place, Problem, Severity
from generator.style.house import Look, read_look

KEPT = 4
"""Of so many documents the pages are kept, to lay out only what changed."""


@dataclass(frozen=True)
class View:
    """What there is to see of a document: its last good pages, and all that is wrong now.

    ``dossier`` is that of which the pages were made.
    """

    pdf: bytes = b""
    pages: tuple[ShownPage, ...] = ()
    problems: tuple[Problem, ...] = ()
    dossier: Dossier | None = None

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What must be mended before the pages follow the text again."""
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What may stay as it is."""
        return tuple(p for p in self.problems if p.severity is Severity.WARNING)


@dataclass(frozen=True)
class Read:
    """A document as it stands on the disk now, with all that is needed to make it."""

    dossier: Dossier
    file: DocumentFile
    look: Look

    @property
    def wanted(self) -> tuple[str, Inhoud, Eigenschappen]:
        """What the engines make it of: its kind, its contents and its properties."""
        return manuscript_of(self.dossier, self.file).parts


def read_document(file: Path, templates: Path, memory: Memory | None = None) -> Read:
    """The document in that file. Raises ``InputError`` for what is wrong with its dossier."""
    memory = memory or Memory(Disk())
    dossier = read_dossier(file.parent, memory, templates)
    look = read_look(templates, dossier.kader.organisatie.huisstijl, memory)
    for found in dossier.documents:
        if found.name == file.stem:
            return Read(dossier, found, look)
    raise InputError([Problem(Place(str(file)), "dit document is er niet meer")])


class Studio:
    """Typesets documents for looking at."""

    def __init__(self, templates: Path, pictures: Pictures) -> None:
        self.templates = templates
        self._pictures = pictures
        self._memory = Memory(Disk())
        self._ready: tuple[Look, Typesetter] | None = None
        self._kept: dict[Name, KeptPages] = {}

    def make(self, name: Name, file: Path | None, earlier: View) -> View:
        """The document as it is now, or what was there before with what is wrong now."""
        if file is None:
            gone = Problem(Place(f"{name.dossier}/{name.document}"), "dit document is er niet meer")
            return replace(earlier, problems=(gone,))
        try:
            return self._made(name, file)
        except InputError as error:
            return replace(earlier, problems=error.problems)
        except Exception as error:  # whatever an engine does, the preview goes on
            self.forget()
            reason = f"het voorbeeld kon niet worden gemaakt: {type(error).__name__}: {error}"
            return replace(earlier, problems=(Problem(Place(str(file)), reason),))

    def forget(self) -> None:
        """Let go of what was kept ready: the templates or the look may have changed."""
        self._ready = None
        self._kept.clear()

    def _made(self, name: Name, file: Path) -> View:
        self._memory.shelf = Disk()  # what stands beside each other may have changed
        read = read_document(file, self.templates, self._memory)
        typesetter = self._typesetter(read.look)
        pdf, areas = typesetter.with_areas(*read.wanted, self._kept_of(name))
        pages = zip(self._pictures.pages(pdf), areas, strict=True)
        clickable = tuple(replace(page, areas=on_page) for page, on_page in pages)
        return View(pdf, clickable, read.dossier.problems, read.dossier)

    def _typesetter(self, look: Look) -> Typesetter:
        if self._ready is None or self._ready[0] != look:
            self.forget()
            self._ready = look, Typesetter(look)
        return self._ready[1]

    def _kept_of(self, name: Name) -> KeptPages:
        """The pages of a document as it was; of the documents that were made last."""
        kept = self._kept.pop(name, None) or KeptPages()
        self._kept[name] = kept
        for old in [*self._kept][:-KEPT]:
            del self._kept[old]
        return kept
