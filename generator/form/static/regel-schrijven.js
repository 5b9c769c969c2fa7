// The words of one paragraph, heading or cell → a line of Markdown.
import { escaped } from "./escapes.js";

const SPACES = /[ \u00a0]{2,}/g; // with which a page or mail moves words to the right
const OPENERS = /^[("'“‘«„[]+/;
const CLOSERS = /[.,:;!?)”’"'»]+$/;
const LETTER = /[\p{L}\p{N}]/u;

// `note` gives what stands for a note of that name.
export function lineOf(runs, note) {
  const line = trimmed(marked(tidy(runs), ["link", "bold", "italic"], note));
  return line.replace(/!(?=\[)/g, "\\!"); // else a link or note would be a picture
}

function trimmed(line) {
  return line
    .replace(/^(?:[ \u00a0]|\\\n)+|(?:[ \u00a0]|\\\n)+$/g, "")
    .replace(/ *\\\n */g, "\\\n");
}

// Runs of the same form as one, without double spaces; spaces take the form of what is around.
function tidy(runs) {
  const made = [];
  runs.forEach((run, at) => {
    const form = run.text !== undefined && !run.text.trim() ? between(runs, at) : run;
    const last = made.at(-1);
    if (last && isSame(last, form)) last.text += form.text;
    else made.push({ ...form });
  });
  made.forEach((run, at) => {
    if (run.text === undefined) return;
    run.text = run.text.replace(SPACES, " ");
    if (/[ \u00a0]$/.test(made[at - 1]?.text ?? "")) run.text = run.text.replace(/^[ \u00a0]/, "");
  });
  return made.filter((run) => run.text !== "");
}

const FORM = ["bold", "italic", "link"];
const isSame = (one, other) =>
  one.text !== undefined &&
  other.text !== undefined &&
  FORM.every((name) => (one[name] || "") === (other[name] || ""));

function between(runs, at) {
  const [before, after] = [runs[at - 1], runs[at + 1]];
  const shared = before?.text !== undefined && after?.text !== undefined;
  const form = FORM.map((name) => [
    name,
    shared && before[name] === after[name] ? before[name] : "",
  ]);
  return { ...Object.fromEntries(form), text: runs[at].text };
}

// The Markdown of runs, with the first of `marks` around those that have it, and so on within;
// `before` and `after` are what stands next to them.
function marked(runs, [mark, ...marks], note, before = "", after = "") {
  if (!mark) return runs.map((run) => plain(run, note)).join("");
  const groups = [];
  for (const run of runs) {
    const value = run[mark] || "";
    if (groups.length && groups.at(-1).value === value) groups.at(-1).runs.push(run);
    else groups.push({ value, runs: [run] });
  }
  return groups.reduce((line, { value, runs: own }, at) => {
    const next = firstOf(groups[at + 1]) ?? after;
    if (!value) return line + marked(own, marks, note, before + line, next);
    const [left, right] = EDGES[mark];
    return (
      line + MARKS[mark](marked(own, marks, note, left, right), value, before + line, next, own)
    );
  }, "");
}

function plain(run, note) {
  if (run.br) return "\\\n";
  return run.note ? note(run.note) : escaped(run.text, Boolean(run.link));
}

const firstOf = (group) => group && (group.runs[0].text?.[0] ?? "[");

const EDGES = { link: ["[", "]"], bold: ["*", "*"], italic: ["*", "*"] };
const MARKS = {
  link: linked,
  bold: (words, _, before, after) => around(words, "**", before, after),
  italic: (words, _, before, after) => around(words, "*", before, after),
};

// A sign opens or closes only at a word (CommonMark 6.2): spaces go outside, and so do signs where
// a letter stands right behind. Next to other stars it is a low line, which may touch no letter.
function around(words, mark, before, after) {
  const [, lead, inner, tail] = words.match(
    /^((?:[ \u00a0]|\\\n)*)([\s\S]*?)((?:[ \u00a0]|\\\n)*)$/,
  );
  const left = isLetter((before + lead).at(-1)) ? (inner.match(OPENERS)?.[0] ?? "") : "";
  const rest = inner.slice(left.length);
  const next = tail[0] ?? after;
  const right = isLetter(next[0]) ? (rest.match(CLOSERS)?.[0] ?? "") : "";
  const core = rest.slice(0, rest.length - right.length);
  const [previous, following] = [(before + lead + left).at(-1), (right + next)[0]];
  const touches = previous === "*" || following === "*";
  const isFree = !isLetter(previous) && !isLetter(following);
  const sign = touches && isFree ? mark.replaceAll("*", "_") : mark;
  const isSound =
    core &&
    (isLetter(core[0]) || !isLetter(previous)) &&
    (isLetter(core.at(-1)) || !isLetter(following));
  const put = isSound ? `${sign}${core}${sign}` : core;
  return `${lead}${left}${put}${right}${tail}`;
}

const isLetter = (sign) => LETTER.test(sign ?? "");

function linked(words, target, before, after, runs) {
  const text = runs.map((run) => run.text ?? "").join("");
  const label = words.trim();
  if (!label) return words;
  const lead = words.slice(0, words.indexOf(label));
  const tail = words.slice(lead.length + label.length);
  const isApart = !/\S$/.test(before + lead) && !/^\S/.test(tail || after);
  const isBare = /^https?:\/\/[\w.~/?#&=%+-]*[\w/]$/.test(target) && text.trim() === target;
  if (isBare && isApart) return `${lead}${target}${tail}`;
  return `${lead}[${label.replaceAll("\\\n", " ").replace(/^\^/, "\\^")}](${target})${tail}`;
}
