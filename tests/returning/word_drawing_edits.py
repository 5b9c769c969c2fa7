"""Edits of drawings, as somebody makes them in Word: a shape put in, a chart taken out."""

from __future__ import annotations

from lxml import etree

from generator.word.package.wml import w
from tests.returning.opened_word import Opened, element, take, words_in

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart"
PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
FIGURE = "{http://schemas.openxmlformats.org/drawingml/2006/chart}v"


def add_shape(word: bytes, behind: str) -> bytes:
    """An arrow, or another shape without words, at the end of the paragraph with those words."""
    file = Opened(word)
    file.paragraph(behind).append(element("r", element("drawing")))
    return file.saved()


def change_chart(word: bytes, old: str, new: str) -> bytes:
    """Another figure in the data of the first chart."""
    file = Opened(word)
    figures = file.tree("word/charts/chart1.xml").iter(FIGURE)
    next(one for one in figures if one.text == old).text = new
    return file.saved()


def remove_chart(word: bytes) -> bytes:
    """The first chart goes."""
    file = Opened(word)
    charts = (
        one for one in file.document.iter(w("drawing")) if next(one.iter(CHART), None) is not None
    )
    take(next(charts))
    return file.saved()


def add_picture(word: bytes, behind: str) -> bytes:
    """A picture at the end of the paragraph with those words."""
    file = Opened(word)
    drawing = element("drawing")
    etree.SubElement(drawing, PICTURE)
    file.paragraph(behind).append(element("r", drawing))
    return file.saved()


def add_text_box(word: bytes, behind: str, text: str) -> bytes:
    """A text box with those words, that hangs on the paragraph with the others."""
    file = Opened(word)
    said_in_it = element("txbxContent", element("p", element("r", words_in(text))))
    file.paragraph(behind).append(element("r", element("drawing", said_in_it)))
    return file.saved()
