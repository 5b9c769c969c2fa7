"""The base of everything that staff fill in: groups of fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any, ClassVar, Self, cast

from pydantic import (
    BaseModel,
    ConfigDict,
    GetJsonSchemaHandler,
    PrivateAttr,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticCustomError

from generator import dutch
from generator.content.inline import HardBreak, Text, Value
from generator.content.tree import Block, Passage
from generator.content.values import Blocks, Line, joined, line, paragraph, value
from generator.model import rules
from generator.model.fields import Period, Tijdstip, fault
from generator.model.keuze import Keuze
from generator.origin import Origin
from generator.problems import Problem, Severity

NERGENS = Origin("")
"""Where a group stands that was not read from a file."""


class Invoer(BaseModel):
    """A group of fields in a YAML file. An unknown field is an error; values never change.

    It knows where it stands in the input, so what it prints knows that too. Two groups that say
    the same are equal wherever they stand.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    voorwaarden: ClassVar[tuple[rules.Rule, ...]] = ()
    """The rules across its fields; checked first, in this order, and said in its schema."""

    niet_hier: ClassVar[Mapping[str, str]] = {}
    """Fields of others of its sort that staff may expect here, with why there are none and what to
    do instead."""

    genoemd_naar: ClassVar[tuple[str, ...]] = ()
    """The fields of whose words its id is made, the first that says something; none if the program
    makes no id of it."""

    @classmethod
    def __pydantic_init_subclass__(cls, **_: object) -> None:
        """Refuses a rule about a field that the group does not have."""
        for rule in cls.voorwaarden:
            if missing := [name for name in rule.names if name not in cls.model_fields]:
                raise TypeError(f"a rule of {cls.__name__} names no field of it: {missing}")

    @model_validator(mode="after")
    def _keeps_the_rules(self) -> Self:
        for rule in self.voorwaarden:
            rule.check(self)
        return self

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """The fields with the rules across them."""
        schema = handler(core)
        handler.resolve_ref_schema(schema).update(rules.schema_of(cls.voorwaarden))
        return schema

    _plek: Origin = PrivateAttr(NERGENS)
    _geschreven: Invoer | None = PrivateAttr(None)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash((type(self), *self.__dict__.values()))

    def geplaatst(self, plek: Origin) -> Self:
        """These fields, which from now on know that they stand there, with all groups in them."""
        self._plek = plek
        for naam in type(self).model_fields:
            for stappen, groep in _groepen(getattr(self, naam)):
                groep.geplaatst(Origin(plek.file, (*plek.loc, naam, *stappen)))
        return self

    @property
    def geschreven(self) -> Self:
        """These fields in the words in which staff wrote them, if they were translated.

        Whether two of them say the same is asked of these, so that it is the same in any language.
        """
        return cast(Self, self._geschreven or self)

    def vertaald(self, teksten: Mapping[str, object]) -> Self:
        """The same with those texts, which are a translation of its own."""
        anders = self.model_copy(update=teksten)
        anders._geschreven = self.geschreven
        return anders

    def herkomst_van(self, *stappen: str | int) -> Origin:
        """Where this group stands, or the value in it to which the steps lead.

        Raises ``LookupError`` when there is no such value, so that a field that got another name
        does not point to a wrong place in silence.
        """
        self._volg(stappen)
        return Origin(self._plek.file, (*self._plek.loc, *stappen))

    def _volg(self, stappen: tuple[str | int, ...]) -> None:
        """Goes the steps, one after the other. Raises ``LookupError`` at one that leads nowhere."""
        hier: object = self
        for stap in stappen:
            if isinstance(hier, Invoer):
                if stap not in type(hier).model_fields:
                    raise LookupError(f"{type(hier).__name__} has no field {stap!r}")
                hier = getattr(hier, str(stap))
            elif isinstance(hier, tuple) and isinstance(stap, int):
                hier = hier[stap]
            else:
                raise LookupError(f"nothing stands at {stap!r} in a {type(hier).__name__}")

    def plekken_van(self, *velden: str) -> tuple[Origin, ...]:
        """Where those fields stand, as far as they were filled in."""
        plekken = {veld: self.herkomst_van(veld) for veld in velden}
        return tuple(plek for veld, plek in plekken.items() if self._is_ingevuld(veld))

    def _is_ingevuld(self, veld: str) -> bool:
        return veld in self.model_fields_set and getattr(self, veld) not in (None, ())

    def tekst_van(self, veld: str, tekst: str | None = None) -> Value:
        """The field as words in a line: as it is printed, or ``tekst``."""
        woorden = gedrukt(getattr(self, veld)) if tekst is None else tekst
        regels = map(Text, woorden.split("\n"))
        return Value(joined(regels, HardBreak()), (self.herkomst_van(veld),))

    def regel_van(self, veld: str) -> Line:
        """The short text of that field; nothing when it is empty."""
        return () if getattr(self, veld) in (None, "") else (self.tekst_van(veld),)

    def kop_van(self, veld: str) -> Line:
        """The heading in that field: in the words of staff, else in its own; nothing for none."""
        return self.regel_van(veld) if veld in self.model_fields_set else line(getattr(self, veld))

    def alinea_van(self, veld: str) -> Blocks:
        """The short text of that field as a paragraph; nothing when it is empty."""
        return paragraph(*self.regel_van(veld))

    def elk_van(self, veld: str) -> tuple[Value, ...]:
        """The short texts of that list, each with its own place."""
        teksten: tuple[str, ...] = getattr(self, veld)
        return tuple(value(een, self.herkomst_van(veld, n)) for n, een in enumerate(teksten))

    def passage_van(self, veld: str) -> tuple[Block, ...]:
        """The Markdown of that field; nothing when it is empty."""
        blokken: tuple[Block, ...] = getattr(self, veld)
        return (Passage(blokken, (self.herkomst_van(veld),)),) if blokken else ()

    def passages_van(self, veld: str) -> tuple[Blocks, ...]:
        """Each Markdown text of that list, with its own place."""
        teksten: tuple[Blocks, ...] = getattr(self, veld)
        plekken = (self.herkomst_van(veld, n) for n in range(len(teksten)))
        return tuple((Passage(een, (plek,)),) for een, plek in zip(teksten, plekken, strict=True))

    def fout_bij(self, melding: str, *stappen: str | int, meant: str | None = None) -> Problem:
        """That the value to which the steps lead is wrong."""
        return Problem.at(self.herkomst_van(*stappen), melding, meant=meant)

    def ongeldig(self, soort: str, melding: str, *stappen: str | int) -> PydanticCustomError:
        """The same for a rule of the group itself, which is checked before it knows its place."""
        self._volg(stappen)
        return fault(soort, melding, at=stappen)

    def waarschuwing_bij(self, melding: str, *stappen: str | int) -> Problem:
        """That the value to which the steps lead is doubtful."""
        return Problem.at(self.herkomst_van(*stappen), melding, Severity.WARNING)


def gedrukt(waarde: object) -> str:
    """How the value of a field is printed in a line.

    Raises ``TypeError`` for what has no one way, such as a truth or a list.
    """
    match waarde:
        case str():
            return waarde
        case date():
            return dutch.date_text(waarde)
        case time():
            return f"{dutch.hour_text(waarde)} uur"
        case Tijdstip(text=text) | Period(text=text):
            return text
        case Keuze():
            return str(waarde.value)
        case Decimal():
            return dutch.number_text(waarde)
        case int() if not isinstance(waarde, bool):  # a year
            return str(waarde)
        case _:
            raise TypeError(f"a {type(waarde).__name__} is not printed by itself")


def _groepen(inhoud: object) -> Iterator[tuple[tuple[int, ...], Invoer]]:
    """The groups of fields that a field holds, each with its position if there are several."""
    if isinstance(inhoud, Invoer):
        yield (), inhoud
    elif isinstance(inhoud, tuple):
        for plek, een in enumerate(inhoud):
            if isinstance(een, Invoer):
                yield (plek,), een
