"""A PDF of one empty page that this program did not make."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfWriter


def blank_pdf(*, password: str = "") -> bytes:
    """Its bytes; locked with a password, if there is one."""
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    if password:
        writer.encrypt(password)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()
