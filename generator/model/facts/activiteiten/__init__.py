"""What the team does, in groups (`activiteiten.yaml`)."""

from generator.model.facts.activiteiten.content import volledig
from generator.model.facts.activiteiten.fields import Invulling, Kolomkoppen
from generator.model.facts.activiteiten.judgement import vreemde_dienstonderdelen
from generator.model.facts.activiteiten.kind import Activiteiten
from generator.model.facts.activiteiten.regels import Activiteitregel, regels

__all__ = [
    "Activiteiten",
    "Activiteitregel",
    "Invulling",
    "Kolomkoppen",
    "regels",
    "volledig",
    "vreemde_dienstonderdelen",
]
