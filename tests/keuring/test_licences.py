"""What the program is made of may be given away with it, and has no known holes."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from generator.places import ROOT
from keuring.licences import PAGE, UNKNOWN, Package, licence_of, packages, page


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: make licences"


def test_every_licence_fits() -> None:
    assert [one for one in packages() if not one.fits] == []


@pytest.mark.parametrize(
    ("licence", "fits"),
    [
        ("MIT", True),
        ("GPL-3.0-or-later", False),
        ("GNU General Public License v3 (GPLv3)", False),
        ("GNU Affero General Public License v3", False),
        ("GPLv2+; LGPLv2+; MPL 1.1", True),
        ("MIT AND GPL-2.0", False),
        ("Apache-2.0 OR GPL-2.0", True),
        ("BSD-3-Clause, Apache-2.0, dependency licenses", True),
        ("UNKNOWN", False),
    ],
)
def test_which_licences_fit(licence: str, fits: bool) -> None:
    assert Package("een", "1.0", licence).fits is fits


def test_a_licence_that_is_not_named_is_known_by_its_text() -> None:
    assert licence_of("resvg_py", UNKNOWN) == "MIT"
    assert licence_of("weasyprint", UNKNOWN) == UNKNOWN
    assert licence_of("resvg_py", "GPL-3.0") == "GPL-3.0"


def test_no_hole_is_known_in_the_fixed_versions() -> None:
    looked_up = [one for one in looked_up_versions() if "vulns" in one]
    if not looked_up:
        pytest.skip("the database of known holes cannot be reached from here")

    assert [one for one in looked_up if one["vulns"]] == []


def looked_up_versions() -> list[dict[str, object]]:
    """What a database says of each version; nothing when none answers."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", "constraints.txt"]
    options = ["--no-deps", "--disable-pip", "--format", "json", "--progress-spinner", "off"]
    audit = subprocess.run([*command, *options], cwd=ROOT, capture_output=True, text=True)
    try:
        answer = json.loads(audit.stdout)
    except ValueError:
        return []
    return list(answer["dependencies"])
