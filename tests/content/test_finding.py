"""Whether a block stands in what templates print."""

from __future__ import annotations

from generator.content.finding import holds
from generator.content.tree import Contents, Quote, plain


def test_a_block_is_found_wherever_a_document_puts_it() -> None:
    contents = Contents(())

    assert holds({"inhoud": (contents,)}, Contents)
    assert holds({"delen": ({"kop": "a", "blokken": (*plain("b"), contents)},)}, Contents)


def test_other_values_hold_none() -> None:
    assert not holds({"titel": "Contents", "blokken": plain("a"), "niets": None}, Contents)
    assert not holds((Quote(plain("a")),), Contents)
