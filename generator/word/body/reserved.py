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

LIST_NUMBER_NUM, LIST_NUMBER_ABSTRACT = 4, 7
"""The ``w:num`` and ``w:abstractNum`` of the numbers that come with a style. They are of none of
our lists, so that those count on whatever is typed between their items."""

HEADING_NUM, HEADING_FROM_ZERO_NUM = 2, 3
"""The ``w:num`` of the headings of chapters, from one and from zero."""

HEADING_ABSTRACT, HEADING_FROM_ZERO_ABSTRACT = 10, 11
"""The ``w:abstractNum`` behind them."""

LOWER_HEADING_ABSTRACT = 12
"""That of numbered headings below those of chapters: all of one ``w:abstractNum`` are counted
through, whatever their ``w:num`` is."""

FIRST_ORDERED_NUM = 100
"""The ``w:num`` of the first numbered list; each list, and each row of numbered headings below
those of chapters, has its own, so that it restarts."""

FIRST_BOOKMARK = 1
"""The number of the first bookmark; there are none in the templates."""

FIRST_DRAWING = 1000
"""``wp:docPr`` numbers from here, clear of those in a template."""

FIRST_REPEATED_DRAWING = 1_000_000
"""And from here of those that a loop of a template repeats."""
