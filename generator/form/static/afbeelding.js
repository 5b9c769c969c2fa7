// Below a field with a picture: another file, which is sent to the dossier and is then the one that is chosen.

import { SOORTEN, stuurPlaatje } from "./plaatje-sturen.js";
import { bediening, plekVan, vindVeld } from "./velden.js";
import { element, input } from "./vensterdelen.js";

// `adres` is where the pictures of the dossier are asked.
export function geefSturen(veld, adres) {
  if (veld.querySelector(".sturen")) return;
  const id = `${bediening(veld).id}-sturen`;
  const file = input("file", "Een ander bestand sturen (PNG, JPEG of SVG)", id, { accept: SOORTEN });
  const told = element("p", { class: "fout", role: "alert" });
  const made = element("div", { class: "sturen" });
  made.dataset.vanScript = "sturen";
  made.append(...file.parts, told);
  made.addEventListener("input", (event) => event.stopPropagation());
  made.addEventListener("change", async (event) => {
    event.stopPropagation(); // what is chosen above it counts, not this
    const [one] = file.input.files;
    if (!one) return;
    told.textContent = "";
    const { pad, melding } = await stuurPlaatje(adres, one);
    told.textContent = melding ?? "";
    file.input.value = "";
    if (pad) choose(vindVeld(plekVan(veld)), pad); // the form may have been drawn anew
  });
  veld.append(made);
}

function choose(veld, pad) {
  const keuze = veld && bediening(veld);
  if (!keuze?.options) return; // the picture is not in the form any longer
  if (![...keuze.options].some((one) => one.value === pad)) keuze.add(new Option(pad, pad));
  keuze.value = pad;
  keuze.dispatchEvent(new Event("change", { bubbles: true }));
}
