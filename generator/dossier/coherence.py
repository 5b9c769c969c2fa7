"""Whether the files of a dossier fit together: what one needs is there, and none denies another."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain
from pathlib import Path

from generator.dossier.dossier_files import DossierFiles
from generator.dossier.wording import wrong_language
from generator.dossier.years import wrong_years
from generator.model import soorten
from generator.model.facts.organisatie import Organisatie
from generator.model.fields import shown
from generator.model.kind import Document, Feiten, Kader
from generator.problems import Problem, nearest, until_too_many
from generator.source import Source
from generator.style.house import house_styles


def missing_house_style(
    text: Source, organisatie: Organisatie, templates: Path
) -> Iterator[Problem]:
    """The house style must be there; it is read when a document is made."""
    known = house_styles(templates)
    if organisatie.huisstijl not in known:
        message = f"er is geen huisstijl '{organisatie.huisstijl}' in templates/"
        meant = nearest(organisatie.huisstijl, known)
        yield text.located(organisatie.fout_bij(message, "huisstijl", meant=meant))


def wrong_together(
    files: DossierFiles, kader: Kader, shown_files: Collection[str]
) -> Iterator[Problem]:
    """What only shows when the files of a dossier are read together."""
    for text, model in files.models.values():
        problems: list[Iterator[Problem]] = []
        if isinstance(model, Document):
            problems.append(_missing_facts(files, text, model))
            problems.append(map(text.located, wrong_language(model)))
        if isinstance(model, Feiten):
            problems.append(_follows_from(files, text, model))
        if isinstance(model, Document | Feiten):
            problems.append(map(text.located, model.controleer(kader)))
        yield from until_too_many(chain(*problems))
    yield from wrong_years(files)
    if files.woo:
        text, woo = files.woo
        named = files.names_of_documents(), files.names_of_facts(), shown_files
        yield from map(text.located, woo.controleer(*named))


def _follows_from(files: DossierFiles, text: Source, feiten: Feiten) -> Iterator[Problem]:
    """That facts stand alone that say nothing without others."""
    for wanted in feiten.volgt_uit:
        if wanted not in files.present:
            message = f"dit bestand heeft {wanted}.yaml nodig, en dat bestand is er niet"
            yield text.located(feiten.fout_bij(message))


def _missing_facts(files: DossierFiles, text: Source, document: Document) -> Iterator[Problem]:
    known = soorten.feiten()
    for origin, soort in document.nodig():
        if soort not in known:
            message = f"{shown(soort)} kan hier niet worden getoond; kies uit: {', '.join(known)}"
            yield text.located(Problem.at(origin, message, meant=nearest(soort, known)))
            continue
        for wanted in (soort, *known[soort].volgt_uit):
            if wanted not in files.present and wanted not in soorten.zonder_bestand():
                message = f"dit document heeft {wanted}.yaml nodig, en dat bestand is er niet"
                yield text.located(Problem.at(origin, message))
