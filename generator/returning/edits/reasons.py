"""Why something that was changed in Word cannot become a change of the YAML, for staff."""

from __future__ import annotations

COMPUTED = "dit wordt berekend uit {place}; wijzig het daar"
COMPUTED_WITHIN = "hierin staat een getal dat wordt berekend; wijzig de zin in {place}"
FIXED = "dit zijn vaste woorden van het programma of het sjabloon"
PARTLY_FIXED = "een deel hiervan staat vast; wijzig {place}"
SHORTENED = (
    "dit staat hier anders dan het is ingevuld, bijvoorbeeld in het kort; wijzig het in {place}"
)
MARKED = (
    "hier staan woorden die in de openbare versie worden weggelaten; wijzig deze zin in {place},"
    " zodat u zelf ziet wat weggelaten blijft"
)
SHARED = (
    "dit staat in {place} en geldt voor alle dossiers van deze organisatie; wijzig het daar zelf"
)
EARLIER = "dit staat in een ander dossier; wijzig het zelf in {place}"
TWO_WAYS = "dit veld staat er meer dan eens en is verschillend gewijzigd; kies zelf, in {place}"
NOT_A_VALUE = "dit past niet in {place}: {said}"
MUST_BE_FILLED = "dit veld mag niet leeg zijn; wijzig het in {place}"
NO_NOTE = "een voetnoot kan niet in deze korte tekst ({place})"
NO_FIELD = "deze tekst hoort bij geen veld; zet hem zelf waar u hem wilt hebben"
STRUCTURE = "deze indeling is niet uit Word terug te halen; wijzig de tekst in {place}"
UNWRITABLE = "dit kan niet worden overgenomen in {place}: {said}"
FOLLOWS = "deze rij volgt uit {place}; haal het punt daar weg"
MORE_THAN_ROW = (
    "een nieuw punt heeft ook '{said}' nodig, en dat staat hier niet; maak het in {place}"
)
NO_ROW = "een nieuwe rij kan hier niet: deze tabel wordt uit andere gegevens gemaakt"
CELLS = (
    "in deze rij zijn cellen samengevoegd, erbij gekomen of weggehaald; dat kan niet worden"
    " overgenomen"
)
CONTENTS = "deze regel volgt uit een kop of een bijschrift; wijzig dat zelf"
ORDER = "de volgorde ligt hier vast; wijzig die in {place}"
NO_TEXT = "wat geen tekst is, kan niet worden overgenomen"
NO_TEXT_LEFT = "dit is in Word weggehaald, maar het document laat het zien"
OTHER_FIGURES = "deze cijfers volgen uit de invoer; wijzig ze daar"
RELAID = (
    "in deze tabel zijn cellen samengevoegd, erbij gekomen of weggehaald, dus is niet te zien wat"
    " waar hoort; uit deze tabel is niets overgenomen. Wijzig het zelf in {place}"
)
TABLE_CUT = "boven deze rij is de tabel in tweeën gedeeld; in het document blijft het één tabel"
CUT = "deze woorden zijn met Enter over meer regels verdeeld; dat kan niet in {place}"
PART_GONE = "dit is in Word weggehaald, maar het document laat het zien; wijzig dat in {place}"
MOVED_AND_CHANGED = (
    "deze rij is naar een andere groep verplaatst én gewijzigd; doe dat zelf bij {place}"
)
NOWHERE = "dit is verplaatst naar een plek waar het niet kan staan, en blijft dus staan in {place}"
NEW_TABLE = "een nieuwe tabel kan hier niet worden overgenomen; zet hem zelf in een tekst"
CAPTION = "een bijschrift is alleen woorden, zonder opmaak, link of voetnoot; wijzig het in {place}"
CAPTION_KEPT = (
    "een afbeelding of tabel houdt haar nummer en haar bijschrift; haal haar weg in {place}, als u"
    " haar niet meer wilt"
)
FIGURES_KEPT = (
    "deze tabel komt uit een bestand met cijfers en blijft zoals zij is; wijzig de cijfers in dat"
    " bestand, of haal de tabel weg in {place}"
)
FIGURES_MOVED = "deze tabel komt uit een bestand met cijfers en is verplaatst; doe dat in {place}"
NO_CAPTION = (
    "dit bijschrift hoort bij geen afbeelding of tabel van het dossier en is niet overgenomen"
)
OTHER_PICTURE = (
    "een andere afbeelding wordt niet overgenomen; zet het bestand in de map plaatjes van het"
    " dossier en wijzig de naam ervan in {place}"
)
NEW_PICTURE = (
    "een afbeelding wordt niet overgenomen; zet het bestand in de map plaatjes van het dossier en"
    " de afbeelding in een tekst"
)
PICTURE_GONE = "deze afbeelding is in Word weggehaald; wilt u dat ook, haal haar dan weg in {place}"
PICTURE_MOVED = (
    "deze afbeelding staat in Word niet meer bij haar bijschrift; verplaats haar in {place}"
)
OTHER_DESCRIPTION = "de beschrijving van een afbeelding wijzigt u in {place}"
IN_COLUMN = "wat in de kolom {said} staat, volgt uit andere velden; vul het zelf in bij {place}"


class NotCarriedError(Exception):
    """What was changed cannot be said in the YAML.

    ``reason`` is one of this module; ``said`` is what more is to be told.
    """

    def __init__(self, reason: str, said: str = "") -> None:
        super().__init__(reason, said)
        self.reason = reason
        self.said = said

    def told(self, place: str) -> str:
        """The sentence for staff; ``place`` is where they can change it themselves."""
        return self.reason.format(place=place, said=self.said)
