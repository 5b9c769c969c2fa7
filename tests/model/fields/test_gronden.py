from __future__ import annotations

import re

import pytest
from pydantic_core import PydanticCustomError

from generator.gronden import PER_CODE
from generator.model.fields.gronden import GRONDEN, read


def test_a_field_gives_grounds() -> None:
    assert read("5.1.2i;5.1.2e") == (PER_CODE["5.1.2e"], PER_CODE["5.1.2i"])


def test_a_wrong_code_tells_which_was_meant() -> None:
    with pytest.raises(PydanticCustomError) as caught:
        read("5.1.2.e")
    context = caught.value.context or {}
    assert context["message"] == "'5.1.2.e' is geen grond om tekst weg te laten"
    assert context["meant"] == "5.1.2e"


@pytest.mark.parametrize("value", [None, "", [], {"a": "b"}])
def test_nothing_else_than_text_is_taken(value: object) -> None:
    with pytest.raises(PydanticCustomError, match="een grond van de Woo"):
        read(value)


@pytest.mark.parametrize("written", ["5.1.2E", "Buiten  verzoek", " 5.2 ;5.1.2e "])
def test_an_editor_takes_what_the_reader_takes(written: str) -> None:
    assert read(written)
    assert re.search(GRONDEN.pattern, written)
