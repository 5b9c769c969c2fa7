"""The exit code is that of the work, whoever listens; Ctrl-C and a lack of memory make no noise."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.cli.exit_codes import INTERRUPTED, NO_MEMORY, WRONG_MACHINE
from generator.places import ROOT
from tests.workplace import Workplace


@pytest.fixture
def workplace(workplace: Workplace) -> Workplace:
    workplace.dossier("klein")
    return workplace


def start(place: Path, *words: str, before: str = "") -> subprocess.Popen[str]:
    """The command in a process of its own, after a line of the shell."""
    command = f'{before}exec "{sys.executable}" -m generator "$@"'
    return subprocess.Popen(
        ["bash", "-c", command, "rapport", *words],
        cwd=place,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("words", [("controleer",), ("controleer", "--json"), ("maak",)])
@pytest.mark.parametrize(
    "before",
    ["exec 2> >(true) > >(true); sleep 0.3; ", "exec >&- 2>&-; ", "exec >/dev/full 2>&1; "],
)
def test_errors_are_told_by_the_exit_code_when_nobody_listens(
    words: tuple[str, ...], before: str, workplace: Workplace
) -> None:
    workplace.write("inputs/d/nota.yaml", "onderwerp: Voortgang\n")

    run = start(workplace.root, *words, before=before)
    run.communicate(timeout=60)

    assert run.returncode == (3 if "full" in before else 1)


def test_who_reads_only_the_begin_lets_the_work_go_on(workplace: Workplace) -> None:
    run = start(workplace.root, "maak", before="exec > >(head -c 1 >&2); ")
    run.communicate(timeout=60)

    assert run.returncode == 0
    assert sorted(workplace.output()) == ["output/d/nota.docx", "output/d/nota.pdf"]


@pytest.mark.parametrize(
    ("words", "code", "reason"),
    [
        (("--formaat", "x"), 2, "bij --formaat past 'x' niet; kies uit docx, pdf"),
        (("--uit", "/proc/uit"), 3, "/proc/uit/d kan niet worden geschreven: deze map bestaat"),
    ],
)
def test_as_json_is_told_too_why_nothing_was_done(
    words: tuple[str, ...], code: int, reason: str, workplace: Workplace
) -> None:
    outcome = workplace.run("maak", "--json", *words)

    (problem,) = json.loads(outcome.out)
    assert outcome.code == code
    assert problem["melding"].startswith(reason)
    assert outcome.err.startswith(f"rapport: {reason}")


def test_behind_two_dashes_stand_paths(workplace: Workplace) -> None:
    outcome = workplace.run("controleer", "--", "-x")

    assert outcome.err == "-x:1:1: fout: dit bestand of deze map bestaat niet\n"


def test_broken_off_while_it_begins(workplace: Workplace) -> None:
    code = (
        "import sys\nfrom generator.__main__ import run\n"
        "class Slow:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name.endswith('cli.main'):\n"
        "            import time; print(1, flush=True); time.sleep(60)\n"
        "sys.meta_path.insert(0, Slow())\nrun()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout is not None
        run.stdout.readline()
        time.sleep(0.5)  # it sleeps by then: Python itself may err when it is broken off in print
        run.send_signal(signal.SIGINT)
        _, said = run.communicate(timeout=60)

    assert (run.returncode, said) == (WRONG_MACHINE, f"rapport: {INTERRUPTED}\n")


@pytest.mark.parametrize("kilobytes", [40_000, 42_000])
def test_a_machine_without_memory(workplace: Workplace, kilobytes: int) -> None:
    run = start(workplace.root, "maak", before=f"ulimit -v {kilobytes}; ")
    _, said = run.communicate(timeout=60)

    told = re.fullmatch(rf"rapport: (\S+: )?{NO_MEMORY}\n", said)  # a file that it was reading
    assert (run.returncode, bool(told)) == (WRONG_MACHINE, True), said
