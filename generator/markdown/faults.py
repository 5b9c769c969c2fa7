"""What can be wrong with Markdown of the staff, and how it is said to them.

The messages say what is not supported and what to do instead: whatever else
Markdown knows is an error with its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.markdown.withheld import AROUND_LINK, NO_MARK


@dataclass(frozen=True, order=True, slots=True)
class Fault:
    """One thing that is wrong; ``line`` and ``column`` count from 0 within the text."""

    line: int
    column: int
    message: str
    unused_note: str = ""
    """The label of the note, when nothing refers to it."""


class MarkdownError(Exception):
    """The text cannot be used. Carries all its faults, in the order of the text."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(set(faults)))
        super().__init__("; ".join(fault.message for fault in self.faults))


UNSUPPORTED: Mapping[str, str] = {
    "heading": (
        "een kop met # wordt niet ondersteund; maak de tekst vet, of schrijf \\# om het teken "
        "zelf af te drukken"
    ),
    "underlined_heading": (
        "een regel met alleen - of = maakt van de tekst erboven een kop en dat wordt niet "
        "ondersteund; haal deze regel weg"
    ),
    "code_block": (
        "deze tekst springt vier of meer spaties in en wordt zo een codeblok; haal spaties aan "
        "het begin van de regel weg"
    ),
    "fence": "een codeblok tussen ``` of ~~~ wordt niet ondersteund; haal deze tekens weg",
    "hr": (
        "een scheidingslijn (---, *** of ___) wordt niet ondersteund; haal deze regel weg, een "
        "lege regel is genoeg"
    ),
    "code_inline": (
        "tekst tussen accenten (`) wordt niet ondersteund; haal de accenten weg of schrijf \\` "
        "om het teken zelf af te drukken"
    ),
    "image": (
        "een afbeelding staat op een eigen regel, met een lege regel erboven en eronder; zet haar"
        " buiten deze zin"
    ),
    "s": (
        "doorgehaalde tekst (~~) wordt niet ondersteund; haal ~~ weg of schrijf \\~ om het "
        "teken zelf af te drukken"
    ),
    "half_reference": (
        "deze verwijzing klopt niet; schrijf bijvoorbeeld []{cijfer=bicultureel-vws.nu},"
        " []{aantal=knelpunten} of []{bijlage=ervaringen}, of schrijf \\{"
        " om het teken zelf af te drukken"
    ),
    "half_withheld": NO_MARK,
    "link_around_mark": AROUND_LINK,
    "mark_within_a_line": (
        "zet deze aanwijzing alleen op een regel, boven de kop, alinea, lijst of tabel waar ze bij"
        " hoort, of schrijf \\{ om het teken zelf af te drukken"
    ),
    "sheet_name": (
        "de naam van een blad hoort direct achter het Excel-bestand waar het in staat, zo:"
        ' ![Instroom](cijfers/instroom.xlsx){blad="2025"}; schrijf \\{ om het teken zelf af te'
        " drukken"
    ),
    "broken_link": (
        "deze link klopt niet; schrijf [tekst](adres), met een adres zonder spaties en zonder "
        "link of verwijzing in de tekst, of schrijf \\] als het geen link is"
    ),
}

LANGUAGE = (
    "'{language}' is geen code van een taal; schrijf bijvoorbeeld [Start with why]{{taal=en}}, of "
    "schrijf \\[ als het geen taal is"
)
REFERENCE_KIND = (
    "'{kind}' is geen soort verwijzing; schrijf bijvoorbeeld []{{cijfer=bicultureel-vws.nu}},"
    " []{{aantal=knelpunten}} of []{{bijlage=ervaringen}}, of schrijf \\[ als"
    " het geen verwijzing is{meant}"
)
REFERENCE_WORDS = (
    "tussen de blokhaken van een verwijzing hoort niets: het programma vult de waarde in; haal"
    " {words} weg"
)
TOO_LONG = "deze tekst is te lang ({length} tekens); het maximum is {limit}, deel de tekst op"
TOO_MANY_LINES = (
    "deze tekst heeft {count} regels met tekst; het maximum is {limit}, deel de tekst op"
)
LONG_WORD = "dit woord is te lang ({length} tekens); het maximum is {limit}, zet er spaties in"
IMPOSSIBLE_CHARACTER = "onzichtbaar teken {code}; haal het weg"
TOO_DEEP = "vet, cursief en links staan hier te diep in elkaar; gebruik er minder"
MISPLACED = "{what} kan niet in {container} staan; zet {it} erbuiten"

PAGE_MARK_UNKNOWN = (
    "{{{name}}} is geen aanwijzing voor de pagina{meant}; schrijf {{nieuwe-pagina}},"
    " {{bij-elkaar}} of {{liggend}}, of schrijf \\{{ om het teken zelf af te drukken"
)
PAGE_MARK_NOTHING = "onder {{{name}}} staat niets; zet er iets onder of haal de regel weg"
PAGE_MARK_TWICE = "{{{name}}} staat hier twee keer; haal deze regel weg"

PAGE_MARK_TURNED = (
    "{liggend} hoort boven een tabel of een afbeelding; haal de regel weg, of zet het veld"
    " 'liggend' op ja voor een heel document"
)

LIST_TOO_DEEP = "deze lijst gaat te diep; gebruik niet meer dan drie niveaus"
LIST_NUMBER_RANGE = (
    "nummering van {first} tot en met {last} kan niet op dit niveau; gebruik {lowest} tot en "
    "met {highest}"
)
LIST_NUMBER_SKIPPED = (
    "dit punt heeft nummer {written} maar wordt afgedrukt als nummer {printed}; nummer de punten "
    "op volgorde"
)
LIST_LOOKALIKE = (
    "dit lijkt op een punt van een lijst, maar komt achter de vorige regel; zet een lege regel "
    "boven de lijst en begin elk punt met '- ' of '1. ' (een ingesprongen 1. wordt een letter), "
    "of schrijf een \\ voor de punt of het haakje als het geen lijst is"
)

TABLE_TOO_WIDE = "deze tabel heeft {count} kolommen; het maximum is {limit}"
TABLE_TOO_LARGE = "deze tabel heeft {count} cellen; het maximum is {limit}, deel de tabel op"
TABLE_SURPLUS = (
    "deze rij heeft {count} cellen, de kopregel {columns}; haal cellen weg of schrijf \\| om het "
    "teken zelf af te drukken"
)
TABLE_NO_CELLS = (
    "deze regel hoort zo bij de tabel erboven; zet er een lege regel boven of verdeel de regel "
    "in cellen met |"
)
TABLE_HEADING_ROWS = (
    "boven de regel met streepjes staan meer dan twee kopregels; een tabel heeft er één of twee"
)
TABLE_HEADING_SHORT = (
    "deze kopregel heeft minder cellen ({count}) dan de kopregel eronder ({columns}); schrijf < in"
    " een cel die bij de kop links ervan hoort, en laat een cel zonder kop leeg"
)
TABLE_JOIN_LEFT = (
    "met < voegt u een cel samen met de cel links ervan, maar hier staat links niets; schrijf \\<"
    " om het teken zelf af te drukken"
)
TABLE_JOIN_ABOVE = (
    "met ^ voegt u een cel samen met de cel erboven, maar hierboven staat de kopregel; schrijf \\^"
    " om het teken zelf af te drukken"
)
TABLE_JOIN_ABOVE_HEADING = (
    "met ^ voegt u een cel samen met de cel erboven, maar dit is de bovenste kopregel; schrijf \\^"
    " om het teken zelf af te drukken"
)
TABLE_JOIN_BELOW = (
    "een kop over meer kolommen staat in de bovenste kopregel; schrijf hier een kop voor deze"
    " kolom, of \\< om het teken zelf af te drukken"
)
TABLE_JOIN_TORN = (
    "deze cel ligt tussen cellen die zijn samengevoegd, en samen moeten die een rechthoek zijn;"
    " schrijf ook hier < of ^, of voeg minder cellen samen"
)
TABLE_JOIN_ROW = "in deze rij hoort elke cel bij een cel erboven; haal de rij weg"
CELL_LINE_EMPTY = (
    "deze regel van de cel is leeg; zet aan beide kanten van // tekst, of schrijf \\// om de tekens"
    " zelf af te drukken"
)
CELL_NO_SUM = (
    "met = begint hier een berekening, en een cel kan alleen =som zijn: de som van de getallen"
    " erboven, zonder opmaak; schrijf \\= om het teken zelf af te drukken"
)
TABLE_LOOKALIKE = (
    "dit lijkt op een tabel, maar is het niet; zet er een kopregel boven met evenveel kolommen"
)

TABLE_WITHOUT_RULE = (
    "dit lijkt op een rij van een tabel; zet onder de kopregel van de tabel een regel met evenveel "
    "kolommen: |---|---|"
)
TABLE_FROM_SHEET = (
    "dit lijkt op een tabel uit Excel of Word, met tabs of puntkomma's tussen de cellen; zet een | "
    "tussen de cellen, en onder de eerste regel een regel met evenveel kolommen: |---|---|"
)

STRAY_MARK = (
    "{mark} maakt hier niets vet of cursief en wordt afgedrukt; zet {mark} voor en achter de "
    "woorden, zonder spatie ertussen, en een spatie achter het sluitende teken, of schrijf "
    "\\{sign} om het teken zelf af te drukken"
)

STAR_IN_SUM = (
    "deze * wordt niet afgedrukt: wat tussen twee sterretjes staat, wordt cursief; schrijf × of "
    "\\* om een keer-teken af te drukken"
)

HEADING_TOO_DEEP = "deze kop heeft {level} hekjes; gebruik er niet meer dan {deepest}"
HEADING_FIRST = "de eerste kop van een tekst begint met één hekje (#); deze heeft er {level}"
HEADING_SKIPPED = (
    "deze kop heeft {level} hekjes en de kop erboven {above}; een kop mag hooguit één hekje meer "
    "hebben"
)
HEADING_EMPTY = "deze kop heeft geen tekst; zet tekst achter het hekje of haal de regel weg"
HEADING_LOOKALIKE = (
    "dit lijkt op een kop; zet een spatie achter het hekje, of schrijf \\# om het teken zelf af "
    "te drukken"
)

LINK_EMPTY = "deze link heeft geen tekst; zet tekst tussen de blokhaken"
LINK_NO_TARGET = "deze link heeft geen adres; zet het tussen de ronde haken"
LINK_TITLE = "een link met een titel wordt niet ondersteund; haal {title} weg"
LINK_TARGET = "dit adres wordt niet ondersteund: {target}; begin met https://, http:// of mailto:"
LINK_INCOMPLETE = "dit adres is niet volledig: {target}"

NOTE_UNDEFINED = "voetnoot '{label}' heeft geen tekst; zet onderaan: [^{label}]: tekst"
NOTE_EMPTY = "voetnoot '{label}' is leeg; zet er tekst achter"
NOTE_UNUSED = (
    "naar voetnoot '{label}' verwijst niets; zet [^{label}] in de tekst of haal de voetnoot weg"
)
NOTE_ELSEWHERE = (
    "[^{label}] staat in '{field}', en daar hoort deze voetnoot niet bij; zet de zin met "
    "[^{label}] in dit veld"
)
NOTE_TOO_MANY = (
    "deze tekst heeft {count} voetnoten; het maximum is {limit}, deel de tekst op of zet de tekst"
    " van voetnoten in de zin zelf"
)
NOTE_TWICE_USED = (
    "naar voetnoot '{label}' wordt meer dan een keer verwezen; maak voor elke verwijzing een "
    "eigen voetnoot"
)
NOTE_TWICE_DEFINED = "voetnoot '{label}' bestaat al; geef deze een ander nummer"
NOTE_IN_NOTE = "een voetnoot kan niet in een voetnoot staan; zet de tekst erin"
NOTE_IN_CAPTION = "een voetnoot kan niet in een bijschrift staan; zet haar in de tekst"
NOTE_IN_HEADER = (
    "een voetnoot kan niet in de kopregel van een tabel staan, want die regel wordt op elke "
    "pagina herhaald; zet de voetnoot in een cel of in de tekst"
)


NOTE_IN_HEADING = (
    "een voetnoot kan niet in een kop staan, want de kop komt ook in de inhoudsopgave; zet de "
    "voetnoot in de tekst"
)


def shortened(text: str) -> str:
    """``text`` as a message can quote it: one line that is not too long."""
    line = " ".join(text.split())
    return f"'{line}'" if len(line) <= 60 else f"'{line[:57]}...'"
