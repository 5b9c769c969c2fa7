"""Who may see and change which dossiers, as the administrator writes it in one YAML file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field, model_validator

from generator.dossier.file_names import name_fault
from generator.form.rights import ANY, Rights
from generator.model.base import Invoer
from generator.model.dubbel import dubbele
from generator.model.fields import JaNee, Regel, fault, shown
from generator.model.fields.line import read as read_line
from generator.model.fields.one_or_more import OneOrMore
from generator.model.fields.reader import ReadBy
from generator.problems import nearest


def _dossiers(value: object) -> str:
    """A name of dossiers. Raises for one that no dossier can have."""
    name = read_line(value, 'de naam van een dossier, of "*" voor alle')
    if name_fault(name.replace(ANY, "x")):
        raise fault(
            "dossier",
            f"zo kan geen dossier heten: {shown(name)}; schrijf een naam als 2025-09-br, een deel"
            ' met een sterretje als "2025-*", of "*" voor alle',
        )
    return name


Dossiers = Annotated[
    tuple[Annotated[str, ReadBy(_dossiers)], ...],
    OneOrMore("hier hoort de naam van een dossier, of een lijst ervan"),
]
"""Names of dossiers, in which a ``*`` stands for whatever is there."""

Namen = Annotated[tuple[Regel, ...], OneOrMore("hier hoort een naam, of een lijst ervan")]


class Toegang(Invoer):
    """What a person or a group may do."""

    lezen: Dossiers = Field((), description="Deze dossiers mogen zij zien.")
    schrijven: Dossiers = Field((), description="Deze dossiers mogen zij ook veranderen.")
    archiveren: Dossiers = Field((), description="Deze dossiers mogen zij in het archief zetten.")
    organisatie: JaNee = Field(False, description="Of zij organisatie.yaml mogen veranderen.")


class Gebruiker(Toegang):
    """A person, by the name under which the proxy knows them."""

    naam: Regel = Field(description="De naam waarmee deze persoon inlogt.", examples=["a.devries"])
    voluit: Regel | None = Field(
        None, description="Zo heet deze persoon voor collega's.", examples=["Anna de Vries"]
    )


class Groep(Toegang):
    """Several people who may do the same."""

    naam: Regel = Field(description="Hoe de groep heet.", examples=["P&O"])
    leden: Namen = Field(description="De namen van wie erbij horen.", examples=[["a.devries"]])


class Rechten(Invoer):
    """All people, and the groups to which they belong."""

    gebruikers: tuple[Gebruiker, ...] = Field(min_length=1)
    groepen: tuple[Groep, ...] = ()

    @model_validator(mode="after")
    def _elk_eenmaal(self) -> Rechten:
        for plek, gebruiker in dubbele(self.gebruikers, lambda een: key_of(een.naam)):
            melding = f"{shown(gebruiker.naam)} staat hier dubbel; haal er één weg"
            raise self.ongeldig("dubbel", melding, "gebruikers", plek, "naam")
        return self

    @model_validator(mode="after")
    def _leden_zijn_er(self) -> Rechten:
        namen = {key_of(een.naam): een.naam for een in self.gebruikers}
        for plek, groep in enumerate(self.groepen):
            for welke, lid in enumerate(groep.leden):
                if key_of(lid) not in namen:
                    near = nearest(lid, namen.values())
                    question = f"; bedoelde u {shown(near)}?" if near else ""
                    melding = f"{shown(lid)} staat niet bij de gebruikers{question}"
                    raise self.ongeldig("lid", melding, "groepen", plek, "leden", welke)
        return self

    def per_persoon(self) -> dict[str, Rights]:
        """What each may do, by ``key_of`` their name."""
        return {key_of(een.naam): self._rechten(een) for een in self.gebruikers}

    def _rechten(self, gebruiker: Gebruiker) -> Rights:
        toegang = [gebruiker, *self._groepen_van(gebruiker)]
        return Rights(
            who=gebruiker.naam,
            name=gebruiker.voluit or gebruiker.naam,
            reads=frozenset(naam for een in toegang for naam in een.lezen),
            writes=frozenset(naam for een in toegang for naam in een.schrijven),
            archives=frozenset(naam for een in toegang for naam in een.archiveren),
            organisation=any(een.organisatie for een in toegang),
        )

    def _groepen_van(self, gebruiker: Gebruiker) -> Iterator[Groep]:
        for groep in self.groepen:
            if key_of(gebruiker.naam) in map(key_of, groep.leden):
                yield groep


def key_of(name: str) -> str:
    """By which a person is found: Windows tells no capitals apart, and then nor do proxies."""
    return name.casefold()
