"""What an attached file is to a PDF that was made from it (ISO 19005-3, 6.8)."""

from __future__ import annotations

RELATIONSHIP = "Source"
