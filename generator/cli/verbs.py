"""All verbs, in the order of the help."""

from __future__ import annotations

from generator.cli.agenda import AGENDA
from generator.cli.archiving import ARCHIEF, ARCHIVEER, STEMPEL, VERIFIEER
from generator.cli.arguments import Verb
from generator.cli.assigning import VERDEEL
from generator.cli.beginning import NIEUW
from generator.cli.bringing_back import TERUG
from generator.cli.days import FEESTDAGEN
from generator.cli.deciding import BESLUITENLIJST
from generator.cli.drafting import LEES
from generator.cli.filling import VUL
from generator.cli.following import VOLG
from generator.cli.making import CONTROLEER, MAAK
from generator.cli.mending import HERSTEL
from generator.cli.planning import PLANNING
from generator.cli.publishing import WOO
from generator.cli.returning import HERKOMST
from generator.cli.serving import DIENST
from generator.cli.templating import SJABLOON
from generator.cli.working import WERKER
from generator.cli.writing import IDS, SCHEMA, UITPAKKEN

VERBS: dict[str, Verb] = {
    verb.name: verb
    for verb in (
        MAAK,
        CONTROLEER,
        HERSTEL,
        BESLUITENLIJST,
        NIEUW,
        LEES,
        FEESTDAGEN,
        VERDEEL,
        AGENDA,
        PLANNING,
        IDS,
        SCHEMA,
        SJABLOON,
        UITPAKKEN,
        HERKOMST,
        TERUG,
        WOO,
        VUL,
        VOLG,
        DIENST,
        ARCHIVEER,
        STEMPEL,
        VERIFIEER,
        ARCHIEF,
        WERKER,
    )
}
