"""What a reader sees first: how the indicators stand, and which ask for attention."""

from generator.model.samenvatting.content import samenvatting

__all__ = ["samenvatting"]
