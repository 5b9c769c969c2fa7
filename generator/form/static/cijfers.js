// The list to choose from of what a text can refer to: figures, and how many there are of things.

import { maakKnop } from "./knop.js";
import { antwoordIn, sluitMet } from "./vensterdelen.js";
import { heeftWoorden } from "./zoeken.js";

// The choices, asked when somebody wants to choose; none when they cannot be told now.
export async function vraagCijfers(adres) {
  const antwoord = await fetch(adres).catch(() => null);
  return antwoord?.ok ? antwoord.json() : [];
}

// Shows choices [{verwijzing, uitleg, waarde}]; gives the reference that was chosen, or null.
export function kiesCijfer(choices) {
  const dialog = document.createElement("dialog");
  const [search, list, told] = [searchField(), document.createElement("ul"), status()];
  dialog.className = "cijfers";
  dialog.setAttribute("aria-labelledby", "cijfers-kop");
  dialog.append(heading(), search.label, list, told, cancel(dialog));
  list.append(...choices.map((choice) => item(choice, dialog)));
  narrow(list, told, "");
  search.input.addEventListener("input", () => narrow(list, told, search.input.value));
  dialog.addEventListener("keydown", (event) => walk(event, search.input, list));
  return antwoordIn(dialog, search.input);
}

function heading() {
  const made = document.createElement("h2");
  made.id = "cijfers-kop";
  made.textContent = "Kies een cijfer";
  return made;
}

function searchField() {
  const [label, input] = [document.createElement("label"), document.createElement("input")];
  input.type = "search";
  label.append("Zoek op een woord ", input);
  return { label, input };
}

function status() {
  const made = document.createElement("p");
  made.setAttribute("role", "status");
  return made;
}

function cancel(dialog) {
  return maakKnop("Annuleren", () => dialog.close());
}

function item({ verwijzing, uitleg, waarde }, dialog) {
  const [made, button] = [document.createElement("li"), document.createElement("button")];
  const value = document.createElement("strong");
  value.textContent = waarde;
  button.type = "button";
  button.append(`${uitleg}: `, value);
  button.addEventListener("click", () => sluitMet(dialog, verwijzing));
  made.append(button);
  return made;
}

function narrow(list, told, words) {
  for (const one of list.children) one.hidden = !heeftWoorden(one.textContent, words);
  const count = shownIn(list).length;
  told.textContent = count === 1 ? "1 cijfer gevonden." : `${count || "Geen"} cijfers gevonden.`;
}

const shownIn = (list) => [...list.querySelectorAll("li:not([hidden]) button")];

// Arrows go from the search field into the list and on; Enter in the field takes the first one.
function walk(event, input, list) {
  const buttons = shownIn(list);
  const at = buttons.indexOf(document.activeElement);
  if (event.key === "Enter" && event.target === input) {
    event.preventDefault();
    if (input.value) buttons[0]?.click();
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  const to = event.key === "ArrowDown" ? Math.min(at + 1, buttons.length - 1) : at - 1;
  (buttons[to] ?? input).focus();
}
