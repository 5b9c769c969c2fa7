"""YAML text → data that knows its place.

The model decides what a value is, not YAML: every value is the text as it was written,
except an empty one, ``~`` and ``null``, which are None. The way of a file:
bytes → ``text`` → ``characters`` → ``builder`` (with ``misreadings`` and ``syntax``)
→ ``document``.
"""

from generator.source.nodes import Data
from generator.source.reading import parse, read
from generator.source.yamlfile import Source

__all__ = ["Data", "Source", "parse", "read"]
