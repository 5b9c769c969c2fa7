// Changes of a text field as if somebody typed them ("Ongedaan maken" of the browser knows them), and its height.

// A change puts `text` in the place of what stands from `from` to `to`; afterwards the words from
// `start` to `end` are selected. All are places in the text: the first two before, the last after.

export function put(textarea, { from, to, text, start, end }) {
  textarea.focus();
  if (textarea.value.slice(from, to) !== text) type(textarea, from, to, text);
  textarea.setSelectionRange(start, end);
}

function type(textarea, from, to, text) {
  const wanted = textarea.value.slice(0, from) + text + textarea.value.slice(to);
  textarea.setSelectionRange(from, to);
  // Deprecated, yet nothing else lets a page add to what the browser can undo.
  const typed = text
    ? document.execCommand("insertText", false, text)
    : document.execCommand("delete");
  if (typed && textarea.value === wanted) return;
  textarea.value = wanted;
  textarea.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
}

// The whole lines that a selection touches.
export function linesOf(text, start, end) {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const last = end > start && text[end - 1] === "\n" ? end - 1 : end; // nothing of it is selected
  const next = text.indexOf("\n", last);
  return { from, to: next < 0 ? text.length : next };
}

// The line ends that keep a block between `before` and `after` apart from them.
export function apart(before, after) {
  return {
    above: !before.trim() ? "" : "\n".repeat(Math.max(0, 2 - trailing(before))),
    below: !after.trim() ? "" : "\n".repeat(Math.max(0, 2 - leading(after))),
  };
}

const count = (text) => text.split("\n").length - 1;
const trailing = (text) => count(text.slice(text.trimEnd().length));
const leading = (text) => count(text.slice(0, text.length - text.trimStart().length));

// Numbers that no note of the text has yet.
export function freeNotes(text) {
  const taken = new Set([...text.matchAll(/\[\^([^\s\[\]]+)\]/g)].map((found) => found[1]));
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(String(number)));
    return number;
  };
}

// CSP allows no style in the page, but its height may follow the number of lines.
export function pasHoogte(tekst) {
  const regels = tekst.value.split("\n").reduce((som, regel) => som + 1 + Math.floor(regel.length / 80), 0);
  tekst.rows = Math.min(Math.max(regels + 1, 2), 25);
}
