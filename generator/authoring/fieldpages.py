"""docs/bestanden.md: per kind of file what it is for, an example, and what each field means.

``make schemas`` writes it anew; a test shows that it is up to date.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator import dutch
from generator.authoring.describe import FieldDescription, FieldGroup, describe
from generator.authoring.example import example, scalar
from generator.disk.atomic import write_whole
from generator.model import soorten
from generator.places import ROOT

PAGE = ROOT / "docs" / "bestanden.md"

HEAD = """\
<!-- Gemaakt door `make schemas` uit generator/model/; verander het daar. -->

# De bestanden van een dossier

Deze pagina is om in op te zoeken. Per soort bestand ziet u een voorbeeld en wat de velden
betekenen. Samen vormen de voorbeelden één compleet dossier. Begint u net? Lees dan eerst de
[handleiding](handleiding.md).

Zo leest u de tabellen:

- Een veld waar niet *ja* bij staat, mag u weglaten.
- *Tekst* mag langer zijn en opmaak hebben, zoals vet of een lijst. *Lange tekst* mag ook
  tussenkoppen hebben. *Regel* staat op één regel en heeft geen opmaak.
- *Dag* is een dag. *Tijdstip* mag ook een maand, een kwartaal of een paar woorden zijn. Zie
  [Datums en deadlines](handleiding.md#datums-en-deadlines).
- Een *id* is een korte naam voor het programma: kleine letters, cijfers en streepjes. Elk id komt
  in een bestand één keer voor.
- Een *groep* heeft zelf ook velden. Die staan in een eigen tabel.

Er zijn twee soorten:

- Met **feiten** ({facts}) vult u iets één keer in. Elk document van het dossier kan ze laten zien.
- Van een **document** ({documents}) maakt het programma een Word-bestand en een PDF.

Daarnaast is er `organisatie.yaml`, dat voor alle dossiers geldt, `woo.yaml` voor de openbare
versie, en `instellingen.yaml` voor wie voor meer dan één organisatie werkt.

Een nieuw bestand met al deze velden krijgt u met `rapport nieuw`, bijvoorbeeld
`rapport nieuw nota 2025-12-br`.
"""

COLUMNS = "| Veld | Verplicht | Wat | Betekenis | Voorbeeld |\n|---|---|---|---|---|"


def page() -> str:
    """The page as Markdown."""
    head = HEAD.format(
        facts=dutch.list_text(list(soorten.feiten())),
        documents=dutch.list_text(list(soorten.documenten())),
    )
    return "\n".join([head, *map(_section, soorten.bestanden().values())])


def _section(kind: soorten.Bestand) -> str:
    file = f"{kind.soort}.yaml"
    group = describe(kind)
    yaml = f"```yaml\n# {file}\n{example(kind)}```"
    tables = [table for names, found in _groups(group) for table in (_title(names), _table(found))]
    return "\n\n".join([f"## {file}", group.meaning, yaml, _table(group), *tables]) + "\n"


def _groups(group: FieldGroup) -> list[tuple[list[str], FieldGroup]]:
    """The groups within a group, each once, with the names of the fields that hold it."""
    found: dict[str, tuple[list[str], FieldGroup]] = {}
    for field in _fields(group):
        if field.group:
            names, _ = found.setdefault(field.group.title, ([], field.group))
            name = f"elk onderdeel van `{field.name}`" if field.many else f"`{field.name}`"
            if name not in names:
                names.append(name)
    return list(found.values())


def _fields(group: FieldGroup) -> Iterator[FieldDescription]:
    for field in group.fields:
        yield field
        if field.group:
            yield from _fields(field.group)


def _title(names: list[str]) -> str:
    return f"De velden van {dutch.list_text(names)}:"


def _table(group: FieldGroup) -> str:
    return "\n".join([COLUMNS, *map(_row, group.fields)])


def _row(field: FieldDescription) -> str:
    what = f"lijst: {field.what}" if field.many else field.what
    choices = "".join(f"<br>`{one.word}`: {one.meaning}" for one in field.choices)
    cells = (
        f"`{field.name}`",
        "ja" if field.required else "",
        what,
        f"{field.explanation}{choices}",
        _example(field),
    )
    return f"| {' | '.join(map(_escaped, cells))} |"


def _escaped(cell: str) -> str:
    return cell.replace("|", r"\|")


def _example(field: FieldDescription) -> str:
    if field.group or field.example is None:
        return ""
    values = field.example if isinstance(field.example, list) else [field.example]
    text = ", ".join(scalar(str(value)) for value in values)
    return f"`[{text}]`" if field.many else f"`{text}`"


if __name__ == "__main__":
    write_whole(PAGE, page().encode())
