"""Gets the YAML that travels inside a PDF out of it, with the files of its annexes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import md5
from pathlib import Path

from pypdf.generic import EmbeddedFile

from generator.foreign.pdf import PdfError, foreign_pdf
from generator.model.properties import NAAMVELD
from generator.pdf.source_files import RELATIONSHIP, SUPPLEMENT
from generator.received.incoming import contents_of, fault
from generator.returning.travelled import ALTERED, Travelled, gathered


def travelled_in_pdf(document: Path) -> Travelled:
    """What travels in that PDF. Raises ``InputError`` when it cannot be read as one."""
    try:
        with foreign_pdf(contents_of(document)) as reader:
            files = gathered(document, _sources(document, reader.attachment_list))
            name = dict(reader.metadata or {}).get(f"/{NAAMVELD}", "")
    except PdfError as error:
        raise fault(document, str(error)) from None
    return Travelled(files, str(name))


def _sources(document: Path, attached: Iterable[EmbeddedFile]) -> Iterator[tuple[str, bytes]]:
    """The files of input among what is attached; read one by one, since each may be large."""
    for file in attached:
        if file.associated_file_relationship in (f"/{RELATIONSHIP}", f"/{SUPPLEMENT}"):
            path, data = str(file.description or ""), file.content
            if not _is_whole(file, data):
                raise fault(document, ALTERED.format(path))
            yield path, data


def _is_whole(file: EmbeddedFile, data: bytes) -> bool:
    """Whether the data has the size and checksum that the PDF tells (ISO 32000-1 7.11.4.2).

    pypdf gives as much as it could unpack of data that is damaged, without a word.
    """
    seal = getattr(file.checksum, "original_bytes", file.checksum)
    right = md5(data, usedforsecurity=False).digest()
    return file.size in (None, len(data)) and seal in (None, right)
