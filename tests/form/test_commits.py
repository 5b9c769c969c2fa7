"""What the form wrote is committed, in real repositories."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest

from generator.form.commit_words import Written
from generator.form.commits import NO_LIBRARY, Commits
from tests.form.repositories import ME, git, made_by_dulwich, made_by_git, subjects
from tests.workplace import SAMPLES

Make = Callable[[Path], None]


@pytest.fixture(autouse=True)
def somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who works here, whatever the settings of this machine are."""
    for name, value in ME.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """A folder with one dossier."""
    shutil.copytree(SAMPLES / "klein", tmp_path / "inputs/klein")
    shutil.copy(SAMPLES / "organisatie.yaml", tmp_path / "inputs")
    return tmp_path / "inputs"


@pytest.fixture
def nota(inputs: Path) -> Path:
    made_by_git(inputs)
    return inputs / "klein/nota.yaml"


class Desk:
    """Writes in files as the form does, and commits it as the server does at its end."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.commits = Commits(self._hear, rest=0)

    def write(self, file: Path, extra: str, who: str = "", place: str = "aan") -> None:
        file.write_bytes(content := file.read_bytes() + f"# {extra}\n".encode())
        self.commits.note(Written(file.resolve(), content, ((place,),), who))

    def end(self) -> str:
        """What was told when all was committed that could be."""
        self.commits.start()
        self.commits.stop()
        self.commits.join(20)
        return "\n".join(self.told)

    def _hear(self, problems: object) -> None:
        assert isinstance(problems, list)
        self.told += map(str, problems)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.mark.parametrize("make", [made_by_git, made_by_dulwich])
def test_what_the_form_wrote_is_committed_with_who_and_what(
    make: Make, inputs: Path, desk: Desk
) -> None:
    make(inputs)
    nota = inputs / "klein/nota.yaml"
    desk.write(nota, "een")
    desk.write(nota, "twee", place="doel")

    assert desk.end() == ""
    assert subjects(inputs) == ["Ingevuld in klein", "begin"]
    said = git(inputs, "log", "-1", "--format=%an <%ae>%n%b")
    assert said.strip().splitlines() == [
        "Bea Beheer <bea@voorbeeld.nl>",
        "nota.yaml:",
        "- aan",
        "- doel",
    ]
    assert git(inputs, "show", "HEAD:klein/nota.yaml").encode() == nota.read_bytes()
    assert git(inputs, "status", "--porcelain") == ""
    git(inputs, "fsck", "--strict")


def test_each_person_has_their_own_commit(nota: Path, desk: Desk) -> None:
    for who in ("anna", "anna", "bert"):
        desk.write(nota, who, who)

    assert desk.end() == ""
    assert git(nota.parent, "log", "--format=%an").splitlines() == ["bert", "anna", "Bea Beheer"]
    assert "# bert" not in git(nota.parent, "show", "HEAD~:klein/nota.yaml")
    assert git(nota.parent, "log", "-1", "--format=%cn").strip() == "Bea Beheer"


def test_work_of_others_is_left_alone_staged_or_not(nota: Path, desk: Desk) -> None:
    folder = nota.parent
    (folder / "los.yaml").write_text("a: 1\n")
    (folder / "klaar.yaml").write_text("b: 1\n")
    git(folder, "add", "klaar.yaml")
    desk.write(nota, "een")

    assert desk.end() == ""
    assert git(folder, "show", "--name-only", "--format=").split() == ["klein/nota.yaml"]
    assert git(folder, "status", "--porcelain").splitlines() == [
        "A  klein/klaar.yaml",
        "?? klein/los.yaml",
    ]


def test_a_file_that_another_program_went_on_with_is_left_to_them(nota: Path, desk: Desk) -> None:
    desk.write(nota, "van het formulier")
    nota.write_bytes(nota.read_bytes() + b"# van een editor\n")

    assert desk.end() == ""
    assert subjects(nota.parent) == ["begin"]


def test_what_somebody_has_ready_of_that_file_stays_ready(nota: Path, desk: Desk) -> None:
    before = nota.read_bytes()
    nota.write_bytes(before + b"# klaargezet\n")
    git(nota.parent, "add", ".")
    nota.write_bytes(before)
    desk.write(nota, "een")

    assert "klaargezet met git add" in desk.end()
    assert "klaargezet" in git(nota.parent, "diff", "--cached")
    assert subjects(nota.parent) == ["begin"]


def merge(folder: Path) -> None:
    git(folder, "checkout", "-q", "-b", "zij")
    git(folder, "commit", "-q", "--allow-empty", "-m", "zij")
    git(folder, "checkout", "-q", "main")
    git(folder, "merge", "-q", "--no-ff", "--no-commit", "zij")


def rebase(folder: Path) -> None:
    git(folder, "commit", "-q", "--allow-empty", "-m", "begin")
    git(folder, "rebase", "-q", "--exec", "false", "HEAD~1", code=None)


UNDERWAY: dict[str, tuple[Make, str]] = {
    "merge": (merge, "nog iets niet af"),
    "rebase": (rebase, "nog iets niet af"),
    "detached": (lambda folder: void(git(folder, "checkout", "-q", "--detach")), "losse HEAD"),
    "locked": (lambda folder: (folder / ".git/index.lock").touch(), "index.lock"),
    "broken": (lambda folder: shutil.rmtree(folder / ".git/objects"), "niet worden gebruikt"),
    "bare": (lambda folder: void(git(folder, "config", "core.bare", "true")), "bare"),
    "filter": (
        lambda folder: void((folder / ".gitattributes").write_text("*.yaml filter=lfs\n")),
        "anders dan het op de schijf staat",
    ),
}


def void(_: object) -> None:
    """For what gives something that nobody needs."""


@pytest.mark.parametrize("kind", UNDERWAY)
def test_in_the_middle_of_something_nothing_is_touched_and_it_is_told_once(
    kind: str, nota: Path, desk: Desk
) -> None:
    bring_about, reason = UNDERWAY[kind]
    inputs = nota.parent.parent
    bring_about(inputs)
    logs = [*(inputs / ".git/refs").rglob("*"), inputs / ".git/index", inputs / ".git/HEAD"]
    before = {log: log.read_bytes() for log in logs if log.is_file()}
    desk.write(nota, "een")

    told = desk.end()

    assert reason in told
    assert len(desk.told) == 1
    assert {log: log.read_bytes() for log in before} == before
    assert not (inputs / ".git/index.lock").exists() or kind == "locked"


def test_what_could_not_be_committed_is_when_it_can(nota: Path, desk: Desk) -> None:
    lock, heard = nota.parent.parent / ".git/index.lock", list[str]()
    lock.touch()
    desk.commits.listen(lambda: heard.append(desk.commits.uncommitted(nota.parent)))
    desk.commits.start()
    desk.write(nota, "een")
    until(lambda: desk.told and heard)
    lock.unlink()
    until(lambda: len(subjects(nota.parent)) == 2 and not heard[-1])
    desk.commits.stop()
    desk.commits.join(20)

    assert len(desk.told) == 1
    assert [words[:53] for words in heard] == [
        "Uw wijzigingen zijn opgeslagen, maar nog niet vastgel",
        "",
    ]
    assert "probeert het straks opnieuw" in heard[0]


def test_who_fills_in_is_told_of_what_is_about_all_dossiers_too(nota: Path, desk: Desk) -> None:
    inputs = nota.parent.parent
    git(inputs, "config", "core.bare", "true")
    desk.write(inputs / "organisatie.yaml", "een")

    desk.end()

    assert "worden niet vastgelegd" in desk.commits.uncommitted(nota.parent)
    assert "beheerder" in desk.commits.uncommitted(nota.parent)


def until(true: Callable[[], object]) -> None:
    end = monotonic() + 20
    while not true():
        assert monotonic() < end


SETTINGS = [
    "core.autocrlf=true",
    "core.autocrlf=input",
    "* text=auto",
    "*.yaml text eol=crlf",
    "* -text",
    "",
]


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("setting", SETTINGS)
def test_line_ends_are_kept_as_git_keeps_them(
    setting: str, line_end: bytes, inputs: Path, desk: Desk
) -> None:
    nota = inputs / "klein/nota.yaml"
    nota.write_bytes(nota.read_bytes().replace(b"\n", line_end))
    git(inputs, "init", "-q", "-b", "main")
    if setting.startswith("core"):
        git(inputs, "config", *setting.split("="))
    else:
        (inputs / ".gitattributes").write_text(f"{setting}\n")
    git(inputs, "add", ".")
    git(inputs, "commit", "-q", "-m", "begin")
    desk.write(nota, f"een{line_end.decode()[:-1]}")
    wanted = git(inputs, "hash-object", "--path=klein/nota.yaml", "klein/nota.yaml")

    assert desk.end() == ""
    assert git(inputs, "rev-parse", "HEAD:klein/nota.yaml") == wanted
    assert git(inputs, "status", "--porcelain") == ""


def test_a_repository_around_inputs_asks_for_it_itself(nota: Path, desk: Desk) -> None:
    inputs = nota.parent.parent
    shutil.rmtree(inputs / ".git")
    made_by_git(inputs.parent)
    desk.write(nota, "een")
    assert (desk.end(), subjects(inputs)) == ("", ["begin"])

    git(inputs, "config", "rapport.vastleggen", "true")
    other = Desk()
    other.write(nota, "twee")
    assert (other.end(), subjects(inputs)) == ("", ["Ingevuld in klein", "begin"])


def test_a_repository_may_ask_not_to(nota: Path, desk: Desk) -> None:
    git(nota.parent, "config", "rapport.vastleggen", "false")
    desk.write(nota, "een")

    assert (desk.end(), subjects(nota.parent)) == ("", ["begin"])


def test_without_a_repository_nothing_is_told(inputs: Path, desk: Desk) -> None:
    desk.write(inputs / "klein/nota.yaml", "een")

    assert desk.end() == ""


def test_a_new_file_is_added_and_one_that_git_ignores_is_not(nota: Path, desk: Desk) -> None:
    folder = nota.parent
    (folder / ".gitignore").write_text("geheim.yaml\n")
    for name in ("geheim.yaml", "nieuw.yaml"):
        (folder / name).touch()
        desk.write(folder / name, "een")

    assert desk.end() == ""
    assert git(folder, "show", "--name-only", "--format=").split() == ["klein/nieuw.yaml"]


def test_the_first_commit_and_a_linked_working_tree(inputs: Path, tmp_path: Path) -> None:
    git(inputs, "init", "-q", "-b", "main")
    first, second = Desk(), Desk()
    first.write(inputs / "klein/nota.yaml", "een")
    assert first.end() == ""
    git(inputs, "worktree", "add", "-q", "-b", "zij", str(tmp_path / "zij"))
    second.write(tmp_path / "zij/klein/nota.yaml", "twee")
    assert second.end() == ""

    assert subjects(tmp_path / "zij") == ["Ingevuld in klein"] * 2
    assert subjects(inputs) == ["Ingevuld in klein"]
    assert git(tmp_path / "zij", "status", "--porcelain") == ""


def test_no_hook_is_run(nota: Path, desk: Desk) -> None:
    hook = nota.parent.parent / ".git/hooks/pre-commit"
    hook.write_text("#!/bin/sh\ntouch gedaan\nexit 1\n")
    hook.chmod(0o755)
    desk.write(nota, "een")

    assert desk.end() == ""
    assert not [*nota.parent.parent.rglob("gedaan")]
    assert len(subjects(nota.parent)) == 2


def test_nothing_is_committed_while_somebody_types(nota: Path) -> None:
    commits = Commits(print, rest=3600)
    commits.start()
    commits.note(Written(nota.resolve(), nota.read_bytes() + b" ", (("aan",),)))
    commits.now()
    commits.stop()
    commits.join(20)

    assert subjects(nota.parent) == ["begin"], "as the file does not hold that"


def test_without_the_library_it_is_told(
    nota: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "generator.form.repository", None)
    desk.write(nota, "een")

    assert NO_LIBRARY in desk.end()
