"""The measures of charts, in points unless a name says otherwise."""

from __future__ import annotations

from generator.content.units import POINTS_PER_MM

NARROWEST = 55 * POINTS_PER_MM
"""A chart over time is at least so wide; as many stand beside each other as there is room for."""
MOST_BESIDE = 3
SLACK = 1.0
"""White that a row leaves, so that rounding does not break it."""
WIDEST_ALONE = 120 * POINTS_PER_MM
"""A chart over time that is alone in its figure is at most so wide."""
WIDEST_SHARES = 180 * POINTS_PER_MM
PAGE = 200 * POINTS_PER_MM
MOST_ROWS_WHOLE = 2
"""A figure that is higher or has more rows may break between them; above it and under it a heading
and the caption fit on the page."""

TITLE, TEXT = 8.0, 7.0
"""The sizes of letters."""
TITLE_LINE, TEXT_LINE = 10.5, 9.0
MOST_TITLE_LINES = 4
TITLE_SHARE = 0.8
"""The most of the width of a chart that its title takes up: there LibreOffice breaks it off."""
GAP = 4.0
"""Between a text and what it stands beside."""
BELOW = 9.0
"""White under a chart, before the next row or the caption."""
RIGHT = 21.0
"""White at the right of a chart, for labels that reach over its end and between two charts."""

# Charts over time.
PLOT_HEIGHT, PLOT_HEIGHT_ALONE = 52.0, 110.0
HEADROOM = 16.0
"""Between title and plot, for a label above the highest value."""
MARKER = 2.2
"""Half the width of a marker."""
CLEAR = 2.0
"""Between a marker and its label."""
TIME_LABEL = 40.0
"""The width that a label at the time axis takes up, with the white around it."""

# Charts of shares.
NAMES, LABELS = 0.34, 0.24
"""The most of the width that the names and the labels take up."""
MOST_NAME_LINES, MOST_LABEL_LINES = 3, 2
ROW_GAP = 3.5
BAR, BAR_PREVIOUS = 6.5, 3.5
LEGEND = 15.0

# Lines.
HAIRLINE, AXIS, AIM, STRONG = 0.5, 0.6, 1.1, 1.4
"""A line of the grid, an axis, the aim, and what the chart is about."""
