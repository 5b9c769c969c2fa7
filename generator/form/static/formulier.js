// The form beside the pages: saves what somebody fills in, and follows what others do meanwhile.

import "./aanklikken.js";
import "./aanwijzen.js";
import "./jaar.js";
import { verbergAnders } from "./anders.js";
import { geefSturen } from "./bestand.js";
import { toonBotsing } from "./botsing.js";
import { vraagCijfers } from "./cijfers.js";
import { concepten, wisConcept } from "./concepten.js";
import { geefDagkiezers } from "./dagkiezer.js";
import { heeftEerder, toonEerder } from "./eerder.js";
import { beantwoord } from "./klopt.js";
import { geefMetingen } from "./metingen.js";
import { plaatsOpnieuw, telLeeg, toonMeldingen, toonTellingen } from "./meldingen.js";
import {
  bekendeWaarde, getypt, isVeranderd, kanNooit, maakKennis, magBewaard, naRust, onthoud, stand, wachtNietMeer,
  weiger,
} from "./getypt.js";
import { geefKnoppen } from "./opmaak.js";
import { luisterNaarKnoppen } from "./onderdelen.js";
import { Opslag } from "./opslaan.js";
import { luister } from "./plakken.js";
import { toonRondom } from "./scherm.js";
import { vraagServer } from "./server.js";
import { pasHoogte } from "./tekstvak.js";
import { formulier, gegevenWaarde, magNiet, openItem, plekVan, velden, waardeVan, zetWaarde } from "./velden.js";
import { naamGetypt, zonderVasteNaam } from "./vaste-namen.js";
import { geefWeglaten, weglaten } from "./weglaten.js";
import { vernieuw } from "./vernieuwen.js";
import { toonWeggehaald, toonWeigering } from "./weigeren.js";

const { dataset: adressen } = document.body;
geefMetingen(document.getElementById("metingen"), adressen.metingen);
const melder = document.getElementById("opgeslagen");
// The version whose items stand where those of the form stand.
let vorig = formulier.querySelector(".velden")?.dataset.versie;

const opslag = new Opslag(adressen.wijzig, vorig, { klaar, botsing, geweigerd, stand, rustig });

function zeg(woorden) {
  melder.textContent = woorden;
  melder.dataset.stand = "gezegd";
}

function begin(binnen) {
  for (const veld of velden(binnen)) {
    maakKennis(veld);
    const tekst = veld.querySelector("textarea:not(.kaal)");
    if (!tekst || tekst.dataset.klaar) continue;
    tekst.dataset.klaar = "ja";
    const koppen = "koppen" in tekst.dataset;
    const cijfers = () => vraagCijfers(adressen.cijfers), { plaatjes } = adressen;
    geefKnoppen(tekst, { koppen, cijfers, plaatjes, weglaten }).dataset.vanScript = "opmaak";
    luister(tekst, { koppen }, zeg);
    pasHoogte(tekst);
  }
  geefDagkiezers(binnen);
  binnen.querySelectorAll(".veld[data-sturen]").forEach((veld) => geefSturen(veld, adressen));
  binnen.querySelectorAll("[data-weglaten]").forEach(geefWeglaten);
  verbergAnders();
  geefVasteNamen();
}

// What has a name gets its id from the server, once.
function geefVasteNamen() {
  if (magNiet()) return;
  for (const veld of zonderVasteNaam()) {
    vraagOm({ soort: "vastenaam", plek: () => plekVan(veld) }, () => {
      if (waardeVan(veld)) zeg(`Vaste naam: ${waardeVan(veld)}.`);
    });
  }
}

function bewaar(veld) {
  wachtNietMeer(veld);
  if (!veld.isConnected || !isVeranderd(veld) || !magBewaard(veld)) {
    opslag.rust();
    return;
  }
  const { soort } = veld.dataset;
  opslag.vraag({ veld, soort, plek: () => plekVan(veld), wordt: waardeVan(veld), was: bekendeWaarde(veld) });
}

formulier.addEventListener("input", ({ target }) => {
  const veld = target.closest(".veld");
  if (target.nodeName === "TEXTAREA") pasHoogte(target);
  opslag.toon("bezig");
  naRust(veld, bewaar);
});

formulier.addEventListener("change", ({ target }) => {
  const veld = target.closest(".veld");
  bewaar(veld);
  verbergAnders();
  naamGetypt(veld);
});

// A name is known once somebody goes on to what is next.
formulier.addEventListener("focusout", () => setTimeout(geefVasteNamen));

formulier.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("input[type=text]")) event.preventDefault();
});

async function klaar(vraag, antwoord) {
  if (vraag.wordt !== undefined) onthoud(vraag.veld, vraag.wordt);
  telLeeg();
  if (vraag.na || antwoord.anders) await haalOpnieuw();
  else vorig = antwoord.versie; // all items stand where they stood
  vraag.na?.(antwoord);
  if (vraag.veld?.isConnected) heeftEerder(vraag.veld);
}

async function geweigerd(vraag, antwoord, reden) {
  const { veld } = vraag;
  if (!veld || antwoord.status === 410) await haalOpnieuw();
  if (!veld?.isConnected) return;
  weiger(veld, reden);
  if (antwoord.status === 410) return houdtNog(veld);
  const { melding, zonder } = antwoord;
  if (zonder !== undefined) kanNooit(veld); // asked once, however often somebody leaves the field
  toonWeigering(veld, melding, zonder && (() => neem(veld, zonder)));
}

function neem(veld, waarde) {
  zetWaarde(veld, waarde);
  opslag.toon("bezig");
  bewaar(veld);
}

function laatKiezen(veld, nu) {
  toonBotsing(veld, nu, { mijn: () => neem(veld, waardeVan(veld)), ander: () => neem(veld, nu) });
}

// What is typed goes on top of what stands there now, unless somebody else changed the same.
function houdtNog(veld) {
  const nu = gegevenWaarde(veld);
  if (JSON.stringify(nu) === JSON.stringify(waardeVan(veld))) onthoud(veld);
  else if (JSON.stringify(nu) === JSON.stringify(bekendeWaarde(veld))) bewaar(veld);
  else laatKiezen(veld, nu);
}

async function botsing({ veld }, { nu }) {
  await haalOpnieuw();
  if (veld?.isConnected) laatKiezen(veld, nu);
}

function zetVersie(versie) {
  vorig = versie;
  opslag.versie = versie;
}

// One after the other: a form is asked by where its items stood in the one that it takes the place of.
let opgehaald = Promise.resolve();
function haalOpnieuw() {
  opgehaald = opgehaald.catch(() => {}).then(haal);
  return opgehaald;
}

// What is typed and not saved stays; what stands in the file now is what it is held against.
async function haal() {
  const antwoord = await fetch(`${adressen.formulier}?van=${vorig ?? ""}`).catch(() => null);
  if (!antwoord) return;
  const html = await antwoord.text();
  const vers = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
  const oud = formulier.firstElementChild;
  if (!oud.matches(".velden")) {
    if (vers) formulier.replaceChildren(document.importNode(vers, true));
    zetVersie(vers?.dataset.versie);
    begin(formulier);
    zetConceptenTerug();
    return;
  }
  if (!antwoord.ok) return; // the form stays, and who types in it may go on
  const eigen = new Map(getypt().map((veld) => [veld, waardeVan(veld)]));
  vernieuw(oud, vers, (vak) => !eigen.has(vak.closest(".veld")));
  for (const [veld, tekst] of eigen) if (!veld.isConnected) toonWeggehaald(tekst);
  for (const veld of velden()) if (!eigen.has(veld)) onthoud(veld);
  zetVersie(oud.dataset.versie);
  begin(formulier);
  plaatsOpnieuw();
  toonEerder();
  dispatchEvent(new CustomEvent("vernieuwd", { detail: { versie: vorig } }));
}

function vraagOm(vraag, na) {
  getypt().forEach(bewaar); // first what was typed
  opslag.vraag({ ...vraag, na });
}

luisterNaarKnoppen(vraagOm, zeg);

async function stap(naam) {
  getypt().forEach(bewaar);
  const antwoord = await vraagServer(`${naam}/${adressen.stap}`, {});
  const inhoud = await antwoord?.json().catch(() => ({}));
  if (!antwoord?.ok) {
    zeg(inhoud?.melding ?? "Dit lukte niet.");
    return;
  }
  await haalOpnieuw();
  if (inhoud.bestand === adressen.bestand) openItem(inhoud.plek);
  zeg(inhoud.woorden);
}

document.getElementById("ongedaan").addEventListener("click", () => stap("terug"));
document.getElementById("opnieuw").addEventListener("click", () => stap("opnieuw"));

document.getElementById("ontgrendel")?.addEventListener("click", () => {
  formulier.inert = false;
  document.getElementById("gedeeld").remove();
});

// What the server tells while a change is on its way may be of that change, or of a later one by
// somebody else: which of the two, the answer shows.
let verteld = ""; // the version that was told last
let gemist = false;

async function rustig() {
  if (gemist) await volg();
}

async function volg() {
  gemist = opslag.bezig;
  if (!gemist && verteld && verteld !== vorig) await haalOpnieuw();
}

addEventListener("formulier", async ({ detail }) => {
  verteld = detail.versie;
  await volg();
  toonMeldingen(detail.meldingen);
  toonTellingen(detail.tellingen);
  toonRondom(detail);
  if (document.querySelector("#problemen .fouten")) document.getElementById("te-doen").open = true;
});

addEventListener("beforeunload", (event) => {
  if (opslag.bezig || getypt().length) event.preventDefault();
});

function zetConceptenTerug() {
  if (!formulier.querySelector(".velden")) return; // later
  for (const { concept, plek, wordt, was } of concepten()) {
    const veld = velden().find((een) => een.dataset.plek && JSON.stringify(plekVan(een)) === JSON.stringify(plek));
    wisConcept({ concept });
    if (!veld) {
      toonWeggehaald(wordt);
      continue;
    }
    onthoud(veld, was);
    zetWaarde(veld, wordt);
    houdtNog(veld);
    zeg("Wat u eerder typte, is teruggezet.");
  }
}

beantwoord(vraagOm, zeg);
begin(formulier);
telLeeg();
toonEerder();
getypt().forEach(bewaar); // what was typed before this script was there
zetConceptenTerug();
if (location.hash.startsWith("#%5B")) openItem(JSON.parse(decodeURIComponent(location.hash.slice(1))));

dispatchEvent(new Event("luistert"));
