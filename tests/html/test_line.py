from __future__ import annotations

from generator.content.boxes import box
from generator.content.inline import HardBreak, Strong, Text, Value
from generator.content.values import line, value
from generator.gronden import lees
from generator.html.line import line_html, line_origin
from generator.origin import Origin

ONE = Origin("d/memo.yaml", ("aan",))
TWO = Origin("d/memo.yaml", ("datum",))


def test_words_are_printed_as_they_stand_without_form() -> None:
    assert line_html(line("A & ", Strong((Text("<b>"),)), value(" {{ c }}", ONE))) == (
        "A &amp; &lt;b&gt; {{ c }}"
    )


def test_a_chosen_line_end_stays_one() -> None:
    sender = Value((Text("Directie /"), HardBreak(), Text("A & B")), (ONE,))

    assert line_html((sender,)) == "Directie /<br>A &amp; B"


def test_the_attribute_tells_every_field_once() -> None:
    words = line(value("a", ONE), " van ", value("b", TWO), value("c", ONE))

    assert line_origin(words) == ' data-herkomst="d/memo.yaml#aan d/memo.yaml#datum"'
    assert line_origin(line("vast")) == ""


def test_a_box_in_a_line_shows_its_ground() -> None:
    hidden = line(value(box(lees("5.2")), ONE))

    assert line_html(hidden).endswith('lid, Woo">5.2</span>')
