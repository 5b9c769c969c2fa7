// What somebody typed that is not in the file yet: it waits for a rest, is on its way, or was refused.

import { formulier, gegevenWaarde, velden, waardeVan } from "./velden.js";

const RUST = 500; // milliseconds after the last key until it is saved
const bekend = new WeakMap(); // of each field: what stands in the file
const wachters = new WeakMap(); // of each field that somebody types in: what ends its rest
const redenen = new WeakMap(); // of each field that was refused: why

export function onthoud(veld, waarde = waardeVan(veld)) {
  bekend.set(veld, JSON.stringify(waarde));
  redenen.delete(veld);
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
  wachtNietMeer(veld);
  wachters.set(veld, setTimeout(() => doe(veld), RUST));
}

export function wachtNietMeer(veld) {
  clearTimeout(wachters.get(veld));
  wachters.delete(veld);
}

export function weiger(veld, reden) {
  redenen.set(veld, reden);
}

// What is true of the whole form once nothing is on its way to the server.
export function stand() {
  const open = getypt();
  if (open.some((veld) => wachters.has(veld))) return "bezig";
  if (formulier.querySelector(".botsing")) return "botsing";
  return redenen.get(open.find((veld) => redenen.has(veld))) ?? "klaar";
}
