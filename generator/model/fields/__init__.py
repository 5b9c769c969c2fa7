"""How a value of YAML is read and written: one notation for each kind of value."""

from generator.model.fields.date import Datum
from generator.model.fields.datering import Datering
from generator.model.fields.faults import fault, shown
from generator.model.fields.file_name import Bestandsnaam
from generator.model.fields.gronden import Gronden
from generator.model.fields.key import Sleutel
from generator.model.fields.kop import Kop
from generator.model.fields.line import (
    Aanduiding,
    GedeeldeNaam,
    Regel,
    SoortFeiten,
    WeglaatbareRegel,
)
from generator.model.fields.lines import Regels
from generator.model.fields.number import DagenErvoor, Getal, HeelGetal, Jaartal, Personen
from generator.model.fields.one_or_more import OneOrMore
from generator.model.fields.period import Period
from generator.model.fields.picture_path import Afbeeldingspad
from generator.model.fields.term import Termijn
from generator.model.fields.text import MARKDOWN_ERROR, LangeTekst, OptioneleTekst, Tekst
from generator.model.fields.tijd import Tijd
from generator.model.fields.tijdstip import Tijdstip, VaagTijdstip
from generator.model.fields.truth import JaNee

__all__ = [
    "MARKDOWN_ERROR",
    "Aanduiding",
    "Afbeeldingspad",
    "Bestandsnaam",
    "DagenErvoor",
    "Datering",
    "Datum",
    "GedeeldeNaam",
    "Getal",
    "Gronden",
    "HeelGetal",
    "JaNee",
    "Jaartal",
    "Kop",
    "LangeTekst",
    "OneOrMore",
    "OptioneleTekst",
    "Period",
    "Personen",
    "Regel",
    "Regels",
    "Sleutel",
    "SoortFeiten",
    "Tekst",
    "Termijn",
    "Tijd",
    "Tijdstip",
    "VaagTijdstip",
    "WeglaatbareRegel",
    "fault",
    "shown",
]
