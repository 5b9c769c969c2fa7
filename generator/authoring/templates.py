"""Makes the templates of every kind of document from its frame (`make templates`).

That of the PDF is one for all house styles and languages, that of Word is made for each. They
are kept in git; a test shows that making them again gives the same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.frame.in_taal import in_taal
from generator.frame.parts import Frame
from generator.frame.reading import frame_folders, read_frame
from generator.frame.sandbox import NOT_SAID
from generator.html.template import html_template
from generator.places import FRAME, TEMPLATES, shown_path
from generator.problems import InputError, Place, Problem
from generator.style.house import Look, house_styles, read_look
from generator.talen import OnvertaaldError, Taal, talen_van
from generator.word.template.templates import made_file, word_template


def made_templates(folder: Path, looks: Iterable[Look]) -> Iterator[tuple[Path, bytes]]:
    """The templates of the kind of document whose folder that is, with where they belong: one of
    HTML for all languages, and one of Word for each that it is there in.

    Raises ``InputError`` when its frame is wrong, or a language does not know its words.
    """
    frame, all_looks = read_frame(folder), list(looks)
    yield folder / f"{folder.name}.html", html_template(frame).encode()
    for taal in talen_van(folder.name):
        worded = _worded(frame, folder, taal)
        for look in all_looks:
            file = made_file(look.folder, taal.sjabloon_van(folder.name))
            yield file, word_template(worded, look, taal)


def _worded(frame: Frame, folder: Path, taal: Taal) -> Frame:
    try:
        return in_taal(frame, taal)
    except OnvertaaldError as error:
        problem = Problem(Place(shown_path(folder / FRAME)), NOT_SAID.format(error))
        raise InputError([problem]) from None


def main() -> int:
    """Write them in every house style; gives the exit code."""
    try:
        looks = [read_look(TEMPLATES, name) for name in house_styles(TEMPLATES)]
        folders = frame_folders(TEMPLATES)
        made = [one for folder in folders for one in made_templates(folder, looks)]
    except InputError as error:
        print(error, file=sys.stderr)
        return 1
    for file, data in made:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(data)
        print(file)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
