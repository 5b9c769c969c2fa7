from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.dagen.regels import REGELS, EenRegel
from generator.dagen.vast import Vast


def read(fields: object) -> EenRegel:
    return TypeAdapter[EenRegel](EenRegel).validate_python(fields)


def test_a_rule_is_known_by_a_field_that_no_other_has() -> None:
    assert isinstance(read({"vast": "8-3"}), Vast)
    assert all(kind.model_fields[field].is_required() for field, kind in REGELS.items())


@pytest.mark.parametrize(
    "fields",
    [
        "8-3",
        {},
        {"gregoriaans": "8-3"},
        {"vast": "8-3", "pasen": "1"},
        {"vast": "8 maart"},
        {"vast": "8-3", "schuift": {"sunday": "1"}},
        {"weekdag": "dinsdag", "welke": "5", "maand": "oktober"},
        {"weekdag": "dinsdag", "maand": "oktober"},
        {"laatste_dag": "february"},
        {"tabel": "8-3"},
        {"tabel": {"2027": "31-2"}},
    ],
)
def test_what_is_no_rule_is_refused(fields: object) -> None:
    with pytest.raises((ValidationError, KeyError)):
        read(fields)
