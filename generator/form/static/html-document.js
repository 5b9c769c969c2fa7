// Pasted HTML → a document that is only read: nothing in it runs or is loaded.
import { STIJL } from "./stijl.js";

// What these say is no text of the page.
export const DROPPED = new Set([
  ...["HEAD", "SCRIPT", "STYLE", "TITLE", "META", "LINK", "XML", "TEMPLATE", "NOSCRIPT"],
  ...["BUTTON", "INPUT", "SELECT", "TEXTAREA", "HR", "COLGROUP"],
]);

export const PICTURES = new Set([
  ...["IMG", "SVG", "PICTURE", "CANVAS", "VIDEO", "AUDIO", "IFRAME", "OBJECT", "EMBED", "MATH"],
]);

// What begins and ends a paragraph.
export const BLOCKS = new Set([
  ...["ADDRESS", "ARTICLE", "ASIDE", "BODY", "CAPTION", "CENTER", "DD", "DETAILS", "DIV", "DL"],
  ...["DT", "FIELDSET", "FIGCAPTION", "FIGURE", "FOOTER", "FORM", "HEADER", "LI", "MAIN", "NAV"],
  ...["P", "PRE", "SECTION", "SUMMARY", "TBODY", "TD", "TH", "THEAD", "TR"],
]);

const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const SHEET = /<style\b[\s\S]*?<\/style\s*>/gi;

export function bodyOf(html) {
  const renamed = html
    .replace(SHEET, "")
    .replace(TAG, (tag) => tag.replace(/([\s"'])style\s*=/gi, `$1${STIJL}=`));
  return new DOMParser().parseFromString(renamed, "text/html").body;
}
