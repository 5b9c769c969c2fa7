// The start page, and those of one dossier: opens a window for each thing to do, and tells how far it is.

import "./openbaar.js";
import { vraagServer } from "./server.js";

const PEIL = 500; // milliseconds between two looks at how far the work is

for (const knop of document.querySelectorAll("[data-open]")) {
  knop.addEventListener("click", () => document.getElementById(knop.dataset.open).showModal());
}

// What is chosen is explained below it; what only some choices need is asked with those.
for (const keuze of document.querySelectorAll("select[name=soort]")) {
  const leg = () => {
    const { uitleg, vraagt } = keuze.selectedOptions[0].dataset;
    document.getElementById(keuze.getAttribute("aria-describedby")).textContent = uitleg;
    for (const vraag of keuze.form.querySelectorAll(".vraag")) vraag.hidden = vraag.disabled = vraag.id !== vraagt;
  };
  keuze.addEventListener("change", leg);
  leg(); // a browser fills in what was chosen on an earlier visit
}

// Who comes from a form that cannot be read finds the window open that mends its dossier.
const gevraagd = [...document.querySelectorAll("dialog form")].find(({ dataset: { adres, dossier } }) =>
  location.hash === `#${adres.replace("doe/", "")}:${encodeURIComponent(dossier)}`);
gevraagd?.closest("dialog").showModal();

async function volg(taak, verslag) {
  for (;;) {
    const antwoord = await fetch(`taak/${taak}`).catch(() => null);
    if (!antwoord?.ok) return { klaar: true, gelukt: false };
    const stand = await antwoord.json();
    verslag.textContent = stand.regels.join("\n") || "Even geduld …";
    verslag.scrollTop = verslag.scrollHeight;
    if (stand.klaar) return stand;
    await new Promise((verder) => setTimeout(verder, PEIL));
  }
}

async function doe(formulier, adres) {
  const melding = formulier.querySelector(".melding"), verslag = formulier.querySelector(".verslag");
  const knop = formulier.querySelector(".hoofdknop");
  const gegeven = { ...Object.fromEntries(new FormData(formulier)), dossier: formulier.dataset.dossier };
  melding.textContent = "";
  const antwoord = await vraagServer(adres, gegeven);
  const inhoud = await antwoord?.json().catch(() => ({})) ?? {};
  if (!antwoord?.ok) {
    melding.textContent = inhoud.melding ?? "Dit lukte niet. Is het programma gestopt?";
    return;
  }
  verslag.hidden = false;
  knop.disabled = true;
  const { gelukt } = await volg(inhoud.taak, verslag);
  knop.disabled = false;
  if (gelukt) verslag.append("\nKlaar.");
  else melding.textContent = "Dit lukte niet; hieronder leest u waarom.";
  verslag.scrollTop = verslag.scrollHeight;
  formulier.dataset.gedaan = gelukt ? "ja" : "";
}

document.addEventListener("submit", (event) => {
  const formulier = event.target;
  if (formulier.dataset.zoek) {
    event.preventDefault();
    location.assign(`${formulier.dataset.zoek}?zoek=${encodeURIComponent(formulier.elements.zoek.value)}`);
  } else if (event.submitter?.value === "doe") {
    event.preventDefault();
    doe(formulier, event.submitter.dataset.adres ?? formulier.dataset.adres);
  }
});

for (const venster of document.querySelectorAll("dialog")) {
  venster.addEventListener("close", () => {
    if (venster.querySelector("form").dataset.gedaan) location.reload();
  });
}

dispatchEvent(new Event("luistert"));
