from __future__ import annotations

from generator.woo.suggestions.names import left_elsewhere, possible_names
from tests.woo.publications import decision
from tests.woo.suggestions.texts import texts

HOUSE = ("Ministerie van Voorbeelden", "Directie Personeel")


def named(*written: str, **fields: object) -> list[str]:
    """The groups of words of which is asked whether they are a name."""
    found = possible_names(texts(*written), decision(**fields), HOUSE)
    return [one.words for one in found]


def test_a_group_of_words_with_capitals_may_be_a_name() -> None:
    written = "Wij spraken met Xanthe Ypenburg en Quirijn van der Zwaluwenburg over het plan."
    assert named(written) == ["Xanthe Ypenburg", "Quirijn van der Zwaluwenburg"]


def test_it_is_told_once() -> None:
    assert named("Xanthe Ypenburg komt.", "Wie is Xanthe Ypenburg?") == ["Xanthe Ypenburg"]


def test_a_sentence_begins_with_an_ordinary_word() -> None:
    assert named("Wanneer Xanthe komt.", "Wij weten niet wanneer dat is.") == []


def test_one_word_is_no_name() -> None:
    assert named("Wij spraken in Utrecht met Ypenburg.") == []


def test_words_of_different_lines_of_a_list_are_no_name() -> None:
    assert named("Utrecht\n\nAmersfoort") == []


def test_what_staff_said_is_no_name() -> None:
    assert named("Wij vieren Keti  Koti samen.", geen_naam=["keti koti"]) == []


def test_the_house_is_no_name() -> None:
    assert named("De brief van Directie Personeel aan Ministerie van Voorbeelden.") == []


def test_what_is_marked_is_not_asked_about() -> None:
    assert named("Wij spraken met [Xanthe Ypenburg]{woo=5.1.2e}.") == []


def test_a_name_that_was_left_out_and_stays_elsewhere() -> None:
    written = texts("Opgesteld door [Xanthe Ypenburg]{woo=5.1.2e}.", "Vraag het Ypenburg zelf.")
    [problem] = left_elsewhere(written, None)
    assert problem.message == (
        "'Ypenburg' is elders weggelaten (nota.yaml:2), maar blijft hier staan"
    )
    assert str(problem.place) == "inputs/d/nota.yaml:3:23"


def test_an_ordinary_word_in_a_passage_may_stay() -> None:
    written = texts(
        "Volgens [Directeur Ypenburg]{woo=5.1.2e}.", "Directeur zijn is leuk; een directeur"
    )
    assert not list(left_elsewhere(written, None))


def test_only_personal_passages_tell_names() -> None:
    written = texts("Wij vinden [Utrecht te duur]{woo=5.2}.", "Wij gaan naar Utrecht.")
    assert not list(left_elsewhere(written, None))


def test_a_name_of_the_decision_that_stays_in_part() -> None:
    woo = decision(overal_weglaten=[{"naam": "Xanthe Ypenburg"}])
    [problem] = left_elsewhere(texts("Vraag het Ypenburg."), woo)
    assert problem.message == (
        "'Ypenburg' is elders weggelaten (woo.yaml, 'Xanthe Ypenburg'), maar blijft hier staan"
    )
