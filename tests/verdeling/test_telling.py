"""How a proposal is told, on a terminal and to other programs."""

from __future__ import annotations

from generator.verdeling.telling import as_data, lines
from tests.verdeling.test_proposal import proposed

MOMENTS = """\
  - {id: a, naam: Lunch, datum: 2-3-2027, zekerheid: vast}
  - {id: b, naam: Keti Koti, datum: 1-7-2027, zekerheid: vast, br_leden: [SG]}
  - {id: c, naam: Diner, datum: 6-3-2027, zekerheid: vast}
  - {id: d, naam: Later, zekerheid: vast_te_stellen, br_leden: [SG]}
"""
WISHES = "leden: [{code: pSG, wensen: [a, c]}]"


def test_on_a_terminal_stand_who_comes_and_why_what_failed_and_what_weighed() -> None:
    told = list(lines(proposed(MOMENTS, WISHES)))

    assert told[:6] == [
        "Voorstel voor 2027: 3 plekken erbij.",
        "",
        "SG bij Lunch (2 maart 2027): eerste helft van het jaar",
        "SG bij Keti Koti (1 juli 2027): stond al vast",
        "SG bij Later (dag volgt): stond al vast",
        "pSG bij Lunch (2 maart 2027): wens, eerste helft van het jaar",
    ]
    assert told[6] == (
        "pSG bij Keti Koti (1 juli 2027): om te herdenken, tweede helft van het jaar"
    )
    assert told[7:9] == [
        "niet gelukt: pSG bij Diner; dan vervalt Lunch, en dat is samen 60 punten duurder",
        "",
    ]
    assert told[9].startswith("Altijd: hoogstens 4 per lid en 1 per maand,")
    assert "    -3.000 × 1    =    -3.000  een wens die lukt" in told
    assert told[-1] == "Met deze regels en prijzen is er geen beter voorstel."


def test_other_programs_get_the_same() -> None:
    data = as_data(proposed(MOMENTS, WISHES))

    assert (data["jaar"], data["bewezen"]) == (2027, True)
    assert data["niet_gelukt"] == [
        {
            "lid": "pSG",
            "moment": "c",
            "naam": "Diner",
            "omdat": None,
            "kost": 60,
            "vervalt": [{"lid": "pSG", "moment": "a"}],
        }
    ]
    rows = data["indeling"]
    assert isinstance(rows, list)
    assert rows[3] == {
        "lid": "pSG",
        "moment": "a",
        "naam": "Lunch",
        "datum": "2027-03-02",
        "stond_vast": False,
        "redenen": ["wens", "eerste helft van het jaar"],
        "tegen": [],
    }
    prices = data["prijzen"]
    assert isinstance(prices, list)
    assert sum(one["prijs"] * one["aantal"] for one in prices) == data["samen"]
