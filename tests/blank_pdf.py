"""A PDF of empty pages that this program did not make."""

from __future__ import annotations

from io import BytesIO

from pypdf import PdfWriter


def blank_pdf(*, password: str = "", pages: int = 1) -> bytes:
    """Its bytes; locked with a password, if there is one."""
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(595, 842)
    if password:
        writer.encrypt(password)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()
