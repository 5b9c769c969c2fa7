// The window behind the button Afbeelding: one of the dossier, or one that is put there now, with what can be seen in it.

import { pictured } from "./blokken.js";
import { escaped } from "./escapes.js";
import { maakKnop } from "./knop.js";
import { GESTUURD, stuur } from "./sturen.js";
import { antwoordIn, element, input, sluitMet } from "./vensterdelen.js";

const { plaatjes: PLAATJES } = GESTUURD;

let count = 0; // so that windows have ids of their own

// Gives the change that puts a picture in a text, or null. `adres` is where the pictures of the dossier are asked.
export async function vraagAfbeelding(adres) {
  const antwoord = await fetch(adres).catch(() => null);
  const there = antwoord?.ok ? await antwoord.json() : [];
  const answer = await kies(adres, there);
  return answer && ((...at) => pictured(...at, line(answer)));
}

// As generator/markdown/pictures.py writes it.
function line({ pad, beschrijving, bijschrift }) {
  const path = /^[^\s()<>\\]+$/.test(pad) ? pad : `<${pad}>`;
  const caption = bijschrift.replace(/[\\"]/g, "\\$&");
  return `![${escaped(beschrijving, true)}](${path} "${caption}")`;
}

function kies(adres, there) {
  const id = `afbeelding-${(count += 1)}`;
  const dialog = element("dialog", { class: "plaatjes", "aria-labelledby": `${id}-kop` });
  const form = element("form", { novalidate: "" });
  const list = element("fieldset", { class: "plaatjes-lijst" });
  list.append(element("legend", {}, "Welke afbeelding?"), ...there.map((pad) => choice(adres, pad, id)));
  const file = input("file", `Een ander bestand kiezen, of slepen naar dit venster (${PLAATJES.zijn})`, `${id}-bestand`, { accept: PLAATJES.accept });
  const told = element("p", { class: "melding fout", role: "alert" });
  const words = input("text", "Wat is erop te zien, voor wie haar niet ziet?", `${id}-beschrijving`, { autocomplete: "off" });
  const caption = input("text", "Wat staat er als bijschrift onder?", `${id}-bijschrift`, { autocomplete: "off" });
  const row = element("div", { class: "knoppenrij" });
  row.append(element("button", { type: "submit", class: "hoofdknop" }, "In de tekst zetten"), maakKnop("Annuleren", () => dialog.close()));
  form.append(element("h2", { id: `${id}-kop` }, "Afbeelding"), list, ...file.parts, told, ...words.parts, ...caption.parts, row);
  dialog.append(form);

  const neem = async ([one]) => {
    if (!one) return;
    told.textContent = "";
    const sent = await stuur(PLAATJES, adres, one);
    told.textContent = sent.melding ?? "";
    if (sent.pad) chosen(list, adres, sent.pad, id);
    file.input.value = "";
    if (sent.pad) words.input.focus();
  };
  file.input.addEventListener("change", () => neem(file.input.files));
  dialog.addEventListener("dragover", (event) => event.preventDefault());
  dialog.addEventListener("drop", (event) => {
    event.preventDefault();
    neem(event.dataTransfer.files);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const pad = list.querySelector("input:checked")?.value;
    const [beschrijving, bijschrift] = [words, caption].map((one) => one.input.value.trim());
    const lacks = [[pad, "Kies een afbeelding.", list.querySelector("input") ?? file.input],
      [beschrijving, "Schrijf op wat er te zien is.", words.input], [bijschrift, "Schrijf een bijschrift.", caption.input]]
      .find(([given]) => !given);
    told.textContent = lacks?.[1] ?? "";
    if (lacks) return lacks[2].focus();
    sluitMet(dialog, { pad, beschrijving, bijschrift });
  });
  return antwoordIn(dialog, list.querySelector("input") ?? file.input);
}

// A picture that was sent is the one that is meant.
function chosen(list, adres, pad, id) {
  const there = [...list.querySelectorAll("input")].find((one) => one.value === pad);
  if (!there) list.append(choice(adres, pad, id));
  [...list.querySelectorAll("input")].find((one) => one.value === pad).checked = true;
}

function choice(adres, pad, id) {
  const name = pad.slice(pad.indexOf("/") + 1);
  const label = element("label", { class: "optie" });
  const radio = element("input", { type: "radio", name: id, value: pad });
  const shown = element("img", { src: `${adres}/${encodeURIComponent(name)}`, alt: "", loading: "lazy" });
  label.append(radio, shown, element("span", {}, name));
  return label;
}
