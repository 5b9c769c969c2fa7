// What somebody typed that is not in the file yet: it waits for a rest, is on its way, or was refused.

import { formulier, gegevenWaarde, ruimteVan, velden, waardeVan } from "./velden.js";

const RUST = 500; // milliseconds after the last key until it is saved
const LANGST = 5000; // milliseconds after the first one, for who types on
const bekend = new WeakMap(); // of each field: what stands in the file
const wachters = new WeakMap(); // of each field that somebody types in: what ends its rest, and since when
const redenen = new WeakMap(); // of each field that was refused: why
const onbewaarbaar = new WeakMap(); // of each field: the text in it that no file can hold

export function onthoud(veld, waarde = waardeVan(veld)) {
  bekend.set(veld, JSON.stringify(waarde));
  redenen.delete(veld);
}

// What stands in the file, as far as the form knows.
export function bekendeWaarde(veld) {
  return JSON.parse(bekend.get(veld));
}

export function maakKennis(veld) {
  if (!bekend.has(veld)) onthoud(veld, gegevenWaarde(veld));
}

export function isVeranderd(veld) {
  return bekend.get(veld) !== JSON.stringify(waardeVan(veld));
}

export function getypt() {
  return velden().filter(isVeranderd);
}

export function naRust(veld, doe) {
  const sinds = wachters.get(veld)?.sinds ?? Date.now();
  const duur = Math.max(Math.min(RUST, sinds + LANGST - Date.now()), 0);
  wachtNietMeer(veld);
  wachters.set(veld, { sinds, wekker: setTimeout(() => doe(veld), duur) });
}

export function wachtNietMeer(veld) {
  clearTimeout(wachters.get(veld)?.wekker);
  wachters.delete(veld);
}

// Two texts of which somebody is still to choose one: nothing of that field is saved until then.
function moetKiezen(veld) {
  return ruimteVan(veld).querySelector(":scope > .botsing") !== null;
}

export function weiger(veld, reden) {
  redenen.set(veld, reden);
}

export function kanNooit(veld) {
  onbewaarbaar.set(veld, waardeVan(veld));
}

export function magBewaard(veld) {
  return !moetKiezen(veld) && onbewaarbaar.get(veld) !== waardeVan(veld);
}

// What is true of the whole form once nothing is on its way to the server.
export function stand() {
  const open = getypt();
  if (open.some((veld) => wachters.has(veld))) return "bezig";
  if (formulier.querySelector(".botsing")) return "botsing";
  return redenen.get(open.find((veld) => redenen.has(veld))) ?? "klaar";
}
