"""What the program says, in the words of a form: of fields as they are called there, not of files.

Explanations and messages are written for who types a file as well: they name fields and files,
and say how something is written. Here is what a form says instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from generator.authoring.describe import FieldGroup, describe
from generator.form.naming import file_label, label
from generator.model import soorten

FILL_IN = "vul dit in"
FILL_IN_OR_NOT = "vul dit in, of laat het weg"
ADD_ONE = "voeg er minstens één toe"
ADD_ONE_OR_NONE = "voeg er een toe, of kies ‘Er zijn er geen’"
STILL_EMPTY = "nog in te vullen: "
UNKNOWN = "in het bestand staat een veld dat dit formulier niet kent"

Say = str | Callable[[re.Match[str]], str]


def as_form_says(text: str) -> str:
    """An explanation or message as a form says it."""
    for pattern, say in _SAYINGS:
        text = pattern.sub(say, text)
    return text


@cache
def _labels() -> Mapping[str, str]:
    """What each field is called, of whatever file, by its name."""
    return dict(_labels_in(map(describe, soorten.bestanden().values())))


def _labels_in(groups: Iterator[FieldGroup]) -> Iterator[tuple[str, str]]:
    for group in groups:
        for field in group.fields:
            yield field.name, label(field)
            if field.group:
                yield from _labels_in(iter([field.group]))


def _named(name: str) -> str:
    return _labels().get(name, name.replace("_", " "))


def _quoted(found: re.Match[str]) -> str:
    """The name of a field between quotes, perhaps with a value: ``'toon: besluiten'``."""
    name, value = found["naam"], found["waarde"]
    if name not in _labels():
        return found[0]
    return f"‘{_named(name)}: {value}’" if value else f"‘{_named(name)}’"


def _file(found: re.Match[str]) -> str:
    return f"{found['woord'] or 'het '}bestand {file_label(found['naam'])}"


_ID_BEFORE = re.compile(r"\bid \(regel \d+[^)]*\)(?:, | en )")
_ID_BEHIND = re.compile(r"(?:, | en )id \(regel \d+[^)]*\)")


def _still_empty(found: re.Match[str]) -> str:
    """The names alone; what is to get an id gets it from its name."""
    empty = _ID_BEFORE.sub("", _ID_BEHIND.sub("", found["velden"]))
    names = re.sub(r"(\w+) \(regel \d+[^)]*\)", lambda one: _named(one[1]), empty)
    return f"{STILL_EMPTY}{names}"


def _says(pattern: str, say: Say) -> tuple[re.Pattern[str], Say]:
    return re.compile(pattern, re.DOTALL), say


_SAYINGS: tuple[tuple[re.Pattern[str], Say], ...] = (
    _says(r"^.+ kan niet worden geschreven: ", ""),
    _says(r"^het veld '\w+' ontbreekt.*", FILL_IN),
    _says(r"^hier hoort een lijst \(.*?\), maar het veld is leeg.*", ADD_ONE),
    _says(r"^hier hoort .*, maar het veld is leeg.*", FILL_IN),
    _says(
        r"^hier hoort een groep velden .*?, maar er staat (.*)", r"hier past niet wat er staat: \1"
    ),
    _says(r"^deze lijst is leeg; er hoort .*", ADD_ONE),
    _says(r"^onbekend veld (.*)", rf"{UNKNOWN}: \1"),
    _says(rf"^{STILL_EMPTY}(?P<velden>.*)", _still_empty),
    _says(r"^hier staat een los getal ('\w+').*", rf"{UNKNOWN}: \1"),
    _says(r"^kies uit: .*; er staat niets$", "kies er een"),
    _says(r" in templates/", ""),
    _says(r"; zeg het met --soort, .*", "; kies zelf wat voor stuk het is"),
    _says(
        r"wat erin is ingevuld, krijgt u met .*",
        "open het document in het formulier en kies ‘Word-bestand terug’",
    ),
    _says(r"^dit is er al; 'rapport nieuw' .*", "er is al een dossier met deze naam"),
    _says(
        r"; geef 'rapport nieuw vertalingen [^']*' en vul (?:hem in|in wat daarin komt)",
        "; kies op de beginpagina bij dit dossier ‘Bestand toevoegen’ en dan ‘Vertalingen’: wat nog"
        " vertaald moet worden, komt er dan bij",
    ),
    _says(
        r"(nodig, en dat bestand is er niet)$",
        r"\1; kies op de beginpagina bij dit dossier ‘Bestand toevoegen’",
    ),
    _says(r", of schrijf 'blijft: ja'", ", of kies bij ‘Blijft’ ja"),
    _says(r" met 'rapport maak' gemaakt", " met dit programma gemaakt"),
    _says(r"\bhetzelfde 'id'", "dezelfde vaste naam"),
    _says(r", of schrijf '\w+: # klopt:' met de reden", ""),
    _says(r"^schrijf achter 'klopt:' waarom dit klopt", "vul in waarom dit klopt"),
    _says(r"\bdeze opmerking\b", "dit antwoord"),
    _says(r" \(zie regel \d+\)", ""),
    _says(r"laat ('\w+') weg", r"laat \1 leeg"),
    _says(r"haal een ('\w+') weg", r"maak \1 leeg"),
    _says(r"schrijf een lege cel als ''", "voeg cellen toe of haal ze weg"),
    _says(
        r"is het een veld, laat de regel dan minder ver.*",
        "hoort het in een ander veld, zet het dan daar",
    ),
    _says(r"getal met een punt, bijvoorbeeld (\d+)\.(\d+)", r"getal, bijvoorbeeld \1,\2"),
    _says(r"; schrijf er ('\w+: \w+') bij", r"; kies dan ook \1"),
    _says(r"(?:\b[\w-]+/)?\b([a-z]+(?:-\w+)*\.yaml)(?::\d+){1,2}", r"\1"),
    _says(
        r"(?P<woord>\b[Ee]en |\b[Gg]een )?'?\b(?P<naam>[a-z]+(-\w+)*)\.yaml\b'?",
        _file,
    ),
    _says(r"'(?P<naam>[a-z_]+)(: (?P<waarde>[^']+))?'", _quoted),
    _says(r"\b[Hh]et id\b", "de vaste naam"),
    _says(r"\been id\b", "een vaste naam"),
    _says(r"\been ander id\b", "een andere vaste naam"),
    _says(r"\bid's\b", "vaste namen"),
    _says(r"(?<![.\w])[a-z]+(_[a-z]+)+\b", lambda found: found[0].replace("_", " ")),
)
"""Sentences and words of who types a file, and those of a form; the first ones are whole."""
