"""What of a dossier would be left out, without that anything is made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.content.boxes import around_boxes
from generator.content.inline import Text
from generator.content.printed import Inhoud, nodes_of
from generator.content.walk import all_of
from generator.dossier.dossier import Dossier
from generator.dutch import count_text
from generator.gronden import TUSSEN, schrijf
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
    texts = (node.text for node in all_of(nodes_of(contents)) if isinstance(node, Text))
    boxes = [code for text in texts for code, grounds in around_boxes(text) if grounds]
    if not boxes:
        return "er wordt niets weggelaten"
    by_code = Counter(code for one in boxes for code in one.split(TUSSEN))
    counts = ", ".join(f"{code} {count}" for code, count in sorted(by_code.items()))
    return f"{count_text(len(boxes), 'passage', 'passages')} ({counts})"
