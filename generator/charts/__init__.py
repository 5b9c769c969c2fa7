"""Charts: one layout, drawn as SVG for the PDF and as an editable chart for Word."""
