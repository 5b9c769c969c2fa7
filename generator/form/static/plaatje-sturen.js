// A file that somebody chooses comes among the pictures of the dossier.

const MEEST = 10_000_000;
export const SOORTEN = "image/png,image/jpeg,image/svg+xml";

// Gives the path of the picture in the dossier (`pad`), or what is wrong (`melding`).
export async function stuurPlaatje(adres, file) {
  if (file.size > MEEST) return { melding: "Dit bestand is groter dan 10 MB. Maak de afbeelding kleiner." };
  const headers = { "Content-Type": "application/octet-stream" };
  const antwoord = await fetch(`${adres}?${new URLSearchParams({ naam: file.name })}`, { method: "POST", headers, body: file }).catch(() => null);
  const { pad, melding } = await antwoord?.json().catch(() => ({})) ?? {};
  return pad ? { pad } : { melding: melding ?? "Dit lukte niet. Is het programma gestopt?" };
}
