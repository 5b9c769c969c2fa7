// A click on a page opens the field whose words stand there.

import { openItem } from "./velden.js";

const { dataset: adressen } = document.body;

document.getElementById("bladen").addEventListener("click", async ({ target }) => {
  const naam = target.closest("[data-herkomst]")?.dataset.herkomst;
  if (!naam) return;
  const antwoord = await fetch(`${adressen.plekken}/${naam}`).catch(() => null);
  const plekken = antwoord?.ok ? await antwoord.json() : [];
  const hier = plekken.find((een) => een.bestand === adressen.bestand);
  if (hier) openItem(hier.plek);
  else if (plekken.length) {
    const { bestand, plek } = plekken[0];
    const tab = document.querySelector(`[data-tab="${CSS.escape(bestand)}"]`);
    if (tab) location.assign(`${tab.href}#${encodeURIComponent(JSON.stringify(plek))}`);
  }
});
