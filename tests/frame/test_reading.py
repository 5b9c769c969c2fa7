"""A frame is read with its names looked up; what is wrong in it is told with its place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator import source
from generator.content.printed import Inhoud, LineRows, Lines, Printed
from generator.content.values import Blocks, Line
from generator.frame.parts import (
    ColumnLine,
    ColumnPart,
    ColumnSlot,
    Each,
    Field,
    Frame,
    Initials,
    Page,
    ReferenceColumn,
    Say,
    Sheet,
    Show,
    Slot,
    When,
)
from generator.frame.reading import frame_of, read_frame
from generator.problems import InputError


@dataclass(frozen=True, kw_only=True)
class Deel(Printed):
    kop: Line
    blokken: Blocks
    breed: bool


@dataclass(frozen=True, kw_only=True)
class Proef(Inhoud):
    titel: Line
    namen: Lines
    vakken: LineRows
    tekst: Blocks
    slot: Blocks
    delen: tuple[Deel, ...]


HEAD = "blad: staand\nvoet: Proef\n"


def frame(text: str) -> Frame:
    return frame_of(source.parse(text.encode(), "opbouw.yaml"), Proef)


def parts(text: str, page: str = "staand") -> tuple[object, ...]:
    return frame(f"blad: {page}\nvoet: Proef\ndelen:\n{text}").first.parts


def test_words_stand_around_fields() -> None:
    (title,) = parts('  - titel: "Over {titel}!"')

    assert title == Say(Slot.TITLE, ("Over ", Field("titel"), "!"))


def test_blocks_follow_the_words_of_their_part_and_join_those_of_the_next() -> None:
    assert parts("  - kop: A\n    toon: tekst\n  - toon: slot\n  - kop: B\n    toon: slot") == (
        Say(Slot.HEADING, ("A",)),
        Show((Field("tekst"), Field("slot"))),
        Say(Slot.HEADING, ("B",)),
        Show((Field("slot"),)),
    )


def test_a_part_may_depend_on_a_field_and_be_there_for_each_group() -> None:
    conditional, repeated = parts(
        "  - {kop: A, toon: tekst, als: tekst}\n"
        "  - {genummerde_kop: '{kop}, {titel}', toon: blokken, voor_elk: delen}"
    )

    assert conditional == When(Field("tekst"), (Say(Slot.HEADING, ("A",)), Show((Field("tekst"),))))
    assert repeated == Each(
        Field("delen"),
        "deel",
        (
            Say(Slot.NUMBERED_HEADING, (Field("deel.kop"), ", ", Field("titel"))),
            Show((Field("deel.blokken"),)),
        ),
    )


def test_words_may_begin_a_new_page_when_a_field_says_so() -> None:
    (repeated,) = parts("  - {kop: '{kop}', voor_elk: delen, nieuwe_pagina_als: breed}")

    heading = Say(Slot.HEADING, (Field("deel.kop"),), new_page_when=Field("deel.breed"))
    assert repeated == Each(Field("delen"), "deel", (heading,))


def test_a_nota_has_a_column_and_boxes() -> None:
    column, boxes = parts(
        "  - kolom:\n      - {label: Namen, regels: namen, als: namen, herhaald: ja}\n"
        "  - parafen: vakken",
        "nota",
    )

    assert column == ReferenceColumn(
        (
            ColumnPart(
                (
                    ColumnLine(ColumnSlot.LABEL, ("Namen",)),
                    ColumnLine(ColumnSlot.TEXT, each=Field("namen")),
                ),
                when=Field("namen"),
                repeated=True,
            ),
        )
    )
    assert boxes == Initials(Field("vakken"))


def test_pages_follow_for_each_group_and_may_be_wide() -> None:
    made = frame(
        f"{HEAD}delen: [titel: A]\nvervolg:\n"
        "  - {blad: staand, voor_elk: delen, liggend_als: breed, delen: [titel: '{kop}']}"
    )

    assert made.following == (
        Sheet(
            Page.UPRIGHT,
            (Say(Slot.TITLE, (Field("blad.kop"),)),),
            each=(Field("delen"), "blad"),
            wide_when=Field("blad.breed"),
        ),
    )


LOOSE = "begin dit deel met een kop of regel; het staat bij iets dat er niet altijd is"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{HEAD}delen:\n  - toon: tekts\n  - titel: '{{titl}}'\n",
            [
                "4:11: fout: dit document heeft geen veld 'tekts'; bedoelde u 'tekst'?",
                "5:12: fout: dit document heeft geen veld 'titl'; bedoelde u 'titel'?",
            ],
        ),
        (
            f"{HEAD}delen:\n  - toon: titel\n",
            ["4:11: fout: 'titel' bevat een regel, maar hier hoort alinea's en tabellen"],
        ),
        (
            f"{HEAD}delen:\n  - kop: '{{tekst}}'\n",
            ["4:10: fout: 'tekst' bevat alinea's en tabellen, maar hier hoort een regel"],
        ),
        (
            f"{HEAD}delen:\n  - {{kop: a, voor_elk: namen}}\n",
            ["4:24: fout: 'namen' bevat regels, maar hier hoort een reeks"],
        ),
        (
            f"{HEAD}delen:\n  - {{kop: '{{breed}}', voor_elk: delen}}\n",
            ["4:11: fout: 'breed' bevat ja of nee, maar hier hoort een regel"],
        ),
        (
            f"{HEAD}delen:\n  - kop: '{{% if x %}}'\n",
            ["4:10: fout: een accolade hoort om de naam van een veld; er staat '{% if x %}'"],
        ),
        (
            f"{HEAD}delen:\n  - {{kop: a, titel: b}}\n",
            ["4:5: fout: een deel heeft 'titel' en 'kop'; maak er twee delen van"],
        ),
        (
            f"{HEAD}delen:\n  - als: tekst\n",
            [
                "4:5: fout: een deel heeft 'toon', 'parafen', 'kolom' of een van:"
                " 'titel', 'ondertitel', 'onderwerp', 'kop', 'genummerde_kop', 'tussenkop',"
                " 'inhoudskop', 'regel', 'geadresseerde', 'notawoord'"
            ],
        ),
        (
            f"{HEAD}delen:\n  - {{toon: tekst, nieuwe_pagina_als: tekst}}\n",
            [
                "4:5: fout: 'nieuwe_pagina_als' hoort bij een van: 'titel', 'ondertitel',"
                " 'onderwerp', 'kop', 'genummerde_kop', 'tussenkop', 'inhoudskop', 'regel',"
                " 'geadresseerde', 'notawoord'"
            ],
        ),
        (f"{HEAD}delen:\n  - {{toon: tekst, als: tekst}}\n", [f"4:12: fout: {LOOSE}"]),
        (
            f"{HEAD}delen:\n  - {{kop: a, toon: tekst, als: tekst}}\n  - toon: slot\n",
            [f"5:11: fout: {LOOSE}"],
        ),
        (
            f"{HEAD}delen:\n  - kolom: [regel: x]\n",
            ["4:12: fout: alleen naast het blad 'nota' past een kolom"],
        ),
        (
            f"{HEAD}delen: [titel: a]\nvervolg:\n  - {{blad: staand, delen: [titel: b]}}\n"
            "  - {blad: lezen, delen: [titel: c], begint_als: tekst}\n",
            ["6:50: fout: 'begint_als' kan alleen bij het eerste vervolg"],
        ),
        (
            "blad: lezen\nvoet: a\nliggend_als: tekst\ndelen: [titel: b]\n",
            ["3:14: fout: 'liggend_als' kan alleen bij 'blad: staand'"],
        ),
        (
            "blad: breed\nvoet: a\ndelen: [titel: b]\n",
            ["1:7: fout: kies uit: staand, liggend, liggend_tekst, lezen, nota; er staat 'breed'"],
        ),
        (
            f"{HEAD}delen: []\nvoett: x\n",
            [
                "3:8: fout: deze lijst is leeg; er hoort minstens één onderdeel in",
                "4:1: fout: onbekend veld 'voett'; bedoelde u 'voet'?",
            ],
        ),
    ],
)
def test_what_is_wrong_in_a_frame_is_told_with_its_place(text: str, expected: list[str]) -> None:
    with pytest.raises(InputError) as caught:
        frame(text)

    told = [str(problem).removeprefix("opbouw.yaml:") for problem in caught.value.problems]
    assert told == expected


def test_a_frame_belongs_to_a_kind_of_document(tmp_path: Path) -> None:
    (tmp_path / "brief").mkdir()
    (tmp_path / "brief/opbouw.yaml").write_text(HEAD)

    with pytest.raises(InputError, match="'brief' is geen soort document; kies uit: "):
        read_frame(tmp_path / "brief")
