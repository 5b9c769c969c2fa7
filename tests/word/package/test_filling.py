"""A template that is filled again gives what docxtpl gives of a template that it opens anew."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from docxtpl import DocxTemplate
from lxml import etree
from markupsafe import Markup, escape

from generator.foreign.names import CONTENT_TYPES, DOCUMENT
from generator.frame.plain import Plain
from generator.frame.sandbox import LINE_FILTER, Sandbox, environment
from generator.style.house import Look
from generator.word.body.xml import part
from generator.word.package.filling import WordTemplate, parts_of
from generator.word.package.package import Parts, read_parts, write_parts
from generator.word.template.templates import made_file
from tests.markdown.outline import values

TAG = "<w:p><w:r><w:t>{{ woorden|regel }}</w:t></w:r></w:p>"
CUT = TAG.replace("{{", "{</w:t></w:r><w:r><w:t>{")
ROWS = "<w:p><w:r><w:t>{%p for een in rij %}</w:t></w:r></w:p>" + TAG.replace("woorden", "een")
LOOP = ROWS + "<w:p><w:r><w:t>{%p endfor %}</w:t></w:r></w:p>"
TABLE = (
    '<w:tbl><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr>'
    f"<w:tc>{TAG}</w:tc><w:tc>{TAG}</w:tc></w:tr></w:tbl>"
)
FILLED: tuple[dict[str, Plain], ...] = (
    {"woorden": "een & twee", "rij": ()},
    {"woorden": "", "rij": ("<b>", "{{ b }}", "{_{")},
    {"woorden": "een\ttab, een\nregel en een\fblad", "rij": ("een",)},
)

DRAWING = (
    '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="7" name="Zegel 7"/></wp:inline></w:drawing>'
    "</w:r></w:p>"
)


def sandbox(signs: str) -> Sandbox:
    """With a filter that is another one for each document, as ours are."""
    return environment(Path("templates"), {LINE_FILTER: lambda text: signs + escape(text)})


def template(look: Look, body: str) -> bytes:
    original = read_parts(made_file(look.folder, "nota").read_bytes())
    edges = {name: part("hdr", TAG) for name in original if name.startswith("word/header")}
    edges |= {name: part("ftr", CUT) for name in original if name.startswith("word/footer")}
    document = part("document", f"<w:body>{body}</w:body>")
    return write_parts({**original, **edges, DOCUMENT: document})


def by_docxtpl(data: bytes, contents: dict[str, Plain], signs: str) -> Parts:
    filled, target = DocxTemplate(BytesIO(data)), BytesIO()
    filled.render(contents, sandbox(signs), autoescape=True)
    filled.save(target)
    parts = read_parts(target.getvalue())
    del parts[CONTENT_TYPES]
    return parts


@pytest.mark.parametrize("body", [TAG, CUT, LOOP, TABLE, "<w:p/>", CUT + LOOP + TABLE + TAG])
def test_each_document_is_as_docxtpl_makes_it(look: Look, body: str) -> None:
    data = template(look, body)
    kept = WordTemplate(data, read_parts(data))

    for signs, contents in zip("«»«", FILLED, strict=True):
        made = parts_of(kept.filled(contents, sandbox(Markup(signs))))
        assert made == by_docxtpl(data, contents, Markup(signs))


def test_a_drawing_keeps_its_number_unless_a_loop_repeats_it(look: Look) -> None:
    repeated = LOOP.replace(TAG.replace("woorden", "een"), DRAWING)
    data = template(look, DRAWING.replace("7", "9") + repeated)
    kept = WordTemplate(data, read_parts(data))
    contents: dict[str, Plain] = {"woorden": "", "rij": ("een", "twee", "drie")}

    made = parts_of(kept.filled(contents, sandbox("")))[DOCUMENT]

    numbers = values(etree.fromstring(made), ".//wp:docPr/@id")
    assert numbers == ["9", "7", "1000000", "1000001"]
