from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from generator.dossier.tracing import Trace
from generator.origin import Origin
from generator.pdf.areas import Area
from generator.preview.followed import Name
from generator.preview.fragments import MOST, Fragments
from generator.preview.origins import name_of
from generator.preview.pages import ShownPage
from generator.preview.studio import View
from generator.problems import Place, Problem, Severity

NAME = Name("a & b", "nota <i>")
PAGE = ShownPage("0a", 1, 794, 1123, 'woorden "<script>')
ORIGINS = (Origin("a & b/nota.yaml", ("<i>", 0)),)
AREA = Area(ORIGINS, "woorden <b>" * 20, 80.5, 90.1, 100, 20)
TRACE = Trace(Place("inputs/a/<b>.yaml", 45, 7), ("doelen", 0, "<i>"), ("titel: <u>",))


def pieces(view: View | None) -> dict[str, str]:
    return Fragments().pieces({NAME: Path("x")}, NAME, view)


def problem(severity: Severity = Severity.ERROR, meant: str | None = None) -> Problem:
    return Problem(Place("inputs/a/<b>.yaml", 14, 5), "<u> klopt niet", severity, meant)


def test_a_problem_has_its_file_its_line_and_what_was_meant() -> None:
    text = pieces(View(problems=(problem(meant="doel"),)))["problemen"]

    assert "<h2>1 fout</h2>" in text
    assert "inputs/a/&lt;b&gt;.yaml</span>\n      regel 14, plaats 5" in text
    assert "&lt;u&gt; klopt niet; bedoelde u ‘<strong>doel</strong>’?" in text


def test_the_line_of_the_file_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "nota.yaml"
    file.write_text("doel: <b>\n")
    text = pieces(View(problems=(Problem(Place(str(file), 1, 7), "fout"),)))["problemen"]

    assert "    doel: &lt;b&gt;\n          ^</pre>" in text


def test_warnings_stand_apart_and_change_nothing_else() -> None:
    made = pieces(View(pages=(PAGE,), problems=(problem(Severity.WARNING),)))

    assert "<h2>Nog te doen (1)</h2>" in made["problemen"]
    assert "fouten" not in made["problemen"]
    assert "Bijgewerkt: 1 pagina" in made["stand"]


def test_pages_from_before_an_error_are_marked_in_words() -> None:
    made = pieces(View(pages=(PAGE,), problems=(problem(),), behind=True))

    assert "Nog niet bijgewerkt" in made["stand"]
    assert "U ziet de pagina's van vóór deze fout" in made["problemen"]
    assert "Pagina 1 van 1 – nog niet bijgewerkt" in made["bladen"]


def test_an_error_that_lets_documents_be_made_keeps_none_from_them() -> None:
    made = pieces(View(pages=(PAGE,), problems=(problem(),)))

    assert "Bijgewerkt, met 1 fout" in made["stand"]
    assert "U ziet de pagina's van vóór" not in made["problemen"]
    assert "nog niet bijgewerkt" not in made["bladen"]
    assert made["downloads"].count("href") == 2
    assert "Let op: in het bestand staat nog een fout." in made["downloads"]


def test_of_pages_that_lack_a_text_no_file_can_be_had() -> None:
    made = pieces(View(pages=(PAGE,), lost=(problem(),)))

    assert "Bijgewerkt, met 1 fout" in made["stand"]
    assert "href" not in made["downloads"]


def test_a_document_that_was_never_right_says_what_to_do() -> None:
    made = pieces(View(problems=(problem(), problem()), behind=True))

    assert "Er zijn nog geen pagina's. Los eerst de 2 fouten" in made["uitleg"]
    assert "Downloaden kan als de fouten zijn opgelost." in made["downloads"]
    assert "href" not in made["downloads"]


def test_while_a_document_is_made_for_the_first_time_the_page_says_so() -> None:
    assert "De pagina's worden gemaakt" in pieces(None)["stand"]


def test_every_value_is_escaped() -> None:
    page = Fragments().page("/sleutel/", {NAME: Path("x")}, NAME, View(pages=(PAGE,)))

    assert 'alt="woorden &#34;&lt;script&gt;"' in page
    assert "<i>" not in page
    assert 'href="document/a%20%26%20b/nota%20%3Ci%3E"' in page


def test_over_a_picture_lie_areas_without_any_style() -> None:
    pages = pieces(View(pages=(replace(PAGE, areas=(AREA, AREA)),)))["bladen"]
    rectangle = (
        f'<rect data-herkomst="{name_of(ORIGINS)}" x="80.5" y="90.1" width="100" height="20"/>'
    )

    assert '<svg viewBox="0 0 794 1123" aria-hidden="true">' in pages
    assert pages.count(rectangle) == 2
    assert "style" not in pages


def test_what_can_be_clicked_can_be_chosen_from_a_list_too() -> None:
    other = Area((Origin("organisatie.yaml"),), "", 0, 0, 1, 1)
    pages = pieces(View(pages=(replace(PAGE, areas=(AREA, AREA, other)),)))["bladen"]
    chosen = re.findall(r'<button type="button" data-herkomst="(\w+)">(.+)</button>', pages)

    assert [name for name, _ in chosen] == [name_of(ORIGINS), name_of(other.origins)]
    assert chosen[0][1].startswith("woorden &lt;b&gt;woorden")
    assert len(chosen[0][1]) < 200
    assert chosen[1][1] == "Afbeelding"


def test_a_place_is_told_in_words() -> None:
    told = Fragments().origin([TRACE], View())

    assert "inputs/a/&lt;b&gt;.yaml</span>\n      regel 45, plaats 7" in told
    assert "<p>doelen › 1 › &lt;i&gt;</p>" in told
    assert "<code>titel: &lt;u&gt;</code>" in told
    assert "volgt uit" not in told


def test_of_what_was_computed_all_places_are_told_up_to_a_bound() -> None:
    two, many = (Fragments().origin([TRACE] * number, View()) for number in (2, MOST + 1))

    assert "Dit volgt uit 2 velden:" in two
    assert two.count("<li>") == 2
    assert many.count("<li>") == MOST
    assert "En nog 1 ander." in many


def test_what_stands_in_no_file_is_told_so() -> None:
    assert "het programma vult het zelf in" in Fragments().origin([], View())


def test_beside_old_pages_a_line_may_have_moved() -> None:
    assert "kan nu een andere zijn" in Fragments().origin([TRACE], View(behind=True))
    assert "andere" not in Fragments().origin([TRACE], View())
