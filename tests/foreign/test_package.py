"""A file that comes by mail may be anything: it is opened within bounds, or refused in words."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

import pytest

from generator.disk.input_file import LOCKED
from generator.foreign.package import BOMB, NOT_WORD, OLD_WORD, ForeignPackage, PackageError
from generator.foreign.zips import DTD, LARGEST_PART, MOST_PARTS, MOST_SIGNS, TWO_PARTS
from generator.word.package.package import write_parts

NAME = "word/document.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a file that is no zip begins: one of an older kind, or one with a password."""


def refusal(data: bytes) -> str:
    """Why the file is not opened, or that part of it not read."""
    with pytest.raises(PackageError) as caught:
        ForeignPackage(data).tree(NAME)
    return str(caught.value)


def zipped(*parts: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip with those parts, also if there are two of one name."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in parts:
            archive.writestr(name, data)
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", NOT_WORD),
        (b"geen zip", NOT_WORD),
        (b"PK", NOT_WORD),
        (OLE + bytes(600), OLD_WORD),
        (OLE + "EncryptedPackage".encode("utf-16-le"), LOCKED),
        (write_parts({}), NOT_WORD),
        (write_parts({"xl/workbook.xml": b"<a/>"}), NOT_WORD),
        (write_parts({NAME: b"<half"}), NOT_WORD),
    ],
)
def test_what_is_no_word_file_is_refused(data: bytes, reason: str) -> None:
    assert refusal(data) == reason


@pytest.mark.parametrize("half", [slice(-40), slice(200, None)])
def test_half_a_file_is_refused(half: slice) -> None:
    assert refusal(zipped((NAME, bytes(range(256)) * 4))[half]) == NOT_WORD


@pytest.mark.parametrize(
    "method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_a_part_that_is_spoiled_is_refused(method: int) -> None:
    data = bytearray(zipped((NAME, bytes(range(256)) * 4), method=method))
    data[60:90] = bytes(30)

    assert refusal(bytes(data)) == NOT_WORD


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_part_that_is_there_twice_is_refused() -> None:
    assert refusal(zipped((NAME, b"<a/>"), (NAME, b"<b/>"))) == TWO_PARTS


def test_a_zip_that_grows_without_end_is_refused() -> None:
    assert refusal(zipped((NAME, bytes(LARGEST_PART + 1)))) == BOMB


def test_a_zip_that_lies_about_its_size_is_refused() -> None:
    honest = struct.pack("<I", LARGEST_PART + 1)
    data = zipped((NAME, bytes(LARGEST_PART + 1)))

    assert refusal(data.replace(honest, struct.pack("<I", 100))) in (NOT_WORD, BOMB)


def test_a_zip_with_more_parts_than_any_report_is_refused_unread() -> None:
    many = ((str(number), b"") for number in range(MOST_PARTS + 1))

    assert refusal(zipped(*many)) == BOMB


def test_more_signs_than_fit_in_memory_are_refused() -> None:
    assert refusal(zipped((NAME, b"<a>" + b"<b/>" * MOST_SIGNS + b"</a>"))) == BOMB


def test_nothing_is_read_from_elsewhere() -> None:
    hostile = b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'

    assert refusal(zipped((NAME, hostile))) == DTD.format(NAME)


def test_the_parts_of_a_file_are_all_there_with_their_size() -> None:
    parts = {NAME: b"<a/>", "word/media/a.png": b"123"}
    package = ForeignPackage(write_parts(parts))

    assert (package.parts(), package.size) == (parts, 7)
