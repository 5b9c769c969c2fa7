"""New files to fill in: an empty one of a kind, or a dossier that follows an earlier one."""

from __future__ import annotations

from pathlib import Path

from generator.authoring.scaffold.dossiers import start_dossier
from generator.authoring.scaffold.following import follow
from generator.authoring.scaffold.targets import HINT, NAME_PATTERN, kind_and_file, new, place_of
from generator.authoring.scaffold.template import template
from generator.dossier.organisation_files import organisation_asked
from generator.places import INPUTS
from generator.problems import UsageError

BRIEFING = "briefing"
"""The kind of which a moment has several files."""

OVERVIEW = "activiteitenoverzicht"
"""The kind of which there may be one for each unit."""

DOSSIER = "dossier"
"""The word that stands for a whole dossier in the place of a kind."""


def start(word: str, dossier: str | None, earlier: str | None) -> Path:
    """Make a file of the kind ``word``, or with the word ``dossier`` one that follows another.

    Gives what was made. Raises ``UsageError`` for a kind or name that cannot be,
    ``InputError`` if it is there already; nothing is ever overwritten.
    """
    if word == DOSSIER:
        if not dossier or not earlier:
            raise UsageError("schrijf 'rapport nieuw dossier NAAM --vanaf OUD'")
        return follow(dossier, earlier)
    return _start_file(word, dossier)


def start_of_organisation(word: str, dossier: str, organisation: str) -> Path:
    """Make a dossier of that organisation, with a file of the kind ``word``; gives its folder.

    Raises as ``start``.
    """
    organisation_asked(organisation, INPUTS)
    kind, file = kind_and_file(word)
    place_of(kind, file, dossier)
    return start_dossier({file: template(kind)}, dossier, organisation)


def what_now(made: Path) -> str:
    """What somebody does with what was made; a tip if its dossier has an unusual name."""
    folder = made.parent if made.is_file() else made
    unusual = folder != INPUTS and not NAME_PATTERN.fullmatch(folder.name)
    tip = f"Tip: {HINT}.\n" if unusual else ""
    return f"{tip}Vul het in, en geef daarna: rapport controleer {folder}"


def _start_file(word: str, dossier: str | None) -> Path:
    kind, file = kind_and_file(word)
    target = place_of(kind, file, dossier)
    with new(target) as draft:
        draft.write_text(template(kind), "utf-8")
    return target
