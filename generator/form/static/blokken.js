// Lists, headings, tables, links and notes: the change that a button of the toolbar makes.
import { apart, freeNotes, linesOf } from "./tekstvak.js";

const ITEM = /^([ \t]*)([-+*]|\d{1,9}[.)])[ \t]+/;
const BULLET = /^[ \t]*[-+*][ \t]+/;
const NUMBER = /^[ \t]*\d{1,9}[.)][ \t]+/;
const HEADING = /^(#{1,3})[ \t]+/;
const LINK = /\[((?:[^\[\]\\\n]|\\.)*)\]\(([^()\n]*)\)/g;
const NOTE = /\[\^([^\s\[\]]+)\](?!:)/g;
const DEEPEST = 3;

export const OPSOMMING = { is: BULLET, mark: () => "- " };
export const NUMMERING = { is: NUMBER, mark: (number) => `${number}. ` };

const filled = (lines) => lines.filter((line) => line.trim());

export function isList(text, start, end, kind) {
  const { from, to } = linesOf(text, start, end);
  const lines = filled(text.slice(from, to).split("\n"));
  return lines.length > 0 && lines.every((line) => kind.is.test(line));
}

export function listed(text, start, end, kind) {
  const { from, to } = linesOf(text, start, end);
  const lines = text.slice(from, to).split("\n");
  if (isList(text, start, end, kind))
    return block(text, from, to, filled(lines).map(bare).join("\n\n"));
  const items = filled(lines).length ? filled(lines) : [""];
  const above = text.slice(0, from).split("\n").at(-2) ?? "";
  let number = kind === NUMMERING && NUMBER.test(above) ? parseInt(above, 10) : 0;
  const put = items.map((line) => {
    const indent = line.match(ITEM)?.[1] ?? "";
    return indent + kind.mark((number += 1)) + bare(line);
  });
  return block(text, from, to, put.join("\n"), ITEM);
}

const bare = (line) => line.replace(ITEM, "").replace(HEADING, "").trimStart();

// The lines become `put`, with an empty line around them where what is next to them is other text
// (`goesOn` says what goes on with it); the caret goes to the end, as one types on there.
function block(text, from, to, put, goesOn = null) {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const space = apart(before, after);
  const above = goesOn?.test(before.split("\n").at(-2) ?? "") ? "" : space.above;
  const below = goesOn?.test(after.slice(1).split("\n")[0]) ? "" : space.below;
  const caret = from + above.length + put.length;
  return { from, to, text: above + put + below, start: caret, end: caret };
}

// Each time one level deeper, as far as what stands above lets it; then plain text again.
export function headed(text, start) {
  const { from, to } = linesOf(text, start, start);
  const line = text.slice(from, to);
  const above = headingAbove(text.slice(0, from));
  const level = line.match(HEADING)?.[1].length ?? 0;
  const next = level ? level + 1 : Math.max(1, above);
  const deepest = Math.min(DEEPEST, above + 1);
  const mark = next <= deepest ? `${"#".repeat(next)} ` : "";
  return block(text, from, to, mark + bare(line));
}

// The level of the last heading of a text, 0 where there is none.
export function headingAbove(text) {
  return [...text.matchAll(/^(#{1,3})[ \t]/gm)].at(-1)?.[1].length ?? 0;
}

export function isHeading(text, start) {
  const { from, to } = linesOf(text, start, start);
  return HEADING.test(text.slice(from, to));
}

const around = (text, start, end, pattern) =>
  [...text.matchAll(pattern)].find((one) => one.index <= start && end <= one.index + one[0].length);

export const linkAround = (text, start, end) => around(text, start, end, LINK);

// A link becomes its words.
export function unlinked(text, start, end) {
  const { index: from, 0: whole, 1: words } = linkAround(text, start, end);
  return { from, to: from + whole.length, text: words, start: from, end: from + words.length };
}

// What is selected, or the link in which it stands, becomes this link; one types on behind it.
export function linkedAs(text, start, end, words, address) {
  const link = linkAround(text, start, end);
  const [from, to] = link ? [link.index, link.index + link[0].length] : [start, end];
  const space = link ? "" : text.slice(from, to).match(/\s*$/)[0];
  const made = `[${words}](${address})`;
  const caret = from + made.length;
  return { from, to, text: made + space, start: caret, end: caret };
}

// A note at the caret, and its text at the end; a caret at a note goes to its text.
export function noted(text, start, end) {
  const there = around(text, start, end, NOTE);
  const told = there && text.indexOf(`[^${there[1]}]:`);
  if (there && told >= 0) {
    const at = told + there[0].length + 1;
    const stop = text.indexOf("\n", at);
    const begin = text[at] === " " ? at + 1 : at;
    return { from: end, to: end, text: "", start: begin, end: stop < 0 ? text.length : stop };
  }
  const at = endOfWords(text, end);
  const number = freeNotes(text)();
  const rest = text.slice(at).trimEnd();
  const explained = "tekst van de voetnoot";
  const put = `[^${number}]${rest}\n\n[^${number}]: ${explained}`;
  const stop = at + put.length;
  return { from: at, to: text.length, text: put, start: stop - explained.length, end: stop };
}

// Not before the words of an item, and not behind the spaces that end a line.
function endOfWords(text, end) {
  const { from, to } = linesOf(text, end, end);
  const line = text.slice(from, to);
  const mark = (line.match(ITEM) ?? line.match(HEADING) ?? [""])[0].length;
  const words = text.slice(from, end).trimEnd().length;
  return Math.max(from + words, from + mark);
}

// A table of so many columns, and so many rows below its heading.
export function tabled(text, start, end, columns, rows) {
  const { from, to } = linesOf(text, end, end);
  const empty = !text.slice(from, to).trim();
  const at = empty ? from : to;
  const heads = Array.from({ length: columns }, (_, number) => ` Kop ${number + 1} `);
  const row = (cells) => `|${cells.join("|")}|`;
  const lines = [row(heads), row(heads.map(() => "---")), ...Array(rows).fill(row(heads.map(() => "  ")))];
  const change = block(text, at, to, lines.join("\n"));
  const first = at + change.text.indexOf("Kop 1");
  return { ...change, start: first, end: first + "Kop 1".length };
}

// A picture stands on a line of its own, below the line of the caret.
export function pictured(text, start, end, line) {
  const { from, to } = linesOf(text, end, end);
  const at = text.slice(from, to).trim() ? to : from;
  const change = block(text, at, to, line);
  const behind = at + change.text.indexOf(line) + line.length;
  return { ...change, start: behind, end: behind };
}

export function inserted(words, start, end) {
  return {
    from: start,
    to: end,
    text: words,
    start: start + words.length,
    end: start + words.length,
  };
}
