"""Pages that LibreOffice itself makes of a Word file, behind a document."""

from __future__ import annotations

import socket
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from PIL import Image

from generator.foreign import office
from generator.foreign.appendable import why_not_appended
from generator.foreign.office import pages_of_word
from generator.pdf.appending import Appendix, with_appendices
from keuring import vera
from tests.pdf.small_memo import memo


def advice() -> bytes:
    """A made-up advice, with lists and a table."""
    document = Document()
    document.add_heading("Advies over de kalender", 1)
    document.add_paragraph("Dit advies is verzonnen.")
    document.add_paragraph("Begin op tijd.", style="List Bullet")
    document.add_paragraph("Vraag de leden.", style="List Number")
    table = document.add_table(2, 2)
    table.cell(0, 0).text = "Wie"
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def joined() -> bytes:
    return with_appendices(memo(), [Appendix("advies.docx", "Bijlage 1", pages_of_word(advice()))])


def test_they_may_follow_and_verapdf_finds_nothing(tmp_path: Path) -> None:
    target = tmp_path / "memo.pdf"
    target.write_bytes(joined())

    assert why_not_appended(pages_of_word(advice())) == ""
    report = vera.validate([target])[target]
    assert report.findings == ()
    assert report.checks > 0


def test_they_are_the_same_bytes_each_time() -> None:
    assert joined() == joined()


@pytest.mark.parametrize(("settings", "asked"), [(office._SETTINGS, False), ({}, True)])
def test_its_settings_alone_keep_it_from_the_network(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, dict[str, str]], asked: bool
) -> None:
    monkeypatch.setattr(office, "office_copy", lambda data: data)  # which would be refused
    monkeypatch.setattr(office, "_SETTINGS", settings)
    with socket.create_server(("127.0.0.1", 0)) as server, ThreadPoolExecutor() as threads:
        server.settimeout(10)
        found = threads.submit(is_asked, server)
        pages_of_word(with_picture_from(server.getsockname()[1]))

        assert found.result() == asked


def is_asked(server: socket.socket) -> bool:
    """Whether somebody comes before it has waited long enough; nobody gets an answer."""
    try:
        server.accept()[0].close()
    except TimeoutError:
        return False
    return True


def with_picture_from(port: int) -> bytes:
    """A Word file with a picture that stands elsewhere."""
    picture, plain, written = BytesIO(), BytesIO(), BytesIO()
    Image.new("RGB", (9, 9)).save(picture, "PNG")
    document = Document()
    document.add_picture(picture)
    document.save(plain)
    inside, address = b'Target="media/image1.png"', f"http://127.0.0.1:{port}/a.png"
    outside = f'Target="{address}" TargetMode="External"'.encode()
    with ZipFile(plain) as old, ZipFile(written, "w") as new:
        for name in old.namelist():
            part = old.read(name).replace(inside, outside)
            new.writestr(name, part.replace(b"r:embed=", b"r:link="))
    return written.getvalue()
