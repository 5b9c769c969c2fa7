"""How the templates of the form write what is no text: a moment, a place, the name of a field."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256
from pathlib import Path

from generator.archive.inventory import version_name
from generator.dutch import date_text, digits_text
from generator.form import static_files
from generator.form.form_words import as_form_says
from generator.form.markable_fields import can_be_marked
from generator.form.naming import file_label, label
from generator.origin import Loc
from generator.preview.page_templates import Filters


def _moment(moment: datetime) -> str:
    """A moment in full: 13 januari 2025 om 09:05."""
    return f"{date_text(moment)} om {moment:%H:%M}"


def _place(path: Path) -> str:
    """By which a browser knows that file, and nobody where it stands."""
    return sha256(str(path.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]


def _identifier(loc: Loc) -> str:
    """The id of the control of a field."""
    return "-".join(["veld", *map(str, loc)])


FILTERS: Filters = {
    "label": label,
    "bestandsnaam": file_label,
    "plek": _identifier,
    "hier": as_form_says,
    "plaats": _place,
    "dag": digits_text,
    "moment": _moment,
    "versienaam": version_name,
    "markeerbaar": can_be_marked,
    "vorm": static_files.address,
    "ingevoerd": static_files.imported_by,
}
"""Each by its name in a template."""
