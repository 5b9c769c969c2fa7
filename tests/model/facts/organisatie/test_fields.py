from __future__ import annotations

import pytest

from generator.model.facts.organisatie import Contactpersoon
from tests.model.reading import organisation


def test_the_board_is_known_by_code_in_its_own_order() -> None:
    assert list(organisation().functies.items()) == [
        ("SG", "Secretaris-generaal"),
        ("pSG", "Plaatsvervangend secretaris-generaal"),
    ]


def test_a_contact_person_is_found_by_id() -> None:
    assert organisation().contactpersoon("adviseur-di").naam == "Adviseur D&I"
    with pytest.raises(KeyError):
        organisation().contactpersoon("niemand")


def test_who_is_not_said_to_be_public_is_not() -> None:
    assert organisation().contactpersoon("adviseur-di").openbaar is False


def test_staff_are_told_that_the_documents_say_who_drafted_them_all_the_same() -> None:
    told = str(Contactpersoon.model_fields["openbaar"].description)

    assert "Ook bij nee staan de gegevens in de documenten" in told


def test_the_sender_has_the_lines_that_are_filled_in() -> None:
    sender = organisation().afzender

    assert sender.onderdelen == ("Afdeling P&O", "Cluster 2")
    assert sender.model_copy(update={"cluster": None}).onderdelen == ("Afdeling P&O",)
