"""Every kind of document either may have lists of tables and figures, or says who does."""

from __future__ import annotations

import pytest

from generator.model import soorten
from generator.model.kind import Document
from generator.model.lijsten import GEEN_LIJSTEN


@pytest.mark.parametrize("kind", soorten.documenten().values(), ids=soorten.documenten())
@pytest.mark.parametrize("field", GEEN_LIJSTEN)
def test_who_asks_for_a_list_gets_it_or_hears_where_it_can_be(
    kind: type[Document], field: str
) -> None:
    assert (field in kind.model_fields) != (kind.niet_hier.get(field) == GEEN_LIJSTEN[field])


def test_the_message_names_the_kinds_that_have_them() -> None:
    having = {
        name
        for name, kind in soorten.documenten().items()
        if "lijst_van_tabellen" in kind.model_fields
    }

    assert having == {"nota", "memo", "vgr", "jaarplan"}
    assert "nota, memo, VGR of jaarplan" in GEEN_LIJSTEN["lijst_van_tabellen"]
