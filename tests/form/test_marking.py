"""Marking words of a text for a public version: text in, text out."""

from __future__ import annotations

import pytest

from generator.form.marking import CannotMarkError, Chosen, Read, markable, marked, unmarked
from generator.model.fields.kop import KOP
from generator.model.fields.line import REGEL
from generator.model.fields.lines import REGELS
from generator.model.fields.text import LANGE_TEKST, TEKST
from tests.fixture_files import FIXTURES, Document, documents

CASES = documents(FIXTURES / "form", "markeren.md")
READS: dict[str, Read] = {
    "regel": REGEL.read,
    "regels": REGELS.read,
    "kop": KOP.read,
    "tekst": TEKST.read,
    "lange tekst": LANGE_TEKST.read,
}


def chosen(text: str) -> Chosen:
    """The text; what is chosen stands between ‹ and ›."""
    before, _, rest = text.partition("‹")
    words, _, after = rest.partition("›")
    return Chosen(before, words, after)


def told(text: Chosen) -> str:
    return f"{text.before}‹{text.words}›{text.after}"


def outcome(asked: str, text: Chosen, read: Read) -> str:
    """What is there (``?``), or what comes of taking the mark away, or of marking."""
    if asked == "?":
        found = markable(text, read)
        return "\n".join([told(found.chosen), *found.codes])
    if asked == "weg":
        return told(unmarked(text, read))
    return told(marked(text, [one for one in asked.split("+") if one != "-"], read))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_text_in_text_out(case: Document) -> None:
    text, asked, expected = case.parts
    name, _, wanted = asked.partition(": ")

    try:
        came = outcome(wanted, chosen(text), READS[name])
    except CannotMarkError as error:
        came = str(error)

    assert came == expected


@pytest.mark.parametrize("name", READS)
def test_what_is_marked_and_unmarked_is_as_it_was(name: str) -> None:
    read = READS[name]
    text = Chosen("Klacht van ", "J. de Vries", " en anderen")

    there = marked(text, ["5.1.2e"], read)

    assert there.words == "[J. de Vries]{woo=5.1.2e}"
    assert unmarked(there, read) == text
