"""Makes one document after another, and keeps ready what the next one needs.

A document is told in two steps: what is wrong with it is known long before its pages are made.
Nothing here raises for a wrong input or a crash of an engine: what was seen last stays, with
what is wrong now beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from threading import Lock

from generator.build.behind import Behind
from generator.build.losses import lost_in_pdf
from generator.build.manuscript import Manuscript, manuscript_of
from generator.build.press import Press
from generator.dossier.dossier import DocumentFile, Dossier
from generator.dossier.memory import Memory
from generator.dossier.reading import read_dossier
from generator.dossier.shelf import Disk
from generator.dossier.tracing import traced
from generator.model.properties import Eigenschappen
from generator.pdf.engine import KeptPages
from generator.pdf.render import Typesetter
from generator.preview.followed import Name
from generator.preview.pages import Pictures, ShownPage
from generator.problems import InputError, Place, Problem, Severity, in_order
from generator.style.house import Look, read_look

KEPT = 4
"""Of so many documents the pages are kept, to lay out only what changed."""


@dataclass(frozen=True)
class View:
    """What there is to see of a document: its last good pages, and all that is wrong now.

    ``dossier`` is that of which the pages were made. They are ``behind`` when those of now could
    not be made; ``lost`` is what is wrong with them, so that they are good for looking only.
    While the pages of now are ``underway``, only ``problems`` are of now.
    """

    pdf: bytes = b""
    pages: tuple[ShownPage, ...] = ()
    problems: tuple[Problem, ...] = ()
    dossier: Dossier | None = None
    behind: bool = False
    lost: tuple[Problem, ...] = ()
    underway: bool = False

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What must be mended: before the pages follow the text again, if they are behind."""
        wrong = tuple(p for p in self.problems if p.severity is Severity.ERROR)
        return in_order((*wrong, *self.lost)) if self.lost else wrong

    @property
    def may_be_used(self) -> bool:
        """Whether the files can be made of which the pages are shown."""
        return not (self.behind or self.lost)

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
    def manuscript(self) -> Manuscript:
        """What the engines make it of."""
        return manuscript_of(self.dossier, self.file)


def behind(earlier: View, *problems: Problem) -> View:
    """What was there before, with what is wrong now."""
    return replace(earlier, problems=problems, behind=True, lost=(), underway=False)


def underway(earlier: View, problems: tuple[Problem, ...]) -> View:
    """What was there before, with all that is wrong now that is known without pages."""
    return replace(earlier, problems=problems, underway=True)


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
        self._reading = Lock()
        self._ready: tuple[Look, Typesetter] | None = None
        self._behind = Behind()
        self._annexes: dict[Name, tuple[tuple[object, ...], tuple[ShownPage, ...]]] = {}
        self._kept: dict[Name, KeptPages] = {}

    def make(self, name: Name, file: Path | None, earlier: View) -> Iterator[View]:
        """The document as it is now, or what was there before with what is wrong now.

        Before its pages comes what is wrong that is known without them.
        """
        if file is None:
            gone = Problem(Place(f"{name.dossier}/{name.document}"), "dit document is er niet meer")
            yield behind(earlier, gone)
            return
        try:
            read = self._read(file)
            yield underway(earlier, read.dossier.problems)
            yield self._made(name, read)
        except InputError as error:
            yield behind(earlier, *error.problems)
        except Exception as error:  # whatever an engine does, the preview goes on
            self.forget()
            reason = f"het voorbeeld kon niet worden gemaakt: {type(error).__name__}: {error}"
            yield behind(earlier, Problem(Place(str(file)), reason))

    def problems(self, file: Path) -> tuple[Problem, ...] | None:
        """What is wrong with the document in that file, by any thread; None if nobody can tell."""
        try:
            return self._read(file).dossier.problems
        except InputError as error:
            return error.problems
        except Exception:  # who makes it says so
            return None

    def word(self, file: Path) -> bytes:
        """The Word file of the document in that file, by any thread. Raises ``InputError``."""
        read = read_document(file, self.templates)
        return Press(read.look).to_docx(read.manuscript)

    def picture(self, pdf: bytes, number: int) -> bytes:
        """The picture of a page, counted from 1, by any thread."""
        return self._pictures.picture(pdf, number)

    def forget(self) -> None:
        """Let go of what was kept ready: the templates or the look may have changed."""
        self._ready = None
        self._kept.clear()
        self._annexes.clear()

    def _read(self, file: Path) -> Read:
        with self._reading:
            self._memory.shelf = Disk()  # what stands beside each other may have changed
            return read_document(file, self.templates, self._memory)

    def _made(self, name: Name, read: Read) -> View:
        typesetter = self._typesetter(read.look)
        manuscript = read.manuscript
        made, areas = typesetter.with_areas(*manuscript.parts, self._kept_of(name))
        pages = zip(self._pictures.pages(made.pdf), areas, strict=True)
        clickable = tuple(replace(page, areas=on_page) for page, on_page in pages)
        whole = self._behind.joined(made.pdf, manuscript.properties)
        following = self._following(name, whole, len(clickable), manuscript.properties)
        lost = traced(read.dossier, lost_in_pdf(manuscript, made.shown, self.templates))
        too_long = traced(read.dossier, read.file.document.te_lang(made.layout.length))
        lacking = traced(read.dossier, self._behind.lacking(manuscript.properties))
        problems = (*read.dossier.problems, *too_long, *lacking)
        return View(whole, (*clickable, *following), problems, read.dossier, lost=lost)

    def _following(
        self, name: Name, pdf: bytes, own: int, properties: Eigenschappen
    ) -> tuple[ShownPage, ...]:
        """The pages of annexes behind the ``own`` ones; read again only when they are others."""
        annexes = [sha256(properties.bijlagen[path]).digest() for path in properties.achteraan]
        known = (own, *annexes)
        if name not in self._annexes or self._annexes[name][0] != known:
            self._annexes[name] = known, self._pictures.pages(pdf, own) if annexes else ()
        return self._annexes[name][1]

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
            self._annexes.pop(old, None)
        return kept
