// The window behind the button Metingen uit Excel of CSV: first what is new in a file, then that is taken.

import { maakKnop } from "./knop.js";
import { element, input } from "./vensterdelen.js";

const MEEST = 10_000_000;
const TE_GROOT = "Dit bestand is groter dan 10 MB. Laat alleen het blad met metingen erin staan.";
const LEZEN = "Het bestand wordt gelezen. Dat duurt even.";
const GESTOPT = "Dit lukte niet. Is het programma gestopt?";

// `knop` is there on the page of goals only; `adres` is where a file is sent.
export function geefMetingen(knop, adres) {
  knop?.addEventListener("click", () => toon(adres));
}

function toon(adres) {
  const dialog = element("dialog", { class: "metingen", "aria-labelledby": "metingen-kop" });
  const form = element("form", { novalidate: "" });
  const file = input("file", "Kies het bestand (.xlsx of .csv)", "metingen-bestand", { accept: ".xlsx,.csv" });
  const sheet = input("text", "Welk blad? (alleen als het bestand er meer heeft)", "metingen-blad", { autocomplete: "off" });
  const wrong = element("p", { class: "melding fout", role: "alert" });
  const status = element("div", { role: "status" });
  const told = element("ul", {});
  const look = element("button", { type: "submit" }, "Bekijken");
  const take = maakKnop("Overnemen", () => ask(true));
  const away = maakKnop("Sluiten", () => dialog.close());
  const row = element("div", { class: "knoppenrij" });
  take.className = "hoofdknop";
  take.hidden = true;
  row.append(look, take, away);
  form.append(
    element("h2", { id: "metingen-kop" }, "Metingen overnemen"),
    element("p", {}, "Op de eerste rij staan de koppen id, peildatum en waarde. U ziet eerst wat erbij komt."),
    ...file.parts, ...sheet.parts, wrong, status, row,
  );
  status.append(told);
  dialog.append(form);

  async function ask(neem) {
    const [one] = file.input.files;
    wrong.textContent = !one ? "Kies eerst een bestand." : one.size > MEEST ? TE_GROOT : "";
    told.replaceChildren();
    take.hidden = true;
    if (wrong.textContent) return;
    told.append(element("li", {}, LEZEN));
    const answer = await send(adres, one, { blad: sheet.input.value, ...(neem ? { neem: "ja" } : {}) });
    wrong.textContent = answer.melding ?? "";
    told.replaceChildren(...(answer.regels ?? []).map((line) => element("li", {}, line)));
    if (neem && answer.nieuw) told.prepend(element("li", {}, "Overgenomen. Met Ongedaan maken draait u het terug."));
    take.hidden = neem || !answer.nieuw;
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(false);
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  file.input.focus();
}

async function send(adres, file, asked) {
  const headers = { "Content-Type": "application/octet-stream" };
  const query = new URLSearchParams({ naam: file.name, ...asked });
  const antwoord = await fetch(`${adres}?${query}`, { method: "POST", headers, body: file }).catch(() => null);
  const answer = await antwoord?.json().catch(() => null);
  return answer ?? { melding: GESTOPT };
}
