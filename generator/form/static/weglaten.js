// Words that a public version leaves out: the server tells whether they can be marked and how the text
// becomes; a window asks why. Nothing is changed until somebody has chosen.

import { vraagServer } from "./server.js";
import { put } from "./tekstvak.js";
import { formulier, naamVan, plekVan } from "./velden.js";

const venster = document.getElementById("weglaten"); // only for who may change something
const GESTOPT = { melding: "Dit lukte niet. Is het programma gestopt?" };
const ANDERS = { melding: "De tekst is intussen veranderd. Sluit dit venster en kies de woorden opnieuw." };
const GEEN_WOORDEN = "U hebt geen woorden gekozen. Er komt een leeg vak, voor tekst die al eerder is weggelaten.";

const TOETSEN = "Alt+W";

if (venster) {
  formulier.addEventListener("keydown", (event) => {
    const { target, altKey, ctrlKey, metaKey, code } = event;
    if (!altKey || ctrlKey || metaKey || code !== "KeyW") return;
    if (!target.matches("[data-weglaten], textarea:not(.kaal)")) return;
    event.preventDefault();
    laatWeg(target);
  });
}

// The button of a toolbar; null where nothing can be marked.
export const weglaten = venster && {
  knop: { naam: "weglaten", woord: "Weglaten (Woo)" },
  doe: laatWeg,
};

// The button of a field of one line or a few, which is there while somebody is in that field.
export function geefWeglaten(vak) {
  if (!venster || vak.dataset.klaar) return;
  vak.dataset.klaar = "ja";
  const knop = document.createElement("button");
  const naam = document.createElement("span");
  knop.type = "button";
  knop.className = "laat-weg";
  knop.dataset.vanScript = "weglaten";
  knop.tabIndex = -1; // who fills in has no second stop at each field; the keys do the same
  knop.title = TOETSEN;
  knop.setAttribute("aria-keyshortcuts", TOETSEN);
  naam.className = "alleen-voorlezen";
  naam.textContent = ` in ${naamVan(vak.closest(".veld"))}`;
  knop.append(weglaten.knop.woord, naam);
  knop.addEventListener("mousedown", (event) => event.preventDefault()); // keeps focus
  knop.addEventListener("click", () => laatWeg(vak));
  vak.after(knop);
}

// When the window was closed, as somebody asked for it before: it is told later than it is seen, and
// who asks anew in between is not to lose what they choose.
let gesloten = Promise.resolve();

async function laatWeg(vak) {
  const { value, selectionStart, selectionEnd } = vak;
  const gekozen = {
    plek: plekVan(vak.closest(".veld")),
    voor: value.slice(0, selectionStart),
    woorden: value.slice(selectionStart, selectionEnd),
    na: value.slice(selectionEnd),
  };
  const gezien = await vraag({ ...gekozen, daad: "kijk" });
  await gesloten;
  if (venster.open) return; // asked twice
  toon(gezien);
  gesloten = antwoordOp(async (daad, gronden) =>
    vak.value === value ? vraag({ ...gekozen, daad, gronden }) : ANDERS);
  const wordt = await gesloten;
  vak.focus();
  vak.setSelectionRange(selectionStart, selectionEnd);
  if (wordt) put(vak, verschil(value, wordt));
}

async function vraag(inhoud) {
  const antwoord = await vraagServer(venster.dataset.adres, inhoud);
  return antwoord?.json().catch(() => GESTOPT) ?? GESTOPT;
}

// What stands there, or why nothing can be marked; then there is nothing to choose.
function toon({ woorden, gronden, melding = "" }) {
  const [weg, markeer] = ["weg", "markeer"].map((daad) => venster.querySelector(`[value="${daad}"]`));
  zegIn(melding);
  venster.querySelector(".keuze").hidden = markeer.hidden = Boolean(melding);
  venster.querySelector("blockquote").textContent = woorden || GEEN_WOORDEN;
  weg.hidden = !gronden?.length;
  for (const vak of vakken()) vak.checked = Boolean(gronden?.includes(vak.value));
  venster.showModal();
  const eerste = vakken().find((vak) => vak.checked) ?? vakken()[0];
  (melding ? venster.querySelector("[value='']") : eerste).focus();
}

const vakken = () => [...venster.querySelectorAll("input")];

function zegIn(woorden) {
  venster.querySelector(".melding").textContent = woorden;
}

// The text as it becomes, once `doe` gives one for what somebody chooses; null when they do not.
function antwoordOp(doe) {
  return new Promise((klaar) => {
    let wordt = null;
    const kies = async (event) => {
      const daad = event.submitter?.value;
      if (!daad) return;
      event.preventDefault();
      const gronden = vakken().filter((vak) => vak.checked).map((vak) => vak.value);
      const antwoord = await doe(daad, gronden);
      zegIn(antwoord.melding ?? "");
      if (antwoord.melding) return;
      wordt = antwoord;
      venster.close();
    };
    venster.addEventListener("submit", kies);
    venster.addEventListener("close", () => {
      venster.removeEventListener("submit", kies);
      klaar(wordt);
    }, { once: true });
  });
}

// The smallest change from one text to the other, of which the chosen words are selected after it.
function verschil(oud, { voor, woorden, na }) {
  const nieuw = voor + woorden + na;
  const meest = Math.min(oud.length, nieuw.length);
  let [begin, eind] = [0, 0];
  while (begin < meest && oud[begin] === nieuw[begin]) begin += 1;
  while (eind < meest - begin && oud.at(-1 - eind) === nieuw.at(-1 - eind)) eind += 1;
  return {
    from: begin,
    to: oud.length - eind,
    text: nieuw.slice(begin, nieuw.length - eind),
    start: voor.length,
    end: voor.length + woorden.length,
  };
}
