"""What of a dossier would be left out, without that anything is made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.content.printed import Inhoud
from generator.dossier.dossier import Dossier
from generator.dutch import count_text
from generator.gronden import schrijf
from generator.woo.making import boxes_of
from generator.woo.public import public_dossier


def overview(dossier: Dossier) -> Iterator[str]:
    """A line for each document: how many passages, on which grounds."""
    public = public_dossier(dossier, dossier.woo[1] if dossier.woo else None).dossier
    shown = {file.name: file.document for file in public.documents}
    for file in dossier.documents:
        if file.name not in shown:
            yield f"{file.name}: niet openbaar ({schrijf(file.document.woo or ())})"
        else:
            yield f"{file.name}: {_passages(public.contents_of(shown[file.name]))}"


def _passages(contents: Inhoud) -> str:
    boxes = boxes_of(contents)
    if not boxes:
        return "er wordt niets weggelaten"
    by_code = Counter(grond.code for grounds in boxes for grond in grounds)
    counts = ", ".join(f"{code} {count}" for code, count in sorted(by_code.items()))
    return f"{count_text(len(boxes), 'passage', 'passages')} ({counts})"
