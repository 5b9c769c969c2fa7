"""What a Word file says, whoever made it and with whatever program."""

from __future__ import annotations

import re

import pytest

from generator.received.package import Package
from generator.received.reading import as_before, received
from generator.word.body.harvest import Links
from generator.word.body.xml import part
from tests.fixture_files import FIXTURES, Document, documents
from tests.received.outline import outline
from tests.received.word_files import NAME, word_file

WORD = FIXTURES / "word"
LINKS = Links({"https://ubr.nl/": "rIdLink1"})

_ROOTS = {"comments.xml": "comments", "header1.xml": "hdr"}
_PART = re.compile(r"^```xml (.+)\n((?:.*\n)*?)```$", re.MULTILINE)


def package(case: Document) -> Package:
    """The file of a case: its first part is the body, the second may hold other parts."""
    body, *others = case.parts
    parts = {found[1]: part(_root(found[1]), found[2]) for found in _PART.finditer(others[0])}
    return Package(NAME, word_file(body, parts, LINKS))


def _root(name: str) -> str:
    file = name.removeprefix("word/")
    return _ROOTS.get(file, file.removesuffix(".xml"))


@pytest.mark.parametrize(
    "case", [*documents(WORD, "teksten.md"), *documents(WORD, "lijsten-en-tabellen.md")], ids=str
)
def test_what_a_file_says(case: Document) -> None:
    assert outline(received(package(case))) == case.parts[-1]


@pytest.mark.parametrize("case", documents(WORD, "wijzigingen.md"), ids=str)
def test_changes_that_are_tracked_are_taken_as_accepted(case: Document) -> None:
    assert outline(received(package(case))) == case.parts[1]


@pytest.mark.parametrize("case", documents(WORD, "wijzigingen.md"), ids=str)
def test_a_file_is_read_as_it_was_before_its_changes(case: Document) -> None:
    assert outline(as_before(package(case))) == case.parts[2]
