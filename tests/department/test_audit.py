"""Logs that somebody touched are told when the service begins."""

from __future__ import annotations

from pathlib import Path

from generator.department.audit import log_faults
from generator.form.store import Store
from generator.preview.followed import Followed
from generator.source.editing import Put


def change(file: Path, field: str, was: str, becomes: str) -> None:
    store = Store()
    store.change(file, store.read(file).name, Put((field,), becomes), was, who="anna")


def test_a_log_in_which_a_line_was_changed_is_told(inputs: Path) -> None:
    change(inputs / "klein/nota.yaml", "aan", "de Bestuursraad", "Van Anna")
    change(inputs / "organisatie.yaml", "afkorting", "VB", "OCW")
    followed = Followed([])
    assert list(log_faults(followed)) == []

    for name in ("klein", "organisatie.yaml"):
        log = inputs / f".logboek/{name}.jsonl"
        log.write_text(log.read_text().replace("anna", "bram"))

    told = [problem.place.file for problem in log_faults(followed)]
    assert told == ["inputs/.logboek/klein.jsonl", "inputs/.logboek/organisatie.yaml.jsonl"]
