"""What is answered to who marks words for the public version. Nothing is written here: the page
puts the text in its field, and that is saved as whatever is typed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from generator.authoring.describe import FieldGroup
from generator.form.asked_paths import WrongRequestError, field_at, read_loc
from generator.form.bodies import body_of
from generator.form.files import followed_files
from generator.form.markable_fields import can_be_marked
from generator.form.marking import CannotMarkError, Chosen, Read, markable, marked, unmarked
from generator.form.refusals import said
from generator.preview.app import NO_STORE, NOT_HERE, name_of
from generator.preview.followed import Followed

WRONG = "Dit kan deze pagina niet vragen."
TOO_LONG = "Deze tekst is te lang om woorden in te markeren."


@dataclass(frozen=True)
class Asked:
    """What a page asks to do with a text: ``deed`` is a name of those below."""

    deed: str
    chosen: Chosen
    read: Read
    codes: tuple[str, ...]


def read_asked(body: bytes, group: FieldGroup) -> Asked:
    """What the body of a request asks. Raises ``WrongRequestError``."""
    try:
        asked = json.loads(body)
        deed, *texts = (asked[name] for name in ("daad", "voor", "woorden", "na"))
        codes = [*asked.get("gronden", ())]
        field, _ = field_at(group, read_loc(asked["plek"]))
    except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
        raise WrongRequestError("no question about a text") from None
    if not all(isinstance(one, str) for one in (deed, *texts, *codes)) or deed not in _DEEDS:
        raise WrongRequestError("no text, or nothing to do with it")
    if field.notation is None or not can_be_marked(field):
        raise WrongRequestError("no text of which words can be left out")
    return Asked(deed, Chosen(*texts), field.notation.read, tuple(codes))


Answer = dict[str, object]


def answered(asked: Asked) -> Answer:
    """What comes of it. Raises ``CannotMarkError``."""
    return _DEEDS[asked.deed](asked)


def _look(asked: Asked) -> Answer:
    """The words that would be marked, and the grounds on which they are already."""
    found = markable(asked.chosen, asked.read)
    return {"woorden": found.chosen.words, "gronden": found.codes}


def _mark(asked: Asked) -> Answer:
    return _told(marked(asked.chosen, asked.codes, asked.read))


def _unmark(asked: Asked) -> Answer:
    return _told(unmarked(asked.chosen, asked.read))


def _told(text: Chosen) -> Answer:
    return {"voor": text.before, "woorden": text.words, "na": text.after}


_DEEDS: Mapping[str, Callable[[Asked], Answer]] = {"kijk": _look, "markeer": _mark, "weg": _unmark}


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
