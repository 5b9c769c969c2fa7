// Bold and italic: which pair of signs is around a selection, and the change that adds or takes.

const PAIR = /(?<![\\*_])(\*{1,3}|_{1,3})(?=[^\s*_])((?:[^\n\\]|\\.)*?)(?<=[^\s])\1(?![*_])/g;
const ITEM = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+|#{1,3}[ \t]+)?/;
const WORD = /[\p{L}\p{N}_-]/u;

export const VET = 2; // so many signs make bold
export const CURSIEF = 1;

// The pair around the selection that marks it like that: bold is ** or ***, italic * or ***.
export function pairAround(text, start, end, signs) {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", end);
  const line = text.slice(from, stop < 0 ? text.length : stop);
  return pairs(line, from).find(
    (pair) => pair.from <= start && end <= pair.to && (pair.signs & signs) === signs,
  );
}

// Pairs within pairs count too: **vet en *cursief* erin**.
function pairs(line, from) {
  return [...line.matchAll(PAIR)].flatMap((found) => {
    const at = from + found.index;
    const signs = found[1].length;
    const pair = { from: at, to: at + found[0].length, signs, words: found[2] };
    return [...pairs(found[2], at + signs), pair];
  });
}

export function toggled(text, start, end, signs) {
  const pair = pairAround(text, start, end, signs);
  return pair ? without(text, pair, start, end, signs) : marked(text, start, end, signs);
}

function without(text, pair, start, end, signs) {
  const left = text[pair.from].repeat(pair.signs - signs);
  const inside = (at) => Math.min(Math.max(at, pair.from + signs), pair.to - signs) - signs;
  const words = `${left}${pair.words}${left}`;
  return { from: pair.from, to: pair.to, text: words, start: inside(start), end: inside(end) };
}

function marked(text, start, end, signs) {
  if (start === end) [start, end] = wordAt(text, start);
  const mark = "*".repeat(signs);
  if (start === end) {
    return {
      from: start,
      to: end,
      text: mark + mark,
      start: start + signs,
      end: start + signs,
    };
  }
  const lines = text
    .slice(start, end)
    .split("\n")
    .map((line) => withMark(line, mark));
  const put = lines.join("\n");
  const one = lines.length === 1;
  const lead = put.length - put.trimStart().length;
  const tail = put.length - put.trimEnd().length;
  return {
    from: start,
    to: end,
    text: put,
    start: start + (one ? lead + signs : 0),
    end: start + put.length - (one ? tail + signs : 0),
  };
}

// Within a mark no space may stand at the ends, and a list sign or table is no part of the words.
function withMark(line, mark) {
  const before = line.match(ITEM)[0];
  const rest = line.slice(before.length);
  const words = rest.trim();
  if (!words || words.startsWith("|")) return line;
  const lead = rest.slice(0, rest.indexOf(words));
  return `${before}${lead}${mark}${words}${mark}${rest.slice(lead.length + words.length)}`;
}

function wordAt(text, at) {
  let [start, end] = [at, at];
  while (start > 0 && WORD.test(text[start - 1])) start -= 1;
  while (end < text.length && WORD.test(text[end])) end += 1;
  return start < at && at < end ? [start, end] : [at, at]; // at the edge one goes on typing
}
