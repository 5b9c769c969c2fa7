"""What became of earlier decisions: a look back with which a nota and a VGR begin."""

from generator.model.documents.terugblik.content import terugblik

__all__ = ["terugblik"]
