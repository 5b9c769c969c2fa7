"""The Word templates of one look, read once: that of a colleague where there is one, else the one
that is made."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.content.printed import Inhoud
from generator.foreign.names import CONTENT_TYPES
from generator.foreign.package import NOT_WORD, ForeignPackage, PackageError
from generator.places import shown_path
from generator.problems import InputError, Place, Problem, Severity
from generator.style.house import Look
from generator.talen import NEDERLANDS, Taal
from generator.word.own.completing import completed, problems_of
from generator.word.package.carried import must_carry_nothing, must_not_be_large
from generator.word.package.filling import WordTemplate
from generator.word.package.package import Parts, write_parts
from generator.word.package.properties import is_made_for
from generator.word.template.templates import made_file, own_file

NOT_FIT = "dit Word-sjabloon past niet: {}"
OTHER_LOOK = "dit Word-sjabloon hoort bij een andere huisstijl; maak het met 'make templates'"
NOT_THERE = "dit Word-sjabloon is er niet; maak het met 'make templates'"


NONE: Mapping[str, Path] = {}


class Stock:
    """The templates of one look. One that changed is read again; after a change of the house style
    a new stock is needed."""

    def __init__(self, look: Look, instead: Mapping[str, Path] = NONE) -> None:
        """``instead`` are files that take the place of those of a kind."""
        self._look = look
        self._instead = instead
        self._known: dict[Path, tuple[bytes, WordTemplate]] = {}

    def file_of(self, kind: str, taal: Taal = NEDERLANDS) -> Path:
        """The file of the template for that kind of document in that language."""
        name = taal.sjabloon_van(kind)
        own = self._instead.get(name) or own_file(self._look.folder, name)
        return own if own.is_file() else made_file(self._look.folder, name)

    def template(self, file: Path, printed: type[Inhoud], taal: Taal = NEDERLANDS) -> WordTemplate:
        """The template in that file, for documents that print that, in that language.

        Raises ``InputError`` with all that is wrong with it.
        """
        if not file.is_file():
            raise fault(file, NOT_THERE)
        data = file.read_bytes()
        before, known = self._known.get(file, (None, None))
        if known is None or before != data:
            is_made = file == made_file(self._look.folder, file.stem)
            known = self._made(file, data) if is_made else self._own(file, data, printed, taal)
            self._known[file] = data, known
        return known

    def _made(self, file: Path, data: bytes) -> WordTemplate:
        """One that is made, which must be made for the house style as it is now."""
        try:
            parts = _safe_parts(data)
        except PackageError as error:
            raise fault(file, NOT_FIT.format(error)) from None
        if not is_made_for(parts, self._look.fingerprint):
            raise fault(file, OTHER_LOOK)
        return WordTemplate(data, parts)

    def _own(self, file: Path, data: bytes, printed: type[Inhoud], taal: Taal) -> WordTemplate:
        try:
            made = completed(data, printed, self._look.in_taal(taal))
        except PackageError as error:
            raise fault(file, NOT_FIT.format(error)) from None
        if made.is_wrong:
            wrong = [one for one in made.findings if one.severity is Severity.ERROR]
            raise InputError(problems_of(wrong, file))
        return WordTemplate(write_parts(made.parts), made.parts)


def _safe_parts(data: bytes) -> Parts:
    """The parts of a template that is made. Raises ``PackageError`` for what may be in none."""
    package = ForeignPackage(data)
    must_not_be_large(package.size)
    if CONTENT_TYPES not in package.names:
        raise PackageError(NOT_WORD)
    parts = package.parts()
    must_carry_nothing(parts)
    return parts


def fault(template: Path, reason: str) -> InputError:
    """That something is wrong with a template."""
    return InputError([Problem(Place(shown_path(template)), reason)])
