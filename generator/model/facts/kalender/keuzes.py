"""The words that staff choose from for a moment."""

from __future__ import annotations

from generator.model.keuze import Keuze


class Zekerheid(Keuze):
    """How certain a date is."""

    VAST = "vast", "De datum staat vast."
    BEREKEND = "berekend", "De datum is berekend, bijvoorbeeld naar de stand van de maan."
    VAST_TE_STELLEN = "vast_te_stellen", "De datum moet nog worden gekozen."


class Toon(Keuze):
    """What people do on a day."""

    VIEREN = "vieren", "Een feest of iets om trots op te zijn."
    HERDENKEN = "herdenken", "Stilstaan bij slachtoffers of bij wat is gebeurd."
    BEWUSTWORDING = "bewustwording", "Aandacht voor een onderwerp."


class Status(Keuze):
    """How far a moment is."""

    GEPLAND = "gepland", "Het staat in de planning."
    BEVESTIGD = "bevestigd", "Wie erbij is, heeft dat toegezegd."
    GEWEEST = "geweest", "Het is geweest."
    AFGELAST = "afgelast", "Het gaat niet door en telt voor niemand mee."
