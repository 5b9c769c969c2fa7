// The toolbar above a text field: one stop of Tab, arrows within it (ARIA APG, Toolbar).
import { headed, inserted, isHeading, isList, linkAround } from "./blokken.js";
import { NUMMERING, OPSOMMING, listed, noted } from "./blokken.js";
import { kiesCijfer } from "./cijfers.js";
import { vraagLink } from "./koppelen.js";
import { vraagAfbeelding } from "./plaatjes.js";
import { vraagTabel } from "./tabel-maken.js";
import { CURSIEF, VET, pairAround, toggled } from "./tekens.js";
import { put } from "./tekstvak.js";

// What a button is called, the change it makes (of text, start, end) or the question that gives one
// (null for none), and whether what is selected has that form already.
const KNOPPEN = [
  mark("vet", "Vet", "b", VET),
  mark("cursief", "Cursief", "i", CURSIEF),
  list("opsomming", "Opsomming", OPSOMMING),
  list("nummering", "Nummering", NUMMERING),
  { naam: "link", woord: "Link", toets: "k", vraag: vraagLink, is: linkAround },
  { naam: "voetnoot", woord: "Voetnoot", change: noted },
  { naam: "tabel", woord: "Tabel", vraag: vraagTabel },
];
const KOP = { naam: "kop", woord: "Kop", change: headed, is: isHeading };

function mark(naam, woord, toets, signs) {
  const change = (text, start, end) => toggled(text, start, end, signs);
  return { naam, woord, toets, change, is: (...at) => pairAround(...at, signs) };
}

function list(naam, woord, kind) {
  const change = (text, start, end) => listed(text, start, end, kind);
  return { naam, woord, change, is: (...at) => isList(...at, kind) };
}

function figure(cijfers) {
  const vraag = async () => {
    const choices = typeof cijfers === "function" ? await cijfers() : cijfers;
    const verwijzing = await kiesCijfer(choices);
    return verwijzing && ((_, start, end) => inserted(verwijzing, start, end));
  };
  return { naam: "cijfer", woord: "Cijfer", vraag };
}

function picture(adres) {
  return { naam: "afbeelding", woord: "Afbeelding", vraag: () => vraagAfbeelding(adres) };
}

// Builds the toolbar. `koppen`: the text may have headings. `cijfers`: what can be referred to,
// [{verwijzing, uitleg, waarde}], or a function that gives it when somebody asks. `plaatjes`: the
// address of the pictures of the dossier. `weglaten`: the button that marks words for a public
// version, and what it does.
export function geefKnoppen(textarea, { koppen = false, cijfers = null, plaatjes = "", weglaten = null } = {}) {
  const more = [...(koppen ? [KOP] : []), ...(cijfers ? [figure(cijfers)] : []), ...(plaatjes ? [picture(plaatjes)] : [])];
  const knoppen = [...KNOPPEN, ...more];
  const bar = document.createElement("div");
  bar.className = "opmaak";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Opmaak");
  if (textarea.id) bar.setAttribute("aria-controls", textarea.id);
  bar.append(...knoppen.map((knop) => button(knop, () => press(textarea, knop))));
  if (weglaten) bar.append(button(weglaten.knop, () => weglaten.doe(textarea)));
  withOneTabStop(bar);
  listenToKeys(textarea, knoppen);
  showState(textarea, bar, knoppen);
  textarea.before(bar);
  return bar;
}

function button({ naam, woord, toets, is }, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `opmaak-${naam}`;
  made.textContent = woord;
  if (toets) made.title = `Ctrl+${toets.toUpperCase()}`;
  if (toets) made.setAttribute("aria-keyshortcuts", `Control+${toets.toUpperCase()}`);
  if (is) made.setAttribute("aria-pressed", "false");
  made.addEventListener("mousedown", (event) => event.preventDefault()); // keeps focus
  made.addEventListener("click", press);
  return made;
}

async function press(textarea, { change, vraag }) {
  const { value, selectionStart, selectionEnd } = textarea;
  const chosen = change ?? (await vraag(value, selectionStart, selectionEnd));
  textarea.focus(); // a window put the caret elsewhere
  textarea.setSelectionRange(selectionStart, selectionEnd);
  if (chosen) put(textarea, chosen(textarea.value, selectionStart, selectionEnd));
}

function withOneTabStop(bar) {
  const buttons = [...bar.children];
  const stopAt = (chosen) => buttons.forEach((one) => (one.tabIndex = one === chosen ? 0 : -1));
  stopAt(buttons[0]);
  bar.addEventListener("focusin", (event) => stopAt(event.target));
  bar.addEventListener("keydown", (event) => {
    const to = neighbour(event.key, buttons.indexOf(event.target), buttons.length);
    if (to === undefined) return;
    event.preventDefault();
    buttons[to].focus();
  });
}

function neighbour(key, at, count) {
  return {
    ArrowRight: (at + 1) % count,
    ArrowLeft: (at + count - 1) % count,
    Home: 0,
    End: count - 1,
  }[key];
}

function listenToKeys(textarea, knoppen) {
  textarea.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const knop = knoppen.find((one) => one.toets === event.key.toLowerCase());
    if (!knop) return;
    event.preventDefault();
    press(textarea, knop);
  });
}

function showState(textarea, bar, knoppen) {
  const show = () => {
    const { value, selectionStart, selectionEnd } = textarea;
    knoppen.forEach((knop, at) => {
      if (!knop.is) return;
      const pressed = Boolean(knop.is(value, selectionStart, selectionEnd));
      bar.children[at].setAttribute("aria-pressed", String(pressed));
    });
  };
  for (const name of ["input", "select", "keyup", "click", "focus"]) {
    textarea.addEventListener(name, show);
  }
}
