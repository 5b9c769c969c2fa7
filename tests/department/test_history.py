"""The history of a file in a department: who did what, and who may put it back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.form.rights import NOT_ALLOWED
from tests.department.conftest import As
from tests.department.test_people import change

FILE = "klein/nota/nota"


def asked(html: str) -> dict[str, str]:
    """What the button of the newest change asks."""
    version, step = (re.search(rf'data-{name}="(\w+)"', html) for name in ("versie", "wijziging"))
    assert version and step
    return {"versie": version[1], "wijziging": step[1]}


def test_who_changed_something_is_told_and_so_is_who_put_it_back(
    signed_in: As, inputs: Path
) -> None:
    before = (inputs / "klein/nota.yaml").read_bytes()
    anna, carla = signed_in("anna"), signed_in("carla")
    change(anna, FILE, "aan", to="De SG")

    answer = carla.post(f"/zetterug/{FILE}", json=asked(carla.get(f"/geschiedenis/{FILE}").text))

    assert answer.status_code == 200
    assert (inputs / "klein/nota.yaml").read_bytes() == before
    html = anna.get(f"/geschiedenis/{FILE}").text
    assert re.findall(r"</time> · (\w+)", html) == ["carla", "anna"]


@pytest.mark.parametrize("verb", ["zetterug", "zetbestandterug"])
def test_who_may_only_read_sees_it_and_puts_nothing_back(
    signed_in: As, inputs: Path, verb: str
) -> None:
    anna, bram = signed_in("anna"), signed_in("bram")
    change(anna, FILE, "aan", to="De SG")
    changed = (inputs / "klein/nota.yaml").read_bytes()

    seen = bram.get(f"/geschiedenis/{FILE}").text
    answer = bram.post(f"/{verb}/{FILE}", json=asked(anna.get(f"/geschiedenis/{FILE}").text))

    assert "De SG" in seen
    assert "data-terug" not in seen
    assert (answer.status_code, answer.json()["melding"]) == (403, NOT_ALLOWED)
    assert (inputs / "klein/nota.yaml").read_bytes() == changed
    assert bram.get("/sinds/klein").status_code == 200


def test_nobody_compares_with_what_they_may_not_see_by_putting_it_back(
    signed_in: As, inputs: Path
) -> None:
    (inputs / "klein/voortgang.yaml").write_text("vorige: geheim\n")
    (inputs / "klein/doelen.yaml").touch()
    (inputs / "geheim/doelen.yaml").touch()
    file = "klein/nota/voortgang"
    anna = signed_in("anna")
    assert change(anna, file, "vorige", to="klein")[0] == 200

    question = asked(anna.get(f"/geschiedenis/{file}").text)
    answers = [
        anna.post(f"/{verb}/{file}", json=question) for verb in ("zetterug", "zetbestandterug")
    ]

    assert [answer.status_code for answer in answers] == [403, 403]
    assert "geheim" not in (inputs / "klein/voortgang.yaml").read_text()
