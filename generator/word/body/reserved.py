"""The numbers in a Word file that are given out beforehand, and from where fresh ones begin."""

from __future__ import annotations

BULLETS_NUM = 1
"""The ``w:num`` of bullets, at each of its levels."""

BULLETS_ABSTRACT = 1
"""The ``w:abstractNum`` behind it."""

ORDERED_ABSTRACTS = (2, 3, 4, 5, 6)
"""The ``w:abstractNum`` of numbered lists, by the number of bullet lists around them.

In the first, levels 0, 1, 2 are decimal, letter, roman; in the second levels 1, 2, 3; and so
on. So the form follows the numbered lists around a list, and the indent (that of the same
level of the bullets) all lists around it.
"""

HEADING_ABSTRACT = 10
"""The ``w:abstractNum`` of numbered headings."""

FIRST_ORDERED_NUM = 100
"""The ``w:num`` of the first numbered list; each list, and each row of numbered headings below
those of chapters, has its own, so that it restarts."""

FIRST_BOOKMARK = 1
"""The number of the first bookmark; there are none in the templates."""

FIRST_DRAWING = 1000
"""``wp:docPr`` numbers from here, clear of those in a template."""
