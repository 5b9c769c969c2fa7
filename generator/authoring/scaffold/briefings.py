"""A briefing for each member of the board who is at a moment, with its head filled in."""

from __future__ import annotations

import re
from pathlib import Path

from generator import source
from generator.authoring.example import scalar
from generator.authoring.scaffold.targets import ENDING, dossier_folder, new
from generator.authoring.scaffold.template import template
from generator.dossier.dossier_files import read_files
from generator.dossier.file_names import name_fault
from generator.dossier.memory import Memory
from generator.dossier.shelf import Disk
from generator.dutch import digits_text, list_text
from generator.model.documents.briefing.content import Briefing
from generator.model.facts.kalender import Kalender, Moment, Namen, briefing_op, sleutel_van
from generator.model.facts.organisatie import Organisatie
from generator.model.fields import shown
from generator.problems import InputError, Place, Problem, UsageError


def start_briefings(dossier: str, word: str) -> tuple[Path, ...]:
    """Make the briefings of the moment that ``word`` names, for members who have none yet.

    Gives what was made. Raises ``InputError`` for a dossier that is wrong, and when there is
    nobody to brief; ``UsageError`` for a moment that is not known.
    """
    folder = dossier_folder(dossier)
    organisatie, kalender = _known(folder)
    names = Namen.van(kalender)
    moment = names.moment(word)
    if moment is None:
        near = names.bedoeld(word)
        question = f"; bedoelde u '{near}'?" if near else ""
        raise UsageError(f"{shown(word)} staat niet in kalender.yaml van {folder.name}{question}")
    wanted = {code: folder / _name(moment, code) for code in moment.br_leden}
    lacking = {code: path for code, path in wanted.items() if not path.exists()}
    if not lacking:
        raise InputError([Problem(Place(str(folder)), _nobody(moment))])
    for code, path in lacking.items():
        with new(path) as draft:
            draft.write_text(_filled_in(moment, code, organisatie, kalender), "utf-8")
    return tuple(lacking.values())


def _known(folder: Path) -> tuple[Organisatie, Kalender]:
    """What must be in order for it; other briefings may still be half filled in."""
    files = read_files(folder, Memory(Disk()))
    _, organisatie = files.organisation()
    kalender = files.facts().get(Kalender.soort)
    if isinstance(kalender, Kalender):
        return organisatie, kalender
    if Kalender.soort in files.present:
        raise InputError(files.problems)
    message = "hier staat geen kalender.yaml; een briefing hoort bij een moment daarin"
    raise InputError([Problem(Place(str(folder)), message)])


def _nobody(moment: Moment) -> str:
    """Why there is no briefing to make."""
    if not moment.br_leden:
        return (
            f"bij {shown(moment.naam)} is nog niemand ingedeeld; vul in kalender.yaml 'br_leden' in"
        )
    return (
        f"de briefing voor {list_text(moment.br_leden)} is er al; 'rapport nieuw' verandert niets"
        " aan wat er is"
    )


def _name(moment: Moment, code: str) -> str:
    """The name of its file: what cannot stand in one becomes a hyphen."""
    plain = re.sub(r"[^\w]+", "-", code).strip("-")
    name = f"{Briefing.soort}-{sleutel_van(moment)}-{plain}{ENDING}"
    if name_fault(name):
        told = f"van {shown(moment.naam)} is geen naam van een bestand te maken"
        raise UsageError(f"{told}; geef dit moment in kalender.yaml een kort 'id'")
    return name


def _filled_in(moment: Moment, code: str, organisatie: Organisatie, kalender: Kalender) -> str:
    """A briefing to fill in, of which it is known for whom and by when."""
    day = briefing_op(moment, kalender.briefing_dagen)
    contacts = [one.id for one in organisatie.contactpersonen]
    known = {
        "moment": sleutel_van(moment),
        "lid": code,
        "datum": digits_text(day) if day else "",
        "contact": moment.contact or (contacts[0] if len(contacts) == 1 else ""),
    }
    empty = source.parse(template(Briefing).encode(), Briefing.soort)
    return empty.with_values({name: scalar(word) for name, word in known.items() if word})
