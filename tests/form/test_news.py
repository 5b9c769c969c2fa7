"""What an open form is told of a field that stands there empty."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.form.files import files_of
from generator.form.news import messages_for
from generator.origin import Origin
from generator.places import input_name
from generator.problems import Problem

EMPTY = "hier hoort een korte tekst, maar het veld is leeg; vul het in of haal het weg"


@pytest.mark.parametrize(
    ("field", "message", "said", "may_go"),
    [
        ("onderwerp", EMPTY, "vul dit in, of laat het weg", True),
        ("aan", EMPTY, "vul dit in", False),
        (
            "onderwerp",
            "nog in te vullen: onderwerp (regel 3, of haal het weg) en aan (regel 4)",
            "nog in te vullen: Onderwerp en Aan",
            True,
        ),
        ("onderwerp", "hier staat een tab", "hier staat een tab", False),
    ],
)
def test_a_field_that_may_go_is_told_so(
    nota: Path, field: str, message: str, said: str, may_go: bool
) -> None:
    file = files_of(nota)["nota"]
    problem = Problem.at(Origin(input_name(nota), (field,)), message)

    (told,) = messages_for(file, [problem])

    assert (told["tekst"], told["kan_weg"]) == (said, may_go)
