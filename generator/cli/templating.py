"""The verb that looks at a Word template of one's own."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from os.path import lexists
from pathlib import Path
from typing import TYPE_CHECKING

from generator import places
from generator.cli.arguments import JSON, Option, Positional, Verb
from generator.cli.console import Console
from generator.cli.exit_codes import OK, WRONG_INPUT
from generator.problems import UsageError

if TYPE_CHECKING:
    from generator.authoring.templating import Inspected

NO_OWN = (
    "Er is geen eigen sjabloon. Begin met een kopie van een gemaakt sjabloon, bijvoorbeeld"
    " templates/{style}/gemaakt/nota.docx, en zet die in templates/{style}/."
)
WHICH_KIND = "de naam van het bestand is geen soort document; geef --soort met een van: {}"
WHICH_STYLE = "zeg met --huisstijl voor welke huisstijl het sjabloon is: {}"
NO_STYLE = "er is geen huisstijl '{}'; kies uit: {}"
ONE_FILE = "noem bij {} ook het bestand van het sjabloon"
IN_ORDER = "{file}: in orde, als sjabloon voor '{kind}' in huisstijl '{style}'."
ELSEWHERE = "kies een andere map"
NOT_IN_ORDER = "{file}: zo kan dit sjabloon niet worden gebruikt."


@dataclass(frozen=True)
class Chosen:
    """A template to look at: its file, the kind of document, the house style."""

    file: Path
    kind: str
    style: str


def sjabloon(arguments: Namespace) -> int:
    """Tell what is wrong with a template and where each field goes; write a copy or a proof."""
    for option in ("uit", "proef"):
        if getattr(arguments, option) and not arguments.bestand:
            raise UsageError(ONE_FILE.format(f"--{option}"))
    with Console(as_json=arguments.json) as console:
        chosen = list(_chosen(arguments))
        if not chosen:
            console.say(NO_OWN.format(style=_styles()[0]))
        for one in chosen:
            _look_at(one, arguments, console)
    return WRONG_INPUT if console.failed else OK


def _look_at(one: Chosen, arguments: Namespace, console: Console) -> None:
    from generator.authoring.templating import inspected, proof
    from generator.disk.input_file import read_input
    from generator.style.house import read_look
    from generator.word.package.carried import LARGEST

    look = read_look(places.TEMPLATES, one.style)
    data = read_input(one.file, str(one.file), LARGEST)
    found = inspected(one.file, data, one.kind, look)
    console.show(found.problems)
    _tell(one, found, console)
    if found.copy is None:
        return
    if arguments.uit:
        _write(Path(arguments.uit), found.copy, console)
    if arguments.proef:
        _write(Path(arguments.proef), proof(one.file, one.kind, look), console)


def _tell(one: Chosen, found: Inspected, console: Console) -> None:
    told = NOT_IN_ORDER if found.copy is None else IN_ORDER
    console.say(told.format(file=one.file, kind=one.kind, style=one.style))
    for spot in found.spots:
        console.say(f"  {spot}")


def _write(path: Path, data: bytes, console: Console) -> None:
    """Write a new file; what stands there already stays."""
    from generator.disk.newly import new_in
    from generator.disk.refusals import writing

    with writing(path, ELSEWHERE):
        try:
            with new_in(path.parent) as room:
                (room / path.name).write_bytes(data)
        except FileExistsError:
            if not lexists(path):  # a file stands where its folder should be
                raise
            raise UsageError(f"{path} bestaat al; kies een andere naam") from None
    console.say(f"Geschreven: {path}")


def _chosen(arguments: Namespace) -> Iterator[Chosen]:
    from generator.frame.reading import printed_kinds

    kinds = list(printed_kinds())
    if arguments.bestand:
        file = Path(arguments.bestand)
        yield Chosen(file, _kind(arguments.soort or file.stem, kinds), _style(arguments, file))
        return
    for style in _styles():
        if arguments.huisstijl in (None, style):
            files = (places.TEMPLATES / style / f"{kind}.docx" for kind in kinds)
            yield from (Chosen(file, file.stem, style) for file in files if file.is_file())


def _kind(name: str, kinds: list[str]) -> str:
    if name not in kinds:
        raise UsageError(WHICH_KIND.format(", ".join(kinds)))
    return name


def _style(arguments: Namespace, file: Path) -> str:
    """The house style that is named, in whose folder the file stands, or that is the only one."""
    styles = _styles()
    if arguments.huisstijl:
        if arguments.huisstijl not in styles:
            raise UsageError(NO_STYLE.format(arguments.huisstijl, ", ".join(styles)))
        return str(arguments.huisstijl)
    folder = file.resolve().parent
    for style in styles:
        if folder == (places.TEMPLATES / style).resolve() or len(styles) == 1:
            return style
    raise UsageError(WHICH_STYLE.format(", ".join(styles)))


def _styles() -> list[str]:
    from generator.style.house import house_styles

    return house_styles(places.TEMPLATES)


SJABLOON = Verb(
    "sjabloon",
    "kijk een eigen Word-sjabloon na en zeg waar elk veld komt",
    sjabloon,
    (
        Option("--soort", "SOORT", "voor welk soort document (anders: de naam van het bestand)"),
        Option("--huisstijl", "NAAM", "voor welke huisstijl het is (anders: die van de map)"),
        Option("--uit", "KOPIE", "schrijf een kopie waarin is aangevuld wat ontbrak"),
        Option(
            "--proef",
            "PROEF",
            "schrijf een document waarin overal de naam van het veld staat",
        ),
    ),
    (JSON,),
    (
        Positional(
            "bestand",
            "BESTAND",
            "het sjabloon (.docx); zonder BESTAND: alle eigen sjablonen in templates/",
            "?",
        ),
    ),
)
