"""Whether files with figures, of which all cells become public, were judged.

Their tables stand in the texts like any other, so what is left out of words is left out of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.dossier.dossier import Dossier
from generator.dossier.file_names import ENDING
from generator.model.woo import Woo
from generator.problems import Problem

NOT_JUDGED = (
    "over dit bestand met cijfers is niet beslist; zet {path} in woo.yaml bij 'cijferbestanden',"
    " met 'openbaar: ja', of zet de tabel zelf in de tekst, zonder wat niet openbaar mag worden"
)


def unjudged_figures(dossier: Dossier, woo: Woo) -> Iterator[Problem]:
    """Those of which the decision does not say that they are public, at each text that would show
    one in public."""
    public = {one.bestand for one in woo.cijferbestanden if one.openbaar}
    left_out = {
        f"{dossier.name}/{file.name}{ENDING}" for file in dossier.documents if file.document.woo
    }
    for path, one in dossier.figures.items():
        if path not in public:
            shown = (origin for origin in one.uses if origin.file not in left_out)
            yield from (Problem.at(origin, NOT_JUDGED.format(path=path)) for origin in shown)
