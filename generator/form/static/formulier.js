// The form beside the pages: saves what somebody fills in, and follows what others do meanwhile.

import "./aanklikken.js";
import "./aanwijzen.js";
import { verbergAnders } from "./anders.js";
import { toonBotsing } from "./botsing.js";
import { vraagCijfers } from "./cijfers.js";
import { geefDagkiezers } from "./dagkiezer.js";
import { heeftEerder, toonEerder } from "./eerder.js";
import { beantwoord } from "./klopt.js";
import { plaatsOpnieuw, telLeeg, toonMeldingen, toonTellingen } from "./meldingen.js";
import { getypt, isVeranderd, maakKennis, naRust, onthoud, stand, wachtNietMeer, weiger } from "./getypt.js";
import { geefKnoppen } from "./opmaak.js";
import { concepten, Opslag } from "./opslaan.js";
import { luister } from "./plakken.js";
import { toonRondom } from "./scherm.js";
import { pasHoogte } from "./tekstvak.js";
import { formulier, openItem, plekVan, velden, vindVeld, waardeVan, zetWaarde } from "./velden.js";
import { naamGetypt, zonderVasteNaam } from "./vaste-namen.js";
import { geefWeglaten, weglaten } from "./weglaten.js";
import { vernieuw } from "./vernieuwen.js";

const { dataset: adressen } = document.body;
const melder = document.getElementById("opgeslagen");
// The version whose items stand where those of the form stand.
let vorig = formulier.querySelector(".velden")?.dataset.versie;

const opslag = new Opslag(adressen.wijzig, vorig, { klaar, botsing, geweigerd, stand });

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
    geefKnoppen(tekst, { koppen, cijfers: () => vraagCijfers(adressen.cijfers), weglaten }).dataset.vanScript = "opmaak";
    luister(tekst, { koppen }, zeg);
    pasHoogte(tekst);
  }
  geefDagkiezers(binnen);
  binnen.querySelectorAll("[data-weglaten]").forEach(geefWeglaten);
  verbergAnders();
  geefVasteNamen();
}

// What has a name gets its id from the server, once.
function geefVasteNamen() {
  if (formulier.inert || formulier.disabled) return;
  for (const veld of zonderVasteNaam()) {
    vraagOm({ soort: "vastenaam", plek: () => plekVan(veld) }, () => {
      if (waardeVan(veld)) zeg(`Vaste naam: ${waardeVan(veld)}.`);
    });
  }
}

function bewaar(veld) {
  wachtNietMeer(veld);
  if (!veld.isConnected || !isVeranderd(veld)) {
    opslag.rust();
    return;
  }
  const { soort } = veld.dataset;
  opslag.vraag({ veld, soort, plek: () => plekVan(veld), wordt: waardeVan(veld) });
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
  if (vraag.veld) weiger(vraag.veld, reden);
  if (vraag.wordt === undefined || antwoord.melding === undefined) await haalOpnieuw();
}

async function botsing(vraag, { nu }) {
  const { veld } = vraag;
  await haalOpnieuw();
  if (!veld) return;
  const neem = (waarde) => {
    zetWaarde(veld, waarde);
    opslag.toon("bezig");
    bewaar(veld);
  };
  toonBotsing(veld, nu, { mijn: () => neem(vraag.wordt), ander: () => neem(nu) });
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
  if (!antwoord.ok || !oud.matches(".velden")) {
    if (!oud.matches(".velden") || !opslag.bezig) formulier.replaceChildren(document.importNode(vers, true));
    begin(formulier);
    return;
  }
  const eigen = new Map(getypt().map((veld) => [veld, waardeVan(veld)]));
  vernieuw(oud, vers, (vak) => !eigen.has(vak.closest(".veld")));
  for (const veld of velden()) if (!eigen.has(veld)) onthoud(veld);
  vorig = oud.dataset.versie;
  opslag.versie = vorig;
  begin(formulier);
  plaatsOpnieuw();
  toonEerder();
}

const DAAD = {
  erbij(knop) {
    const lijst = JSON.parse(knop.dataset.waar), op = Number(knop.dataset.op);
    vraagOm({ soort: "erbij", plek: () => lijst, op }, () => { openItem([...lijst, op]); zeg("Toegevoegd."); });
  },
  groep(knop) {
    const plek = JSON.parse(knop.dataset.waar);
    vraagOm({ soort: "groep", plek: () => plek }, () => { openItem(plek); zeg("Toegevoegd."); });
  },
  weg(knop) {
    const item = knop.closest(".item");
    const plek = () => JSON.parse(knop.dataset.waar ?? item.dataset.item);
    const daar = plek();
    vraagOm({ soort: "weg", plek }, () => {
      openItem(daar);
      zeg("Verwijderd. Met ‘Ongedaan maken’ komt het terug.");
    });
  },
  geen(knop) {
    const plek = JSON.parse(knop.dataset.waar), geen = knop.getAttribute("aria-pressed") === "false";
    vraagOm({ soort: "geen", plek: () => plek, geen }, () => zeg(geen ? "Er zijn er geen." : "Weggehaald."));
  },
  op: verplaats,
  neer: verplaats,
};

function verplaats(knop) {
  const plek = JSON.parse(knop.closest(".item").dataset.item);
  const van = plek.pop(), naar = van + { op: -1, neer: 1 }[knop.dataset.doe];
  vraagOm({ soort: "verplaats", plek: () => plek, van, naar }, () => {
    const item = vindVeld([...plek, naar]);
    const knoppen = item?.querySelectorAll(`:scope .knoppen-item [data-doe]`) ?? [];
    ([...knoppen].find((een) => een.dataset.doe === knop.dataset.doe && !een.disabled) ?? knoppen[0])?.focus();
    zeg(`Staat nu op plaats ${naar + 1}.`);
  });
}

function vraagOm(vraag, na) {
  getypt().forEach(bewaar); // first what was typed
  opslag.vraag({ ...vraag, na });
}

formulier.addEventListener("click", (event) => {
  const knop = event.target.closest("[data-doe]");
  if (!knop) return;
  event.preventDefault();
  DAAD[knop.dataset.doe](knop);
});

async function stap(naam) {
  getypt().forEach(bewaar);
  const antwoord = await fetch(`${naam}/${adressen.stap}`, {
    method: "POST", headers: { "Content-Type": "application/json" }, body: "{}",
  }).catch(() => null);
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

addEventListener("formulier", async ({ detail }) => {
  if (!opslag.bezig && detail.versie && detail.versie !== vorig) await haalOpnieuw();
  toonMeldingen(detail.meldingen);
  toonTellingen(detail.tellingen);
  toonRondom(detail);
  if (document.querySelector("#problemen .fouten")) document.getElementById("te-doen").open = true;
});

addEventListener("beforeunload", (event) => {
  if (opslag.bezig || getypt().length) event.preventDefault();
});

function zetConceptenTerug() {
  for (const { plek, wordt } of concepten()) {
    const veld = vindVeld(plek);
    if (!veld || JSON.stringify(plekVan(veld)) !== JSON.stringify(plek)) continue;
    zetWaarde(veld, wordt);
    bewaar(veld);
    zeg("Wat u eerder typte, is teruggezet.");
  }
}

beantwoord(vraagOm, zeg);
begin(formulier);
telLeeg();
toonEerder();
zetConceptenTerug();
getypt().forEach(bewaar); // what was typed before this script was there
if (location.hash.startsWith("#%5B")) openItem(JSON.parse(decodeURIComponent(location.hash.slice(1))));

dispatchEvent(new Event("luistert"));
