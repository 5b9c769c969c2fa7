"""A picture by the name of its file: a drawing is drawn apart, and stays what it was."""

from __future__ import annotations

import pytest

from generator.pictures import drawing_apart
from generator.pictures.drawings import ALIVE, OUTSIDE, SIZELESS, drawn
from generator.pictures.of_file import picture_in
from generator.pictures.reading import PictureError
from generator.pictures.svg_tree import BROKEN, DTD, TOO_MUCH, only_what_is_drawn

INKSCAPE = "http://www.inkscape.org/namespaces/inkscape"
DRAWING = f"""<?xml version="1.0"?>
<!-- gemaakt door Ilse -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="{INKSCAPE}" width="200" height="100"
     i:export-filename="C:/Users/ilse/geheim.png">
  <metadata><i:maker>Ilse</i:maker></metadata>
  <title>Concept van Ilse</title>
  <i:namedview i:showguides="true"/>
  <!-- nog vragen aan Ilse -->
  <g i:label="laag van Ilse" data-door="Ilse" id="vlak"><rect width="100" height="100"/></g>
  <text x="5" y="90" font-size="20" xml:space="preserve">vijf  mensen</text>
</svg>
""".encode()
PLAIN = only_what_is_drawn(DRAWING)


def test_a_drawing_is_drawn_as_it_would_be_here() -> None:
    image = picture_in(DRAWING, "schema.SVG")

    assert image.data == drawn(DRAWING).data
    assert (image.ending, image.kept) == ("png", PLAIN)
    assert picture_in(image.kept, "schema.svg") == image


def test_what_it_does_not_draw_stays_behind() -> None:
    assert b"Ilse" in DRAWING and b"ilse" not in PLAIN.lower()
    assert b"inkscape" not in PLAIN
    assert b"vijf  mensen" in PLAIN and b'id="vlak"' in PLAIN
    assert only_what_is_drawn(PLAIN) == PLAIN


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("<script>x()</script>", ALIVE.format("script")),
        ('<rect onload="x()"/>', ALIVE.format("onload")),
        ('<image href="file:///etc/passwd"/>', OUTSIDE.format("href")),
        ('<image href="https://example.org/x.png"/>', OUTSIDE.format("href")),
    ],
)
def test_what_is_alive_or_leads_outside_is_refused(inside: str, reason: str) -> None:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{inside}</svg>'

    with pytest.raises(PictureError) as refusal:
        picture_in(svg.encode(), "x.svg")

    assert str(refusal.value) == reason


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", BROKEN),
        (b"\x89PNG\r\n", BROKEN),
        (b"<html/>", BROKEN),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>', DTD),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', SIZELESS),
        (b"<" + b"x" * 2_000_000, TOO_MUCH),
    ],
)
def test_what_is_no_drawing_is_told(data: bytes, reason: str) -> None:
    with pytest.raises(PictureError) as refusal:
        picture_in(data, "x.svg")

    assert str(refusal.value) == reason


def blurred(layers: int) -> bytes:
    """As many large blurs on top of each other."""
    blur = '<filter id="f"><feGaussianBlur stdDeviation="200"/></filter>'
    one = '<rect width="20000" height="20000" filter="url(#f)"/>'
    about = 'xmlns="http://www.w3.org/2000/svg" width="20000" height="20000"'
    return f"<svg {about}>{blur}{one * layers}</svg>".encode()


def test_one_that_takes_too_long_is_refused_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing_apart, "PATIENCE", 2.0)

    with pytest.raises(PictureError, match=TOO_MUCH):
        picture_in(blurred(5_000), "x.svg")


def test_one_that_ends_the_process_ends_only_that(monkeypatch: pytest.MonkeyPatch) -> None:
    nested = "<g opacity='0.5'>" * 200 + "<rect width='9000' height='9000'/>" + "</g>" * 200
    about = 'xmlns="http://www.w3.org/2000/svg" width="9000" height="9000"'

    with pytest.raises(PictureError, match=BROKEN):
        picture_in(f"<svg {about}>{nested}</svg>".encode(), "x.svg")
