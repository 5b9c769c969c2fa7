from __future__ import annotations

from datetime import date

import pytest

from generator.dagen.regel import GeenDagError
from generator.dagen.tabel import Tabel

DIVALI = Tabel.model_validate({"tabel": {"2022": "24-10", "2025": "20-10"}})


def test_a_year_has_the_day_of_its_row() -> None:
    assert DIVALI.dagen(2022) == (date(2022, 10, 24),)


def test_a_year_without_a_row_is_not_guessed() -> None:
    with pytest.raises(GeenDagError, match="de dag is voor 2023 niet bekend"):
        DIVALI.dagen(2023)
