// What windows are made of: an element with its attributes and words, a field with its label, and the answer.

export function element(name, attributes, words = "") {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = words;
  return made;
}

// A field of that kind; `parts` are its label and the field.
export function input(type, woorden, id, attributes) {
  const made = element("input", { type, id, ...attributes });
  return { input: made, parts: [element("label", { for: id }, woorden), made] };
}

// Shows a window, with the focus on an element in it; gives what it is closed with, or null.
export function antwoordIn(dialog, eerste) {
  document.body.append(dialog);
  const answer = new Promise((resolve) => {
    dialog.addEventListener("antwoord", ({ detail }) => resolve(detail));
    dialog.addEventListener("close", () => resolve(null)); // left, with a button or with Escape
  });
  dialog.showModal();
  eerste.focus();
  return answer.finally(() => dialog.remove());
}

// Closes a window with an answer, which is there at once: `close` is told later than the window is gone,
// and what somebody types in between would be taken for what stood there before.
export function sluitMet(dialog, antwoord) {
  dialog.close();
  dialog.dispatchEvent(new CustomEvent("antwoord", { detail: antwoord }));
}
