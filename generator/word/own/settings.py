"""The settings of a template (ECMA-376 17.15.1): those of the house, with what the designer chose
of the pages and of how words are divided."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from generator.foreign.xml import xml_tree
from generator.word.own.elements import Element, Finding
from generator.word.package.wml import w

CHOSEN = ("mirrorMargins", "gutterAtTop", "evenAndOddHeaders")
"""What a designer sets in Word and pages depend on."""

ORDER = (
    *("zoom", "embedTrueTypeFonts", "saveSubsetFonts", "mirrorMargins"),
    *("bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop"),
    *("stylePaneFormatFilter", "stylePaneSortMethod", "defaultTabStop", "autoHyphenation"),
    *("consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "clickAndTypeStyle"),
    *("defaultTableStyle", "evenAndOddHeaders", "characterSpacingControl"),
)
"""The order of the settings up to those that all come later, as far as either side has them."""

PROTECTED = (
    "het bestand is beveiligd tegen wijzigen; haal dat eraf (Controleren > Bewerken beperken), want"
    " ook elk gemaakt document zou op slot zitten"
)

_PROTECTION = tuple(map(w, ("documentProtection", "writeProtection", "readModeInkLockDown")))
_PLACES = {w(name): place for place, name in enumerate(ORDER)}


def settings_with_choices(house: bytes, own: Element) -> Element:
    """The settings of the house with what the designer chose."""
    root = xml_tree(house)
    for name in CHOSEN:
        chosen = own.find(w(name))
        if chosen is None or root.find(w(name)) is not None:
            continue
        place = _PLACES[w(name)]
        behind = [one for one in root if _PLACES.get(one.tag, len(_PLACES)) < place]
        root.insert(len(behind), deepcopy(chosen))
    return root


def must_be_open(own: Element) -> Iterator[Finding]:
    """Whether a document that is made can be edited."""
    for name in _PROTECTION:
        found = own.find(name)
        if found is not None and found.get(w("enforcement"), "1") not in ("0", "false", "off"):
            yield Finding(PROTECTED)
            return
