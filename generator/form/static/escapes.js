// Signs that Markdown would act on, written so that they are printed as they stand: the same rules
// as generator/markdown/escaping.py.
import { BULLETS } from "./bullets.js";

const REFERENCE = "cijfer|aantal|bijlage|tabel|figuur";
const PAGE_MARK = String.raw`\{(?!(?:woo|taal|${REFERENCE})\b)[A-Za-z][\w -]{0,60}\}[ \t]*$`;

const SIGNS = [
  String.raw`\\(?=[!-/:-@\[-\x60{-~]|$)|(?<=[A-Za-z]:)\\`,
  "`",
  String.raw`(?<! )\*|\*(?! )`,
  String.raw`(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])`,
  "~(?=~)|(?<=~)~",
  String.raw`\{(?=(?:${REFERENCE})\b)`,
  String.raw`\{(?=blad=)`,
  String.raw`\{(?=(?:nieuwe-pagina|bij-elkaar|liggend)\})`,
];
const NOTE = String.raw`\[(?=\^[^ \]]+\])`;
const LINK_OR_MEANING = String.raw`\](?=\(|\{(?:taal|woo|${REFERENCE})=)|(?<=\[)\](?=\{\w+=)`;

const OUTSIDE = new RegExp([...SIGNS, NOTE, LINK_OR_MEANING].join("|"), "gu");
const INSIDE = new RegExp([...SIGNS, String.raw`[\[\]]`].join("|"), "gu");
const ADDRESS = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>"]+/giu; // is a link as it stands
const ADDRESS_SIGN = /(?<=\bhttps?):(?=\/\/)|(?<=\bwww)\.|(?<=[\p{L}\p{N}])@(?=[\p{L}\p{N}])/giu;

const BLOCK = new RegExp(
  String.raw`^(?:(?=${PAGE_MARK}|[#>]|\|.*\|[ \t]*$|[-+*](?:[ \t]|$)|[-=|:][-=|: \t]*$)|\[\^\d+\](?=:)` +
    String.raw`|\d{1,9}(?=[.)](?:[ \t]|$))|[a-z](?=[.)][ \t]))`,
);
// See generator/markdown/cell_lines.py.
const BEGIN_OF_ITEM = new RegExp(String.raw`^(?:(?=[-*+${BULLETS}][ \t])|\d{1,9}(?=\.[ \t]))`);

// Words within a line; `inBrackets` is for the words of a link.
export function escaped(text, inBrackets = false) {
  if (inBrackets) return text.replace(INSIDE, "\\$&").replace(ADDRESS_SIGN, "\\$&");
  let done = 0;
  const parts = [...text.matchAll(ADDRESS)].flatMap((found) => {
    const before = text.slice(done, found.index);
    done = found.index + found[0].length;
    return [before.replace(OUTSIDE, "\\$&"), found[0]];
  });
  return [...parts, text.slice(done).replace(OUTSIDE, "\\$&")].join("");
}

// The line of a paragraph, which begins no other block.
export function begun(line) {
  return line.replace(BLOCK, "$&\\");
}

// A line of a cell that has several, of which none is taken for a point of a list.
export function begunInCell(line) {
  return line.replace(BEGIN_OF_ITEM, "$&\\");
}
