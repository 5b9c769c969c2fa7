"""Each own check of a Word file says nothing of a good file, and sees a fault planted in it."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest

from generator.word.package.cut_font import cut
from generator.word.package.fonts import disguise
from keuring import sample_word
from keuring.checks import MadeWith
from keuring.made import FONTS
from keuring.package_checks import fonts_travel_along, has_text, zip_in_order
from keuring.sample_word import PARTS, packed, with_changed
from keuring.word_checks import Check, all_checks
from keuring.word_file import SOURCES, WordFile

DOCUMENT, HEADER, FOOTER = "word/document.xml", "word/header1.xml", "word/footer1.xml"
STYLES, NUMBERING, NOTES = "word/styles.xml", "word/numbering.xml", "word/footnotes.xml"
SETTINGS = "word/settings.xml"
CORE, TYPES = "docProps/core.xml", "[Content_Types].xml"
RELATIONS, CHART = "word/_rels/document.xml.rels", "word/charts/chart1.xml"
CHART_RELATIONS = "word/charts/_rels/chart1.xml.rels"
WORKBOOK = "word/embeddings/Workbook1.xlsx"

CELL = (
    '<w:tc><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>cel</w:t></w:r></w:p></w:tc>'
)
BODY = '<w:pStyle w:val="BodyText"/></w:pPr>'
SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'

UNSEEN = '<w:p><w:pPr><w:pStyle w:val="End"/></w:pPr></w:p>'
OFFERED = "<w:style><w:uiPriority/><w:qFormat/></w:style>" * 20

FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

KOP = "<w:t>Kop</w:t></w:r></w:p>"
END_OF_PAGES = '<w:p><w:pPr><w:pStyle w:val="End"/><w:sectPr/></w:pPr></w:p>'

# The check that must see it | the part | what stands there | what is put in its place
FAULTS = [
    ("every_part_has_a_type", TYPES, 'Extension="odttf"', 'Extension="ttf"'),
    ("properties_filled", CORE, "<dc:title>Titel</dc:title>", "<dc:title/>"),
    ("properties_filled", CORE, "<dc:creator>Afdeling</dc:creator>", ""),
    ("properties_filled", CORE, "T00:00:00Z", "T09:41:07Z"),
    ("properties_filled", CORE, "<dcterms:created>2025-01-13T00:00:00Z</dcterms:created>", ""),
    ("language_is_that_of_its_template", STYLES, 'w:lang w:val="nl-NL"', 'w:lang w:val="en-US"'),
    ("language_is_that_of_its_template", STYLES, '<w:lang w:val="nl-NL"/>', ""),
    ("language_is_that_of_its_template", CORE, "nl-NL", "en-GB"),
    (
        "language_is_that_of_its_template",
        DOCUMENT,
        "<w:rStyle",
        '<w:lang w:val="Engels"/><w:rStyle',
    ),
    ("drawings_have_own_ids", HEADER, 'id="8"', 'id="7"'),
    ("nothing_within_its_like", DOCUMENT, "<w:t>Titel", "<w:r/><w:t>Titel"),
    ("nothing_within_its_like", DOCUMENT, "Titel", "Ti<w:r/>tel"),
    ("nothing_within_its_like", DOCUMENT, "<w:r><w:t>Kop", "<w:p/><w:r><w:t>Kop"),
    ("fields_are_whole", FOOTER, SEPARATE, ""),
    ("fields_are_whole", FOOTER, '<w:r><w:fldChar w:fldCharType="end"/></w:r>', ""),
    ("fields_are_whole", FOOTER, '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', ""),
    ("fields_are_whole", FOOTER, "<w:t>1</w:t>", "<w:t/>"),
    ("fields_are_whole", FOOTER, " PAGE ", ""),
    ("fields_are_whole", DOCUMENT, FIELD_END, ""),
    ("fields_are_whole", DOCUMENT, "<w:t>5</w:t>", ""),
    ("fields_are_whole", DOCUMENT, "<w:sdtContent>", f"<w:sdtContent>{FIELD_END}"),
    ("bookmarks_are_whole", DOCUMENT, '<w:bookmarkEnd w:id="1"/>', ""),
    ("bookmarks_are_whole", DOCUMENT, '<w:bookmarkEnd w:id="1"/>', '<w:bookmarkEnd w:id="2"/>'),
    ("links_lead_somewhere", DOCUMENT, 'w:anchor="hier"', 'w:anchor="daar"'),
    ("tables_are_whole", DOCUMENT, CELL, ""),
    ("tables_are_whole", DOCUMENT, CELL, "<w:tc/>"),
    ("tables_are_whole", DOCUMENT, "<w:tcBorders>", '<w:gridSpan w:val="2"/><w:tcBorders>'),
    ("tables_are_whole", HEADER, "<w:p>", "<w:tbl><w:tblGrid/></w:tbl><w:p>"),
    ("tables_have_headings", DOCUMENT, "<w:tblHeader/>", ""),
    ("tables_have_headings", DOCUMENT, 'w:firstRow="1"', 'w:firstRow="0"'),
    (
        "every_row_of_headings_repeats",
        DOCUMENT,
        CELL,
        CELL.replace("BodyText", "TableHeadingRight"),
    ),
    ("tables_are_simple", DOCUMENT, "<w:tcBorders>", "<w:vMerge/><w:tcBorders>"),
    ("tables_are_simple", DOCUMENT, "<w:tcBorders>", '<w:gridSpan w:val="2"/><w:tcBorders>'),
    ("merged_cells_are_rectangles", DOCUMENT, "<w:tcBorders>", "<w:vMerge/><w:tcBorders>"),
    ("rows_stay_whole", DOCUMENT, "<w:cantSplit/></w:trPr>", "</w:trPr>"),
    ("looks_agree", DOCUMENT, 'w:val="0620"', 'w:val="04A0"'),
    ("drawings_have_meaning", DOCUMENT, 'descr="De helft"', 'descr=""'),
    ("drawings_have_meaning", HEADER, '<adec:decorative val="1"/>', ""),
    ("drawings_have_meaning", HEADER, 'name="Logo"', 'name="Logo" descr="Logo"'),
    ("shapes_are_announced", DOCUMENT, ' Requires="wps"', ""),
    ("shapes_are_announced", DOCUMENT, 'Requires="wps"', 'Requires="wpg"'),
    ("headings_step_down", STYLES, 'outlineLvl w:val="0"', 'outlineLvl w:val="1"'),
    ("no_heading_ends_its_pages", DOCUMENT, KOP, KOP + END_OF_PAGES),
    ("headings_are_those_of_word", STYLES, "heading 2", "Genummerde kop"),
    ("headings_are_those_of_word", STYLES, "heading 2", "heading 3"),
    ("the_gallery_is_short", STYLES, '<w:uiPriority w:val="6"/>', ""),
    ("the_gallery_is_short", STYLES, 'w:defSemiHidden="1"', 'w:defSemiHidden="0"'),
    ("the_gallery_is_short", STYLES, "<w:qFormat/></w:style>", f"<w:qFormat/></w:style>{OFFERED}"),
    ("typing_on_is_seen", STYLES, '<w:next w:val="BodyText"/>', ""),
    ("typing_on_is_seen", STYLES, '<w:next w:val="BodyText"/>', '<w:next w:val="End"/>'),
    ("unseen_paragraphs_are_needed", DOCUMENT, "<w:tbl>", f"{UNSEEN}<w:tbl>"),
    ("nothing_ends_in_a_table", DOCUMENT, "<w:sectPr>", "<w:tbl/><w:sectPr>"),
    ("what_is_added_is_of_the_house", SETTINGS, 'Style w:val="House"', 'Style w:val="Strong"'),
    ("what_is_added_is_of_the_house", SETTINGS, '<w:clickAndTypeStyle w:val="BodyText"/>', ""),
    ("what_is_added_is_of_the_house", STYLES, "List Number", "Lijst"),
    ("what_is_added_is_of_the_house", STYLES, '<w:basedOn w:val="ListBullet"/>', ""),
    ("fonts_can_be_replaced", "word/fontTable.xml", '<w:panose1 w:val="020B"/>', ""),
    ("fonts_can_be_replaced", "word/fontTable.xml", "<w:sig/>", ""),
    ("headings_step_down", STYLES, 'outlineLvl w:val="1"', 'outlineLvl w:val="2"'),
    ("tables_have_a_summary", DOCUMENT, 'w:val="Cellen"', 'w:val=" "'),
    ("lists_are_real", DOCUMENT, "Gewoon", "&#8226; Gewoon"),
    ("lists_are_real", DOCUMENT, "Gewoon", "a) Gewoon"),
    ("nothing_floats", DOCUMENT, "<wp:inline", "<wp:anchor/><wp:inline"),
    ("nothing_floats", HEADER, "<adec:decorative ", "<adec:versiering "),
    ("nothing_floats", DOCUMENT, "<w:t>Titel</w:t>", "<w:txbxContent/><w:t>Titel</w:t>"),
    ("links_have_words", DOCUMENT, " terug", ""),
    ("links_have_words", DOCUMENT, 'w:anchor="hier"', ""),
    ("white_space_is_no_form", DOCUMENT, "Gewoon en ", "Gewoon    en "),
    ("white_space_is_no_form", DOCUMENT, "<w:t>Titel", "<w:br w:type='page'/><w:t>Titel"),
    ("charts_are_drawn_once", DOCUMENT, "<c:chart ", "<c:grafiek "),
    ("charts_are_drawn_once", DOCUMENT, '<c:chart r:id="rId2"/>', '<c:chart r:id="rId2"/>' * 2),
    ("charts_are_drawn_once", RELATIONS, "charts/chart1.xml", "charts/chart2.xml"),
    ("charts_have_a_title", CHART, "<a:t>Instroom</a:t>", "<a:t> </a:t>"),
    ("charts_have_a_workbook", CHART, "<c:externalData", "<c:data"),
    ("charts_have_a_workbook", CHART_RELATIONS, "Workbook1", "Workbook2"),
    ("charts_have_a_workbook", WORKBOOK, "<row/>", "<rij/>"),
    ("charts_have_a_workbook", WORKBOOK, "PK", "KP"),
    ("labels_follow_their_cells", CHART, ' type="CELLRANGE"', ""),
    ("labels_follow_their_cells", CHART, "<c:v>doel 15%", "<c:v>doel 20%"),
    ("labels_follow_their_cells", CHART, "<a:fld", "<a:r><a:t>ruim </a:t></a:r><a:fld"),
    ("form_by_styles_only", DOCUMENT, "<w:rStyle", '<w:rFonts w:ascii="Arial"/><w:rStyle'),
    ("form_by_styles_only", DOCUMENT, BODY, f"{BODY[:-8]}<w:jc w:val='left'/></w:pPr>"),
    ("form_by_styles_only", DOCUMENT, '<w:rStyle w:val="Strong"/>', "<w:b/>"),
    ("form_by_styles_only", NOTES, "<w:r><w:footnoteRef/>", "<w:r><w:rPr><w:sz/></w:rPr>"),
    ("form_by_styles_only", DOCUMENT, "<w:cantSplit/>", "<w:cantSplit/><w:hidden/>"),
    ("form_by_styles_only", DOCUMENT, "<w:tblLook", "<w:tblBorders/><w:tblLook"),
    ("every_paragraph_has_a_style", DOCUMENT, '<w:pStyle w:val="BodyText"/>', ""),
    ("styles_are_defined", DOCUMENT, '<w:pStyle w:val="BodyText"/>', '<w:pStyle w:val="Body"/>'),
    ("styles_are_defined", DOCUMENT, '<w:rStyle w:val="Strong"/>', '<w:rStyle w:val="BodyText"/>'),
    ("styles_are_defined", DOCUMENT, '<w:tblStyle w:val="House"/>', '<w:tblStyle w:val="Hut"/>'),
    ("styles_are_defined", STYLES, '<w:basedOn w:val="Heading1"/>', '<w:basedOn w:val="Kop"/>'),
    ("numberings_are_defined", DOCUMENT, '<w:numId w:val="100"/>', '<w:numId w:val="101"/>'),
    ("numberings_are_defined", DOCUMENT, '<w:ilvl w:val="1"/>', '<w:ilvl w:val="2"/>'),
    ("numberings_are_defined", NUMBERING, 'w:abstractNumId="1"', 'w:abstractNumId="3"'),
    ("numberings_are_defined", STYLES, '<w:numId w:val="2"/>', '<w:numId w:val="3"/>'),
    ("no_empty_paragraphs", DOCUMENT, "<w:t>Titel</w:t>", "<w:t/>"),
    ("no_empty_paragraphs", DOCUMENT, "<w:t>Kop</w:t>", "<w:t> </w:t>"),
    ("no_empty_paragraphs", DOCUMENT, CELL, f"<w:tc><w:p/>{CELL[6:]}"),
    ("notes_are_called_once", DOCUMENT, "<w:footnoteReference", "<w:footnoteReferenc"),
    ("notes_are_called_once", NOTES, '<w:footnote w:id="1">', '<w:footnote w:id="2">'),
    ("no_tags_left", DOCUMENT, "vet", "{{ naam }}"),
    ("no_tags_left", FOOTER, "Pagina", "{%p endif %}"),
]

TEMPLATE = with_changed(DOCUMENT, "eerste", "{{ naam }}, {%p endif %}")


@pytest.fixture
def checks(tmp_path: Path) -> Mapping[str, Check]:
    (tmp_path / "Proef.ttf").write_bytes(sample_word.FONT)
    return all_checks(TEMPLATE, tmp_path)


def test_a_good_file_has_no_findings(checks: Mapping[str, Check]) -> None:
    good = packed(PARTS)
    assert {name: list(check(good)) for name, check in checks.items()} == {
        name: [] for name in checks
    }


@pytest.mark.parametrize(("check", "part", "old", "new"), FAULTS)
def test_a_planted_fault_is_found(
    check: str, part: str, old: str, new: str, checks: Mapping[str, Check]
) -> None:
    assert list(checks[check](with_changed(part, old, new)))


def test_every_check_has_a_planted_fault(checks: Mapping[str, Check]) -> None:
    apart = {"zip_in_order", "fonts_travel_along", "has_text"}
    assert set(checks) == {check for check, *_ in FAULTS} | apart


def test_tags_that_are_not_of_the_template_are_text(checks: Mapping[str, Check]) -> None:
    word = with_changed(DOCUMENT, "vet", "{{ 7*7 }} en {% if %}")
    assert list(checks["no_tags_left"](word)) == []


def test_a_file_in_another_language_than_its_template_is_found(
    checks: Mapping[str, Check],
) -> None:
    english = {name: PARTS[name].replace(b"nl-NL", b"en-GB") for name in (STYLES, CORE)}
    word = packed({**PARTS, **english})
    assert list(checks["language_is_that_of_its_template"](word))


JOINED = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"


@pytest.mark.parametrize(
    ("asked", "is_simple"),
    [("| a | ^ |", True), ("| ^ | a |", False), ("| a | b |", False), (r"| a | \^ |", False)],
)
def test_cells_are_merged_where_the_yaml_asks_it(
    asked: str, is_simple: bool, checks: Mapping[str, Check]
) -> None:
    row = f"<w:tr>{CELL}{JOINED}</w:tr>".encode()
    body = PARTS[DOCUMENT].replace(b"</w:tbl>", row + b"</w:tbl>", 1)
    yaml = f"<bron>tekst: |\n  {asked}\n</bron>".encode()
    word = packed({**PARTS, DOCUMENT: body, SOURCES: yaml})
    assert (list(checks["tables_are_simple"](word)) == []) is is_simple


def heading(words: str, properties: str = "") -> str:
    return (
        f'<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/></w:pPr>'
        f"<w:r><w:t>{words}</w:t></w:r></w:p></w:tc>"
    )


REPEATED = "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
GOES_ON = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>"
BEGINS, TWO_WIDE = '<w:vMerge w:val="restart"/>', '<w:gridSpan w:val="2"/>'
UPPER = f"{REPEATED}{heading('Onderdeel', BEGINS)}{heading('Begroot', TWO_WIDE)}</w:tr>"
LOWER = f"{REPEATED}{GOES_ON}{heading('2025')}{heading('2026')}</w:tr>"
ROW = f"<w:tr>{CELL * 3}</w:tr>"
LOOK = '<w:tblPr><w:tblLook w:firstRow="1"/></w:tblPr>'
GRID = f"<w:tblGrid>{'<w:gridCol/>' * 3}</w:tblGrid>"
HEADED = f"<w:tbl>{LOOK}{GRID}{UPPER}{LOWER}{ROW}</w:tbl>"
"""A table with a heading over two columns, above headings of their own."""

OF_HEADINGS = (
    "tables_are_whole",
    "tables_have_headings",
    "every_row_of_headings_repeats",
    "merged_cells_are_rectangles",
)

# The check that must see it | what stands in that table | what is put in its place
FAULTS_IN_HEADINGS = [
    ("tables_are_whole", TWO_WIDE, '<w:gridSpan w:val="3"/>'),
    ("tables_have_headings", UPPER, UPPER.replace("<w:tblHeader/>", "")),
    ("tables_have_headings", LOWER, LOWER.replace("TableHeading", "TableText")),
    ("tables_have_headings", ROW, ROW.replace("<w:tr>", REPEATED)),
    ("every_row_of_headings_repeats", LOWER, LOWER.replace("<w:tblHeader/>", "")),
    ("merged_cells_are_rectangles", BEGINS, ""),
    ("merged_cells_are_rectangles", BEGINS, BEGINS + TWO_WIDE),
    ("merged_cells_are_rectangles", GOES_ON, GOES_ON.replace("<w:p/>", CELL[6:-7])),
    ("merged_cells_are_rectangles", ROW, ROW.replace(CELL, GOES_ON, 1)),
    ("merged_cells_are_rectangles", LOWER, LOWER.replace("<w:tblHeader/>", "")),
]


def with_table(table: str) -> WordFile:
    body = PARTS[DOCUMENT].replace(b"<w:tbl>", f"{table}<w:tbl>".encode(), 1)
    return packed({**PARTS, DOCUMENT: body})


def test_of_two_good_rows_of_headings_nothing_is_found(checks: Mapping[str, Check]) -> None:
    found = {check: list(checks[check](with_table(HEADED))) for check in OF_HEADINGS}
    assert found == {check: [] for check in OF_HEADINGS}


@pytest.mark.parametrize(("check", "old", "new"), FAULTS_IN_HEADINGS)
def test_a_fault_planted_in_two_rows_of_headings_is_found(
    check: str, old: str, new: str, checks: Mapping[str, Check]
) -> None:
    assert HEADED.count(old) == 1
    assert list(checks[check](with_table(HEADED.replace(old, new))))


def test_a_tag_over_two_runs_is_found(checks: Mapping[str, Check]) -> None:
    halves = "{{ na</w:t></w:r><w:r><w:t>am }}"
    assert list(checks["no_tags_left"](with_changed(DOCUMENT, "vet", halves)))


def test_a_band_may_repeat_under_the_headings(checks: Mapping[str, Check]) -> None:
    band = "<w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:p><w:pPr>"
    word = with_changed(DOCUMENT, "<w:cantSplit/></w:trPr><w:tc><w:p><w:pPr>", band)
    assert list(checks["tables_have_headings"](word)) == []


def test_double_entries_are_found() -> None:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr(zipfile.ZipInfo(TYPES), b"")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(zipfile.ZipInfo(TYPES), b"")
    assert list(zip_in_order(WordFile(target.getvalue()))) == [f"{TYPES} staat 2 keer in de zip"]


def test_dates_of_the_clock_are_found() -> None:
    findings = list(zip_in_order(packed(PARTS, (2025, 1, 13, 9, 41, 6))))
    assert len(findings) == len(PARTS)


def test_the_order_of_the_zip_is_looked_at() -> None:
    assert list(zip_in_order(packed(dict(list(PARTS.items())[::-1]))))


def test_a_file_without_text_is_found() -> None:
    assert list(has_text(packed({DOCUMENT: PARTS["word/settings.xml"]})))


def test_a_font_that_is_not_shipped_is_found(tmp_path: Path) -> None:
    (tmp_path / "Anders.ttf").write_bytes(sample_word.FONT[::-1])
    findings = list(fonts_travel_along(packed(PARTS), MadeWith(TEMPLATE, tmp_path)))
    assert findings == [
        "word/fonts/font1.odttf is geen meegeleverd lettertype",
        "Anders.ttf zit er niet in",
    ]


def test_a_font_of_another_script_may_be_away_or_be_cut(tmp_path: Path) -> None:
    font = Path(FONTS, "NotoSansSC-Regular.ttf").read_bytes()
    made_with = MadeWith(TEMPLATE, tmp_path)
    (tmp_path / "NotoSansSC-Regular.ttf").write_bytes(font)
    (tmp_path / "Proef.ttf").write_bytes(sample_word.FONT)
    assert not list(fonts_travel_along(packed(PARTS), made_with))

    (tmp_path / "Proef.ttf").unlink()
    cut_font = disguise(cut(font, "春节"), UUID("00010203-0405-0607-0809-0A0B0C0D0E0F"))
    parts = {**PARTS, "word/fonts/font1.odttf": cut_font}
    assert not list(fonts_travel_along(packed(parts), made_with))
