"""Facts in any number: calendars, knelpunten and chapters, each under a name to find it back by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

YEAR = 2025
MEMBERS = ("SG", "pSG", "DGV", "DGCZ", "DGLZ", "DGJ", "IG", "DGRIVM", "DFEZ", "DWJZ")
FORMS = ("Korte opening", "Gezamenlijke maaltijd", "Intranetverhaal", "Lezing")


def moment_name(number: int) -> str:
    """The name of a moment; no name is a part of another."""
    return f"Dag {number:05} van de dialoog"


def knelpunt_name(number: int) -> str:
    """The name of a knelpunt; no name is a part of another."""
    return f"Knelpunt {number:05} bij de werving"


def kalender(count: int) -> str:
    """A calendar with that many moments through the year."""
    head = f"jaar: {YEAR}\nminimum_per_lid: 2\nmomenten:\n"
    return head + "".join(_moments(count))


def _moments(count: int) -> Iterator[str]:
    for number in range(1, count + 1):
        day = date(YEAR, 1, 1) + timedelta(days=number * 363 // count)
        yield (
            f"  - naam: {moment_name(number)}\n"
            f"    datum: {day.isoformat()}\n"
            "    zekerheid: berekend\n"
            "    toelichting: stand van de maan\n"
            f"    vorm: {FORMS[number % len(FORMS)]}\n"
            "    omschrijving: Collega's vertellen wat deze dag voor hen op het werk betekent.\n"
            f"    br_leden: [{MEMBERS[number % 10]}, {MEMBERS[(number + 3) % 10]}]\n"
        )


def knelpunten(count: int) -> str:
    """That many knelpunten, with bold text and a list in each."""
    return "knelpunten:\n" + "".join(_knelpunten(count))


def _knelpunten(count: int) -> Iterator[str]:
    for number in range(1, count + 1):
        yield (
            "  - omschrijving: |\n"
            f"      **{knelpunt_name(number)}.** Het kost tijd en vraagt om een lange adem;\n"
            "      de kandidaten komen nog niet uit alle groepen van de samenleving.\n"
            "    tegenmaatregel: |\n"
            "      - Bewustwording blijft nodig, ook als dat *ongemakkelijk* is.\n"
            "      - Er komen genoeg mensen en middelen om de ambities waar te maken.\n"
            "    effect: Meer collega's doen mee.\n"
        )


def chapter_name(number: int) -> str:
    """The heading of a chapter; no heading is a part of another."""
    return f"Hoofdstuk {number:05} van het plan"


def jaarplan(count: int) -> str:
    """A year plan with that many chapters, all in its table of contents."""
    head = f"titel: Een plan in hoofdstukken\njaar: {YEAR}\ndatum: 15-01-{YEAR}\nhoofdstukken:\n"
    return head + "".join(_chapters(count))


def _chapters(count: int) -> Iterator[str]:
    for number in range(1, count + 1):
        yield (
            f"  - kop: {chapter_name(number)}\n"
            "    delen:\n"
            "      - tekst: |\n"
            "          Wij doen wat we in dit plan afspreken, en we zeggen het als dat niet lukt.\n"
            "          Daarvoor houden we tijd vrij, zodat we soepel en creatief kunnen zijn.\n\n"
            "          - Van beleid gaan we naar invoering, en die pakken we aan als project.\n"
            "          - Een project heeft een duidelijk doel, een **planning** en een budget.\n"
        )
