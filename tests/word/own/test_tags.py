"""Tags as colleagues type them: tests/fixtures/sjabloon/tags.md has them, with what is told."""

from __future__ import annotations

import pytest

from generator.frame.reading import printed_kinds
from generator.problems import Problem, Severity
from generator.style.house import Look
from generator.word.own.completing import completed, problems_of
from tests.fixture_files import FIXTURES, Document, documents
from tests.word.own.typed import typed

CASES = documents(FIXTURES / "sjabloon", "tags.md")


def told(look: Look, data: bytes) -> list[Problem]:
    found = completed(data, printed_kinds()["nota"], look)
    return list(problems_of(found.findings, look.folder / "nota.docx"))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_tags_are_known_closed_and_in_their_place(look: Look, case: Document) -> None:
    template, *expected = case.parts
    errors = [
        one
        for one in told(look, typed(look, *template.split("\n")))
        if one.severity is Severity.ERROR
    ]

    lines = [str(one).partition(": fout: ")[2] for one in errors]
    assert lines == [line for part in expected for line in part.split("\n") if line]
