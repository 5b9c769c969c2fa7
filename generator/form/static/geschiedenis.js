// The history of a file: puts something back, and then shows the history anew.

import { vraagServer } from "./server.js";

const lijst = document.getElementById("geschiedenis");
const melder = document.getElementById("gezegd");

async function toonOpnieuw() {
  const antwoord = await fetch(location.href).catch(() => null);
  if (!antwoord?.ok) return;
  const vers = new DOMParser().parseFromString(await antwoord.text(), "text/html").getElementById("geschiedenis");
  lijst.replaceChildren(...vers.childNodes);
  lijst.dataset.versie = vers.dataset.versie;
}

async function zetTerug({ dataset: { terug, wijziging } }) {
  const antwoord = await vraagServer(`${terug}/${lijst.dataset.adres}`, { versie: lijst.dataset.versie, wijziging });
  const inhoud = await antwoord?.json().catch(() => ({}));
  if (antwoord?.ok) {
    await toonOpnieuw();
    lijst.focus();
  }
  melder.textContent = inhoud?.melding ?? "Dit lukte niet. Is het programma gestopt?";
}

lijst.addEventListener("click", async ({ target }) => {
  const knop = target.closest("[data-terug]");
  if (!knop) return;
  knop.disabled = true; // once is enough
  await zetTerug(knop);
  knop.disabled = false;
});

dispatchEvent(new Event("luistert"));
