"""The insides of WeasyPrint are those of one version."""

from __future__ import annotations

import tomllib
from importlib.metadata import version

import pytest

from generator.pdf.inside.version import MADE_FOR, require
from generator.places import ROOT
from generator.problems import MachineError


def test_the_version_that_is_installed_is_the_one_this_is_made_for() -> None:
    assert version("weasyprint") == MADE_FOR, (
        "another WeasyPrint: read its changes, see that all of tests/pdf/inside passes and the"
        " bytes of the samples are right, then name it in generator/pdf/inside/version.py"
    )


def test_no_other_one_is_asked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

    assert f"weasyprint=={MADE_FOR}" in project["dependencies"]


def test_another_one_is_refused() -> None:
    require(MADE_FOR)

    with pytest.raises(MachineError, match=rf"WeasyPrint 71\.0 .* gemaakt voor {MADE_FOR}"):
        require("71.0")
