"""What a document prints: its contents, as lines, blocks and groups of those.

Each kind of document has a class of its own, a frozen dataclass whose fields say what there
is. Its frame (templates/<soort>/opbouw.yaml) names those fields. A field is a ``Line``, a row
of lines, ``Blocks``, a ``bool``, or a row of groups.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from generator.content.tree import Contents
from generator.content.values import Line

Lines: TypeAlias = tuple[Line, ...]
"""Lines of which each stands on its own."""


@dataclass(frozen=True, kw_only=True)
class Printed:
    """A group of what is printed: that of a section, of an annex, of a whole document."""


@dataclass(frozen=True, kw_only=True)
class Inhoud(Printed):
    """What a document prints. Every one may have a table of contents.

    Its lines tell pages, which are known only when the pages of the document are laid out.
    """

    inhoudsopgave: Contents | None = None
