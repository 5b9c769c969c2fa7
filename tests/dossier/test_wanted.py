from __future__ import annotations

from generator.dossier.wanted import All, names

KNOWN = ("nota", "vgr")


def test_all_are_those_that_there_are() -> None:
    assert All().among(KNOWN) == {"nota", "vgr"}
    assert All().among(()) == set()


def test_names_are_wanted_whether_there_are_such_documents_or_not() -> None:
    assert names("nota", "weg").among(KNOWN) == {"nota", "weg"}


def test_who_names_no_document_does_not_want_all_of_them() -> None:
    assert names().among(KNOWN) == set()


def test_what_is_wanted_besides_is_added() -> None:
    assert names("nota").with_also(names("vgr")) == names("nota", "vgr")
    assert names("nota").with_also(All()) == All().with_also(names("nota")) == All()
