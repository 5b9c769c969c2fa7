// Tables of pasted HTML: rows of cells, of which some are one with their neighbours.

const MOST_ACROSS = 100;
const MOST_DOWN = 1000;

// Cells that are one with the cell at their left or above them, as our program writes them.
const LEFT = [{ join: "<" }];
const ABOVE = [{ join: "^" }];

// The sign of a cell that is one with another; none for any other cell.
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

// The rows, and whether cells were `parted`; `read` gives the words of a cell and `hasWords` whether
// there are any. A merged cell that begins in the row of headings is parted, as each column has one.
export function rowsOf(table, read, hasWords) {
  const grid = [];
  let parted = false;
  const rows = [...table.rows].filter((row) => !isGone(row));
  rows.forEach((row, y) => {
    for (const cell of row.cells) {
      const across = Math.min(cell.colSpan, MOST_ACROSS);
      const down = Math.min(cell.rowSpan, rows.length - y, MOST_DOWN);
      parted ||= y === 0 && (across > 1 || down > 1);
      fill(grid, y, { across, down, words: read(cell) });
    }
  });
  return { rows: trimmed(grid, hasWords).filter(hasOwnCell), parted };
}

const isGone = (row) => /display:\s*none/i.test(row.dataset.stijl ?? "");

const hasOwnCell = (row) => !row.every(joinOf);

function fill(grid, y, { across, down, words }) {
  const row = (grid[y] ??= []);
  let x = 0;
  while (row[x] !== undefined) x += 1;
  let wide = 1;
  while (wide < across && row[x + wide] === undefined) wide += 1;
  for (let dy = 0; dy < down; dy += 1) {
    for (let dx = 0; dx < wide; dx += 1) {
      const joined = y ? (dx ? LEFT : ABOVE) : [];
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
