"""Pages that LibreOffice itself makes of a Word file, behind a document."""

from __future__ import annotations

import socket
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from generator.foreign import office
from generator.foreign.appendable import why_not_appended
from generator.foreign.office import pages_of_word
from generator.pdf.appending import Appendix, with_appendices
from keuring import vera
from tests.foreign.word_file import relations
from tests.pdf.small_memo import memo

PICTURE = (
    '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:pict>'
    '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:100pt;height:100pt"><v:imagedata'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="a"/>'
    "</v:shape></w:pict></w:r></w:p>"
)


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


def test_nothing_is_fetched_even_when_a_file_that_asks_for_it_comes_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(office, "office_copy", lambda data: data)
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        pages_of_word(with_picture_from(server.getsockname()[1]))

        with pytest.raises(TimeoutError):
            server.accept()


def with_picture_from(port: int) -> bytes:
    """The advice with a picture that stands elsewhere."""
    linked = relations("image", f"http://127.0.0.1:{port}/a.png")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    written = BytesIO()
    with ZipFile(BytesIO(advice())) as old, ZipFile(written, "w") as new:
        for name in old.namelist():
            part = old.read(name).decode("utf-8", "surrogateescape")
            if name == "word/document.xml":
                part = part.replace("<w:body>", f"<w:body>{PICTURE}")
            if name in linked:
                one = linked[name].partition("<Relationship ")[2].partition("/>")[0]
                one = one.replace("http://x/image", kind)
                part = part.replace("</Relationships>", f"<Relationship {one}/></Relationships>")
            new.writestr(name, part.encode("utf-8", "surrogateescape"))
    return written.getvalue()
