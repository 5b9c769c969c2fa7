"""What somebody may do with which dossier."""

from __future__ import annotations

import pytest

from generator.form.rights import EVERYTHING, Rights


@pytest.mark.parametrize(
    ("pattern", "dossier", "is_named"),
    [
        ("2025-09-br", "2025-09-br", True),
        ("2025-09-br", "2025-09-br2", False),
        ("2025-09-br", "2025-09-BR", False),
        ("2025-*", "2025-09-br", True),
        ("2025-*", "12025-09-br", False),
        ("*-br", "2025-09-br", True),
        ("2025-*-br", "2025-09-br", True),
        ("*", "2025-09-br", True),
        ("*", "2025/09", False),
        ("20.5-09-br", "2025-09-br", False),
    ],
)
def test_a_star_stands_for_whatever_is_in_a_name(
    pattern: str, dossier: str, is_named: bool
) -> None:
    assert Rights(reads=frozenset({pattern})).may_read(dossier) is is_named


def test_who_may_change_or_archive_may_see() -> None:
    names = frozenset({"a"})

    assert Rights(writes=names).may_read("a")
    assert Rights(archives=names).may_read("a")
    assert not Rights(reads=names).may_write("a")
    assert not Rights(writes=names).may_archive("a")
    assert not Rights(archives=names).may_write("a")


def test_the_organisation_is_a_right_of_its_own() -> None:
    assert not Rights(writes=frozenset({"*"})).may_change("a", "organisatie")
    assert Rights(organisation=True).may_change("a", "organisatie")
    assert not Rights(organisation=True).may_change("a", "nota")


def test_who_is_in_no_list_may_nothing() -> None:
    nobody = Rights()

    assert not nobody.may_read("a")
    assert not nobody.may_begin


def test_who_works_alone_may_everything() -> None:
    assert EVERYTHING.may_change("a", "nota")
    assert EVERYTHING.may_change("a", "organisatie")
    assert EVERYTHING.may_archive("a")
