"""Makes a document once more from the YAML that travels in it, with signs around its texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from generator.build.formats import DOCX
from generator.build.manuscript import Manuscript, manuscript_of
from generator.build.press import Press
from generator.content.figure import Figure
from generator.content.printed import Inhoud, changed, nodes_of
from generator.content.signs import Piece, Signs, SignsError
from generator.content.walk import all_of
from generator.content.words import texts_of
from generator.dossier.dossier import DocumentFile, Dossier
from generator.dossier.file_names import kind_of
from generator.dossier.memory import Memory
from generator.dossier.packed import Carried, packed
from generator.dossier.reading import read_dossier
from generator.model import soorten
from generator.problems import InputError
from generator.program import program_version
from generator.received.incoming import contents_of, fault
from generator.received.package import Package
from generator.returning.travelled import Travelled
from generator.returning.unpacking import travelled_in
from generator.returning.word_text import paragraphs
from generator.style.house import Look, read_look

NOT_AS_IT_WAS = "dit bestand kan met deze versie van het programma niet opnieuw worden gemaakt: {}"
MADE_WITH = " (het is gemaakt met versie {} van het programma)"
OTHER_VERSION = (
    "dit bestand is gemaakt met versie {} van het programma, en dit is versie {}: wat het programma"
    " sindsdien anders schrijft of indeelt, ziet eruit als een wijziging"
)
NAMELESS = "dit bestand zegt niet welk document het is"
OWN_SIGNS = "in dit document staan tekens voor eigen gebruik, die het programma zelf nodig heeft"

Pieces = tuple[Piece, ...]
"""A paragraph in pieces, each with the values that it comes from."""


@dataclass(frozen=True)
class Remade:
    """A document that can be made again: what travelled in it, its dossier, its look."""

    document: Path
    travelled: Travelled
    dossier: Dossier
    file: DocumentFile
    look: Look

    @property
    def told(self) -> tuple[str, ...]:
        """That another version of the program made it, if that is known."""
        told = OTHER_VERSION.format(self.travelled.version, program_version())
        return (told,) if _is_other(self.travelled.version) else ()

    @cached_property
    def _manuscript(self) -> Manuscript:
        return manuscript_of(self.dossier, self.file)

    @cached_property
    def _press(self) -> Press:
        return Press(self.look)

    @property
    def contents(self) -> Inhoud:
        """What is printed of it."""
        return self._manuscript.contents

    def plain(self) -> bytes:
        """Its Word file."""
        return self._press.to_docx(self._manuscript)

    def signed(self) -> tuple[bytes, Signs]:
        """The same with signs around each text that comes from the input.

        Raises ``InputError`` when a text holds such signs already.
        """
        signs = Signs()
        try:
            contents = changed(self.contents, signs.signed_line, signs.signed)
        except SignsError:
            raise fault(self.document, OWN_SIGNS) from None
        manuscript = replace(self._manuscript, contents=contents)
        return self._press.to_docx(manuscript, pages_as=self._manuscript), signs

    def paragraphs(self) -> list[Pieces]:
        """Each paragraph of its Word file in pieces, and the words of each chart."""
        made, signs = self.signed()
        try:
            said = [tuple(signs.read(text)) for text in paragraphs(Package(self.document, made))]
        except SignsError:
            raise fault(self.document, OWN_SIGNS) from None
        return said + list(_charts(self.contents))

    def is_as_it_was_made(self, said: list[Pieces]) -> bool:
        """Whether the document is what is made of its YAML now; ``said`` are its paragraphs.

        Of a Word file the words count, but not those in charts: other programs write it anew. A
        PDF has the same bytes.
        """
        if self.document.suffix.lower() != f".{DOCX.ending}":
            return self._press.to_pdf(self._as_it_travelled()) == contents_of(self.document)
        now = [*paragraphs(Package(self.document)), *map(_text, _charts(self.contents))]
        return list(filter(None, now)) == list(filter(None, map(_text, said)))

    def _as_it_travelled(self) -> Manuscript:
        """The manuscript with all that travelled, also the other documents of its dossier, which
        were not read."""
        properties = self._manuscript.properties
        files = self.travelled.files.items()
        sources = {path: data for path, data in files if path not in properties.bijlagen}
        return replace(self._manuscript, properties=replace(properties, bronnen=sources))


def remade(document: Path, templates: Path, base: Travelled | None = None) -> Remade:
    """The document with all that is needed to make it again, from the YAML ``base`` if given.

    Raises ``InputError`` when no YAML travels in it, or no YAML that can be used now.
    """
    travelled = travelled_in(document) if base is None else base
    around, _, name = travelled.name.rpartition("/")
    if not around or f"{travelled.name}.yaml" not in travelled.files:
        raise fault(document, NAMELESS)
    shelf = Carried(packed(around, _without_other_documents(travelled)))
    try:
        dossier = read_dossier(shelf.folder, Memory(shelf), templates)
        look = read_look(templates, dossier.kader.organisatie.huisstijl)
    except InputError as error:
        problem = error.problems[0]
        message = NOT_AS_IT_WAS.format(f"{problem.place}: {problem.message}")
        made = MADE_WITH.format(travelled.version) if _is_other(travelled.version) else ""
        raise fault(document, message + made) from None
    file = next((one for one in dossier.documents if one.name == name), None)
    if file is None:
        raise fault(document, NAMELESS)
    return Remade(document, travelled, dossier, file, look)


def _is_other(version: str) -> bool:
    """Whether that is known, and another version of the program than this one."""
    return version not in ("", program_version())


def _without_other_documents(travelled: Travelled) -> dict[str, bytes]:
    """What travels, without the other documents of the dossier: none depends on another.

    One that shows what is for few eyes could not be read, as those facts do not travel.
    """
    around = travelled.name.rpartition("/")[0]
    own, others = f"{travelled.name}.yaml", soorten.documenten()
    return {
        path: data
        for path, data in travelled.files.items()
        if path == own or Path(path).parent.name != around or kind_of(Path(path)) not in others
    }


def _charts(contents: Inhoud) -> Iterator[Pieces]:
    for node in all_of(nodes_of(contents)):
        if isinstance(node, Figure):
            for chart in node.charts:
                yield from ((Piece(text, node.origins),) for text in texts_of(chart) if text)


def _text(pieces: Pieces) -> str:
    return "".join(piece.text for piece in pieces)
