// Blocks that were read from HTML → Markdown as our program reads it.
import { begun, begunInCell } from "./escapes.js";
import { lineOf } from "./regel-schrijven.js";
import { hasWords, onOneLine } from "./runs.js";
import { joinOf } from "./tabellen.js";

const RIGHT = /^[€$\s\u00a0]*[-+−]?[\d.,]+\s?%?$/;
const MOST_COLUMNS = 20; // of a table, see generator/markdown/tables.py
const DEEPEST_HEADING = 3;
const LINE_END = /(?<=^|[ \t])\/\/(?=[ \t]|$)/g; // see generator/markdown/cell_lines.py
const FORMULA = /^(?=[*_[]*=[ \t]*[\p{L}\p{N}_(])[*_[]*/u; // see generator/markdown/cell_lines.py

// What can be inserted: `text`, the `notes` that must stand at the end of the text around it, and
// `inline`, whether it can stand within a line. `headingAbove` is the level of the heading above,
// null where headings cannot be; `nextNote` gives a free number; `lose` is told what is left out.
export function written({ blocks, notes }, { headingAbove, nextNote, lose }) {
  const writer = new Writer(notes, { nextNote, lose });
  const leveled = headingAbove === null ? blocks.map(asBold) : withLevels(blocks, headingAbove);
  const text = writer.blocks(leveled).join("\n");
  const inline = leveled.length === 1 && leveled[0].soort === "alinea";
  return { text, notes: writer.definitions(), inline };
}

function asBold(block) {
  if (block.soort !== "kop") return block;
  return {
    soort: "alinea",
    runs: block.runs.map((run) => (run.text ? { ...run, bold: true } : run)),
  };
}

// Each heading is at most one level deeper than the one above.
function withLevels(blocks, headingAbove) {
  const levels = blocks.filter(({ soort }) => soort === "kop").map(({ level }) => level);
  const shift = Math.max(headingAbove, 1) - Math.min(...levels);
  let above = headingAbove;
  return blocks.map((block) => {
    if (block.soort !== "kop") return block;
    above = Math.min(Math.max(block.level + shift, 1), above + 1, DEEPEST_HEADING);
    return { ...block, level: above };
  });
}

class Writer {
  constructor(notes, { nextNote, lose }) {
    this.notes = notes;
    this.nextNote = nextNote;
    this.lose = lose;
    this.used = new Map(); // the name of a note → its number, in the order of the text
  }

  // The lines of blocks; `around` is the marker of the list that holds them.
  blocks(blocks, around = "", tight = false) {
    const lines = [];
    let before = null;
    for (const block of blocks) {
      if (before && !(tight && mayFollow(before, block))) lines.push("");
      const marker = markerOf(block, around);
      lines.push(...this.block(block, marker));
      [before, around] = [block, marker];
    }
    return lines;
  }

  block(block, marker) {
    switch (block.soort) {
      case "kop":
        return [`${"#".repeat(block.level)} ${this.heading(block.runs)}`];
      case "lijst":
        return block.items.flatMap((item, at) => this.item(item, block, marker, at));
      case "citaat":
        return this.blocks(block.blocks, "", true).map((line) => `> ${line}`.trimEnd());
      case "tabel":
        return this.table(block.rows, block.headings);
      default:
        return this.paragraph(block.runs);
    }
  }

  paragraph(runs) {
    return lineOf(runs, (name) => this.note(name))
      .split("\n")
      .map(begun);
  }

  heading(runs) {
    return this.withoutNotes(runs)
      .replaceAll("\\\n", " ")
      .replace(/(^|(?<= ))(?=#+$)/, "\\");
  }

  item(item, { ordered, start }, marker, at) {
    const head = ordered ? `${start + at}${marker}` : marker;
    const [first, ...others] = this.blocks(item, marker, true);
    const indent = " ".repeat(head.length + 1);
    return [`${head} ${first}`, ...others.map((line) => (indent + line).trimEnd())];
  }

  table(rows, headings) {
    const [first] = rows;
    if (first.length > MOST_COLUMNS) return this.wideTable(rows);
    const others = rows.slice(headings);
    const head = rows
      .slice(0, headings)
      .map((row) => row.map((runs) => joinOf(runs) ?? this.heading(runs)));
    const body = others.map((row) => row.map((runs) => joinOf(runs) ?? this.cell(runs)));
    const rules = first.map((_, x) => (isNumeric(others.map((row) => row[x])) ? "--:" : "---"));
    return [...head.map(rowLine), `|${rules.join("|")}|`, ...body.map(rowLine)];
  }

  heading(runs) {
    return withoutSign(cellLine(this.withoutNotes(onOneLine(runs))));
  }

  // The lines of a cell, in which a list of one point is no list.
  cell(runs) {
    const lines = cellLinesOf(runs)
      .map(({ sign, words }) => ({ sign, text: cellLine(lineOf(words, (name) => this.note(name))) }))
      .filter(({ text }) => text);
    if (lines.length > 1)
      return lines.map(({ sign, text }) => (sign ? sign + text : begunInCell(text))).join(" // ");
    const text = lines[0]?.text ?? "";
    return withoutSign(text);
  }

  wideTable(rows) {
    this.lose("een tabel van meer dan 20 kolommen");
    const lines = rows.map((row) =>
      row
        .filter(hasWords)
        .map((runs) => this.paragraph(onOneLine(runs)).join(" "))
        .join("; "),
    );
    return lines.filter(Boolean).flatMap((line, at) => (at ? ["", line] : [line]));
  }

  // In a heading, and in one of a table, can be no note; it is bold anyway.
  withoutNotes(runs) {
    if (runs.some((run) => run.note)) this.lose("een voetnoot in een kop");
    const words = runs.filter((run) => !run.note).map((run) => ({ ...run, bold: false }));
    return lineOf(words, () => "");
  }

  note(name) {
    if (!this.notes.get(name)?.length || this.used.has(name)) {
      this.lose("een voetnoot waarvan de tekst er niet bij stond");
      return "";
    }
    this.used.set(name, this.nextNote());
    return `[^${this.used.get(name)}]`;
  }

  definitions() {
    const within = () => (this.lose("een voetnoot in een voetnoot"), "");
    return [...this.used].map(([name, number]) => {
      const texts = this.notes
        .get(name)
        .map(({ runs }) => lineOf(runs, within).split("\n").map(begun));
      const [first, ...others] = texts.flatMap((lines, at) => (at ? ["", ...lines] : lines));
      return [`[^${number}]: ${first}`, ...others.map((line) => `    ${line}`.trimEnd())].join(
        "\n",
      );
    });
  }
}

// Only such a list is seen right below a paragraph.
function mayFollow(before, block) {
  return (
    block.soort === "lijst" && (!block.ordered || block.start === 1) && before.soort !== "lijst"
  );
}

// Another marker than that of the list it follows or begins, or the two would be one.
function markerOf(block, around) {
  if (block.soort !== "lijst") return "";
  if (block.ordered) return around === "." ? ")" : ".";
  return around === "-" ? "*" : "-";
}

const rowLine = (cells) => `| ${cells.join(" | ")} |`;

// A line of a cell, in which | would end the cell and // the line, and which nothing would compute.
const cellLine = (words) =>
  words.replace(LINE_END, "\\//").replaceAll("|", "\\|").replace(FORMULA, "$&\\");

// What says nothing but the sign of a merged cell is none.
const withoutSign = (words) => (/^[<^]$/.test(words) ? `\\${words}` : words);

function cellLinesOf(runs) {
  const lines = [];
  for (const run of runs) {
    if (run.line !== undefined) lines.push({ sign: run.line, words: [] });
    else lines.at(-1).words.push(run);
  }
  return lines;
}

function isNumeric(cells) {
  const texts = cells
    .map((runs) =>
      onOneLine(runs)
        .map((run) => run.text ?? "")
        .join("")
        .trim(),
    )
    .filter(Boolean);
  return texts.length > 0 && texts.every((text) => RIGHT.test(text));
}
