"""What a field may name: the contacts, goals and points that stand in other files of a dossier.

The files may be wrong or half filled in: what can be read of them is offered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.authoring.describe import Choice, FieldDescription
from generator.form.controls import Option
from generator.model.facts.kalender import sleutel_uit_naam
from generator.model.fields.line import SOORT_FEITEN
from generator.model.fields.truth import JA_NEE
from generator.model.fields.verwijst import Verwezen
from generator.places import PICTURES
from generator.source.nodes import Data

Files = Mapping[str, Data]
"""What the files of a dossier say, by kind; ``organisatie`` is among them. Under ``CHOSEN_AMONG``
the organisations that stand beside the dossiers, under ``PICTURES`` the pictures in its folder,
under ``ANNEXES`` the files in it that an annex may be."""

CHOSEN_AMONG = "organisaties"
ANNEXES = "bijlagen"

YES_NO = (Option("ja", "ja"), Option("nee", "nee"))


@dataclass(frozen=True)
class Known:
    """What can be chosen in the files of a dossier."""

    files: Files

    def options(self, field: FieldDescription) -> tuple[Option, ...] | None:
        """What there is to choose in that field; None where anything may be typed."""
        if field.notation is JA_NEE:
            return YES_NO
        if field.names:
            return tuple(_NAMED[field.names](self.files))
        if not field.choices:
            return None
        are_facts = field.notation is SOORT_FEITEN
        return tuple(
            _option(one) for one in field.choices if not are_facts or one.word in self.files
        )

    def called(self, field: FieldDescription, word: str) -> str:
        """The name of what that word refers to in that field; the word itself if it is unknown."""
        offered = _NAMED[field.names](self.files) if field.names else ()
        label = next((option.label for option in offered if option.word == word), word)
        return label.removesuffix(_in_brackets(word))


NOTHING_KNOWN = Known({})


def _in_brackets(word: str) -> str:
    return f" ({word})"


def _option(choice: Choice) -> Option:
    return Option(choice.word, choice.word.replace("_", " "), choice.meaning)


def _rows(data: Data, *path: str) -> Iterator[dict[str, Data]]:
    """The groups in the lists to which those fields lead, one below the other."""
    if not path:
        if isinstance(data, dict):
            yield data
        return
    inside = data.get(path[0]) if isinstance(data, dict) else None
    for row in inside if isinstance(inside, list) else ():
        yield from _rows(row, *path[1:])


def _word(row: Mapping[str, Data], field: str) -> str:
    word = row.get(field)
    return " ".join(word.split()) if isinstance(word, str) else ""


def _options(rows: Iterator[dict[str, Data]], key: str, *names: str) -> Iterator[Option]:
    """An option for each row that has a key, with the first of those fields that says something."""
    for row in rows:
        if word := _word(row, key):
            name = next(filter(None, (_word(row, one) for one in names)), word)
            yield Option(word, word if name == word else name + _in_brackets(word))


def _contacts(files: Files) -> Iterator[Option]:
    return _options(_rows(files.get("organisatie"), "contactpersonen"), "id", "naam")


def _members(files: Files) -> Iterator[Option]:
    for row in _rows(files.get("organisatie"), "bestuursraad"):
        if code := _word(row, "code"):
            yield Option(code, code, _word(row, "functie"))


def _goals(files: Files) -> Iterator[Option]:
    return _options(_rows(files.get("doelen"), "doelen"), "id", "titel", "tekst")


def _indicators(files: Files) -> Iterator[Option]:
    goals = files.get("doelen")
    for path in (("doelen", "indicatoren"), ("doelen", "onderdelen", "indicatoren")):
        yield from _options(_rows(goals, *path), "id", "naam")


def _causes(files: Files) -> Iterator[Option]:
    yield from _options(_rows(files.get("knelpunten"), "knelpunten"), "id", "omschrijving")
    yield from _options(_rows(files.get("besluiten"), "besluiten"), "id", "tekst")


def _moments(files: Files) -> Iterable[Option]:
    """Each once, also if it is in the calendars of two years."""
    found: dict[str, Option] = {}
    for row in _rows(files.get("kalender"), "momenten"):
        name = _word(row, "naam")
        if key := _word(row, "id") or sleutel_uit_naam(name):
            found.setdefault(key, Option(key, name + _in_brackets(key) if name else key))
    return found.values()


def _parts_of_the_ministry(files: Files) -> Iterator[Option]:
    rows = _rows(files.get("activiteiten"), "groepen", "activiteiten")
    lists = [one for one in (row.get("dienstonderdelen") for row in rows) if isinstance(one, list)]
    words = dict.fromkeys(word for one in lists for word in one if isinstance(word, str))
    return (Option(word, word) for word in words)


def _organisations(files: Files) -> Iterator[Option]:
    return _options(_rows(files.get(CHOSEN_AMONG), CHOSEN_AMONG), "naam")


def _annexes(files: Files) -> Iterator[Option]:
    return _options(_rows(files.get(ANNEXES), ANNEXES), "bestand")


def _pictures(files: Files) -> Iterator[Option]:
    return _options(_rows(files.get(PICTURES), PICTURES), "bestand")


_NAMED: Mapping[Verwezen, Callable[[Files], Iterable[Option]]] = {
    Verwezen.CONTACTPERSOON: _contacts,
    Verwezen.LID: _members,
    Verwezen.DOEL: _goals,
    Verwezen.INDICATOR: _indicators,
    Verwezen.AANLEIDING: _causes,
    Verwezen.MOMENT: _moments,
    Verwezen.ORGANISATIE: _organisations,
    Verwezen.AFBEELDING: _pictures,
    Verwezen.BIJLAGEBESTAND: _annexes,
    Verwezen.DIENSTONDERDEEL: _parts_of_the_ministry,
}
"""Where the words stand that a field may name."""
