"""Charts: one layout for Word and PDF, and how it is drawn as SVG."""
