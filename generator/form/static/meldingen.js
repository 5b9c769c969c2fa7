// What is wrong, at the field where it is wrong; and how much is still to be filled in.

import { aanbodRegel } from "./aanbod.js";
import { antwoordRegel, kloptKnop } from "./klopt.js";
import { maakKnop } from "./knop.js";
import { bediening, formulier, isLeeg, naamVan, toonVeld, vindVeld, zetWaarde } from "./velden.js";

const MEESTE = 8; // so many fields that are empty are named
const bovenaan = document.getElementById("bovenaan");
const nogLeeg = document.getElementById("nog-leeg");
let getoond = [];

function alinea(melding, vul) {
  const anders = { antwoord: antwoordRegel, aanbod: aanbodRegel }[melding.ernst];
  if (anders) return anders(melding);
  const regel = document.createElement("p");
  regel.className = melding.ernst;
  const soort = document.createElement("strong");
  soort.textContent = melding.ernst === "fout" ? "Fout: " : "Let op: ";
  regel.append(soort, metHoofdletter(melding.tekst));
  if (melding.kan_kloppen) regel.append(" ", kloptKnop(melding));
  if (melding.kan_weg) regel.append(" ", wegKnop(melding));
  if (!melding.bedoeld) return regel;
  const vraag = `Bedoelde u ‘${melding.bedoeld.replaceAll("_", " ")}’?`;
  regel.append(" ", maakKnop(vraag, () => vul(melding.bedoeld)));
  return regel;
}

// A field that stands there empty goes whole, as an item does with its button.
function wegKnop({ plek }) {
  const knop = maakKnop(`Laat ‘${naamVan(vindVeld(plek))}’ weg`, () => {});
  Object.assign(knop.dataset, { doe: "weg", waar: JSON.stringify(plek) });
  return knop;
}

// A code keeps its own letters: pSG.
function metHoofdletter(tekst) {
  return /^\p{Ll}\p{Lu}/u.test(tekst) ? tekst : tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

function wis() {
  for (const plaats of formulier.querySelectorAll(".melding")) plaats.replaceChildren();
  for (const vak of formulier.querySelectorAll("[aria-invalid]")) vak.removeAttribute("aria-invalid");
  for (const veld of formulier.querySelectorAll("[data-ernst]")) delete veld.dataset.ernst;
  bovenaan.replaceChildren();
}

function zet(melding) {
  const veld = melding.plek && vindVeld(melding.plek);
  const plaats = veld?.querySelector(":scope > .melding") ?? veld?.querySelector(".melding");
  if (!plaats) {
    const regel = alinea(melding, () => {});
    if (!melding.plek && melding.regel) regel.append(` (regel ${melding.regel})`);
    bovenaan.append(regel);
    return;
  }
  plaats.append(alinea(melding, (woord) => {
    zetWaarde(veld, woord);
    bediening(veld).dispatchEvent(new Event("input", { bubbles: true }));
  }));
  if (melding.ernst === "aanbod") veld.closest("details.later")?.setAttribute("open", "");
  if (melding.ernst !== "fout") return;
  if (veld.matches(".veld")) bediening(veld)?.setAttribute("aria-invalid", "true");
  for (let om = veld; om && om !== formulier; om = om.parentElement) {
    if (om.matches("details, .veld")) om.dataset.ernst = "fout";
  }
}

// What is the same stays, so that it is not read aloud again.
export function toonMeldingen(meldingen) {
  if (JSON.stringify(meldingen) !== JSON.stringify(getoond)) plaats(meldingen);
  telLeeg();
}

function plaats(meldingen) {
  wis();
  meldingen.forEach(zet);
  getoond = meldingen;
  dispatchEvent(new CustomEvent("meldingen", { detail: meldingen }));
}

// In a form with other fields the same messages have other places.
export function plaatsOpnieuw() {
  plaats(getoond);
  telLeeg();
}

function leeg(binnen) {
  return [...binnen.querySelectorAll(".veld[data-verplicht]")].filter((veld) => !veld.hidden && isLeeg(veld));
}

function verwijzing(veld) {
  const knop = maakKnop(naamVan(veld), () => toonVeld(veld));
  knop.className = "als-link";
  return knop;
}

export function telLeeg() {
  const alle = leeg(formulier);
  const aantal = alle.length;
  nogLeeg.replaceChildren(aantal === 0 ? "Alle verplichte velden zijn ingevuld."
    : `Nog ${aantal} ${aantal === 1 ? "verplicht veld is" : "verplichte velden zijn"} leeg: `);
  alle.slice(0, MEESTE).forEach((veld, nummer) => nogLeeg.append(nummer ? ", " : "", verwijzing(veld)));
  if (aantal > MEESTE) nogLeeg.append(" …");
  for (const kaart of formulier.querySelectorAll("details.kaart")) {
    const binnen = leeg(kaart).length;
    const fout = kaart.dataset.ernst ? "fout" : "";
    kaart.querySelector(".telling").textContent = fout || (binnen ? `${binnen} leeg` : "");
  }
}

export function toonTellingen(tellingen) {
  for (const [bestand, aantal] of Object.entries(tellingen)) {
    const tab = document.querySelector(`[data-tab="${CSS.escape(bestand)}"] .telling`);
    if (tab) tab.textContent = aantal ? `(${aantal})` : "";
  }
}
