"""What is wrong, and how it is told."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest

from generator.origin import Origin
from generator.problems import (
    MAX_ERRORS,
    MAX_LETTERS,
    MAX_WORDS,
    InputError,
    Place,
    Problem,
    Severity,
    in_order,
    nearest,
    until_too_many,
)

PLACE = Place("inputs/d/doelen.yaml", 14, 5)


@pytest.mark.parametrize(
    ("problem", "line"),
    [
        (
            Problem(PLACE, "onbekend veld 'streefwarde'", meant="streefwaarde"),
            "inputs/d/doelen.yaml:14:5: fout: onbekend veld 'streefwarde';"
            " bedoelde u 'streefwaarde'?",
        ),
        (
            Problem(PLACE, "DGLZ is bij 1 moment ingedeeld", Severity.WARNING),
            "inputs/d/doelen.yaml:14:5: waarschuwing: DGLZ is bij 1 moment ingedeeld",
        ),
        (Problem(Place("a.yaml"), "het bestand is leeg"), "a.yaml:1:1: fout: het bestand is leeg"),
        (
            Problem(Place("a\nb\x1b[2J.yaml"), "10\u00a0% \u202e té 😀"),
            "a?b?[2J.yaml:1:1: fout: 10\u00a0% ? té 😀",
        ),
    ],
)
def test_a_problem_is_one_line_that_editors_understand(problem: Problem, line: str) -> None:
    assert str(problem) == line


def test_problems_are_told_by_place_and_once() -> None:
    second, first, other = (
        Problem(Place("a.yaml", 10, 1), "x"),
        Problem(Place("a.yaml", 2, 9), "y"),
        Problem(Place("Z.yaml"), "z"),
    )
    assert in_order([second, first, other, second]) == (other, first, second)
    assert str(InputError([second, first])) == f"{first}\n{second}"


def test_after_too_many_errors_the_rest_is_not_looked_for() -> None:
    *told, last = until_too_many(
        Problem(Place("a.yaml", line), "x") for line in bounded(MAX_ERRORS + 1)
    )

    assert len(told) == MAX_ERRORS
    assert str(last) == (
        f"a.yaml:{MAX_ERRORS + 1}:1: fout: er zijn meer dan {MAX_ERRORS} fouten; los eerst deze op"
    )


def test_warnings_are_never_too_many_and_hide_no_error() -> None:
    warnings = [Problem(Place("a.yaml"), str(n), Severity.WARNING) for n in range(MAX_ERRORS * 2)]
    error = Problem(Place("a.yaml"), "x")

    assert list(until_too_many([*warnings, error])) == [*warnings, error]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("streefwarde", "streefwaarde"),
        ("Naam", "naam"),
        ("psg", "pSG"),
        ("kwartaal", None),
        ("", None),
        ("naam" * MAX_LETTERS, None),
    ],
)
def test_nearest_is_the_word_that_was_probably_meant(word: str, expected: str | None) -> None:
    assert nearest(word, ["naam", "streefwaarde", "pSG"]) == expected


def test_a_wrong_word_is_compared_with_a_bounded_number_of_others() -> None:
    assert nearest("woord", map(str, bounded(MAX_WORDS))) is None


def bounded(most: int) -> Iterator[int]:
    """The numbers from 1; to ask for more than ``most`` is an error."""
    yield from range(1, most + 1)
    raise AssertionError("more was asked for")


@pytest.mark.parametrize("origin", [None, Origin("d/doelen.yaml", ("doelen", 0, "titel"))])
@pytest.mark.parametrize("meant", [None, "titel"])
def test_what_other_programs_get_can_be_read_back(origin: Origin | None, meant: str | None) -> None:
    place = Place("inputs/d/doelen.yaml", 3, 5)
    problem = Problem(place, "dit kan niet", Severity.WARNING, meant, origin)

    assert Problem.from_data(problem.as_data()) == problem


def test_an_error_travels_between_processes() -> None:
    error = InputError([Problem(Place("a.yaml", 2), "fout")])

    assert pickle.loads(pickle.dumps(error)).problems == error.problems
