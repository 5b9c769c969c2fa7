// What stands around the form: who else is in this dossier, and on a narrow screen form or pages.

// The same words are not read aloud again.
export function toonCollegas(collegas) {
  const woorden = collegas.join(" · "), plaats = document.getElementById("collegas");
  if (plaats.textContent !== woorden) plaats.textContent = woorden;
}

for (const knop of document.querySelectorAll(".wissel button")) {
  knop.addEventListener("click", () => {
    document.body.dataset.toon = knop.dataset.toon;
    for (const een of knop.parentElement.children) een.setAttribute("aria-pressed", String(een === knop));
  });
}
