"""How the experiences of the members read: how many there are, then what was said by theme."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from generator import dutch
from generator.content.inline import Emphasis, Paragraph, Value
from generator.content.tree import BulletList, KeyTable
from generator.content.values import Blocks, Line, line, paragraph, value
from generator.content.words import text_of
from generator.model.facts.debriefing.fields import THEMAS, Gesprek, Velden
from generator.model.facts.debriefing.judgement import besproken, bijgewoond, gevoerd
from generator.model.facts.kalender import Namen, kalenders_van
from generator.model.kind import Kader
from generator.model.weglaatbaar import apart_van, niet_apart, vak_van

KOPPEN = dict(zip(THEMAS, ("Wat goed ging", "Wat beter kan", "Advies"), strict=True))
SAMENVATTING = "Wat leden van {} na een moment vertelden, per thema"
NIETS = "Daaruit is nog niets opgenomen in dit stuk."


def ervaringen(debriefing: Velden, kader: Kader) -> Blocks:
    """How many moments were attended and spoken of, then what may be told of that."""
    gesprekken = gevoerd(debriefing.gesprekken, kader.peildatum)
    namen = Namen.van(kader)
    verteld = [een for een in _op_volgorde(gesprekken, namen, kader) if een.in_rapport]
    rijen = tuple(
        (line(kop), (BulletList(punten),))
        for thema, kop in KOPPEN.items()
        if (punten := _punten(thema, verteld, namen, kader))
    )
    samenvatting = SAMENVATTING.format(kader.organisatie.bestuurswoorden.tekst)
    tabel = KeyTable(rijen, samenvatting, headings=(line("Thema"), line("Wat leden vertelden")))
    return (*_aantallen(debriefing, kader), *((tabel,) if rijen else paragraph(NIETS)))


def _aantallen(debriefing: Velden, kader: Kader) -> Blocks:
    """How many moments there were; a box for each number as soon as one may be left out."""
    op, kalenders = kader.peildatum, kalenders_van(kader)
    momenten = [moment for kalender in kalenders for moment in kalender.momenten]
    weg = text_of(vak_van((*apart_van(momenten), *apart_van(debriefing.gesprekken))))
    erbij = bijgewoond(kader)
    over = besproken(gevoerd(debriefing.gesprekken, op), kader)
    bronnen = (kalender.herkomst_van("momenten") for kalender in kalenders)
    plekken = (*bronnen, *((op.herkomst,) if op else ()))
    bij = value(weg or dutch.count_text(len(erbij), "moment", "momenten"), *plekken)
    na = value(weg or str(len(over)), debriefing.herkomst_van("gesprekken"), *plekken)
    bestuur = kader.organisatie.bestuurswoorden.naam
    gesproken = (". Over ", na, " daarvan is na afloop met hen gesproken.")
    return paragraph("Leden van ", *bestuur, " waren bij ", bij, *gesproken)


def _punten(
    thema: str, gesprekken: Sequence[Gesprek], namen: Namen, kader: Kader
) -> tuple[Blocks, ...]:
    """What was said on that theme, each with who said it of what."""
    gezegd = [een for een in gesprekken if getattr(een, thema)]
    return tuple(_gezegd(een, thema, _wie(een, namen, kader)) for een in gezegd)


def _gezegd(gesprek: Gesprek, thema: str, wie: Line) -> Blocks:
    """What was said, with who said it behind it; below it if that is more than a paragraph, and
    above it if it begins with something else, as a point begins with words."""
    gezegd_door = paragraph(*((Emphasis(wie),) if wie else ()))
    match getattr(gesprek, thema):
        case (Paragraph(children),):
            gezegd = Value(children, (gesprek.herkomst_van(thema),))
            return paragraph(gezegd, *((" ", Emphasis(wie)) if wie else ()))
        case (Paragraph(), *_):
            return (*gesprek.passage_van(thema), *gezegd_door)
        case _:
            return (*gezegd_door, *gesprek.passage_van(thema))


def _op_volgorde(gesprekken: Sequence[Gesprek], namen: Namen, kader: Kader) -> list[Gesprek]:
    """Through the years by moment, then by day; those that stand apart come last."""
    momenten = (moment for kalender in kalenders_van(kader) for moment in kalender.op_volgorde)
    plekken = {moment.herkomst_van(): plek for plek, moment in enumerate(momenten)}

    def plaats(gesprek: Gesprek) -> tuple[int, date]:
        moment = namen.laatst_begonnen(gesprek.moment, gesprek.datum)
        plek = plekken.get(moment.herkomst_van()) if moment else None
        return len(plekken) if plek is None else plek, gesprek.datum

    return [*sorted(niet_apart(gesprekken), key=plaats), *apart_van(gesprekken)]


def _wie(gesprek: Gesprek, namen: Namen, kader: Kader) -> Line:
    """By whom it was said, by function, and of which moment; no word of that if it stands apart."""
    if gesprek.is_apart:
        return gesprek.vak_in_regel()
    lid = kader.organisatie.leden[gesprek.lid]
    return line("(", lid.tekst_van("functie"), ", ", *_waarover(gesprek, namen), ")")


def _waarover(gesprek: Gesprek, namen: Namen) -> Line:
    moment = namen.laatst_begonnen(gesprek.moment, gesprek.datum)
    return moment.regel_van("naam") if moment else gesprek.regel_van("moment")
