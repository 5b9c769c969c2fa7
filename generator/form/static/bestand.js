// Below a field that names a file: another one, which is sent to the dossier and is then the one that is chosen.

import { GESTUURD, stuur } from "./sturen.js";
import { bediening, plekVan, vindVeld } from "./velden.js";
import { element, input } from "./vensterdelen.js";

// `adressen` says where each kind of file is sent.
export function geefSturen(veld, adressen) {
  if (veld.querySelector(".sturen")) return;
  const naam = veld.dataset.sturen, soort = GESTUURD[naam];
  const id = `${bediening(veld).id}-sturen`;
  const file = input("file", `Een ander bestand sturen (${soort.zijn})`, id, { accept: soort.accept });
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
    const { pad, melding } = await stuur(soort, adressen[naam], one);
    told.textContent = melding ?? "";
    file.input.value = "";
    if (pad) choose(vindVeld(plekVan(veld)), pad); // the form may have been drawn anew
  });
  veld.append(made);
}

function choose(veld, pad) {
  const keuze = veld && bediening(veld);
  if (!keuze?.options) return; // its field is not in the form any longer
  if (![...keuze.options].some((one) => one.value === pad)) keuze.add(new Option(pad, pad));
  keuze.value = pad;
  keuze.dispatchEvent(new Event("change", { bubbles: true }));
}
