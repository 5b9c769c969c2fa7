"""Random years for the assignment: a calendar, members with days off and wishes, a year before."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from generator.model.facts.kalender import Kalender
from generator.model.facts.organisatie import Bestuursraadslid
from generator.model.facts.verdeling import Verdeling
from generator.verdeling.building import Facts
from tests.model.reading import organisation

YEAR = 2027
LONGEST_OFF = 21

Data = dict[str, object]


def random_year(seed: int, members: int = 10, moments: int = 70, wishes: int = 2) -> Facts:
    """A year of that many members and moments; the same seed gives the same year."""
    random = Random(seed)
    codes = [f"L{n:02}" for n in range(members)]
    now = [_moment(random, n, YEAR) for n in range(moments)]
    for code in random.sample(codes, members // 3):  # what staff chose already
        random.choice(now)["br_leden"] = [code]
    before = [_moment(random, n, YEAR - 1) for n in range(moments)]
    for one in before:
        one["br_leden"] = random.sample(codes, random.choice([0, 0, 1]))
    board = tuple(Bestuursraadslid(code=code, functie=f"Lid {code}") for code in codes)
    leden = [_lid(random, code, now, wishes) for code in codes]
    return Facts(
        Kalender.model_validate({"jaar": str(YEAR), "bezet": _occupied(), "momenten": now}),
        Verdeling.model_validate({"leden": leden}),
        organisation().model_copy(update={"bestuursraad": board}),
        before=Kalender.model_validate({"jaar": str(YEAR - 1), "momenten": before}),
    )


def _moment(random: Random, number: int, year: int) -> Data:
    """A moment on some day; one in eight goes on for a week, one in ten has no day yet."""
    day = date(year, 1, 1) + timedelta(random.randrange(355))
    made: Data = {
        "id": f"moment-{number}",
        "naam": f"Moment {number}",
        "toon": random.choice(["vieren", "herdenken", "bewustwording", "bewustwording"]),
        "zekerheid": "vast",
        "datum": day.isoformat(),
    }
    if random.random() < 0.1:
        made |= {"datum": "", "zekerheid": "vast_te_stellen"}
        del made["datum"]
    elif random.random() < 0.12:
        made["einddatum"] = (day + timedelta(6)).isoformat()
    if random.random() < 0.1:
        made["leden_minstens"] = "1"
    return made


def _lid(random: Random, code: str, moments: list[Data], wishes: int) -> Data:
    """What a member can and would like; it can come to what staff chose."""
    keys = random.sample([str(one["id"]) for one in moments], min(len(moments), wishes + 1))
    off = [_days_off(random) for _ in range(4)] if random.random() < 0.8 else []
    chosen = [one for one in moments if one.get("br_leden") == [code]]
    return {
        "code": code,
        "niet_op": [days for days in off if not any(_hits(days, one) for one in chosen)],
        "wensen": keys[:wishes],
        "liever_niet": keys[wishes:],
    }


def _hits(days: Data, moment: Data) -> bool:
    first = str(moment.get("datum", ""))
    last = str(moment.get("einddatum", first))
    return str(days["van"]) <= last and first <= str(days["tot"])


def _days_off(random: Random) -> Data:
    first = date(YEAR, 1, 1) + timedelta(random.randrange(340))
    last = first + timedelta(random.randrange(LONGEST_OFF))
    return {"van": first.isoformat(), "tot": last.isoformat()}


def _occupied() -> list[Data]:
    return [
        {
            "van": f"{YEAR}-07-17",
            "tot": f"{YEAR}-08-29",
            "wat": "zomervakantie",
            "soort": "vakantie",
        },
        {"van": f"{YEAR}-05-11", "tot": f"{YEAR}-05-11", "wat": "overleg", "soort": "vergadering"},
    ]
