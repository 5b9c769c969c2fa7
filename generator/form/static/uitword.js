// A Word file that was made by hand: it is sent with a name for the dossier that comes of it.

import { GEEN_WORD, SOORT, bijNeerzetten, isWord } from "./slepen.js";

const formulier = document.getElementById("uitword"), gezegd = document.getElementById("gezegd");
const naam = document.getElementById("naam"), soort = document.getElementById("soort"), kies = document.getElementById("kies");
const organisatie = document.getElementById("organisatie"); // null when there is only one

function zeg(woorden, veld) {
  gezegd.textContent = woorden;
  (veld ?? gezegd).focus({ preventScroll: true });
}

async function maak() {
  const [bestand] = kies.files;
  if (!naam.value.trim()) return zeg("Vul in hoe het nieuwe dossier heet.", naam);
  if (!bestand) return zeg("Kies eerst een Word-bestand.", kies);
  if (!isWord(bestand)) return zeg(GEEN_WORD, kies);
  zeg("Het bestand wordt gelezen. Dat duurt even.");
  const vraag = new URLSearchParams({ soort: soort.value, naam: bestand.name, organisatie: organisatie?.value ?? "" });
  const antwoord = await fetch(`leesword/${encodeURIComponent(naam.value.trim())}?${vraag}`, {
    method: "POST", headers: { "Content-Type": SOORT }, body: bestand,
  }).catch(() => null);
  const { dossier, melding } = await antwoord?.json().catch(() => ({})) ?? {};
  if (dossier) location.assign(`nakijken/${encodeURIComponent(dossier)}`);
  else zeg(melding ?? "Dit lukte niet. Is het programma gestopt?");
}

formulier.addEventListener("submit", async (gebeurtenis) => {
  gebeurtenis.preventDefault();
  const knop = formulier.querySelector(".hoofdknop");
  knop.disabled = true; // once is enough
  await maak();
  knop.disabled = false;
});
bijNeerzetten(({ files }) => {
  kies.files = files;
  zeg(files.length ? `Gekozen: ${files[0].name}` : "", naam.value ? undefined : naam);
});

dispatchEvent(new Event("luistert"));
