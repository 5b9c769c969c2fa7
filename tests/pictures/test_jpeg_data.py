"""A JPEG that stops too early is known by its data, whatever stands behind them."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from types import MappingProxyType

import pytest
from PIL import Image as Pillow

from generator.pictures.jpeg_data import END, SCAN, is_whole
from generator.pictures.reading import NOT_WHOLE, PictureError, image_of

WAYS: dict[str, dict[str, object]] = {
    "plain": {},
    "small tables": {"optimize": True},
    "restarts": {"restart_marker_rows": 1},
    "every colour": {"subsampling": 0, "quality": 95},
    "three scans": {"progressive": True},
}


def photo(mode: str = "RGB", said: Mapping[str, object] = MappingProxyType({})) -> bytes:
    """Of 200 by 150, with other colours everywhere."""
    file = BytesIO()
    pixels = Pillow.radial_gradient("L").resize((200, 150))
    Pillow.merge("RGB", (pixels, pixels.rotate(90), pixels.rotate(180))).convert(mode).save(
        file, "JPEG", **said
    )
    return file.getvalue()


def with_thumbnail() -> bytes:
    """A photo that holds a smaller one before its own data, as those of a telephone do."""
    exif = Pillow.Exif()
    exif[0x010E] = photo().decode("latin-1")
    return photo(said={"exif": exif})


WHOLE = {
    **{way: photo(said=said) for way, said in WAYS.items()},
    "grey": photo("L"),
    "for print": photo("CMYK"),
    "thumbnail": with_thumbnail(),
    "tail": photo() + b"staart" + END + SCAN,
    "filled up": photo().replace(b"\xff\xdb", b"\xff\xff\xff\xdb").replace(END, b"\xff" + END),
}


def data_of(jpeg: bytes) -> range:
    """Where the data of the pixels stand."""
    return range(jpeg.rindex(SCAN) + 16, jpeg.rindex(END))


@pytest.mark.parametrize("jpeg", WHOLE.values(), ids=list(WHOLE))
def test_a_whole_one_is_taken(jpeg: bytes) -> None:
    assert is_whole(jpeg)
    assert image_of(jpeg).width == 200


@pytest.mark.parametrize("way", [way for way in WHOLE if way != "tail"])
@pytest.mark.parametrize("put_behind", [b"", bytes(40), b"staart"])
def test_one_without_an_end_is_refused(way: str, put_behind: bytes) -> None:
    jpeg = WHOLE[way]
    for end in data_of(jpeg)[::97]:
        with pytest.raises(PictureError, match=NOT_WHOLE):
            image_of(jpeg[:end] + put_behind)


@pytest.mark.parametrize("way", [way for way in WHOLE if way not in ("tail", "three scans")])
def test_one_with_an_end_too_early_is_refused(way: str) -> None:
    jpeg = WHOLE[way]
    for end in data_of(jpeg)[:-200:97]:
        with pytest.raises(PictureError, match=NOT_WHOLE):
            image_of(jpeg[:end] + END)


def test_of_many_zeros_no_end_is_made() -> None:
    jpeg = photo()
    half = jpeg[: len(jpeg) // 2]

    with pytest.raises(PictureError, match=NOT_WHOLE):
        image_of(half + bytes(len(jpeg)))
