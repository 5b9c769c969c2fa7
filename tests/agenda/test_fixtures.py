"""The documents in tests/fixtures/agenda: YAML in, what is told, and the .ics files that come out.

The last dossier is the one of which diaries are made. A file that is shown from its first line is
shown whole; of another only some appointments are.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.fixture_files import FIXTURES, Document, documents, yaml_files
from tests.workplace import SAMPLES, Workplace

_SHOWN = re.compile(r"^```ics (.+)\n((?:.*\n)*?)```$", re.MULTILINE)
NOTHING = "(niets)"
NOTA = (SAMPLES / "klein" / "nota.yaml").read_text("utf-8")


@pytest.mark.parametrize("case", documents(FIXTURES / "agenda", "*.md"), ids=str)
def test_what_is_filled_in_becomes_the_diaries_that_are_shown(
    case: Document,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    workplace = Workplace.at(tmp_path, monkeypatch, capsys)
    files, told, shown = case.parts
    dossier = ""
    for name, text in yaml_files(files).items():
        workplace.write(f"inputs/{name}", text)
        dossier = name.rpartition("/")[0] or dossier
        if dossier:
            workplace.write(f"inputs/{dossier}/nota.yaml", NOTA)

    outcome = workplace.run("agenda", dossier)

    said = [line for line in outcome.out.splitlines() if line.startswith("Nog zonder dag")]
    assert ([*outcome.err.splitlines(), *said] or [NOTHING]) == told.splitlines()
    made = {path.rpartition("/")[2]: data for path, data in workplace.output().items()}
    for name, text in _SHOWN.findall(shown):
        whole = made[name].decode()
        assert text in whole
        assert text == whole or text.startswith("BEGIN:VEVENT")
    unmade = re.findall(r"^geen (.+)$", shown, re.MULTILINE)
    assert [name for name in unmade if name in made] == []
