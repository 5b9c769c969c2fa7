from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from lxml import etree

from generator.charts.rows import rows_of
from generator.content.colour import Colour
from generator.content.figure import Chart, Figure, Point, ShareBar, TimeChart
from generator.content.tree import KeyTable
from generator.content.units import TWIPS_PER_POINT
from generator.content.values import line, paragraph
from generator.word.body.harvest import Harvest
from generator.word.body.wordml import to_wordml
from generator.word.charts.figure import figure_wordml
from tests.charts.examples import FIGURE, INK, share_chart, time_chart, values, xml
from tests.charts.words import FIGURES, words_of
from tests.markdown import outline

WIDTH = 9524  # 168 mm


def harvest() -> Harvest:
    return Harvest(INK.colours, family=INK.family)


def body(figure: Figure, into: Harvest) -> etree._Element:
    return outline.element(figure_wordml(figure, into, WIDTH))


def chart(one: Chart) -> etree._Element:
    """The part of a chart that is alone in its figure."""
    into = harvest()
    figure_wordml(Figure((one,), ""), into, WIDTH)
    (made,) = into.charts.values()
    return xml(made.xml.split("\n", 1)[1])


def styles(figure: Figure) -> list[str]:
    return outline.values(body(figure, harvest()), "w:p/w:pPr/w:pStyle/@w:val")


def test_charts_beside_each_other_stand_in_one_paragraph() -> None:
    root = body(FIGURE, harvest())

    assert [len(outline.find(p, ".//wp:inline")) for p in root] == [2, 1, 0]
    assert styles(FIGURE) == ["Figure", "Figure", "Caption"]


def test_a_long_figure_may_break_but_not_above_its_caption() -> None:
    assert styles(Figure((time_chart(),) * 14, "")) == [*["FigureLong"] * 4, "Figure", "Caption"]


def test_the_caption_is_counted_by_word() -> None:
    into = harvest()
    figure = replace(FIGURE, number=2)
    caption = outline.outline(figure_wordml(figure, into, WIDTH), into).splitlines()[-1]

    assert caption == "Caption: Figuur {SEQ Figuur \\* ARABIC}2. Voortgang & meer"


def test_every_chart_says_in_words_what_it_shows_and_has_a_number() -> None:
    root = body(FIGURE, harvest())

    assert outline.values(root, "//wp:docPr/@descr") == [
        *("Instroom & verloop", "Doorstroom & verloop", "89% van het doel")
    ]
    assert len(set(outline.values(root, "//wp:docPr/@id"))) == 3


def test_every_chart_is_in_the_harvest_once() -> None:
    into = harvest()
    root = body(FIGURE, into)
    relations = outline.values(root, "//*[local-name()='chart']/@r:id")

    assert relations == list(into.charts) == ["rIdChart1", "rIdChart2", "rIdChart3"]


def test_a_chart_over_time_has_a_line_and_a_dashed_aim_on_an_axis_of_days() -> None:
    root = chart(time_chart())

    assert values(root, "//c:ser/c:tx//c:v/text()") == ["streefwaarde 15%", "Instroom"]
    assert values(root, "//c:ser[1]/c:spPr/a:ln/a:prstDash/@val") == ["dash"]
    assert values(root, "//c:ser[2]/c:marker/c:symbol/@val") == ["circle"]
    assert values(root, "//c:ser[2]/c:val//c:v/text()") == ["9.4", "11.2", "13.4"]
    assert values(root, "//c:dateAx/c:scaling/c:max/@val") == ["46387"]
    assert values(root, "//c:dateAx/c:majorTimeUnit/@val") == ["years"]


def test_values_are_labelled_as_the_dutch_write_them() -> None:
    root = chart(time_chart())
    first, last = values(root, "//c:ser[2]//c:dLbl/c:numFmt/@formatCode")

    assert first == last == '[$-413]#,##0.0"%"'
    assert values(root, "//c:ser[2]//c:dLbl//a:defRPr/@b") == ["0", "1"]


def test_a_value_that_is_printed_in_another_way_keeps_its_words() -> None:
    point = Point(date(2024, 1, 1), Decimal("12.4"), "ruim 12%")
    band = (Decimal(15), Decimal(15))
    root = chart(TimeChart("T", "%", (point,), band, "streefwaarde 15%", None, "D"))

    assert values(root, "//c:ser[2]//c:dLbl//a:t/text()") == ["ruim 12%"]


def test_the_deadline_is_a_diamond_with_its_name() -> None:
    root = chart(time_chart())

    assert values(root, "//c:dPt/c:marker/c:symbol/@val") == ["diamond"]
    assert values(root, "//c:dPt/c:idx/@val") == ["4"]
    assert "deadline" in values(root, "//c:ser[1]//c:dLbl//a:t/text()")


def test_a_point_has_one_label() -> None:
    for until in (date(2022, 10, 1), date(2023, 6, 30), date(2024, 12, 31), date(2030, 1, 1)):
        root = chart(time_chart(until=until, aim=("10", "12")))
        for series in ("1", "2", "3"):
            numbers = values(root, f"//c:ser[{series}]//c:dLbl/c:idx/@val")

            assert sorted(set(numbers)) == numbers


def test_bars_lie_from_top_to_bottom_with_the_aim_as_the_only_strong_line() -> None:
    root = chart(share_chart())

    assert values(root, "//c:barDir/@val | //c:catAx//c:orientation/@val") == ["bar", "maxMin"]
    assert values(root, "//c:ser/c:tx//c:v/text()") == ["nu", "vorige keer"]
    assert values(root, "//c:valAx/c:majorUnit/@val") == ["100"]
    assert values(root, "//c:valAx/c:numFmt/@formatCode") == ['[=0]0"%";[=100]"doel (100%)";""']
    assert values(root, "//c:dLbl//a:t/text()") == ["89% · aandacht"]


def test_a_share_that_is_not_known_has_no_length_but_a_label() -> None:
    root = chart(share_chart(ShareBar("A", None, None, "geen meting")))

    assert values(root, "//c:val//c:v/text()") == ["0"]
    assert values(root, "//c:dLbl//a:t/text()") == ["geen meting"]


def test_words_at_points_are_those_of_the_sheet() -> None:
    """As fields, with what they read now; plain values follow their own cell."""
    aim = chart(time_chart())
    bars = (ShareBar("A", Decimal(50), None, "50%, achter"), ShareBar("B", None, None, "geen"))
    shares = chart(share_chart(*bars))

    for root, words in ((aim, ["streefwaarde 15%", "deadline"]), (shares, ["50%, achter", "geen"])):
        assert values(root, "//c:dLbl[c:extLst]//a:fld[@type='CELLRANGE']/a:t/text()") == words
        assert values(root, "//c:dLbl//a:r") == []
        assert values(root, "//*[local-name()='dlblRangeCache']//c:v/text()") == words
    assert values(aim, "//*[local-name()='datalabelsRange']/*[1]/text()") == ["Gegevens!$D$2:$D$6"]
    assert values(shares, "//*[local-name()='datalabelsRange']/*[1]/text()") == [
        "Gegevens!$C$2:$C$3"
    ]


def test_text_has_the_language_and_the_font_of_the_house() -> None:
    for one in (time_chart(), share_chart()):
        root = chart(one)

        assert set(values(root, "//@lang | //c:lang/@val")) == {"nl-NL"}
        assert set(values(root, "//a:latin/@typeface")) == {"Fira Sans"}


def test_a_figure_stands_apart_from_a_table_before_it() -> None:
    table = KeyTable(((line("Naam"), paragraph("waarde")),))
    lines = outline.outline(to_wordml((table, FIGURE), harvest()), harvest()).splitlines()

    assert [line.split(":")[0].split()[0] for line in lines[-5:]] == [
        *("|", "TableEnd", "Figure", "Figure", "Caption")
    ]


def test_what_is_expected_is_a_dashed_line_in_the_colour_of_the_status() -> None:
    expected = Point(date(2026, 12, 31), Decimal("14.8"), "14,8%")
    root = chart(replace(time_chart(), forecast=expected, colour=Colour.ROOD))

    assert values(root, "//c:ser/c:tx//c:v/text()") == ["streefwaarde 15%", "verwacht", "Instroom"]
    assert values(root, "//c:ser[2]/c:spPr/a:ln/a:prstDash/@val") == ["sysDash"]
    assert values(root, "//c:ser[2]/c:val//c:v/text()") == ["13.4", "14.8"]
    assert values(root, "//c:ser[2]//c:dLbl/c:numFmt/@formatCode") == ['[$-413]#,##0.0"%"']
    assert values(root, "//c:ser[3]/c:spPr/a:ln//a:srgbClr/@val") == ["B3261E"]


def test_each_bar_has_the_colour_of_its_judgement() -> None:
    bars = (ShareBar("A", Decimal(50), None, "50%", Colour.ROOD), ShareBar("B", None, None, "-"))
    root = chart(share_chart(*bars))

    assert values(root, "//c:ser[1]/c:dPt/c:spPr//a:srgbClr/@val") == ["B3261E", "154273"]


@pytest.mark.parametrize("figure", FIGURES)
def test_every_word_of_the_layout_is_in_the_chart(figure: Figure) -> None:
    into = harvest()
    figure_wordml(figure, into, WIDTH)
    layouts = [layout for row in rows_of(figure, WIDTH / TWIPS_PER_POINT) for layout in row]

    for layout, made in zip(layouts, into.charts.values(), strict=True):
        root = xml(made.xml.split("\n", 1)[1])
        written = " ".join(values(root, "//a:t/text() | //c:v/text()"))
        for words in words_of(layout):
            number = words.rstrip("%").replace(".", "").replace(",", ".")  # Word writes it anew
            assert words in written or number in written.split()
