from __future__ import annotations

import pytest

from generator.content.addresses import addresses, by_address


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zie https://vws.nl/a_(b).", [("https://vws.nl/a_(b)", "https://vws.nl/a_(b)")]),
        ("(www.vws.nl/x)", [("www.vws.nl/x", "https://www.vws.nl/x")]),
        ("<di.team@minvws.nl>, of", [("di.team@minvws.nl", "mailto:di.team@minvws.nl")]),
        ("mailto:a@b.nl", [("mailto:a@b.nl", "mailto:a@b.nl")]),
        ("**http://a.nl**", [("http://a.nl", "http://a.nl")]),
        ("a@b, www.x, ftp://a.nl en xhttps://a.nl", []),
    ],
)
def test_an_address_ends_where_the_sentence_goes_on(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(text[start:end], target) for start, end, target in addresses(text)] == expected


def test_a_text_in_parts() -> None:
    assert [*by_address("Mail a@b.nl.")] == [("Mail ", False), ("a@b.nl", True), (".", False)]


@pytest.mark.parametrize("unit", ["a.", "a@", "www.", "https://", "a-b.c@", "x.y@z.", "(", ")"])
def test_repetition_without_end_takes_no_long_time(unit: str) -> None:
    assert "".join(part for part, _ in by_address(unit * 20_000)) == unit * 20_000
