"""LibreOffice makes pages of a Word file: apart from all else on the machine, and for so long only.

It has a folder of its own for its settings, runs no macros and reaches no network. What it may make
pages of is an ``office_copy``, since it would fetch what other files point to.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.disk.input_file import MAX_BYTES
from generator.foreign.office_copy import office_copy
from generator.foreign.office_program import office_program
from generator.foreign.package import PackageError

SECONDS = 60
"""It takes some; a page takes a few milliseconds."""

MEMORY = 3_000_000_000
LARGEST = 4 * MAX_BYTES

NOT_THERE = (
    "daarvoor is LibreOffice nodig, en dat staat niet op deze computer; zet het erop, of bewaar"
    " het Word-bestand zelf als pdf"
)
TOO_LONG = f"LibreOffice kreeg het niet binnen {SECONDS} seconden klaar"
FAILED = "LibreOffice kan er geen pdf van maken"

_FILTER = "pdf:writer_pdf_Export:" + json.dumps(
    {
        name: {"type": kind, "value": value}
        for name, kind, value in (
            ("SelectPdfVersion", "long", "2"),  # PDF/A-2b
            ("PDFUACompliance", "boolean", "true"),
            ("UseTaggedPDF", "boolean", "true"),
            ("ExportBookmarks", "boolean", "false"),
        )
    }
)

_SETTINGS = {
    "/org.openoffice.Office.Common/Security/Scripting": {
        "DisableMacrosExecution": "true",
        "MacroSecurityLevel": "3",
        "BlockUntrustedRefererLinks": "true",
    },
    "/org.openoffice.Inet/Settings": {
        "ooInetProxyType": "2",
        **{f"ooInet{way}ProxyName": "127.0.0.1" for way in ("HTTP", "HTTPS", "FTP")},
        **{f"ooInet{way}ProxyPort": "9" for way in ("HTTP", "HTTPS", "FTP")},
    },
}
"""By group. What would go to the network goes to a port at which nobody listens (RFC 863)."""


class OfficeError(ValueError):
    """There are no pages of a Word file; the text says in Dutch why."""


def pages_of_word(data: bytes) -> bytes:
    """A tagged PDF of that Word file. But for its day it is the same each time, with the same
    LibreOffice and fonts. Raises ``OfficeError``."""
    try:
        copy = office_copy(data)
    except PackageError as error:
        raise OfficeError(str(error)) from None
    program = office_program()
    if program is None:
        raise OfficeError(NOT_THERE)
    with TemporaryDirectory(prefix="rapport-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        (folder / "bijlage.docx").write_bytes(copy)
        _settle(folder / "user")
        _run(program, folder)
        return _made(folder / "bijlage.pdf")


def _settle(profile: Path) -> None:
    """Settings that nobody else has, so that one that is open already is not asked to do it."""
    items = "".join(
        f'<item oor:path="{group}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value>'
        "</prop></item>"
        for group, settings in _SETTINGS.items()
        for name, value in settings.items()
    )
    known = 'xmlns:oor="http://openoffice.org/2001/registry"'
    (profile / "user").mkdir(parents=True)
    xml = f'<?xml version="1.0" encoding="UTF-8"?><oor:items {known}>{items}</oor:items>'
    (profile / "user" / "registrymodifications.xcu").write_text(xml, "utf-8")


def _run(program: str, folder: Path) -> None:
    """Raises ``OfficeError`` when it fails or takes too long; nothing that it started goes on."""
    profile = f"-env:UserInstallation={(folder / 'user').as_uri()}"
    command = [program, profile, "--headless", "--norestore", "--nodefault", "--nolockcheck"]
    process = subprocess.Popen(
        [*command, "--convert-to", _FILTER, "--outdir", str(folder), str(folder / "bijlage.docx")],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env={"HOME": str(folder), "TMPDIR": str(folder), "PATH": os.environ.get("PATH", "")},
        start_new_session=True,
    )
    try:
        _bound(process.pid)
        failed = process.wait(SECONDS) != 0
    except subprocess.TimeoutExpired:
        raise OfficeError(TOO_LONG) from None
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    if failed:
        raise OfficeError(FAILED)


def _bound(process: int) -> None:
    """How much that process may take, with each that it starts from now on."""
    limits = {
        resource.RLIMIT_CPU: SECONDS,
        resource.RLIMIT_DATA: MEMORY,
        resource.RLIMIT_FSIZE: LARGEST,
    }
    with suppress(ProcessLookupError, PermissionError):  # it ended at once
        for kind, amount in limits.items():
            resource.prlimit(process, kind, (amount, amount))


def _made(pdf: Path) -> bytes:
    try:
        made = pdf.read_bytes()
    except OSError:
        raise OfficeError(FAILED) from None
    if not made:
        raise OfficeError(FAILED)
    return made
