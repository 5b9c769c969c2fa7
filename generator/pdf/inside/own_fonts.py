"""Fonts of the house style alone: those of the machine are not there for a page.

WeasyPrint's configuration begins with all that fontconfig finds on the machine, so that a letter
which the house style lacks comes from whatever is there. This one begins empty. Which letters
lack is then the same everywhere, and WeasyPrint warns of each.
"""

from __future__ import annotations

from typing import Any

from generator.pdf.inside.loading import FontConfiguration, weasyprint

_fonts = weasyprint.text.fonts
_fonts.ffi.cdef("FcConfig * FcConfigCreate (void);")


class OwnFonts(FontConfiguration):  # type: ignore[misc]  # WeasyPrint is not typed
    """What ``FontConfiguration`` is, without a font until a style sheet names one."""

    def __init__(self) -> None:
        self._config: Any = _fonts.fontconfig.FcConfigCreate()
        made = _fonts.pangoft2.pango_ft2_font_map_new()
        self.font_map = _fonts.ffi.gc(made, _fonts.gobject.g_object_unref)
        as_fontconfig = _fonts.ffi.cast("PangoFcFontMap *", self.font_map)
        _fonts.pangoft2.pango_fc_font_map_set_config(as_fontconfig, self._config)
        _fonts.fontconfig.FcConfigDestroy(self._config)  # the map has it now
        self._folder = None
        self.strut_layouts: dict[object, object] = {}
        self.font_features: dict[object, object] = {}
