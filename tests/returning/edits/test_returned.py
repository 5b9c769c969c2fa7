"""What is changed in a Word file becomes the same change of the YAML, or is refused in words."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from generator.places import INPUTS, ROOT, TEMPLATES
from generator.received.package import Package
from generator.received.reading import as_before, received
from generator.returning.bringing.planning import base_after
from generator.returning.edits.changes import Refused, Remark, Returned
from generator.returning.edits.returned import Original, original_of, returned, what_changed
from tests.fixture_files import FIXTURES, Document, documents
from tests.returning import (
    word_drawing_edits,
    word_edits,
    word_form_edits,
    word_note_edits,
    word_picture_edits,
    word_row_edits,
)

CASES = documents(FIXTURES / "terug", "wijzigingen*.md")
DOCUMENTS = sorted(
    path.relative_to(ROOT / INPUTS).with_suffix("")
    for path in (ROOT / INPUTS).glob("*/*.yaml")
    if (TEMPLATES / path.stem.split("-")[0]).is_dir()
)
BETWEEN = " | "
NOTHING = "niets"
BY = "door "
"""Before the name of who changed it with changes tracked."""


def edited(word: bytes, told: str) -> bytes:
    """The file after an edit that is told as ``function: argument | argument``."""
    name, _, rest = told.partition(": ")
    given = rest.split(BETWEEN) if rest else []
    who = next((one.removeprefix(BY) for one in given if one.startswith(BY)), None)
    by = {} if who is None else {"by": who}
    modules = (
        word_edits,
        word_form_edits,
        word_row_edits,
        word_note_edits,
        word_drawing_edits,
        word_picture_edits,
    )
    edit = next(getattr(module, name) for module in modules if hasattr(module, name))
    plain = [as_number(one) for one in given if not one.startswith(BY)]
    result: bytes = edit(word, *plain, **by)
    return result


def as_number(given: str) -> str | int:
    return int(given) if given.lstrip("-").isdigit() and len(given) < 3 else given


def told_of(found: Returned) -> Iterator[str]:
    """The lines of YAML that differ, and what cannot be taken."""
    after = base_after(found.base, found.edits)
    for file in sorted(file for file in after if after[file] != found.base[file]):
        yield from differing(file, found.base[file].decode(), after[file].decode())
    yield from (f"van {edit.by[0].name}" for edit in found.edits if edit.by)
    yield from map(refusal, found.refused)
    yield from map(remark, found.remarks)
    yield from (f"gezegd: {sentence}" for sentence in found.told)


def differing(file: str, before: str, after: str) -> Iterator[str]:
    lines = difflib.unified_diff(before.split("\n"), after.split("\n"), n=0, lineterm="")
    yield file
    yield from (line for line in lines if not line.startswith(("---", "+++", "@@")))


def refusal(one: Refused) -> str:
    return f"geweigerd: '{one.before}' wordt '{one.after}': {one.reason}".replace("\n", " / ")


def remark(one: Remark) -> str:
    return f"opmerking van {one.author.name} bij '{one.words}' ({one.origins[0]}): {one.text}"


@pytest.fixture(scope="module")
def original(word_files: Path) -> Callable[[str], Original]:
    """Each sample as it was made, with signs around its texts; that takes a second or more."""
    return cache(lambda name: original_of(word_files / f"{name}.docx", TEMPLATES))


@pytest.mark.parametrize("name", DOCUMENTS, ids=str)
def test_nothing_was_changed(
    name: Path, word_files: Path, original: Callable[[str], Original]
) -> None:
    word = received(Package(word_files / f"{name}.docx"))
    found = what_changed(original(str(name)), word)

    assert found.name == str(name)
    assert (found.edits, found.refused, found.remarks, found.told) == ((), (), (), ())


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_was_changed(
    case: Document, word_files: Path, original: Callable[[str], Original]
) -> None:
    given, expected = case.parts
    name, *edits = given.split("\n")
    document = word_files / f"{name}.docx"
    word = document.read_bytes()
    for edit in edits:
        word = edited(word, edit)

    found = what_changed(original(name), received(Package(document, word)))

    assert ("\n".join(told_of(found)) or NOTHING) == expected


def test_changes_that_were_tracked_may_count_for_nothing(word_files: Path, tmp_path: Path) -> None:
    word = (word_files / "2025-12-besluit/memo.docx").read_bytes()
    document = tmp_path / "memo.docx"
    document.write_bytes(edited(word, "change_words: Nagaan | Bekijken | door Jan"))

    assert returned(document, TEMPLATES).edits
    assert not returned(document, TEMPLATES, read=as_before).edits
