"""A file with a picture becomes what documents show: its pixels, and nothing else of it."""
