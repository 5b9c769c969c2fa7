// What has a name and no id yet ("Vaste naam"): which of those are to have one now.

import { bediening, formulier, plekVan, vindVeld, waardeVan } from "./velden.js";

const getypt = new WeakSet(); // the fields of ids of which somebody typed the name
const gevraagd = new WeakSet(); // each is asked for once

// Somebody typed in that field: what is named after it may have an id, if it has none. Whoever takes
// back the id of what was typed before gets no other one.
export function naamGetypt(veld) {
  const plek = plekVan(veld);
  const id = vindVeld([...plek.slice(0, -1), "id"]);
  if (!id?.dataset.naar || bediening(id).value) return;
  if (!JSON.parse(id.dataset.naar).includes(plek.at(-1))) return;
  getypt.add(id);
  gevraagd.delete(id);
}

// The fields of ids that are to be made: obligatory ones, and of what was named just now. While
// somebody types a name it is not known yet.
export function zonderVasteNaam() {
  const velden = [...formulier.querySelectorAll("[data-naar]")].filter(isNuAanDeBeurt);
  for (const veld of velden) gevraagd.add(veld);
  return velden;
}

function isNuAanDeBeurt(veld) {
  const mag = "nodig" in veld.dataset || getypt.has(veld);
  if (!mag || gevraagd.has(veld) || bediening(veld).value) return false;
  const namen = naamgevers(veld);
  return namen.some((een) => waardeVan(een).trim())
    && !namen.some(wordtGetypt);
}

// In the text itself, or at the toolbar above it.
function wordtGetypt(veld) {
  const hier = document.activeElement;
  return hier === bediening(veld) || (veld.contains(hier) && hier.closest("[role=toolbar]") !== null);
}

// The fields from which the id in that field is made.
function naamgevers(veld) {
  const plek = plekVan(veld).slice(0, -1);
  return JSON.parse(veld.dataset.naar).map((naam) => vindVeld([...plek, naam]))
    .filter((een) => een?.dataset.soort === "waarde");
}
