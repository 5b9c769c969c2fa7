"""Whether the logs of what was changed are as the program wrote them."""

from __future__ import annotations

from collections.abc import Iterator

from generator.form.files import files_of
from generator.form.history import faults
from generator.form.log import log_of
from generator.preview.followed import Followed
from generator.problems import InputError, Problem


def log_faults(followed: Followed) -> Iterator[Problem]:
    """What is wrong with the logs of those dossiers, and with that of the organisation."""
    documents = followed.table().values()
    files = [file.path for document in documents for file in files_of(document).values()]
    for file in {log_of(path): path for path in files}.values():
        try:
            yield from faults(file)
        except InputError as error:
            yield from error.problems
