"""The frame of a kind of document as it is written (`templates/<soort>/opbouw.yaml`)."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar, TypeAlias

from pydantic import Field as Described
from pydantic import WithJsonSchema, model_validator

from generator.frame.parts import Page, Slot
from generator.model.base import Invoer
from generator.model.fields import JaNee, fault, shown
from generator.model.fields.reader import ReadBy
from generator.model.rules import AtLeastOne, Rule

_NAME = re.compile(r"[a-z][a-z_]*")
_GAP = re.compile(r"\{([a-z][a-z_]*)\}")


def _name(value: object) -> str:
    if not (isinstance(value, str) and _NAME.fullmatch(value)):
        message = f"hier hoort de naam van een veld (kleine letters en _); er staat {shown(value)}"
        raise fault("naam", message)
    return value


def _sentence(value: object) -> tuple[str, ...]:
    """Fixed words and names of fields in turn, beginning with words."""
    if not isinstance(value, str) or not value or "\n" in value:
        raise fault("zin", "hier horen woorden op één regel, met velden zo: 'Memo: {onderwerp}'")
    pieces = _GAP.split(value)
    if any(brace in words for words in pieces[::2] for brace in "{}"):
        raise fault("zin", f"een accolade hoort om de naam van een veld; er staat {shown(value)}")
    return tuple(pieces)


Naam: TypeAlias = Annotated[
    str, ReadBy(_name), WithJsonSchema({"type": "string", "pattern": f"^{_NAME.pattern}$"})
]
"""The name of a field of what the document prints."""

Zin: TypeAlias = Annotated[
    tuple[str, ...], ReadBy(_sentence), WithJsonSchema({"type": "string", "minLength": 1})
]
"""Words of which the odd ones are names of fields: ``("Memo: ", "onderwerp", "")``."""


SLOTS = tuple(slot.value for slot in Slot)

_QUOTED = ", ".join(f"'{name}'" for name in SLOTS)


class Kolomdeel(Invoer):
    """Lines of the reference column that belong together, in the order of these fields."""

    voorwaarden: ClassVar[tuple[Rule, ...]] = (
        AtLeastOne(
            ("label", "afzender", "regel", "regels"),
            "hier hoort een 'label', 'afzender', 'regel' of 'regels'",
        ),
    )

    label: Zin | None = None
    afzender: Zin | None = None
    regel: Zin | None = None
    regels: Naam | None = None
    als: Naam | None = None
    herhaald: JaNee = False


class Bladdeel(Invoer):
    """A part: words in one slot, then what else it names, in the order of these fields.

    ``als``: only when that field holds something. ``voor_elk``: for each group of that field, of
    which the fields can then be named. ``nieuwe_pagina_als``: its words begin a new page when that
    field says so.
    """

    voorwaarden: ClassVar[tuple[Rule, ...]] = (
        AtLeastOne(
            (*SLOTS, "kolom", "parafen", "toon"),
            f"een deel heeft 'toon', 'parafen', 'kolom' of een van: {_QUOTED}",
        ),
    )

    titel: Zin | None = None
    ondertitel: Zin | None = None
    onderwerp: Zin | None = None
    kop: Zin | None = None
    genummerde_kop: Zin | None = None
    tussenkop: Zin | None = None
    inhoudskop: Zin | None = None
    regel: Zin | None = None
    geadresseerde: Zin | None = None
    notawoord: Zin | None = None
    kolom: tuple[Kolomdeel, ...] = ()
    parafen: Naam | None = None
    toon: Naam | None = None
    als: Naam | None = None
    voor_elk: Naam | None = None
    nieuwe_pagina_als: Naam | None = None

    @property
    def slots(self) -> list[Slot]:
        """The slots that have words."""
        return [slot for slot in Slot if getattr(self, slot.value)]

    @model_validator(mode="after")
    def _says_one_thing(self) -> Bladdeel:
        if len(self.slots) > 1:
            names = " en ".join(f"'{slot.value}'" for slot in self.slots[:2])
            raise fault("deel", f"een deel heeft {names}; maak er twee delen van")
        if self.nieuwe_pagina_als and not self.slots:
            raise fault("deel", f"'nieuwe_pagina_als' hoort bij een van: {_QUOTED}")
        return self


class Vervolg(Invoer):
    """Pages that follow. ``voor_elk``: for each group of that field; ``liggend_als``: wide when
    that field says so; ``begint_als``: else what stands here follows on the page before."""

    blad: Page
    delen: tuple[Bladdeel, ...] = Described(min_length=1)
    voor_elk: Naam | None = None
    liggend_als: Naam | None = None
    begint_als: Naam | None = None


class Opbouw(Invoer):
    """The frame: the first pages with all that stands on them, then those that follow.

    ``voet`` stands at the foot of every page; ``briefhoofd`` is the name beside the logo. Upright
    pages are on their side when the field ``liggend_als`` says so.
    """

    blad: Page
    voet: Zin
    briefhoofd: Zin | None = None
    liggend_als: Naam | None = None
    koppen_vanaf_nul: JaNee = False
    delen: tuple[Bladdeel, ...] = Described(min_length=1)
    vervolg: tuple[Vervolg, ...] = ()
