"""To which organisation a dossier belongs, as its settings say.

Only the standard library is used and no YAML is read, since this also tells what a document is
made from (``packed``) and with which dossiers it is compared (``row``). So the field is known by
its line; one that is written otherwise is an error when the dossier is read (``settings``).
"""

from __future__ import annotations

import re

SETTINGS = "instellingen.yaml"
"""The file of a dossier that may name its organisation."""

_NAMED = re.compile(rb"""^organisatie[ \t]*:[ \t]+(["']?)([a-z0-9-]+)\1[ \t]*(#.*)?\r?$""", re.M)


def organisation_named(settings: bytes) -> str:
    """The organisation that those settings name; empty for the usual one."""
    found = _NAMED.search(settings)
    return found[2].decode() if found else ""
