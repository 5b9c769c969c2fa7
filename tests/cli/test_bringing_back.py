"""`rapport terug`."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import sys
from collections.abc import Callable, Sequence
from functools import reduce
from io import StringIO
from pathlib import Path

import pytest

from generator.cli.bringing_back import NOBODY, NOT_WITH_JSON, ONE_OF_TWO, OVERTAKEN, QUESTION
from generator.cli.exit_codes import OK, WRONG_INPUT, WRONG_MACHINE, WRONG_USE
from generator.cli.telling_back import ALREADY, NOTHING_TO_TAKE, SAME
from generator.disk.atomic import NOTHING_TAKEN
from generator.form import bringing, log, rewriting, store
from generator.form.asked import InTurn, Ordered
from generator.form.basis import SAY_IT
from generator.form.rewriting import Rewritten
from generator.received.package import OPEN_IN_WORD
from generator.returning.bringing.account import NOT_WORD
from generator.returning.travelled import ALTERED, NO_SOURCE
from generator.word.package.package import read_parts, write_parts
from generator.word.package.sources import SOURCES
from tests.archive.deposits import with_settings
from tests.form.repositories import git, made_by_git
from tests.returning.told_edits import edited
from tests.workplace import Outcome, Workplace

BEGIN = "wijzig de aanleiding ⇒ het begin"
FOR = "door Anna: wijzig de Bestuursraad ⇒ de leden"
FIXED = "wijzig Ontworpen door ⇒ Gemaakt door"
REMARK = "door Bea: opmerking bij Dit is: Zeker?"
NOTA = Path("inputs/d/nota.yaml")
BACK = Path("terug.docx")


class Terminal(StringIO):
    """Somebody who types answers."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def word(workplace: Workplace) -> bytes:
    """The document as it was made."""
    workplace.dossier("klein")
    assert workplace.run("maak", "--formaat", "docx").code == OK
    return Path("output/d/nota.docx").read_bytes()


def back(workplace: Workplace, word: bytes, *edits: str) -> bytes:
    """It comes back with those edits; gives what the nota holds until now."""
    (workplace.root / BACK).write_bytes(reduce(edited, edits, word))
    return NOTA.read_bytes()


def terug(workplace: Workplace, *words: str) -> Outcome:
    return workplace.run("terug", str(BACK), *words)


def test_a_file_that_says_the_same_is_told_so(workplace: Workplace, word: bytes) -> None:
    back(workplace, word)

    assert terug(workplace) == Outcome(OK, f"{SAME}\n", "")


def test_without_a_choice_all_is_only_shown(workplace: Workplace, word: bytes) -> None:
    before = back(workplace, word, BEGIN, FOR, FIXED, REMARK)

    outcome = terug(workplace)

    assert outcome == Outcome(
        WRONG_INPUT,
        """\
1. inputs/d/nota.yaml:4:1: aan
   door Anna (15-09-2025 10:00)
   - de Bestuursraad
   + de leden

2. inputs/d/nota.yaml:9:5: secties › 1 › tekst
   - Dit is de aanleiding.
   + Dit is het begin.

Niet overgenomen; kijk hier zelf naar:
- terug.docx:1:1: dit zijn vaste woorden van het programma of het sjabloon
   - Ontworpen door
   + Gemaakt door

Opmerkingen in het bestand:
- inputs/d/nota.yaml:9:12: Bea (15-09-2025 10:00), bij «Dit is»: Zeker?

Er is nog niets veranderd. Met --alles neemt u alle 2 over; met --vraag kiest u per wijziging.
""",
        "",
    )
    assert NOTA.read_bytes() == before
    assert not Path("inputs/.logboek").exists()


def test_all_of_it_is_written_once_and_the_file_is_kept(workplace: Workplace, word: bytes) -> None:
    before = back(workplace, word, BEGIN, FOR)

    outcome = terug(workplace, "--alles")

    assert outcome.code == OK
    assert "Overgenomen: 2 wijzigingen in 1 bestand." in outcome.out
    after = before.replace(b"de aanleiding", b"het begin").replace(b"de Bestuursraad", b"de leden")
    assert NOTA.read_bytes() == after
    (kept,) = Path("output/d").glob("nota (terug *).docx")
    assert kept.read_bytes() == BACK.read_bytes()
    assert len(log.read(log.log_of(NOTA)).lines) == 2
    assert terug(workplace, "--alles") == Outcome(OK, f"{ALREADY}\n", "")
    assert NOTA.read_bytes() == after


def test_each_change_is_asked_for_until_somebody_stops(
    workplace: Workplace, word: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = back(workplace, word, BEGIN, FOR, "wijzig Voortgang ⇒ Stand")
    monkeypatch.setattr(sys, "stdin", Terminal("nee\nja\nstop\n"))

    outcome = terug(workplace, "--vraag")

    assert outcome.out.count(QUESTION) == 3
    assert outcome.code == WRONG_INPUT
    changed = [
        (old, new)
        for old, new in zip(before.splitlines(), NOTA.read_bytes().splitlines(), strict=True)
        if old != new
    ]
    assert len(changed) == 1


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--alles", "--vraag"], ONE_OF_TWO),
        (["--json", "--vraag"], NOT_WITH_JSON),
        (["--vraag"], NOBODY),
    ],
)
def test_what_cannot_go_together_is_wrong_use(
    words: list[str], reason: str, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", StringIO("ja\n"))

    outcome = terug(workplace, *words)

    assert outcome.code == WRONG_USE
    assert reason in outcome.err


def test_other_programs_get_all_of_it_as_one_list(workplace: Workplace, word: bytes) -> None:
    before = back(workplace, word, BEGIN, FOR, FIXED, REMARK)
    NOTA.write_bytes(before.replace(b"de Bestuursraad", b"het bestuur"))

    told = json.loads(terug(workplace, "--json").out)

    assert [one["soort"] for one in told] == ["wijziging", "botsing", "geweigerd", "opmerking"]
    change, clash, refused, remark = told
    assert (change["bestand"], change["regel"], change["plek"]) == (
        "inputs/d/nota.yaml",
        9,
        "secties › 1 › tekst",
    )
    assert (clash["nu"], clash["wie"][0]["naam"]) == ("het bestuur", "Anna")
    assert refused["bestand"] == "terug.docx"
    assert (remark["woorden"], remark["melding"]) == ("Dit is", "Zeker?")


def test_tracked_changes_may_be_left_out(workplace: Workplace, word: bytes) -> None:
    before = back(workplace, word, BEGIN, FOR)

    assert terug(workplace, "--verwerp", "--alles").code == OK
    assert NOTA.read_bytes() == before.replace(b"de aanleiding", b"het begin")


def test_what_clashes_is_told_and_the_rest_is_written(workplace: Workplace, word: bytes) -> None:
    before = back(workplace, word, BEGIN, FOR)
    NOTA.write_bytes(before.replace(b"de Bestuursraad", b"het bestuur"))

    outcome = terug(workplace, "--alles")

    assert outcome.code == WRONG_INPUT
    assert "aan: intussen ook in de invoer gewijzigd" in outcome.out
    assert b"aan: het bestuur" in NOTA.read_bytes()
    assert b"het begin" in NOTA.read_bytes()
    assert NOTHING_TO_TAKE in terug(workplace).out


def test_who_is_just_ahead_is_not_overwritten(
    workplace: Workplace, word: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = back(workplace, word, BEGIN)
    newer = before + b"# van een collega\n"

    def ahead(file: Path, version: str, changes: Sequence[Ordered]) -> InTurn:
        NOTA.write_bytes(newer)
        return InTurn(file, version, changes)

    monkeypatch.setattr(bringing, "InTurn", ahead)

    outcome = terug(workplace, "--alles")

    assert (outcome.code, OVERTAKEN in outcome.err) == (WRONG_INPUT, True)
    assert NOTA.read_bytes() == newer


def test_the_files_as_they_are_cannot_be_read(workplace: Workplace, word: bytes) -> None:
    back(workplace, word, BEGIN)
    NOTA.write_text("onderwerp: [", "utf-8")

    outcome = terug(workplace, "--alles")

    assert outcome.code == WRONG_INPUT
    assert outcome.err.startswith("inputs/d/nota.yaml:1:")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("nota.pdf", NOT_WORD),
        ("weg.docx", "dit bestand bestaat niet"),
        ("~$nota.docx", OPEN_IN_WORD),
    ],
)
def test_a_file_that_is_no_word_file_is_refused(
    name: str, reason: str, workplace: Workplace
) -> None:
    (workplace.root / "~$nota.docx").write_bytes(b"Anna")

    outcome = workplace.run("terug", name)

    assert (outcome.code, outcome.out) == (WRONG_INPUT, "")
    assert outcome.err == f"{name}:1:1: fout: {reason}\n"


def test_a_file_that_cannot_be_kept_is_not_taken_from(workplace: Workplace, word: bytes) -> None:
    before = back(workplace, word, BEGIN)
    shutil.rmtree("output/d")
    Path("output/d").write_text("iets anders", "utf-8")

    outcome = terug(workplace, "--alles")

    assert (outcome.code, NOTHING_TAKEN in outcome.err) == (WRONG_MACHINE, True)
    assert "--uit" not in outcome.err
    assert NOTA.read_bytes() == before


def test_a_base_that_was_altered_is_not_trusted(workplace: Workplace, word: bytes) -> None:
    parts = read_parts(word)
    parts[SOURCES] = parts[SOURCES].replace(b"aanleiding", b"inleiding")
    back(workplace, write_parts(parts), BEGIN)

    assert ALTERED.format("d/nota.yaml") in terug(workplace).err


def test_a_document_under_another_name_is_named(workplace: Workplace, word: bytes) -> None:
    before = back(workplace, word, BEGIN)
    Path("inputs/d").rename("inputs/2026-01-br")

    assert "zeg met --document bij welk document het hoort" in terug(workplace).err
    for named in ("inputs/2026-01-br/nota.yaml", "inputs/2026-01-br/nota", "2026-01-br/nota"):
        assert terug(workplace, "--document", named).code == WRONG_INPUT
    assert terug(workplace, "--document", "2026-01-br/nota", "--alles").code == OK
    after = Path("inputs/2026-01-br/nota.yaml").read_bytes()
    assert after == before.replace(b"de aanleiding", b"het begin")


# A file in which no YAML travels


@pytest.fixture
def bare(workplace: Workplace) -> bytes:
    """The document as it is made when its YAML does not travel."""
    workplace.dossier("klein")
    shared = Path("inputs/organisatie.yaml")
    shared.write_text(shared.read_text("utf-8") + "bron_meegeven: nee\n", "utf-8")
    made_by_git(workplace.root)
    assert workplace.run("maak", "--formaat", "docx").code == OK
    return Path("output/d/nota.docx").read_bytes()


def test_without_a_base_it_is_said_why_and_what_to_do(workplace: Workplace, bare: bytes) -> None:
    back(workplace, bare, BEGIN)

    assert terug(workplace) == Outcome(
        WRONG_INPUT, "", f"terug.docx:1:1: fout: {NO_SOURCE}; {SAY_IT}\n"
    )
    assert "zeg met --document" in terug(workplace, "--basis", "main").err


def test_a_revision_of_git_is_a_base(workplace: Workplace, bare: bytes) -> None:
    before = back(workplace, bare, BEGIN)
    newer = before.replace(b"onderwerp: Voortgang", b"onderwerp: Stand")
    NOTA.write_bytes(newer)
    git(workplace.root, "commit", "-q", "-a", "-m", "een ander onderwerp")

    named = ["--document", "d/nota", "--alles"]
    for unknown in ("weg", "HEAD~9", "HEAD:inputs"):
        told = terug(workplace, f"--basis={unknown}", *named).err
        assert f"git kent geen versie '{unknown}'" in told
    assert terug(workplace, "--basis", "HEAD~1", *named).code == OK
    assert NOTA.read_bytes() == newer.replace(b"de aanleiding", b"het begin")


def test_the_last_version_in_the_archive_is_a_base(workplace: Workplace, bare: bytes) -> None:
    before = back(workplace, bare, BEGIN)
    named = ["--basis", "archief", "--document", "d/nota", "--alles"]
    assert "het dossier d staat niet in het archief" in terug(workplace, *named).err
    with_settings(Path("inputs/organisatie.yaml"))
    asked = ("--wie", "Bea", "--waarom", "Vastgesteld", "--op", "2025-09-08")
    kept = workplace.run("archiveer", "inputs/d", *asked)
    assert kept.code == OK, kept.err

    assert terug(workplace, *named).code == OK
    assert NOTA.read_bytes() == before.replace(b"de aanleiding", b"het begin")


# A run that is killed


def test_a_run_that_was_killed_halfway_is_told_until_the_same_command_did_the_rest(
    workplace: Workplace, word: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = back(workplace, word, BEGIN, FOR)
    after = before.replace(b"de aanleiding", b"het begin").replace(b"de Bestuursraad", b"de leden")
    killed = os.fork()
    if not killed:
        whole, times = rewriting.rewrite, [1]

        def rewrite(file: Path, who: str, turn: Callable[[bytes], Rewritten]) -> Rewritten:
            if not times:
                os.kill(os.getpid(), signal.SIGKILL)
            times.pop()
            return whole(file, who, turn)

        monkeypatch.setattr(store, "rewrite", rewrite)
        terug(workplace, "--alles")
        os._exit(1)
    os.waitpid(killed, 0)

    assert NOTA.read_bytes() not in (before, after)
    told = workplace.run("controleer", "inputs/d").err
    assert "inputs/d:1:1: waarschuwing: wijzigingen uit een Word-bestand" in told
    assert re.search(r"met output/d/nota \(terug .*\)\.docx", told)
    assert "misschien maar voor een deel" in workplace.run("maak", "--formaat", "docx").err
    assert terug(workplace, "--alles").code == OK
    assert NOTA.read_bytes() == after
    assert "voor een deel" not in workplace.run("controleer", "inputs/d").err
