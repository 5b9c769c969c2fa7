"""What stands in the file, as another program reads it (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

import pytest
from pypdf.generic import NullObject

from tests.pdf.structure.pdfs import (
    Pdf,
    drawn_marks,
    elements,
    links_of,
    made,
    marks_of,
    of_type,
    parents,
    root_of,
)

DOCUMENT = """
<div class="voet"><p>K1, <a href="https://vws.nl">vws.nl</a></p></div>
<h1 id="kop">Kop</h1>
<p>Zie <a href="https://vws.nl">de <b>site</b><br>van VWS</a> en <a href="#kop">boven</a>.</p>
<p>Een noot<span class="voetnoot">Lees <a href="https://vws.nl">dit</a>.</span></p>
<ol><li>een</li><li><svg width="9" height="9"><title>vlak</title><rect width="9" height="9"/></svg>
<p class="nieuw">twee</p></li></ol>
<table class="hoog"><thead><tr><th>A <a href="https://vws.nl">b</a></th><th>B</th></tr></thead>
<tbody><tr><th scope="rowgroup" colspan="2">band</th></tr><tr><td>1</td><td lang="en">two</td></tr>
<tr><td>3</td><td></td></tr><tr><td>4</td><td>5</td></tr></tbody></table>
"""


@pytest.fixture(scope="module")
def pdf() -> Pdf:
    reader = made(DOCUMENT)
    assert len(reader.pages) == 3
    return reader


def test_every_mark_is_content_or_an_artifact(pdf: Pdf) -> None:
    held = [mark for element in elements(pdf) for mark in marks_of(pdf, element)]
    drawn = [
        (page, int(properties.removeprefix("/MCID ")))
        for page in range(len(pdf.pages))
        for kind, properties in drawn_marks(pdf, page)
        if kind != "Artifact"
    ]

    assert sorted(held) == sorted(drawn)
    assert len(set(held)) == len(held)


def test_from_every_mark_one_finds_its_element(pdf: Pdf) -> None:
    found = parents(pdf)
    for element in elements(pdf):
        for page, number in marks_of(pdf, element):
            assert found[pdf.pages[page]["/StructParents"]][number].get_object() is element


def test_a_mark_that_is_an_artifact_has_no_element(pdf: Pdf) -> None:
    held = {mark for element in elements(pdf) for mark in marks_of(pdf, element)}
    for page, sheet in enumerate(pdf.pages):
        for number, element in enumerate(parents(pdf)[sheet["/StructParents"]]):
            assert isinstance(element.get_object(), NullObject) == ((page, number) not in held)


def test_from_every_link_one_finds_its_element_and_back(pdf: Pdf) -> None:
    annotations = [one.get_object() for page in pdf.pages for one in page.get("/Annots", ())]

    assert len(annotations) == sum(1 for link in of_type(pdf, "Link") for _ in links_of(link))
    for annotation in annotations:
        link = parents(pdf)[annotation["/StructParent"]]
        assert link["/S"] == "/Link"
        assert any(annotation is one for one in links_of(link))


def test_keys_are_given_once(pdf: Pdf) -> None:
    keys = list(parents(pdf))

    assert keys == list(range(len(keys)))
    assert root_of(pdf)["/ParentTreeNextKey"] == len(keys)


def test_links_are_called_by_their_words(pdf: Pdf) -> None:
    called = [one.get_object()["/Contents"] for one in pdf.pages[0]["/Annots"]]

    assert sorted(called) == ["boven", "de site van VWS", "de site van VWS", "dit", "vws.nl"]


def test_every_element_knows_what_it_stands_in(pdf: Pdf) -> None:
    for element in elements(pdf):
        for kid in element["/K"]:
            if isinstance(kid.get_object(), dict) and "/S" in kid.get_object():
                assert kid.get_object()["/P"] is element


def test_names_lead_to_elements_and_stand_in_order(pdf: Pdf) -> None:
    names = root_of(pdf)["/IDTree"]["/Names"]

    assert names[::2] == sorted(names[::2])
    assert len(set(names[::2])) == len(names[::2])
    assert {
        name: element.get_object() for name, element in zip(names[::2], names[1::2], strict=True)
    } == {element["/ID"]: element for element in elements(pdf) if "/ID" in element}


def test_the_headings_of_a_cell_are_there(pdf: Pdf) -> None:
    names = set(root_of(pdf)["/IDTree"]["/Names"][::2])
    asked = [cell["/A"]["/Headers"] for cell in of_type(pdf, "TD")]

    assert len(asked) == 6
    assert {name for headings in asked for name in headings} < names


def test_elements_say_what_they_are(pdf: Pdf) -> None:
    (figure,), (ordered,) = of_type(pdf, "Figure"), of_type(pdf, "L")
    first, _, band = of_type(pdf, "TH")

    assert figure["/Alt"] == "vlak"
    assert figure["/A"]["/O"] == "/Layout"
    assert len(figure["/A"]["/BBox"]) == 4
    assert ordered["/A"] == {"/O": "/List", "/ListNumbering": "/Decimal"}
    assert first["/A"] == {"/O": "/Table", "/Scope": "/Column"}
    assert band["/A"] == {"/O": "/Table", "/Scope": "/Row", "/ColSpan": 2}
    assert [cell["/Lang"] for cell in of_type(pdf, "TD") if "/Lang" in cell] == ["en"]
    assert [note["/ID"] for note in of_type(pdf, "Note")] == ["noot-1"]


def test_the_file_says_that_it_has_a_structure_and_shows_its_title(pdf: Pdf) -> None:
    assert pdf.root_object["/MarkInfo"] == {"/Marked": True}
    assert pdf.root_object["/ViewerPreferences"] == {"/DisplayDocTitle": True}
    assert [page["/Tabs"] for page in pdf.pages] == ["/S"] * 3


def test_text_beyond_ascii_is_kept() -> None:
    pdf = made('<p><a href="https://vws.nl">café (é) \\ €</a></p>')

    (annotation,) = pdf.pages[0]["/Annots"]

    assert annotation.get_object()["/Contents"] == "café (é) \\ €"
