"""Names of parts and namespaces that who reads a Word file and who writes one both use."""

from __future__ import annotations

OPEN = "http://schemas.openxmlformats.org"
WML = f"{OPEN}/wordprocessingml/2006/main"
PACKAGE = f"{OPEN}/package/2006"
PACKAGE_RELATIONSHIPS = f"{PACKAGE}/relationships"

CONTENT_TYPES = "[Content_Types].xml"
DOCUMENT = "word/document.xml"
