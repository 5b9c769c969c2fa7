// Somebody else changed the same field: the text of the other, and a button for each.

import { maakKnop } from "./knop.js";
import { ruimteVan } from "./velden.js";

const UITLEG = "Iemand anders heeft dit ook veranderd. Er is niets verloren. Kies welke tekst u wilt bewaren.";

export function toonBotsing(veld, nu, { mijn, ander }) {
  const blok = document.createElement("div");
  blok.className = "botsing";
  blok.setAttribute("role", "alert");
  blok.dataset.vanScript = "botsing";
  const kies = (woorden, doe) => maakKnop(woorden, () => { blok.remove(); doe(); });
  const uitleg = document.createElement("p");
  uitleg.textContent = UITLEG;
  const tekst = document.createElement("blockquote");
  tekst.textContent = Array.isArray(nu) ? nu.join(", ") : nu || "(leeg)";
  blok.append(uitleg, tekst, kies("Mijn tekst bewaren", mijn), kies("De tekst van de ander nemen", ander));
  ruimteVan(veld).append(blok);
}
