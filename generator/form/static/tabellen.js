// Tables of pasted HTML: rows of cells, of which some are one with their neighbours.

const MOST_ACROSS = 100;
const MOST_DOWN = 1000;

const MOST_HEADING_ROWS = 2;

// The sign of a cell that is one with the cell at its left (<) or above it (^); none for any other cell.
export const joinOf = (cell) => cell[0]?.join;

// Many mails and web pages put things in their place with a table.
export function isLayout(table) {
  const isAlone = table.rows.length === 1 && table.rows[0].cells.length === 1;
  return (
    isAlone ||
    /^(?:presentation|none)$/.test(table.getAttribute("role") ?? "") ||
    table.querySelector("table") !== null
  );
}

// The rows, how many of them are `headings`, and whether cells were `parted`; `read` gives the words
// of a cell and `hasWords` whether there are any. A merged cell is parted where our headings have none.
export function rowsOf(table, read, hasWords) {
  const grid = [];
  const rows = [...table.rows].filter((row) => !isGone(row));
  rows.forEach((row, y) => {
    for (const cell of row.cells) {
      const across = Math.min(cell.colSpan, MOST_ACROSS);
      const down = Math.min(cell.rowSpan, rows.length - y, MOST_DOWN);
      fill(grid, y, { across, down, words: read(cell) });
    }
  });
  const all = trimmed(grid, hasWords);
  const headings = headingRows(table, all, hasWords);
  const fits = (cell) => !joinOf(cell) || isPossible(cell[0].area, headings);
  const own = all.map((row) => row.map((cell) => (fits(cell) ? cell : [])));
  return {
    rows: own.filter(hasOwnCell),
    headings: own.slice(0, headings).filter(hasOwnCell).length,
    parted: !all.flat().every(fits),
  };
}

// How many rows of headings a table has. Where it does not say so itself, the second row is one when
// the first has a merged cell with words below it in each column, and any other column one heading.
function headingRows(table, [first = [], second], hasWords) {
  const said = table.tHead ? [...table.tHead.rows].filter((row) => !isGone(row)).length : 0;
  if (said) return Math.min(said, MOST_HEADING_ROWS);
  const isBeside = (cell, x) => joinOf(cell) === "<" || joinOf(first[x + 1] ?? []) === "<";
  const goesOn = (x) => second[x][0]?.area?.y === 0;
  const hasOneHeading = (cell, x) =>
    goesOn(x) || hasWords(second[x]) === (isBeside(cell, x) || !hasWords(cell));
  const isSecond = second && first.some(isBeside) && first.every(hasOneHeading);
  return isSecond ? MOST_HEADING_ROWS : 1;
}

// Whether our headings may have a merged cell like that: in one of several columns the upper row begins.
const isPossible = ({ y, across, down }, headings) =>
  y >= headings || (y + down <= headings && (y === 0 || across === 1));

const isGone = (row) => /display:\s*none/i.test(row.dataset.stijl ?? "");

const hasOwnCell = (row) => !row.every(joinOf);

function fill(grid, y, { across, down, words }) {
  const row = (grid[y] ??= []);
  let x = 0;
  while (row[x] !== undefined) x += 1;
  let wide = 1;
  while (wide < across && row[x + wide] === undefined) wide += 1;
  const area = { y, across: wide, down };
  for (let dy = 0; dy < down; dy += 1) {
    for (let dx = 0; dx < wide; dx += 1) {
      const joined = [{ join: dx ? "<" : "^", area }];
      (grid[y + dy] ??= [])[x + dx] = dx || dy ? joined : words;
    }
  }
}

// A selection in Excel often holds empty rows and columns at its end.
function trimmed(grid, hasWords) {
  const rows = grid.map((row) => Array.from(row, (cell) => cell ?? []));
  while (rows.length && !rows.at(-1).some(hasWords)) rows.pop();
  const used = rows.map((row) => row.findLastIndex(hasWords) + 1);
  const columns = Math.max(0, ...used);
  return rows.map((row) => Array.from({ length: columns }, (_, x) => row[x] ?? []));
}
