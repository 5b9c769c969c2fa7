"""Fills the HTML template of a document and has WeasyPrint make pages of it."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from markupsafe import Markup

from generator.markdown.html import to_html
from generator.markdown.tree import Block
from generator.model.kader import Eigenschappen
from generator.pdf.engine import CSS, HTML, FatalURLFetchingError, FontConfiguration
from generator.pdf.fetcher import TemplateFetcher
from generator.problems import InputError, Place, Problem
from generator.style import Look
from generator.templating import environment, template_errors

STYLE_SHEET = "huisstijl.css"
BASE_PAGE = "basis.html"


def to_pdf(
    kind: str, contents: Mapping[str, object], properties: Eigenschappen, look: Look
) -> bytes:
    """The document as a tagged PDF. Raises ``InputError`` when its template is wrong."""
    template = look.templates / kind / f"{kind}.html"
    html = _fill(template, {**contents, "eigenschappen": properties}, look)
    css = _fill(look.folder / STYLE_SHEET, {}, look)
    fetcher = TemplateFetcher(look.templates)
    with _no_warnings(template), _all_fetched(template, fetcher):
        fonts = FontConfiguration()
        base = _url(look.folder)
        sheet = CSS(string=css, base_url=base, url_fetcher=fetcher, font_config=fonts)
        page = HTML(string=html, base_url=_url(template.parent), url_fetcher=fetcher)
        pdf: bytes = page.write_pdf(stylesheets=[sheet], font_config=fonts, pdf_tags=True)
    return pdf


def _url(folder: Path) -> str:
    return f"{folder.resolve().as_uri()}/"


def _fill(template: Path, contents: Mapping[str, object], look: Look) -> str:
    colours = {name: f"#{digits}" for name, digits in look.style.kleuren}

    def blocks(value: tuple[Block, ...]) -> Markup:
        return to_html(value, colours)

    base = f"{look.folder.name}/{BASE_PAGE}"
    with template_errors(template):
        made = environment(look.templates, blocks)
        name = template.relative_to(look.templates).as_posix()
        return made.get_template(name).render(contents, stijl=look.style, basis=base)


@contextmanager
def _all_fetched(template: Path, fetcher: TemplateFetcher) -> Iterator[None]:
    """Turns a refusal of the fetcher into a problem of the template."""
    try:
        yield
    except FatalURLFetchingError:
        assert fetcher.refusals  # the fetcher is the only one that raises it
    if fetcher.refusals:
        refused = ", ".join(dict.fromkeys(fetcher.refusals))
        message = f"het sjabloon vraagt om iets dat niet mag worden gelezen: {refused}"
        raise InputError([Problem(Place(str(template)), message)])


class _Collector(logging.Handler):
    """Keeps what WeasyPrint warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def _no_warnings(template: Path) -> Iterator[None]:
    """Turns a warning of WeasyPrint into a problem: a page must never lack something unseen."""
    log, collector = logging.getLogger("weasyprint"), _Collector()
    handlers, log.handlers = log.handlers, [collector]
    try:
        yield
    finally:
        log.handlers = handlers
    if collector.messages:
        place = Place(str(template))
        raise InputError(
            Problem(place, f"de pdf is niet goed: {message}") for message in collector.messages
        )
