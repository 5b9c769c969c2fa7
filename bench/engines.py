"""What the engines need for a document when they have made others before it."""

from __future__ import annotations

import time
from itertools import islice
from pathlib import Path

from generator.dossier.dossiers import read_dossiers
from generator.dossier.wanted import All
from generator.pdf.render import Typesetter
from generator.places import ORGANISATIE, TEMPLATES
from generator.style.house import read_look
from generator.word.package.render import WordWriter

COLD = 3
"""How many dossiers make them warm."""


def warm_seconds(inputs: Path) -> float:
    """The processor time of one dossier of those, Word and PDF, in a process that is warm."""
    folders = sorted(path for path in inputs.iterdir() if path.name != ORGANISATIE)
    dossiers, _ = read_dossiers(dict.fromkeys(folders, All()), TEMPLATES)
    look = read_look(TEMPLATES, dossiers[0].kader.organisatie.huisstijl)
    writer, typesetter = WordWriter(look), Typesetter(look)
    taken = []
    for dossier in dossiers:
        begin = time.process_time()
        for file in dossier.documents:
            kind = file.document.soort
            contents = dossier.contents_of(file.document)
            properties = dossier.properties_of(file)
            writer.to_docx(kind, contents, properties)
            typesetter.to_pdf(kind, contents, properties)
        taken.append(time.process_time() - begin)
    warm = list(islice(taken, COLD, None))
    return sum(warm) / len(warm)
