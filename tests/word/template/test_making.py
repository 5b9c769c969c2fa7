from __future__ import annotations

from lxml import etree

from generator.frame.parts import Frame
from generator.style.house import Look
from generator.word.body.xml import part
from generator.word.template.making import recipe_of
from tests.frame.frames import NOTA, READING, SECTIONS, SMALL, TURNED
from tests.markdown.outline import find, values


def xml(contents: str) -> etree._Element:
    return etree.fromstring(part("document", contents))


def paragraphs(root: etree._Element) -> list[str]:
    """Each paragraph as ``style: text``, with the number of what counts it; the end of a section
    with the width of its pages."""
    found = []
    for one in find(root, ".//w:p"):
        (style,) = values(one, "w:pPr/w:pStyle/@w:val")
        style += "".join(f" #{number}" for number in values(one, "w:pPr/w:numPr/w:numId/@w:val"))
        widths = values(one, ".//w:pgSz/@w:w")
        found.append(f"{style}: {''.join([*values(one, './/w:t/text()'), *widths])}")
    return found


def body(frame: Frame, look: Look) -> list[str]:
    return paragraphs(xml("".join(recipe_of(frame, look.style).body)))


def test_each_role_has_its_style_and_each_field_is_a_tag(look: Look) -> None:
    assert body(SMALL, look) == [
        "Heading1: A & B",
        "Heading2 #3: {{ titel|regel }}, {{ datum|regel }}",
        'BodyText: {{p (een + twee)|opmaak("staand") }}',
        "BodyText: {%p if drie %}",
        "BodyText: Drie",
        'BodyText: {{p drie|opmaak("staand") }}',
        "BodyText: {%p endif %}",
        "BodyText: {%p for deel in delen %}",
        "Heading3: {{ deel.kop|regel }}",
        "BodyText: {%p endfor %}",
        "SectionEnd: 11906",
    ]


def test_a_heading_may_begin_a_new_page(look: Look) -> None:
    made = xml("".join(recipe_of(SECTIONS, look.style).body))
    begins = [
        "".join(values(one, ".//w:t/text()"))
        for one in find(made, ".//w:p[w:pPr/w:pageBreakBefore]")
    ]

    assert begins == ["A", "{{ deel.kop|regel }}"]
    assert paragraphs(made)[:5] == [
        "BodyText: {%p if apart %}",
        "Heading1: A",
        "BodyText: {%p else %}",
        "Heading1: A",
        "BodyText: {%p endif %}",
    ]


def test_first_pages_are_on_their_side_when_a_field_says_so(look: Look) -> None:
    assert body(TURNED, look) == [
        'BodyText: {{p tekst|opmaak("liggend_tekst" if liggend else "staand") }}',
        "BodyText: {%p if liggend %}",
        "SectionEnd: 16838",
        "BodyText: {%p else %}",
        "SectionEnd: 11906",
        "BodyText: {%p endif %}",
    ]


def test_a_nota_has_a_column_boxes_and_annexes(look: Look) -> None:
    column = [
        "ColophonFirst: {{ directie|regel }}",
        "ColophonLabel: {%p if namen %}",
        "ColophonLabel: Namen",
        "Colophon: {%p for een in namen %}",
        "Colophon: {{ een|regel }}",
        "Colophon: {%p endfor %}",
        "ColophonLabel: {%p endif %}",
    ]
    assert body(NOTA, look) == [
        *column,
        "BodyText: {%p for rij in parafen %}",
        "InitialsBox: {%tc for een in rij %}",
        "InitialsBox: {{ een|regel }}",
        "InitialsBox: {%tc endfor %}",
        "InitialsBox: {%tc for een in rij %}",
        "InitialsBox: ",
        "InitialsBox: {%tc endfor %}",
        "TableEnd: ",
        "BodyText: {%p endfor %}",
        "SectionEnd: 11906",
        "BodyText: {%p for blad in bijlagen %}",
        'BodyText: {{p blad.blokken|opmaak("liggend" if blad.liggend else "staand") }}',
        "BodyText: {%p if blad.liggend %}",
        "SectionEnd: 16838",
        "BodyText: {%p else %}",
        "SectionEnd: 11906",
        "BodyText: {%p endif %}",
        "BodyText: {%p endfor %}",
    ]


def test_the_first_page_has_the_logo_and_the_next_repeat_lines_of_the_column(look: Look) -> None:
    recipe = recipe_of(NOTA, look.style)
    headers = {edge.name: paragraphs(xml(edge.xml)) for edge in recipe.edges}

    assert headers["header1"] == ["MinistryName: {{ ministerie|regel }}", "Header: "]
    assert headers["header2"][1] == "ColophonLabel: Namen"
    assert headers["header3"] == ["Header: "]
    assert [name for name in headers if name.startswith("footer")] == [
        *("footer1", "footer2", "footer3", "footerTurned")
    ]
    first, *following = find(xml("".join(recipe.body)), ".//w:sectPr")
    assert find(first, "w:titlePg")
    assert not [one for one in following if find(one, "w:titlePg")]
    assert {values(one, "w:headerReference/@r:id")[0] for one in following} == {"rIdHeader3"}


def test_pages_may_begin_only_when_a_field_holds_something(look: Look) -> None:
    assert body(READING, look) == [
        'BodyText: {{p inhoudsopgave|opmaak("lezen") }}',
        "BodyText: {%p if inhoudsopgave %}",
        "SectionEnd: 11906",
        "BodyText: {%p endif %}",
        'BodyText: {{p romp|opmaak("lezen") }}',
        "SectionEnd: 11906",
    ]
    footers = [edge.name for edge in recipe_of(READING, look.style).edges if edge.kind == "footer"]
    assert footers == ["footer1", "footerTurned"]


def test_fixed_words_are_safe_in_xml(look: Look) -> None:
    footer, _ = (edge for edge in recipe_of(SMALL, look.style).edges if edge.kind == "footer")

    assert values(xml(footer.xml), ".//w:t/text()")[0] == "A & B: {{ titel|regel }}"
