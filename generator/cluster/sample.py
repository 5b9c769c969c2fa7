"""A small document that everyone who works together must make with the same bytes."""

from __future__ import annotations

from hashlib import sha256

from generator.build.formats import FORMATS
from generator.build.order import Answer, Make, Order
from generator.dossier.packed import Packed
from generator.dossier.wanted import All

ORGANISATIE = """\
ministerie: Ministerie van Voorbeelden
afkorting: VB
huisstijl: huisstijl
afzender: {directie: Secretaris-generaal, afdeling: Afdeling, cluster: Cluster}
bestuursraad: [{code: SG, functie: Secretaris-generaal}]
contactpersonen: [{id: adviseur, naam: Adviseur, telefoon: 070 000 00 00, email: a@voorbeeld.nl}]
"""

MEMO = """\
aan: de Bestuursraad
van: Adviseur
datum: 01-09-2025
onderwerp: Proef
tekst: |
  Een **vette** en een *schuine* zin, met geaccentueerde letters (één, coördinatie, façade) en een
  samenstelling die moet worden afgebroken: arbeidsmarktcommunicatiebeleidsmedewerkers.

  1. Eerst.
  2. Dan.
actiepunten:
  - {wie: Adviseur, wat: De bytes vergelijken., wanneer: 01-10-2025}
"""

SAMPLE = Order(
    Packed(
        "proef",
        {"organisatie.yaml": ORGANISATIE.encode(), "proef/memo.yaml": MEMO.encode()},
        {},
    ),
    All(),
    tuple(form.ending for form in FORMATS),
)


def sample_digest(make: Make) -> str:
    """One hash of all that becomes of the sample."""
    return digest(make(SAMPLE))


def digest(answer: Answer) -> str:
    """One hash of the bytes of all documents, and of what is wrong."""
    whole = sha256()
    for made in answer.documents:
        for ending, data in sorted(made.files.items()):
            whole.update(f"{made.name}.{ending}:{sha256(data).hexdigest()};".encode())
        whole.update(repr([str(problem) for problem in made.problems]).encode())
    whole.update(repr([str(problem) for problem in answer.problems]).encode())
    return whole.hexdigest()
