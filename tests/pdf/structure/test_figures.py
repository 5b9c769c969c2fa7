from __future__ import annotations

import logging
from xml.etree import ElementTree

import pytest

from generator.content.units import POINTS_PER_MM
from generator.pdf.structure.figures import description_of
from tests.pdf.structure.outline import draw, typeset

SQUARE = '<svg width="40" height="20">{}<rect width="40" height="20"/></svg>'


def test_the_place_of_a_figure_is_that_on_its_page_in_points_from_the_bottom() -> None:
    drawing = SQUARE.format("<title>vlak</title>")
    html = f'<p>een</p><div class="nieuw" style="padding-top: 10mm">{drawing}</div>'

    nodes = draw(typeset(html)).root.nodes()
    figure = next(node for node in nodes if node.type == "Figure")

    top, left = 60 - 10 - 10, 10
    assert figure.page == 1
    assert figure.place is not None
    x1, y1, x2, y2 = figure.place
    assert (x1, x2 - x1, y2 - y1) == pytest.approx((left * POINTS_PER_MM, 30, 15))
    assert y2 == pytest.approx(top * POINTS_PER_MM, abs=2)  # it stands on the line of its text


@pytest.mark.parametrize(
    "xml",
    [
        '<img src="a.png"/>',
        '<svg xmlns="http://www.w3.org/2000/svg"/>',
        '<svg xmlns="http://www.w3.org/2000/svg"><title> </title></svg>',
    ],
)
def test_a_picture_without_a_description_is_told(
    xml: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert description_of(ElementTree.fromstring(xml)) == ""
    (told,) = caplog.messages
    assert "een plaatje heeft geen beschrijving" in told


def test_a_description_is_one_line(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        drawn = draw(typeset(SQUARE.format("<title>\n 40%\n van 50\xa0% </title>")))

    assert [node.alternative for node in drawn.root.nodes() if node.type == "Figure"] == [
        "40% van 50\xa0%"
    ]
    assert not caplog.records
