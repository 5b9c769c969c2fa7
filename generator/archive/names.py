"""Names of files in the archive: those of ``legal_names``, with ``_`` only between a document and
its kenmerk.

A path in an archive stays below 200 characters, whatever is archived: Windows takes 260 and
SharePoint 400, with all that stands before it. So a long name is cut.
"""

from __future__ import annotations

from generator.dossier.legal_names import cut, legal, spelled

LONGEST_PAIR = 56
"""Of a document with its kenmerk."""


def document_name(document: str, kenmerk: str) -> str:
    """The name, without ending, of a document in the archive: ``nota_4012345-1078123-PenO``."""
    if not kenmerk:
        return legal(document)
    name = f"{spelled(document)}_{spelled(kenmerk)}"
    return cut(name, f"{document}\0{kenmerk}", LONGEST_PAIR)


def source_path(path: str) -> str:
    """The path of a YAML file in the archive; each folder and the file by itself."""
    *folders, file = path.split("/")
    stem, point, ending = file.rpartition(".")
    return "/".join([*map(legal, folders), f"{legal(stem)}{point}{legal(ending)}"])
