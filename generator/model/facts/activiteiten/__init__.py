"""What the team does, in groups (`activiteiten.yaml`)."""

from generator.model.facts.activiteiten.content import DIENSTONDERDEEL, volledig
from generator.model.facts.activiteiten.fields import Invulling
from generator.model.facts.activiteiten.kind import Activiteiten
from generator.model.facts.activiteiten.regels import Activiteitregel, regels

__all__ = [
    "DIENSTONDERDEEL",
    "Activiteiten",
    "Activiteitregel",
    "Invulling",
    "regels",
    "volledig",
]
