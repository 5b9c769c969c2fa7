// Pasted text without form: bullets of Word become lists, and cells of a sheet a table.
import { BULLETS } from "./bullets.js";

const POINT = new RegExp(
  `^[ \\t]*(?:([${BULLETS}])[ \\t\\u00a0]*|(o)[\\t\\u00a0][ \\t\\u00a0]*)(?=\\S)`,
);

// The text as Markdown if it holds such a list or table, or null: then it is pasted as it is.
export function readText(text) {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  if (isSheet(lines)) return { text: table(lines), inline: false };
  if (lines.some((line) => POINT.test(line))) return { text: listed(lines), inline: false };
  return null;
}

// Two rows at least, all with as many tabs.
function isSheet(lines) {
  const tabs = lines.map((line) => line.split("\t").length);
  return (
    lines.length > 1 &&
    tabs[0] > 1 &&
    tabs.every((count) => count === tabs[0]) &&
    !lines.some((line) => POINT.test(line))
  );
}

function table(lines) {
  const rows = lines.map((line) =>
    line.split("\t").map((cell) => cell.trim().replaceAll("|", "\\|")),
  );
  const [heading, ...others] = rows.map((cells) => `| ${cells.join(" | ")} |`);
  return [heading, `|${"---|".repeat(rows[0].length)}`, ...others].join("\n");
}

// A bullet that was there before is of the same level as then; a new one is of one deeper.
function listed(lines) {
  const levels = [];
  const made = [];
  for (const line of lines) {
    const found = line.match(POINT);
    if (!found) {
      if (line.trim() && levels.length) made.push(""); // or it would go on in the last point
      levels.length = 0;
      made.push(line);
      continue;
    }
    const sign = found[1] ?? found[2];
    const level = levels.includes(sign) ? levels.indexOf(sign) : Math.min(levels.length, 2);
    levels.splice(level, levels.length, sign);
    if (level === 0 && levels.length === 1 && made.at(-1)?.trim() && !/^ *- /.test(made.at(-1)))
      made.push("");
    made.push(`${"  ".repeat(level)}- ${line.slice(found[0].length)}`);
  }
  return made.join("\n");
}
