"""A document becomes the bytes of a Word file (.docx, ECMA-376)."""
