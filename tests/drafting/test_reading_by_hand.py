"""Whatever kind of document somebody made, and however: it becomes a draft that can be made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.drafting.likeness import bare
from generator.drafting.unplaced import words_in as in_order
from generator.received.document import paragraphs_in
from generator.received.package import Package
from generator.received.reading import received
from tests.drafting.handmade import DOCUMENTS
from tests.drafting.hands import HANDS
from tests.workplace import Workplace

DOSSIER = "2024-05-concept"

NOT_PRINTED = Counter(["aan", "de", "onderwerp", "10"])
"""Words that the form says otherwise: to whom and about what without a label, a day in words."""

EVERY = [(kind, hand) for kind in DOCUMENTS for hand in HANDS]


def words_in(path: Path, compared: Callable[[str], str]) -> Counter[str]:
    """The words of a Word file."""
    word = received(Package(path))
    every = paragraphs_in((*word.blocks, *word.headers, *word.footers))
    return Counter(word for one in every for word in compared(one.text).split())


@pytest.mark.parametrize(("kind", "hand"), EVERY)
def test_every_word_arrives_in_the_document_that_is_made_of_the_draft(
    kind: str, hand: str, workplace: Workplace
) -> None:
    made_by_hand = HANDS[hand]()
    DOCUMENTS[kind](made_by_hand)
    document = workplace.root / "met de hand.docx"
    document.write_bytes(made_by_hand.saved())

    told = workplace.run("lees", document.name, "--als", DOSSIER)

    assert (told.code, told.err) == (0, "")
    assert f"Gelezen als {kind}:" in told.out
    assert "Niet geplaatst" not in told.out
    assert workplace.run("controleer", f"inputs/{DOSSIER}").code == 0
    assert workplace.run("maak", f"inputs/{DOSSIER}", "--formaat", "docx").code == 0
    (output,) = (workplace.root / "output" / DOSSIER).glob("*.docx")
    # Numbers of headings and lists are typed by hand, and counted by the program.
    missing = words_in(document, bare) - words_in(output, in_order) - NOT_PRINTED
    assert not missing
