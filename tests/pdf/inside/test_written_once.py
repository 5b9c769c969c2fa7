from __future__ import annotations

from io import BytesIO

import pytest
from pydyf import PDF, Array, Dictionary, Stream, String

from generator.pdf.inside.written_once import WrittenOnce
from generator.pdf.streams import compress

VERSIONS = [(b"1.7", True), (b"1.7", False), (b"1.4", True)]


def written(pdf: PDF, version: bytes, compress: bool) -> bytes:
    pdf.info["Title"] = String("Één (1)")
    drawn = Stream([b"q", 1.5, "Q"] * 50, {"Type": "/XObject"}, compress)
    pdf.add_object(drawn)
    pdf.add_object(Stream([b"<rdf/>"]))
    pdf.add_object(Array([1, String("a")]))
    pdf.add_page(Dictionary({"Type": "/Page", "Contents": drawn.reference}))
    output = BytesIO()
    pdf.write(output, version, True, compress)
    return output.getvalue()


@pytest.mark.parametrize(("version", "compress"), VERSIONS)
def test_what_is_written_once_is_what_pydyf_writes(version: bytes, compress: bool) -> None:
    assert written(WrittenOnce(), version, compress) == written(PDF(), version, compress)


def test_the_stream_of_objects_has_a_clear_end_too() -> None:
    """pydyf makes it while it writes; in one of so many files it would end in doubt."""
    doubtful = []
    for number in range(2000):
        ours, theirs = WrittenOnce(), PDF()
        outputs = []
        for pdf in (ours, theirs):
            pdf.catalog["Test"] = number
            output = BytesIO()
            pdf.write(output, b"1.7", False, compress=True)
            outputs.append(output.getvalue())
        if b"\r\nendstream" in outputs[1]:
            doubtful.append(outputs[0])

    assert doubtful
    assert not any(b"\r\nendstream" in output for output in doubtful)


def test_objects_are_put_in_bytes_one_time(monkeypatch: pytest.MonkeyPatch) -> None:
    packed: list[Stream] = []

    def counting(stream: Stream) -> None:
        packed.append(stream)
        compress(stream)

    monkeypatch.setattr("generator.pdf.inside.written_once.compress", counting)
    written(WrittenOnce(), b"1.7", compress=True)

    assert len(packed) == len({id(stream) for stream in packed}) == 4
