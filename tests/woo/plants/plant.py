"""A leak that is made on purpose."""

from __future__ import annotations

from collections.abc import Callable

Plant = Callable[[str], bytes]
"""From the words to a file in which they stand."""
