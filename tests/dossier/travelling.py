"""The input of a dossier travels in its documents: what is unpacked makes the same ones."""

from __future__ import annotations

from tests.workplace import Workplace


def comes_back_the_same(place: Workplace, document: str, made: tuple[bytes, bytes]) -> None:
    """Out of the Word file and out of the PDF of that document of the dossier ``d``, each."""
    for end in ("docx", "pdf"):
        assert place.run("uitpakken", f"output/d/{document}.{end}", end).code == 0
        assert place.run("maak", f"{end}/d", "--uit", f"again-{end}").code == 0
        again = place.root / f"again-{end}/d" / document
        word, pdf = again.with_suffix(".docx"), again.with_suffix(".pdf")
        assert (word.read_bytes(), pdf.read_bytes()) == made
