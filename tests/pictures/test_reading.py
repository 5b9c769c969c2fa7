from __future__ import annotations

import struct
import zlib
from importlib import import_module
from io import BytesIO

import pytest
from PIL import Image as Pillow

from generator.pictures.reading import LONGEST_SIDE, MOST_PIXELS, NOT_WHOLE, PictureError, image_of

MAKER = "Foonmaker"


def picture(
    form: str, size: tuple[int, int] = (40, 30), mode: str = "RGB", **said: object
) -> bytes:
    file = BytesIO()
    Pillow.new(mode, size, "navy" if mode == "RGB" else 0).save(file, form, **said)
    return file.getvalue()


def on_its_side() -> bytes:
    exif = Pillow.Exif()
    exif[0x0112] = 6  # turned a quarter
    exif[0x010F] = MAKER
    return picture("JPEG", exif=exif)


@pytest.mark.parametrize(
    "data",
    [picture("PNG"), picture("JPEG"), on_its_side(), picture("JPEG", comment=MAKER.encode())],
)
def test_a_picture_that_was_read_is_read_as_itself(data: bytes) -> None:
    read = image_of(data)

    assert image_of(read.data) == read


def test_a_photo_stands_upright_and_tells_no_more_than_can_be_seen() -> None:
    read = image_of(on_its_side())

    assert (read.width, read.height) == (30, 40)
    assert MAKER.encode() not in read.data


def test_what_stands_behind_a_photo_goes() -> None:
    assert b"staart" not in image_of(picture("JPEG") + b"staart").data


def test_of_a_photo_with_more_pictures_behind_it_as_a_telephone_makes_the_first_is_shown() -> None:
    file = BytesIO()
    behind = Pillow.new("RGB", (20, 15), "white")
    Pillow.new("RGB", (40, 30), "black").save(file, "MPO", save_all=True, append_images=[behind])

    read = image_of(file.getvalue())

    assert (read.ending, read.width, read.height) == ("jpg", 40, 30)
    with Pillow.open(BytesIO(read.data)) as shown:
        assert (shown.format, shown.getpixel((20, 15))) == ("JPEG", (0, 0, 0))


def test_a_bare_photo_keeps_its_pixels_as_they_were_written() -> None:
    bare = picture("JPEG")

    assert image_of(bare).data == bare


def test_what_can_be_seen_through_stands_on_white() -> None:
    read = image_of(picture("PNG", mode="RGBA"))

    with Pillow.open(BytesIO(read.data)) as pixels:
        assert (pixels.mode, pixels.getpixel((0, 0))) == ("RGB", (255, 255, 255))


def test_a_picture_of_more_than_can_be_printed_becomes_smaller() -> None:
    read = image_of(picture("PNG", (2 * LONGEST_SIDE, 10), "L"))

    assert (read.width, read.height) == (LONGEST_SIDE, 5)


@pytest.mark.parametrize(("said", "dpi"), [((300, 300), 300), ((10, 10), 96), ((9999, 9), 1200)])
def test_how_large_a_picture_is_follows_from_its_file(said: tuple[int, int], dpi: int) -> None:
    assert image_of(picture("PNG", dpi=said)).dpi == dpi


@pytest.mark.parametrize("data", [b"", b"geen plaatje", picture("PNG")[:20], picture("GIF")])
def test_what_is_no_png_or_jpeg_is_refused(data: bytes) -> None:
    with pytest.raises(PictureError, match="beschadigd"):
        image_of(data)


def test_a_png_that_was_cut_is_refused() -> None:
    with pytest.raises(PictureError, match=NOT_WHOLE):
        image_of(picture("PNG")[:60])


@pytest.mark.parametrize("interlaced", [0, 1])
@pytest.mark.parametrize(("mode", "colours", "depth"), [("RGB", 2, 8), ("1", 0, 1), ("P", 3, 8)])
def test_a_png_of_which_pixels_lack_is_refused(
    mode: str, colours: int, depth: int, interlaced: int
) -> None:
    row = -(-21 * {"RGB": 24, "1": 1, "P": 8}[mode] // 8)
    # In seven passes more rows begin, as each pass has its own, and short rows are filled up.
    pixels = bytes(19 * (row + 1) * (4 if interlaced else 1))
    whole = png_of(pixels, (21, 19), depth, colours, interlaced)
    cut = png_of(bytes(10 * row), (21, 19), depth, colours, interlaced)

    assert image_of(whole).width == 21
    with pytest.raises(PictureError, match=NOT_WHOLE):
        image_of(cut)


def png_of(
    pixels: bytes, size: tuple[int, int], depth: int, colours: int, interlaced: int
) -> bytes:
    """A PNG whose data are those, packed to their end."""
    header = struct.pack(">IIBBBBB", *size, depth, colours, 0, 0, interlaced)
    chunks = ((b"IHDR", header), (b"PLTE", bytes(768)), (b"IDAT", zlib.compress(pixels)))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in (*chunks, (b"IEND", b""))
        if name != b"PLTE" or colours == 3
    )


def test_a_damaged_picture_is_refused_where_pages_are_made_too() -> None:
    import_module("generator.pdf.inside.loading")

    with pytest.raises(PictureError, match=NOT_WHOLE):
        image_of(picture("JPEG", (400, 300))[:-200])


def test_a_bomb_is_refused_before_it_is_decoded() -> None:
    side = round((MOST_PIXELS + 1_000_000) ** 0.5)

    with pytest.raises(PictureError, match="miljoen beeldpunten"):
        image_of(picture("PNG", (side, side), "L"))


def test_a_bomb_that_no_decoder_opens_is_said_to_be_too_large() -> None:
    small = picture("PNG")
    at = small.index(b"IHDR")
    header = b"IHDR" + struct.pack(">II", 60_000, 60_000) + small[at + 12 : at + 17]
    bomb = small[:at] + header + struct.pack(">I", zlib.crc32(header)) + small[at + 21 :]

    with pytest.raises(PictureError, match="meer dan 50 miljoen beeldpunten"):
        image_of(bomb)


def test_a_picture_that_moves_is_refused() -> None:
    second = Pillow.new("RGB", (40, 30), "red")

    with pytest.raises(PictureError, match="beweegt"):
        image_of(picture("PNG", save_all=True, append_images=[second]))
