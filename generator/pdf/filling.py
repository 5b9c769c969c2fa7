"""Fills the HTML template of a document, and the style sheet of its house style."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib.metadata import version
from pathlib import Path

from markupsafe import Markup

from generator.content.printed import Inhoud
from generator.content.values import Blocks
from generator.frame.plain import Plain, plain
from generator.frame.plain import contents as plain_contents
from generator.frame.sandbox import (
    BLOCKS_FILTER,
    LINE_FILTER,
    ORIGIN_FILTER,
    WORDS_FILTER,
    Sandbox,
    environment,
    template_errors,
)
from generator.html.body import to_html
from generator.html.line import line_html, line_origin
from generator.model.properties import Eigenschappen
from generator.style.columns import fitted
from generator.style.families import font_family
from generator.style.house import Look
from generator.talen import Taal

BASE_PAGE = "basis.html"
PAGE_WORDS = {
    "pagina": "Pagina",
    "van": "van",
    "vervolg": "(vervolg)",
    "figuur": "Figuur",
    "tabel": "Tabel",
}
PROGRAM = f"rapport {version('rapportgenerator')}"
"""What made a PDF: the same version makes the same bytes of the same source."""


class TemplateFiller:
    """Fills the templates of one look, as they are when they are first asked for."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._sandboxes: dict[Taal, Sandbox] = {}

    def page(self, template: Path, contents: Inhoud, properties: Eigenschappen) -> str:
        """The page of a document. Raises ``InputError`` when that template is wrong."""
        head = {"eigenschappen": _head(properties)}
        return self.filled(template, {**plain_contents(contents), **head}, properties.taal)

    def filled(self, template: Path, contents: Mapping[str, Plain], taal: Taal) -> str:
        """A template with those contents, in that language. Raises ``InputError`` when it is
        wrong."""
        look = self._look.in_taal(taal)
        style, words = plain(look.style.model_dump()), plain(page_words(taal))
        base = f"{look.folder.name}/{BASE_PAGE}"
        with template_errors(template):
            name = template.relative_to(look.templates).as_posix()
            made = self._sandbox(taal).get_template(name)
            text = made.render(contents, stijl=style, woorden=words, basis=base, programma=PROGRAM)
            text.encode()  # halves of signs are no text
            return text

    def _sandbox(self, taal: Taal) -> Sandbox:
        """Where templates are read, whose fixed words become those of that language."""
        if taal not in self._sandboxes:
            filters: dict[str, Callable[..., str]] = {
                LINE_FILTER: partial(line_html, taal=taal),
                ORIGIN_FILTER: line_origin,
                BLOCKS_FILTER: partial(self._blocks, taal=taal),
                WORDS_FILTER: taal.zeg,
            }
            self._sandboxes[taal] = environment(self._look.templates, filters)
        return self._sandboxes[taal]

    def _blocks(self, value: Blocks, page: str, taal: Taal) -> Markup:
        """Blocks, as wide as the text on pages of that name."""
        style = self._look.style
        sheet = style.bladen.van(page)
        blocks = fitted(value, style, sheet)
        letters = font_family(style.lettertype)
        turned = style.bladen.liggend.tekstbreedte
        return to_html(blocks, style.kleuren.palet, letters, sheet.tekstbreedte, turned, taal)


def page_words(taal: Taal) -> dict[str, str]:
    """The words that a style sheet puts on a page, by the name under which it finds them."""
    return {name: taal.zeg(words) for name, words in PAGE_WORDS.items()}


def _head(properties: Eigenschappen) -> dict[str, Plain]:
    """What the head of a page says of the document."""
    return {
        "titel": properties.titel,
        "onderwerp": properties.onderwerp,
        "auteur": properties.auteur,
        "datum": properties.datum.isoformat() if properties.datum else "",
        "kenmerk": properties.kenmerk,
    }
