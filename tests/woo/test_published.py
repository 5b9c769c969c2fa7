from __future__ import annotations

from generator.woo.published import Beoordeling, PublicDocument
from tests.woo.publications import document


def codes(one: PublicDocument) -> list[str]:
    return [grond.code for grond in one.gronden]


def test_without_boxes_it_is_public() -> None:
    assert document().beoordeling is Beoordeling.OPENBAAR
    assert codes(document()) == []


def test_with_boxes_a_part_of_it_is() -> None:
    one = document("5.2", "5.1.2e;5.1.2i", "5.1.2e")
    assert one.beoordeling is Beoordeling.DEELS_OPENBAAR
    assert codes(one) == ["5.1.2e", "5.1.2i", "5.2"]


def test_left_out_as_a_whole_it_is_not() -> None:
    one = document(whole="5.2")
    assert one.beoordeling is Beoordeling.NIET_OPENBAAR
    assert codes(one) == ["5.2"]


def test_what_falls_outside_the_request_is_a_box_and_no_ground() -> None:
    one = document("buiten verzoek", "5.1.2e")
    assert [grond.code for grond in one.codes] == ["5.1.2e", "buiten verzoek"]
    assert codes(one) == ["5.1.2e"]
    assert document("buiten verzoek").beoordeling is Beoordeling.DEELS_OPENBAAR
