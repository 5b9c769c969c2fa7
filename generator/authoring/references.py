"""References to figures, counts, annexes and tables, as an editor explains and completes them."""

from __future__ import annotations

import json

from generator.model.invulling.aantallen import TELLINGEN
from generator.model.invulling.cijfers import EIGENSCHAPPEN

_EXPLAINED = (
    "Een cijfer dat klopt: `[]{{cijfer=id.nu}}` drukt de waarde van een indicator af;"
    " na het id kan: {eigenschappen}. Een aantal: `[]{{aantal=indicatoren.behaald}}`; u kunt"
    " tellen: {tellingen}. Een bijlage van dit document: `[]{{bijlage=id}}`."
    " Een tabel of figuur die een naam heeft: `[]{{tabel=naam}}` en `[]{{figuur=naam}}`."
)


def with_references(description: str) -> str:
    """The description of a text, and after it which references it may hold."""
    explained = _EXPLAINED.format(
        eigenschappen=", ".join(EIGENSCHAPPEN), tellingen=", ".join(TELLINGEN)
    )
    return "\n\n".join(filter(None, (description, explained)))


def snippets() -> str:
    """What VS Code completes in a text: after the kind of a reference the words there are."""
    words = {
        "cijfer": f"[]{{cijfer=${{1:id}}.{_choice(2, tuple(EIGENSCHAPPEN))}\\}}$0",
        "aantal": f"[]{{aantal={_choice(1, tuple(TELLINGEN))}\\}}$0",
        "bijlage": "[]{bijlage=${1:id}\\}$0",
        "tabel": "[]{tabel=${1:naam}\\}$0",
        "figuur": "[]{figuur=${1:naam}\\}$0",
    }
    meanings = {
        "cijfer": "De waarde van een indicator uit doelen.yaml; 'id' is het id van de indicator.",
        "aantal": "Hoeveel er zijn; het programma telt.",
        "bijlage": "Het nummer van een bijlage van dit document; 'id' is het id van de bijlage.",
        "tabel": "Het nummer van een tabel; 'naam' staat in de regel boven de tabel.",
        "figuur": "Het nummer van een figuur; 'naam' staat in de regel boven de afbeelding.",
    }
    known = {
        f"Verwijzing: {word}": {
            "scope": "yaml",
            "prefix": [word, f"[]{{{word}"],
            "body": body,
            "description": meanings[word],
        }
        for word, body in words.items()
    }
    return json.dumps(known, ensure_ascii=False, indent=2) + "\n"


def _choice(number: int, words: tuple[str, ...]) -> str:
    return f"${{{number}|{','.join(words)}|}}"
