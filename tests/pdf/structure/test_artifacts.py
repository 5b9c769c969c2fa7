from __future__ import annotations

from tests.pdf.structure.pdfs import Pdf, drawn_marks, made

RUNNING = '<div class="voet"><p>K1</p></div><p>een</p><p class="nieuw">twee</p>'
REPEATED = """<table class="hoog"><thead><tr><th>A</th><th>B</th></tr></thead>
<tbody><tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></tbody></table>"""


def paginations(reader: Pdf, page: int) -> int:
    return list(drawn_marks(reader, page)).count(("Artifact", "/Type /Pagination"))


def test_running_lines_are_artifacts_of_the_pages() -> None:
    pdf = made(RUNNING)

    assert [paginations(pdf, page) for page in range(2)] == [2, 2]  # the line, the number


def test_headings_of_a_table_are_that_when_they_are_repeated() -> None:
    pdf = made(REPEATED)

    assert [paginations(pdf, page) for page in range(2)] == [1, 3]


def test_borders_and_backgrounds_are_artifacts() -> None:
    pdf = made('<p style="border: 1pt solid; background: #eee">een</p>')

    kinds = [kind for kind, _ in drawn_marks(pdf, 0)]

    assert kinds.count("Artifact") > paginations(pdf, 0)
    assert kinds.count("Span") == 1
