"""What changed since the previous dossier (`voortgang.yaml`, which may be left out)."""

from generator.model.facts.voortgang.fields import GEEN
from generator.model.facts.voortgang.judgement import Tweetal
from generator.model.facts.voortgang.kind import EERSTE_KEER, Voortgang

__all__ = ["EERSTE_KEER", "GEEN", "Tweetal", "Voortgang"]
