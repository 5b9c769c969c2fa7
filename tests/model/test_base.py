from __future__ import annotations

import pytest
from pydantic import ValidationError

from generator.model.base import Invoer


class Naam(Invoer):
    naam: str


def test_an_unknown_field_is_an_error() -> None:
    with pytest.raises(ValidationError) as caught:
        Naam.model_validate({"naam": "x", "nam": "y"})
    assert [fault["type"] for fault in caught.value.errors()] == ["extra_forbidden"]


def test_values_never_change() -> None:
    with pytest.raises(ValidationError):
        Naam(naam="x").naam = "y"  # type: ignore[misc]
