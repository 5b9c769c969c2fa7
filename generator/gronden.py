"""The grounds on which words are left out of a public version (Wet open overheid, 5.1 to 5.4).

Only codes that the platform of the ministry knows, and ``buiten verzoek``, which is no ground of
the law. A code is written as releases print it: ``5.1.2e``; several with ``;`` between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum

TUSSEN = ";"
"""Between two codes."""


class Aard(Enum):
    """How a ground works: whether its interest is weighed against that of openness."""

    ABSOLUUT = "absoluut"
    RELATIEF = "relatief"
    GEEN_GROND = "geen grond"


@dataclass(frozen=True)
class Grond:
    """A ground, with the article in words and what it protects.

    ``motiveren``: the decision must give reasons for it (5.1, third paragraph). ``verjaart``: after
    five years it must say why the interest still outweighs (5.3).
    """

    code: str
    artikel: str
    beschermt: str
    aard: Aard
    motiveren: bool = False
    verjaart: bool = False

    def __str__(self) -> str:
        return self.code


def _eerste_lid(letter: str, beschermt: str) -> Grond:
    artikel = f"artikel 5.1, eerste lid, onder {letter}, Woo"
    return Grond(f"5.1.1{letter}", artikel, beschermt, Aard.ABSOLUUT)


def _tweede_lid(letter: str, beschermt: str) -> Grond:
    artikel = f"artikel 5.1, tweede lid, onder {letter}, Woo"
    return Grond(f"5.1.2{letter}", artikel, beschermt, Aard.RELATIEF, motiveren=True, verjaart=True)


BUITEN_VERZOEK = Grond(
    "buiten verzoek", "", "Valt buiten het verzoek; dit is geen grond van de Woo.", Aard.GEEN_GROND
)

VIJFDE_LID = Grond(
    "5.1.5",
    "artikel 5.1, vijfde lid, Woo",
    "Een ander belang dat onevenredig zou worden benadeeld.",
    Aard.RELATIEF,
    verjaart=True,
)

BELEIDSOPVATTINGEN = Grond(
    "5.2",
    "artikel 5.2, eerste lid, Woo",
    "Persoonlijke beleidsopvattingen in documenten voor intern beraad.",
    Aard.RELATIEF,
    verjaart=True,
)

LEVENSSFEER = _tweede_lid("e", "De persoonlijke levenssfeer.")

PERSOONSGEGEVENS = _eerste_lid(
    "d", "Bijzondere persoonsgegevens, zoals over gezondheid, geloof, afkomst of gerichtheid."
)

GRONDEN = (
    _eerste_lid("a", "De eenheid van de Kroon."),
    _eerste_lid("b", "De veiligheid van de Staat."),
    _eerste_lid("c", "Bedrijfs- en fabricagegegevens die vertrouwelijk zijn gegeven."),
    PERSOONSGEGEVENS,
    _eerste_lid("e", "Nummers die bij de wet zijn voorgeschreven om personen aan te herkennen."),
    _tweede_lid("a", "De betrekkingen met andere landen en met internationale organisaties."),
    _tweede_lid("b", "De economische of financiële belangen van de overheid."),
    _tweede_lid("c", "De opsporing en vervolging van strafbare feiten."),
    _tweede_lid("d", "Inspectie, controle en toezicht door de overheid."),
    LEVENSSFEER,
    _tweede_lid("f", "Andere bedrijfs- en fabricagegegevens die de concurrentie raken."),
    _tweede_lid("g", "Het milieu waarop de informatie betrekking heeft."),
    _tweede_lid("h", "De beveiliging van personen en bedrijven, en het voorkomen van sabotage."),
    _tweede_lid("i", "Het goed functioneren van de Staat, andere overheden of bestuursorganen."),
    VIJFDE_LID,
    BELEIDSOPVATTINGEN,
    Grond("5.4", "artikel 5.4 Woo", "Een formatie die nog niet is afgerond.", Aard.ABSOLUUT),
    BUITEN_VERZOEK,
)
"""In the order of the law. A code keeps its position: what is added comes at the end."""

PER_CODE = {grond.code: grond for grond in GRONDEN}

_NIET_OP_HET_PLATFORM = {
    "5.1.4": "5.1.4 (eerst de geadresseerde) is tijdelijk en staat niet op het platform; laat het"
    " document nog weg of kies een andere grond",
    "5.1.6": "5.1.6 (bedrijfsgegevens over het milieu) staat niet op het platform; kies een andere"
    " grond",
    "5.2.1": "5.2.1 staat niet op het platform; schrijf 5.2",
    "5.2.2": "5.2.2 (opvattingen zonder naam) staat niet op het platform; schrijf 5.2",
    "5.4a": "5.4a (ondersteuning van Kamerleden) staat niet op het platform; laat het document weg"
    " of kies een andere grond",
}
"""What the law has and the platform has not, with what to do."""

NIET_SAMEN = (
    "5.1.5 kan niet samen met een grond van het eerste of tweede lid (artikel 5.1, vijfde lid, Woo)"
)

_SCHEIDING = re.compile(r"\s*(?:[,/+&|]|\ben\b)\s*")


class GrondError(ValueError):
    """What was written is no ground. ``bedoeld`` is what was probably meant, if that is known."""

    def __init__(self, melding: str, bedoeld: str | None = None) -> None:
        super().__init__(melding)
        self.melding = melding
        self.bedoeld = bedoeld


def lees(tekst: str) -> tuple[Grond, ...]:
    """The grounds in a text such as ``5.1.2e;5.1.2i``, in the order of the law.

    Raises ``GrondError`` for what is no ground, stands there twice or cannot stand together.
    """
    gronden = [_lees_een(deel.strip()) for deel in tekst.split(TUSSEN)]
    dubbel = next((grond for grond in gronden if gronden.count(grond) > 1), None)
    if dubbel:
        raise GrondError(f"'{dubbel}' staat hier dubbel; haal er één weg")
    if VIJFDE_LID in gronden and any(
        grond.code.startswith(("5.1.1", "5.1.2")) for grond in gronden
    ):
        raise GrondError(NIET_SAMEN)
    return in_volgorde(gronden)


def schrijf(gronden: Iterable[Grond]) -> str:
    """The text that ``lees`` takes for these grounds."""
    return TUSSEN.join(grond.code for grond in gronden)


def in_volgorde(gronden: Iterable[Grond]) -> tuple[Grond, ...]:
    """The grounds in the order of the law, each once."""
    gevonden = set(gronden)
    return tuple(grond for grond in GRONDEN if grond in gevonden)


def _lees_een(tekst: str) -> Grond:
    code = " ".join(tekst.split()).casefold()
    if code in PER_CODE:
        return PER_CODE[code]
    if code in _NIET_OP_HET_PLATFORM:
        raise GrondError(_NIET_OP_HET_PLATFORM[code])
    if not code:
        raise GrondError(f"hier hoort een grond; kies uit: {', '.join(PER_CODE)}")
    melding = f"'{_kort(tekst)}' is geen grond om tekst weg te laten"
    bedoeld = _bedoeld(code)
    if bedoeld is None:
        melding += f"; kies uit: {', '.join(PER_CODE)}"
    raise GrondError(melding, bedoeld)


def _bedoeld(code: str) -> str | None:
    """What was probably meant: the same letters and digits, several codes, or nearly a code."""
    kaal = {_kaal(known): known for known in PER_CODE}
    if found := kaal.get(_kaal(code)):
        return found
    several = [kaal.get(_kaal(deel)) for deel in _SCHEIDING.split(code)]
    if all(several):
        return TUSSEN.join(filter(None, several))
    near = get_close_matches(code, PER_CODE, n=1, cutoff=0.85)
    return near[0] if near and code[-1:].isalpha() == near[0][-1:].isalpha() else None


def _kaal(tekst: str) -> str:
    """Only what tells one code from another: 5.1.2.e, art. 5.1 lid 2 e and 5.1.2e are 512e."""
    zonder_woorden = re.sub(r"artikel|art|woo|lid|onder|sub|aanhef", "", tekst)
    return re.sub(r"[^a-z0-9]", "", zonder_woorden) or tekst


def _kort(tekst: str) -> str:
    return tekst if len(tekst) <= 40 else f"{tekst[:37]}…"
