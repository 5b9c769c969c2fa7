"""What the server of the form takes, without a browser: processor time, and sizes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time

from generator.form.changing import changed
from generator.form.drawing import FIELDS
from generator.form.files import FormFile, contents_of, files_of
from generator.form.known import Known
from generator.form.pages import FormPages
from generator.form.rights import EVERYTHING
from generator.form.store import Store
from generator.places import dossier_name
from generator.preview.followed import Name

TIMES = 40


@dataclass(frozen=True)
class Made:
    """The form of a file: the processor time that it took, and its bytes."""

    seconds: float
    size: int


def forms(document: Path) -> Iterator[Made]:
    """The form of each file for that document."""
    store, pages, files = Store(), FormPages(), files_of(document)
    name = Name(dossier_name(document.parent), document.stem)
    for file in files.values():
        for _ in range(2):  # the second time templates and files are known
            start = process_time()
            version, data = store.read_with_data(file.path)
            known = Known(contents_of(files, store.says))
            contents = FIELDS.contents(file, data, known)
            form = pages.form(name, file, version.name, contents)
            spent = process_time() - start
        yield Made(spent, len(form.encode()))


def seconds_of_a_change(document: Path, field: str) -> float:
    """The processor time of one change of a field of the document, the middle of many."""
    store, file = Store(), files_of(document)[document.stem]
    now = _said(store, file, field)
    times = []
    for turn in range(TIMES):
        wanted = f"{now} {turn}"
        body = _asked(store, file, field, wanted)
        start = process_time()
        answer = changed(store, file, body, EVERYTHING)
        times.append(process_time() - start)
        assert answer.status_code == 200, bytes(answer.body)
    return median(times)


def _said(store: Store, file: FormFile, field: str) -> str:
    data = store.says(file.path)
    assert isinstance(data, dict)
    return str(data[field])


def _asked(store: Store, file: FormFile, field: str, wanted: str) -> bytes:
    """The body of a request to change it."""
    version = store.read(file.path).name
    asked = {"versie": version, "soort": "waarde", "plek": [field], "wordt": wanted}
    return json.dumps(asked).encode()
