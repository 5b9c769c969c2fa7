// Puts a fresh form in the place of the one that is shown: what is the same stays as it is, so that
// place, focus and what is being typed stay too.

// An element is known by its field, or by where its item stood before (data-was).
function sleutel(element, vers) {
  const { item, was, plek } = element.dataset ?? {};
  if (item) return `item ${vers ? was ?? "nieuw" : item}`;
  if (plek) return `veld ${JSON.parse(plek).at(-1)}`;
  return element.dataset?.vanScript ?? "";
}

function zelfdeSoort(oud, vers) {
  return oud.nodeType === vers.nodeType && oud.nodeName === vers.nodeName && oud.type === vers.type;
}

function vindOud(over, vers) {
  const gezocht = sleutel(vers, true);
  return over.find((oud) => zelfdeSoort(oud, vers) && sleutel(oud, false) === gezocht);
}

function zetKenmerken(oud, vers) {
  for (const { name, value } of vers.attributes) {
    if (oud.getAttribute(name) !== value) oud.setAttribute(name, value);
  }
  for (const { name } of [...oud.attributes]) {
    const isOurs = name === "open" || name === "data-klaar" || name.startsWith("aria-");
    if (!vers.hasAttribute(name) && !isOurs) oud.removeAttribute(name);
  }
}

// While somebody types, the lines of a paragraph are not joined under the caret.
function zegtHetzelfde(oud, vers) {
  const woorden = (tekst) => tekst.split(/\s+/).join(" ").trim();
  return oud === document.activeElement && woorden(oud.value) === woorden(vers.value);
}

// What somebody typed and did not save yet stays; it is saved on top of what there is now.
function zetStand(oud, vers, mag) {
  if (!("value" in oud) || oud.nodeName === "BUTTON") return;
  if (!mag(oud)) {
    if (oud.nodeName === "TEXTAREA") oud.defaultValue = vers.defaultValue;
    return;
  }
  if (oud.type === "radio" || oud.type === "checkbox") oud.checked = vers.checked;
  else if (oud.value !== vers.value && !zegtHetzelfde(oud, vers)) oud.value = vers.value;
}

export function vernieuw(oud, vers, mag) {
  if (oud.nodeType !== Node.ELEMENT_NODE) {
    if (oud.nodeValue !== vers.nodeValue) oud.nodeValue = vers.nodeValue;
    return;
  }
  zetKenmerken(oud, vers);
  if (oud.matches(".melding")) return; // of the messages
  if (oud.nodeName !== "TEXTAREA") vernieuwInhoud(oud, vers, mag);
  zetStand(oud, vers, mag);
}

function vernieuwInhoud(oud, vers, mag) {
  const over = [...oud.childNodes];
  let plaats = oud.firstChild;
  for (const kind of [...vers.childNodes]) {
    while (plaats?.dataset?.vanScript) plaats = plaats.nextSibling;
    const gevonden = vindOud(over, kind);
    if (gevonden) {
      over.splice(over.indexOf(gevonden), 1);
      vernieuw(gevonden, kind, mag);
    }
    const nieuw = gevonden ?? document.importNode(kind, true);
    if (nieuw === plaats) plaats = plaats.nextSibling;
    else oud.insertBefore(nieuw, plaats);
  }
  for (const rest of over) if (!rest.dataset?.vanScript) rest.remove();
}
