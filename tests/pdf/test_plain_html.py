"""What the XML parser reads is what the parser of the HTML standard makes of it."""

from __future__ import annotations

from xml.etree.ElementTree import Element

import pytest
import tinyhtml5
from hypothesis import given
from hypothesis import strategies as st

from generator.pdf.plain_html import parse_plain

PAGE = "<!DOCTYPE html>\n<html lang='nl'>\n<head>{}</head>\n<body>\n{}\n</body>\n</html>\n".replace(
    "'", '"'
)


def by_the_standard(text: str) -> Element:
    root: Element = tinyhtml5.parse(text, namespace_html_elements=False)
    return root


def told(root: Element) -> list[tuple[object, ...]]:
    """All that a tree holds, in its order."""
    return [
        (each.tag, [*each.attrib.items()], each.text or "", each.tail or "", len(each))
        for each in root.iter()
    ]


@pytest.mark.parametrize(
    "inside",
    [
        "",
        "  \n ",
        "<p>a &amp; b &lt;&#39;&#34;&quot;é\u00a0</p> tail",
        '<p class="a b" data-x="&lt;1&gt;">a<br>b<br/>c <em>d<strong>e</strong></em></p>',
        "<ul> <li>a<ul><li><p>b</p></li></ul></li> </ul><ol><li></li></ol><hr>",
        '<table><caption>c</caption><colgroup><col style="width: 1%"><col></colgroup>\n<thead>'
        '<tr><th scope="col">a</th></tr></thead><tbody>\n<tr><td><p>b</p></td></tr>\n</tbody>'
        "<tfoot></tfoot></table>",
        '<div><svg class="x" viewBox="0 0 1 1" role="img"><title>&amp;</title><g>'
        '<rect x="0" stroke-width="1"/><text text-anchor="end">a<tspan dy="x">b</tspan></text></g>'
        "</svg></div>".replace(' dy="x"', ' y="1"'),
        '<p>a <a href="#b">b</a> <a href="#c">c</a></p><dl><dt>a</dt><dd>b</dd></dl>',
        "a\u2028b\u0085c<section><h2>kop</h2></section>",
    ],
)
def test_what_is_plain_is_read_alike(inside: str) -> None:
    text = PAGE.format('\n<meta charset="utf-8">\n<title>a &amp; b</title>\n', inside)
    root = parse_plain(text)

    assert root is not None
    assert told(root) == told(by_the_standard(text))


@pytest.mark.parametrize(
    "inside",
    [
        "<p>een<p>twee",
        "<p>een<div>twee</div></p>",
        "<p>&nbsp;</p>",
        "<p>&#128;</p>",
        "<table><tr><td>a</td></tr></table>",
        "<table><tbody>voor<tr><td>a</td></tr></tbody></table>",
        "<ul><li><li>a</li></li></ul>",
        "<a href='#a'>a</a>",
        '<a href="#a">a<em><a href="#b">b</a></em></a>',
        "<h2>a<h3>b</h3></h2>",
        "<div/>a",
        "<P>a</P>",
        '<p title="a\nb">a</p>',
        '<p xmlns="">a</p>',
        '<p title="a>b">a</p>',
        "<br></br>",
        "<!-- a -->",
        "<?a?>",
        "<![CDATA[a]]>",
        "<style>a &amp; b</style>",
        "<pre>\na</pre>",
        "<p>a</p>\r\n",
        "<p>a\x00\x0c</p>",
        "<p>\ud800</p>",
        '<svg viewbox="0 0 1 1"></svg>',
        '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
        '<svg viewBox="0 0 1 1"><title>a<p>b</p></title></svg>',
        '<svg viewBox="0 0 1 1"><clippath></clippath></svg>',
        '<form><input name="a"></form>',
        '<p id="a" id="b">a</p>',
        "<p hidden>a</p>",
        "<b><p>a</b></p>",
        "</body></html><p>a</p>",
        "<image></image>",
    ],
)
def test_what_the_standard_mends_is_left_to_it(inside: str) -> None:
    assert parse_plain(PAGE.format("<title>a</title>", inside)) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<p>a</p>",
        "<html><head></head><body></body></html>",
        "<!DOCTYPE html><html><body></body></html>",
        "<!DOCTYPE html><html><head></head>a<body></body></html>",
        '<!DOCTYPE html [<!ENTITY a "b">]><html><head></head><body></body></html>',
    ],
)
def test_a_page_that_is_not_whole_is_left_to_it(text: str) -> None:
    assert parse_plain(text) is None


TAGS = ("p", "div", "ul", "li", "table", "tbody", "tr", "td", "em", "a", "h2", "br", "svg", "g")
NAMES = st.sampled_from((*TAGS, "rect", "title", "b"))
ATTRIBUTES = st.sampled_from(["", ' class="a b"', ' id="&amp;"', ' viewBox="0"', ' href="#a"'])
WORDS = st.sampled_from(["", " ", "\n", "a", "&lt;", "é ", "&nbsp;"])
PIECES: st.SearchStrategy[str] = st.deferred(lambda: st.one_of(WORDS, WHOLE, OPEN))
INSIDE: st.SearchStrategy[str] = st.lists(PIECES, max_size=4).map("".join)
WHOLE: st.SearchStrategy[str] = st.builds("<{0}{1}>{2}</{0}>".format, NAMES, ATTRIBUTES, INSIDE)
OPEN: st.SearchStrategy[str] = st.builds("<{}{}>".format, NAMES, ATTRIBUTES)


@given(INSIDE)
def test_whatever_is_written_is_read_alike_or_left(inside: str) -> None:
    text = PAGE.format("", inside)
    root = parse_plain(text)

    assert root is None or told(root) == told(by_the_standard(text))
