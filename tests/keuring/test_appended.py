"""A PDF with the pages of annexes behind it keeps what it claims."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.foreign.appendable import why_not_appended
from generator.pdf.appending import Appendix, with_appendices
from keuring import validators, vera
from keuring.made import TRIAL_NOTA, Made
from tests.fixture_files import FIXTURES

OF_LIBREOFFICE = FIXTURES / "pdf" / "onderzoek.pdf"


@pytest.fixture(scope="module")
def joined(documents: list[Made], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The trial nota, with a file of LibreOffice behind it, a report of ours and the nota again."""
    made = {str(document): document.pdf for document in documents}
    files = [OF_LIBREOFFICE, made["2025-09-br-vgr"], made[TRIAL_NOTA]]
    appendices = [Appendix(file.name, file.stem, file.read_bytes()) for file in files]
    assert [why_not_appended(one.data) for one in appendices] == ["", "", ""]
    target = tmp_path_factory.mktemp("achteraan") / "nota.pdf"
    target.write_bytes(with_appendices(made[TRIAL_NOTA].read_bytes(), appendices))
    return target


def test_verapdf_finds_nothing(joined: Path) -> None:
    report = vera.validate([joined])[joined]
    assert report.findings == ()
    assert report.checks > 0


@pytest.mark.parametrize("validator", validators.PDF)
def test_validators_find_nothing(joined: Path, validator: str) -> None:
    assert list(validators.PDF[validator](joined)) == []
