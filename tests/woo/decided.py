"""The marks of a dossier moved to its decision: the same words go, out of files without marks."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from generator.model.woo import Woo
from tests.woo.publications import decision

_MARK = re.compile(r"\[((?:[^][]|\[[^]]*\])*)\]\{woo=([^}]*)\}")
_NOTE = "[^"
_SIGNS = re.compile(r"\]\([^)]*\)|\]\{taal=\w+\}|^> |[\[\]*]", re.MULTILINE)


def moved_to_decision(folder: Path) -> Woo:
    """The decision that leaves out what was marked in the files of that folder, which are changed.

    A mark around a note stays: it takes the note along, and words alone do not.
    """
    passages: list[dict[str, str]] = []
    for path in sorted(folder.glob("*.yaml")):
        data = _without_marks(yaml.safe_load(path.read_text("utf-8")), path.stem, passages)
        text = yaml.safe_dump(data, allow_unicode=True, width=10_000, sort_keys=False)
        path.write_text(text, encoding="utf-8")
    return decision(passages=passages)


def _without_marks(data: Any, file: str, passages: list[dict[str, str]]) -> Any:  # noqa: ANN401
    def words(mark: re.Match[str]) -> str:
        if _NOTE in mark[1]:
            return mark[0]
        text = " ".join(_SIGNS.sub("", mark[1]).split())
        passages.append({"bestand": file, "tekst": text, "gronden": mark[2]})
        return mark[1]

    match data:
        case dict():
            return {name: _without_marks(one, file, passages) for name, one in data.items()}
        case list():
            return [_without_marks(one, file, passages) for one in data]
        case str():
            return _MARK.sub(words, data)
        case _:
            return data
