"""The annexes of a document: numbered, referred to by its texts, and perhaps files of their own."""

from __future__ import annotations

from generator.model.bijlagen.fields import Bijlagestuk, LosseBijlage
from generator.model.bijlagen.losse import MetBijlagen
from generator.model.bijlagen.numbering import foute_bijlagen, genummerd, meegaand

__all__ = [
    "Bijlagestuk",
    "LosseBijlage",
    "MetBijlagen",
    "foute_bijlagen",
    "genummerd",
    "meegaand",
]
