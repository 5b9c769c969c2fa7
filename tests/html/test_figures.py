from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from generator.charts.rows import rows_of
from generator.content.colour import Colour
from generator.content.figure import Figure, Point, ShareBar
from generator.content.units import POINTS_PER_MM
from generator.html.figures import figure_html
from tests.charts.examples import FIGURE, PEN, share_chart, texts, time_chart, values, xml
from tests.charts.words import FIGURES, at_axes, words_of


def svgs(figure: Figure) -> list[str]:
    drawn = figure_html(figure, 168, PEN).split("<svg ")[1:]
    return [f"<svg {svg[: svg.index('</svg>')]}</svg>" for svg in drawn]


def svg(figure: Figure) -> str:
    (only,) = svgs(figure)
    return only


def test_the_caption_stands_under_the_charts() -> None:
    html = figure_html(replace(FIGURE, number=2), 168, PEN)

    assert html.startswith('<figure class="figuur">\n<div><svg class="grafiek" ')
    caption = '<figcaption data-nummer="2">Voortgang &amp; meer</figcaption>'
    assert html.endswith(f"</div>\n{caption}\n</figure>")
    assert html.count("<div>") == 2


def test_a_long_figure_may_break_between_its_rows() -> None:
    assert '<figure class="figuur lang">' in figure_html(Figure((time_chart(),) * 14, ""), 168, PEN)


def test_every_chart_says_in_words_what_it_shows() -> None:
    titles = [values(xml(svg), "/svg/title/text()") for svg in svgs(FIGURE)]

    assert titles == [["Instroom & verloop"], ["Doorstroom & verloop"], ["89% van het doel"]]


def test_a_chart_over_time_in_words() -> None:
    assert texts(svg(Figure((time_chart(),), ""))) == [
        *("Instroom", "0%", "5%", "10%", "15%", "2022", "2023", "2024", "2025", "2026"),
        *("13,4%", "9,4%", "deadline", "streefwaarde 15%"),
    ]


def test_a_chart_over_time_in_shapes() -> None:
    root = xml(svg(Figure((time_chart(),), "")))

    assert len(values(root, "//circle/@r")) == 3
    assert values(root, "//polyline/@stroke") == ["#154273"]
    assert values(root, "//line[@stroke-dasharray]/@stroke") == ["#154273"]
    assert values(root, "//polygon/@fill") == ["#154273"]


def test_what_was_measured_has_the_colour_of_the_status() -> None:
    root = xml(svg(Figure((replace(time_chart(), colour=Colour.ROOD),), "")))

    assert values(root, "//polyline/@stroke") == ["#B3261E"]
    assert set(values(root, "//circle/@fill")) == {"#B3261E"}


def test_what_is_expected_is_an_open_circle_at_the_end_of_a_dashed_line() -> None:
    expected = Point(date(2026, 12, 31), Decimal("14.8"), "14,8%")
    drawn = svg(Figure((replace(time_chart(), forecast=expected, colour=Colour.ORANJE),), ""))
    root = xml(drawn)

    assert values(root, "//circle[@stroke='#B35900']/@fill") == ["#FFFFFF"]
    assert values(root, "//line[@stroke-dasharray='1.5 1.5']/@stroke") == ["#B35900"]
    assert "14,8%" in texts(drawn)


def test_an_axis_that_does_not_begin_at_zero_says_so() -> None:
    high = time_chart({date(2023, 1, 1): "96", date(2024, 1, 1): "98"}, ("100", "100"))

    assert "Instroom; as vanaf 94%" in texts(svg(Figure((high,), "")))
    assert "Instroom" in texts(svg(Figure((time_chart(),), "")))


def test_a_bar_has_the_colour_of_its_judgement() -> None:
    chart = share_chart(ShareBar("A", Decimal(50), None, "50%", Colour.ROOD))

    assert "#B3261E" in values(xml(svg(Figure((chart,), ""))), "//rect/@fill")


def test_a_band_is_an_area_between_dashed_lines() -> None:
    root = xml(svg(Figure((time_chart(aim=("10", "14")),), "")))

    assert values(root, "//rect/@fill") == ["#EEF3F8"]
    assert len(values(root, "//line[@stroke-dasharray]/@stroke")) == 2


def test_one_point_is_a_marker_without_a_line() -> None:
    root = xml(svg(Figure((time_chart({date(2024, 1, 1): "12"}),), "")))

    assert len(values(root, "//circle/@r")) == 1
    assert values(root, "//polyline/@points") == []


def test_bars_with_their_names_and_labels() -> None:
    assert texts(svg(Figure((share_chart(),), ""))) == [
        *("Voortgang", "nu", "vorige keer", "0%", "Instroom", "89% · aandacht", "doel (100%)"),
    ]


def test_the_aim_is_a_strong_line_over_the_bars() -> None:
    bars = (ShareBar("A", Decimal(50), None, "50%"), ShareBar("B", Decimal(125), None, "125%"))
    root = xml(svg(Figure((share_chart(*bars),), "")))
    _, half, more = (float(width) for width in values(root, "//rect/@width"))
    left = float(values(root, "//rect/@x")[1])
    (aim,) = values(root, "//line[@stroke='#154273']/@x1")

    assert float(aim) - left == pytest.approx(2 * half, abs=0.1)
    assert more == pytest.approx(2.5 * half, abs=0.1)
    assert root[-2].tag == "line"  # drawn after the bars; only its name follows


def test_where_nothing_is_known_stands_only_the_label() -> None:
    chart = share_chart(ShareBar("Veiligheid", None, None, "nog geen meting"))
    drawn = svg(Figure((chart,), ""))

    assert len(values(xml(drawn), "//rect/@fill")) == 1  # that of the legend
    assert "nog geen meting" in texts(drawn)


def test_what_stands_in_it_is_text() -> None:
    odd = "<b>\"&\x00'</b>"
    drawn = svg(Figure((time_chart(title=odd, aim_label=odd, unit=odd),), odd))

    assert values(xml(drawn), "//b") == []


def test_no_colour_is_see_through_and_letters_have_the_font_of_the_house() -> None:
    html = figure_html(FIGURE, 168, PEN)

    assert "opacity" not in html
    assert html.count("<text ") == html.count('font-family="Fira Sans"')


@pytest.mark.parametrize("figure", FIGURES)
@pytest.mark.parametrize("width", [110, 168])
def test_every_word_of_the_layout_is_drawn(figure: Figure, width: int) -> None:
    layouts = [layout for row in rows_of(figure, width * POINTS_PER_MM) for layout in row]
    drawn = figure_html(figure, width, PEN).split("<svg ")[1:]

    for layout, picture in zip(layouts, drawn, strict=True):
        seen = texts(f"<svg {picture[: picture.index('</svg>')]}</svg>")
        assert sorted(seen) == sorted((*words_of(layout), *at_axes(layout)))
