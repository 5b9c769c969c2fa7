// Pasting into a text field: the form of Word, Outlook, Excel, Google Docs and web pages becomes
// our Markdown, and what that cannot say is left out with a message.
import { headingAbove } from "./blokken.js";
import { readText } from "./gewone-tekst.js";
import { readHtml } from "./html-lezen.js";
import { written } from "./markdown-schrijven.js";
import { apart, freeNotes, linesOf, put } from "./tekstvak.js";

const COUNTED = new Map([
  ["een plaatje", "plaatjes"],
  ["een opmerking", "opmerkingen"],
]);
const LARGEST = 5_000_000; // characters of HTML; reading more would make the page stand still
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;

// Handles `paste`. `koppen`: the text may have headings. `meld` announces words.
export function luister(textarea, { koppen = false } = {}, meld = () => {}) {
  textarea.addEventListener("paste", (event) => {
    const pasted = read(event.clipboardData, textarea, koppen);
    if (!pasted) return; // the browser pastes it as it is
    event.preventDefault();
    if (pasted.text) put(textarea, changeFor(textarea, pasted));
    meld(message(pasted));
  });
}

function read(clipboard, textarea, koppen) {
  const html = clipboard.getData("text/html");
  const isCode = clipboard.types.includes("vscode-editor-data"); // coloured, but text as it stands
  if (html && !isCode && html.length <= LARGEST) return fromHtml(html, textarea, koppen);
  const text = clipboard.getData("text/plain");
  if (text) return readText(text);
  const hasPicture = [...clipboard.files].some((file) => file.type.startsWith("image/"));
  return hasPicture ? { text: "", lost: new Map([["een plaatje", 1]]) } : null;
}

function fromHtml(html, textarea, koppen) {
  const { value, selectionStart, selectionEnd } = textarea;
  const { lost, ...read } = readHtml(html);
  const rest = value.slice(0, selectionStart) + value.slice(selectionEnd);
  const made = written(read, {
    headingAbove: koppen ? headingAbove(value.slice(0, selectionStart)) : null,
    nextNote: freeNotes(rest),
    lose: (what) => lost.set(what, (lost.get(what) ?? 0) + 1),
  });
  return { ...made, lost };
}

// Words go into the line of the caret; blocks get empty lines around them, and notes go to the end.
function changeFor(textarea, { text, inline, notes = [] }) {
  const { value, selectionStart: start, selectionEnd: end } = textarea;
  const mark = inline ? "" : markBefore(value, start, text);
  const [from, after] = [start - mark.length, value.slice(end)];
  const space = inline ? { above: "", below: "" } : apart(value.slice(0, from), after);
  const above = mark ? "" : space.above;
  const below = mark && ITEM.test(after.slice(1)) ? "" : space.below;
  const words = above + (inline ? withinLine(text, value, start) : text);
  const [caret, pasted] = [from + words.length, words + below];
  const change = { from, start: caret, end: caret };
  if (!notes.length) return { ...change, to: end, text: pasted };
  const whole = [`${pasted}${after}`.trimEnd(), ...notes].join("\n\n");
  return { ...change, to: value.length, text: whole };
}

// The mark before the caret, of a list that somebody began and pastes the points of.
function markBefore(value, start, text) {
  const { from } = linesOf(value, start, start);
  const line = value.slice(from, start);
  return ITEM.test(text) && ITEM.exec(line)?.[0] === line ? line : "";
}

// In a row of a table a line cannot end, and a bar would begin a cell.
function withinLine(text, value, start) {
  const { from } = linesOf(value, start, start);
  const isRow = /^[ \t]*\|/.test(value.slice(from));
  return isRow ? text.replaceAll("\\\n", " ").replaceAll("|", "\\|") : text;
}

function message({ text, lost }) {
  const said = text ? "Geplakt." : "Er is niets geplakt.";
  const words = [...(lost ?? [])].map(([what, count]) =>
    count > 1 && COUNTED.has(what) ? `${count} ${COUNTED.get(what)}` : what,
  );
  return words.length ? `${said} Weggelaten: ${words.join(", ")}.` : said;
}
