"""Who does the work: the words of the command line, and what is said of wrong ones."""

from __future__ import annotations

import os

import pytest

from generator.cli.working import worker_count
from generator.problems import UsageError
from tests.workplace import Workplace


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("maak", "--rekenen-op", "server"), "'server' is geen adres"),
        (("maak", "--rekenen-op", ""), "'' is geen adres"),
        (("maak", "--certificaten", "map"), "--certificaten hoort bij --rekenen-op"),
        (("werker",), "hier ontbreekt: ADRES"),
        (("werker", "tcp://10.0.0.1:8786"), "alleen versleuteld"),
        (("werker", "tcp://127.0.0.1:8786", "--aantal", "nul"), "na --aantal hoort een getal"),
    ],
)
def test_wrong_use_is_told_before_anything_is_made(
    arguments: tuple[str, ...], told: str, workplace: Workplace
) -> None:
    workplace.dossier("klein")

    outcome = workplace.run(*arguments)

    assert outcome.code == 2
    (line,) = outcome.err.splitlines()
    assert line.startswith("rapport: ") and told in line
    assert workplace.output() == {}


def test_one_worker_a_processor_unless_somebody_says_otherwise() -> None:
    assert worker_count(None) == len(os.sched_getaffinity(0))
    assert worker_count("12") == 12
    for wrong in ("0", "-1", "1000", "1.5", "१", ""):
        with pytest.raises(UsageError):
            worker_count(wrong)
