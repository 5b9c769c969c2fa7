"""Makes the templates of every kind of document from its frame (`make templates`).

That of the PDF is one for all house styles, that of Word is made for each. They are kept in git;
a test shows that making them again gives the same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.frame.in_taal import in_taal
from generator.frame.reading import frame_folders, read_frame
from generator.html.template import html_template
from generator.places import TEMPLATES
from generator.problems import InputError
from generator.style.house import Look, house_styles, read_look
from generator.talen import talen_van
from generator.word.template.templates import made_file, word_template


def made_templates(folder: Path, looks: Iterable[Look]) -> Iterator[tuple[Path, bytes]]:
    """The templates of the kind of document whose folder that is, in each language that it is
    there in, with where they belong.

    Raises ``InputError`` when its frame is wrong.
    """
    dutch, all_looks = read_frame(folder), list(looks)
    for taal in talen_van(folder.name):
        frame, name = in_taal(dutch, taal), taal.sjabloon_van(folder.name)
        yield folder / f"{name}.html", html_template(frame).encode()
        for look in all_looks:
            yield made_file(look.folder, name), word_template(frame, look, taal)


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
