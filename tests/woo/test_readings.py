from __future__ import annotations

from generator.woo.readings import Readings
from generator.woo.streams.stream import Stream


def test_words_that_a_page_draws_from_right_to_left_are_read_as_they_are_written() -> None:
    drawn = Readings(Stream("pagina", b"", "Klacht van לוד over 3"))

    assert "דול" in drawn.letters
    assert "klachtvan" in drawn.letters
