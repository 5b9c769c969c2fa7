// The fields of the form: where each is in the file, and what stands in it.

export const formulier = document.getElementById("formulier");

// Whether nothing can be changed: by this person, or until somebody says that they want to.
export function magNiet() {
  return formulier.inert || formulier.disabled;
}

export function plekVan(veld) {
  return JSON.parse(veld.dataset.plek);
}

export function velden(binnen = formulier) {
  return [...binnen.querySelectorAll('.veld[data-soort="waarde"], .veld[data-soort="vinkjes"]')];
}

export function bediening(veld) {
  return veld.querySelector("input, textarea, select");
}

// The words of a list keep the order of the file; new ones come at the end.
function aangevinkt(veld, kenmerk) {
  const gekozen = [...veld.querySelectorAll("input")].filter((vak) => vak[kenmerk]);
  const plaats = (vak) => Number(vak.dataset.op ?? gekozen.length);
  return gekozen.sort((een, ander) => plaats(een) - plaats(ander)).map((vak) => vak.value);
}

export function waardeVan(veld) {
  if (veld.dataset.soort === "vinkjes") return aangevinkt(veld, "checked");
  const vak = bediening(veld);
  if (vak.type === "radio") return veld.querySelector("input:checked")?.value ?? "";
  return vak.value;
}

// What the server put in the field, whatever somebody did since.
export function gegevenWaarde(veld) {
  if (veld.dataset.soort === "vinkjes") return aangevinkt(veld, "defaultChecked");
  const vak = bediening(veld);
  if (vak.type === "radio") {
    return [...veld.querySelectorAll("input")].find((een) => een.defaultChecked)?.value ?? "";
  }
  if (vak.options) return ([...vak.options].find((een) => een.defaultSelected) ?? vak.options[0])?.value ?? "";
  return vak.type === "text" ? vak.defaultValue.replace(/[\r\n]/g, "") : vak.defaultValue;
}

export function zetWaarde(veld, waarde) {
  const vak = bediening(veld);
  if (veld.dataset.soort === "vinkjes") {
    for (const een of veld.querySelectorAll("input")) een.checked = waarde.includes(een.value);
  } else if (vak.type === "radio") {
    for (const een of veld.querySelectorAll("input")) een.checked = een.value === waarde;
  } else {
    vak.value = waarde;
  }
}

// Where there is room for what is told of a field: of a row of a table its heading.
export function ruimteVan(veld) {
  return veld.querySelector(":scope > th") ?? veld;
}

export function isLeeg(veld) {
  if (veld.dataset.soort === "lijst") return !veld.querySelector(".item, :scope > [aria-pressed=true]");
  if (veld.dataset.soort === "groep") return false;
  return waardeVan(veld).length === 0;
}

export function naamVan(veld) {
  const naam = veld.querySelector("label, legend, .groepsnaam");
  const eigen = naam?.firstChild?.textContent.trim();
  return eigen || bediening(veld)?.getAttribute("aria-label") || "";
}

// The element at that path, or the nearest one around it.
export function vindVeld(plek) {
  for (let lengte = plek.length; lengte > 0; lengte -= 1) {
    const adres = JSON.stringify(plek.slice(0, lengte));
    const gevonden = [...formulier.querySelectorAll("[data-plek], [data-item]")].filter(
      (een) => gelijk(een.dataset.plek ?? een.dataset.item, adres));
    if (gevonden.length) return gevonden.at(-1);
  }
  return null;
}

function gelijk(geschreven, adres) {
  return JSON.stringify(JSON.parse(geschreven)) === adres;
}

export function toonVeld(veld) {
  for (let om = veld; om && om !== formulier; om = om.parentElement) {
    if (om.tagName === "DETAILS") om.open = true;
  }
  (bediening(veld) ?? veld.querySelector("summary, button"))?.focus();
  veld.scrollIntoView({ block: "nearest" });
}

export function openItem(plek) {
  const item = vindVeld(plek);
  if (item) toonVeld(item);
}
