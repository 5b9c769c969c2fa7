from __future__ import annotations

from generator.gronden import LEVENSSFEER, PER_CODE
from generator.model.woo import Woo
from tests.woo.publications import decision


def test_documents_without_a_number_are_counted_in_their_order() -> None:
    assert decision().ids(["memo", "nota"]) == {"memo": "0001", "nota": "0002"}


def test_a_counted_number_is_never_one_that_staff_gave() -> None:
    woo = decision(nummers=[{"bestand": "vgr", "id": "0001"}])
    assert woo.ids(["memo", "nota", "vgr"]) == {"memo": "0002", "nota": "0003", "vgr": "0001"}


def test_a_name_goes_by_all_that_a_person_is_called() -> None:
    woo = decision(overal_weglaten=[{"naam": "Xanthe Ypenburg", "ook": ["Ypenburg"]}])
    [one] = woo.overal_weglaten
    assert one.namen == ("Xanthe Ypenburg", "Ypenburg")
    assert one.gronden == (LEVENSSFEER,)


def test_a_document_that_stays_secret_may_have_another_title() -> None:
    woo = decision(nummers=[{"bestand": "memo", "id": "1", "titel": "Memo over de planning"}])
    assert woo.titel_van("memo") == "Memo over de planning"
    assert woo.titel_van("nota") is None


def test_reasons_are_found_by_their_ground() -> None:
    assert decision().motivering_van(PER_CODE["5.1.2e"]) is not None
    assert decision().motivering_van(PER_CODE["5.1.2i"]) is None


def test_a_next_dossier_begins_without_it() -> None:
    assert not Woo.gaat_mee
