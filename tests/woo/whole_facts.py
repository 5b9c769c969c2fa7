"""Two dossiers with facts of every kind, of which some are left out as a whole at random, and the
same with other words, numbers, days and choices in those."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import yaml

from tests.fixture_files import FIXTURES
from tests.woo.secrets import CODES, Words
from tests.workplace import SAMPLES

Fact = dict[str, Any]

NOW, BEFORE = "2025-09-d", "2025-06-d"
TALKS, ANNEXES = 1000, 2000
"""Added to a seed for the conversations and for the annexes at the end of documents, so that the
other facts do not depend on those."""
SPOKEN_OF = (0, 1, 1)
"""Of which moments there was a conversation, each time."""
WITH_ANNEXES = ("memo", "vgr", "jaarplan", "briefing-dag")
"""The documents whose annexes are files."""
INDICATORS = ("instroom", "top", "ziek", "score", "tevreden")


@dataclass
class WholeFacts:
    """Leaves out facts: which is decided by ``places``; what those say by ``secrets``.

    With ``bare`` they are not marked. ``more`` makes words longer and series of figures too.
    """

    places: Random
    secrets: Random
    words: Words
    more: int
    share: float
    bare: bool

    @classmethod
    def of(cls, seed: int, more: int = 0, *, share: float = 0.3, bare: bool = False) -> WholeFacts:
        """The same facts left out for a seed; with another ``more`` they say other things."""
        secrets = Random(f"{seed} {more}")
        return cls(Random(seed), secrets, Words(secrets, more), more, share, bare)

    def fact(self, plain: Fact, secret: Fact) -> Fact:
        """A fact as it is, or with those secrets and left out."""
        gone, code = self.places.random() < self.share, self.places.choice(CODES)
        if not gone:
            return plain
        told = {name: value for name, value in {**plain, **secret}.items() if value is not None}
        return told if self.bare else {**told, "woo": code}

    def name(self) -> str:
        """Secret words that stand nowhere else."""
        return self.words.next()

    def number(self) -> str:
        return str(self.secrets.randint(1, 99) + self.secrets.choice((0, 0.5)))

    def day(self, first: int = 1, last: int = 8) -> str:
        return f"{self.secrets.randint(1, 28):02}-{self.secrets.randint(first, last):02}-2025"


def dossiers(folder: Path, seed: int, more: int = 0, *, bare: bool = False) -> list[str]:
    """Writes both dossiers in the folder; the secret words in the later one."""
    made = WholeFacts.of(seed, more, bare=bare)
    talks = WholeFacts.of(TALKS + seed, more, bare=bare)
    annexes = WholeFacts.of(ANNEXES + seed, more, bare=bare)
    folder.mkdir(parents=True)
    shutil.copy(SAMPLES / "organisatie.yaml", folder)
    vgr = {**_data("vol/vgr"), "datum_rapportage": "01-06-2025"}
    files = {
        BEFORE: _facts(made, "2024") | {"vgr": vgr},
        NOW: _facts(made, "2025")
        | _with_annexes(_documents(made), annexes)
        | {"debriefing": _talks(talks)},
    }
    for name, kinds in files.items():
        (folder / name).mkdir()
        for kind, data in kinds.items():
            text = yaml.safe_dump(data, allow_unicode=True, width=10_000, sort_keys=False)
            (folder / name / f"{kind}.yaml").write_text(text, encoding="utf-8")
            for annex in data.get("bijlagen", ()):
                if file := annex.get("bestand"):
                    shutil.copy(FIXTURES / "pdf/onderzoek.pdf", folder / name / file)
    later = "".join(path.read_text(encoding="utf-8") for path in (folder / NOW).glob("*.yaml"))
    told = (word for one in (made, talks, annexes) for word in one.words.made)
    return [word for word in told if word in later]


def _data(sample: str) -> Fact:
    data: Fact = yaml.load(
        (SAMPLES / f"{sample}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader
    )
    if "beoogd_effect" in data:
        data["beoogd_effect"]["doelen"] = ["doel-0", "doel-1", "doel-2"]
    return data


def _facts(made: WholeFacts, year: str) -> dict[str, Any]:
    return {
        "doelen": {"doelen": [_goal(made, year, at) for at in range(3)]},
        "knelpunten": {"knelpunten": [_bottleneck(made, at) for at in range(3)]},
        "kansen": {"kansen": [_chance(made, at) for at in range(2)]},
        "acties": {"acties": [_action(made, at) for at in range(3)]},
        "kalender": {"jaar": 2025, "momenten": [_moment(made, at) for at in range(4)]},
        "activiteiten": {"groepen": [{"naam": "Groep", "activiteiten": list(_activities(made))}]},
    }


def _goal(made: WholeFacts, year: str, at: int) -> Fact:
    ids = INDICATORS[2 * at : 2 * at + 2]
    part = {"titel": f"Deel {at}", "tekst": "Via nieuwe wegen."}
    figures = [_indicator(made, name, year) for name in ids]
    part = made.fact(part, {"titel": made.name(), "tekst": f"Via {made.name()}."})
    plain = {"titel": f"Meer van {at}", "tekst": f"We willen dit, nummer {at}."}
    whole = made.fact(plain, {"titel": made.name(), "tekst": f"Met {made.name()}."})
    return {
        "id": f"doel-{at}",
        **whole,
        "indicatoren": figures[:1],
        "onderdelen": [{**part, "indicatoren": figures[1:]}],
    }


def _indicator(made: WholeFacts, name: str, year: str) -> Fact:
    unit = made.places.choice(("%", "collega's"))
    rows = made.places.randint(0, 3)
    plain = {
        "id": name,
        "naam": f"Cijfer over {name}",
        "eenheid": unit,
        "richting": "minimaal",
        "streefwaarde": "60",
        "deadline": "Q4 2026",
        "toelichting": "Let op dit cijfer.",
        "metingen": _figures(made.places, year, rows),
    }
    secret = {
        "toelichting": f"Gemeten door {made.name()}.",
        "metingen": _figures(made.secrets, year, made.secrets.randint(0, 2 + made.more)),
        "nulwaarde": made.secrets.choice((None, "5")),
        "status": made.secrets.choice((None, "achter", "behaald")),
    }
    return made.fact(plain, secret)


def _figures(random: Random, year: str, rows: int) -> list[Fact]:
    days = sorted(random.sample([f"{month:02}-{year}" for month in range(1, 9)], rows))
    note = random.choice((None, "Voorlopig."))
    return [
        {"peildatum": f"01-{day}", "waarde": str(random.randint(1, 99))}
        | ({"toelichting": note} if note else {})
        for day in days
    ]


def _bottleneck(made: WholeFacts, at: int) -> Fact:
    plain = {
        "omschrijving": f"**Tijd {at}.** Het kost uren, keer {at}.",
        "tegenmaatregel": "Ruimte maken.",
        "eigenaar": "Adviseur D&I",
        "uiterlijk": "maart 2026",
        "gewicht": "hoog",
    }
    secret = {
        "omschrijving": f"**Bij {made.name()}.** En {made.name()}[^1].\n\n[^1]: Of {made.name()}.",
        "tegenmaatregel": f"- Met {made.name()}\n- En verder.",
        "eigenaar": made.name(),
        "uiterlijk": made.day(),
        "gewicht": made.secrets.choice(("hoog", "midden", "laag")),
    }
    return {"id": f"knelpunt-{at}"} | made.fact(plain, secret)


def _chance(made: WholeFacts, at: int) -> Fact:
    plain = {"omschrijving": f"Meten en monitoren, deel {at} van alles.", "effect": "Overzicht."}
    return made.fact(plain, {"omschrijving": f"Kans op {made.name()}.", "effect": made.name()})


def _action(made: WholeFacts, at: int) -> Fact:
    plain = {"wat": f"Vragenlijst {at} maken.", "wie": "Team", "voor_wanneer": "1 mei 2025"}
    secret = {
        "wat": f"Praten met {made.name()}.",
        "wie": made.name(),
        "voor_wanneer": made.day(),
        "stand": made.secrets.choice(("open", "bezig", "klaar", "vervallen")),
        "uit": f"knelpunt-{made.secrets.randint(0, 2)}",
    }
    return {**plain, "uit": f"knelpunt-{at}"} | made.fact(plain, secret)


def _moment(made: WholeFacts, at: int) -> Fact:
    plain = {
        "datum": f"{at + 5}-{at + 3}-2025",
        "naam": f"Dag {at}",
        "vorm": "Bijeenkomst",
        "br_leden": ["SG"],
        "zekerheid": "vast",
        "bijeenkomst": {"plaats": "atrium"},
    }
    secret = {
        "datum": made.day(1, 12),
        "naam": made.name(),
        "vorm": made.name(),
        "br_leden": _members(made, at),
        "zekerheid": made.secrets.choice(("vast", "berekend")),
        "status": made.secrets.choice((None, "bevestigd", "afgelast")),
        "contact": "adviseur-di",
        "bijeenkomst": {"plaats": made.secrets.choice(("zaal 3", "kantine"))},
    }
    tone = "vieren" if secret["zekerheid"] == "vast" else None
    return {"id": f"dag-{at}"} | made.fact(plain, {**secret, "toon": tone})


def _members(made: WholeFacts, at: int) -> list[str]:
    """Who may be at that moment; SG is, if there was a conversation."""
    members = made.secrets.choice((["SG"], ["pSG"], ["SG", "pSG"]))
    return members if at not in SPOKEN_OF or "SG" in members else ["SG", "pSG"]


def _talks(made: WholeFacts) -> Fact:
    return {"gesprekken": [_talk(made, at) for at in range(len(SPOKEN_OF))]}


def _talk(made: WholeFacts, at: int) -> Fact:
    plain = {
        "moment": f"dag-{SPOKEN_OF[at]}",
        "lid": "SG",
        "datum": f"1{at}-08-2025",
        "hoe": "telefoon",
        "ging_goed": f"Het gesprek, keer {at}.",
        "kan_beter": "De tijd.",
    }
    secret = {
        "moment": f"dag-{made.secrets.choice(SPOKEN_OF)}",
        "datum": made.day(8, 12),
        "hoe": made.secrets.choice(("telefoon", "gesprek")),
        "ging_goed": f"Dat {made.name()} kwam.",
        "kan_beter": f"Volgens {made.name()}.\n\nEn {made.name()}.",
    }
    return {**made.fact(plain, secret), "in_rapport": "ja"}


def _activities(made: WholeFacts) -> Iterable[Fact]:
    for at in range(3):
        plain = {
            "naam": f"Training {at}",
            "wat_houdt_het_in": "Leren kijken.",
            "dienstonderdelen": ["VWS kern", "RIVM"],
            "wanneer": "2025",
        }
        secret = {
            "naam": made.name(),
            "wat_houdt_het_in": f"Kijken naar {made.name()}.",
            "dienstonderdelen": [made.secrets.choice(("VWS kern", "RIVM", "CIBG"))],
            "wanneer": made.secrets.choice(("2025", "doorlopend", "maart 2025")),
        }
        line = made.fact(
            {"wat_houdt_het_in": f"Nog eens, {at}."}, {"wat_houdt_het_in": f"Bij {made.name()}."}
        )
        yield {**made.fact(plain, secret), "vervolg": [line]}


def _with_annexes(documents: dict[str, Any], made: WholeFacts) -> dict[str, Any]:
    """The same documents, those whose annexes are files with some of them."""
    for kind in WITH_ANNEXES:
        documents[kind]["bijlagen"] = [_annex(made, kind, at) for at in range(3)]
    return documents


def _annex(made: WholeFacts, kind: str, at: int) -> Fact:
    plain = {"titel": f"Stuk {at}", "bestand": f"{kind} {at}.pdf"}
    secret = {"bestand": f"{made.name()}.pdf"}
    return {"id": f"stuk-{at}"} | made.fact(plain, secret)


def _documents(made: WholeFacts) -> dict[str, Any]:
    told = "Nu []{aantal=indicatoren.behaald} van []{aantal=indicatoren}, []{aantal=acties.te_laat}"
    sections = [{"kop": "Cijfers", "tekst": f"{told} en []{{aantal=leden.ingedeeld}}."}]
    for kind in ("doelen", "knelpunten", "kansen", "acties", "activiteiten", "kalender"):
        plain = {"tekst": f"Hieronder {kind}.", "toon": kind}
        secret = {"tekst": f"Van {made.name()}."}
        sections.append({"kop": f"Deel {kind}", **made.fact(plain, secret)})
    sections += [{"kop": f"Deel {kind}", "toon": kind} for kind in ("debriefing", "planning")]
    annexes = [
        made.fact({"titel": "Een bijlage", "tekst": "Woorden."}, {"tekst": f"Bij {made.name()}."}),
        made.fact({"titel": "Dagen", "toon": "kalender"}, {}),
        {"titel": "Ook", "tekst": "Dit blijft."},
    ]
    point = {"wie": "Team", "wat": "Bellen.", "wanneer": "1 mei 2026"}
    hidden = {"wie": made.name(), "wat": f"Bel {made.name()}.", "wanneer": made.day()}
    return {
        "nota": {**_data("klein/nota"), "secties": sections, "bijlagen": annexes},
        "vgr": {**_data("vol/vgr"), "grafieken": "ja"},
        "memo": {
            "aan": "MT",
            "van": "Team",
            "datum": "01-09-2025",
            "onderwerp": "Afspraken",
            "tekst": "Dit is afgesproken, zie []{bijlage=stuk-0} en []{bijlage=stuk-1}.",
            "actiepunten": [made.fact(point, hidden), {**point, "wat": "Schrijven."}],
            "toon": "acties",
        },
        "jaarplan": {
            "titel": "Plan",
            "jaar": "2025",
            "hoofdstukken": [{"kop": "Wat", "delen": [{"tekst": "Dit, zie []{bijlage=stuk-2}."}]}],
        },
        "activiteitenoverzicht": {
            "onderwerp": "alles",
            "dienstonderdelen": ["VWS kern"],
            "periode": "2025",
        },
        "briefing-dag": {
            "moment": "dag-0",
            "lid": "SG",
            "datum": "20-02-2025",
            "contact": "adviseur-di",
            "wat": "Wat het is.",
            "waarom": "Waarom het telt.",
            "rol": "Openen.",
        },
        "grafieken": {"toelichting": "Kijk hier."},
        "voortgang": {"volgorde": made.places.choice(("doelen", "urgentie"))},
    }
