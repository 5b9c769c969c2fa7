"""Each fault planted in a Word file is noticed by a validator or a check."""

from __future__ import annotations

from pathlib import Path

import pytest

from keuring import noticed, validators
from keuring.made import FONTS, TRIAL_NOTA, Made
from keuring.planted_word import FAULTS, planted
from keuring.planting import zip_fault
from keuring.summary import Summary
from keuring.word_checks import all_checks
from keuring.word_file import WordFile

NOTHING = "nothing"
NAMES = [*map(str, FAULTS), *(name.replace("_", " ") for name in zip_fault)]


@pytest.fixture(scope="module")
def trial(exit_code: int, documents: list[Made]) -> Made:
    return next(made for made in documents if str(made) == TRIAL_NOTA)


@pytest.fixture(scope="module")
def found(trial: Made, tmp_path_factory: pytest.TempPathFactory) -> dict[str, noticed.Findings]:
    """What everybody finds in each file, by its fault; first in the good file."""
    good = trial.word.read_bytes()
    files = {NOTHING: good, **planted(good)}
    path = tmp_path_factory.mktemp("planted") / "nota.docx"
    return {name: _findings(data, path, trial) for name, data in files.items()}


@pytest.fixture(scope="module")
def who(found: dict[str, noticed.Findings], summary: Summary) -> dict[str, list[str]]:
    """Who notices each fault."""
    noticing = {name: noticed.noticing(found[NOTHING], found[name]) for name in NAMES}
    noticed.tell("Word", noticing, summary)
    return noticing


def _findings(data: bytes, path: Path, trial: Made) -> noticed.Findings:
    path.write_bytes(data)
    word, template = WordFile(data), WordFile(trial.template.read_bytes())
    checks = all_checks(template, FONTS).items()
    return {
        **{name: list(find(path)) for name, find in validators.WORD.items()},
        **noticed.own({name: list(check(word)) for name, check in checks}),
    }


@pytest.mark.parametrize("fault", NAMES)
def test_a_planted_fault_is_noticed(fault: str, who: dict[str, list[str]]) -> None:
    assert who[fault]


def test_a_file_without_a_fault_is_good(found: dict[str, noticed.Findings]) -> None:
    assert [name for name, findings in found[NOTHING].items() if findings] == []
