from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from generator.places import TEMPLATES
from generator.style.whole_files import MOST_PIXELS, is_whole_font, is_whole_picture

FONT = TEMPLATES / "huisstijl/fonts/FiraSans-Regular.ttf"


def chunk(kind: bytes, data: bytes) -> bytes:
    seal = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", seal)


def png(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(bytes((width + 1) * height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def put(folder: Path, name: str, data: bytes) -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def test_a_font_is_whole() -> None:
    assert is_whole_font(FONT)


@pytest.mark.parametrize("length", [0, 3, 4, 12, 31, 300, 60_000, 456_000])
def test_a_font_of_which_the_end_lacks_is_not(length: int, tmp_path: Path) -> None:
    assert not is_whole_font(put(tmp_path, "half.ttf", FONT.read_bytes()[:length]))


def test_neither_is_one_without_a_table_that_it_needs(tmp_path: Path) -> None:
    assert not is_whole_font(put(tmp_path, "x.ttf", FONT.read_bytes().replace(b"cmap", b"xxxx")))


@pytest.mark.parametrize(
    ("name", "data"), [("logo.png", png(40, 30)), ("logo.JPG", b"\xff\xd8\xff\xe0...\xff\xd9")]
)
def test_a_picture_is_whole(name: str, data: bytes, tmp_path: Path) -> None:
    assert is_whole_picture(put(tmp_path, name, data))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("logo.png", b""),
        ("logo.png", b"tekst"),
        ("logo.png", png(40, 30)[:-12]),
        ("logo.png", png(40, 30)[:60]),
        ("logo.png", png(40, 30).replace(b"IDAT", b"XDAT")),
        ("logo.png", png(0, 30)),
        ("logo.png", b"\xff\xd8\xff\xd9"),
        ("logo.jpg", b"\xff\xd8\xff\xe0..."),
        ("logo.jpg", png(40, 30)),
    ],
)
def test_a_picture_that_is_half_or_of_another_kind_is_not(
    name: str, data: bytes, tmp_path: Path
) -> None:
    assert not is_whole_picture(put(tmp_path, name, data))


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    head = struct.pack(">IIBBBBB", 5_000, MOST_PIXELS // 5_000 + 1, 8, 0, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IEND", b"")

    assert not is_whole_picture(put(tmp_path, "logo.png", data))
