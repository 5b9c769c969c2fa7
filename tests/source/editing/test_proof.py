"""Nothing is written that is not read back as the old data plus the change."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.places import ROOT
from generator.problems import InputError
from generator.source import Data, parse
from generator.source.editing import Add, Change, Move, Put, Remove, Words, after, changed
from generator.source.editing.outcome import same
from keuring.edit_rounds import FORMS, SAME, all_rounds, outcome, walk
from tests.filled_in import samples

SOME = 5
"""Of so many rounds of each sample; `make keuring` makes them all."""


@pytest.mark.parametrize("path", samples(), ids=lambda path: str(path.relative_to(ROOT)))
def test_sample(path: Path) -> None:
    """Some changes of each sample, and back: byte for byte, and no other line is touched."""
    forms = list(FORMS.values())
    rounds = list(all_rounds(path.read_bytes()))
    for number, one in enumerate(rounds[:: max(1, len(rounds) // SOME)]):
        content = forms[number % len(forms)](path.read_bytes())
        assert outcome(content, one) == SAME


WORDS = st.text(st.sampled_from("ab é:#-'\"[]{},|>&*!%@`~?\\\n\t 1€(“"), max_size=12)
FIELDS = st.sampled_from(["naam", "dag", "een: twee", "# x", "- y"])
ANY: st.SearchStrategy[Data] = st.recursive(
    st.none() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=3),
    max_leaves=6,
)

FILE = """\
# boven
titel: oud  # opmerking
tekst: |
  een

  twee
leeg:
punten: # van alles
  # eerste
  - a

  - 'b'
paren: [a, {x: 1, y: }]
doelen:
- naam: x
  dag: [1, 2]
# tussen
- {naam: y}
"""
LOCS = tuple(loc for loc, _ in walk(parse(FILE.encode(), "nota.yaml").data))

CHANGES: st.SearchStrategy[Change] = st.one_of(
    st.builds(Put, st.sampled_from(LOCS), st.none() | WORDS),
    st.builds(Put, st.tuples(st.sampled_from(LOCS), FIELDS).map(lambda p: (*p[0], p[1])), WORDS),
    st.builds(Add, st.sampled_from(LOCS), st.integers(0, 3), ANY),
    st.builds(Remove, st.sampled_from(LOCS)),
    st.builds(Move, st.sampled_from(LOCS), st.integers(0, 2), st.integers(0, 2)),
    st.builds(Words, st.sampled_from(LOCS), st.lists(WORDS, max_size=3).map(tuple)),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(CHANGES, max_size=6), st.sampled_from(["\n", "\r\n"]))
def test_random_changes(changes: list[Change], line_end: str) -> None:
    """Each change is refused in words, or gives just that change; comments above stay."""
    content = FILE.replace("\n", line_end).encode()
    for change in changes:
        data = parse(content, "nota.yaml").data
        try:
            content = changed(content, "nota.yaml", change)
        except InputError:
            continue
        assert same(parse(content, "nota.yaml").data, after(data, change))
        assert content.startswith(b"# boven")
