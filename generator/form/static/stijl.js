// What an element of pasted HTML looks like, by its name and by its style.
//
// The browser refuses `style=` where the page says so (CSP), also in a document that is only
// parsed. so it was given another name before, see html-document.js.

export const STIJL = "data-stijl";

// The style of an element itself, by property.
export function styleOf(element) {
  const style = new Map();
  for (const one of (element.getAttribute(STIJL) ?? "").split(";")) {
    const colon = one.indexOf(":");
    if (colon > 0) style.set(one.slice(0, colon).trim().toLowerCase(), one.slice(colon + 1).trim());
  }
  return style;
}

const BOLD = new Set(["B", "STRONG"]);
const ITALIC = new Set(["I", "EM", "CITE", "DFN", "VAR"]);
const STRUCK = new Set(["S", "STRIKE"]);

// The form of the words in an element, within words of form `around`.
export function formOf(element, style, around) {
  const weight = style.get("font-weight");
  const slant = style.get("font-style");
  const bold = weight ? isHeavy(weight) : undefined;
  const italic = slant ? /italic|oblique/i.test(slant) : undefined;
  return {
    ...around,
    bold: bold ?? (BOLD.has(element.tagName) || around.bold),
    italic: italic ?? (ITALIC.has(element.tagName) || around.italic),
  };
}

const isHeavy = (weight) => /bold/i.test(weight) || parseInt(weight, 10) >= 600;

// Deleted with "Wijzigingen bijhouden": it is no part of the text.
export function isDeleted(element) {
  return element.tagName === "DEL" || element.classList.contains("msoDel");
}

// A remark of a colleague in Word, or the sign that points to it; not the words that it is about.
export function isRemark(element, style) {
  const isSign = element.matches(".MsoCommentReference, .msocomanchor");
  return isSign || /^comment/i.test(style.get("mso-element") ?? "");
}

export function isStruck(element, style) {
  return STRUCK.has(element.tagName) || /line-through/i.test(decoration(style));
}

export function isHidden(element, style) {
  return /none/i.test(style.get("display") ?? "") || /all/i.test(style.get("mso-hide") ?? "");
}

// What is lost of the look of words, in words; links are underlined and coloured anyway.
export function lookLost(element, style, around) {
  if (around.link) return [];
  return [
    (element.tagName === "U" || /underline/i.test(decoration(style))) && "onderstreping",
    isColour(style.get("color")) && "kleur van letters",
    isMarked(element, style) && "markering",
    isRaised(element, style) && "hoge of lage tekens",
  ].filter(Boolean);
}

const SQUARES = { 1: "¹", 2: "²", 3: "³" };

// The sign that says the same without being raised: that of m².
export function raisedSign(element) {
  return element.tagName === "SUP" ? SQUARES[element.textContent.trim()] : undefined;
}

function isRaised(element, style) {
  const isHigh =
    /^SU[BP]$/.test(element.tagName) || /^su(?:per|b)$/i.test(style.get("vertical-align"));
  return isHigh && !raisedSign(element) && !element.querySelector("a"); // a note is no loss
}

const decoration = (style) =>
  style.get("text-decoration") ?? style.get("text-decoration-line") ?? "";

// Only of words: a page has colours behind whole blocks too.
function isMarked({ tagName }, style) {
  const behind = ["mso-highlight", "background", "background-color"];
  const isColoured = behind.some((name) => isColour(style.get(name)));
  return tagName === "MARK" || (tagName === "SPAN" && isColoured);
}

const PLAIN =
  /^(?:auto|inherit|initial|currentcolor|windowtext|transparent|none|black|white|gr[ae]y)$/i;
const NEAR = 24; // of 255: shades of grey are no colour

function isColour(value) {
  if (!value || PLAIN.test(value)) return false;
  const parts = rgb(value);
  return !parts || Math.max(...parts) - Math.min(...parts) > NEAR;
}

function rgb(value) {
  const short = value.match(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i);
  if (short) return short.slice(1).map((digit) => parseInt(digit + digit, 16));
  const long = value.match(/^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i);
  if (long) return long.slice(1).map((digits) => parseInt(digits, 16));
  const spelled = value.match(/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i);
  return spelled && spelled.slice(1).map(Number);
}
