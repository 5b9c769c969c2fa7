"""What the parts of a Word file point to (ECMA-376 part 2, 9.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import dirname, join, normpath

from generator.foreign.names import PACKAGE_RELATIONSHIPS
from generator.foreign.package import ForeignPackage

_RELATION = f"{{{PACKAGE_RELATIONSHIPS}}}Relationship"
_EXTERNAL = "external"


@dataclass(frozen=True, slots=True)
class Relation:
    """That a part points to something: to the part of that name, or to an address outside."""

    id: str
    kind: str
    target: str
    is_external: bool


def relations_of(part: str) -> str:
    """The name of the part with the relations of a part, or without a name of the whole file."""
    folder, _, name = part.rpartition("/")
    return join(folder, "_rels", f"{name}.rels")


def relations(package: ForeignPackage, part: str = "") -> Iterator[Relation]:
    """Those of a part, or without a name of the whole file; none when it has none."""
    own = relations_of(part)
    if own not in package.names:
        return
    for one in package.tree(own).iterchildren(_RELATION):
        target, external = one.get("Target", ""), one.get("TargetMode", "").lower() == _EXTERNAL
        kind = one.get("Type", "").rpartition("/")[2]
        yield Relation(
            one.get("Id", ""), kind, target if external else _name(part, target), external
        )


def _name(part: str, target: str) -> str:
    """The name of the part at a place that is written from another one."""
    return normpath(join("/", dirname(part), target)).lstrip("/")
