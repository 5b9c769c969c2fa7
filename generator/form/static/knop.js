// A button of a script: what it says, and what it does.

export function maakKnop(woorden, doe) {
  const knop = document.createElement("button");
  knop.type = "button";
  knop.textContent = woorden;
  knop.addEventListener("click", doe);
  return knop;
}
