"""A drawing of anybody becomes pixels, or is refused before anything of it is drawn."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image as Pillow

from generator.content.picture import Image
from generator.pictures.drawings import (
    ALIVE,
    LONGEST_DRAWN,
    OTHER_LETTERS,
    OUTSIDE,
    SIZELESS,
    drawn,
    is_drawing,
)
from generator.pictures.reading import PictureError, image_of
from generator.pictures.svg_tree import BROKEN, DTD, MOST_BYTES, TOO_MUCH

BLUE, RED, WHITE = (0, 0, 255), (255, 0, 0), (255, 255, 255)


def svg(inside: str, about: str = 'width="200" height="100"') -> bytes:
    spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {spaces} {about}>{inside}</svg>".encode()


DRAWING = svg('<rect width="100" height="100" fill="blue"/>')
TEN_OF_TEN = "".join(
    f'<g id="n{at}">' + f'<use href="#n{at - 1}"/>' * 10 + "</g>" for at in range(1, 10)
)
IN_EACH_OTHER = (
    "".join(
        f'<{{0}} id="n{at}">' + f'<rect {{1}}="url(#n{at + 1})"/>' * 10 + "</{0}>"
        for at in range(9)
    )
    + '<rect {1}="url(#n0)"/>'
)


def pixel(image: Image, x: float, y: float) -> tuple[int, ...]:
    """The colour at that part of its width and height."""
    with Pillow.open(BytesIO(image.data)) as opened:
        found = opened.convert("RGB").getpixel((int(x * image.width), int(y * image.height)))
    assert isinstance(found, tuple)
    return found


def test_it_is_drawn_sharp_on_white_and_as_large_as_it_says() -> None:
    image = drawn(DRAWING)

    assert (pixel(image, 0.2, 0.5), pixel(image, 0.8, 0.5)) == (BLUE, WHITE)
    assert (image.width, image.height) == (LONGEST_DRAWN, LONGEST_DRAWN // 2)
    assert image.size_in(1000)[0] == pytest.approx(200 / 96 * 25.4, rel=0.01)
    assert image_of(image.data) == image
    assert drawn(DRAWING) == image


@pytest.mark.parametrize(
    ("about", "millimetres"),
    [
        ('width="10cm" height="50mm"', (100, 50)),
        ('width="72pt" height="1in"', (25.4, 25.4)),
        ('viewBox="0 0 96 48"', (25.4, 12.7)),
        ('width="100%" height="100%" viewBox="0,0,96,48"', (25.4, 12.7)),
    ],
)
def test_its_size_is_read_in_each_unit(about: str, millimetres: tuple[float, float]) -> None:
    assert drawn(svg("", about)).size_in(1000) == pytest.approx(millimetres, rel=0.01)


def test_letters_are_drawn_in_the_font_of_the_program() -> None:
    word = '<text x="0" y="80" font-family="{}" font-size="90">HHHH</text>'
    asked = drawn(svg(word.format("Comic Sans MS")))

    assert asked == drawn(svg(word.format("Fira Sans")))
    assert asked != drawn(svg(""))


def test_a_colour_may_be_used_by_all() -> None:
    colour = '<linearGradient id="a">' + '<stop stop-color="red"/>' * 40 + "</linearGradient>"
    drawing = svg(colour + '<rect width="2" height="1" fill="url(#a)"/>' * 900)

    assert pixel(drawn(drawing), 0.005, 0.005) == RED


def test_what_is_harmless_may_be_there() -> None:
    drawing = svg(
        "<title>Een schema</title><style>.a{fill:url(#verloop)}</style><defs>"
        '<linearGradient id="verloop"><stop stop-color="red"/></linearGradient></defs>'
        '<a href="https://vws.nl"><rect class="a" width="200" height="100"/></a>'
    )

    assert pixel(drawn(drawing), 0.5, 0.5) == RED


@pytest.mark.parametrize(
    ("drawing", "reason"),
    [
        (b"<svg", BROKEN),
        (b"<html xmlns='http://www.w3.org/1999/xhtml'/>", BROKEN),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + DRAWING, DTD),
        (svg("<script>alert(1)</script>"), ALIVE.format("script")),
        (svg('<rect onclick="x()"/>'), ALIVE.format("onclick")),
        (svg('<animate attributeName="x"/>'), ALIVE.format("animate")),
        (svg("<foreignObject/>"), ALIVE.format("foreignObject")),
        (svg('<image href="/etc/passwd"/>'), OUTSIDE.format("href")),
        (svg('<image xlink:href="plaatje.png"/>'), OUTSIDE.format("href")),
        (svg('<image href="data:image/png;base64,AAAA"/>'), OUTSIDE.format("href")),
        (svg('<use href="https://elders.nl/a.svg#b"/>'), OUTSIDE.format("href")),
        (svg('<rect fill="url(https://elders.nl/a.svg#b)"/>'), OUTSIDE.format("fill")),
        (svg("<style>@import url(a.css);</style>"), OUTSIDE.format("style")),
        (svg("<style>rect{fill:url( 'a.svg#b')}</style>"), OUTSIDE.format("style")),
        (svg("<text>ja <tspan>\u0634</tspan></text>"), OTHER_LETTERS.format("\u0634")),
        (svg("<text>\U0001f600</text>"), OTHER_LETTERS.format("\U0001f600")),
        (svg("", 'width="1e9" height="1"'), SIZELESS),
        (svg("", 'width="100000" height="100000"'), SIZELESS),
        (svg("", 'width="0" height="10"'), SIZELESS),
        (svg("", 'viewBox="0 0 nan 10"'), SIZELESS),
        (svg("", ""), SIZELESS),
        (svg('<g id="n0"><rect/></g>' + TEN_OF_TEN), TOO_MUCH),
        (svg('<g id="a"><use href="#a"/></g>'), TOO_MUCH),
        (svg(IN_EACH_OTHER.format("mask", "mask")), TOO_MUCH),
        (svg(IN_EACH_OTHER.format("pattern", "fill")), TOO_MUCH),
        (svg("<rect/>" * 20_001), TOO_MUCH),
        (b"<svg>" + b" " * MOST_BYTES, TOO_MUCH),
    ],
)
def test_what_would_draw_something_else_or_too_much_is_refused(drawing: bytes, reason: str) -> None:
    with pytest.raises(PictureError) as caught:
        drawn(drawing)

    assert str(caught.value) == reason


def test_a_width_without_a_height_is_no_size_to_draw() -> None:
    """The library would make it a hundred times as high as it is wide."""
    image = drawn(svg("", 'width="20000" viewBox="0 0 10 1000"'))

    assert (image.width, image.height) == (LONGEST_DRAWN // 100, LONGEST_DRAWN)


def test_xml_is_no_picture_of_pixels() -> None:
    assert is_drawing(b"\xef\xbb\xbf  <?xml version='1.0'?>" + DRAWING)
    assert not is_drawing(b"\x89PNG")
