"""The pictures of a Word file: which they are, and what they are said to show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256

from lxml.etree import _Element

from generator.foreign.package import ForeignPackage
from generator.foreign.relations import relations
from generator.received.document import WordPicture
from generator.word.body.xml import RELATIONSHIPS
from generator.word.package.wml import name_of

IMAGE = "image"

_LINKS: Mapping[str, str] = {
    "blip": f"{{{RELATIONSHIPS}}}embed",
    "imagedata": f"{{{RELATIONSHIPS}}}id",
}
"""What shows a file, by the attribute that names the relation to it (20.1.8.13; part 4, 19.1.2.11);
a picture that only leads to elsewhere has no file here."""


def files_of(package: ForeignPackage, part: str) -> Iterator[tuple[str, bytes]]:
    """The files of the pictures in a part, by the ids of their relations."""
    for one in relations(package, part):
        if one.kind == IMAGE and not one.is_external and one.target in package.names:
            yield one.id, package.part(one.target)


def seal_of(data: bytes) -> str:
    """By what the file of a picture is known."""
    return sha256(data).hexdigest()


def picture_in(drawing: _Element, seals: Mapping[str, str]) -> WordPicture:
    """The picture that a drawing shows; ``seals`` are those of the files by their relations.

    Several in one drawing are one picture, known by all their files.
    """
    shown = [
        seals.get(element.get(link, ""), "")
        for element in drawing.iter()
        if (link := _LINKS.get(name_of(element)))
    ]
    said = (element.get("descr", "") for element in drawing.iter() if name_of(element) == "docPr")
    return WordPicture("+".join(shown), next(said, ""))
