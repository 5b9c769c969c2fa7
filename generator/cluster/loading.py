"""Loads Dask, which is not always there: in silence, and without what costs time unasked."""

from __future__ import annotations

import logging
import warnings

from generator.problems import MachineError

ABSENT = (
    "Dask ontbreekt op deze computer; installeer het met '.venv/bin/python -m pip install"
    ' --constraint constraints.txt --editable ".[rekenen]"\''
)

SETTINGS = {
    "distributed.admin.system-monitor.interval": "30s",
    "distributed.admin.tick.interval": "5s",
    "distributed.client.preload": [],
    "distributed.comm.compression": False,  # documents are compressed
    "distributed.comm.timeouts.connect": "10s",
    "distributed.worker.http.routes": [],
    "distributed.worker.preload": [],
    "distributed.worker.profile.enabled": False,
}
"""For this process; the scheduler has settings of its own."""

SPEAKERS = ("asyncio", "bokeh", "distributed", "tornado")
"""Who would tell in English what we tell in Dutch."""


def load_dask() -> None:
    """Have Dask ready for this process. Raises ``MachineError`` when it is not installed."""
    try:
        import dask
        import distributed  # noqa: F401 (it sets its own loggers)
    except ModuleNotFoundError:
        raise MachineError(ABSENT) from None
    dask.config.set(SETTINGS)
    warnings.filterwarnings("ignore", module=r"distributed|tornado")
    for name in (*logging.root.manager.loggerDict, *SPEAKERS):
        if name.partition(".")[0] in SPEAKERS:
            logger = logging.getLogger(name)
            logger.handlers = [logging.NullHandler()]
            logger.propagate = False
