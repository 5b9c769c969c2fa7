"""A folder of YAML becomes a dossier: its facts, its documents, and all that is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from generator.content.printed import Inhoud, P, Printed
from generator.content.settled import settled
from generator.dossier.annexes import Annexes, read_annexes
from generator.dossier.caption_lists import with_caption_lists
from generator.dossier.coherence import missing_house_style, wrong_together
from generator.dossier.copies import same_documents
from generator.dossier.dossier_files import DossierFiles, read_files
from generator.dossier.doubts.checks import PRINTED, WRITTEN, doubtful
from generator.dossier.figures import ShownFigures, read_figures, without_figures
from generator.dossier.file_names import kind_of
from generator.dossier.memory import Memory
from generator.dossier.numbering import with_numbers
from generator.dossier.outdated.silence import Silence
from generator.dossier.outdated.telling import told
from generator.dossier.outdated.validity import Validity
from generator.dossier.pictures import ShownPicture, read_pictures, with_pictures
from generator.dossier.placing import misplaced, with_headings_on_their_pages
from generator.dossier.previous import previous_of
from generator.dossier.references import lost_references, wrong_references
from generator.dossier.shelf import Disk
from generator.dossier.signs import LackingSigns, lacking_signs
from generator.dossier.small_groups import told_by_hand
from generator.dossier.sums import with_sums
from generator.dossier.tracing import traced
from generator.dossier.translating import Translations
from generator.dossier.untranslated import untranslated
from generator.dossier.wording import in_its_language, properties_in_its_language
from generator.dossier.workload import too_much_work
from generator.dossier.written_dates import with_written_dates
from generator.dossier.wrong_translations import wrong_translations
from generator.model import soorten
from generator.model.afscherming import kader_afgeschermd, schermt_af
from generator.model.facts.organisatie import Datumnotatie
from generator.model.invulling import ingevuld, kader_ingevuld
from generator.model.kind import Document, Kader
from generator.model.properties import Eigenschappen
from generator.model.woo import Woo
from generator.places import TEMPLATES, dossier_name
from generator.problems import InputError, Problem, Severity, in_order
from generator.source import Source

W = TypeVar("W", bound=Printed | Eigenschappen)


@dataclass(frozen=True)
class DocumentFile:
    """A document of a dossier, and the name of its file without the ending."""

    name: str
    document: Document


@dataclass(frozen=True)
class Dossier:
    """One reporting moment: a folder of facts and documents that belong together."""

    folder: Path
    kader: Kader
    documents: tuple[DocumentFile, ...]
    problems: tuple[Problem, ...] = ()
    """What is wrong with it and yet lets documents be made; what an error tells, they lack."""
    unfinished: tuple[Problem, ...] = ()
    """What is still empty, which matters when the dossier is adopted."""
    unprintable: frozenset[str] = frozenset()
    """The signs in its texts that no font of its house style has."""
    sources: Mapping[str, bytes] = field(default_factory=dict)
    """All that was read for it, by path from the folder in which all dossiers stand."""
    paths: Mapping[str, Path] = field(default_factory=dict)
    """Where each of those was read."""
    pictures: Mapping[str, ShownPicture] = field(default_factory=dict)
    """Those that its texts show, by their paths in its folder."""
    figures: Mapping[str, ShownFigures] = field(default_factory=dict)
    """The files with figures that its texts show as tables, by their paths in its folder."""
    closed: bool = False
    """Whether something in those files may be in no document, so that they do not travel."""
    annexes: Annexes = field(default_factory=Annexes)
    """The files that go along with its documents."""
    woo: tuple[Source, Woo] | None = None
    """What of it becomes public, if that was decided. It is not among ``sources``."""
    translated: Translations = field(default_factory=Translations)
    """Its texts in the languages of its documents."""

    @property
    def name(self) -> str:
        """The name by which its output is known."""
        return dossier_name(self.folder)

    @property
    def shown_files(self) -> Mapping[str, bytes]:
        """What its texts show, by path from the folder in which all dossiers stand: files with
        figures, and pictures without what else their files hold."""
        return {f"{self.name}/{path}": data for path, (data, _) in self._shown().items()}

    def _shown(self) -> dict[str, tuple[bytes, tuple[str, ...]]]:
        """The same by path in its folder, each with the files of YAML that show it."""
        pictures = {path: (one.image.kept, one.shown_in) for path, one in self.pictures.items()}
        return pictures | {path: (one.data, one.shown_in) for path, one in self.figures.items()}

    def kader_of(self, document: Document) -> Kader:
        """What it may show: the facts on its day and in its language, without figures about too
        few persons."""
        kader = kader_afgeschermd(self.kader).voor(document)
        return self.translated.to(document.taal.taal).kader(kader)

    def contents_of(self, document: Document) -> Inhoud:
        """What is printed of that document. Raises ``InputError`` when it is too much to make."""
        kader, taal = kader_ingevuld(self.kader_of(document)), document.taal.taal
        made = ingevuld(document, kader.in_tekst_van(document)).inhoud(kader)
        numbered, unknown = with_numbers(self.translated.to(taal).printed(made))
        worded = self._worded(in_its_language, numbered, document)
        summed, uncountable = with_sums(worded, taal)
        contents, empty = with_caption_lists(with_headings_on_their_pages(settled(summed)), taal)
        too_much = too_much_work(contents, document.herkomst_van())
        if problems := (*too_much, *misplaced(contents), *unknown, *uncountable, *empty):
            raise InputError(traced(self, problems))
        contents = with_pictures(contents, self.pictures, self.name)
        if self.kader.organisatie.datums is Datumnotatie.VOLUIT or not taal.is_nederlands:
            return contents
        return with_written_dates(contents, self.sources)

    def properties_of(self, file: DocumentFile) -> Eigenschappen:
        """What the files of that document say about themselves, and what travels with them."""
        document = file.document
        behind = self.annexes.behind(self.folder, document)
        said = replace(document.eigenschappen(self.kader_of(document)), achteraan=behind)
        made = self._worded(properties_in_its_language, said, document)
        properties = replace(
            made.in_platte_tekst(),
            onafdrukbaar=self.unprintable,
            bijlagen=self.annexes.of(self.folder, document),
        )
        personal = {soort for soort, kind in soorten.feiten().items() if kind.persoonlijk}
        shows = {soort for _, soort in document.nodig()}
        if self.closed or personal & shows or not self.kader.organisatie.bron_meegeven:
            return properties
        sources = {
            name: raw
            for name, raw in self.sources.items()
            if kind_of(self.paths[name]) not in personal
        }
        sources |= {
            f"{self.name}/{path}": data
            for path, (data, shown_in) in self._shown().items()
            if not sources.keys().isdisjoint(shown_in)
        }
        return replace(properties, bronnen=sources, naam=f"{self.name}/{file.name}")

    def _worded(self, word: Callable[[W, Document, Kader], W], said: W, document: Document) -> W:
        """What is said of a document, in its language."""
        try:
            return word(said, document, self.translated.to(document.taal.taal).kader(self.kader))
        except InputError as error:
            raise InputError(traced(self, error.problems)) from None

    def worded(self, printed: P, document: Document) -> P:
        """What is printed besides of a document, in its language."""
        return self._worded(in_its_language, printed, document)

    def only(self, names: Iterable[str]) -> Dossier:
        """The dossier with only the documents of those names."""
        wanted = set(names)
        return replace(self, documents=tuple(d for d in self.documents if d.name in wanted))


def read_dossier(
    folder: Path, memory: Memory | None = None, templates: Path = TEMPLATES
) -> Dossier:
    """The dossier in ``folder``; ``organisatie.yaml`` stands beside the folder.

    Raises ``InputError`` with all problems of all its files at once. Problems with which
    documents can be made come with the dossier. A ``memory`` may know what it read before, and
    tells where to look; without one that is the disk.
    """
    files = read_files(folder, memory or Memory(Disk()))
    text, organisatie = files.organisation()
    house = list(missing_house_style(text, organisatie, templates))
    files.problems.extend(house)
    figures = read_figures(files)
    pictures = read_pictures(files)
    annexes = read_annexes(files)
    own = files.kader()
    previous = previous_of(files, own)
    if previous:
        without_figures(previous)
    kader = replace(own, vorige=previous.kader() if previous else None)
    files.problems.extend(wrong_together(files, kader, (*pictures, *figures)))
    files.problems.extend(wrong_references(files, kader))
    files.problems.extend(told_by_hand(files, kader))
    files.problems.extend(same_documents(files, kader))
    written = replace(files.written(), vorige=previous.written() if previous else None)
    translated = Translations.of(written, (one for _, one in files.documents()))
    files.problems.extend(wrong_translations(files, written, translated.every))
    files.problems.extend(doubtful(files, WRITTEN))
    is_wrong = any(problem.severity is Severity.ERROR for problem in files.problems)
    signs = LackingSigns() if house else lacking_signs(files, previous, templates)
    files.problems.extend(signs.problems)
    if is_wrong:
        files.problems.extend(lost_references(files))
        raise InputError(Silence(files, Validity()).without_answered(files.problems))
    made = replace(
        _dossier(files, previous, kader, written),
        unprintable=signs.unprintable,
        pictures=pictures,
        figures=figures,
        annexes=annexes,
        translated=translated,
    )
    return replace(made, problems=in_order([*made.problems, *untranslated(made)]))


def _dossier(
    files: DossierFiles, previous: DossierFiles | None, kader: Kader, written: Kader
) -> Dossier:
    """The dossier in files with which documents can be made; ``written`` is all that stands there,
    and ``kader`` what of it is known on its day."""
    files.problems.extend(doubtful(files, PRINTED))
    read = [files] if previous is None else [previous, files]
    said = told(files, previous)
    documents = tuple(DocumentFile(*named) for named in files.documents())
    sources = {name: contents for one in read for name, contents in one.sources().items()}
    paths = {name: path for one in read for name, path in one.paths().items()}
    closed = schermt_af(written) or _holds_secrets(written)
    return Dossier(
        files.folder,
        kader,
        documents,
        said.problems,
        said.unfinished,
        sources=sources,
        paths=paths,
        closed=closed,
        woo=files.woo,
    )


def _holds_secrets(kader: Kader) -> bool:
    """Whether facts, here or in the dossier before, say what no document may show."""
    here = any(feiten.houdt_alles_thuis for feiten in kader.feiten.values())
    return here or bool(kader.vorige and _holds_secrets(kader.vorige))
