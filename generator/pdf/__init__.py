"""A document becomes the bytes of a PDF."""
