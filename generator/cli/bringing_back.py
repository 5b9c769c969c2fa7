"""The verb that brings what somebody changed in a Word file back into the YAML."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli.arguments import JSON, Flag, Option, Positional, Verb
from generator.cli.exit_codes import OK, WRONG_INPUT
from generator.places import OUTPUT, TEMPLATES, dossier_name, meant
from generator.problems import InputError, Place, Problem, UsageError

if TYPE_CHECKING:
    from generator.returning.bringing.account import Account, Asked
    from generator.returning.bringing.offers import Offer
    from generator.returning.bringing.planning import Planned

ONE_OF_TWO = "kies --vraag (per wijziging) of --alles"
NOT_WITH_JSON = "met --json kan het programma niets vragen; kies --alles of laat --vraag weg"
NOBODY = "met --vraag kiest u in een terminal; hier kan dat niet, kies --alles of laat het weg"
QUESTION = "Overnemen? [ja/nee/stop] "
YES = ("ja", "j")
STOP = ("stop", "s", "")

OVERTAKEN = "dit bestand is intussen veranderd; er is niets geschreven, geef de opdracht opnieuw"


def terug(arguments: Namespace) -> int:
    """Show what was changed in a Word file, and write what somebody takes of it."""
    from generator.cli import telling_back as telling
    from generator.disk.halfway import taken_whole
    from generator.returning.bringing.account import account_of

    _check(arguments)
    file = Path(arguments.bestand)
    account = account_of(file, _asked(arguments, file), TEMPLATES)
    chosen = _chosen(arguments, account)
    told = telling.as_json if arguments.json else telling.of_what_cannot
    print(told(account), end="\n" if arguments.json else "")
    files = account.proof.require(chosen) if chosen else ()
    kept = _written(file, account, files) if files else None
    if account.done and not account.offers:
        taken_whole(account.present.folder)
    if not arguments.json:
        print(telling.of_the_end(account, len(chosen), files, kept))
    is_done = len(chosen) == len(account.offers) and not account.left_to_do
    return OK if is_done else WRONG_INPUT


def _check(arguments: Namespace) -> None:
    """Raises ``UsageError`` for what cannot go together."""
    if arguments.alles and arguments.vraag:
        raise UsageError(ONE_OF_TWO)
    if arguments.vraag and arguments.json:
        raise UsageError(NOT_WITH_JSON)
    if arguments.vraag and not (sys.stdin and sys.stdin.isatty()):
        raise UsageError(NOBODY)


def _asked(arguments: Namespace, file: Path) -> Asked:
    """How the file is to be read."""
    from generator.form.basis import base_of, require_base
    from generator.received.reading import as_before, received
    from generator.returning.bringing.account import Asked

    document = _document(arguments.document) if arguments.document else None
    base = base_of(arguments.basis, file, document) if arguments.basis else None
    if base is None:
        require_base(file)
    return Asked(document, base, as_before if arguments.verwerp else received)


def _document(word: str) -> Path:
    """The file of the document that somebody means; its ending may be left out."""
    path = Path(word)
    return meant(word if path.suffix == ".yaml" else f"{word}.yaml")


def _chosen(arguments: Namespace, account: Account) -> Sequence[Offer]:
    """The offers that somebody takes; each is shown, but to other programs."""
    from generator.cli.telling_back import of_offer

    chosen: list[Offer] = []
    is_asking = arguments.vraag
    for number, offer in enumerate(account.offers, start=1):
        if not arguments.json:
            print(of_offer(number, offer), end="\n\n")
        answer = _answer() if is_asking else ""
        is_asking = is_asking and answer not in STOP
        if arguments.alles or answer in YES:
            chosen.append(offer)
    return chosen


def _answer() -> str:
    print(QUESTION, end="", flush=True)
    return sys.stdin.readline().strip().lower()


def _written(file: Path, account: Account, files: Sequence[Planned]) -> Path | None:
    """Write the files, and keep the Word file beside the output; gives its name there, if it did
    not stand there already."""
    from generator.form.bringing import bring
    from generator.form.store import Store
    from generator.source.merging.merged import ClashError

    kept = _kept(file, account)
    try:
        bring(Store(), files, kept or file)
    except ClashError:
        place = Place(str(files[0].file.path))
        raise InputError([Problem(place, OVERTAKEN)]) from None
    return kept


def _kept(file: Path, account: Account) -> Path | None:
    from generator.disk.atomic import keep_copy
    from generator.received.incoming import contents_of

    present = account.present
    place = OUTPUT / dossier_name(present.folder) / f"{present.document.stem}{file.suffix.lower()}"
    if file.resolve().parent == place.parent.resolve():
        return None
    return keep_copy(file, contents_of(file), place)


TERUG = Verb(
    "terug",
    "neem over wat in een Word-bestand van 'rapport maak' is gewijzigd",
    terug,
    options=(
        Option("--document", "DOCUMENT", "bij welk document het hoort, als dat anders heet"),
        Option(
            "--basis",
            "VERSIE",
            "waarvan het is gemaakt, als dat niet meereist: een versie in git, of 'archief'",
        ),
    ),
    flags=(
        Flag("--alles", "neem alle wijzigingen over"),
        Flag("--vraag", "vraag het per wijziging"),
        Flag("--verwerp", "lees het bestand zonder de wijzigingen die in Word zijn bijgehouden"),
        JSON,
    ),
    positionals=(Positional("bestand", "BESTAND", "een Word-bestand dat terugkwam"),),
)
