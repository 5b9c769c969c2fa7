// The special days that a calendar lacks: asked when somebody opens the list and when the calendar is
// another one, searched, and added by a button.

import { heeftWoorden } from "./zoeken.js";

const blok = document.getElementById("dagen-erbij"); // only for who may change a calendar
const [zoek, groep, basis, gevonden, lijst] = ["zoek", "groep", "basis", "gevonden", "lijst"].map(
  (naam) => document.getElementById(`dagen-${naam}`));

const dagen = () => [...lijst.querySelectorAll("li")];

function past(dag) {
  return heeftWoorden(`${dag.textContent} ${dag.dataset.woorden}`, zoek.value)
    && (!groep.value || dag.dataset.groep === groep.value)
    && (!basis.checked || "basis" in dag.dataset);
}

function kies() {
  for (const dag of dagen()) dag.hidden = !past(dag);
  const aantal = dagen().filter((dag) => !dag.hidden).length;
  gevonden.textContent = aantal === 1 ? "1 dag gevonden." : `${aantal || "Geen"} dagen gevonden.`;
}

function zetGroepen() {
  const groepen = JSON.parse(lijst.querySelector("[data-groepen]")?.dataset.groepen ?? "[]");
  const gekozen = groep.value;
  groep.replaceChildren(groep.options[0], ...groepen.map((naam) => new Option(naam, naam)));
  groep.value = groepen.includes(gekozen) ? gekozen : "";
}

async function haal() {
  const gevraagd = versie;
  const antwoord = await fetch(blok.dataset.adres).catch(() => null);
  if (!antwoord?.ok || gevraagd !== versie) return; // a later one is on its way
  const { dag } = document.activeElement?.dataset ?? {};
  const vers = new DOMParser().parseFromString(await antwoord.text(), "text/html").body;
  lijst.replaceChildren(...vers.childNodes);
  zetGroepen();
  kies();
  // Its button is gone when the day was added, of which the page may be told later.
  if (dag) (lijst.querySelector(`[data-dag="${CSS.escape(dag)}"]`) ?? zoek).focus();
}

// Who added a day goes on with the next one.
function weg(dag) {
  const getoond = dagen().filter((een) => !een.hidden), plaats = getoond.indexOf(dag);
  const volgende = getoond[plaats + 1] ?? getoond[plaats - 1];
  (volgende?.querySelector("button") ?? zoek).focus();
  dag.remove();
  kies();
}

// Of the calendar of which the days were asked last: the server tells one, and the form that takes its
// place here another. What was done and undone at once is told by the form only.
let versie = "";

function volg({ detail }) {
  if (!detail.versie || detail.versie === versie) return;
  versie = detail.versie;
  if (blok.open) haal();
}

if (blok) {
  blok.addEventListener("toggle", () => { if (blok.open) haal(); });
  zoek.addEventListener("input", kies);
  for (const keuze of [groep, basis]) keuze.addEventListener("change", kies);
  lijst.addEventListener("gedaan", ({ target }) => weg(target.closest("li")));
  for (const verteld of ["formulier", "vernieuwd"]) addEventListener(verteld, volg);
}
