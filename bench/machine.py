"""On what was measured, and when: figures say nothing without it."""

from __future__ import annotations

import os
import platform
import re
from datetime import UTC, datetime
from pathlib import Path


def machine() -> str:
    """The date, the processor and how many there are, the system and Python, on one line."""
    today = datetime.now(UTC).date().isoformat()
    cores = len(os.sched_getaffinity(0))
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return f"{today}, {_processor()} ({cores} cores), {system}, Python {platform.python_version()}"


def _processor() -> str:
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        told = ""
    name = re.search(r"(?m)^model name\s*: (.+)$", told)
    return name[1] if name else platform.machine()
