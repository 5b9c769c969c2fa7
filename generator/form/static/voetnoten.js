// Notes of Word, Outlook and Google Docs: a link in the text to a note below, and a link back.

const USE = /#_?(ftn|edn|ftnt|endnote)_?(\d+)$/i;
const BACK = /#_?(ftn|edn|ftnt|endnote)_?ref_?(\d+)$/i;

const nameIn = (found) => `${found[1]}${found[2]}`.toLowerCase();

// The name of the note to which a link in the text leads, or nothing.
export function noteOf(anchor) {
  const found = anchor.getAttribute("href")?.match(USE);
  return found ? nameIn(found) : "";
}

// Takes the texts of the notes out of the document: the element of each, by name.
export function takeNotes(body) {
  const notes = new Map();
  for (const anchor of body.querySelectorAll("a[href]")) {
    const found = anchor.getAttribute("href").match(BACK);
    if (!found) continue;
    const place = placeOf(anchor, found);
    anchor.remove();
    place.remove();
    if (!notes.has(nameIn(found))) notes.set(nameIn(found), place);
  }
  return notes;
}

// Word puts the paragraphs of a note in one element, others in a paragraph each.
function placeOf(anchor, found) {
  const name = `${found[1]}${found[2]}`;
  return anchor.closest(`#${CSS.escape(name)}`) ?? anchor.closest("p, li, div, td") ?? anchor;
}
