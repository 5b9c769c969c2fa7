"""What a mend may change."""

from __future__ import annotations

from generator import source
from generator.authoring.mending.mend import Change, Step
from generator.authoring.mending.proof import certain
from generator.source import Source
from generator.source.edits import Edit

TEXT = "a: 1\nb: &x 2\nc: *x\nd: [5, 6]\n"


def document() -> Source:
    return source.parse(TEXT.encode(), "d.yaml")


def step(name: str, value: str = "9") -> Step:
    edit = document().value_edit((name,), value)
    assert edit
    return Step(edit, "", Change((name,), (name,), value))


def test_a_mend_that_changes_more_than_it_should_is_left_out() -> None:
    assert certain(document(), TEXT, [step("a"), step("b")]) == [step("a")]


def test_what_it_should_change_must_be_changed() -> None:
    wrong = Step(Edit(3, 4, "8"), "", Change(("a",), ("a",), "9"))
    assert certain(document(), TEXT, [wrong]) == []


def test_what_cannot_be_read_afterwards_is_left_out() -> None:
    wrong = Step(Edit(3, 4, "'"), "", Change(("a",), ("a",), "'"))
    assert certain(document(), TEXT, [wrong]) == []


def test_a_field_may_get_another_name() -> None:
    edit = document().name_edit(("d",), "e")
    assert edit
    renamed = Step(edit, "", Change(("d",), ("e",), ["5", "6"]))
    assert certain(document(), TEXT, [renamed]) == [renamed]
