"""Makes the templates of every kind of document from its frame (`make templates`).

They are kept in git; a test shows that making them again gives the same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from generator import source
from generator.frame.reading import frame_folders, read_frame
from generator.html.template import html_template
from generator.model.facts.organisatie import Organisatie
from generator.model.reading import read_as
from generator.places import INPUTS, ORGANISATIE, TEMPLATES
from generator.problems import InputError
from generator.style.house import Look, read_look
from generator.word.template.templates import template_file, word_template


def made_templates(folder: Path, look: Look) -> Iterator[tuple[Path, bytes]]:
    """The templates of the kind of document whose folder that is, with where they belong.

    Raises ``InputError`` when its frame is wrong.
    """
    frame = read_frame(folder)
    yield folder / f"{folder.name}.html", html_template(frame).encode()
    yield template_file(folder), word_template(frame, look)


def main() -> int:
    """Write them in the house style that the organisation chose; gives the exit code."""
    path = INPUTS / ORGANISATIE
    try:
        look = read_look(TEMPLATES, read_as(Organisatie, source.read(path, str(path))).huisstijl)
        folders = frame_folders(TEMPLATES)
        made = [one for folder in folders for one in made_templates(folder, look)]
    except InputError as error:
        print(error, file=sys.stderr)
        return 1
    for file, data in made:
        file.write_bytes(data)
        print(file)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
