"""Each check of a PDF says nothing of a good file, and sees a fault in a bad one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject

from generator.pdf.engine import HTML
from keuring import pdf_checks
from keuring.checks import pdf_check

Check = Callable[[PdfReader], Iterator[str]]

GOOD = """<!DOCTYPE html><html lang="nl-NL"><title>Titel</title>
<style>p + p { break-before: page }</style>
<p>Tekst <svg width="9" height="9"><title>Balk</title><rect width="9" height="9"/></svg></p>
<p>Tweede pagina</p>"""


def _pdf(html: str, *, tags: bool = True) -> PdfReader:
    return PdfReader(BytesIO(HTML(string=html).write_pdf(pdf_tags=tags)))


def _found(check: Check, pdf: PdfReader) -> str:
    return "; ".join(check(pdf))


def test_a_good_file_has_no_findings() -> None:
    pdf = _pdf(GOOD)
    assert {_found(check, pdf) for check in pdf_check.values()} == {""}


@pytest.mark.parametrize(
    ("check", "old", "new", "found"),
    [
        (pdf_checks.says_what_it_is, "<title>Titel</title>", "", "geen titel"),
        (pdf_checks.says_what_it_is, "nl-NL", "en", "de taal is en"),
        (pdf_checks.every_page_has_text, "Tweede pagina", "", "pagina 2 heeft geen tekst"),
        (pdf_checks.figures_have_meaning, "<title>Balk</title>", "", "zonder alternatieve tekst"),
    ],
)
def test_a_planted_fault_is_found(check: Check, old: str, new: str, found: str) -> None:
    assert old in GOOD
    assert found in _found(check, _pdf(GOOD.replace(old, new)))


def test_a_pdf_without_tags_is_found() -> None:
    found = _found(pdf_checks.is_tagged, _pdf(GOOD, tags=False))
    assert "geen structuur" in found and "niet dat hij getagd is" in found


def test_a_page_with_only_a_footer_has_no_text() -> None:
    footer = (
        "@page { @bottom-left { content: 'Kenmerk' } @bottom-right { content: 'Pagina 1 van 2' }"
    )
    pages = f"<style>p {{ break-after: page }} {footer} }}</style><p>Tekst<p>"
    found = _found(pdf_checks.every_page_has_text, _pdf(f"{pages}&nbsp;"))
    assert found == "pagina 2 heeft geen tekst"


def test_a_font_that_is_left_out_is_found() -> None:
    writer = PdfWriter()
    writer.append(_pdf(GOOD))
    font = DictionaryObject({NameObject("/BaseFont"): NameObject("/Helvetica")})
    fonts = DictionaryObject({NameObject("/F1"): font})
    writer.pages[0][NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    target = BytesIO()
    writer.write(target)
    found = _found(pdf_checks.fonts_are_inside, PdfReader(target))
    assert found == "pagina 1: lettertype /Helvetica zit er niet in"


def test_a_pdf_without_pages_is_found() -> None:
    target = BytesIO()
    PdfWriter().write(target)
    assert _found(pdf_checks.every_page_has_text, PdfReader(target)) == "de pdf heeft geen pagina's"
