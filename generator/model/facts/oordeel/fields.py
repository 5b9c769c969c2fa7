"""The four judgements on progress, as staff may choose one."""

from __future__ import annotations

from generator.model.keuze import Keuze


class Oordeel(Keuze):
    """How things stand."""

    OP_SCHEMA = "op_schema", "Het gaat zoals gepland."
    AANDACHT = "aandacht", "Het gaat langzamer dan gepland, of er is te weinig bekend."
    ACHTER = "achter", "Het gaat veel langzamer dan gepland, of de deadline is voorbij."
    BEHAALD = "behaald", "Het doel is gehaald."

    @property
    def woorden(self) -> str:
        """How it is usually said, in small letters."""
        return str(self.value).replace("_", " ")
