"""The verb that opens the form in the browser."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from generator.cli.arguments import PATHS, Option, Verb
from generator.cli.exit_codes import OK
from generator.cli.following import NO_BROWSER, port_number

TAKEN = (
    "De vaste poort van deze map ({port}) is in gebruik, misschien doordat het formulier al open"
    " staat. Wat u daar typte en nog niet was opgeslagen, komt hier niet terug."
)
"""Said at another port than the usual one."""


def vul(arguments: Namespace) -> int:
    """Fill in the files of dossiers in the browser, beside their pages, until Ctrl-C."""
    from generator.cli.serving import tell
    from generator.form.service import filling
    from generator.preview.followed import Followed
    from generator.preview.ports import ANY, usual_port
    from generator.preview.server import open_in_browser, serve

    usual, chosen = usual_port(Path()), port_number(arguments.poort)

    def show(address: str, port: int) -> None:
        print(f"Het formulier staat op {address}", "Stop met Ctrl-C.", sep="\n", flush=True)
        if port not in (usual, chosen):
            print(TAKEN.format(port=usual), flush=True)
        if not arguments.geen_browser:
            open_in_browser(address)

    followed = Followed(arguments.pad) if arguments.pad else Followed.all_there_are()
    serve(followed, [chosen] if chosen else [usual, ANY], show, filling(tell))
    print("Gestopt.")
    return OK


FIXED_PORT = Option(
    "--poort", "NUMMER", "het poortnummer op deze computer (anders: dat van de map)"
)

VUL = Verb(
    "vul",
    "vul de bestanden in de browser in, naast de pagina's",
    vul,
    (FIXED_PORT,),
    (NO_BROWSER,),
    (PATHS,),
)
