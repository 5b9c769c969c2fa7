"""Files as one, for who downloads them together."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

TYPE = "application/zip"


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files in one, by their names and without the moment at which each was made."""
    room = BytesIO()
    with ZipFile(room, "w", ZIP_DEFLATED) as packed:
        for name, data in sorted(files.items()):
            info = ZipInfo(name)
            info.external_attr = 0o644 << 16
            packed.writestr(info, data, ZIP_DEFLATED)
    return room.getvalue()
