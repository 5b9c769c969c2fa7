// The page on the public version: one click says of words whether they are a name. The page is then
// asked anew, as other points may follow from it; it says what was done, and can put that back.

import { maakKnop } from "./knop.js";
import { vraagServer } from "./server.js";

const BEWAARD = "rapport-gezegd";
const WOORDEN = { geen_naam: "is geen naam", overal_weglaten: "gaat overal weg" };

const gezegd = document.getElementById("gezegd"); // not on the other pages

async function doe(adres, inhoud, daarna) {
  const antwoord = await vraagServer(`${adres}/${encodeURIComponent(gezegd.dataset.dossier)}`, inhoud);
  if (!antwoord?.ok) {
    const { melding } = await antwoord?.json().catch(() => ({})) ?? {};
    zeg({ woorden: melding ?? "Dit lukte niet. Is het programma gestopt?" });
    return;
  }
  sessionStorage.setItem(BEWAARD, JSON.stringify(daarna));
  location.reload();
}

function zeg({ woorden, kanTerug = false }) {
  gezegd.textContent = woorden;
  if (kanTerug) {
    const terug = () => doe("terug", {}, { woorden: "Het is ongedaan gemaakt." });
    gezegd.append(" ", maakKnop("Ongedaan maken", terug));
  }
  gezegd.focus({ preventScroll: true }); // it is in sight: it goes along while one scrolls
}

if (gezegd) {
  document.addEventListener("click", ({ target }) => {
    const { lijst, woorden } = target.closest("[data-lijst]")?.dataset ?? {};
    if (lijst) doe("naam", { lijst, woorden }, { woorden: `‘${woorden}’ ${WOORDEN[lijst]}.`, kanTerug: true });
  });
  const bewaard = sessionStorage.getItem(BEWAARD);
  sessionStorage.removeItem(BEWAARD);
  if (bewaard) zeg(JSON.parse(bewaard));
}
