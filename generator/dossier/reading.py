"""A folder of YAML becomes a dossier, or all that is wrong with it is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.dossier.annexes import Annexes, read_annexes
from generator.dossier.coherence import missing_house_style, wrong_together
from generator.dossier.copies import same_documents
from generator.dossier.dossier import DocumentFile, Dossier
from generator.dossier.dossier_files import DossierFiles, read_files
from generator.dossier.doubts.checks import PRINTED, WRITTEN, doubtful
from generator.dossier.figures import ShownFigures, read_figures, without_figures
from generator.dossier.memory import Memory
from generator.dossier.outdated.silence import Silence
from generator.dossier.outdated.telling import told
from generator.dossier.outdated.validity import Validity
from generator.dossier.pictures import ShownPicture, read_pictures
from generator.dossier.previous import previous_of
from generator.dossier.references import lost_references, wrong_references
from generator.dossier.shelf import Disk
from generator.dossier.signs import LackingSigns, lacking_signs
from generator.dossier.small_groups import told_by_hand
from generator.dossier.translating import Translations
from generator.dossier.untranslated import untranslated
from generator.dossier.wrong_translations import wrong_translations
from generator.model.afscherming import schermt_af
from generator.model.kind import Kader
from generator.places import TEMPLATES
from generator.problems import InputError, Severity, in_order


def read_dossier(
    folder: Path, memory: Memory | None = None, templates: Path = TEMPLATES
) -> Dossier:
    """The dossier in ``folder``; ``organisatie.yaml`` stands beside the folder.

    Raises ``InputError`` with all problems of all its files at once. Problems with which
    documents can be made come with the dossier. A ``memory`` may know what it read before, and
    tells where to look; without one that is the disk.
    """
    files = read_files(folder, memory or Memory(Disk()))
    house = list(missing_house_style(*files.organisation(), templates))
    files.problems.extend(house)
    beside = _Beside(read_figures(files), read_pictures(files), read_annexes(files))
    read = _Read.of(files)
    _note_what_is_wrong(read, beside)
    is_wrong = any(problem.severity is Severity.ERROR for problem in files.problems)
    signs = LackingSigns() if house else lacking_signs(files, read.previous, templates)
    files.problems.extend(signs.problems)
    if is_wrong:
        files.problems.extend(lost_references(files))
        raise InputError(Silence(files, Validity()).without_answered(files.problems))
    dossier = replace(_dossier(read, beside), unprintable=signs.unprintable)
    return replace(dossier, problems=in_order([*dossier.problems, *untranslated(dossier)]))


@dataclass(frozen=True)
class _Beside:
    """The files beside those of YAML."""

    figures: Mapping[str, ShownFigures]
    pictures: Mapping[str, ShownPicture]
    annexes: Annexes


@dataclass(frozen=True)
class _Read:
    """What was read: the files of a dossier and of the one before it, all that stands in them
    (``written``), what of it is known on the day of the dossier (``kader``), and the texts that
    are translated."""

    files: DossierFiles
    previous: DossierFiles | None
    written: Kader
    kader: Kader
    translated: Translations

    @classmethod
    def of(cls, files: DossierFiles) -> _Read:
        own = files.kader()
        previous = previous_of(files, own)
        if previous:
            without_figures(previous)
        kader = replace(own, vorige=previous.kader() if previous else None)
        written = replace(files.written(), vorige=previous.written() if previous else None)
        translated = Translations.of(written, (one for _, one in files.documents()))
        return cls(files, previous, written, kader, translated)

    @property
    def every(self) -> list[DossierFiles]:
        """The files, those of the dossier before first."""
        return [one for one in (self.previous, self.files) if one]


def _note_what_is_wrong(read: _Read, beside: _Beside) -> None:
    """Adds to the problems of the files what is wrong with them together."""
    files, kader = read.files, read.kader
    shown = (*beside.pictures, *beside.figures)
    files.problems.extend(wrong_together(files, kader, shown))
    for check in (wrong_references, told_by_hand, same_documents):
        files.problems.extend(check(files, kader))
    files.problems.extend(wrong_translations(files, read.written, read.translated.every))
    files.problems.extend(doubtful(files, WRITTEN))


def _dossier(read: _Read, beside: _Beside) -> Dossier:
    """The dossier in files with which documents can be made."""
    files = read.files
    files.problems.extend(doubtful(files, PRINTED))
    said = told(files, read.previous)
    return Dossier(
        files.folder,
        read.kader,
        tuple(DocumentFile(*named) for named in files.documents()),
        said.problems,
        said.unfinished,
        sources={name: raw for one in read.every for name, raw in one.sources().items()},
        paths={name: path for one in read.every for name, path in one.paths().items()},
        pictures=beside.pictures,
        figures=beside.figures,
        closed=schermt_af(read.written) or _holds_secrets(read.written),
        annexes=beside.annexes,
        woo=files.woo,
        translated=read.translated,
    )


def _holds_secrets(kader: Kader) -> bool:
    """Whether facts, here or in the dossier before, say what no document may show."""
    here = any(feiten.houdt_alles_thuis for feiten in kader.feiten.values())
    return here or bool(kader.vorige and _holds_secrets(kader.vorige))
