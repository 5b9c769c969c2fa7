"""The flat row of tokens of markdown-it as nested nodes.

markdown-it has such a tree too (``SyntaxTreeNode``), but it recurses, and thousands of nested
stars would end the program.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from markdown_it.token import Token

from generator.content.inline import LineRange


@dataclass(frozen=True, slots=True)
class TokenNode:
    """A token, or a pair of tokens and what stands between them."""

    token: Token
    children: list[TokenNode] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """The name of the construct: paragraph, strong, link."""
        return self.token.type.removesuffix("_open")

    @property
    def at(self) -> int:
        """Where the construct begins (see grammar)."""
        offset: int = self.token.meta["at"]
        return offset

    @property
    def first_line(self) -> int:
        """The line of the text that a block begins on."""
        return self.token.map[0] if self.token.map else 0

    @property
    def lines(self) -> LineRange:
        """The lines of the text that a block stands on."""
        return (self.token.map[0], self.token.map[1]) if self.token.map else None


def nested(tokens: Iterable[Token]) -> list[TokenNode]:
    """The tokens as nodes; the nodes of the outermost level."""
    root: list[TokenNode] = []
    open_levels = [root]
    for token in tokens:
        if token.nesting < 0:
            open_levels.pop()
            continue
        node = TokenNode(token)
        open_levels[-1].append(node)
        if token.nesting > 0:
            open_levels.append(node.children)
    return root
