"""Pictures in Markdown: ``![description](plaatjes/file.png "caption")`` on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from markdown_it.token import Token

from generator.content.inline import Text
from generator.content.picture import Picture
from generator.markdown.faults import shortened
from generator.markdown.token_nodes import TokenNode
from generator.places import PICTURES

SILENT = (
    "deze afbeelding heeft geen beschrijving; schrijf tussen de blokhaken wat er te zien is, voor"
    ' wie haar niet ziet: ![beschrijving](plaatjes/foto.png "Bijschrift")'
)
NAMELESS = (
    "deze afbeelding heeft geen bijschrift; zet het tussen aanhalingstekens achter de naam van het"
    ' bestand: ![beschrijving](plaatjes/foto.png "Bijschrift")'
)
FORM = "in de beschrijving van een afbeelding kan alleen gewone tekst staan; haal de opmaak weg"
ELSEWHERE = (
    "een afbeelding komt uit de map plaatjes van het dossier, en niet van internet; sla haar daar"
    " op en schrijf plaatjes/ met de naam van het bestand"
)
PATH = (
    "{path} staat niet in de map plaatjes van het dossier; zet de afbeelding daar en schrijf"
    " plaatjes/ met de naam van het bestand, zoals plaatjes/foto.png"
)
KIND = "{path} is geen afbeelding die het programma kent; gebruik {known}"

ONE_PICTURE = "een afbeelding heeft geen bladen; haal de naam van het blad weg"

SHEET = "blad"
"""What a picture or a table out of a file notes (``meta``) of the sheet that is named behind it."""

ENDINGS = (".png", ".jpg", ".jpeg", ".svg")
"""Of the files that can be shown, whatever their capitals."""

_WORDS = ("text", "softbreak")
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+:|//", re.IGNORECASE)
_INSIDE = re.compile(rf"{PICTURES}/[^/\\]+")


def alone(tokens: Iterable[Token]) -> Token | None:
    """The picture of a paragraph in which nothing else stands; None for other paragraphs."""
    said = [token for token in tokens if token.type != "text" or token.content.strip()]
    return said[0] if len(said) == 1 and said[0].type == "image" else None


def faults_of(image: Token) -> Iterator[str]:
    """What is wrong with a picture, in words for staff."""
    if has_form(image):
        yield FORM
    elif not description_of(image):
        yield SILENT
    if fault := path_fault(str(image.attrGet("src"))):
        yield fault
    if not _caption(image):
        yield NAMELESS
    if SHEET in image.meta:
        yield ONE_PICTURE


def path_fault(path: str) -> str:
    """What is wrong with the path by which a picture is named, in words for staff, or nothing."""
    if _ADDRESS.match(path):
        return ELSEWHERE
    if not _INSIDE.fullmatch(path) or ".." in path:
        return PATH.format(path=shortened(path))
    if not path.lower().endswith(ENDINGS):
        known = f"{', '.join(ENDINGS[:-1])} of {ENDINGS[-1]}"
        return KIND.format(path=shortened(path), known=known)
    return ""


def has_form(image: Token) -> bool:
    """Whether something else than plain words stands between the brackets."""
    return any(child.type not in _WORDS for child in image.children or ())


def picture(node: TokenNode, image: Token, place: tuple[int, int]) -> Picture:
    """The picture of that paragraph, which begins at that place of its text."""
    return Picture(
        str(image.attrGet("src")),
        description_of(image),
        (Text(_caption(image)),),
        place=place,
        lines=node.lines,
    )


def description_of(image: Token) -> str:
    """The words between the brackets."""
    words: Sequence[Token] = image.children or ()
    return " ".join(" ".join(one.content or " " for one in words).split())


def _caption(image: Token) -> str:
    return " ".join(str(image.attrGet("title") or "").split())


def picture_line(one: Picture, words: str, caption: str) -> str:
    """The line that says a picture, with its description and caption as they are written there."""
    escaped = caption.replace("\\", "\\\\").replace('"', '\\"')
    return f'![{words}]({path_as_written(one.path)} "{escaped}")'


def path_as_written(path: str) -> str:
    """A path as it stands between the brackets: within signs where it would else end."""
    return path if re.fullmatch(r"[^\s()<>\\]+", path) else f"<{path}>"
