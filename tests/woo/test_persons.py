from __future__ import annotations

from generator.content.boxes import in_brackets
from generator.model.documents.vgr.parts import Manager
from generator.model.facts.organisatie import Contactpersoon
from generator.woo.passages import Passages
from generator.woo.persons import public_contact, public_manager

PERSOON = {
    "id": "adviseur",
    "naam": "J. de Vries",
    "functie": "Adviseur D&I",
    "telefoon": "070 000 00 00",
    "email": "j.de.vries@voorbeeld.nl",
}


def public(persoon: Contactpersoon, *domains: str) -> list[str]:
    made = public_contact(persoon, domains, Passages().box)
    shown = (made.naam, made.functie, made.telefoon, made.email)
    return [in_brackets(text or "") for text in shown]


def test_of_who_does_not_act_in_public_the_function_stays() -> None:
    assert public(Contactpersoon(**PERSOON)) == ["[5.1.2e]", "Adviseur D&I", "[5.1.2e]", "[5.1.2e]"]


def test_of_an_address_in_a_known_domain_the_domain_stays() -> None:
    assert public(Contactpersoon(**PERSOON), "Voorbeeld.nl")[3] == "[5.1.2e]@voorbeeld.nl"
    assert public(Contactpersoon(**PERSOON), "beeld.nl")[3] == "[5.1.2e]"


def test_who_acts_in_public_stays() -> None:
    persoon = Contactpersoon(**PERSOON, openbaar="ja")

    assert public(persoon) == [PERSOON[name] for name in ("naam", "functie", "telefoon", "email")]


def test_what_was_not_filled_in_stays_empty() -> None:
    manager = public_manager(Manager(naam="J. de Vries"), Passages().box)

    assert in_brackets(manager.naam) == "[5.1.2e]"
    assert manager.telefoon is None
