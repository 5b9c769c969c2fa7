""".vscode: which schema belongs to which file without the line for it, and what is completed.

``make schemas`` puts that in, and leaves the other settings as they are.
"""

from __future__ import annotations

import json

from generator.authoring.references import snippets
from generator.authoring.schema import file_name
from generator.disk.atomic import write_whole
from generator.model import soorten
from generator.model.facts.organisatie import Organisatie
from generator.places import INPUTS, ROOT, SCHEMAS

SETTINGS = ROOT / ".vscode" / "settings.json"
SNIPPETS = ROOT / ".vscode" / "rapport.code-snippets"


def settings(text: str) -> str:
    """The settings ``text`` with the kinds of files as they are now."""
    kinds = {f"./{SCHEMAS}/{file_name(kind)}": _files(kind) for kind in soorten.bestanden()}
    return json.dumps({**json.loads(text), "yaml.schemas": kinds}, indent=2) + "\n"


def _files(kind: str) -> list[str]:
    if kind == Organisatie.soort:
        return [f"{INPUTS}/{kind}.yaml", f"{INPUTS}/{kind}-*.yaml"]
    return [f"{INPUTS}/*/{kind}.yaml", f"{INPUTS}/*/{kind}-*.yaml"]


if __name__ == "__main__":
    write_whole(SNIPPETS, snippets().encode())
    write_whole(SETTINGS, settings(SETTINGS.read_text("utf-8")).encode())
