"""What Word makes of a template that is opened, edited and saved: what it adds and renames.

Written after files that Word saved: other ids of styles (of a Dutch Word), a section at the end of
the body, numbers of saves, properties, a list of sources, a remark, what it found misspelt.
"""

from __future__ import annotations

import re

from generator.foreign.names import CONTENT_TYPES, DOCUMENT, WML
from generator.word.body.xml import (
    HEADER,
    content_types,
    part,
    part_type,
    relationship,
    relationships,
)
from generator.word.package.editing import with_added
from generator.word.package.package import DOCUMENT_RELATIONS, Parts, write_parts

OFFICE = "application/vnd.openxmlformats-officedocument"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"

IDS = {
    "BodyText": "Plattetekst",
    "Heading1": "Kop1",
    "Heading2": "Kop2",
    "ListParagraph": "Lijstalinea",
    "FootnoteText": "Voetnoottekst",
    "Footer": "Voettekst",
    "Strong": "Zwaar",
}
"""The ids that a Dutch Word gives to styles that it knows."""

REFERRING = "w:styleId|<w:(?:pStyle|rStyle|basedOn|next|link) w:val"
"""Where an id stands; a name can be the same."""

LAST_SECTION = (
    '<w:p w14:paraId="00000009"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417"'
    ' w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>'
    "</w:sectPr>"
)

ADDED = {
    "docProps/app.xml": "extended-properties",
    "docProps/custom.xml": "custom-properties",
    "word/webSettings.xml": "webSettings",
    "word/comments.xml": "comments",
    "customXml/item1.xml": "customXml",
}
"""Parts that Word adds, and the kind of relation to each."""


def saved_by_word(parts: Parts) -> bytes:
    """A template of those parts as Word saves it."""
    saved = {name: _with_other_ids(data) for name, data in parts.items()}
    document = saved[DOCUMENT].decode().replace("<w:document ", f'<w:document xmlns:w14="{W14}" ')
    document = document.replace("</w:body>", f"{LAST_SECTION}</w:body>")
    saved[DOCUMENT] = _with_traces(document).encode()
    for name in ADDED:
        saved[name] = f'{HEADER}<x xmlns="urn:x"/>'.encode()
    saved["word/comments.xml"] = part("comments", "")
    of_document = "".join(
        relationship(f"rId9{at}", kind, f"/{name}")
        for at, (name, kind) in enumerate(ADDED.items())
        if not name.startswith("docProps")
    )
    of_file = "".join(
        relationship(f"rId9{at}", kind, name)
        for at, (name, kind) in enumerate(ADDED.items())
        if name.startswith("docProps")
    )
    types = "".join(part_type(name, f"{OFFICE}.x+xml") for name in ADDED)
    for name, more in (
        (DOCUMENT_RELATIONS, relationships(of_document)),
        ("_rels/.rels", relationships(of_file)),
        (CONTENT_TYPES, content_types(types)),
    ):
        saved[name] = with_added(saved[name], more)
    return write_parts(saved)


def _with_other_ids(data: bytes) -> bytes:
    text = data.decode()
    if WML not in text:
        return data
    for old, new in IDS.items():
        text = re.sub(rf'({REFERRING})="{old}"', rf'\1="{new}"', text)
    return text.encode()


def _with_traces(document: str) -> str:
    """Tags cut where Word finds a word misspelt, numbers of saves, a remark, where it was left."""
    cut = (
        '</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1B2C3"><w:t>regel</w:t>'
        '</w:r><w:proofErr w:type="spellEnd"/><w:r><w:t xml:space="preserve"> '
    )
    document = document.replace("|regel }}", f"|{cut}}}}}")
    remark = (
        '<w:commentRangeStart w:id="0"/><w:bookmarkStart w:id="0" w:name="_GoBack"/>'
        '<w:bookmarkEnd w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/>'
        "</w:r></w:p>"
    )
    return document.replace("</w:p>", remark, 1).replace("<w:p>", '<w:p w14:paraId="00000001">')
