"""Documents of a dossier that are probably one, of which a program kept two versions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.dossier.dossier_files import DossierFiles
from generator.model.dubbel import met_eerdere
from generator.model.kind import Document, Kader
from generator.problems import Problem, Severity


def same_documents(files: DossierFiles, kader: Kader) -> Iterator[Problem]:
    """Each document that says of itself exactly what one with a shorter name in the same language
    does; without a day that says too little."""
    documents = [
        (path, model)
        for path, (_, model) in files.models.items()
        if isinstance(model, Document) and model.dag
    ]
    documents.sort(key=lambda one: len(one[0].name))

    def identity(one: tuple[Path, Document]) -> tuple[str | date | None, ...]:
        document, said = one[1], one[1].eigenschappen(kader)
        what = (document.soort, document.taal.taal.code)
        return *what, said.titel, said.onderwerp, said.kenmerk, said.datum

    for (path, document), (first, _) in met_eerdere(documents, identity):
        message = (
            f"de datum, het onderwerp en het kenmerk zijn die van '{first.name}'; is dit daarvan"
            " een kopie, haal die dan weg"
        )
        origin = document.herkomst_van(document.veld_van_peildatum)
        yield files.models[path][0].located(Problem.at(origin, message, Severity.WARNING))
