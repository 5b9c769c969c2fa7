// Pasted HTML → blocks: what our Markdown can say of it. What is left out is noted in words.
//
// A block is {soort: "alinea"|"kop", runs, level}, {soort: "lijst", ordered, start, items},
// {soort: "citaat", blocks} or {soort: "tabel", rows}; a run of words is {text, bold, italic,
// link}, {br: true} or {note}. A point of a list is flat until its list is complete, see lijsten.js.
import { bulletIn, listPlace, marksIn, nested, typedPoints } from "./lijsten.js";
import { flat, hasWords, joined, paragraphs, split } from "./runs.js";
import { STIJL, formOf, isDeleted, isHidden, isRemark, isStruck, lookLost, styleOf } from "./stijl.js";
import { isLayout, rowsOf } from "./tabellen.js";
import { targetOf } from "./adressen.js";
import { noteOf, takeNotes } from "./voetnoten.js";

const DROPPED = new Set(
  ("HEAD SCRIPT STYLE TITLE META LINK XML TEMPLATE NOSCRIPT BUTTON INPUT SELECT TEXTAREA HR" +
    " COLGROUP").split(" "),
);
const PICTURES = new Set("IMG SVG PICTURE CANVAS VIDEO AUDIO IFRAME OBJECT EMBED MATH".split(" "));
const BLOCKS = new Set(
  ("ADDRESS ARTICLE ASIDE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE" +
    " FOOTER FORM HEADER LI MAIN NAV P PRE SECTION SUMMARY TBODY TD TH THEAD TR").split(" "),
);
const PLAIN = { bold: false, italic: false, link: "", pre: false };
const UNSEEN = /[\u00ad\u200b\u200c\u2060\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

// The blocks, the notes by their name, and how often what was left out.
export function readHtml(html) {
  const body = bodyOf(html);
  const lost = new Map();
  const notes = new Map();
  for (const [name, element] of takeNotes(body)) {
    notes.set(name, paragraphs(blocksOf(element, PLAIN, lost)));
  }
  return { blocks: blocksOf(body, PLAIN, lost), notes, lost };
}

function bodyOf(html) {
  const renamed = html
    .replace(/<style\b[\s\S]*?<\/style\s*>/gi, "")
    .replace(TAG, (tag) => tag.replace(/([\s"'])style\s*=/gi, `$1${STIJL}=`));
  return new DOMParser().parseFromString(renamed, "text/html").body;
}

function blocksOf(element, form, lost, isCell = false) {
  return nested(flatBlocksOf(element, form, lost, isCell));
}

function flatBlocksOf(element, form, lost, isCell) {
  const reader = new Reader(lost, isCell);
  reader.children(element, form);
  reader.end();
  return reader.blocks;
}

class Reader {
  constructor(lost, isCell) {
    this.lost = lost;
    this.isCell = isCell; // in which "- 5" is a number, and no point of a list
    this.blocks = [];
    this.runs = [];
  }

  lose(what) {
    this.lost.set(what, (this.lost.get(what) ?? 0) + 1);
  }

  children(element, form) {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.text(node.data, form);
      else if (node.nodeType === Node.ELEMENT_NODE) this.element(node, form);
    }
  }

  text(data, form) {
    const words = data.replace(UNSEEN, "");
    // A browser copies a space next to bold words as a hard space in an element of its own.
    if (!form.pre) this.runs.push({ ...form, text: words.replace(/[ \t\r\n\f]+|^[\s\u00a0]+$/g, " ") });
    else this.lines(words.split(/\r?\n/), form);
  }

  lines(lines, form) {
    this.runs.push(...joined(lines.map((text) => [{ ...form, text }]), { br: true }));
  }

  element(element, around) {
    const style = styleOf(element);
    if (DROPPED.has(element.tagName) || isHidden(element, style) || isDeleted(element)) return;
    if (isRemark(element, style)) return this.lose("een opmerking");
    if (isStruck(element, style)) return element.textContent.trim() && this.lose("doorgehaalde tekst");
    if (PICTURES.has(element.tagName.toUpperCase())) return this.picture(element, around);
    const form = formOf(element, style, around);
    if (element.textContent.trim()) lookLost(element, style, around).forEach((what) => this.lose(what));
    const handle = this[HANDLERS[element.tagName]] ?? (BLOCKS.has(element.tagName) ? this.block : this.children);
    handle.call(this, element, form, style);
  }

  lineBreak() {
    this.runs.push({ br: true });
  }

  picture(element, form) {
    const words = element.getAttribute("alt") ?? "";
    const isSmiley = /^\p{Extended_Pictographic}\S{0,6}$/u.test(words);
    const isSeen = element.getAttribute("width") !== "1"; // one pixel tells a sender who reads it
    if (isSmiley) this.runs.push({ ...form, text: words });
    else if (isSeen) this.lose("een plaatje");
  }

  anchor(element, form) {
    const note = noteOf(element);
    if (note) return this.runs.push({ note });
    const href = element.getAttribute("href");
    const link = href ? targetOf(href) : "";
    if (href && !link && !href.startsWith("#") && element.textContent.trim()) this.lose("een link die alleen elders werkt");
    this.children(element, { ...form, link: link || form.link });
  }

  raised(element, form) {
    const words = element.textContent.trim();
    const square = { 1: "¹", 2: "²", 3: "³" }[words];
    if (square && element.tagName === "SUP" && !element.querySelector("a")) this.runs.push({ ...form, text: square });
    else this.children(element, form);
  }

  block(element, form, style) {
    this.end();
    const place = listPlace(element, style);
    marksIn(element).forEach((mark) => mark.remove());
    this.children(element, form);
    const before = this.blocks.length;
    this.end();
    if (place) this.point(this.blocks.splice(before), place);
    else this.bullets(this.blocks.splice(before), style);
  }

  // Words that begin with a bullet are a point, whatever the HTML calls them.
  bullets(blocks, style) {
    for (const block of blocks) {
      const place = !this.isCell && block.soort === "alinea" && bulletIn(block.runs, style);
      if (place) this.point([{ ...block, runs: place.runs }], place);
      else this.blocks.push(block);
    }
  }

  preformatted(element, form) {
    this.block(element, { ...form, pre: true }, new Map());
  }

  heading(element, form) {
    this.end();
    marksIn(element).forEach((mark) => mark.remove());
    const runs = flat(blocksOf(element, form, this.lost));
    if (hasWords(runs)) this.blocks.push({ soort: "kop", level: Number(element.tagName[1]), runs });
  }

  quote(element, form) {
    this.end();
    const blocks = blocksOf(element, form, this.lost);
    const within = blocks.flatMap((one) => (one.soort === "lijst" ? [one] : paragraphs([one])));
    if (within.length) this.blocks.push({ soort: "citaat", blocks: within });
  }

  table(element, form) {
    this.end();
    if (isLayout(element)) return this.block(element, form, new Map());
    if (element.caption) this.block(element.caption, form, new Map());
    const cell = (one) => flat(blocksOf(one, form, this.lost, true));
    const { rows, merged } = rowsOf(element, cell, hasWords);
    if (merged) this.lose("samengevoegde cellen");
    if (rows.length) this.blocks.push({ soort: "tabel", rows });
  }

  list(element, form, _, depth = 1) {
    this.end();
    let number = element.tagName === "OL" ? [parseInt(element.getAttribute("start") ?? "1", 10) || 1] : undefined;
    for (const child of element.children) {
      if (/^[UO]L$/.test(child.tagName)) this.list(child, form, null, depth + 1);
      else if (this.item(child, form, { depth, ordered: element.tagName === "OL", number })) number = undefined;
    }
  }

  item(element, form, place) {
    const level = parseInt(element.dataset.ariaLevel, 10); // Word in the browser: a list for each point
    const blocks = flatBlocksOf(element, form, this.lost, this.isCell);
    this.point(blocks, { ...place, depth: level || place.depth });
    return blocks.length > 0;
  }

  // A point holds the paragraphs up to the points within it, which are one deeper.
  point(blocks, { depth, ordered, number }) {
    if (!blocks.length) return;
    const first = blocks.findIndex((block) => block.soort === "punt");
    const own = blocks.slice(0, first < 0 ? blocks.length : first);
    if (own.length) this.blocks.push({ soort: "punt", depth, ordered, number, blocks: paragraphs(own) });
    for (const block of blocks.slice(own.length)) {
      const [within] = paragraphs([block]);
      this.blocks.push(block.soort === "punt" ? { ...block, depth: block.depth + depth } : { soort: "vervolg", depth, blocks: [within] });
    }
  }

  // The words so far are a paragraph, or several: two line breaks are an empty line.
  end() {
    const lines = split(this.runs, (run) => run.br).map((line) => (hasWords(line) ? line : []));
    this.runs = [];
    for (const group of split(lines, (line) => !line.length)) {
      if (!this.isCell) this.blocks.push(...typedPoints(group));
      else if (group.length) this.blocks.push({ soort: "alinea", runs: joined(group, { br: true }) });
    }
  }
}

const HANDLERS = {
  A: "anchor", BR: "lineBreak", SUP: "raised", SUB: "raised", PRE: "preformatted",
  H1: "heading", H2: "heading", H3: "heading", H4: "heading", H5: "heading", H6: "heading",
  BLOCKQUOTE: "quote", TABLE: "table", UL: "list", OL: "list",
};
