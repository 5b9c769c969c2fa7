// What windows are made of: an element with its attributes and words, and a field with its label.

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
