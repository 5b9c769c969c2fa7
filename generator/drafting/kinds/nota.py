"""A nota that was made by hand → the file of one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from generator.drafting.chapters import all_of, chapters
from generator.drafting.draft import DraftDossier, DraftFile, Entry, Item, Items, check, fields
from generator.drafting.labels import Labelled, Labels, labelled
from generator.drafting.likeness import bare
from generator.drafting.outline import Form, Outline, Section
from generator.drafting.people import Contact, named_in
from generator.drafting.texts import short_text
from generator.model.documents.nota.content import Nota
from generator.received.document import paragraphs_in
from generator.source import Data

WORD = "nota"
FORM = Form((WORD, "Aanleiding voor deze nota", "Belangrijkste punten van informatie"))
"""The word above it, and headings that many have."""

_LABELS: Labels = {
    "datum": ("Datum",),
    "kenmerk": ("Kenmerk", "Ons kenmerk"),
    "zaaknummer": ("Zaaknummer",),
    "bijlagen": ("Bijlage(n)", "Bijlagen", "Bijlage"),
    "aan": ("Aan", "Geadresseerde"),
    "onderwerp": ("Onderwerp", "Betreft"),
    "opsteller": ("Ontworpen door", "Opsteller", "Contactpersoon", "Behandeld door"),
}
_AIM = re.compile(r"ter (?:informatie|bespreking|beslissing|ondertekening)")
_INITIALS = re.compile(r"\s*paraaf\s+(\S.*)", re.IGNORECASE)
_TO = re.compile(r"aan (?:de |het )?(\S.*)", re.IGNORECASE)
_MOST_LETTERS = 80


def nota(outline: Outline, contacts: Sequence[Contact]) -> DraftDossier:
    """The nota; who made it is somebody of those contacts."""
    sections = outline.sections
    start = next((at for at, one in enumerate(sections) if _is_chapter(one)), len(sections))
    above = (*all_of(sections[:start]), *outline.around)
    lines = [" ".join(one.text.split()) for one in paragraphs_in(above)]
    about = labelled(above, _LABELS)
    entries: tuple[Entry | Items, ...] = (
        Entry("onderwerp", about.value("onderwerp")),
        Entry("doel", _aims(lines), () if _aims(lines) else check("het doel stond er niet")),
        _addressee(about, lines),
        _maker(lines, contacts),
        Entry("datum", about.value("datum")),
        Entry("kenmerk", about.value("kenmerk")),
        Entry("zaaknummer", about.value("zaaknummer")),
        Entry("parafen", _initials(lines)),
        *_annexes(about),
        Items("secties", tuple(_sections(sections[start:]))),
    )
    fixed = (*about.fixed, WORD, "aan de", "aan het", *(line for line in lines if _is_frame(line)))
    return DraftDossier((DraftFile(Nota.soort, entries),), fixed)


def _is_chapter(section: Section) -> bool:
    """Whether a heading begins the text: it is no part of what stands above it."""
    words = section.heading
    if not words or bare(words) == WORD or _is_frame(words):
        return False
    labels = (bare(label) for names in _LABELS.values() for label in names)
    return bare(words.partition(":")[0]) not in labels and bool(section.blocks)


def _is_frame(line: str) -> bool:
    return bool(_AIM.fullmatch(bare(line)) or _INITIALS.match(line))


def _initials(lines: Iterable[str]) -> Data:
    """Who puts their initials on it, each once."""
    found = (line[1] for line in map(_INITIALS.match, lines) if line)
    return [*dict.fromkeys(found)]


def _aims(lines: Sequence[str]) -> Data:
    """What the nota asks of its reader, as it says above its text."""
    short = (line.lower() for line in lines if len(line) <= _MOST_LETTERS)
    found = list(dict.fromkeys(aim for line in short for aim in _AIM.findall(line)))
    return found[0] if len(found) == 1 else [*found] or None


def _addressee(about: Labelled, lines: Sequence[str]) -> Entry:
    """To whom it is; the first line of a nota often is that, without saying so."""
    if told := about.value("aan"):
        return Entry("aan", told)
    for line in lines:
        if found := _TO.fullmatch(line):
            return Entry("aan", found[1])
    first = next((line for line in lines if line and bare(line) != WORD), "")
    likely = first if len(first) <= _MOST_LETTERS and not _is_frame(first) else ""
    return Entry("aan", likely or None, check("aan wie de nota is, stond er niet bij"))


def _maker(lines: Sequence[str], contacts: Sequence[Contact]) -> Entry:
    found = named_in(" ".join(lines), contacts)
    if found:
        return Entry("opsteller", found.id)
    first = contacts[0].id if contacts else None
    return Entry("opsteller", first, check("wie de nota opstelde, is niet herkend"))


def _annexes(about: Labelled) -> list[Items]:
    title = about.value("bijlagen")
    items = (Item(fields(titel=title)),) if title and not title.isdigit() else ()
    return [Items("bijlagen", items)] if items else []


def _sections(sections: Sequence[Section]) -> Iterator[Item]:
    for chapter in chapters(sections):
        text = short_text(chapter.blocks)
        remarks = () if text else check("onder deze kop stond geen tekst")
        yield Item({"kop": chapter.name, "tekst": text or chapter.name}, remarks)
