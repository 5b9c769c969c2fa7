"""What rows and sections ask of who compares the whole, since they hold blocks themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from generator.origin import Origin
from generator.returning.edits.alignment import BlockPair
from generator.returning.edits.fields import Fields
from generator.returning.edits.findings import ChangedWords, Findings
from generator.returning.edits.listings import Listings
from generator.returning.edits.printed import PrintedBlock
from generator.returning.edits.sources import Shares
from generator.source.nodes import Data


class Comparing(Protocol):
    """What compares what stands in cells, and keeps what was found."""

    fields: Fields
    findings: Findings
    shares: Shares
    listings: Listings

    def blocks(
        self, made: Sequence[PrintedBlock], now: Sequence[PrintedBlock], empty: Origin | None
    ) -> None:
        """What was changed in a row of blocks."""

    def filled(self, target: Origin, blocks: Sequence[PrintedBlock]) -> str:
        """What a field holds when those blocks stand in it."""

    def blocks_in_pairs(self, pairs: Sequence[BlockPair]) -> None:
        """What was changed in blocks of which it is known what each became."""

    def emptied(self, source: Origin, words: ChangedWords) -> None:
        """A value of which all words are gone."""

    def must_be_whole(self, items: Origin, item: dict[str, Data]) -> None:
        """Raises ``NotCarriedError`` when a new item of that list needs more fields."""
