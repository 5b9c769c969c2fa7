// What stands around the form: who else is in this dossier, why something is not committed, and on a
// narrow screen form or pages.

// The same words are not read aloud again.
function zet(id, woorden) {
  const plaats = document.getElementById(id);
  if (plaats.textContent !== woorden) plaats.textContent = woorden;
}

export function toonRondom({ collegas, niet_vastgelegd: reden }) {
  zet("collegas", collegas.join(" · "));
  zet("vastgelegd", reden);
}

for (const knop of document.querySelectorAll(".wissel button")) {
  knop.addEventListener("click", () => {
    document.body.dataset.toon = knop.dataset.toon;
    for (const een of knop.parentElement.children) een.setAttribute("aria-pressed", String(een === knop));
  });
}
