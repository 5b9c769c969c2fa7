// Tables of pasted HTML: rows of cells, with empty cells where one was merged with others.

const MOST_ACROSS = 100;
const MOST_DOWN = 1000;

// Many mails and web pages put things in their place with a table.
export function isLayout(table) {
  const isAlone = table.rows.length === 1 && table.rows[0].cells.length === 1;
  return (
    isAlone ||
    /^(?:presentation|none)$/.test(table.getAttribute("role") ?? "") ||
    table.querySelector("table") !== null
  );
}

// The rows; `read` gives the words of a cell and `hasWords` whether there are any.
export function rowsOf(table, read, hasWords) {
  const grid = [];
  let merged = false;
  const rows = [...table.rows].filter((row) => !isGone(row));
  rows.forEach((row, y) => {
    for (const cell of row.cells) {
      const across = Math.min(cell.colSpan, MOST_ACROSS);
      const down = Math.min(cell.rowSpan, rows.length - y, MOST_DOWN);
      merged ||= across > 1 || down > 1;
      fill(grid, y, { across, down, words: read(cell) });
    }
  });
  return { rows: trimmed(grid, hasWords), merged };
}

const isGone = (row) => /display:\s*none/i.test(row.dataset.stijl ?? "");

function fill(grid, y, { across, down, words }) {
  const row = (grid[y] ??= []);
  let x = 0;
  while (row[x] !== undefined) x += 1;
  for (let dy = 0; dy < down; dy += 1) {
    for (let dx = 0; dx < across; dx += 1) (grid[y + dy] ??= [])[x + dx] = dx || dy ? [] : words;
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
