"""The verb that does orders for others, and where to find others that do."""

from __future__ import annotations

import os
import re
import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from generator import places
from generator.cli.arguments import Option, Positional, Verb
from generator.cli.exit_codes import OK
from generator.problems import UsageError, on_one_line

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from generator.build.order import Crew
    from generator.cluster.address import Address

ELSEWHERE = Option("--rekenen-op", "ADRES", "laat werkers van Dask op dit adres het werk doen")
CERTIFICATES = Option(
    "--certificaten", "MAP", "de map met ca.pem, cert.pem en key.pem, voor een adres met tls://"
)


def named_address(arguments: Namespace) -> Address | None:
    """The address of who makes the documents; none for this machine. Raises ``UsageError``."""
    if arguments.rekenen_op is not None:
        from generator.cluster.address import parse_address

        return parse_address(arguments.rekenen_op, arguments.certificaten)
    if arguments.certificaten is not None:
        raise UsageError("--certificaten hoort bij --rekenen-op")
    return None


def crew_elsewhere(address: Address) -> AbstractContextManager[Crew]:
    """The workers at an address. Raises ``MachineError``."""
    from generator.cluster.loading import load_dask

    load_dask()
    from generator.cluster.crew import crew  # needs Dask

    return crew(address, places.TEMPLATES, _tell)


def werker(arguments: Namespace) -> int:
    """Do orders for others, until Ctrl-C."""
    from generator.cluster.address import parse_address
    from generator.cluster.loading import load_dask
    from generator.dutch import count_text

    address = parse_address(arguments.adres, arguments.certificaten)
    count = worker_count(arguments.aantal)
    load_dask()
    from generator.cluster.foreman import work  # needs Dask

    print(f"{count_text(count, 'werker', 'werkers')} voor {address.text}. Stop met Ctrl-C.")
    sys.stdout.flush()
    try:
        work(address, count, places.TEMPLATES, _tell)
    except KeyboardInterrupt:
        print("Gestopt.")
    return OK


def worker_count(text: str | None) -> int:
    """How many workers are asked: by default one a processor. Raises ``UsageError``."""
    if text is None:
        return len(os.sched_getaffinity(0))
    if not re.fullmatch("[1-9][0-9]{0,2}", text, re.ASCII):
        raise UsageError("na --aantal hoort een getal van 1 tot en met 999")
    return int(text)


def _tell(line: str) -> None:
    print(on_one_line(f"rapport: {line}"), file=sys.stderr, flush=True)


WERKER = Verb(
    "werker",
    "maak op deze computer documenten voor wie 'rapport maak --rekenen-op' geeft",
    werker,
    (
        CERTIFICATES,
        Option("--aantal", "AANTAL", "zoveel werkers (anders: een per processor)"),
    ),
    positionals=(Positional("adres", "ADRES", "het adres van de verdeler (dask scheduler)"),),
)
