"""The structure of a PDF: what a screen reader is told of its pages (ISO 32000-1, 14.7 and 14.8).

WeasyPrint marks what it draws and can build a structure from that, page by page. Ours is built
from the HTML: one element for one element, also where it runs over pages.
"""
