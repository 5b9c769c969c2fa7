from __future__ import annotations

from dataclasses import replace

import pytest

from generator.content.tree import OrderedList
from generator.model.facts.doelen import Doelen, doelenlijst, stand
from generator.model.facts.indicator.woorden import cijfer
from generator.model.peildatum import Peildatum
from tests.model.reading import frame, loc_of, on, read, words

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
    goals = doelenlijst(read(Doelen, DOELEN).doelen, None)

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


MEASURED = DOELEN.replace(
    "streefwaarde: 50}",
    "streefwaarde: 50, metingen: [{peildatum: 01-03-2025, waarde: 40},"
    " {peildatum: 01-09-2025, waarde: 45}]}",
)


@pytest.mark.parametrize(
    ("day", "found"), [(on(2025, 9, 1), "45%"), (on(2025, 8, 31), "40%"), (on(2025, 1, 1), "")]
)
def test_what_was_measured_after_the_day_does_not_count(day: Peildatum, found: str) -> None:
    known = frame(read(Doelen, MEASURED)).op(day).van(Doelen)

    assert known
    _, indicator = known.alle_indicatoren()
    assert words(cijfer(indicator, indicator.cijfer)) == found
    place = indicator.herkomst_van("naam").loc
    assert place == ("doelen", 0, "onderdelen", 0, "indicatoren", 0, "naam")


def test_goals_of_which_all_is_known_stay_the_same_object() -> None:
    doelen = read(Doelen, MEASURED)

    assert doelen.op(on(2026, 1, 1)) is doelen


def test_a_goal_or_an_indicator_that_may_have_got_another_id_is_told() -> None:
    then = replace(frame(read(Doelen, DOELEN)), peildatum=on(2025, 1, 1))
    other = DOELEN.replace("id: cultuur", "id: inclusie").replace("id: a,", "id: a2,")
    doelen = read(Doelen, other)

    found = [(loc_of(one), one.message) for one in doelen.controleer(replace(frame(), vorige=then))]

    assert found == [
        (
            ("doelen", 1, "id"),
            "dit doel heet zoals 'cultuur' in het vorige dossier; schrijf weer 'id: cultuur',"
            " anders wordt er niet vergeleken",
        ),
        (
            ("doelen", 0, "indicatoren", 0, "id"),
            "deze indicator heet zoals 'a' in het vorige dossier; schrijf weer 'id: a', anders"
            " wordt er niet vergeleken",
        ),
    ]


def test_one_with_nearly_the_name_of_what_is_gone_is_told_too() -> None:
    then = replace(frame(read(Doelen, DOELEN)), peildatum=on(2025, 1, 1))
    titled = DOELEN.replace("id: cultuur", "id: inclusie").replace("titel: ", "titel: Doel over ")
    found = [one.message for one in read(Doelen, titled).controleer(replace(frame(), vorige=then))]

    assert found == [
        "dit doel telt als nieuw, maar lijkt op 'cultuur' uit het vorige dossier, dat nu als"
        " vervallen telt; is het hetzelfde, schrijf dan weer 'id: cultuur'"
    ]


def test_a_goal_without_a_title_is_called_after_its_text() -> None:
    doel = read(
        Doelen,
        """\
doelen:
  - id: training
    tekst: |
      Ieder volgt de training[^1].

      [^1]: Die duurt een dag.
    indicatoren:
      - {id: a, naam: Gevolgd, richting: minimaal, streefwaarde: 15}
""",
    ).doelen[0]

    assert doel.naam == "Ieder volgt de training."
    assert words(stand((doel,), None)).startswith("Ieder volgt de training.")
    assert words((doelenlijst((doel,), None),)).startswith("Ieder volgt de trainingDie duurt")
