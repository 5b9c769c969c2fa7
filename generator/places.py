"""Where the parts of the house are (DESIGN 3)."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEMPLATES = ROOT / "templates"
INPUTS = Path("inputs")
OUTPUT = Path("output")
SCHEMAS = Path("schemas")
ORGANISATIE = "organisatie.yaml"
