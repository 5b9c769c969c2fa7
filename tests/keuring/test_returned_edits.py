"""Whatever somebody does in Word: it comes back as it is, or it is told why it does not."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from generator.dossier.reading import read_dossier
from generator.places import INPUTS, ROOT, TEMPLATES
from generator.returning.bringing.account import Account, Asked, account_of
from generator.returning.bringing.proof import NOT_SAME
from tests.build.pressed import manuscripts, press_of
from tests.keuring.random_edits import NotThereError, done_at_random
from tests.keuring.shown_in_word import shown_in

USUAL = 40
"""So many edits are tried, unless more are asked for (``make terug``)."""

SAMPLES = sorted(path for path in (ROOT / INPUTS).glob("*/") if path.is_dir())


@pytest.fixture(scope="module")
def made() -> dict[Path, bytes]:
    """The documents of all samples as Word files, by the YAML that they are of."""
    files = {}
    for folder in SAMPLES:
        dossier = read_dossier(folder)
        press = press_of(dossier)
        for name, manuscript in manuscripts(dossier).items():
            if not dossier.properties_of(next(d for d in dossier.documents if d.name == name)).naam:
                continue  # of what is for few eyes no YAML travels
            files[folder / f"{name}.yaml"] = press.to_docx(manuscript)
    return files


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", range(metafunc.config.getoption("--bewerkingen") or USUAL))


def test_an_edit_comes_back_or_is_told(seed: int, made: dict[Path, bytes], tmp_path: Path) -> None:
    chance = Random(seed)
    document, file = chance.choice([*made.items()])
    try:
        done = done_at_random(file, chance)
    except NotThereError as kind:
        pytest.skip(f"somebody cannot do that there: {kind}")
    back = tmp_path / "nota.docx"
    back.write_bytes(done.word)

    account = account_of(back, Asked(document), TEMPLATES)

    assert says_something(account) or shown_in(done.word) == shown_in(file)
    assert [one for one in account.clashes if one.reason == NOT_SAME] == []
    account.proof.require(account.offers)


def says_something(account: Account) -> bool:
    """Whether somebody is told anything of what was done."""
    came = account.returned
    return bool(account.offers or account.clashes or came.refused or came.remarks or came.told)
