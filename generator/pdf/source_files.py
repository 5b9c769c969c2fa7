"""By what the source of a PDF is known again, for who writes it and who reads it."""

from __future__ import annotations

SUPPLEMENT = "Supplement"
"""What the file of an annex is to the PDF that it goes along with (the same)."""

RELATIONSHIP = "Source"
"""What an attached file is to a PDF that was made from it (ISO 19005-3, 6.8)."""
