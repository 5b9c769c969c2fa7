// What was typed and cannot be saved now, kept by the browser: it outlives this page and a program that
// stopped. It is known by where the file stands and the path in it, as another folder at the same port
// may have a file of the same name.

const MAP = `rapport:${document.body.dataset.plaats}:`;

// A browser may refuse to keep anything, or have no room: then a text stays on the screen.
function metKast(doe) {
  try {
    return doe(localStorage);
  } catch {
    return null;
  }
}

// `was` is what the file said when it was typed. The place is remembered, as items may move meanwhile.
export function bewaarConcept(vraag) {
  if (vraag.wordt === undefined) return;
  wisConcept(vraag);
  const { soort, wordt, was } = vraag;
  vraag.concept = MAP + JSON.stringify(vraag.plek());
  metKast((kast) => kast.setItem(vraag.concept, JSON.stringify({ soort, wordt, was })));
}

export function wisConcept({ concept }) {
  if (concept) metKast((kast) => kast.removeItem(concept));
}

// All that was kept of this file.
export function concepten() {
  const namen = metKast((kast) => Object.keys(kast).filter((naam) => naam.startsWith(MAP))) ?? [];
  return namen.map((concept) => ({
    concept, plek: JSON.parse(concept.slice(MAP.length)), ...JSON.parse(localStorage.getItem(concept)),
  }));
}
