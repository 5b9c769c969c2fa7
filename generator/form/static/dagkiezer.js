// Beside each field of a day: a button that opens the calendar of the browser.

import { bediening, naamVan } from "./velden.js";

const WORDS = "Kies een dag";
const SVG = "http://www.w3.org/2000/svg";
const DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

// Where the browser has a calendar to show; each field gets one button.
export function geefDagkiezers(binnen) {
  if (!("showPicker" in HTMLInputElement.prototype)) return;
  for (const veld of binnen.querySelectorAll(".veld[data-dag]")) {
    if (!veld.querySelector(".dagkiezer")) bediening(veld).after(chooser(veld));
  }
}

function chooser(veld) {
  const made = document.createElement("span");
  made.className = "dagkiezer";
  made.dataset.vanScript = "dag";
  const calendar = hiddenCalendar();
  made.append(button(veld, calendar), calendar);
  calendar.addEventListener("input", (event) => event.stopPropagation());
  calendar.addEventListener("change", (event) => {
    event.stopPropagation(); // what is typed counts, not this
    if (calendar.value) write(bediening(veld), calendar.value);
  });
  return made;
}

// No one meets it: it only says where the calendar opens.
function hiddenCalendar() {
  const made = document.createElement("input");
  made.type = "date";
  made.tabIndex = -1;
  made.setAttribute("aria-hidden", "true");
  return made;
}

function button(veld, calendar) {
  const [made, more] = [document.createElement("button"), document.createElement("span")];
  const inRow = veld.closest("td") !== null; // no room for words there
  made.type = "button";
  more.className = "alleen-voorlezen";
  more.textContent = `${inRow ? WORDS : ""} voor ${naamVan(veld)}`;
  made.append(inRow ? sheet() : WORDS, more);
  if (inRow) made.title = WORDS;
  made.addEventListener("click", () => {
    calendar.value = dayOf(bediening(veld).value);
    calendar.showPicker();
  });
  return made;
}

// A sheet of a calendar.
function sheet() {
  const [svg, path] = ["svg", "path"].map((name) => document.createElementNS(SVG, name));
  const look = { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": true, fill: "none", stroke: "currentColor" };
  for (const [name, value] of Object.entries(look)) svg.setAttribute(name, value);
  path.setAttribute("d", "M2 3.5h12v10H2zM2 6.5h12M5 1.5v3M11 1.5v3");
  svg.append(path);
  return svg;
}

// 13-1-2025 as the calendar has it; nothing for what is no day.
function dayOf(typed) {
  const found = typed.trim().match(DAY);
  if (!found) return "";
  const [, day, month, year] = found;
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}

function write(field, chosen) {
  field.value = chosen.split("-").reverse().join("-");
  field.focus();
  for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
}
