// Lists of pasted HTML: those of HTML, those of Word, and those that somebody typed.
import { BULLETS } from "./bullets.js";
import { STIJL } from "./stijl.js";
import { hasWords, joined } from "./runs.js";

const DEEPEST = 3;
const INDENT = { pt: 36, cm: 1.27, in: 0.5, px: 48, mm: 12.7 }; // of one level, in Word
const WORD_LIST = /mso-list:\s*(?!none|ignore|skip)[^;]*?level(\d)/i;
const NUMBER = /(?:^|[.])(\d{1,4}|[a-z]{1,5})[.)]?$/i;
const BULLET = new RegExp(`^[\\s\\u00a0]*(?:[${BULLETS}][\\s\\u00a0]+|o[ ]?\\u00a0[\\s\\u00a0]+)`);
const TYPED = /^[\s\u00a0]*[-*‒–—−][\s\u00a0]+(?=\S)/;

// The spans in which Word writes the bullet or number of a point.
export function marksIn(element) {
  return [...element.querySelectorAll(`[${STIJL}*="mso-list"]`)].filter((one) =>
    /mso-list:\s*ignore/i.test(one.getAttribute(STIJL)),
  );
}

// Where a paragraph of Word stands in a list: how deep, and with which number. Null: in none.
export function listPlace(element, style) {
  const level = (element.getAttribute(STIJL) ?? "").match(WORD_LIST);
  if (!level) return null;
  const mark = marksIn(element)
    .map((one) => one.textContent.replace(/[\s\u00a0]+/g, ""))
    .join("");
  const number = /[.)]$/.test(mark) && mark.match(NUMBER);
  return {
    depth: Number(level[1]),
    ordered: Boolean(number),
    number: number ? counted(number[1]) : undefined,
  };
}

// What a mark may count to: "c" is 3, "iv" is 4, and "i" is 9 or 1.
function counted(mark) {
  if (/^\d/.test(mark)) return [Number(mark)];
  const letter = mark.length === 1 ? [mark.toLowerCase().charCodeAt(0) - 96] : [];
  const roman = /^[ivx]+$/i.test(mark) ? [fromRoman(mark.toLowerCase())] : [];
  return [...roman, ...letter];
}

function fromRoman(mark) {
  const values = [...mark].map((sign) => ({ i: 1, v: 5, x: 10 })[sign]);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}

// A paragraph that begins with a bullet: its place, and its words without that.
export function bulletIn(runs, style) {
  const text = runs.map((run) => run.text ?? "").join("");
  const found = text.match(BULLET);
  if (!found || !text.slice(found[0].length).trim()) return null;
  return { depth: depthOf(style), ordered: false, runs: withoutStart(runs, found[0].length) };
}

function depthOf(style) {
  const margin = (style.get("margin-left") ?? style.get("margin") ?? "").match(
    /([\d.]+)(pt|cm|in|px|mm)\s*$/i,
  );
  return margin ? Math.max(1, Math.round(Number(margin[1]) / INDENT[margin[2].toLowerCase()])) : 1;
}

function withoutStart(runs, length) {
  let left = length;
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text?.length ?? 0);
    left -= cut;
    return cut && cut === run.text.length
      ? []
      : [{ ...run, ...(cut ? { text: run.text.slice(cut) } : {}) }];
  });
}

// Lines of one paragraph, as blocks: those that begin with a dash were typed as points.
export function typedPoints(lines) {
  const filled = lines.filter(hasWords);
  const groups = [];
  for (const line of filled) {
    const dash = line
      .map((run) => run.text ?? "")
      .join("")
      .match(TYPED);
    if (dash) groups.push({ point: true, lines: [withoutStart(line, dash[0].length)] });
    else if (groups.length && !groups.at(-1).point) groups.at(-1).lines.push(line);
    else groups.push({ point: false, lines: [line] });
  }
  return groups.map(({ point, lines: own }) => {
    const block = { soort: "alinea", runs: joined(own, { br: true }) };
    return point ? { soort: "punt", depth: 1, ordered: false, blocks: [block] } : block;
  });
}

// The blocks with each row of points as one list.
export function nested(blocks) {
  const made = [];
  let open = []; // the lists in which one stands, from the outside in
  for (const block of blocks) {
    if (block.soort === "punt") open = withPoint(made, open, block);
    else if (block.soort === "vervolg" && open.length) {
      open = open.slice(0, block.depth);
      open
        .at(-1)
        .items.at(-1)
        .push(...block.blocks);
    } else {
      open = [];
      made.push(...(block.soort === "vervolg" ? block.blocks : [block]));
    }
  }
  return made;
}

function withPoint(made, open, { depth, ordered, number, blocks }) {
  const level = Math.min(depth, open.length + 1, DEEPEST);
  const lists = open.slice(0, level);
  if (lists.length < level || !goesOn(lists.at(-1), ordered, number)) {
    const list = { soort: "lijst", ordered, start: number?.[0] ?? 1, items: [] };
    lists.splice(level - 1);
    (level === 1 ? made : lists.at(-1).items.at(-1)).push(list);
    lists.push(list);
  }
  lists.at(-1).items.push([...blocks]);
  return lists;
}

function goesOn(list, ordered, number) {
  return list.ordered === ordered && (!number || number.includes(list.start + list.items.length));
}
