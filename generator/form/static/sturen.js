// A file that somebody chooses comes in the dossier: as what it can be sent, and how.

const MEEST = 10_000_000;

// By the name that the address of the server has for them: what a window to choose shows, and what is said.
export const GESTUURD = {
  plaatjes: {
    accept: "image/png,image/jpeg,image/svg+xml",
    zijn: "PNG, JPEG of SVG",
    teGroot: "Dit bestand is groter dan 10 MB. Maak de afbeelding kleiner.",
  },
  bijlagen: {
    accept: ".pdf,.docx",
    zijn: "pdf of Word",
    teGroot: "Dit bestand is groter dan 10 MB. Maak het kleiner, of verdeel het.",
  },
};

// Gives by which name the dossier has the file (`pad`), or what is wrong (`melding`).
export async function stuur(soort, adres, file) {
  if (file.size > MEEST) return { melding: soort.teGroot };
  const headers = { "Content-Type": "application/octet-stream" };
  const antwoord = await fetch(`${adres}?${new URLSearchParams({ naam: file.name })}`, { method: "POST", headers, body: file }).catch(() => null);
  const { pad, melding } = await antwoord?.json().catch(() => ({})) ?? {};
  return pad ? { pad } : { melding: melding ?? "Dit lukte niet. Is het programma gestopt?" };
}
