"""Markdown of the staff: one parse, and the same constructs to HTML and to WordprocessingML."""
