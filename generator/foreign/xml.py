"""XML that anybody may have written, as a tree."""

from __future__ import annotations

from lxml import etree


def xml_tree(data: bytes) -> etree._Element:
    """The XML as a tree; nothing is read from elsewhere, and no entity is filled in.

    Raises ``etree.XMLSyntaxError`` when it is no XML, or nested too deep.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    return etree.fromstring(data, parser)
