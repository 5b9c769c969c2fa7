"""How a year plan reads: a first page with the contents, then the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from generator.content.headings import anchored, contents_of, lower, with_numbers
from generator.content.printed import InhoudMetLijsten
from generator.content.tree import Block, Heading
from generator.content.values import Blocks, Line, enumerated, line
from generator.content.walk import all_of
from generator.model.bijlagen import MetBijlagen
from generator.model.documents.jaarplan.fields import Deel, Hoofdstuk, Velden, Visie
from generator.model.facts.doelen import Doelen, controleer_keuze
from generator.model.facts.kalender.keuze import controleer_kalenderkeuze, getoond
from generator.model.facts.matrix import controleer_matrix, matrix
from generator.model.genummerd import getypt_nummer
from generator.model.kind import Document, Kader
from generator.model.lijsten import lijst
from generator.model.properties import Eigenschappen
from generator.origin import Origin
from generator.problems import Problem

HOOFDSTUK = 2
"""The level of the heading of a chapter, under the title of the document."""

DIEPSTE_IN_INHOUD = 3
"""The contents list the chapters and the headings with one # in them."""


@dataclass(frozen=True, kw_only=True)
class JaarplanInhoud(InhoudMetLijsten):
    """The first page, and the text that follows it."""

    titel: Line
    gegevens: Line
    inleiding: Blocks
    romp: Blocks
    bijlagen: Blocks


class Jaarplan(MetBijlagen, Velden, Document):
    """The plan: an introduction, the contents, a vision, and numbered chapters."""

    soort: ClassVar[str] = "jaarplan"
    niet_hier: ClassVar[Mapping[str, str]] = {
        "liggend": (
            "een jaarplan is een tekst om te lezen en staat rechtop; zet boven een brede tabel of"
            " afbeelding een regel {liggend}, dan ligt alleen die"
        )
    }
    uitleg: ClassVar[str] = (
        "Het jaarplan: een lange tekst met hoofdstukken en een inhoudsopgave. Er mogen feiten in"
        " uit dit dossier, zoals de doelen."
    )
    volgende: ClassVar[Mapping[str, str | None]] = {"jaar": None, "datum": None, "kenmerk": None}

    @property
    def namen_van_tabellen(self) -> tuple[str, ...]:
        """Those of its matrices."""
        ids = (deel.matrix.id for deel in self.delen() if deel.matrix)
        return tuple(een for een in ids if een)

    def eigenschappen(self, kader: Kader) -> Eigenschappen:
        """Titled as it is."""
        return self.beschreven(kader, self.titel, f"Jaarplan {self.jaar}", self.kenmerk)

    def inhoud(self, kader: Kader) -> JaarplanInhoud:
        """The first page, and the text that follows it."""
        romp = anchored(_romp(self, kader))
        return JaarplanInhoud(
            titel=self.regel_van("titel"),
            gegevens=_gegevens(self, kader) if self.gegevens else (),
            inleiding=self.passage_van("inleiding"),
            inhoudsopgave=contents_of(romp, DIEPSTE_IN_INHOUD) if self.inhoudsopgave else None,
            lijst_van_tabellen=lijst(self, "lijst_van_tabellen"),
            lijst_van_figuren=lijst(self, "lijst_van_figuren"),
            romp=romp,
            bijlagen=self.lijst_van_bijlagen(),
        )

    def nodig(self) -> Iterator[tuple[Origin, str]]:
        """The facts that the chapters show."""
        for deel in self.delen():
            if deel.toon:
                yield deel.herkomst_van("toon"), deel.toon

    def controleer(self, kader: Kader) -> Iterator[Problem]:
        """No heading has its number twice, every matrix must be whole, and the goals and
        the calendar that are named must exist."""
        yield from self.foute_bijlagen()
        for hoofdstuk in self.hoofdstukken:
            yield from getypt_nummer(hoofdstuk, "kop")
        for deel in self.delen():
            if deel.nummering and not any(
                isinstance(blok, Heading) for blok in all_of(deel.passage_van("tekst"))
            ):
                yield deel.fout_bij(
                    "er staan geen tussenkoppen in deze tekst om te nummeren", "nummering"
                )
            if deel.matrix:
                yield from controleer_matrix(deel.matrix)
            yield from controleer_keuze(deel, kader)
        yield from controleer_kalenderkeuze(self.delen(), kader)


def _gegevens(plan: Velden, kader: Kader) -> Line:
    """What stands under the title."""
    gegevens = (
        line("Jaarplan ", plan.tekst_van("jaar")),
        kader.organisatie.afzender.regel_van("afdeling"),
        plan.regel_van("datum"),
        plan.regel_van("kenmerk"),
    )
    return enumerated(gegevens, " · ", " · ")


def _romp(plan: Velden, kader: Kader) -> Iterator[Block]:
    """The vision and the chapters."""
    if plan.visie:
        yield from _visie(plan.visie)
    for hoofdstuk in plan.hoofdstukken:
        yield from _hoofdstuk(hoofdstuk, kader)


def _visie(visie: Visie) -> Blocks:
    kop = Heading(HOOFDSTUK, visie.regel_van("kop"))
    return kop, *lower(visie.passage_van("tekst"), HOOFDSTUK)


def _hoofdstuk(hoofdstuk: Hoofdstuk, kader: Kader) -> Blocks:
    kop = Heading(
        HOOFDSTUK,
        hoofdstuk.regel_van("kop"),
        numbered=True,
        new_page=hoofdstuk.nieuwe_pagina,
    )
    return kop, *(blok for deel in hoofdstuk.delen for blok in _deel(deel, kader))


def _deel(deel: Deel, kader: Kader) -> Blocks:
    tekst = deel.passage_van("tekst")
    return (
        *lower(with_numbers(tekst) if deel.nummering else tekst, HOOFDSTUK),
        *(matrix(deel.matrix) if deel.matrix else ()),
        *(lower(_feiten(deel, kader), 1) if deel.toon else ()),
    )


def _feiten(deel: Deel, kader: Kader) -> Blocks:
    """The facts that a part shows; of the goals only those that it names."""
    feiten = getoond(deel, kader)
    gekozen = feiten.alleen(deel.doelen) if isinstance(feiten, Doelen) else feiten
    return gekozen.blokken(kader)
