from __future__ import annotations

from pathlib import Path

from generator.preview.followed import Name
from generator.preview.fragments import Fragments
from generator.preview.pages import Page
from generator.preview.studio import View
from generator.problems import Place, Problem, Severity

NAME = Name("a & b", "nota <i>")
PAGE = Page("0a", 1, 794, 1123, 'woorden "<script>')


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

    assert "<h2>1 waarschuwing</h2>" in made["problemen"]
    assert "fouten" not in made["problemen"]
    assert "Bijgewerkt: 1 bladzijde" in made["stand"]


def test_pages_from_before_an_error_are_marked_in_words() -> None:
    made = pieces(View(pages=(PAGE,), problems=(problem(),)))

    assert "Nog niet bijgewerkt" in made["stand"]
    assert "U ziet de bladzijden van vóór deze fout" in made["problemen"]
    assert "Bladzijde 1 van 1 – nog niet bijgewerkt" in made["bladen"]


def test_while_a_document_is_made_for_the_first_time_the_page_says_so() -> None:
    assert "De bladzijden worden gemaakt" in pieces(None)["stand"]


def test_every_value_is_escaped() -> None:
    page = Fragments().page({NAME: Path("x")}, NAME, View(pages=(PAGE,)))

    assert 'alt="woorden &#34;&lt;script&gt;"' in page
    assert "<i>" not in page
    assert 'href="/document/a%20%26%20b/nota%20%3Ci%3E"' in page
