"""Words that stand at several places of a document and are typed at one of them: content controls
that are bound to data in the file, so that Word changes them all (ECMA-376 17.5.2.6)."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import NAMESPACE_URL, uuid5

from generator.talen import Taal
from generator.word.body.xml import attribute

BOUND: Mapping[str, str] = {"kenmerk": "Kenmerk", "zaaknummer": "Zaaknummer"}
"""The fields of a frame that an office fills in, with what Word calls them."""

NAMESPACE = "urn:rapport:gegevens"
"""That of the data, which are elements with the names of the fields in one that holds them."""
ROOT = "gegevens"
STORE_ID = f"{{{str(uuid5(NAMESPACE_URL, NAMESPACE)).upper()}}}"

EMPTY_TEXT = "Leeg"
"""The name of what Word shows as long as there is no word; without it, it asks for text there, also
on paper."""
NOTHING_YET = "\N{EM SPACE}"
"""What that is: nothing to be seen, and something to click at."""


def bound(name: str, runs: str, taal: Taal) -> str:
    """The runs as the words of that field; the control stays when its words are wiped out. Word
    calls it so in the language of the document."""
    title = attribute(taal.zeg(BOUND[name]))
    place = f"/g:{ROOT}[1]/g:{name}[1]"
    return (
        f"<w:sdt><w:sdtPr><w:alias w:val={title}/><w:tag w:val={attribute(name)}/>"
        '<w:lock w:val="sdtLocked"/>'
        f'<w:placeholder><w:docPart w:val="{EMPTY_TEXT}"/></w:placeholder>'
        f"<w:dataBinding w:prefixMappings=\"xmlns:g='{NAMESPACE}'\""
        f' w:xpath="{place}" w:storeItemID="{STORE_ID}"/><w:text/></w:sdtPr>'
        f"<w:sdtContent>{runs}</w:sdtContent></w:sdt>"
    )
