"""The verb that opens the form in the browser."""

from __future__ import annotations

from argparse import Namespace

from generator.cli.arguments import PATHS, Verb
from generator.cli.exit_codes import OK
from generator.cli.following import NO_BROWSER, PORT, port_number


def vul(arguments: Namespace) -> int:
    """Fill in the files of dossiers in the browser, beside their pages, until Ctrl-C."""
    from generator.cli.serving import tell
    from generator.form.service import filling
    from generator.preview.followed import Followed
    from generator.preview.server import open_in_browser, serve

    def show(address: str) -> None:
        print(f"Het formulier staat op {address}", "Stop met Ctrl-C.", sep="\n", flush=True)
        if not arguments.geen_browser:
            open_in_browser(address)

    followed = Followed(arguments.pad) if arguments.pad else Followed.all_there_are()
    serve(followed, port_number(arguments.poort), show, filling(tell))
    print("Gestopt.")
    return OK


VUL = Verb(
    "vul",
    "vul de bestanden in de browser in, naast de pagina's",
    vul,
    (PORT,),
    (NO_BROWSER,),
    (PATHS,),
)
