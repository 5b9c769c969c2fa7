"""The four judgements on progress, and how each is shown: a shape, a colour and a word."""

from generator.model.facts.oordeel.content import VERSCHIJNING, met_merk
from generator.model.facts.oordeel.fields import Oordeel

__all__ = ["VERSCHIJNING", "Oordeel", "met_merk"]
