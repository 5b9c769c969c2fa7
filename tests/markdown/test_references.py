"""References to values: where they may stand, and what they know of their place."""

from __future__ import annotations

import pytest

from generator.content.inline import Reference
from generator.content.walk import all_of
from generator.markdown.parse import parse, parse_long
from generator.markdown.writing import write

EVERYWHERE = """\
# Kop met []{aantal=doelen}

Tekst van *[]{cijfer=een.nu}*[^1] en [half []{cijfer=twee.nu}]{taal=en}

- punt
  1. []{aantal=kansen}

> []{cijfer=drie.nu.getal}

| a | []{aantal=leden} |
|---|---|
| x | []{cijfer=vier.vorige} |

[^1]: Noot van []{cijfer=vijf.peildatum}.
"""


def references(text: str) -> list[Reference]:
    return [node for node in all_of(parse_long(text)) if isinstance(node, Reference)]


def test_a_reference_may_stand_wherever_text_stands() -> None:
    found = {(one.written, *one.place) for one in references(EVERYWHERE)}

    lines = EVERYWHERE.splitlines()
    assert len(found) == 8
    assert all(lines[line][column:].startswith(written) for written, line, column in found)


@pytest.mark.parametrize(
    "text",
    [
        "Nu []{cijfer=a.nu}.",
        "- []{aantal=doelen} doelen",
        r"Zo: \[]{x=y}, [\]\{cijfer=a.nu} en \{cijfer=a.nu}.",
        "Zie [a]{b=c}.",
    ],
)
def test_a_reference_is_written_as_it_was_and_what_looks_like_one_stays_text(text: str) -> None:
    assert parse(write(parse(text))) == parse(text)


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("[]{aantal=doelen} doelen", True),
        ("- **[]{aantal=doelen} doelen**", True),
        ("Af. []{aantal=doelen} doelen", True),
        ("“Af!” []{aantal=doelen} doelen", False),
        ('"Af!" ([]{aantal=doelen} doelen)', True),
        ("Van []{aantal=doelen} doelen", False),
        ("Wij zien: []{aantal=doelen} doelen", False),
        ("Er zijn ca. []{aantal=doelen} doelen", False),
        ("Er zijn o.a. []{aantal=doelen} doelen", False),
        (f"{'a' * 60} []{{aantal=doelen}} doelen", False),
    ],
)
def test_it_knows_whether_it_begins_a_sentence(text: str, opens: bool) -> None:
    (found,) = references(text)

    assert found.opens is opens
