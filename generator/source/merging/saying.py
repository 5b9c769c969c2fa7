"""What data says, whatever stands there empty."""

from __future__ import annotations

from generator.source import Data
from generator.source.editing.outcome import as_read


def said(data: Data) -> Data:
    """What data says: without what is empty."""
    return _filled(as_read(data))


def _filled(data: Data) -> Data:
    if isinstance(data, dict):
        fields = {name: _filled(value) for name, value in data.items()}
        return {name: value for name, value in fields.items() if value} or None
    return [*map(_filled, data)] or None if isinstance(data, list) else data
