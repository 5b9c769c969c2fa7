"""A table with headings above and at the left."""

from generator.model.facts.matrix.content import matrix
from generator.model.facts.matrix.fields import Matrixtabel
from generator.model.facts.matrix.judgement import controleer_matrix

__all__ = ["Matrixtabel", "controleer_matrix", "matrix"]
