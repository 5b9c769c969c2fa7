"""Calendars of anything that staff may write, for hypothesis."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from generator.agenda.edition import Edition
from generator.model.facts.kalender import Kalender
from generator.model.facts.organisatie import Organisatie

YEAR = 2027
CODES = ("SG", "pSG", "plv. DG/LZ")
ORGANISATION = Organisatie.model_validate(
    {
        "ministerie": "Ministerie van Voorbeelden",
        "afkorting": "VB",
        "afzender": {"directie": "Secretaris-generaal", "afdeling": "Afdeling P&O"},
        "bestuursraad": [{"code": code, "functie": code} for code in CODES],
        "contactpersonen": [
            {"id": "adviseur", "naam": 'De "adviseur"; D&I', "email": "adviseur@voorbeeld.nl"}
        ],
    }
)

lines = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="[]{}"),
    max_size=500,
).map(str.strip).filter(bool) | st.sampled_from(
    ["🎉" * 250, "Feest, met; een: \\n en \\", "é" * 500, "،العيد", "a" * 74]
)
times = st.sampled_from(["0.00", "2.30", "12.00", "23.30"])


@st.composite
def moments(draw: st.DrawFn) -> Mapping[str, Any]:
    """A moment, as it is read from a file."""
    day = date(YEAR, 1, 1) + timedelta(draw(st.integers(0, 364)))
    made: dict[str, Any] = {
        "naam": draw(lines),
        "datum": _written(day),
        "zekerheid": draw(st.sampled_from(["vast", "berekend"])),
        "br_leden": draw(st.lists(st.sampled_from(CODES), unique=True)),
        "status": draw(st.sampled_from(["gepland", "bevestigd", "afgelast"])),
        "vertrouwelijk": draw(st.sampled_from(["ja", "nee"])),
    }
    if draw(st.booleans()):
        made["einddatum"] = _written(day + timedelta(draw(st.integers(1, 40))))
    if draw(st.booleans()):
        meeting = {"begin": draw(times), "plaats": draw(lines)}
        made["bijeenkomst"] = meeting | draw(st.sampled_from([{}, {"datum": "31-10-2027"}]))
    if draw(st.booleans()):
        made["toelichting"] = draw(lines)
    return made


def _written(day: date) -> str:
    return f"{day:%d-%m-%Y}"


@st.composite
def editions(draw: st.DrawFn, day: date) -> Edition:
    """The calendar as it was on that day. A moment is known by where it stands in the list."""
    rows = draw(st.lists(moments(), min_size=1, max_size=5))
    numbered = [{"id": f"moment-{number}", **row} for number, row in enumerate(rows)]
    data = {
        "jaar": str(YEAR),
        "briefing_dagen": str(draw(st.integers(1, 60))),
        "bijgewerkt": _written(day),
        "momenten": numbered,
    }
    return Edition(Kalender.model_validate(data), ORGANISATION, day)
