"""Why pages of another PDF cannot follow a document, in the words that staff read."""

from __future__ import annotations

NOT_ACCESSIBLE = (
    "die pdf zegt niet van zichzelf dat hij toegankelijk is (PDF/UA) en te bewaren (PDF/A); bewaar"
    " hem zo opnieuw"
)
FORM = "die pdf is een formulier of is ondertekend, en dat zou dan niet meer kloppen"
ALIVE = "in die pdf zitten bestanden, film, geluid of opdrachten"
NO_FONT = "in die pdf ontbreken lettertypen"
NO_MEANING = (
    "in die pdf staan tekens die voor wie laat voorlezen niets betekenen, zoals de"
    " opsommingstekens van LibreOffice"
)
COLOURS = "de kleuren in die pdf zijn voor drukwerk (CMYK)"
NO_ALTERNATIVE = "in die pdf staat een figuur zonder beschrijving"
OTHER_HEADINGS = "de koppen in die pdf hebben geen niveau, of slaan een niveau over"
NOT_TAGGED = (
    "die pdf zegt dat hij toegankelijk is, maar er staat iets op een bladzijde dat niet wordt"
    " voorgelezen"
)
UNKNOWN_TAGS = (
    "die pdf zegt dat hij toegankelijk is, maar er zijn onderdelen waarvan niet bekend is wat ze"
    " zijn"
)
WRONG_LINK = "in die pdf staat een link zonder beschrijving"
NOT_KEPT = (
    "die pdf zegt dat hij te bewaren is, maar er zit iets in dat daarvoor niet mag; bewaar hem"
    " opnieuw als PDF/A"
)
