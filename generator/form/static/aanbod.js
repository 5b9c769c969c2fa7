// A date that the program knows for a moment: what it is, and a button for each day to take over.

import { maakKnop } from "./knop.js";
import { magNiet } from "./velden.js";

export function aanbodRegel({ tekst, keuzes }) {
  const regel = document.createElement("p");
  regel.className = "aanbod";
  regel.append(tekst);
  if (!magNiet()) regel.append(...keuzes.flatMap((keuze) => [" ", overneemKnop(keuze)]));
  return regel;
}

// What it does stands in onderdelen.js.
function overneemKnop({ dag, woorden }) {
  const knop = maakKnop(`Neem ${woorden} over`, () => {});
  Object.assign(knop.dataset, { doe: "dag", keuze: dag });
  return knop;
}
