"""The HTML of the page: whole for who comes, and in pieces for a page that is open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from pathlib import Path

from generator.dossier.tracing import Trace
from generator.preview.followed import Name
from generator.preview.origins import name_of
from generator.preview.page_templates import Filters, PageTemplates
from generator.preview.studio import View
from generator.source.excerpt import source_line
from generator.style.house import Look

PIECES = ("documenten", "stand", "downloads", "problemen", "uitleg", "bladen")
"""The parts of the page that change; each is the template and the id of that name."""

WITHOUT_PAGES = ("stand", "problemen")
"""Those that can be told before the pages are made."""

MOST = 20
"""So many places are told of words that were computed from more."""


class Fragments:
    """Fills the templates of the page; every value is escaped."""

    def __init__(self) -> None:
        filters: Filters = {"bronregel": source_line, "herkomstnaam": name_of}
        self._fill = PageTemplates("generator.preview", "static", filters).fill

    def page(self, base: str, table: Mapping[Name, Path], name: Name, view: View | None) -> str:
        """The whole page of a document; ``view`` is None while it is made for the first time.

        All addresses on it are from ``base``, also those in pieces that come later.
        """
        pieces = self.pieces(table, name, view)
        return self._fill("pagina", {"basis": base, "stukken": pieces, "naam": name})

    def pieces(self, table: Mapping[Name, Path], name: Name, view: View | None) -> dict[str, str]:
        """The parts that change, by id."""
        return self._filled(PIECES, table, name, view)

    def news(self, table: Mapping[Name, Path], name: Name, view: View | None) -> dict[str, str]:
        """The parts that changed: while pages are underway those that are told before them."""
        parts = WITHOUT_PAGES if view and view.underway else PIECES
        return self._filled(parts, table, name, view)

    def _filled(
        self, parts: Iterable[str], table: Mapping[Name, Path], name: Name, view: View | None
    ) -> dict[str, str]:
        contents = {
            "dossiers": [(dossier, list(names)) for dossier, names in groupby(table, _dossier)],
            "naam": name,
            "beeld": view or View(),
            "bezig": view is None,
        }
        return {piece: self._fill(piece, contents) for piece in parts}

    def origin(self, found: Sequence[Trace], view: View) -> str:
        """Where words on the pages were read; ``found`` is empty when they are in no file."""
        return self._fill("herkomst", {"vindplaatsen": found, "beeld": view, "hooguit": MOST})

    def gone(self) -> str:
        """That what somebody asks for does not stand on the pages any longer."""
        return self._fill("weg", {})

    def empty(self) -> str:
        """The page for when there is no document at all."""
        return self._fill("leeg", {})


def colours(look: Look) -> str:
    """The colours of the house style as a style sheet."""
    lines = [f"  --{name}: #{digits};" for name, digits in look.style.kleuren]
    return "\n".join([":root {", *lines, "}", ""])


def _dossier(name: Name) -> str:
    return name.dossier
