from __future__ import annotations

import pytest

from generator.content.inline import Paragraph, Text
from generator.content.scripts import LEFT_TO_RIGHT
from generator.markdown.parse import parse
from generator.word.body.harvest import Harvest
from generator.word.body.wordml import to_wordml
from tests.markdown.outline import element


def test_a_footnote_in_full() -> None:
    harvest = Harvest()

    body = to_wordml(parse("Tekst[^a]\n\n[^a]: Eerste.\n\n    Tweede."), harvest)

    reference = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
    paragraph = '<w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
    assert f'<w:r>{reference}<w:footnoteReference w:id="1"/></w:r>' in body
    assert harvest.footnotes == [
        f'<w:footnote w:id="1">{paragraph}<w:r>{reference}<w:footnoteRef/></w:r>'
        '<w:r><w:t xml:space="preserve"> </w:t></w:r><w:r><w:t>Eerste.</w:t></w:r></w:p>'
        f"{paragraph}<w:r><w:t>Tweede.</w:t></w:r></w:p></w:footnote>"
    ]


def test_notes_count_on_over_the_bodies_of_a_document() -> None:
    harvest = Harvest()

    for _ in range(2):
        to_wordml(parse("Tekst[^1]\n\n[^1]: noot"), harvest)

    assert [note[:20] for note in harvest.footnotes] == [
        '<w:footnote w:id="1"',
        '<w:footnote w:id="2"',
    ]


def test_a_link_is_a_relation_of_the_part_it_stands_in() -> None:
    harvest = Harvest()
    text = "[a](https://a.nl) [b](https://b.nl) [a](https://a.nl)[^1]\n\n[^1]: [b](https://b.nl)"

    body = to_wordml(parse(text), harvest)

    assert harvest.links.relations == {"https://a.nl": "rIdLink1", "https://b.nl": "rIdLink2"}
    assert harvest.note_links.relations == {"https://b.nl": "rIdLink1"}
    assert body.count('<w:hyperlink r:id="rIdLink1">') == 2
    assert '<w:hyperlink r:id="rIdLink1">' in harvest.footnotes[0]


def test_a_line_break_stands_in_a_run_of_its_own() -> None:
    body = to_wordml(parse("een\\\ntwee"), Harvest())

    assert "<w:r><w:t>een</w:t></w:r><w:r><w:br/></w:r><w:r><w:t>twee</w:t></w:r>" in body


@pytest.mark.parametrize("text", ["-", "na- en nascholing", "Vaker - en langer"])
def test_a_hyphen_that_is_between_no_digits_stays_what_it_is(text: str) -> None:
    body = to_wordml((Paragraph((Text(text),)),), Harvest())

    assert f"<w:r><w:t>{text}</w:t></w:r>" in body


def test_a_soft_hyphen_is_that_of_word() -> None:
    body = to_wordml(parse("arbeids\N{SOFT HYPHEN}markt"), Harvest())

    assert "<w:r><w:t>arbeids</w:t><w:softHyphen/><w:t>markt</w:t></w:r>" in body


def test_an_address_is_never_divided_with_a_hyphen() -> None:
    harvest = Harvest()
    body = to_wordml((*parse("di@vws.nl"), Paragraph((Text("Zie www.vws.nl."),))), harvest)

    assert '<w:rPr><w:rStyle w:val="Hyperlink"/><w:noProof/></w:rPr><w:t>di@vws.nl</w:t>' in body
    assert "<w:r><w:rPr><w:noProof/></w:rPr><w:t>www.vws.nl</w:t></w:r>" in body
    assert body.count("<w:noProof/>") == 2


LANGUAGES = [
    ("[שבת שלום]{taal=he}", '<w:rtl/><w:lang w:bidi="he"/>'),
    ("[٢٥ ديسمبر 2025 عيد]{taal=ar-MA}", '<w:rtl/><w:lang w:bidi="ar-MA"/>'),
    ("[新年]{taal=zh-Hant}", '<w:lang w:eastAsia="zh-Hant"/>'),
    ("[Nian Hao]{taal=zh-Latn}", '<w:lang w:val="zh-Latn"/>'),
    ("[Newroz]{taal=ku-Latn}", '<w:lang w:val="ku-Latn"/>'),
    ("[Newroz]{taal=ku-Arab}", '<w:lang w:bidi="ku-Arab"/>'),
]


@pytest.mark.parametrize(("text", "form"), LANGUAGES)
def test_word_asks_for_a_language_by_its_script(text: str, form: str) -> None:
    body = to_wordml(parse(text), Harvest())

    assert f"<w:r><w:rPr>{form}</w:rPr><w:t>" in body


def test_words_from_right_to_left_are_runs_of_their_own_in_any_text() -> None:
    body = to_wordml(parse("Het feest **(חנוכה, שמח)** duurt 8 dagen"), Harvest())

    strong = '<w:rStyle w:val="Strong"/>'
    assert f"<w:rPr>{strong}</w:rPr><w:t>(</w:t>" in body
    he = '<w:rtl/><w:lang w:bidi="he"/>'
    assert f"<w:rPr>{strong}{he}</w:rPr><w:t>חנוכה</w:t>" in body
    assert f'<w:rPr>{strong}<w:rtl/></w:rPr><w:t xml:space="preserve">, </w:t>' in body
    assert f"<w:rPr>{strong}{he}</w:rPr><w:t>שמח</w:t>" in body
    assert f"<w:rPr>{strong}</w:rPr><w:t>{LEFT_TO_RIGHT})</w:t>" in body
    assert body.count("<w:rtl/>") == 3


@pytest.mark.parametrize("text", ["45-55%", "31-12-2025", "070-000 00 00"])
def test_a_line_does_not_end_behind_a_hyphen_between_digits(text: str) -> None:
    body = to_wordml(parse(f"bi-cultureel {text}"), Harvest())

    assert "<w:t>bi-cultureel " in body
    assert body.count("<w:noBreakHyphen/>") == text.count("-")
    assert "-" not in body.partition("bi-cultureel")[2]


def test_markup_in_text_stays_text() -> None:
    body = to_wordml(parse("</w:t><w:br/> ]]> \"'"), Harvest())

    (text,) = [node.text for node in element(body).iter() if node.text]
    assert text == "</w:t><w:br/> ]]> \"'"
