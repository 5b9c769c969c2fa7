"""Each fault planted in a PDF is noticed by a validator or a check, and each check notices one."""

from __future__ import annotations

from pathlib import Path

import pytest

from keuring import noticed, own_pdf_checks, validators, vera
from keuring.made import TRIAL_NOTA, Made
from keuring.pdf_structure import Structure
from keuring.planted_pdf import FAULTS, NOTHING, planted
from keuring.same_structure import differences
from keuring.summary import Summary
from keuring.word_file import WordFile

LIKE_WORD = f"{noticed.OWN}: zoals in Word"
EVERYONE = [
    "veraPDF",
    *validators.PDF,
    *noticed.own(dict.fromkeys(own_pdf_checks.NAMES, ())),
    LIKE_WORD,
]

Noticed = dict[str, list[str]]


@pytest.fixture(scope="module")
def trial(exit_code: int, documents: list[Made]) -> Made:
    return next(made for made in documents if str(made) == TRIAL_NOTA)


@pytest.fixture(scope="module")
def files(trial: Made, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The good file, written the same way, and a file for each fault, by the name of the fault."""
    good = trial.pdf.read_bytes()
    folder = tmp_path_factory.mktemp("planted")
    paths = {}
    for name, data in planted(good).items():
        paths[name] = folder / f"{name}.pdf"
        paths[name].write_bytes(data)
    return paths


@pytest.fixture(scope="module")
def found(files: dict[str, Path], trial: Made) -> dict[str, noticed.Findings]:
    """What everybody finds in each file."""
    word = WordFile(trial.word.read_bytes())
    reports = vera.validate(list(files.values()))
    return {
        name: {
            "veraPDF": reports[path].findings,
            **{validator: list(find(path)) for validator, find in validators.PDF.items()},
            **noticed.own(own_pdf_checks.findings(path.read_bytes())),
            LIKE_WORD: list(differences(word, Structure(path.read_bytes()))),
        }
        for name, path in files.items()
    }


@pytest.fixture(scope="module")
def who(found: dict[str, noticed.Findings], summary: Summary) -> Noticed:
    """Who notices each fault."""
    noticing = {name: noticed.noticing(found[NOTHING], found[name]) for name in FAULTS}
    noticed.tell("pdf", noticing, summary)
    return noticing


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_noticed(fault: str, who: Noticed) -> None:
    assert who[fault]


def test_a_file_without_a_fault_is_good(found: dict[str, noticed.Findings]) -> None:
    assert [name for name, findings in found[NOTHING].items() if findings] == []


@pytest.mark.parametrize("check", EVERYONE)
def test_everyone_notices_a_fault(check: str, who: Noticed) -> None:
    assert any(check in noticing for noticing in who.values())
