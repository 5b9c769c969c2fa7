"""The HTML of the form: the page around it, and the form of one file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from generator.archive.lines import LogLine
from generator.dossier.organisation_files import organisations_in
from generator.dutch import capitalized
from generator.form.agendas import AgendaPage
from generator.form.controls import Option
from generator.form.drawing import FIELDS
from generator.form.files import FormFile
from generator.form.form_words import as_form_says
from generator.form.grounds import OTHERS, USUAL
from generator.form.handmade import DraftPage
from generator.form.history_page import HistoryPage
from generator.form.kinds import kinds_to_begin
from generator.form.organisations import organisation_choices
from generator.form.page_filters import FILTERS
from generator.form.public_page import PublicPage
from generator.form.returned_page import AskedFile, ReturnedPage, Unread
from generator.form.rights import Rights
from generator.form.since_page import SincePage
from generator.form.start import DossierState
from generator.form.todo import todo
from generator.form.year.page import LackingDays
from generator.model.woo import Woo
from generator.origin import Loc
from generator.places import INPUTS, dossier_name
from generator.preview.followed import Name
from generator.preview.page_templates import PageTemplates
from generator.preview.studio import View
from generator.problems import Problem
from generator.source.nodes import Data
from generator.woo.publishing import READ_IT

_GROUNDS = {"gebruikelijke_gronden": USUAL, "andere_gronden": OTHERS}


class FormPages:
    """Fills the templates; every value is escaped."""

    def __init__(self) -> None:
        self._fill = PageTemplates("generator.form", "templates", FILTERS).fill

    def form(
        self,
        name: Name,
        file: FormFile,
        version: str,
        contents: Mapping[str, object],
        template: str = FIELDS.form,
        former: Mapping[Loc, Loc] | None = None,
    ) -> str:
        """The form of a file, with the contents that a drawing makes of that version.

        ``former`` tells where its items stood in the form that it takes the place of.
        """
        around = {"adres": _address(name), "bestand": file, "versie": version, "vroeger": former}
        return self._fill(template, {**around, **contents, **_GROUNDS})

    def lacking(self, days: LackingDays | None) -> str:
        """The special days that can be added to a calendar."""
        return self._fill("dagen", {"lijst": days})

    def unreadable(self, file: FormFile, problems: Iterable[Problem]) -> str:
        """What stands in the place of the form of a file that cannot be read now."""
        dossier = "" if file.is_shared else dossier_name(file.path.parent)
        contents = {"bestand": file, "dossier": dossier, "problemen": list(problems)}
        return self._fill("onleesbaar", contents)

    def page(
        self,
        base: str,
        name: Name,
        file: FormFile,
        files: Iterable[FormFile],
        form: str,
        pieces: Mapping[str, str],
        may_change: bool,
        template: str = FIELDS.page,
    ) -> str:
        """The page of a document: the form of one of its files beside its pages."""
        return self._fill(
            template,
            {
                "basis": base,
                "naam": name,
                "adres": _address(name),
                "bestand": file,
                "bestanden": list(files),
                "formulier": form,
                "stukken": pieces,
                "mag_wijzigen": may_change,
                **_GROUNDS,
            },
        )

    def todo(
        self,
        name: Name,
        view: View,
        files: Mapping[str, FormFile],
        says: Callable[[Path], Data],
    ) -> str:
        """What is wrong with a document, and what is still to be done."""
        contents = {
            "adres": _address(name),
            "fouten": [*todo(view.errors, files, says)],
            "punten": [*todo(view.warnings, files, says)],
            "loopt_achter": view.pages and view.behind,
        }
        return self._fill("te-doen", contents)

    def start(
        self,
        base: str,
        states: Iterable[DossierState],
        uncommitted: Mapping[str, str],
        rights: Rights,
    ) -> str:
        """The page with all dossiers.

        ``uncommitted`` tells of some dossiers why what was written there is not committed.
        """
        is_new = not organisations_in(INPUTS)
        contents = {
            "dossiers": list(states),
            "niet_vastgelegd": uncommitted,
            "soorten": kinds_to_begin(),
            "organisaties": organisation_choices(INPUTS),
            "rechten": rights,
            "begint_nog": is_new,
        }
        return self._fill("begin", {"basis": base, **contents})

    def archive(
        self, base: str, sought: str, entries: Iterable[LogLine], problems: Iterable[object]
    ) -> str:
        """The page with what is in the archive."""
        found = {"versies": list(entries), "problemen": [*map(str, problems)]}
        return self._fill("archief", {"basis": base, "zoek": sought, **found})

    def history(
        self, base: str, name: Name, file: FormFile, page: HistoryPage, may_change: bool
    ) -> str:
        """The page with what was done to a file."""
        address = f"{_address(name)}/{quote(file.name, safe='')}"
        contents = {"naam": name, "bestand": file, "adres": address, "bladzijde": page}
        return self._fill("geschiedenis", {"basis": base, "mag_wijzigen": may_change, **contents})

    def since(self, base: str, dossier: str, page: SincePage) -> str:
        """The page with what is different in a dossier since it was last archived."""
        return self._fill("sinds", {"basis": base, "dossier": dossier, "bladzijde": page})

    def returned(
        self,
        base: str,
        name: Name,
        asked: AskedFile,
        page: ReturnedPage | Unread | None,
        may_change: bool,
    ) -> str:
        """The page of a Word file that came back; ``asked`` names it, if there is one."""
        problems = page.problems if isinstance(page, Unread) else ()
        contents = {
            "naam": name,
            "adres": _address(name),
            "gevraagd": asked,
            "bladzijde": page if isinstance(page, ReturnedPage) else None,
            "problemen": [*map(capitalized, map(as_form_says, problems))],
            "bases": page.bases if isinstance(page, Unread) else (),
        }
        return self._fill("wordterug", {"basis": base, "mag_wijzigen": may_change, **contents})

    def handmade(self, base: str, kinds: Mapping[str, str], organisations: Sequence[Option]) -> str:
        """The page where a Word file can be put that was made by hand, of one of those kinds, for a
        dossier of one of those organisations."""
        contents = {"basis": base, "soorten": kinds, "organisaties": organisations}
        return self._fill("uitword", contents)

    def draft(
        self, base: str, dossier: str, page: DraftPage, table: Iterable[Name], may_tick: bool
    ) -> str:
        """The page with what is to be looked at in a draft with those documents."""
        contents = {
            "dossier": dossier,
            "bladzijde": page,
            "documenten": list(table),
            "mag_afvinken": may_tick,
        }
        return self._fill("nakijken", {"basis": base, **contents})

    def agendas(self, base: str, dossier: str, page: AgendaPage, may_make: bool) -> str:
        """The page with the diaries of a dossier, as they were last made."""
        contents = {"dossier": dossier, "bladzijde": page, "mag_maken": may_make}
        return self._fill("agendas", {"basis": base, **contents})

    def public(
        self,
        base: str,
        dossier: str,
        page: PublicPage,
        made: datetime | None,
        rights: Rights,
    ) -> str:
        """The page with the public version of a dossier, of which one was made then."""
        may_make = rights.may_write(dossier)
        contents = {"dossier": dossier, "bladzijde": page, "gemaakt": made, "mag_maken": may_make}
        told = {"rechten": rights, "besluit": Woo, "lees_zelf": READ_IT}
        return self._fill("openbaar", {"basis": base, **contents, **told})


def _address(name: Name) -> str:
    """The part of addresses that names a document."""
    return f"{quote(name.dossier, safe='')}/{quote(name.document, safe='')}"
