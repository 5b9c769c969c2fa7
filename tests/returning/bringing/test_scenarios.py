"""What somebody does in Word, and the very lines of YAML that become of it, or why none do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from difflib import unified_diff
from functools import reduce
from pathlib import Path

import pytest

from generator.dossier.reading import read_dossier
from generator.places import TEMPLATES
from generator.returning.bringing.account import Account, Asked, account_of
from tests.build.pressed import manuscripts, press_of
from tests.fixture_files import FIXTURES, Document, documents
from tests.returning.told_edits import edited
from tests.workplace import SAMPLES

FOLDER = FIXTURES / "terug"
NOTHING = "geen wijziging"
CASES = documents(FOLDER, "scenario-*.md")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the dossier of the scenarios."""
    root = tmp_path_factory.mktemp("werk")
    shutil.copytree(FOLDER / "dossier", root / "inputs/d")
    shutil.copy(SAMPLES / "organisatie.yaml", root / "inputs")
    return root


@pytest.fixture(scope="module")
def word(place: Path) -> bytes:
    """Its nota."""
    dossier = read_dossier(place / "inputs/d")
    return press_of(dossier).to_docx(manuscripts(dossier)["nota"])


@pytest.mark.parametrize("case", CASES, ids=str)
def test_of_an_edit_become_these_lines(
    case: Document, place: Path, word: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(place)
    told, expected = case.parts
    file = place / "nota.docx"
    file.write_bytes(reduce(edited, told.splitlines(), word))

    account = account_of(file, Asked(), TEMPLATES)

    assert ("\n".join(outcome(account)) or NOTHING) == expected


def outcome(account: Account) -> Iterator[str]:
    """What becomes of a file that came back, as a case tells it."""
    for one in account.proof.require(account.offers):
        before, after = (raw.decode().splitlines() for raw in (one.file.source.raw, one.content))
        yield f"in {one.file.path.name}:"
        yield from (line for line in [*unified_diff(before, after, n=0)][2:] if line[:2] != "@@")
    yield from (f"botst: {one.reason}" for one in account.clashes)
    for refused in account.returned.refused:
        yield f"niet: {refused.before!r} ⇒ {refused.after!r}: {refused.reason}"
    for remark in account.returned.remarks:
        origins = ", ".join(map(str, remark.origins))
        yield f"opmerking van {remark.author.name} bij {origins}: {remark.text}"
    yield from (f"let op: {one}" for one in account.returned.told)
