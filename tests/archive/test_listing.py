"""What is in an archive, as one looks for it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.archive import log
from generator.archive.listing import Search, table, versions
from generator.disk import chain
from generator.problems import InputError
from tests.archive.deposits import added, write


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    added(tmp_path, "a", "2025-09-br", "P&O/12", date(2025, 9, 30))
    added(tmp_path, "a", "2025-03-br", "", date(2025, 10, 1))
    added(tmp_path, "b", "2025-09-br", "P&O/12", date(2025, 12, 1))
    return tmp_path


def found(archive: Path, search: Search) -> list[str]:
    return [f"{entry.dossier} {entry.versie}" for entry in versions(archive, search)]


def test_all_versions_by_dossier(archive: Path) -> None:
    assert found(archive, Search()) == ["2025-03-br 1", "2025-09-br 1", "2025-09-br 2"]


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        (Search(text="p&o"), ["2025-09-br 1", "2025-09-br 2"]),
        (Search(text="2025-03"), ["2025-03-br 1"]),
        (Search(text="voortGANG"), ["2025-03-br 1", "2025-09-br 1", "2025-09-br 2"]),
        (Search(text="bestaat niet"), []),
        (Search(kind="nota"), ["2025-03-br 1", "2025-09-br 1", "2025-09-br 2"]),
        (Search(kind="vgr"), []),
        (Search(first=date(2025, 10, 1)), ["2025-03-br 1", "2025-09-br 2"]),
        (Search(last=date(2025, 9, 30)), ["2025-09-br 1"]),
        (Search(text="p&o", first=date(2025, 10, 1)), ["2025-09-br 2"]),
    ],
)
def test_by_kenmerk_dossier_title_kind_and_date(
    search: Search, expected: list[str], archive: Path
) -> None:
    assert found(archive, search) == expected


def test_a_table_of_them(archive: Path) -> None:
    assert table(versions(archive, Search())) == [
        "Dossier     Versie  Datum       Soort  Kenmerk  Wie           Waarom",
        "2025-03-br  v0001   01-10-2025  nota            Adviseur D&I  Behandeld in de BR",
        "2025-09-br  v0001   30-09-2025  nota   P&O/12   Adviseur D&I  Behandeld in de BR",
        "2025-09-br  v0002   01-12-2025  nota   P&O/12   Adviseur D&I  Behandeld in de BR",
    ]


def test_a_log_that_cannot_be_trusted_is_not_shown(archive: Path) -> None:
    raw = (archive / log.NAME).read_bytes()
    write(archive / log.NAME, raw.replace(b"2025-12-01", b"2024-12-01"))

    with pytest.raises(InputError, match=chain.BROKEN):
        versions(archive, Search())
