"""A PNG or a JPEG of anybody to the picture that documents show.

What else such a file holds (who made it, where, with which telephone, a smaller picture of what
was cut off) goes; how it was held is made true first. What was read once is read as itself: the
same bytes come out. Nothing is decoded before its size is known.
"""

from __future__ import annotations

from io import BytesIO

from PIL import Image as Pillow
from PIL import ImageCms, ImageOps
from PIL.JpegImagePlugin import JpegImageFile

from generator.content.picture import Image
from generator.pictures import jpeg_data, png_data

MOST_PIXELS = 50_000_000
"""The cameras of telephones take 48 million; of that many a machine needs 200 MB for a while."""

LONGEST_SIDE = 3_000
"""In pixels: 300 in an inch over a landscape page. What has more becomes smaller."""

LOWEST_DPI, HIGHEST_DPI = 96, 1_200
"""Without an own number a picture has 96 pixels in an inch, as on a screen (CSS Values and Units 3,
5.2); with a lower one it would only be printed coarser."""

QUALITY = 90
"""Of a JPEG that had to be written anew, in the scale of libjpeg."""

UNREADABLE = "deze afbeelding is beschadigd, of zij is geen PNG of JPEG; sla haar opnieuw op"
NOT_WHOLE = "van deze afbeelding ontbreekt een deel; kopieer of download het bestand nog eens"
TOO_MANY_PIXELS = (
    "deze afbeelding heeft {count} miljoen beeldpunten; {most} miljoen is het maximum, maak haar"
    " kleiner"
)
FAR_TOO_MANY_PIXELS = (
    f"deze afbeelding heeft meer dan {MOST_PIXELS // 1_000_000} miljoen beeldpunten; dat is het"
    " maximum, maak haar kleiner"
)
MOVES = "deze afbeelding beweegt; sla één beeld ervan op"

_WHITE = "white"
_JPEG_START = b"\xff\xd8"
_IS_PHOTO = {"PNG": False, "JPEG": True, "MPO": True}
"""By what a decoder calls it. A telephone puts more behind its photo, such as how bright it may be
shown; a JPEG with such a list of what follows is an MPO (CIPA DC-007), and its first picture is the
photo."""


class PictureError(ValueError):
    """A file cannot be shown as a picture. The message is for staff."""


def image_of(data: bytes) -> Image:
    """The picture in those bytes. Raises ``PictureError``."""
    try:
        with Pillow.open(BytesIO(data), formats=("PNG", "JPEG")) as opened:
            if problem := _refused(opened):
                raise PictureError(problem)
            form = jpeg_data if _is_photo(opened) else png_data
            if not form.is_whole(data):
                raise PictureError(NOT_WHOLE)
            return _as_it_is(data, opened) or _written_anew(opened)
    except PictureError:
        raise
    except Pillow.DecompressionBombError:  # before its size can be asked
        raise PictureError(FAR_TOO_MANY_PIXELS) from None
    except Exception:  # there is no end to what a broken picture has a decoder raise
        raise PictureError(UNREADABLE) from None


def _is_photo(opened: Pillow.Image) -> bool:
    return _IS_PHOTO[str(opened.format)]


def _refused(opened: Pillow.Image) -> str:
    """Why a picture is not decoded; empty when it is."""
    width, height = opened.size
    if width * height > MOST_PIXELS:
        count = -(-width * height // 1_000_000)
        return TOO_MANY_PIXELS.format(count=count, most=MOST_PIXELS // 1_000_000)
    moves = not _is_photo(opened) and getattr(opened, "n_frames", 1) > 1
    return MOVES if moves else ""


def _as_it_is(data: bytes, opened: Pillow.Image) -> Image | None:
    """A JPEG that holds nothing but pixels keeps them as they were written: each time that one is
    written anew it loses something."""
    if not isinstance(opened, JpegImageFile) or not _is_bare(data, opened):
        return None
    if opened.mode not in ("RGB", "L") or max(opened.size) > LONGEST_SIDE:
        return None
    opened.load()  # raises when it is damaged
    return Image(data, "jpg", *opened.size, _dpi(opened))


def _is_bare(data: bytes, opened: JpegImageFile) -> bool:
    """Whether in a JPEG stands nothing but how it is drawn, and nothing behind it either (ITU T.81,
    B.1.1.3: within the data of a picture those two signs cannot stand)."""
    segments = [name for name, _ in opened.applist]
    return (
        segments in ([], ["APP0"])
        and "comment" not in opened.info
        and data.count(_JPEG_START) == data.count(jpeg_data.END) == 1
        and data.endswith(jpeg_data.END)
    )


def _written_anew(opened: Pillow.Image) -> Image:
    """The pixels upright, on white, in the colours of a screen, and of no more than can be seen."""
    is_photo, dpi = _is_photo(opened), _dpi(opened)
    pixels = _in_own_colours(ImageOps.exif_transpose(opened))
    longest = max(pixels.size)
    if longest > LONGEST_SIDE:
        pixels.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        dpi = max(LOWEST_DPI, round(dpi * LONGEST_SIDE / longest))
    file = BytesIO()
    if is_photo:
        pixels.save(file, "JPEG", quality=QUALITY, dpi=(dpi, dpi), subsampling=0)
    else:
        pixels.save(file, "PNG", dpi=(dpi, dpi))
    return Image(file.getvalue(), "jpg" if is_photo else "png", *pixels.size, dpi)


def _in_own_colours(pixels: Pillow.Image) -> Pillow.Image:
    """In grey or in sRGB, and nothing to see through: an archived page has both as they are."""
    profile = pixels.info.get("icc_profile")
    is_grey = pixels.mode in ("1", "L", "LA") and "transparency" not in pixels.info
    if pixels.has_transparency_data:
        clear = pixels.convert("RGBA")
        pixels = Pillow.new("RGBA", clear.size, _WHITE)
        pixels.alpha_composite(clear)
    if profile and pixels.mode in ("RGB", "RGBA", "CMYK"):
        pixels = _by_profile(pixels, profile)
    if pixels.mode.startswith("I"):  # of 16 bits; by itself all above 255 would be white
        pixels, is_grey = pixels.convert("I").point(lambda level: level / 256), True
    plain = pixels.convert("L" if is_grey else "RGB")
    plain.info.clear()
    return plain


def _by_profile(pixels: Pillow.Image, profile: bytes) -> Pillow.Image:
    """In sRGB; by a profile that cannot be used the numbers stay as they are."""
    coloured = pixels.convert("RGB") if pixels.mode == "RGBA" else pixels
    try:
        own = ImageCms.ImageCmsProfile(BytesIO(profile))
        made = ImageCms.profileToProfile(
            coloured, own, ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except (ImageCms.PyCMSError, OSError):
        return coloured
    return made or coloured


def _dpi(opened: Pillow.Image) -> int:
    """How many pixels go in an inch, as the file says; never so few or many that it is a slip."""
    said = opened.info.get("dpi", (LOWEST_DPI, LOWEST_DPI))
    try:
        return min(max(round(float(said[0])), LOWEST_DPI), HIGHEST_DPI)
    except (TypeError, ValueError, OverflowError, LookupError, ZeroDivisionError):
        return LOWEST_DPI
