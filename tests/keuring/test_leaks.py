"""Dossiers at random become public: nothing of their secrets shows, and nothing depends on them.

Each is made twice, with other secrets in texts, names, comments, persons and paths; all files must
be the same. `make lekken` does it as often as one likes.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.dossier.reading import read_dossier
from keuring.summary import Summary
from tests.woo.random_dossiers import tried
from tests.woo.search import leaked_words
from tests.woo.secrets import marked
from tests.woo.test_public import internal_of, made

DOSSIERS = 6
"""How many are tried, unless ``--lekken`` says otherwise."""


def test_random_dossiers_give_nothing_away(
    request: pytest.FixtureRequest, tmp_path: Path, summary: Summary
) -> None:
    for number in range(request.config.getoption("--lekken") or DOSSIERS):
        outcome = tried(number, tmp_path / f"{number}")
        assert (outcome.refused, outcome.wrong) == ((), ()), f"{number}: {outcome.sample}"
        summary.count("openbaar gemaakt, elk twee keer")
        summary.count("geheimen die niet te vinden zijn", outcome.secrets)
        summary.count("vakken", outcome.passages)
        shutil.rmtree(tmp_path / f"{number}")  # a thousand of them would fill the disk


@pytest.mark.parametrize("seed", range(2))
def test_the_search_finds_the_same_secrets_in_what_is_not_public(seed: int, tmp_path: Path) -> None:
    secrets = marked("vol", tmp_path / "d", seed, more=seed)
    dossier = read_dossier(tmp_path / "d")

    found = {word for word, _ in leaked_words(made(dossier, internal_of(dossier)), secrets)}

    assert set(secrets) <= found
