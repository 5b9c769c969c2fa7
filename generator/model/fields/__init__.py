"""How a value of YAML is read and written: one notation for each kind of value."""

from generator.model.fields.faults import fault, shown
from generator.model.fields.fields import (
    MARKDOWN_ERROR,
    Datum,
    Getal,
    HeelGetal,
    Jaartal,
    JaNee,
    LangeTekst,
    OptioneleTekst,
    Regel,
    Sleutel,
    SoortFeiten,
    Tekst,
    Tijdstip,
    VaagTijdstip,
)

__all__ = [
    "MARKDOWN_ERROR",
    "Datum",
    "Getal",
    "HeelGetal",
    "JaNee",
    "Jaartal",
    "LangeTekst",
    "OptioneleTekst",
    "Regel",
    "Sleutel",
    "SoortFeiten",
    "Tekst",
    "Tijdstip",
    "VaagTijdstip",
    "fault",
    "shown",
]
