"""Blocks that stand on pages of their own."""

from __future__ import annotations

from dataclasses import dataclass

from generator.content.tree import Block


@dataclass(frozen=True, slots=True)
class Pages:
    """Blocks on pages of their own, which are upright unless the blocks need them ``wide``."""

    blocks: tuple[Block, ...]
    wide: bool = False
