// Pasted HTML → blocks: what our Markdown can say of it. What is left out is noted in words.
//
// A block is {soort: "alinea"|"kop", runs, level}, {soort: "lijst", ordered, start, items},
// {soort: "citaat", blocks} or {soort: "tabel", rows, headings}; a run of words is {text, bold, italic,
// link}, {br: true} or {note}. Points of a list are flat until it is complete, see lijsten.js.
import { BLOCKS, DROPPED, PICTURES, bodyOf } from "./html-document.js";
import { bulletIn, listPlace, marksIn, nested, typedPoints } from "./lijsten.js";
import { cellLines, flat, hasWords, joined, paragraphs, split } from "./runs.js";
import {
  formOf,
  isDeleted,
  isHidden,
  isRemark,
  isStruck,
  lookLost,
  raisedSign,
  styleOf,
} from "./stijl.js";
import { isLayout, rowsOf } from "./tabellen.js";
import { targetOf } from "./adressen.js";
import { noteOf, takeNotes } from "./voetnoten.js";

const PLAIN = { bold: false, italic: false, link: "", pre: false };
const UNSEEN =
  /[\u00ad\u200b\u200c\u2060\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

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
    const usual = words.replace(/[ \t\r\n\f]+|^[\s\u00a0]+$/g, " ");
    if (form.pre) this.lines(words.split(/\r?\n/), form);
    else this.runs.push({ ...form, text: usual });
  }

  lines(lines, form) {
    this.runs.push(
      ...joined(
        lines.map((text) => [{ ...form, text }]),
        { br: true },
      ),
    );
  }

  element(element, around) {
    const style = styleOf(element);
    if (DROPPED.has(element.tagName) || isHidden(element, style) || isDeleted(element)) return;
    if (isRemark(element, style)) return this.lose("een opmerking");
    if (isStruck(element, style)) return this.struck(element);
    if (PICTURES.has(element.tagName.toUpperCase())) return this.picture(element, around);
    const form = formOf(element, style, around);
    const lost = lookLost(element, style, around);
    if (lost.length && element.textContent.trim()) lost.forEach((what) => this.lose(what));
    const usual = BLOCKS.has(element.tagName) ? this.block : this.children;
    (this[HANDLERS[element.tagName]] ?? usual).call(this, element, form, style);
  }

  struck(element) {
    if (element.textContent.trim()) this.lose("doorgehaalde tekst");
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
    const href = element.getAttribute("href") ?? "";
    const link = targetOf(href);
    const isElsewhere = href && !link && !href.startsWith("#");
    if (isElsewhere && element.textContent.trim()) this.lose("een link die alleen elders werkt");
    this.children(element, { ...form, link: link || form.link });
  }

  raised(element, form) {
    const sign = raisedSign(element);
    if (sign) this.runs.push({ ...form, text: sign });
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
    const cell = (one) => cellLines(blocksOf(one, form, this.lost, true));
    const { parted, ...read } = rowsOf(element, cell, hasWords);
    if (parted) this.lose("samengevoegde cellen in de kop van een tabel");
    if (read.rows.length) this.blocks.push({ soort: "tabel", ...read });
  }

  list(element, form, _, depth = 1) {
    this.end();
    const ordered = element.tagName === "OL";
    let number = ordered ? [parseInt(element.getAttribute("start"), 10) || 1] : undefined;
    for (const child of element.children) {
      if (/^[UO]L$/.test(child.tagName)) this.list(child, form, null, depth + 1);
      else if (this.item(child, form, { depth, ordered, number })) number = undefined;
    }
  }

  item(element, form, place) {
    const level = parseInt(element.dataset.ariaLevel, 10); // Word online: each point is a list
    const blocks = flatBlocksOf(element, form, this.lost, this.isCell);
    this.point(blocks, { ...place, depth: level || place.depth });
    return blocks.length > 0;
  }

  // A point holds the paragraphs up to the points within it, which are one deeper.
  point(blocks, { depth, ordered, number }) {
    if (!blocks.length) return;
    const first = blocks.findIndex((block) => block.soort === "punt");
    const own = blocks.slice(0, first < 0 ? blocks.length : first);
    const point = { soort: "punt", depth, ordered, number, blocks: paragraphs(own) };
    if (own.length) this.blocks.push(point);
    for (const block of blocks.slice(own.length)) {
      if (block.soort === "punt") this.blocks.push({ ...block, depth: block.depth + depth });
      else this.blocks.push({ soort: "vervolg", depth, blocks: paragraphs([block]) });
    }
  }

  // The words so far are a paragraph, or several: two line breaks are an empty line.
  end() {
    const lines = split(this.runs, (run) => run.br).map((line) => (hasWords(line) ? line : []));
    this.runs = [];
    for (const group of split(lines, (line) => !line.length)) {
      if (!this.isCell) this.blocks.push(...typedPoints(group));
      else if (group.length)
        this.blocks.push({ soort: "alinea", runs: joined(group, { br: true }) });
    }
  }
}

const HANDLERS = {
  A: "anchor",
  BR: "lineBreak",
  SUP: "raised",
  SUB: "raised",
  PRE: "preformatted",
  H1: "heading",
  H2: "heading",
  H3: "heading",
  H4: "heading",
  H5: "heading",
  H6: "heading",
  BLOCKQUOTE: "quote",
  TABLE: "table",
  UL: "list",
  OL: "list",
};
