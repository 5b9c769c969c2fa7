"""A zip of members that were compressed before is, byte for byte, the zip that Python writes."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Mapping
from io import BytesIO
from struct import error as TooLarge  # noqa: N812

import pytest

from generator.word.package.members import Member, zipped

NOISE = random.Random(1).randbytes(600_000)
CONTENTS: Mapping[str, bytes] = {
    "[Content_Types].xml": b"<Types/>",
    "word/document.xml": b"<w:p><w:r/></w:p>" * 50_000,
    "word/media/logo één.png": NOISE,
    "leeg": b"",
    "half/in/noise": NOISE[:70_000] + bytes(70_000),
}


def by_python(contents: Mapping[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, data)
    return target.getvalue()


def members(contents: Mapping[str, bytes]) -> list[Member]:
    return [Member.of(name, data) for name, data in contents.items()]


@pytest.mark.parametrize(
    "contents", [CONTENTS, {}, *({name: data} for name, data in CONTENTS.items())]
)
def test_the_zip_is_the_one_that_python_writes(contents: Mapping[str, bytes]) -> None:
    assert zipped(members(contents)) == by_python(contents)


def test_a_member_can_be_used_in_more_than_one_zip() -> None:
    font = Member.of("font", NOISE)

    for other in ("een", "twee"):
        made = zipped([Member.of(other, b"x"), font])
        assert made == by_python({other: b"x", "font": NOISE})


def test_python_reads_it_and_finds_every_checksum_right() -> None:
    with zipfile.ZipFile(BytesIO(zipped(members(CONTENTS)))) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == CONTENTS


def test_what_does_not_fit_in_a_plain_zip_is_an_error() -> None:
    with pytest.raises(TooLarge):
        zipped([Member("groot", 2**32, 0, b"")])
