from __future__ import annotations

from io import BytesIO

from PIL import Image

from generator.pdf.engine import HTML
from generator.preview.pages import Pictures, ShownPage


def pages(*texts: str) -> tuple[ShownPage, ...]:
    return Pictures().pages(pdf(*texts))


def pdf(*texts: str) -> bytes:
    style = "<style>@page { size: 75mm 50mm } p { break-after: page }</style>"
    made: bytes = HTML(string=style + "".join(f"<p>{text}</p>" for text in texts)).write_pdf()
    return made


def test_a_page_has_its_size_on_the_screen_and_its_words() -> None:
    first, second, *_ = pages("Een &lt;b&gt;", "Twee")

    assert (first.number, first.width, first.height) == (1, 283, 189)
    assert (first.words, second.words) == ("Een <b>", "Twee")


def test_a_page_that_looks_the_same_has_the_same_identifier() -> None:
    before, after = pages("Een", "Twee"), pages("Een", "Twee!")

    assert before[0].identifier == after[0].identifier
    assert before[1].identifier != after[1].identifier


def test_a_page_that_only_changed_its_colour_has_another_identifier() -> None:
    before, after = pages("Een"), pages("<span style='color: #154273'>Een</span>")

    assert before[0].words == after[0].words
    assert before[0].identifier != after[0].identifier


def test_a_picture_is_twice_as_sharp_as_the_screen() -> None:
    picture = Image.open(BytesIO(Pictures().picture(pdf("Een"), 1)))

    assert picture.format == "JPEG"
    assert abs(picture.width - 2 * 283) <= 1
