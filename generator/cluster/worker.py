"""One process that does orders for others, one at a time."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from distributed import Worker

from generator.build.order import Make
from generator.build.worker import settle_in
from generator.cluster.address import Address
from generator.cluster.duty import NAME, Duty, label
from generator.cluster.installed import Installed
from generator.cluster.seal import seal_of

PATIENCE = 60
"""So many seconds a worker looks for its scheduler."""

GONE, NOWHERE = 20, 21
"""How a worker ends whose scheduler went away, or was never found."""


@dataclass(frozen=True)
class Preparation:
    """All that a process needs to become a worker."""

    address: Address
    make: Make
    installed: Installed
    place: Path


def serve(prepared: Preparation, number: int) -> None:
    """Be a worker until the scheduler goes away or SIGTERM comes, then end this process.

    What a worker was busy with when it ends, another does again.
    """
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    settle_in(str(prepared.place))
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT, signal.SIGTERM})
    seal = seal_of(prepared.installed, prepared.make)
    duty = Duty(prepared.make, seal, prepared.installed)
    os._exit(asyncio.run(_worked(prepared, duty, number)))  # without waiting for what it was doing


async def _worked(prepared: Preparation, duty: Duty, number: int) -> int:
    """Work; gives how that ended."""
    try:
        worker = await _worker(prepared, duty, number)
    except (OSError, TimeoutError, ValueError):
        return NOWHERE
    finished = asyncio.ensure_future(worker.finished())
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    stop = asyncio.ensure_future(stopped.wait())
    await asyncio.wait((finished, stop), return_when=asyncio.FIRST_COMPLETED)
    if finished.done():
        return GONE
    with suppress(OSError, TimeoutError):
        await worker.close(timeout=2, executor_wait=False)
    return 0


async def _worker(prepared: Preparation, duty: Duty, number: int) -> Worker:
    """A worker that has reported itself.

    It keeps all in memory: nothing of a dossier is written on the disk of this machine. With one
    thread, since the limits of a document are those of its process.
    """
    address = prepared.address
    worker: Worker = await Worker(
        address.text,
        name=f"{socket.gethostname()}-{os.getpid()}-{number}",
        nthreads=1,
        memory_limit=0,
        host=address.own_host,
        dashboard_address="127.0.0.1:0",
        security=address.security(),
        death_timeout=PATIENCE,
        local_directory=str(prepared.place),
        resources={label(duty.seal.text): 1},
        startup_information={NAME: lambda _: duty.seal.as_data()},
        plugins=(duty,),
    )
    return worker
