// A text that was not saved, at its field: why, and what can be done. And one whose field is gone.

import { maakKnop } from "./knop.js";
import { ruimteVan } from "./velden.js";

const bovenaan = document.getElementById("weggehaald");

function blokVan(soort, uitleg) {
  const blok = document.createElement("div");
  blok.className = soort;
  blok.dataset.vanScript = soort;
  const regel = document.createElement("p");
  regel.textContent = uitleg;
  blok.append(regel);
  return blok;
}

// The line on top announces the same. `zonder` puts the text in the field without what cannot be saved of it; none where that is not known.
export function toonWeigering(veld, uitleg, zonder) {
  ruimteVan(veld).querySelector(":scope > .geweigerd")?.remove();
  const blok = blokVan("geweigerd", uitleg);
  if (zonder) blok.append(maakKnop("Die tekens weghalen", () => { blok.remove(); zonder(); }));
  veld.addEventListener("input", () => blok.remove(), { once: true });
  ruimteVan(veld).append(blok);
}

// Somebody took away the field in which this was typed: the text stays until it was copied.
export function toonWeggehaald(tekst) {
  if (!tekst.length) return;
  const blok = blokVan("weggehaald", "Dit onderdeel is intussen weggehaald. Dit had u er getypt:");
  blok.setAttribute("role", "alert");
  const vak = document.createElement("textarea");
  vak.readOnly = true;
  vak.rows = 3;
  vak.value = Array.isArray(tekst) ? tekst.join(", ") : tekst;
  vak.setAttribute("aria-label", "Wat u typte");
  blok.append(vak, maakKnop("Ik heb het niet meer nodig", () => blok.remove()));
  bovenaan.append(blok);
}
