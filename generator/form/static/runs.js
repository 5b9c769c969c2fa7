// Runs of words, and blocks made into what may stand where only paragraphs or only words may.

export const hasWords = (runs) => runs.some((run) => run.note || run.text?.trim());

export function split(items, isBetween) {
  const groups = [[]];
  for (const item of items) {
    if (isBetween(item)) groups.push([]);
    else groups.at(-1).push(item);
  }
  return groups;
}

export function joined(groups, between) {
  return groups.flatMap((runs, at) => (at ? [between, ...runs] : runs));
}

const asBold = (runs) => runs.map((run) => (run.text ? { ...run, bold: true } : run));

// The same words as paragraphs: a row of a table is one, and so is each point of a list.
export function paragraphs(blocks) {
  return blocks.flatMap((block) => {
    if (block.soort === "alinea") return [block];
    if (block.soort === "kop") return [{ soort: "alinea", runs: asBold(block.runs) }];
    if (block.soort === "tabel") return block.rows.map(rowAsParagraph);
    return paragraphs(block.blocks ?? block.items.flat());
  });
}

function rowAsParagraph(cells) {
  const said = cells.filter(hasWords).map(onOneLine);
  return { soort: "alinea", runs: joined(said, { text: "; " }) };
}

// The same words as the lines of a cell, each begun by {line}: its sign if it is a point of a list.
export function cellLines(blocks) {
  return blocks.flatMap((block) =>
    block.soort === "lijst"
      ? block.items.flatMap((item, at) => lineWith(signOf(block, at), flat(item)))
      : paragraphs([block]).flatMap(({ runs }) =>
          split(runs, (run) => run.br).flatMap((line) => lineWith("", line)),
        ),
  );
}

const signOf = ({ ordered, start }, at) => (ordered ? `${start + at}. ` : "- ");
const lineWith = (sign, runs) => (hasWords(runs) ? [{ line: sign }, ...runs] : []);

// Those lines as one, where a cell can be no more.
export const onOneLine = (runs) =>
  runs.flatMap((run, at) => (run.line === undefined ? [run] : at ? [{ text: " " }] : []));

// The same words on one line: the points of a list with a semicolon between them.
export function flat(blocks) {
  const words = blocks.map((block) => {
    if (block.soort !== "lijst")
      return joined(
        paragraphs([block]).map(({ runs }) => runs),
        { text: " " },
      );
    return joined(block.items.map(flat), { text: "; " });
  });
  return joined(words.filter(hasWords), { text: " " }).map((run) => (run.br ? { text: " " } : run));
}
