// A warning that is answered: it is right all the same, and why. The answer stands at its field, and can be
// taken away there.

import { formulier } from "./velden.js";
import { vraagIn } from "./vragen.js";

const UITLEG = "De waarschuwing gaat dan weg. Uw reden blijft bij het veld staan.";

const REDEN = {
  naam: "reden",
  woord: "Waarom klopt dit?",
  uitleg: UITLEG,
  fout: (reden) => (reden ? "" : "Vul in waarom dit klopt."),
};

// Is done with what to ask the server for.
let vraag = () => {};
export function beantwoord(doe) {
  vraag = doe;
}

function magNiet() {
  return formulier.inert || formulier.disabled;
}

function knop(woorden, doe) {
  const gemaakt = document.createElement("button");
  gemaakt.type = "button";
  gemaakt.textContent = woorden;
  gemaakt.addEventListener("click", doe);
  return gemaakt;
}

async function vraagReden(plek, reden) {
  const antwoord = await vraagIn("Dit klopt", [{ ...REDEN, waarde: reden }], { knop: "Dit klopt" });
  if (antwoord) vraag({ plek, reden: antwoord.reden });
}

// The button behind a warning.
export function kloptKnop({ plek }) {
  return magNiet() ? "" : knop("Dit klopt", () => vraagReden(plek ?? [], ""));
}

// What was answered, with buttons to say it otherwise or no longer.
export function antwoordRegel({ plek, tekst }) {
  const regel = document.createElement("p");
  const soort = document.createElement("strong");
  regel.className = "antwoord";
  soort.textContent = "U zei dat dit klopt: ";
  regel.append(soort, tekst || "(geen reden)");
  if (magNiet()) return regel;
  const anders = knop("Reden veranderen", () => vraagReden(plek ?? [], tekst));
  regel.append(" ", anders, " ", knop("Antwoord weghalen", () => vraag({ plek: plek ?? [], reden: "" })));
  return regel;
}
