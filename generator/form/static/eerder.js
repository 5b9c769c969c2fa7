// At each field that was changed before: a link to its earlier texts.

import { formulier, naamVan, plekVan, ruimteVan, velden } from "./velden.js";

const { eerder, geschiedenis } = document.body.dataset;

// Of a cell of a table, and of a row, its list: there is no room for links in those.
function metPlaats(veld) {
  return veld.closest("td, .rij")?.closest(".lijst") ?? veld;
}

// Makes the link of a field, or lets it lead to where that field stands now.
function verwijs(veld) {
  const link = ruimteVan(veld).querySelector(":scope > .eerder") ?? verwijzing(veld);
  link.href = `${geschiedenis}?plek=${encodeURIComponent(JSON.stringify(plekVan(veld)))}`;
}

function verwijzing(veld) {
  const link = document.createElement("a");
  const naam = document.createElement("span");
  link.className = "eerder";
  link.dataset.vanScript = "eerder";
  naam.className = "alleen-voorlezen";
  naam.textContent = ` van ${naamVan(veld)}`;
  link.append("Eerdere teksten", naam);
  ruimteVan(veld).append(link);
  return link;
}

export function heeftEerder(veld) {
  verwijs(metPlaats(veld));
}

export async function toonEerder() {
  const antwoord = await fetch(eerder).catch(() => null);
  if (!antwoord?.ok) return;
  const veranderd = new Set((await antwoord.json()).map((plek) => JSON.stringify(plek)));
  const alle = [...velden(), ...formulier.querySelectorAll(".lijst")];
  const gekozen = new Set(alle.filter((veld) => veranderd.has(JSON.stringify(plekVan(veld)))).map(metPlaats));
  for (const veld of new Set(alle.map(metPlaats))) {
    if (gekozen.has(veld)) verwijs(veld);
    else ruimteVan(veld).querySelector(":scope > .eerder")?.remove();
  }
}
