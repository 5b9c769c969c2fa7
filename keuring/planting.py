"""Faults to plant in a good file, each of which somebody must notice.

They are put in the trial document, which has a heading, list, table, note, link, chart and figure
of every kind. Each is in one of these lists, in a module whose name begins with ``planted_``.
"""

from __future__ import annotations

from collections.abc import Callable

from pypdf import PdfWriter

from keuring.registry import Registry

PdfFault = Callable[[PdfWriter], object]

pdf_fault = Registry[PdfFault]()
"""Functions that spoil a good PDF."""

zip_fault = Registry[Callable[[bytes], bytes]]()
"""From a good Word file to one that is packed wrongly."""

diary_fault = Registry[Callable[[bytes], bytes]]()
"""Functions that spoil a good .ics file."""
