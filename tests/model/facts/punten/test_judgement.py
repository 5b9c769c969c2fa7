"""Points that come back in the next dossier."""

from __future__ import annotations

import pytest

from generator.model.facts.knelpunten import Knelpunt, Knelpunten
from generator.model.facts.punten.content import achter_elkaar, in_een_regel
from generator.model.facts.punten.judgement import bijna_gelijk, misschien_hetzelfde, vergelijk
from generator.model.kind import Kader
from generator.problems import Severity
from tests.model.reading import loc_of, organisation, read, words


def points(text: str) -> tuple[Knelpunt, ...]:
    return read(Knelpunten, f"knelpunten: {text}\n").knelpunten


def test_points_are_known_by_their_id_or_else_by_their_words() -> None:
    then = points("[{id: tijd, omschrijving: Tijd.}, {omschrijving: Geld.}, {omschrijving: Weg.}]")
    now = points(
        "[{omschrijving: Nieuw.}, {id: tijd, omschrijving: Anders.}, {omschrijving: '**geld.**'}]"
    )

    difference = vergelijk(now, then)

    assert [words(point.omschrijving) for point in difference.nieuw] == ["Nieuw."]
    assert [words(point.omschrijving) for point in difference.gebleven] == ["Anders.", "geld."]
    assert [words(point.omschrijving) for point in difference.verdwenen] == ["Weg."]


def test_a_point_that_got_an_id_since_is_no_new_point() -> None:
    difference = vergelijk(
        points("[{id: tijd, omschrijving: Te weinig tijd.}, {id: geld, omschrijving: Geld.}]"),
        points("[{omschrijving: Te weinig tijd.}, {id: euro, omschrijving: Geld.}]"),
    )

    assert [words(point.omschrijving) for point in difference.gebleven] == ["Te weinig tijd."]
    assert [point.id for point in difference.nieuw] == ["geld"]
    assert [point.id for point in difference.verdwenen] == ["euro"]


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("'**Tijd.** Het lukt niet.'", "Tijd."),
        ("'Het **lukt** niet.'", "Het lukt niet."),
        ('"Het lukt niet.\\n\\n- Nog niet."', "Het lukt niet. Nog niet."),
    ],
)
def test_a_point_is_called_by_the_bold_words_it_begins_with(text: str, core: str) -> None:
    (point,) = points(f"[{{omschrijving: {text}}}]")

    assert words(in_een_regel(point)) == core


def test_points_in_a_row_are_kept_apart() -> None:
    some = points(
        "[{omschrijving: '**Tijd.** Te weinig.'}, {omschrijving: '**Geld**'}, {omschrijving: X}]"
    )

    assert words(achter_elkaar(some)) == "Tijd. Geld; X"


def test_an_id_is_used_once() -> None:
    made = read(
        Knelpunten,
        "knelpunten: [{id: tijd, omschrijving: A.}, {omschrijving: B.},"
        " {omschrijving: D.}, {id: tijd, omschrijving: C.}]\n",
    )

    problems = list(made.controleer(Kader(organisation())))

    assert [(loc_of(problem), problem.message) for problem in problems] == [
        (("knelpunten", 3, "id"), "het id 'tijd' is al gebruikt; kies een ander id")
    ]


DOORSTROOM = "Er komen weinig functies vrij."


def test_a_point_in_other_words_has_stayed() -> None:
    then = points(f"[{{omschrijving: {DOORSTROOM}}}, {{omschrijving: '**Geld.** Het is op.'}}]")
    now = points(
        f"[{{id: geld, omschrijving: '**Geld.** Er kwam niets bij.'}},"
        f" {{omschrijving: {DOORSTROOM.replace('weinig', 'nog weinig')}}}]"
    )

    difference = vergelijk(now, then)

    assert difference.gebleven == now
    assert difference.nieuw == difference.verdwenen == difference.twijfel == ()


def test_two_ids_are_two_points_however_alike_but_somebody_should_look() -> None:
    then, now = (points(f"[{{id: {one}, omschrijving: {DOORSTROOM}}}]") for one in ("a", "b"))

    difference = vergelijk(now, then)

    assert difference.gebleven == ()
    assert difference.twijfel == ((now[0], then[0]),)
    (problem,) = misschien_hetzelfde(now, then)
    assert problem.severity is Severity.WARNING
    assert problem.message == (
        f"dit telt als nieuw, maar lijkt op '{DOORSTROOM}' uit het vorige dossier, dat nu als"
        " verdwenen telt; is het hetzelfde, schrijf dan hier 'id: a'"
    )


def test_what_is_much_alike_is_neither_new_nor_gone_until_both_have_an_id() -> None:
    then = points("[{omschrijving: De leiding heeft weinig tijd voor gesprekken hierover.}]")
    now = points("[{omschrijving: Voor gesprekken met de leiding is weinig ruimte.}]")

    difference = vergelijk(now, then)

    assert difference.nieuw == difference.gebleven == difference.verdwenen == ()
    assert difference.vermoedelijk == ((now[0], then[0]),)
    (problem,) = misschien_hetzelfde(now, then)
    assert "en komt daarom in het document als mogelijk hetzelfde" in problem.message


def test_what_is_perhaps_the_same_is_told_and_no_more_than_that() -> None:
    then = points("[{omschrijving: Er is te weinig tijd.}]")
    now = points("[{omschrijving: Er is te weinig geld.}]")

    assert vergelijk(now, then).nieuw == now
    (problem,) = misschien_hetzelfde(now, then)
    assert problem.message.endswith("geef het dan in beide dossiers hetzelfde 'id'")


def test_nearly_the_same_words_twice_are_a_warning() -> None:
    these = points(
        f"[{{id: a, omschrijving: {DOORSTROOM}}}, {{omschrijving: Geld.}},"
        f" {{id: b, omschrijving: {DOORSTROOM.replace('weinig', 'te weinig')}}}]"
    )

    (problem,) = bijna_gelijk(these)

    assert problem.message == (
        f"dit lijkt sterk op '{DOORSTROOM}'; is het hetzelfde, haal er dan één weg"
    )
    assert problem.origin == these[2].herkomst_van("omschrijving")
    assert problem.earlier == these[0].herkomst_van("omschrijving")
