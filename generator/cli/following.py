"""The verb that shows the pages in the browser."""

from __future__ import annotations

import re
from argparse import Namespace

from generator.cli.arguments import PATHS, Flag, Option, Verb
from generator.cli.exit_codes import OK
from generator.problems import UsageError


def volg(arguments: Namespace) -> int:
    """Show the pages in the browser, again after every save, until Ctrl-C."""
    from generator.preview.followed import Followed
    from generator.preview.ports import ANY
    from generator.preview.server import open_in_browser, serve

    def show(address: str, _: int) -> None:
        print(f"Het voorbeeld staat op {address}", "Stop met Ctrl-C.", sep="\n", flush=True)
        if not arguments.geen_browser:
            open_in_browser(address)

    serve(Followed(arguments.pad), [port_number(arguments.poort) or ANY], show)
    print("Gestopt.")
    return OK


def port_number(text: str | None) -> int | None:
    """The number of a port; None when none was named. Raises ``UsageError``."""
    if text is None:
        return None
    if not re.fullmatch("[0-9]{1,5}", text) or not 1 <= int(text) <= 65535:
        raise UsageError("na --poort hoort een getal van 1 tot en met 65535, bijvoorbeeld 8000")
    return int(text)


PORT = Option("--poort", "NUMMER", "het poortnummer op deze computer (anders: een vrij)")
NO_BROWSER = Flag("--geen-browser", "open de browser niet; het adres staat in de terminal")

VOLG = Verb(
    "volg",
    "toon de pagina's in de browser, en opnieuw na elke keer opslaan",
    volg,
    (PORT,),
    (NO_BROWSER,),
    (PATHS,),
)
