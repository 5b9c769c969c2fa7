"""What looks like a personal detail: a table of patterns, each with what it is called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.dutch import MONTHS
from generator.model.fields import shown
from generator.problems import Problem
from generator.woo.suggestions.numbers import is_bsn, is_dutch_telephone, is_iban
from generator.woo.suggestions.staying import Staying


def _always(_: str) -> bool:
    return True


@dataclass(frozen=True)
class Kind:
    """A kind of detail: ``what`` is told of it, as ``een telefoonnummer``, and a usual ground.

    What is to be told is the group ``it`` of the pattern, or all that was found; ``holds`` is asked
    that.
    """

    what: str
    ground: str
    pattern: re.Pattern[str]
    holds: Callable[[str], bool] = _always
    relative: str = "dat"

    def found(self, text: str) -> Iterator[tuple[int, str]]:
        """Where it stands in the text, and what stands there."""
        group = "it" if "it" in self.pattern.groupindex else 0
        for match in self.pattern.finditer(text):
            if self.holds(match[group]):
                yield match.start(group), match[group]

    def message(self, words: str) -> str:
        """What is told of those words."""
        return (
            f"hier staat {self.what} ({shown(words)}) {self.relative} niet is gemarkeerd; meestal"
            f" {self.ground}"
        )


_BETWEEN = r"(?:van|de|der|den|het|ten|ter|te|in|op|'t|‘t|la|el|von|bin|ben)"
_SURNAME = rf"(?:{_BETWEEN}\s+){{0,3}}[A-ZÀ-Ý][\wà-ÿ'’-]*[a-zà-ÿ][\w'’-]*"
_INITIALS = r"(?:[A-Z]\. ?)"
_NO_NAME = r"(?!N\.B\.|P\.S\.)"
_TITLE = (
    r"(?:[Dd]e\s+heer|[Mm]evrouw|[Mm]evr\.|[Mm]w\.|[Dd]hr\.|[Dd]rs?\.|[Ii]r\.|[Ii]ng\.|[Pp]rof\.)"
)
_DAY = rf"\d{{1,2}}(?:[-/.]\d{{1,2}}[-/.]\d{{2,4}}|\s+(?:{'|'.join(MONTHS)})\s+\d{{4}})"
_STREET = (
    r"(?:[Ss]traat|[Ll]aan|[Ww]eg|[Pp]lein|[Kk]ade|[Gg]racht|[Ss]ingel|[Dd]ijk|[Ss]teeg|[Dd]reef"
    r"|[Pp]lantsoen|[Bb]oulevard|[Hh]of|[Pp]ad|[Pp]ark|[Mm]arkt|[Ww]al|[Hh]aven)"
)
_CAPITAL = r"[A-ZÀ-Ý][\wà-ÿ'’-]*"
_ADDRESS = (
    rf"\b(?:{_CAPITAL} (?:(?:{_CAPITAL}|{_BETWEEN}) ){{0,3}})?(?=[A-Z])[\wà-ÿ'’-]*{_STREET}"
    rf"|\b{_STREET} {_BETWEEN}(?: {_BETWEEN})?(?: {_CAPITAL}){{1,3}}"
)
_PLATE = "|".join(
    shape.replace("9", "[0-9]").replace("X", "[A-Z]")
    for shape in (
        *("XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9"),
        *("9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9"),
    )
)
"""The fourteen series of the Dutch licence plate."""

KINDS = (
    Kind("een e-mailadres", "5.1.2e", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    Kind(
        "een rekeningnummer",
        "5.1.2e",
        re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b"),
        is_iban,
    ),
    Kind(
        "een telefoonnummer",
        "5.1.2e",
        re.compile(
            r"(?<![\w+.,/-])(?!\d\d?[-/.]\d\d?[-/.]\d)"
            r"(?:(?:\+31|0031)[ -]?(?:\(0\)[ -]?)?[1-9]\d{0,2}|\(?0[1-9]\d{0,2}\)?)"
            r"[ –-]{0,3}\d(?:[ -]?\d){4,8}(?![\w-]|[.,/]\d)"
        ),
        is_dutch_telephone,
    ),
    Kind(
        "een burgerservicenummer",
        "5.1.1e",
        re.compile(
            r"\b(?:bsn|burgerservicenummer|sofi-?nummer)\b\W{0,3}(?:is|nr\.?|nummer)?\W{0,3}"
            r"(?P<it>\d(?:[ .]?\d){7,8})\b",
            re.IGNORECASE,
        ),
    ),
    Kind(
        "een burgerservicenummer",
        "5.1.1e",
        re.compile(r"(?<![\w.,/+-])(?:\d{9}|\d{4}[ .]\d{2}[ .]\d{3})(?![\w/-]|[.,]\d)"),
        is_bsn,
    ),
    Kind(
        "een personeelsnummer",
        "5.1.2e",
        re.compile(
            r"\b(?:personeelsnummer|personeelsnr\.?|p-nummer|p-nr\.?)(?:\s+is)?\W{0,3}"
            r"(?P<it>[\w-]*\d[\w-]*)",
            re.IGNORECASE,
        ),
    ),
    Kind("een kenteken", "5.1.2e", re.compile(rf"(?<![\w-])(?:{_PLATE})(?![\w-])")),
    Kind(
        "een adres",
        "5.1.2e",
        re.compile(
            rf"(?:{_ADDRESS})"
            r"\s+\d{1,4}(?:\s?[a-zA-Z]\b|-\d+)?(?![\w%]|[.,]\d)"
        ),
    ),
    Kind(
        "een geboortedatum",
        "5.1.2e",
        re.compile(
            rf"\b(?:geboren|geboortedatum|geb\.)(?:\s+(?:is|op))?\W{{0,3}}(?P<it>{_DAY})",
            re.IGNORECASE,
        ),
        relative="die",
    ),
    Kind(
        "een naam",
        "5.1.2e",
        re.compile(rf"\b(?:{_TITLE}\s+)+{_INITIALS}{{0,4}}\s?{_SURNAME}"),
        relative="die",
    ),
    Kind(
        "een naam",
        "5.1.2e",
        re.compile(
            rf"(?<![\w.&/])(?<!^)(?<!\n){_NO_NAME}{_INITIALS}{{1,4}} ?{_SURNAME}"
            rf"|^{_NO_NAME}(?:{_INITIALS}{{2,4}} ?|{_INITIALS}(?={_BETWEEN}\s)){_SURNAME}",
            re.MULTILINE,
        ),
        relative="die",
    ),
)


def personal(texts: list[Staying]) -> Iterator[Problem]:
    """Each detail of a kind, at its place; where two patterns see the same, the first tells it."""
    for text in texts:
        told: list[range] = []
        for kind in KINDS:
            for start, words in kind.found(text.stays):
                here = range(start, start + len(words))
                if not any(start in one or one.start in here for one in told):
                    told.append(here)
                    yield text.doubt(start, kind.message(words))
