// A warning that is answered: it is right all the same, and why. The answer stands at its field, and can be
// taken away there.

import { maakKnop } from "./knop.js";
import { magNiet, openItem } from "./velden.js";
import { vraagIn } from "./vragen.js";

const UITLEG = "De waarschuwing gaat dan weg. Uw reden blijft bij het veld staan.";

const REDEN = {
  naam: "reden",
  woord: "Waarom klopt dit?",
  uitleg: UITLEG,
  fout: (reden) => (reden ? "" : "Vul in waarom dit klopt."),
};

let vraag = () => {}; // with a place and a reason; an empty one is none any longer

// Answers go to the server by `vraagOm`, and what was done is told by `zeg`.
export function beantwoord(vraagOm, zeg) {
  vraag = (plek, reden) => vraagOm({ soort: "klopt", plek: () => plek, reden }, () => {
    openItem(plek);
    zeg(reden ? "Uw reden staat erbij." : "Uw reden is weg. Met ‘Ongedaan maken’ komt die terug.");
  });
}

async function vraagReden(plek, reden) {
  const antwoord = await vraagIn("Dit klopt", [{ ...REDEN, waarde: reden }], { knop: "Dit klopt" });
  if (antwoord) vraag(plek, antwoord.reden);
}

// The button behind a warning.
export function kloptKnop({ plek }) {
  return magNiet() ? "" : maakKnop("Dit klopt", () => vraagReden(plek ?? [], ""));
}

// What was answered, with buttons to say it otherwise or no longer.
export function antwoordRegel({ plek, tekst }) {
  const regel = document.createElement("p");
  const soort = document.createElement("strong");
  regel.className = "antwoord";
  soort.textContent = "U zei dat dit klopt: ";
  regel.append(soort, tekst || "(geen reden)");
  if (magNiet()) return regel;
  const anders = maakKnop("Reden veranderen", () => vraagReden(plek ?? [], tekst));
  regel.append(" ", anders, " ", maakKnop("Antwoord weghalen", () => vraag(plek ?? [], "")));
  return regel;
}
