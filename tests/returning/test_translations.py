"""Words that were changed in Word, in a document in another language."""

from __future__ import annotations

from pathlib import Path

from generator.cli.exit_codes import OK
from tests.dossier.pair import pair_in
from tests.returning.told_edits import edited
from tests.workplace import Workplace

BACK = Path("terug.docx")


def test_what_was_changed_comes_in_the_translation(workplace: Workplace) -> None:
    folder = pair_in(Path("inputs"))
    assert workplace.run("maak", "--formaat", "docx").code == OK
    before = {file.name: file.read_text("utf-8") for file in folder.glob("*.yaml")}
    made = Path("output/d/vgr-en.docx").read_bytes()
    edits = ("wijzig a small budget ⇒ a large budget", "wijzig after the summer ⇒ in the autumn")
    for edit in edits:
        made = edited(made, edit)
    BACK.write_bytes(made)

    assert workplace.run("terug", str(BACK), "--alles").code == OK

    after = {file.name: file.read_text("utf-8") for file in folder.glob("*.yaml")}
    became = before["vertalingen.yaml"].replace("a small budget", "a large budget")
    assert after == before | {
        "vertalingen.yaml": became.replace("after the summer", "in the autumn")
    }
