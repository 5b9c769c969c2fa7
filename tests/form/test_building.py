"""What a form shows of a file."""

from __future__ import annotations

import pytest

from generator.authoring.describe import describe
from generator.form.building import controls_of
from generator.form.known import Known
from generator.model import soorten
from generator.source import parse
from generator.source.nodes import Data
from tests.fixture_files import FIXTURES, Document, documents, yaml_files
from tests.form.outline import outline

FORMS = documents(FIXTURES / "form", "formulieren.md")


def read(files: dict[str, str]) -> dict[str, Data]:
    return {
        name.removesuffix(".yaml"): parse(text.encode(), name).data for name, text in files.items()
    }


@pytest.mark.parametrize("case", FORMS, ids=str)
def test_a_file_as_a_form(case: Document) -> None:
    written, shown = case.parts
    files = read(yaml_files(written))
    kind = next(iter(files))

    controls = controls_of(describe(soorten.bestanden()[kind]), files[kind], Known(files))

    assert outline(controls) == shown


@pytest.mark.parametrize("kind", soorten.bestanden())
@pytest.mark.parametrize("data", [{}, {"onbekend": "x"}, None, [], "tekst"])
def test_every_kind_of_file_has_a_form_whatever_stands_in_it(kind: str, data: Data) -> None:
    group = describe(soorten.bestanden()[kind])

    assert len(controls_of(group, data, Known({}))) == len(group.fields)


@pytest.mark.parametrize(
    "strange", ["tekst", ["a", ["b"]], {"a": {"b": "c"}}, [{"id": ["x"]}], None]
)
@pytest.mark.parametrize("kind", soorten.bestanden())
def test_what_does_not_belong_in_a_field_does_no_harm(kind: str, strange: Data) -> None:
    group = describe(soorten.bestanden()[kind])
    data: Data = {field.name: strange for field in group.fields}

    assert outline(controls_of(group, data, Known({kind: data, "organisatie": data})))
