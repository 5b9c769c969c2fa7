"""The address of the service in a browser."""

from __future__ import annotations

import pytest

from generator.department.address import Address, parse_address
from generator.problems import UsageError


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://r.nl", Address("https://r.nl", "r.nl", "")),
        ("https://R.nl/", Address("https://r.nl", "r.nl", "")),
        ("https://r.nl:443", Address("https://r.nl", "r.nl", "")),
        ("http://r.nl:8080", Address("http://r.nl:8080", "r.nl:8080", "")),
        ("https://r.nl/di/rapport/", Address("https://r.nl", "r.nl", "/di/rapport")),
    ],
)
def test_as_a_browser_says_it(text: str, address: Address) -> None:
    assert parse_address(text) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "r.nl",
        "ftp://r.nl",
        "https://",
        "https://a@r.nl",
        "https://r.nl/?x",
        "https://r.nl:x",
        "https://r.nl/a b",
        "https://r.nl/../x/%2e",
    ],
)
def test_what_is_none_is_told(text: str) -> None:
    with pytest.raises(UsageError, match="na --adres hoort het adres in de browser"):
        parse_address(text)
