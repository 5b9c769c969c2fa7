"""What filling in takes: for who types, and for the server."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles

from bench.form_server import forms, seconds_of_a_change
from bench.measure import CommandError
from bench.table import show
from generator.places import INPUTS, ROOT
from generator.preview.followed import Followed

DOSSIER = "2025-09-br"
ADDRESS = f"invullen/{DOSSIER}/nota?bestand="
BOX = "#veld-aan"
DOUBTFUL, PLAIN = "Leden &amp; anderen", "Leden van de raad"
"""What gives a warning, and what does not."""

HEAD = ("wat", "midden", "p95")
MEANING = """
Een wijziging en het formulier zijn tijd van de processor, in milliseconden; de rest is wat iemand
wacht. Tussen laatste toets en schijf zit een halve seconde, waarna het formulier opslaat."""


def show_form(workplace: Path) -> None:
    """Fill in a copy of the samples in ``workplace``, and print what that took.

    Raises ``CommandError`` without the browser of ``scripts/setup.sh keuring``.
    """
    inputs = workplace / INPUTS
    shutil.copytree(ROOT / INPUTS, inputs)
    rows = [*_of_server(inputs), *_of_browser(workplace, inputs)]
    show("Het formulier: wachten en rekenen", HEAD, rows)
    print(MEANING)


def _of_server(inputs: Path) -> list[tuple[str, ...]]:
    documents = Followed([str(inputs)]).table().values()
    made = [one for document in documents for one in forms(document)]
    times, sizes = [1000 * one.seconds for one in made], [one.size / 1000 for one in made]
    change = 1000 * seconds_of_a_change(inputs / DOSSIER / "nota.yaml", "aan")
    return [
        ("een wijziging op de server, ms cpu", f"{change:.0f}", ""),
        ("een formulier maken, ms cpu", *_figures(times)),
        ("  de grootte ervan, kB", *_figures(sizes)),
    ]


def _of_browser(workplace: Path, inputs: Path) -> list[tuple[str, ...]]:
    try:
        from bench import form_browser as at
    except ImportError:
        raise CommandError("zonder browser; eerst: bash scripts/setup.sh keuring") from None
    with at.opened(workplace) as opens:
        page, nota = opens(f"{ADDRESS}nota"), inputs / DOSSIER / "nota.yaml"
        disk = [at.seconds_to_disk(page, BOX, nota) * 1000 for _ in range(at.TIMES)]
        told = list(at.to_message_and_page(page, BOX, (DOUBTFUL, PLAIN)))
        amid = list(at.to_message_while_making(page, BOX, (DOUBTFUL, PLAIN)))
        openings = [at.milliseconds_to_open(page) for _ in range(at.TIMES)]
        page.close()
        frames = at.frames(opens(f"{ADDRESS}kalender"), "#veld-momenten-3-omschrijving")
    waits = {
        "laatste toets → op de schijf, ms": disk,
        "opgeslagen → melding bij het veld, ms": [message for message, _ in told],
        "  terwijl er pagina's worden gemaakt, ms": amid,
        "opgeslagen → pagina (nota), ms": [page for _, page in told],
        "de pagina gaat open, ms": openings,
        "toets → volgende beeld (kalender), ms": frames,
    }
    return [(name, *_figures(times)) for name, times in waits.items()]


def _figures(values: Sequence[float]) -> tuple[str, str]:
    return f"{median(values):.0f}", f"{quantiles(values, n=20, method='inclusive')[-1]:.0f}"
