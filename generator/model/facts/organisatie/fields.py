"""The organisation: what all dossiers share (`inputs/organisatie.yaml`)."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Invoer
from generator.model.dubbel import dubbele
from generator.model.facts.archief import Archief
from generator.model.facts.groep import KleineGroepen
from generator.model.facts.organisatie.bestuur import Bestuur, Bestuurswoorden, woorden_van
from generator.model.facts.organisatie.bestuursraadslid import Bestuursraadslid
from generator.model.facts.organisatie.statuswoorden import Statuswoorden
from generator.model.fields import (
    HeelGetal,
    JaNee,
    Regel,
    Regels,
    Sleutel,
    shown,
)
from generator.model.fields.in_bestand import InBestand
from generator.model.keuze import Keuze
from generator.model.peildatum import OUD_NA_MAANDEN


class Afzender(Invoer):
    """Who sends a nota: the lines of the sender block."""

    directie: Regels = Field(
        description="De directie die de nota stuurt; staat vet boven de kolom.",
        json_schema_extra=InBestand(
            "Wilt u zelf kiezen waar een regel eindigt, zet dan |"
            " achter de dubbele punt en schrijf elke regel apart."
        ),
        examples=["Secretaris-generaal / plv. secretaris-generaal"],
    )
    afdeling: Regel = Field(
        description="De afdeling, onder de directie.", examples=["Afdeling P&O"]
    )
    cluster: Regel | None = Field(
        None, description="Het cluster of team, onder de afdeling.", examples=["Cluster 2"]
    )

    @property
    def onderdelen(self) -> tuple[str, ...]:
        """The lines under the directorate."""
        return tuple(filter(None, (self.afdeling, self.cluster)))


class Contactpersoon(Invoer):
    """Somebody who drafts documents.

    ``openbaar`` is for the public version (``woo/persons``): what is made for within the ministry
    says who may be asked, whatever stands there.
    """

    genoemd_naar: ClassVar[tuple[str, ...]] = ("naam",)

    id: Sleutel = Field(
        description="Hiermee noemt een nota deze persoon.",
        json_schema_extra=InBestand("Kleine letters, cijfers en streepjes."),
        examples=["adviseur-di"],
    )
    naam: Regel = Field(
        description="De naam of functie, zoals die onder 'Ontworpen door' komt.",
        examples=["Adviseur D&I"],
    )
    functie: Regel | None = Field(
        None,
        description="De functie, onder de naam. Die blijft staan als de naam uit de openbare versie"
        " gaat.",
        examples=["Adviseur D&I"],
    )
    telefoon: Regel | None = Field(
        None, description="Het telefoonnummer.", examples=["070 000 00 00"]
    )
    email: Regel | None = Field(
        None, description="Het e-mailadres.", examples=["adviseur.di@voorbeeld.nl"]
    )
    openbaar: JaNee = Field(
        False,
        description="Of deze gegevens in de openbare versie blijven staan. Vult u niets in, dan"
        " geldt nee: dan komt daar een vak in de plaats van naam, nummer en adres. In gewone"
        " documenten staan ze altijd.",
        examples=["nee"],
    )


class Datumnotatie(Keuze):
    """How dates are printed."""

    VOLUIT = "voluit", "Met de naam van de maand: 11 oktober 2022, september 2021."
    ZOALS_GESCHREVEN = "zoals_geschreven", "Zoals het in het bestand staat: 11-10-2022."


class Organisatie(Invoer):
    """The ministry or another organisation, the sender of its notas, the members of its board and
    who may be asked."""

    soort: ClassVar[str] = "organisatie"
    uitleg: ClassVar[str] = (
        "Wat alle dossiers delen: het ministerie, de afzender, de leden van de Bestuursraad en de"
        " contactpersonen. Dit bestand staat in inputs/, naast de dossiers. Een wijziging komt"
        " in alle documenten die u daarna maakt, ook in oude die u opnieuw maakt. Werkt u voor nog"
        " een organisatie? Die krijgt een eigen bestand, zoals organisatie-szw.yaml; in de"
        " instellingen.yaml van een dossier staat dan bij welke organisatie het hoort."
    )

    ministerie: Regel = Field(
        description="De naam van het ministerie of de organisatie voluit; staat naast het logo.",
        examples=["Ministerie van Volksgezondheid, Welzijn en Sport"],
    )
    afkorting: Regel = Field(
        description="De afkorting van het ministerie of de organisatie.", examples=["VWS"]
    )
    huisstijl: Sleutel = Field(
        "huisstijl",
        description="De huisstijl van de documenten.",
        json_schema_extra=InBestand("Schrijf hoe de map ervan in templates/ heet."),
        examples=["huisstijl"],
    )
    bron_meegeven: JaNee = Field(
        True,
        description="Of de ingevulde bestanden meereizen in de pdf en het Word-bestand, zodat u"
        " het document later opnieuw kunt maken, en kunt nagaan waar een woord vandaan"
        " komt. Vult u niets in, dan geldt ja. In een openbare versie reizen ze nooit mee.",
        examples=["nee"],
    )
    effect_onbekend: Regel | None = Field(
        None,
        description="Wat er in de tabel staat als het effect van een knelpunt of kans niet is"
        " ingevuld. Vult u niets in, dan blijft de cel leeg.",
        examples=["nog niet bekend"],
    )
    datums: Datumnotatie = Field(
        Datumnotatie.VOLUIT,
        description="Hoe datums in de documenten staan; vult u niets in, dan voluit.",
        examples=["zoals_geschreven"],
    )
    afzender: Afzender = Field(description="Wie de nota's stuurt.")
    bestuursraad: tuple[Bestuursraadslid, ...] = Field(
        min_length=1,
        description="De leden van de Bestuursraad of een ander bestuur, in de volgorde van de"
        " overzichten.",
        examples=[
            [
                {"code": "SG", "functie": "Secretaris-generaal"},
                {"code": "pSG", "functie": "Plaatsvervangend secretaris-generaal"},
            ]
        ],
    )
    bestuur: Bestuur | None = Field(
        None,
        description="Hoe het bestuur in de documenten heet, als het geen Bestuursraad is.",
    )
    contactpersonen: tuple[Contactpersoon, ...] = Field(
        min_length=1, description="Wie nota's opstelt en vragen beantwoordt."
    )
    meting_oud_na_maanden: HeelGetal = Field(
        OUD_NA_MAANDEN,
        description="Na hoeveel maanden een meting of een stand verouderd is; vult u niets in, dan"
        f" is het {OUD_NA_MAANDEN}.",
        examples=["18"],
    )
    kleine_groepen: KleineGroepen | None = Field(
        None,
        description="Onder welke aantallen een cijfer over personen niet wordt getoond.",
    )
    statuswoorden: Statuswoorden | None = Field(
        None,
        description="Hoe documenten een status noemen, als u andere woorden gebruikt dan 'Op"
        " schema', 'Aandacht', 'Achter' en 'Behaald'. Het teken en de kleur ervoor blijven.",
    )
    archief: Archief | None = Field(
        None,
        description="Wat het archief van elk dossier vastlegt; nodig om te archiveren.",
    )

    @model_validator(mode="after")
    def _elk_een_naam(self) -> Organisatie:
        for plek, lid in dubbele(self.bestuursraad, lambda lid: lid.code):
            raise self._dubbel(lid.code, "bestuursraad", plek, "code")
        for plek, persoon in dubbele(self.contactpersonen, lambda persoon: persoon.id):
            raise self._dubbel(persoon.id, "contactpersonen", plek, "id")
        return self

    def _dubbel(self, naam: str, *stappen: str | int) -> PydanticCustomError:
        melding = f"{shown(naam)} staat hier dubbel; haal er één weg of kies een andere naam"
        return self.ongeldig("dubbel", melding, *stappen)

    @property
    def bestuurswoorden(self) -> Bestuurswoorden:
        """How its documents name the board."""
        return woorden_van(self.bestuur)

    @property
    def bestand(self) -> str:
        """The name of its file."""
        return self.herkomst_van().file.rpartition("/")[2]

    @property
    def onbekend_lid(self) -> str:
        """What is said of a code (``{}``) that no member has."""
        return f"{{}} is geen lid van {self.bestuurswoorden.tekst} in {self.bestand}"

    @property
    def onbekend_contact(self) -> str:
        """What is said of an id (``{}``) that no contact person has."""
        return f"contactpersoon {{}} staat niet in {self.bestand}"

    @property
    def leden(self) -> dict[str, Bestuursraadslid]:
        """The members of now, before and later, by their code, in the order of the board."""
        return {lid.code: lid for lid in self.bestuursraad}

    def leden_in(self, jaar: int) -> dict[str, Bestuursraadslid]:
        """Those of them who are members on some day of that year."""
        eerste, laatste = date(jaar, 1, 1), date(jaar, 12, 31)
        return {code: lid for code, lid in self.leden.items() if lid.is_lid(eerste, laatste)}

    @property
    def drempel(self) -> KleineGroepen:
        """Below which numbers of persons a figure is not shown."""
        return self.kleine_groepen or KleineGroepen()

    def auteur(self, afzender: Afzender | None = None) -> str:
        """Who documents say they are from: the ministry and its department, never a person."""
        return f"{self.ministerie}, {(afzender or self.afzender).afdeling}"

    @property
    def namen_van_contactpersonen(self) -> dict[str, str]:
        """The name of each contact person, by id."""
        return {persoon.id: persoon.naam for persoon in self.contactpersonen}

    def contactpersoon(self, sleutel: str) -> Contactpersoon:
        """The contact person of that id; ``KeyError`` if there is none."""
        return {persoon.id: persoon for persoon in self.contactpersonen}[sleutel]
