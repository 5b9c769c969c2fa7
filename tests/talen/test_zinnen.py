"""A phrase book is read with its gaps; what stands in them becomes what their names say."""

from __future__ import annotations

import pytest

from generator.talen.taal import OnvertaaldError, Taal, taal_van
from generator.talen.zinnen import PhraseError, read_phrase

BOOK = Taal(
    "xx",
    "Proeftaal",
    "en",
    "809",
    "ENG",
    zinnen={
        "doel": "goal",
        "mei": "May",
        "{cijfers} {woord} {cijfers2}": "{cijfers} {woord} {cijfers2}",
        "{getal}": "{getal}",
        "{waarde}": "{waarde}",
        "gemeten op {datum}": "measured on {datum}",
        "{eigen}: nu {waarde}": "{eigen}: now {waarde}",
        "waarden {reeks}": "values {reeks}",
        "was {moment}": "was {moment}",
    },
)

SAID = [
    ("doel", "goal"),
    ("Doel", "Goal"),
    (" (doel, ", " (goal, "),
    ("\N{NO-BREAK SPACE}doel: ", "\N{NO-BREAK SPACE}goal: "),
    ("3 mei 2026", "3 May 2026"),
    ("gemeten op 3 mei 2026.", "measured on 3 May 2026."),
    ("1.500,25", "1,500.25"),
    ("9,4%", "9.4%"),
    ("€ 12.500", "€ 12,500"),
    ("Een eigen naam, met doel: nu 9,4%", "Een eigen naam, met doel: now 9.4%"),
    ("waarden 9,4%, 10,1%", "values 9.4%, 10.1%"),
    ("was doorlopend", "was doorlopend"),
    ("was 3 mei 2026", "was 3 May 2026"),
    ("", ""),
    (" → ", " → "),
    ("a", "a"),
]
"""What is said in Dutch, and in the language of the book."""


@pytest.mark.parametrize(("dutch", "said"), SAID)
def test_what_the_program_says_is_worded_and_what_stands_around_it_stays(
    dutch: str, said: str
) -> None:
    assert BOOK.zeg(dutch) == said


@pytest.mark.parametrize(
    ("dutch", "said"),
    [
        ("10 tot 12%", "10 to 12%"),
        ("1.200 tot 1.500 medewerkers", "1,200 to 1,500 medewerkers"),
        ("1 juli 2026 tot 1 januari 2027", "1 July 2026 until 1 January 2027"),
        ("1 juli tot 1 oktober 2026", "1 July until 1 October 2026"),
        ("juni tot september 2026", "June until September 2026"),
    ],
)
def test_a_period_is_told_from_a_range_of_amounts(dutch: str, said: str) -> None:
    assert taal_van("en").zeg(dutch, {"medewerkers"}) == said


@pytest.mark.parametrize("dutch", ["streefwaarde", "gemeten op 3 foo 2026", "12 medewerkers"])
def test_what_the_book_does_not_know_never_passes(dutch: str) -> None:
    with pytest.raises(OnvertaaldError):
        BOOK.zeg(dutch)


def test_a_unit_of_staff_stays_with_its_number() -> None:
    said = BOOK.zeg("1.200\N{NO-BREAK SPACE}medewerkers", {"medewerkers"})

    assert said == "1,200\N{NO-BREAK SPACE}medewerkers"


@pytest.mark.parametrize(
    ("said", "dutch"),
    [
        ("17 May 2026", "17 mei 2026"),
        ("June until September 2026", "juni tot september 2026"),
        ("6 to 12 May 2026", "6 tot en met 12 mei 2026"),
        ("quarter 4 of 2026", "4e kwartaal 2026"),
        ("2026", "2026"),
        ("next May", "next May"),
    ],
)
def test_a_day_or_period_is_said_in_dutch_again_and_other_words_stay(said: str, dutch: str) -> None:
    assert taal_van("en").dag_in_het_nederlands(said) == dutch


@pytest.mark.parametrize(
    ("dutch", "reads"),
    [("op {dag}", "on {datum}"), ("op {onbekend}", "on {onbekend}"), ("{dag} {dag}", "{dag}")],
)
def test_a_phrase_has_the_same_gaps_on_both_sides_and_only_known_ones(
    dutch: str, reads: str
) -> None:
    with pytest.raises(PhraseError):
        read_phrase(dutch, reads)
