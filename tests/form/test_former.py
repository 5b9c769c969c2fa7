"""Where items stood before somebody else changed the file."""

from __future__ import annotations

from generator.form.former import former_places
from generator.source.nodes import Data


def test_items_are_followed_also_below_each_other() -> None:
    older: Data = {"doelen": [{"id": "a", "metingen": [{"peildatum": "1"}]}, {"id": "b"}]}
    newer: Data = {
        "doelen": [{"id": "x"}, {"id": "b"}, {"id": "a", "metingen": [{}, {"peildatum": "1"}]}]
    }

    assert former_places(older, newer) == {
        ("doelen", 1): ("doelen", 1),
        ("doelen", 2): ("doelen", 0),
        ("doelen", 2, "metingen", 1): ("doelen", 0, "metingen", 0),
    }


def test_where_nothing_stood_nothing_is_followed() -> None:
    assert former_places({"doelen": "tekst"}, {"doelen": [{}]}) == {}
    assert former_places(None, {"doelen": [{}]}) == {}
