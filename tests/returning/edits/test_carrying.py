"""What the YAML says and Word cannot stays with its words, or the change is refused."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.content.inline import Inline, Paragraph
from generator.content.withholding import as_printed
from generator.markdown.faults import MarkdownError
from generator.markdown.parse import parse
from generator.markdown.writing import write
from generator.places import INPUTS, ROOT
from generator.returning.edits.carrying import carried
from generator.returning.edits.inlines import LettersOfTree, line_of
from generator.returning.edits.letters import Letters
from generator.returning.edits.lines_of_tree import lines_of
from generator.returning.edits.reasons import COMPUTED_WITHIN, MARKED, NotCarriedError
from generator.source import parse as read_yaml
from generator.source.nodes import with_depth

NAME = "Klacht van [J. Vos]{woo=5.1.2e} over het werk."
NOTE = "Eén[^1] noot.\n\n[^1]: Oud."
COUNT = "Er zijn []{aantal=doelen} doelen."


def letters(markdown: str) -> Letters:
    """Those of a paragraph, as they stand in the YAML."""
    return LettersOfTree().of(children(markdown))


def printed(markdown: str) -> Letters:
    """Those of the same paragraph in Word, where it has no marks."""
    (paragraph,) = as_printed(parse(markdown))
    assert isinstance(paragraph, Paragraph)
    return LettersOfTree().of(paragraph.children)


def children(markdown: str) -> tuple[Inline, ...]:
    (paragraph,) = parse(markdown)
    assert isinstance(paragraph, Paragraph)
    return paragraph.children


def became(own: str, now: str) -> str:
    line = line_of(carried(letters(own), printed(own), printed(now)))
    return write((Paragraph(line),))


@pytest.mark.parametrize(
    ("own", "now", "expected"),
    [
        (NAME, "Klacht van J. Vos over het loon.", NAME.replace("werk", "loon")),
        (NAME, "Klacht van K. Vos over het werk.", NAME.replace("J.", "K.")),
        (NAME, "Klacht over het werk.", "Klacht over het werk."),
        (NAME, "Klacht van iedereen over het werk.", NAME.replace("J. Vos", "iedereen")),
        (NAME, "Klacht van **J. Vos** over het werk.", NAME.replace("J. Vos", "**J. Vos**")),
        (COUNT, "Er waren []{aantal=doelen} doelen.", COUNT.replace("zijn", "waren")),
        (COUNT, "Er zijn doelen.", "Er zijn doelen."),
        ("De [fair share]{taal=en}.", "Een [fair share]{taal=nl}.", "Een [fair share]{taal=en}."),
        ("Heel **erg** mooi.", "Heel erg mooi.", "Heel erg mooi."),
        ("Zie [de site](https://a.nl).", "Zie de site.", "Zie de site."),
        (
            "Eén[^1] noot.\n\n[^1]: Oud.",
            "Eén[^1] noot.\n\n[^1]: Nieuw.",
            "Eén[^1] noot.\n\n[^1]: Nieuw.",
        ),
    ],
)
def test_what_stays_and_what_changes(own: str, now: str, expected: str) -> None:
    assert became(own, now) == expected


@pytest.mark.parametrize(
    ("own", "now", "reason"),
    [
        (NAME, "Klacht van J. Vos-Bakker over het werk.", MARKED),
        (NAME, "Klacht van J. Vos Bakker over het werk.", MARKED),
        (COUNT, "Er zijn drie doelen.", COMPUTED_WITHIN),
        ("[]{aantal=doelen} doelen.", "drie doelen.", COMPUTED_WITHIN),
    ],
)
def test_what_is_refused(own: str, now: str, reason: str) -> None:
    with pytest.raises(NotCarriedError) as refusal:
        became(own, now)
    assert refusal.value.reason == reason


def texts() -> Iterator[str]:
    """Every text of the samples that is read as Markdown."""
    for path in sorted((ROOT / INPUTS).glob("*/*.yaml")):
        root = read_yaml(path.read_bytes(), path.name).root
        for node, _ in with_depth(root):
            if isinstance(node.data, str) and "\n" in node.data:
                yield node.data


def test_letters_of_a_text_are_that_text() -> None:
    for text in texts():
        try:
            lines = lines_of(parse(text))
        except MarkdownError:
            continue  # one with headings
        for line in lines:
            assert write((Paragraph(line_of(LettersOfTree().of(line))),)) == write(
                (Paragraph(line),)
            )


WORDS = st.lists(st.sampled_from(["een", "**twee**", "*drie*", "vier", "vijf."]), min_size=1)


@settings(deadline=None)
@given(WORDS, WORDS)
def test_without_marks_a_text_becomes_what_word_says(own: list[str], now: list[str]) -> None:
    said = line_of(letters(" ".join(now)))

    assert became(" ".join(own), " ".join(now)) == write((Paragraph(said),))
