"""Every value that staff filled in in the samples, with the notation of its field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator import source
from generator.authoring.describe import FieldDescription, FieldGroup, describe
from generator.model import soorten
from generator.model.fields.notation import Notation
from generator.places import ROOT
from tests.workplace import SAMPLES

Value = tuple[Notation[Any], object]


def samples() -> list[Path]:
    """The files of all samples: those for users and those of the tests."""
    return sorted([*(ROOT / "inputs").rglob("*.yaml"), *SAMPLES.rglob("*.yaml")])


def values() -> list[Value]:
    """The values of all samples: the notation, and the data as it was written."""
    kinds = {kind: describe(model) for kind, model in soorten.bestanden().items()}
    return [
        value
        for path in samples()
        for value in _of_group(
            kinds[path.stem.split("-")[0]], source.parse(path.read_bytes(), str(path)).data
        )
    ]


def _of_group(group: FieldGroup, data: object) -> Iterator[Value]:
    assert isinstance(data, dict)
    for field in group.fields:
        written = data.get(field.name)
        for one in written or () if field.many else (written,):
            if one is not None:
                yield from _of_value(field, one)


def _of_value(field: FieldDescription, written: object) -> Iterator[Value]:
    if field.group:
        yield from _of_group(field.group, written)
    elif field.notation:
        yield field.notation, written
