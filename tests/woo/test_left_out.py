"""What goes along with a fact that is left out, since it would give it away."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator.dossier.dossier import Dossier
from generator.dossier.reading import read_dossier
from generator.gronden import schrijf
from generator.model.facts.doelen import Doelen
from generator.woo.apart import facts_apart, set_apart
from generator.woo.public import public_dossier
from tests.woo.whole_facts import BEFORE, NOW, Fact


def write(inputs: Path, kind: str, now: Fact, before: Fact) -> Dossier:
    for folder, data in ((NOW, now), (BEFORE, before)):
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
        (inputs / folder / f"{kind}.yaml").write_text(text, encoding="utf-8")
    return read_dossier(inputs / NOW)


def apart(dossier: Dossier) -> dict[str, str]:
    """Where each fact stands that is apart, with its grounds."""
    facts = facts_apart(set_apart(dossier))
    return {str(fact.herkomst_van()): schrijf(fact.apart_op) for fact in facts}


def indicator(name: str, **fields: str) -> Fact:
    plain = {"id": name, "naam": f"Cijfer {name}", "richting": "minimaal", "streefwaarde": "60"}
    return {**plain, "metingen": [{"peildatum": "01-02-2025", "waarde": "40"}], **fields}


def goals(*indicators: Fact, **fields: str) -> Fact:
    goal = {"id": "doel-0", "titel": "Meer", **fields, "indicatoren": list(indicators)}
    others = [{"id": f"doel-{at}", "titel": f"Doel {at}"} for at in (1, 2)]
    return {"doelen": [goal, *others]}


PLACE = "doelen.yaml#doelen/0/indicatoren"


def test_an_indicator_goes_in_both_dossiers_whichever_marks_it(inputs: Path) -> None:
    hidden, plain = goals(indicator("een", woo="5.1.1d")), goals(indicator("een"))
    both = {f"{NOW}/{PLACE}/0": "5.1.1d", f"{BEFORE}/{PLACE}/0": "5.1.1d"}

    assert apart(write(inputs, "doelen", hidden, plain)) == both
    assert apart(write(inputs, "doelen", plain, hidden)) == both


def test_the_other_parts_of_a_whole_go_too(inputs: Path) -> None:
    part = {"deel_van": "heel"}
    now = goals(
        indicator("heel"),
        indicator("een", **part, woo="5.1.1d"),
        indicator("twee", **part),
        indicator("los"),
    )

    found = apart(write(inputs, "doelen", now, goals(indicator("los"))))

    assert found == {f"{NOW}/{PLACE}/1": "5.1.1d", f"{NOW}/{PLACE}/2": "5.1.1d"}


def test_of_a_goal_that_goes_nothing_stays_of_its_indicators(inputs: Path) -> None:
    goal = goals(indicator("een"), woo="5.2")
    dossier = write(inputs, "doelen", goal, goals(indicator("een")))

    doelen = public_dossier(dossier, None).dossier.kader.van(Doelen)

    assert doelen is not None
    (hidden,) = doelen.doelen[0].alle_indicatoren()
    assert hidden.gaat_in_geheel
    assert hidden.naam != "Cijfer een"
    assert (hidden.streefwaarde, hidden.metingen, hidden.status) == (None, (), None)
    assert len(apart(dossier)) == 4  # the goal and its indicator, in both dossiers


@pytest.mark.parametrize(
    ("now", "before"),
    [
        ({"id": "tijd", "omschrijving": "Te druk."}, {"id": "tijd", "omschrijving": "Geen uren."}),
        ({"omschrijving": "Het kost tijd."}, {"omschrijving": "Het kost **tijd**."}),
        (
            {"omschrijving": "Directies hebben weinig tijd voor gesprekken."},
            {"omschrijving": "Directies hadden weinig tijd voor gesprekken."},
        ),
    ],
)
def test_a_point_goes_in_both_dossiers(now: Fact, before: Fact, inputs: Path) -> None:
    other = {"omschrijving": "Iets heel anders, over werving."}
    dossier = write(
        inputs,
        "kansen",
        {"kansen": [other, {**now, "woo": "5.1.2i"}]},
        {"kansen": [before, other]},
    )

    assert apart(dossier) == {
        f"{NOW}/kansen.yaml#kansen/1": "5.1.2i",
        f"{BEFORE}/kansen.yaml#kansen/0": "5.1.2i",
    }
