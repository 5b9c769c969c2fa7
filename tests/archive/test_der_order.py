"""The certificates of a timestamp, in order."""

from __future__ import annotations

import pytest

from generator.archive.der_order import in_order
from tests.archive.timestamping import der

LARGE = der(0x30, b"\x04" * 300)
SMALL = der(0x30, b"\x02\x01\x01")


def reply(*certificates: bytes) -> bytes:
    signed = der(0x30, b"\x02\x01\x03", der(0x31), der(0x30), der(0xA0, *certificates), der(0x31))
    return der(0x30, der(0x30, b"\x02\x01\x00"), der(0x30, b"\x06\x01*", der(0xA0, signed)))


def test_they_are_sorted_and_the_rest_stays() -> None:
    assert in_order(reply(LARGE, SMALL)) == reply(SMALL, LARGE)
    assert in_order(reply(SMALL, LARGE)) == reply(SMALL, LARGE)


@pytest.mark.parametrize(
    "strange",
    [
        b"",
        b"0",
        b"0\x80",
        b"0\x84\xff\xff\xff\xff",
        b"<html>",
        der(0x30, der(0x30, b"\x02\x01\x02")),
        reply(LARGE, SMALL)[:-1],
        reply(LARGE, SMALL[:-1]),
        reply(LARGE, b"\x30\x80"),
        reply(LARGE, b"\x30\x7f"),
    ],
    ids=repr,
)
def test_what_is_built_otherwise_stays_as_it_is(strange: bytes) -> None:
    assert in_order(strange) == strange
