// A Word file that came back: it is sent as it is, shown by the server, and taken from by a choice.

import { vraagServer } from "./server.js";
import { GEEN_WORD, SOORT, bijNeerzetten, isWord } from "./slepen.js";

const GESTOPT = "Dit lukte niet. Is het programma gestopt?";
const BEWAARD = "rapport-overgenomen";

const { adres, bestand, bijgehouden, basis } = document.getElementById("terug").dataset;
const gezegd = document.getElementById("gezegd");
const vak = document.getElementById("neerzetten"); // not for who may only look

function zeg(woorden) {
  gezegd.textContent = woorden;
  gezegd.focus({ preventScroll: true });
}

async function stuur(gekozen) {
  if (!gekozen) return;
  if (!isWord(gekozen)) {
    zeg(GEEN_WORD);
    return;
  }
  zeg("Het bestand wordt gelezen. Dat duurt even.");
  const antwoord = await fetch(`leeswordterug/${adres}`, {
    method: "POST", headers: { "Content-Type": SOORT }, body: gekozen,
  }).catch(() => null);
  const inhoud = await antwoord?.json().catch(() => ({}));
  if (antwoord?.ok) location.assign(`wordterug/${adres}?bestand=${encodeURIComponent(inhoud.bestand)}`);
  else zeg(inhoud?.melding ?? GESTOPT);
}

async function neemOver(knop) {
  const gekozen = [...document.querySelectorAll("[name=nummer]:checked")];
  knop.disabled = true; // once is enough
  zeg("Het wordt overgenomen. Dat duurt even.");
  const antwoord = await vraagServer(`neemover/${adres}`, {
    bestand, bijgehouden, basis, nummers: gekozen.map(({ value }) => Number(value)),
  });
  const { melding } = await antwoord?.json().catch(() => ({})) ?? {};
  knop.disabled = false;
  if (!antwoord?.ok) {
    zeg(melding ?? GESTOPT);
    return;
  }
  sessionStorage.setItem(BEWAARD, melding);
  location.reload();
}

document.getElementById("neem-over")?.addEventListener("click", ({ target }) => neemOver(target));
document.getElementById("kies")?.addEventListener("change", ({ target }) => stuur(target.files[0]));
if (vak) bijNeerzetten(({ files }) => stuur(files[0]));

const bewaard = sessionStorage.getItem(BEWAARD);
sessionStorage.removeItem(BEWAARD);
if (bewaard) zeg(bewaard);

dispatchEvent(new Event("luistert"));
