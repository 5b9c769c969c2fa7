"""Whatever somebody does in Word: it comes back as it is, or it is told why it does not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from generator.dossier.dossier import read_dossier
from generator.places import INPUTS, ROOT, TEMPLATES
from generator.returning.bringing.account import Asked, account_of
from generator.returning.bringing.proof import NOT_SAME
from tests.build.pressed import manuscripts, press_of
from tests.returning.opened_word import Opened, said, w
from tests.returning.word_edits import (
    add_paragraph,
    change_words,
    insert_words,
    join_paragraph,
    move_paragraph,
    remove_paragraph,
    split_paragraph,
)
from tests.returning.word_note_edits import add_note
from tests.returning.word_row_edits import add_row, fill_cell, move_row, remove_row

USUAL = 40
"""So many edits are tried, unless more are asked for (``make terug``)."""

SAMPLES = sorted(path for path in (ROOT / INPUTS).glob("*/") if path.is_dir())


@dataclass(frozen=True)
class Words:
    """Where in a file somebody is: words of a paragraph, whole paragraphs, rows of a table."""

    word: str
    paragraph: str
    other: str
    row: Sequence[str]
    other_row: Sequence[str]

    @classmethod
    def at_random(cls, chance: Random, file: bytes) -> Words:
        """Some place in that file. Raises ``IndexError`` for a file without tables."""
        document = Opened(file).document
        paragraphs = [text for text in map(said, document.iter(w("p"))) if " " in text.strip()]
        rows = [[said(one) for one in row.iter(w("p"))] for row in document.iter(w("tr"))]
        full = [row for row in rows if all(row)]
        paragraph, other = chance.choice(paragraphs), chance.choice(paragraphs)
        word = chance.choice(paragraph.split())
        return cls(word, paragraph, other, chance.choice(full), chance.choice(full))


Edit = Callable[[bytes, Words, str], bytes]

EDITS: Sequence[Edit] = (
    lambda file, at, by: change_words(file, at.word, "vernieuwd", by),
    lambda file, at, by: change_words(file, at.paragraph, "Een andere zin van iemand.", by),
    lambda file, at, by: insert_words(file, at.word, " erbij gezet", by),
    lambda file, at, by: split_paragraph(file, at.word),
    lambda file, at, by: join_paragraph(file, at.paragraph),
    lambda file, at, by: add_paragraph(file, at.paragraph, "Een nieuwe zin van iemand.", by),
    lambda file, at, by: remove_paragraph(file, at.paragraph, by),
    lambda file, at, by: move_paragraph(file, at.paragraph, at.other),
    lambda file, at, by: add_note(file, at.word, "Een noot van iemand."),
    lambda file, at, by: add_row(file, at.row[0], *["Nieuw"] * len(at.row), by=by),
    lambda file, at, by: remove_row(file, at.row[0], by),
    lambda file, at, by: move_row(file, at.row[0], at.other_row[0]),
    lambda file, at, by: fill_cell(file, at.row[0], 0, "Andere tekst.", by),
)


@pytest.fixture(scope="module")
def made() -> dict[Path, bytes]:
    """The documents of all samples as Word files, by the YAML that they are of."""
    files = {}
    for folder in SAMPLES:
        dossier = read_dossier(folder)
        press = press_of(dossier)
        for name, manuscript in manuscripts(dossier).items():
            if not dossier.properties_of(next(d for d in dossier.documents if d.name == name)).naam:
                continue  # of what is for few eyes no YAML travels
            files[folder / f"{name}.yaml"] = press.to_docx(manuscript)
    return files


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", range(metafunc.config.getoption("--bewerkingen") or USUAL))


def test_an_edit_comes_back_or_is_told(seed: int, made: dict[Path, bytes], tmp_path: Path) -> None:
    chance = Random(seed)
    document, file = chance.choice([*made.items()])
    try:
        edit = chance.choice(EDITS)
        edited = edit(file, Words.at_random(chance, file), chance.choice(["", "Anna"]))
    except (AssertionError, IndexError, ValueError, StopIteration):
        pytest.skip("somebody cannot do that there")
    back = tmp_path / "nota.docx"
    back.write_bytes(edited)

    account = account_of(back, Asked(document), TEMPLATES)

    # Where a value was emptied the program may say something of its own, so nothing can be taken.
    filled = [one for one in account.clashes if one.edit.after]
    assert [one for one in filled if one.reason == NOT_SAME] == []
    account.proof.require(account.offers)
