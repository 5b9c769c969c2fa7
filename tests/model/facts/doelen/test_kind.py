from __future__ import annotations

from generator.content.tree import OrderedList
from generator.model.facts.doelen import Doelen, doelenlijst, stand
from tests.model.reading import frame, loc_of, read, words

DOELEN = """\
doelen:
  - id: instroom
    titel: Meer instroom
    tekst: We willen meer.
    indicatoren:
      - {id: a, naam: Instroom, richting: minimaal, streefwaarde: 15}
    onderdelen:
      - titel: Werving
        tekst: Via nieuwe wegen.
        indicatoren:
          - {id: b, naam: Vrouwen, richting: minimaal, streefwaarde: 50}
      - tekst: Zonder titel.
  - id: cultuur
    titel: Een inclusieve cultuur
"""


def test_goals_are_chosen_by_id_in_that_order_or_all() -> None:
    doelen = read(Doelen, DOELEN)

    assert [doel.id for doel in doelen.kies(("cultuur", "instroom"))] == ["cultuur", "instroom"]
    assert doelen.kies(()) == doelen.doelen


def test_every_indicator_is_found_those_of_the_whole_goal_first() -> None:
    doel = read(Doelen, DOELEN).doelen[0]

    assert [indicator.id for indicator in doel.alle_indicatoren()] == ["a", "b"]


def test_goals_in_full_hold_their_parts_as_a_list_in_the_list() -> None:
    goals = doelenlijst(read(Doelen, DOELEN).doelen)

    first, second = goals.items
    assert [words(block) for block in first] == [
        "Meer instroom",
        "We willen meer.",
        "Instroom: minimaal 15%.",
        "WervingVia nieuwe wegen.Vrouwen: minimaal 50%.Zonder titel.",
    ]
    parts = first[-1]
    assert isinstance(parts, OrderedList)
    assert [len(part) for part in parts.items] == [3, 1]
    assert words(second) == "Een inclusieve cultuur"


def test_in_a_section_every_goal_is_named() -> None:
    text = words(read(Doelen, DOELEN).blokken(frame()))

    assert "Meer instroom" in text
    assert "Een inclusieve cultuur" in text
    assert "Vrouwen" in text


def test_figures_of_goals_without_figures_are_nothing() -> None:
    doelen = read(Doelen, DOELEN)

    assert stand(doelen.kies(("cultuur",)), None) == ()
    assert len(stand(doelen.kies(()), None)) == 1


def test_an_id_is_used_once_for_goals_and_indicators_together() -> None:
    doelen = read(Doelen, DOELEN.replace("id: cultuur", "id: a"))

    (problem,) = doelen.controleer(frame())

    assert loc_of(problem) == ("doelen", 1, "id")
    assert problem.message == "het id 'a' is al gebruikt; kies een ander id"
