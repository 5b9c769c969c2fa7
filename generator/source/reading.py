"""From a file on disk, or its bytes, to a ``Source``."""

from __future__ import annotations

from pathlib import Path

from generator.disk.input_file import read_input
from generator.problems import Place
from generator.source.builder import build
from generator.source.characters import without_refused
from generator.source.findings import Findings
from generator.source.nodes import Mapping, Scalar
from generator.source.syntax import refuse_directives
from generator.source.text import decode
from generator.source.yamlfile import Source

FIELD = "'naam: waarde', of 'naam: []' als er niets te melden is"
"""How a field is written."""


def read(path: Path, name: str) -> Source:
    """The file at ``path``, called ``name`` in messages.

    Raises ``InputError`` if it cannot be read (``read_input``), or for all that is wrong with
    it as YAML.
    """
    return parse(read_input(path, name), name)


def parse(raw: bytes, name: str) -> Source:
    """The YAML in ``raw``, called ``name`` in messages.

    Raises ``InputError`` with all problems that could be found: bytes that are no UTF-8
    text, refused characters, faults in the YAML, duplicate fields, and what goes past the
    bounds of this package.
    """
    findings = Findings()
    text = without_refused(decode(raw, name), findings)
    refuse_directives(text, findings)
    root = build(text, findings)
    if root is None or (isinstance(root, Scalar) and root.data is None):
        findings.add(Place(name), f"het bestand is leeg; er hoort minstens één veld in ({FIELD})")
    elif not isinstance(root, Mapping):
        message = f"een bestand bestaat uit velden ({FIELD}); hier staat iets anders"
        findings.add(root.place, message)
    findings.finish()
    assert isinstance(root, Mapping)  # else a problem was found
    return Source(name, root.data, root, text, raw)
