"""The log of a dossier: where it stands, what a line says, that nothing is lost or in the way."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from generator.disk import chain
from generator.form import history, log
from generator.form.log import log_of
from generator.problems import InputError
from generator.source.editing import Put
from tests.form.conftest import NOTA, SUBJECT, Desk


def told(desk: Desk) -> list[str]:
    return [f"{problem.place.line}: {problem.message}" for problem in history.faults(desk.file)]


@pytest.mark.parametrize(
    ("file", "path"),
    [
        ("inputs/2025-09-br/nota.yaml", "inputs/.logboek/2025-09-br.jsonl"),
        ("inputs/organisatie.yaml", "inputs/.logboek/organisatie.yaml.jsonl"),
        ("/srv/dossiers/d/nota.yaml", "/srv/dossiers/.logboek/d.jsonl"),
    ],
)
def test_where_the_log_of_a_file_stands(file: str, path: str) -> None:
    assert log_of(Path(file)) == Path(path)


def test_the_log_is_the_same_whoever_names_the_dossier(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder)

    assert log_of(Path("nota.yaml")).resolve() == log_of(desk.file).resolve()


def test_a_line_tells_who_changed_what_where_and_when(desk: Desk) -> None:
    before = datetime.now(tz=UTC) - timedelta(seconds=1)
    desk.put("Vlot én goed", "secties", 1, "tekst", was="Traag", who="anna")

    (line,) = log_of(desk.file).read_text("utf-8").splitlines()
    said = json.loads(line)
    moment = datetime.fromisoformat(said.pop("op"))
    assert before <= moment <= datetime.now(tz=UTC)
    assert said.pop("hash")
    assert said == {
        "wie": "anna",
        "bestand": "2025-09-br/nota.yaml",
        "soort": "waarde",
        "plek": "secties › 2 › tekst",
        "van": "Traag",
        "naar": "Vlot én goed",
        "voor": sha256(NOTA).hexdigest(),
        "na": sha256(desk.content).hexdigest(),
        "vorige": chain.START,
    }
    assert "Vlot én goed" in line


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", "-c", "user.name=t", "-c", "user.email=t@t", *arguments],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def test_git_leaves_the_log_alone(desk: Desk) -> None:
    repository = desk.folder.parent
    git(repository, "init", "-q")
    git(repository, "add", ".")
    git(repository, "commit", "-qm", "begin")
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")

    assert git(repository, "status", "--short") == " M 2025-09-br/nota.yaml\n"
    git(repository, "clean", "-fdq")
    git(repository, "stash", "-uq")

    assert desk.content == NOTA
    assert len(log.read(log_of(desk.file)).entries) == 1


def test_a_dossier_that_is_renamed_or_copied_takes_no_log_along(desk: Desk) -> None:
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")

    assert os.listdir(desk.folder) == ["nota.yaml"]


@pytest.mark.parametrize(("mode", "folder", "file"), [(0o775, 0o775, 0o664), (0o700, 0o700, 0o600)])
def test_who_may_write_in_the_folder_of_dossiers_may_write_in_the_log(
    mode: int, folder: int, file: int, desk: Desk, umask: Callable[[int], None]
) -> None:
    umask(0o022)
    desk.folder.parent.chmod(mode)
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")

    path = log_of(desk.file)
    assert (path.parent.stat().st_mode & 0o777, path.stat().st_mode & 0o777) == (folder, file)


def test_a_log_of_which_a_line_was_changed_is_told_and_goes_on(desk: Desk) -> None:
    desk.put("Tussenstand", "onderwerp", was="Voortgang", who="anna")
    path = log_of(desk.file)
    path.write_bytes(path.read_bytes().replace(b"anna", b"bram"))
    assert told(desk) == [f"1: {chain.BROKEN}"]

    desk.put("Stand van zaken", "onderwerp", was="Tussenstand")

    assert told(desk) == [f"1: {chain.BROKEN}"]
    assert len(log.read(path).entries) == 1


def test_what_somebody_wrote_below_the_log_stays_and_is_told(desk: Desk) -> None:
    desk.put("Tussenstand", "onderwerp", was="Voortgang")
    path = log_of(desk.file)
    path.write_bytes(path.read_bytes() + b"kladje")
    assert told(desk) == [f"2: {chain.BROKEN}"]

    desk.put("Stand van zaken", "onderwerp", was="Tussenstand")

    assert told(desk) == [f"2: {chain.BROKEN}"]
    assert b"\nkladje\n{" in path.read_bytes()


def test_a_line_that_was_taken_out_is_told(desk: Desk) -> None:
    for value, was in [("a", "Voortgang"), ("b", "a"), ("c", "b")]:
        desk.put(value, "onderwerp", was=was)
    path = log_of(desk.file)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + lines[2])

    assert told(desk) == [f"2: {chain.UNCHAINED}"]


def sealed(said: dict[str, object]) -> bytes:
    """A line with those fields and their hash."""
    contents = json.dumps(said, ensure_ascii=False).encode()
    whole = {**said, "hash": sha256(contents).hexdigest()}
    return json.dumps(whole, ensure_ascii=False).encode() + b"\n"


@pytest.mark.parametrize(
    "wrong",
    [
        {"op": "gisteren"},
        {"op": "2025-09-01"},
        {"soort": "onzin"},
        {"soort": "erbij", "plek": ""},
        {"soort": "verplaatst", "van": "ver"},
        {"wie": None},
        {"plek": 3},
    ],
)
def test_a_line_that_somebody_made_up_is_no_line(wrong: dict[str, object], desk: Desk) -> None:
    desk.put("Tussenstand", "onderwerp", was="Voortgang")
    path = log_of(desk.file)
    said = json.loads(path.read_bytes())
    said.pop("hash")
    path.write_bytes(sealed({**said, **wrong}))

    assert told(desk) == [f"1: {chain.BROKEN}"]
    assert history.history_of(desk.file).steps == ()


def test_a_log_that_is_no_file_cannot_be_read(desk: Desk) -> None:
    os.mkdir(log_of(desk.file).parent)
    os.mkfifo(log_of(desk.file))

    with pytest.raises(InputError, match="dit is geen gewoon bestand"):
        history.history_of(desk.file)


def test_changes_of_all_files_of_a_dossier_stand_in_one_log(desk: Desk) -> None:
    other = desk.folder / "memo.yaml"
    other.write_bytes(b"onderwerp: Memo\n")
    desk.put("Stand van zaken", "onderwerp", was="Voortgang")
    desk.store.change(other, desk.store.read(other).name, Put(SUBJECT, "Bericht"), "Memo")

    lines = log.read(log_of(desk.file)).entries
    assert [line.bestand for line in lines] == ["2025-09-br/nota.yaml", "2025-09-br/memo.yaml"]
    assert told(desk) == []
