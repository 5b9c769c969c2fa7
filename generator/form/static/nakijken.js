// What is to be looked at in a draft is ticked off, and stays so.

import { vraagServer } from "./server.js";

const punten = document.getElementById("punten"), stand = document.getElementById("stand");
const adres = `nakijken/${encodeURIComponent(punten?.dataset.dossier ?? "")}`;

punten?.addEventListener("change", async ({ target: vakje }) => {
  const antwoord = await vraagServer(adres, { punt: vakje.value, vinkje: vakje.checked ? "ja" : "nee" });
  const gezegd = await antwoord?.json().catch(() => null);
  if (!antwoord?.ok) vakje.checked = !vakje.checked;
  stand.textContent = gezegd?.stand ?? gezegd?.melding ?? "Dit lukte niet. Is het programma gestopt?";
});

dispatchEvent(new Event("luistert"));
