"""Whether any font on this machine has a sign, asked of the library that WeasyPrint asks too."""

from __future__ import annotations

import ctypes
from contextlib import ExitStack
from functools import cache

_LIBRARY = "libfontconfig.so.1"


@cache
def is_printable(sign: str) -> bool:
    """Whether some font has that one sign; without fontconfig nobody knows, and it has."""
    library = _fontconfig()
    return library is None or _fonts_with(library, ord(sign)) > 0


class _FontSet(ctypes.Structure):
    """The begin of ``FcFontSet``: how many fonts were found."""

    _fields_ = (("nfont", ctypes.c_int),)


@cache
def _fontconfig() -> ctypes.CDLL | None:
    """The library, told which of its functions give pointers."""
    try:
        library = ctypes.CDLL(_LIBRARY)
    except OSError:
        return None
    for name in ("FcPatternCreate", "FcCharSetCreate", "FcObjectSetCreate"):
        getattr(library, name).restype = ctypes.c_void_p
    library.FcFontList.restype = ctypes.POINTER(_FontSet)
    return library


def _fonts_with(library: ctypes.CDLL, number: int) -> int:
    with ExitStack() as made:

        def kept(name: str) -> ctypes.c_void_p:
            thing = ctypes.c_void_p(getattr(library, f"Fc{name}Create")())
            made.callback(getattr(library, f"Fc{name}Destroy"), thing)
            return thing

        signs, pattern, properties = map(kept, ("CharSet", "Pattern", "ObjectSet"))
        library.FcCharSetAddChar(signs, ctypes.c_uint(number))
        library.FcPatternAddCharSet(pattern, b"charset", signs)
        found = library.FcFontList(None, pattern, properties)
        if not found:
            return 0
        made.callback(library.FcFontSetDestroy, found)
        return int(found.contents.nfont)
