"""A connection with a browser: one that does not finish its request is not waited for.

Else who begins many requests takes all that this process may have open.
"""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

MOST = 200
"""So many connections at once; a page that is open has two, and a process may have 1,024 files."""

AT_ONCE = 100
"""So many connections are taken before one looks whether there are too many."""

PATIENCE = 15
"""So many seconds a connection may be without a request that is being answered."""


class HurriedProtocol(H11Protocol):
    """HTTP as uvicorn speaks it, with those bounds."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin with a connection; one too many is closed at once."""
        super().connection_made(transport)
        if len(self.connections) > MOST:
            transport.abort()
        else:
            self._look_later()

    def _look_later(self) -> None:
        self.loop.call_later(PATIENCE, self._look, self.cycle)

    def _look(self, before: object) -> None:
        """Close it if nothing was asked, or answered, since the last time."""
        is_answering = self.cycle is not None and not self.cycle.response_complete
        if self.transport.is_closing():
            return
        if is_answering or self.cycle is not before:
            self._look_later()
        else:
            self.transport.close()
