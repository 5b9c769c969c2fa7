"""A file that a page sends: its bytes and for what they are, or why it is not taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from generator.form.bodies import body_of
from generator.form.refusals import said
from generator.preview.app import NOT_HERE

PathOf: TypeAlias = Callable[[Request], Path | None]
"""Finds the dossier or the document that an address names; None when nobody follows it."""


@dataclass(frozen=True)
class Bound:
    """How many bytes a file may have at the most, and what is said of a longer one."""

    most: int
    too_large: str


OF_WORD = Bound(
    50_000_000, "Dit bestand is groter dan een Word-bestand van dit programma kan zijn."
)
"""A Word file with its fonts and charts has some millions."""


@dataclass(frozen=True)
class SentFile:
    """The bytes of a file, and the dossier or the document that it was sent for."""

    path: Path
    data: bytes


async def sent_file(request: Request, path_of: PathOf, bound: Bound) -> SentFile | Response:
    """The file in a request, or the answer that says why it is not taken.

    What it is for is looked up first, so that nothing is read for what is not there.
    """
    path = await run_in_threadpool(path_of, request)
    if path is None:
        return PlainTextResponse(NOT_HERE, 404)
    data = await bytes_within(request, bound)
    return data if isinstance(data, Response) else SentFile(path, data)


async def bytes_within(request: Request, bound: Bound) -> bytes | Response:
    """The bytes in a request, or the answer that says that they are too many."""
    data = await body_of(request, bound.most)
    return said(bound.too_large, 413) if data is None else data
