"""Values that are named (``&naam``) and repeated (``*naam``), within bounds."""

from __future__ import annotations

from dataclasses import dataclass

from generator.problems import Place
from generator.source.findings import Findings
from generator.source.misreadings import begins_with
from generator.source.nodes import Node, Scalar, with_depth

MAX_DEPTH = 40
"""The model is not ten deep; readers after this one may recurse."""

MAX_ALIASED_VALUES = 1_000
"""In all aliases together, counted where they are used ("billion laughs")."""

MAX_ALIASED_CHARACTERS = 100_000
"""Likewise: one long text used many times."""


@dataclass
class Anchor:
    """A value with a name; ``node`` is None while it is being read."""

    place: Place
    node: Node | None = None
    used: bool = False


class Aliases:
    """The anchors of a file so far, and what their aliases cost."""

    def __init__(self, findings: Findings) -> None:
        self._findings = findings
        self._known: dict[str, Anchor] = {}
        self._all: list[Anchor] = []
        self._values = 0
        self._characters = 0

    def name(self, name: str | None, place: Place) -> Anchor | None:
        """The anchor that ``name`` begins at ``place``; None without a name."""
        if name is None:
            return None
        anchor = self._known[name] = Anchor(place)
        self._all.append(anchor)
        return anchor

    def follow(self, name: str, place: Place, depth: int) -> Node | None:
        """The value that ``*name`` stands for at that depth; None (and noted) if there is none.

        Stops when the aliases bring in too much.
        """
        anchor = self._known.get(name)
        if anchor is None:
            self._findings.add(place, begins_with("*"))
            return None
        anchor.used = True
        if anchor.node is None:
            self._findings.add(place, f"'*{name}' verwijst naar een waarde waar het zelf in staat")
            return None
        self._spend(anchor.node, place, depth)
        return anchor.node

    def finish(self) -> None:
        """Note the anchors that nothing refers to: ``&Co tekst`` would lose its first word."""
        for anchor in self._all:
            if not anchor.used:
                self._findings.add(anchor.place, begins_with("&"))

    def _spend(self, node: Node, place: Place, depth: int) -> None:
        for one, below in with_depth(node):
            self._values += 1
            if isinstance(one, Scalar):
                self._characters += len(one.data or "")
            elif depth + below > MAX_DEPTH:
                self._findings.stop(place, too_deep())
            if self._values > MAX_ALIASED_VALUES or self._characters > MAX_ALIASED_CHARACTERS:
                message = "verwijzingen met '*' halen samen te veel op; schrijf de waarden uit"
                self._findings.stop(place, message)


def too_deep() -> str:
    """What to say of a value that stands too deep in others."""
    return f"hier staan te veel waarden in elkaar (meer dan {MAX_DEPTH} niveaus)"
