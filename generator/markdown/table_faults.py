"""What is wrong with a table, or with what looks like one, as staff are told it."""

from __future__ import annotations

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
