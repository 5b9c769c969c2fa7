"""A frame with everything that a frame can have, for the tests of both templates."""

from __future__ import annotations

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

SMALL = Frame(
    footer=("A & B: ", Field("titel")),
    first=Sheet(
        Page.UPRIGHT,
        (
            Say(Slot.TITLE, ("A & B",)),
            Say(Slot.NUMBERED_HEADING, (Field("titel"), ", ", Field("datum"))),
            Show((Field("een"), Field("twee"))),
            When(Field("drie"), (Say(Slot.TEXT, ("Drie",)), Show((Field("drie"),)))),
            Each(Field("delen"), "deel", (Say(Slot.SUBHEADING, (Field("deel.kop"),)),)),
        ),
    ),
    from_zero=True,
)

NOTA = Frame(
    footer=(Field("kenmerk"),),
    letterhead=(Field("ministerie"),),
    first=Sheet(
        Page.NOTA,
        (
            ReferenceColumn(
                (
                    ColumnPart((ColumnLine(ColumnSlot.SENDER, (Field("directie"),)),)),
                    ColumnPart(
                        (
                            ColumnLine(ColumnSlot.LABEL, ("Namen",)),
                            ColumnLine(ColumnSlot.TEXT, each=Field("namen")),
                        ),
                        when=Field("namen"),
                        repeated=True,
                    ),
                )
            ),
            Initials(Field("parafen")),
        ),
    ),
    following=(
        Sheet(
            Page.UPRIGHT,
            (Show((Field("blad.blokken"),)),),
            each=(Field("bijlagen"), "blad"),
            wide_when=Field("blad.liggend"),
        ),
    ),
)

TURNED = Frame(
    footer=("A",),
    first=Sheet(
        Page.UPRIGHT,
        (Show((Field("tekst"),)),),
        wide_when=Field("liggend"),
        wide=Page.WIDE_TEXT,
    ),
)

SECTIONS = Frame(
    footer=("A",),
    first=Sheet(
        Page.UPRIGHT,
        (
            Say(Slot.TITLE, ("A",), Field("apart")),
            Each(
                Field("delen"),
                "deel",
                (Say(Slot.NUMBERED_HEADING, (Field("deel.kop"),), Field("deel.apart")),),
            ),
        ),
    ),
)
"""Headings that begin a new page when a field says so."""

READING = Frame(
    footer=("A",),
    first=Sheet(Page.READING, (Show((Field("inhoudsopgave"),)),)),
    following=(Sheet(Page.READING, (Show((Field("romp"),)),), begins_when=Field("inhoudsopgave")),),
)
"""What follows begins a page only if there is a table of contents."""
