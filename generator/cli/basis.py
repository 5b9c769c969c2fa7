"""The YAML that a document was made of before, for one in which it does not travel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.places import INPUTS, beside, dossier_name
from generator.problems import MachineError
from generator.received.incoming import fault
from generator.returning.travelled import Travelled

ARCHIVE_WORD = "archief"
"""Asks for the last version in the archive; all else is a revision of git."""

SAY_IT = "zeg met --basis van welke versie het is gemaakt (een versie in git, of 'archief')"
NAMELESS = "zeg met --document bij welk document dit bestand hoort"
NOT_ARCHIVED = "het dossier {} staat niet in het archief"
NO_GIT = "daarvoor ontbreekt 'dulwich'; installeer het met pip install 'rapportgenerator[git]'"
NO_FILES = "in deze versie staat het document {} niet"


def require_base(file: Path) -> None:
    """Raises ``InputError`` when no YAML travels in that file, with what can be done about it."""
    from generator.returning.bringing.account import NO_BASE, require_word
    from generator.returning.from_word import travelled_in_word

    require_word(file)
    if not travelled_in_word(file).files:
        raise fault(file, f"{NO_BASE}; {SAY_IT}")


def base_of(basis: str, file: Path, document: Path | None) -> Travelled:
    """The YAML of that version, for the document that ``file`` was made of.

    Raises ``InputError`` when there is no such version, or the document is not in it.
    """
    name = _name(file, document)
    folder = beside((document or INPUTS / name).parent)
    files = _archived(file, name) if basis == ARCHIVE_WORD else _committed(basis, file, folder)
    if f"{name}.yaml" not in files:
        raise fault(file, NO_FILES.format(name))
    return Travelled(files, name)


def _name(file: Path, document: Path | None) -> str:
    """The name of the document: as somebody says it, or else as the file tells it."""
    from generator.returning.from_word import name_in_word

    if document is not None:
        return f"{dossier_name(document.parent)}/{document.stem}"
    name = name_in_word(file)
    if not name:
        raise fault(file, NAMELESS)
    return name


def _archived(file: Path, name: str) -> Mapping[str, bytes]:
    from generator.archive.inventory import ARCHIVE, inventory
    from generator.archive.kept import input_of
    from generator.disk.input_file import read_input
    from generator.form.archived import internal_versions

    dossier = name.partition("/")[0]
    entries = internal_versions(ARCHIVE, dossier)
    if not entries:
        raise fault(file, NOT_ARCHIVED.format(dossier))
    kept = input_of(inventory(ARCHIVE), entries[-1])
    return {path: read_input(place, str(place)) for path, place in kept.items()}


def _committed(revision: str, file: Path, folder: Path) -> Mapping[str, bytes]:
    try:
        from generator.form.revisions import NoRevisionError, yaml_at
    except ModuleNotFoundError:
        raise MachineError(NO_GIT) from None
    try:
        return yaml_at(folder, revision)
    except NoRevisionError as error:
        raise fault(file, str(error)) from None
