"""However somebody lays out a file: changes there and back give the same bytes."""

from __future__ import annotations

from itertools import cycle

import pytest

from generator.source.editing import Words
from keuring.edit_rounds import SAME, Round, all_rounds, outcome

TITLES = (
    "titel: Eerste titel",
    "titel:   Eerste titel  ",
    "titel: Eerste titel\t# opmerking",
    "titel: Eerste titel # opmerking",
    "titel: 'Eerste titel'",
    'titel: "Eerste titel"   # opmerking',
    '"titel": Eerste titel',
    "'titel' : Eerste titel",
    "titel:\n  Eerste titel",
    "titel:\n    'Eerste titel' # opmerking",
    "titel: # opmerking\n  Eerste titel",
    "titel: Eerste\n  titel",
    "titel: Eerste\n\n  titel",
    "titel: 'Eerste\n  titel'",
    'titel: "Eerste \\\n  titel"',
    "titel: |\n  Eerste titel",
    "titel: |\n    Eerste titel",
    "titel: |-  # opmerking\n  Eerste titel",
    "titel: |+\n  Eerste titel\n\n",
    "titel: |2\n   Eerste titel",
    "titel: >\n  Eerste\n  titel",
    "titel: >-\n  Eerste\n\n  titel\n",
    "titel:\n  |\n  Eerste titel",
    "titel: ~",
    "titel: null  # opmerking",
    "titel:",
    "titel:    # opmerking",
    "titel: ''",
    "titel: |",
    "---\ntitel: Eerste titel",
    "# kop\n\n--- # begin\ntitel: Eerste titel",
)

LISTS = (
    "punten:\n  - aa\n  - bb\n  - cc",
    "punten:\n- aa\n- bb\n- cc",
    "punten:\n      - aa\n\n      - bb\n\n\n      - cc",
    "punten: # opmerking\n\n  -   aa  # bij aa\n  -   'bb'\n  - |\n    cc",
    "punten:\n  # boven aa\n  - aa\n    # onder aa\n\n  # --- deel twee ---\n\n"
    "  - bb\n  # boven cc\n  - cc\n    # onder cc",
    "punten:\n  -\n    aa\n  -\n  - cc",
    "punten: [aa, bb, cc]",
    "punten: [ aa , bb , cc ]  # opmerking",
    "punten: [aa,bb,cc]",
    "punten: [aa, 'bb', \"cc\",]",
    "punten: [\n  aa,\n  bb,\n  cc\n]",
    "punten:\n  [aa,\n   bb, cc]",
    "punten: [aa]",
    "punten:\n  - - aa\n    - bb\n  - - cc\n    - dd",
    "punten: [[aa, bb], [cc, dd]]",
    "punten:\n  - [aa, bb]\n  - [cc, dd]",
)

GROUPS = (
    "doelen:\n  - naam: aa\n    dag: 1\n  - naam: bb",
    "doelen:\n- naam: aa # bij aa\n  dag: 1\n\n- naam: bb",
    "doelen:\n\n  # boven aa\n  - naam: aa\n    dag: |\n      een\n\n  # --- maart ---\n\n"
    "  -   naam: bb",
    "doelen:\n  -\n    naam: aa\n    dag: 1\n  -\n    # boven bb\n    naam: bb",
    "doelen:\n  - {naam: aa, dag: 1}\n  - {naam: bb}",
    "doelen:\n  - { naam: aa, dag: 1 }   # bij aa\n  - { naam: , dag: }",
    "doelen: [{naam: aa, dag: 1}, {naam: bb}]",
    "doelen: [{naam: aa,\n          dag: 1},\n         {naam: bb}]",
    "doelen: [naam: aa, naam: bb]",
    "groep:\n    naam: aa\n    dag: 1",
    "groep: {naam: aa, dag: 1}",
    "groep: {\n  naam: aa,\n  dag: 1,\n}",
)

WHOLE = ("{titel: Eerste titel, punten: [aa, bb]}\n", "{\n titel: Eerste titel\n}\n")


TAILS = ("", "\n", "\nslot: einde\n", "\n\n# einde\n", "\n...\n")
LAYOUTS = [*zip((*TITLES, *LISTS, *GROUPS), cycle(TAILS), strict=False)]


@pytest.mark.parametrize(("lines", "behind"), LAYOUTS)
def test_layout(lines: str, behind: str) -> None:
    """In any layout a change and the change back give the same bytes; none is refused."""
    content = (lines + behind).encode()
    rounds = [one for one in all_rounds(content) if not _takes_a_comment(one, lines)]
    became = {str(one): outcome(content, one) for one in rounds}
    assert not {one: result for one, result in became.items() if result != SAME}


def _takes_a_comment(one: Round, lines: str) -> bool:
    """Whether a word goes that has a comment: with the word that does not come back."""
    return isinstance(one.there, Words) and "#" in lines


@pytest.mark.parametrize("content", WHOLE)
def test_whole_file_in_braces(content: str) -> None:
    """A file may be one pair of braces."""
    raw = content.encode()
    assert {outcome(raw, one) for one in all_rounds(raw)} == {SAME}
