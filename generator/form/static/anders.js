// Fields that belong to another choice are hidden while they are empty.

import { formulier, isLeeg, plekVan, vindVeld, waardeVan } from "./velden.js";

export function verbergAnders() {
  for (const veld of formulier.querySelectorAll("[data-bij]")) {
    const [keuze, woorden] = JSON.parse(veld.dataset.bij);
    const ander = vindVeld([...plekVan(veld).slice(0, -1), keuze]);
    const gekozen = ander ? waardeVan(ander) : "";
    const past = !gekozen || woorden.includes(gekozen);
    const leeg = veld.dataset.soort === "groep" ? !veld.querySelector(".veld") : isLeeg(veld);
    veld.hidden = !past && leeg;
  }
}
