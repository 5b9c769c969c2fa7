"""What speaks to the scheduler: there in time, or not; and told when it is gone."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from distributed import CancelledError, Client, Security, rpc
from distributed.client import ClosedClientError

from generator.cluster.address import Address
from generator.problems import MachineError

PATIENCE = 10
"""So many seconds a scheduler has to answer the first time."""

PARTING = 2
"""So many seconds it has to hear that we leave."""

UNREACHABLE = (
    "op {} is geen verdeler te bereiken; start er een met 'dask scheduler', of kijk of het adres en"
    " de certificaten kloppen"
)
GONE = "de verdeler op {} is weg. Wat klaar was, staat er; geef de opdracht opnieuw voor de rest"


@contextmanager
def connection(address: Address) -> Iterator[Client]:
    """A client of the scheduler. Raises ``MachineError`` when none answers there in time."""
    client = _client(address)
    try:
        yield client
    finally:
        with suppress(Exception):  # whatever it is, it is over
            client.close(timeout=PARTING)


@contextmanager
def scheduler_there(address: str) -> Iterator[None]:
    """Raises ``MachineError`` when what is asked finds that the scheduler is not there any more."""
    try:
        yield
    except (OSError, CancelledError, ClosedClientError):
        raise MachineError(GONE.format(address)) from None


def _client(address: Address) -> Client:
    security = address.security()
    try:
        asyncio.run(asyncio.wait_for(_greeted(address.text, security), PATIENCE))
        return Client(address.text, timeout=PATIENCE, security=security, set_as_default=False)
    except (OSError, ValueError, TypeError):
        raise MachineError(UNREACHABLE.format(address.text)) from None


async def _greeted(address: str, security: Security) -> None:
    """Ask who is there: a client would wait without end for who listens and is no scheduler."""
    async with rpc(address, connection_args=security.get_connection_args("client")) as there:
        await there.identity(n_workers=0)
