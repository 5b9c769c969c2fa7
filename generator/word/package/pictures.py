"""The pictures of a Word file: a part for each (ECMA-376 part 1, 15.2.14)."""

from __future__ import annotations

from collections.abc import Mapping

from generator.content.picture import Image
from generator.word.body.xml import default_type, relationship
from generator.word.package.package import Parts

_TYPES = {"png": "image/png", "jpg": "image/jpeg"}


def picture_parts(pictures: Mapping[str, Image]) -> Parts:
    """The parts of the pictures; ``pictures`` are by the id of their relation."""
    return {f"word/{_target(relation, one)}": one.data for relation, one in pictures.items()}


def picture_relations(pictures: Mapping[str, Image]) -> str:
    """The relations of the document to its pictures."""
    return "".join(
        relationship(relation, "image", _target(relation, one))
        for relation, one in pictures.items()
    )


def picture_types(pictures: Mapping[str, Image], known: bytes) -> str:
    """The types of their parts, as far as the part of types does not know those endings yet."""
    endings = sorted({one.ending for one in pictures.values()})
    return "".join(
        default_type(ending, _TYPES[ending])
        for ending in endings
        if f'Extension="{ending}"'.encode() not in known
    )


def _target(relation: str, image: Image) -> str:
    return f"media/{relation.removeprefix('rId').lower()}.{image.ending}"
