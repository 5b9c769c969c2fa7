// A window that asks for a few short texts, and tells what is wrong with one before it closes.

import { maakKnop } from "./knop.js";
import { antwoordIn, element, sluitMet } from "./vensterdelen.js";

let count = 0; // so that windows have ids of their own

// Shows fields [{naam, woord, uitleg, waarde, fout}]; `fout` gives what is wrong with a text, or "".
// `knop` does it, `weg` (if any) is a button for the opposite. Gives {naam: text, …}, "weg", or null.
export function vraagIn(kop, velden, { knop, weg = "" }) {
  const id = `vraag-${(count += 1)}`;
  const dialog = element("dialog", { "aria-labelledby": `${id}-kop` });
  const form = element("form", { method: "dialog", novalidate: "" });
  const rows = velden.map((veld, at) => row(veld, `${id}-${at}`));
  form.append(element("h2", { id: `${id}-kop` }, kop), ...rows.flatMap((one) => one.parts), buttons(dialog, knop, weg));
  dialog.append(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wrong = rows.filter((one) => !one.isRight());
    if (wrong.length) return wrong[0].input.focus();
    sluitMet(dialog, Object.fromEntries(rows.map((one) => [one.naam, one.input.value.trim()])));
  });
  return antwoordIn(dialog, (rows.find((one) => !one.input.value) ?? rows[0]).input);
}

function row({ naam, woord, uitleg = "", waarde = "", fout = () => "" }, id) {
  const label = element("label", { for: id }, woord);
  const hint = element("p", { class: "uitleg-veld", id: `${id}-uitleg` }, uitleg);
  const told = element("p", { class: "melding fout", id: `${id}-melding`, role: "alert" });
  const described = { "aria-describedby": `${hint.id} ${told.id}` };
  const input = element("input", { type: "text", id, autocomplete: "off", ...described });
  input.value = waarde;
  const isRight = () => {
    told.textContent = fout(input.value.trim());
    input.setAttribute("aria-invalid", String(Boolean(told.textContent)));
    return !told.textContent;
  };
  return { naam, input, isRight, parts: [label, ...(uitleg ? [hint] : []), input, told] };
}

function buttons(dialog, knop, weg) {
  const rij = element("div", { class: "knoppenrij" });
  rij.append(element("button", { type: "submit", class: "hoofdknop" }, knop));
  if (weg) rij.append(maakKnop(weg, () => sluitMet(dialog, "weg")));
  rij.append(maakKnop("Annuleren", () => dialog.close()));
  return rij;
}
