"""Small documents, typeset in the way of WeasyPrint and in ours."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from generator.pdf.claims import VARIANT
from generator.pdf.engine import KeptPages, PageSource, TypesetDocument, URLFetcher
from generator.places import TEMPLATES
from tests.pdf.structure.outline import page_of

Source: TypeAlias = Callable[[str, str, Any], PageSource]


def laid_out(html: str, source: Source = PageSource) -> TypesetDocument:
    """The pages of HTML that stands in a body."""
    folder = (TEMPLATES / "huisstijl").as_uri()
    return source(page_of(html), f"{folder}/", URLFetcher()).render(pdf_variant=VARIANT)


def pdf_of(html: str, source: Source = PageSource) -> bytes:
    """The same as a PDF."""
    pdf: bytes = laid_out(html, source).write_pdf(pdf_variant=VARIANT)
    return pdf


def in_turn(htmls: Sequence[str]) -> list[bytes]:
    """The PDF of each, made with the pages that were kept of the one before."""
    kept, made = KeptPages(), []
    for html in htmls:
        made.append(pdf_of(html, kept.source))
        kept.confirm()
    return made


def rows(*numbers: int, more: str = "") -> str:
    """The rows of a table, high enough to need some pages."""
    cells = (f"<td>rij {number} <b>vet</b><td>en meer" for number in numbers)
    return more + "".join(f'<tr class="hoog">{cell}' for cell in cells)


def paragraphs(*numbers: int) -> str:
    """Paragraphs of a few lines."""
    return "".join(f"<p>Alinea {number}. {'Woorden om te lezen. ' * 9}" for number in numbers)


TABLE = "table { table-layout: fixed; width: 100%; border-collapse: collapse }"
"""What makes a table one that is taken page by page."""

HEAD = "<thead><tr><th>Naam<th>Wat</thead>"

DOT = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmM"
    "IQAAAABJRU5ErkJggg=="
)
"""A picture of one pixel."""

DOCUMENTS = {
    "text": paragraphs(*range(12)),
    "the number of pages": f"""<style>@page {{ @bottom-left {{ content: counter(pages);
        font-style: italic }} }}</style>{paragraphs(*range(5))}""",
    "margins before the text": f"""<style>@page {{ @bottom-left {{ content: "voor"; z-index: 2 }}
        }}</style>{paragraphs(*range(5))}""",
    "margins behind the text": f"""<style>@page {{ @bottom-left {{ content: "achter"; z-index: -1 }}
        }}</style>{paragraphs(1)}<div style="background: linear-gradient(red, blue)">verloop</div>
        {paragraphs(*range(4))}""",
    "text before the margins": f"""<style>html {{ z-index: 3 }} @page {{ @bottom-left {{
        content: "achter" }} }}</style>{paragraphs(*range(5))}""",
    "outlines": f"""<style>@page {{ outline: 1pt solid; @bottom-left {{ content: "om";
        outline: 1pt solid }} }}</style>{paragraphs(*range(5))}""",
    "pages that are see-through": f"<style>@page {{ opacity: 0.5 }}</style>{paragraphs(1, 2, 3)}",
    "pages that are turned": f"""<style>@page {{ transform: rotate(3deg) }}</style>
        {paragraphs(1, 2, 3)}""",
    "fields to fill in": f"""<style>input {{ appearance: auto }}</style>{paragraphs(1)}<form>
        <input name="naam" value="Naam"></form>{paragraphs(2, 3)}""",
    "links to columns": f"""<a href="#groep">groep</a> <a href="#kolom">kolom</a><table>
        <colgroup id="groep"><col id="kolom"></colgroup><tbody>{rows(*range(7))}</table>""",
    "a running line on the next page": f"""<style>h2 {{ break-after: avoid }}</style>
        {paragraphs(1, 2)}<h2>Een</h2><div class="voet">voet</div><h2>Twee</h2>
        {paragraphs(3, 4)}""",
    "a table as running line": f"""<table class="voet"><tr><td>voet</table>
        {paragraphs(*range(4))}""",
    "links": f"""<p><a href="#later">later <b>in</b> de tekst</a> en
        <a href="https://example.org">weg</a> of <a href="#nergens">nergens</a>{paragraphs(1, 2)}
        <h1 id="later"><a href="#later"><img src="{DOT}" alt="punt"></a>Later</h1>""",
    "links in notes and running lines": f"""<div class="voet"><a href="https://voet.nl">voet</a>
        </div><p>Een<span class="voetnoot">De <a href="https://noot.nl">noot</a>.</span> zin.
        {paragraphs(*range(4))}""",
    "notes over pages": "".join(
        f"<p>Zin {n}<span class='voetnoot'>Noot {n}, {'die lang is ' * n}.</span>"
        for n in range(1, 9)
    ),
    "a running line later": f'{paragraphs(*range(4))}<div class="voet">laat</div>{paragraphs(5)}',
    "running lines that follow each other": "".join(
        f'<div class="voet">voet {number}</div>{paragraphs(number, number)}' for number in range(3)
    ),
    "what stands on every page": f'<p style="position: fixed; top: 0">vast{paragraphs(1, 2, 3)}',
    "the page of another place": f"""<style>a::after {{ content: target-counter(attr(href), page)
        }}</style><a href="#daar">op bladzijde </a>{paragraphs(*range(4))}<p id="daar">daar""",
    "a table with a heading": f"""<style>{TABLE} td {{ border: 1pt solid }}</style><table>{HEAD}
        <tbody>{rows(*range(7))}<tbody>{rows(*range(7, 12))}</table>{paragraphs(1)}""",
    "a table that widens": f"<table>{HEAD}{rows(*range(7))}<tr><td>{'lang ' * 20}<td></table>",
    "cells over rows": f"""<style>{TABLE} td {{ border: 1pt solid }}</style><table><tbody>
        <tr class="hoog"><td rowspan="3">over drie<td>1<tr class="hoog"><td>2<tr class="hoog">
        <td>3{rows(*range(4))}</table>""",
    "a row over pages": f"<table><tr><td>{paragraphs(*range(4))}<td>{paragraphs(5)}</table>",
    "columns": f'<div style="columns: 2">{paragraphs(*range(9))}</div>{paragraphs(10)}',
    "boxes that bend": f"""<div style="display: flex; flex-wrap: wrap">
        {"<div style='height: 20mm; width: 40mm'>vak</div>" * 8}</div>{paragraphs(10)}""",
    "what floats on": f"""<div style="float: left; width: 40%">{paragraphs(*range(6))}</div>
        {paragraphs(*range(6, 12))}""",
    "pictures and patterns": f"""<p style="background: url({DOT}) 0 0 / 5mm">met grond</p>
        <div style="opacity: 0.5">vaag</div><p style="color: rgb(0 0 0 / 40%)">bleek</p>
        <div style="background: linear-gradient(red, blue)">verloop</div>{paragraphs(*range(4))}""",
    "what is turned": f"""<p style="transform: rotate(9deg)">scheef <a href="https://schuin.nl">
        schuin</a></p>{paragraphs(*range(4))}<h1 style="transform: scale(2)">groot</h1>""",
    "pages that differ": f"""<style>@page breed {{ size: 150mm 60mm }} .breed {{ page: breed }}
        @page :first {{ margin-top: 20mm }}</style>{paragraphs(1, 2)}<div class="breed">
        {paragraphs(3, 4)}</div>{paragraphs(5)}<p style="break-before: right">rechts""",
    "a ground of the body": f"<style>body {{ background: #eee }}</style>{paragraphs(*range(4))}",
    "bookmarks": f"<h1>Een</h1>{paragraphs(1, 2)}<h2>Twee</h2>{paragraphs(3)}<h1>Drie</h1>",
}
"""HTML that a layout handles each in another way, by what is special about it."""
