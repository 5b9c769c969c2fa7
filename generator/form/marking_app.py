"""What is answered to who marks words for the public version. Nothing is written here: the page
puts the text in its field, and that is saved as whatever is typed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.authoring.describe import FieldDescription, FieldGroup
from generator.form.bodies import body_of
from generator.form.files import followed_files
from generator.form.marking import CannotMarkError, Chosen, Read, markable, marked, unmarked
from generator.form.refusals import said
from generator.form.requests import WrongRequestError, field_at, read_loc
from generator.model.fields.kop import KOP
from generator.model.fields.line import REGEL, WEGLAATBARE_REGEL
from generator.model.fields.lines import REGELS
from generator.preview.app import NO_STORE, NOT_HERE, name_of
from generator.preview.followed import Followed

WRONG = "Dit kan deze pagina niet vragen."
TOO_LONG = "Deze tekst is te lang om woorden in te markeren."

_SHORT = (REGEL, WEGLAATBARE_REGEL, REGELS, KOP)


def can_be_marked(field: FieldDescription) -> bool:
    """Whether words of that field can be left out; of a number or a date they cannot."""
    return field.long or field.notation in _SHORT


@dataclass(frozen=True)
class Asked:
    """What a page asks: of which text, and the grounds; None to know what stands there."""

    chosen: Chosen
    read: Read
    codes: tuple[str, ...] | None


def read_asked(body: bytes, group: FieldGroup) -> Asked:
    """What the body of a request asks. Raises ``WrongRequestError``."""
    try:
        asked = json.loads(body)
        texts = [asked[name] for name in ("voor", "woorden", "na")]
        codes = asked.get("gronden")
        codes = None if codes is None else [*codes]
        field, _ = field_at(group, read_loc(asked["plek"]))
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        raise WrongRequestError("no question about a text") from None
    if not all(isinstance(one, str) for one in [*texts, *(codes or ())]):
        raise WrongRequestError("no text")
    if field.notation is None or not can_be_marked(field):
        raise WrongRequestError("no text of which words can be left out")
    return Asked(Chosen(*texts), field.notation.read, None if codes is None else tuple(codes))


def answered(asked: Asked) -> dict[str, object]:
    """The words that would be marked and their grounds, or the text as it becomes.

    Raises ``CannotMarkError``.
    """
    if asked.codes is None:
        found = markable(asked.chosen, asked.read)
        return {"woorden": found.chosen.words, "gronden": found.codes}
    if asked.codes:
        made = marked(asked.chosen, asked.codes, asked.read)
    else:
        made = unmarked(asked.chosen, asked.read)
    return {"voor": made.before, "woorden": made.words, "na": made.after}


@dataclass(frozen=True)
class Marking:
    """The answer."""

    followed: Followed

    async def mark(self, request: Request) -> Response:
        """What stands at the chosen words, or the text in which they are marked or no longer."""
        files = await run_in_threadpool(followed_files, self.followed, name_of(request))
        file = files.get(request.path_params["bestand"])
        if file is None:
            return PlainTextResponse(NOT_HERE, 404)
        body = await body_of(request)
        if body is None:
            return said(TOO_LONG, 413)
        try:
            asked = read_asked(body, file.group)
            answer = await run_in_threadpool(answered, asked)
        except WrongRequestError:
            return said(WRONG, 400)
        except CannotMarkError as error:
            return said(str(error), 422)
        return JSONResponse(answer, headers=NO_STORE)


def routes(followed: Followed) -> Sequence[Route]:
    """All that is answered about marks."""
    marking = Marking(followed)
    return [Route("/markeer/{dossier}/{document}/{bestand}", marking.mark, methods=["POST"])]
