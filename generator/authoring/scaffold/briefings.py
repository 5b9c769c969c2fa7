"""A briefing for each member of the board who is at a moment, with its head filled in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from generator import source
from generator.authoring.example import scalar
from generator.authoring.scaffold.several import begin_all, file_named, refuse_one_name_for_two
from generator.authoring.scaffold.targets import dossier_folder
from generator.authoring.scaffold.template import template
from generator.dossier.dossier_files import DossierFiles, read_files
from generator.dossier.file_names import kind_of
from generator.dossier.memory import Memory
from generator.dossier.shelf import Disk
from generator.dutch import digits_text, list_text
from generator.model.documents.briefing.content import Briefing
from generator.model.facts.kalender import Kalender, Moment, Namen, briefing_op, sleutel_van
from generator.model.fields import shown
from generator.model.kind import Kader
from generator.problems import InputError, Place, Problem, Severity, UsageError

TWICE = (
    "de briefings voor {eerste} en {tweede} krijgen dezelfde naam: {naam}; geef één van beide leden"
    " een andere code"
)


def start_briefings(dossier: str, word: str) -> tuple[Path, ...]:
    """Make the briefings of the moment that ``word`` names, for members who have none yet.

    Gives what was made. Raises ``InputError`` for a dossier that is wrong, and when there is
    nobody to brief; ``UsageError`` for a moment that is not known.
    """
    folder = dossier_folder(dossier)
    files = read_files(folder, Memory(Disk()))
    kader = _known(files)
    moment = _named(word, files, kader)
    members = () if moment.afgelast else moment.br_leden
    key = _key(moment, kader)
    wanted = {code: folder / _name(moment, key, code) for code in members}
    refuse_one_name_for_two(wanted, TWICE)
    lacking = {code: path for code, path in wanted.items() if not path.exists()}
    if not lacking:
        raise InputError([Problem(Place(str(folder)), _nobody(moment))])
    return begin_all({path: _filled_in(moment, code, kader) for code, path in lacking.items()})


def _known(files: DossierFiles) -> Kader:
    """What must be in order for it; other briefings may still be half filled in."""
    kader = files.written()
    wrong = [one for one in files.problems if kind_of(Path(one.place.file)) == Kalender.soort]
    if any(one.severity is Severity.ERROR for one in wrong):
        raise InputError(wrong)
    if kader.alle(Kalender):
        return kader
    if Kalender.soort in files.present:  # of which nothing is read because of its name
        raise InputError(files.problems)
    message = "hier staat geen kalender.yaml; een briefing hoort bij een moment daarin"
    raise InputError([Problem(Place(str(files.folder)), message)])


def _named(word: str, files: DossierFiles, kader: Kader) -> Moment:
    """The moment that ``word`` names; if several calendars have it, the first one to come on the
    day of the dossier. Raises ``UsageError`` if none has it."""
    names, day = Namen.van(kader), files.kader().peildatum
    if moment := names.eerstvolgende(word, day.dag if day else date.min):
        return moment
    near = names.bedoeld(word)
    question = f"; bedoelde u '{near}'?" if near else ""
    raise UsageError(f"{shown(word)} staat niet in {names.bron} van {files.folder.name}{question}")


def _nobody(moment: Moment) -> str:
    """Why there is no briefing to make."""
    if moment.afgelast:
        return f"{shown(moment.naam)} is afgelast; daar hoort geen briefing bij"
    if not moment.br_leden:
        return (
            f"bij {shown(moment.naam)} is nog niemand ingedeeld; vul in kalender.yaml 'br_leden' in"
        )
    return (
        f"de briefing voor {list_text(moment.br_leden)} is er al; 'rapport nieuw' verandert niets"
        " aan wat er is"
    )


def _key(moment: Moment, kader: Kader) -> str:
    """The key of a moment; with its year if calendars of several years have one of that key."""
    key = sleutel_van(moment)
    having = [one for one in kader.alle(Kalender) if key in map(sleutel_van, one.momenten)]
    return f"{key}-{_calendar_of(moment, kader).jaar}" if having[1:] else key


def _name(moment: Moment, key: str, code: str) -> str:
    """The name of its file."""
    told = f"van {shown(moment.naam)} is geen naam van een bestand te maken"
    refusal = f"{told}; geef dit moment in kalender.yaml een kort 'id'"
    return file_named(f"{Briefing.soort}-{key}", code, refusal)


def _filled_in(moment: Moment, code: str, kader: Kader) -> str:
    """A briefing to fill in, of which it is known for whom and by when."""
    day = briefing_op(moment, _calendar_of(moment, kader).briefing_dagen)
    contacts = [one.id for one in kader.organisatie.contactpersonen]
    known = {
        "moment": sleutel_van(moment),
        "lid": code,
        "datum": digits_text(day) if day else "",
        "contact": moment.contact or (contacts[0] if len(contacts) == 1 else ""),
    }
    empty = source.parse(template(Briefing).encode(), Briefing.soort)
    return empty.with_values({name: scalar(word) for name, word in known.items() if word})


def _calendar_of(moment: Moment, kader: Kader) -> Kalender:
    """The calendar in which that moment stands."""
    calendars = kader.alle(Kalender)
    return next(one for one in calendars if any(moment is other for other in one.momenten))
