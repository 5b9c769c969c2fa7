"""Pasting into a text field, in a real browser: what other programs put on the clipboard."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page, expect

from generator.content.tree import Block
from generator.content.words import text_of_blocks
from generator.html.body import to_html
from generator.markdown.escaping import escaped, paragraph_lines
from generator.markdown.parse import parse, parse_long
from generator.source.list_signs import BULLETS
from tests.browser.text_fields import STATIC, pasted, put, text_fields, told
from tests.colours import COLOURS
from tests.filled_in import values
from tests.fixture_files import FIXTURES
from tests.markdown.trees import SIGNS, texts

CASES = sorted((FIXTURES / "plakken").glob("*.html"))
LEFT_OUT = {
    "google-docs": "onderstreping, markering, hoge of lage tekens, doorgehaalde tekst, een voetnoot"
    " waarvan de tekst er niet bij stond",
    "koppen": "samengevoegde cellen in de kop van een tabel",
    "outlook": "een plaatje",
    "webpagina": "een link die alleen elders werkt, kleur van letters, een plaatje",
    "word": "doorgehaalde tekst, kleur van letters, een plaatje",
}
READ: dict[str, Callable[[str], tuple[Block, ...]]] = {"tekst": parse, "lang": parse_long}


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with text_fields(browser) as page:
        yield page


def into(page: Page, marked: str, field: str = "tekst", **given: str) -> str:
    """What stands in a field after pasting at the marks."""
    put(page, marked, field)
    assert pasted(page, field, **given) is not None
    return told(page, field)


def made_of(page: Page, html: str, field: str = "tekst") -> str:
    return into(page, "‹›", field, html=html).replace("‹›", "")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_what_other_programs_put_on_the_clipboard(page: Page, case: Path) -> None:
    field = "lang" if case.stem == "webpagina" else "tekst"

    text = made_of(page, case.read_text(encoding="utf-8"), field)

    assert text == case.with_suffix(".md").read_text(encoding="utf-8").rstrip("\n")
    assert READ[field](text)
    left_out = LEFT_OUT.get(case.stem)
    expect(page.locator("#melding")).to_have_text(
        f"Geplakt. Weggelaten: {left_out}." if left_out else "Geplakt."
    )


def without_hard_spaces(tree: tuple[Block, ...]) -> str:
    return str(to_html(tree, COLOURS)).replace("\xa0", " ")


def without_separators(blocks: tuple[Block, ...]) -> str:
    """The words alone: blocks in a cell come on one line, with ``;`` between them."""
    return squeezed(blocks).replace(";", "")


def squeezed(blocks: tuple[Block, ...]) -> str:
    return re.sub(r"\s+", "", text_of_blocks(blocks))


def test_a_text_of_the_samples_as_html_comes_back_as_the_same_tree(page: Page) -> None:
    written = [str(text) for notation, text in values() if notation.long]
    trees = [parse_long(text) for text in written if "[^" not in text and "]{" not in text]

    assert len(trees) > 350
    for tree in trees:
        assert parse_long(made_of(page, without_hard_spaces(tree), "lang")) == tree


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(tree=texts())
def test_no_word_of_html_is_lost(page: Page, tree: tuple[Block, ...]) -> None:
    assume("Reference(" not in str(tree))  # a document has their values there
    html = without_hard_spaces(tree)
    assume("voetnoot" not in html)  # it is no note of Word
    assume(not re.search(">[-*] ", html))  # somebody typed a point

    back = parse_long(made_of(page, f"<p>x</p>{html}", "lang"))

    assert without_separators(back) == "x" + without_separators(tree)


def soup() -> st.SearchStrategy[str]:
    """HTML in which anything may stand in anything."""
    names = ["p", "div", "b", "i", "u", "s", "del", "a", "ul", "ol", "li", "blockquote", "h1", "h3"]
    names += ["table", "tr", "td", "th", "pre", "sup", "span", "br", "hr"]
    forms = [
        "",
        ' style="mso-list:l0 level2 lfo1"',
        ' style="font-weight:bold" colspan=2 rowspan=3',
        ' href="https://vws.nl/(a"',
        ' href="#_ftn1" class="MsoListParagraph"',
        ' href="#_ftnref1" id="ftn1" start="7"',
        ' style="margin-left:72pt;font-style:italic" data-aria-level="5"',
    ]
    words = st.text(SIGNS + "•\xa0–o1.", max_size=8).map(lambda text: text.replace("<", "&lt;"))
    return st.recursive(
        words,
        lambda inner: st.builds(
            lambda name, form, parts: f"<{name}{form}>{''.join(parts)}</{name}>",
            st.sampled_from(names),
            st.sampled_from(forms),
            st.lists(inner, max_size=4),
        ),
        max_leaves=20,
    )


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(html=soup(), field=st.sampled_from(["tekst", "lang"]))
def test_whatever_is_pasted_becomes_our_markdown(page: Page, html: str, field: str) -> None:
    put(page, "‹›", field)
    text = pasted(page, field, html=f"<p>x</p>{html}")

    assert text is not None
    READ[field](text)


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(text=st.text(SIGNS + "\n", max_size=30))
def test_signs_are_escaped_by_the_same_rules_as_when_we_write(page: Page, text: str) -> None:
    js = "async (text) => { const e = await import('/escapes.js'); return %s; }"
    line = text.replace("\n", " ")

    assert page.evaluate(js % "e.escaped(text, true)", line) == escaped(line, in_brackets=True)
    assert page.evaluate(js % "'x\\n' + e.begun(text)", line) == "\n".join(
        paragraph_lines(f"x\n{line}")
    )


def test_the_bullets_are_those_of_the_program() -> None:
    js = (STATIC / "bullets.js").read_text(encoding="utf-8")

    assert json.loads(js[js.index('"') : js.rindex('"') + 1]) == BULLETS


@pytest.mark.parametrize(
    ("before", "html", "after"),
    [
        ("een ‹› drie", "<b>twee</b>", "een **twee**‹› drie"),
        ("een ‹oud› drie", "<p>twee</p>", "een twee‹› drie"),
        ("een‹› twee", "<p>a</p><p>b</p>", "een\n\na\n\nb‹›\n\n twee"),
        ("een\n\n‹›\n\ntwee", "<ul><li>a</li></ul>", "een\n\n- a‹›\n\ntwee"),
        ("- een\n- ‹›", "<ul><li>a</li><li>b</li></ul>", "- een\n- a\n- b‹›"),
        ("| a | b |\n|---|---|\n| ‹› | |", "x | y<br>z", "| a | b |\n|---|---|\n| x \\| y z‹› | |"),
        (
            "a[^1]‹› b\n\n[^1]: c",
            "<p>x<a href='#_ftn1'>[1]</a></p><div id=ftn1><a href='#_ftnref1'>[1]</a> noot</div>",
            "a[^1]x[^2]‹› b\n\n[^1]: c\n\n[^2]: noot",
        ),
    ],
)
def test_it_comes_where_the_caret_is(page: Page, before: str, html: str, after: str) -> None:
    assert into(page, before, html=html) == after


def test_headings_go_on_from_the_heading_above(page: Page) -> None:
    html = "<h1>a</h1><h3>b</h3><h2>c</h2>"

    assert made_of(page, html, "lang") == "# a\n\n## b\n\n## c"
    assert into(page, "# x\n\n## y\n\n‹›", "lang", html=html).endswith("## a\n\n### b\n\n### c‹›")
    assert made_of(page, html) == "**a**\n\n**b**\n\n**c**"


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        ("•\teen\no\ttwee\n•\tdrie", "- een\n  - twee\n- drie"),
        ("Kop:\r\n• een\r\nrest", "Kop:\n\n- een\n\nrest"),
        ("a\tb\n1\t2|3\n", "| a | b |\n|---|---|\n| 1 | 2\\|3 |"),
    ],
)
def test_text_without_form_with_a_list_or_table(page: Page, plain: str, expected: str) -> None:
    assert into(page, "‹›", plain=plain) == f"{expected}‹›"


@pytest.mark.parametrize("plain", ["een\ntwee", "**al** Markdown\n- a", "a\tb", "a\tb\nc"])
def test_other_text_is_left_to_the_browser(page: Page, plain: str) -> None:
    put(page, "‹›")

    assert pasted(page, plain=plain) is None


def test_what_was_pasted_can_be_undone(page: Page) -> None:
    page.locator("#tekst").fill("")
    page.locator("#tekst").press_sequentially("een")
    pasted(page, html="<p>a<a href='#_ftn1'>1</a><p>b<p id=ftn1><a href='#_ftnref1'>1</a>c")
    expect(page.locator("#tekst")).to_have_value("een\n\na[^1]\n\nb\n\n[^1]: c")

    page.keyboard.press("Control+z")
    expect(page.locator("#tekst")).to_have_value("een")


def test_what_is_copied_in_the_browser_itself(page: Page) -> None:
    page.locator("#bron").click(click_count=3)
    page.keyboard.press("Control+c")
    put(page, "‹›")
    page.keyboard.press("Control+v")

    expect(page.locator("#tekst")).to_have_value("Een **vette** [link](https://vws.nl/)")
    expect(page.locator("#melding")).to_have_text("Geplakt.")


def test_only_a_picture_is_told(page: Page) -> None:
    put(page, "een‹›")

    assert pasted(page, html="<img src='https://example.org/a.png'>") == "een"
    expect(page.locator("#melding")).to_have_text("Er is niets geplakt. Weggelaten: een plaatje.")
