"""A scheduler and workers in processes of this machine, as staff start them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from generator.places import ROOT

PATIENCE = 300
"""So many seconds anything may take."""

SCHEDULER = (
    "-c",
    "import sys; sys.modules['generator'] = None\n"
    "from distributed.cli.dask_scheduler import main; main()",
    "--no-dashboard",
    "--dashboard-address=127.0.0.1:0",
)
"""It needs nothing of this program."""

COMMAND = ("-m", "generator")


@dataclass(frozen=True)
class Ended:
    """How a process ended, and what it said."""

    code: int
    out: str
    err: str


@dataclass
class Started:
    """A process, and the folder in which it may leave temporary files."""

    process: subprocess.Popen[str]
    temporary: Path

    def signal(self, number: signal.Signals) -> None:
        """Give it a signal."""
        self.process.send_signal(number)

    def ended(self) -> Ended:
        """Wait for its end."""
        out, err = self.process.communicate(timeout=PATIENCE)
        return Ended(self.process.returncode, out, err)

    def children(self) -> list[int]:
        """The processes that it started, by number."""
        path = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(one) for one in path.read_text().split()]


@dataclass
class Loopback:
    """Starts processes in a folder, and ends those that are left."""

    folder: Path
    tls: tuple[str, ...] = ()
    started: list[Started] = field(default_factory=list)

    def python(self, *arguments: str, root: Path = ROOT) -> Started:
        """Start Python with the program of that folder."""
        temporary = self.folder / f"tmp-{len(self.started)}"
        temporary.mkdir()
        process = subprocess.Popen(
            [sys.executable, *arguments],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(root), "TMPDIR": str(temporary)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=_heed_interrupts,
        )
        self.started.append(Started(process, temporary))
        return self.started[-1]

    def rapport(self, *arguments: str, root: Path = ROOT) -> Started:
        """Start the command."""
        return self.python(*COMMAND, *arguments, root=root)

    def scheduler(self) -> tuple[Started, str]:
        """Start a scheduler; gives its address too."""
        place = self.folder / f"verdeler-{len(self.started)}.json"
        where = ("--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(place))
        started = self.python(*SCHEDULER, *where, *self.tls)
        until(lambda: place.exists() and bool(place.read_text()))
        return started, str(json.loads(place.read_text())["address"])

    def end(self) -> None:
        """End all that is left."""
        for one in self.started:
            if one.process.poll() is None:
                one.process.terminate()
        for one in self.started:
            try:
                one.process.communicate(timeout=10)
            except subprocess.TimeoutExpired:
                one.process.kill()
                one.process.communicate()


def _heed_interrupts() -> None:
    """A test that was started in the background ignores Ctrl-C, and so would what it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def loopback(folder: Path) -> Iterator[Loopback]:
    """Processes in that folder, all ended afterwards."""
    place = Loopback(folder)
    try:
        yield place
    finally:
        place.end()


def until(there: Callable[[], bool]) -> None:
    """Wait until something is there."""
    latest = time.monotonic() + PATIENCE
    while not there():
        assert time.monotonic() < latest
        time.sleep(0.02)
