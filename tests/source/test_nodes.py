"""Where values and names stand in the text, in every sample."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.places import ROOT
from generator.source import parse
from generator.source.nodes import PLAIN, Mapping, Scalar, with_depth
from tests.filled_in import samples


@pytest.mark.parametrize("path", samples(), ids=lambda path: str(path.relative_to(ROOT)))
def test_spans(path: Path) -> None:
    """A span holds the value and no space around it; a name ends where ``behind`` says."""
    source = parse(path.read_bytes(), path.name)
    content = source.text.content
    for around, _ in with_depth(source.root):
        if isinstance(around, Scalar):
            continue
        assert around.spans.keys() == around.children.keys()
        for step, (start, end) in around.spans.items():
            child, words = around.children[step], content[start:end]
            assert words == words.strip()
            assert start == source.text.index_of(child.place)
            if isinstance(child, Scalar) and child.style == PLAIN and "\n" not in words:
                assert words == (child.data or "")
        if isinstance(around, Mapping):
            for name, place in around.keys.items():
                assert content[source.text.index_of(place) : around.behind[name]] == name


def test_span_of_what_is_named_or_repeated() -> None:
    """With its anchor; of an alias it is the alias, though the value stands elsewhere."""
    root = parse(b"a: &x {b: 1}\nc: *x\nd: !!str 2\n", "nota.yaml").root
    content = "a: &x {b: 1}\nc: *x\nd: !!str 2\n"
    spans = {name: content[start:end] for name, (start, end) in root.spans.items()}
    assert spans == {"a": "&x {b: 1}", "c": "*x", "d": "!!str 2"}
