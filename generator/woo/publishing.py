"""Makes a dossier public: all files in memory, each of them checked, or why that cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from generator.build.formats import DOCX, FORMATS, PDF
from generator.build.manuscript import Manuscript
from generator.build.press import Press
from generator.content.boxes import in_brackets
from generator.dossier.dossier import DocumentFile, Dossier
from generator.dossier.tracing import traced
from generator.dutch import digits_text
from generator.model.woo import Woo
from generator.problems import InputError, Place, Problem, Severity
from generator.style.house import read_look
from generator.woo import decision, productierapport
from generator.woo.checking import looked_for, wrong_files, wrong_words
from generator.woo.diwoo import metadata
from generator.woo.figures import unjudged_figures
from generator.woo.inventory import inventory
from generator.woo.making import boxes_of, public_manuscript
from generator.woo.needles import InRow
from generator.woo.pictures import not_judged
from generator.woo.places import boxes_in
from generator.woo.public import PublicDossier, public_dossier
from generator.woo.published import PublicDocument

NO_DECISION = (
    "dit dossier heeft nog geen woo.yaml, met het besluit; maak het met 'rapport nieuw woo {}'"
)

_NO_TITLE = "Document"
"""Of each document in lists that say nothing of any."""

READ_IT = (
    "Lees elke pdf voordat u hem openbaar maakt: wat u vergat te markeren, en wie in de tekst te"
    " herkennen is zonder naam, ziet het programma niet."
)
"""What is told to who makes a public version: no check takes the place of it."""


@dataclass(frozen=True)
class Publication:
    """What became public: the documents, all files by their path, and what is to be told.

    ``lists`` are the files about all documents. ``removed`` are the words that were taken out,
    and ``nowhere`` what of them stands in no file in any way; both for the archive alone.
    """

    documents: tuple[PublicDocument, ...]
    files: Mapping[str, bytes]
    lists: Mapping[str, bytes]
    removed: tuple[str, ...]
    nowhere: tuple[str, ...]
    problems: tuple[Problem, ...]


def publish(dossier: Dossier, templates: Path) -> Publication:
    """The dossier as everybody may read it.

    Raises ``InputError`` while something is wrong: then nothing is public.
    """
    woo, decided = _decision(dossier)
    if problems := traced(dossier, (*not_judged(dossier, woo), *unjudged_figures(dossier, woo))):
        raise InputError(problems)
    public = public_dossier(dossier, woo)
    press = Press(read_look(templates, dossier.kader.organisatie.huisstijl))
    ids = woo.ids(file.name for file in dossier.documents)
    documents = tuple(
        _document(public, file, ids[file.name], woo, press) for file in dossier.documents
    )
    lists = _lists(documents, woo, dossier, decided, press)
    untitled = tuple(replace(one, titel=_NO_TITLE) for one in documents)
    plain = _lists(untitled, woo, dossier, decided, press) | _frames(documents, templates)
    wanted = looked_for(public, plain)
    files = {path: data for one in documents for path, data in one.files.items()} | lists
    problems = (
        *decision.problems(woo, documents),
        *productierapport.problems(documents, woo),
        *wrong_words(dossier, public),
        *wrong_files(files, wanted, dossier.folder),
    )
    told = traced(dossier, problems)
    if any(one.severity is Severity.ERROR for one in told):
        raise InputError(told)
    nowhere = tuple(one.word for one in wanted if isinstance(one, InRow))
    return Publication(documents, files, lists, public.taken_out, nowhere, told)


def _decision(dossier: Dossier) -> tuple[Woo, date]:
    """The decision and its day."""
    if dossier.woo is None:
        place = Place(str(dossier.folder))
        raise InputError([Problem(place, NO_DECISION.format(dossier.name))])
    woo = dossier.woo[1]
    if woo.datum_besluit is None:
        raise InputError(traced(dossier, [woo.fout_bij(decision.NO_DAY, "datum_besluit")]))
    return woo, woo.datum_besluit


def _document(
    public: PublicDossier, file: DocumentFile, number: str, woo: Woo, press: Press
) -> PublicDocument:
    document = file.document
    if document.woo:
        titel = woo.titel_van(file.name) or _without_subject(file)
        return PublicDocument(
            file.name, document.soort, titel, document.dag, number, geheel=document.woo
        )
    (own,) = (one for one in public.dossier.documents if one.name == file.name)
    manuscript = public_manuscript(public.dossier, own, number)
    properties = manuscript.properties
    pdf, docx = (_made(press, manuscript)[form.ending] for form in (PDF, DOCX))
    return PublicDocument(
        file.name,
        document.soort,
        in_brackets(properties.titel),
        document.dag,
        number,
        weglatingen=boxes_in(pdf, set(boxes_of(manuscript.contents)), properties.taal),
        ter_beslissing=document.vraagt_besluit,
        files={f"documenten/{number}.pdf": pdf, f"word/{number}.docx": docx},
        taal=properties.taal,
    )


def _without_subject(file: DocumentFile) -> str:
    """What a document is called of which the subject may be the secret."""
    day = file.document.dag
    kind = file.document.soort.capitalize()
    return f"{kind} van {digits_text(day)}" if day else kind


def _made(press: Press, manuscript: Manuscript) -> dict[str, bytes]:
    """The document in all formats. Raises ``InputError``."""
    rendered = press.in_formats(manuscript, FORMATS)
    problems = [one for made in rendered.values() if isinstance(made, tuple) for one in made]
    if problems:
        raise InputError(problems)
    return {ending: made for ending, made in rendered.items() if isinstance(made, bytes)}


def _frames(documents: tuple[PublicDocument, ...], templates: Path) -> dict[str, bytes]:
    """All fixed words of the kinds of those documents."""
    folders = {templates / one.soort for one in documents}
    paths = (path for folder in folders for path in folder.iterdir() if path.is_file())
    return {str(path): path.read_bytes() for path in paths}


def _lists(
    documents: tuple[PublicDocument, ...], woo: Woo, dossier: Dossier, decided: date, press: Press
) -> dict[str, bytes]:
    """What is said of all of them."""
    house = dossier.kader.organisatie
    listed = _made(press, inventory(documents, woo, house, decided))
    return {
        "productierapport.xlsx": productierapport.productierapport(documents, woo, decided),
        **{f"besluit/inventarislijst.{ending}": data for ending, data in listed.items()},
        **{
            f"metadata/{one.id}.diwoo.xml": metadata(one, woo, house, decided)
            for one in documents
            if one.files
        },
    }
