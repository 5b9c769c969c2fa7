"""The part of a Word file in which the YAML of a document that was made here travels."""

from __future__ import annotations

from lxml.etree import _Element

from generator.received.package import Package
from generator.word.package.sources import NAMESPACE

_ROOT = f"{{{NAMESPACE}}}bron"


def sources_part(package: Package) -> _Element | None:
    """Its root, wherever a program put it; None when there is none.

    Raises ``InputError`` when a part that could be it cannot be read.
    """
    for name in sorted(package.names):
        if name.startswith("customXml/item") and name.endswith(".xml"):
            root = package.tree(name)
            if root.tag == _ROOT:
                return root
    return None
