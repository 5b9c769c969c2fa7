"""Makes documents of one look, in any format, and keeps ready what the next one needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from generator.build.behind import Behind
from generator.build.formats import Format
from generator.build.losses import lost_in_pdf, lost_in_word
from generator.build.manuscript import Manuscript
from generator.content.printed import tells_pages
from generator.problems import InputError, Problem
from generator.style.house import Look

if TYPE_CHECKING:
    from generator.pdf.render import Layout, Typesetter
    from generator.word.package.render import WordWriter

Rendered: TypeAlias = bytes | tuple[Problem, ...]
"""A document in one format, or why it cannot be made."""


class Press:
    """Makes documents of one look. After a change in the templates a new one is needed."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._laid_out: tuple[Manuscript, Layout] | None = None
        self._behind = Behind()

    def in_formats(self, manuscript: Manuscript, formats: Iterable[Format]) -> dict[str, Rendered]:
        """The document in each of those formats, by ending, or why not."""
        in_turn = sorted(formats, key=lambda form: not form.tells_pages)
        return {form.ending: self._rendered(manuscript, form) for form in in_turn}

    def _rendered(self, manuscript: Manuscript, form: Format) -> Rendered:
        try:
            return form.render(self, manuscript)
        except InputError as error:
            return error.problems

    def to_pdf(self, manuscript: Manuscript) -> bytes:
        """The document as a tagged PDF.

        Raises ``InputError`` when its template is wrong, not all that it says can be seen, or an
        annex cannot follow it.
        """
        made = self._typesetter.typeset(*manuscript.parts)
        _must_be_none(lost_in_pdf(manuscript, made.shown, self.look.templates))
        self._laid_out = manuscript, made.layout
        return self._behind.joined(made.pdf, manuscript.properties)

    def to_docx(self, manuscript: Manuscript, pages_as: Manuscript | None = None) -> bytes:
        """The document as a Word file. Raises ``InputError`` as ``to_pdf`` does.

        Its table of contents has the pages of another manuscript, if that is given.
        """
        pages = self._pages_of(pages_as or manuscript)
        made = self._writer.write(*manuscript.parts, pages)
        _must_be_none(lost_in_word(manuscript, made.shown, self.look.templates))
        return made.docx

    def length_of(self, manuscript: Manuscript) -> int:
        """How many pages its PDF has."""
        return self._layout_of(manuscript).length

    def lacking_behind(self, manuscript: Manuscript) -> tuple[Problem, ...]:
        """Which pages of annexes do not follow its PDF, though they are asked for."""
        return tuple(self._behind.lacking(manuscript.properties))

    def _pages_of(self, manuscript: Manuscript) -> Mapping[str, int]:
        """The page of each heading and caption, for a table of contents and lists of tables and
        figures. Without those nobody asks for them.

        Word knows them only when it has laid out the pages, and the file must be right when it is
        opened. The pages of the PDF are alike.
        """
        if not tells_pages(manuscript.contents):
            return {}
        return self._layout_of(manuscript).anchors

    def _layout_of(self, manuscript: Manuscript) -> Layout:
        """That of the PDF; one that was just made is not laid out again."""
        if self._laid_out is None or self._laid_out[0] is not manuscript:
            self._laid_out = manuscript, self._typesetter.layout(*manuscript.parts)
        return self._laid_out[1]

    @cached_property
    def _typesetter(self) -> Typesetter:
        from generator.pdf.render import Typesetter  # loads an engine

        return Typesetter(self.look)

    @cached_property
    def _writer(self) -> WordWriter:
        from generator.word.package.render import WordWriter  # loads an engine

        return WordWriter(self.look)


def _must_be_none(lost: tuple[Problem, ...]) -> None:
    if lost:
        raise InputError(lost)
