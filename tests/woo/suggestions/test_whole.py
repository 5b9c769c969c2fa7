from __future__ import annotations

from generator.gronden import lees
from generator.model.facts.indicator import Indicator
from generator.woo.suggestions.whole import GOES_TOO, NO_OPINION, whole_facts


def indicator(woo: str | None = None) -> Indicator:
    fields = {"id": "een", "naam": "Een", "richting": "minimaal", "streefwaarde": "5", "woo": woo}
    return Indicator.model_validate({name: one for name, one in fields.items() if one})


def told(fact: Indicator, grounds: str) -> list[str]:
    return [one.message for one in whole_facts([fact.apart(lees(grounds))])]


def test_a_figure_is_no_opinion() -> None:
    assert told(indicator("5.2"), "5.2") == [NO_OPINION]
    assert told(indicator("5.1.1d"), "5.1.1d") == []


def test_what_goes_along_is_told_with_the_grounds() -> None:
    assert told(indicator(), "5.1.1d") == [GOES_TOO.format("5.1.1d", "5.1.1d")]
