from __future__ import annotations

from lxml import etree

from generator.foreign.names import WML
from generator.word.body.footnotes import footnotes_part


def test_notes_follow_the_two_separators() -> None:
    root = etree.fromstring(footnotes_part(['<w:footnote w:id="1"><w:p/></w:footnote>']))

    assert [note.get(f"{{{WML}}}id") for note in root] == ["-1", "0", "1"]
