// The fields of the form: where each is in the file, and what stands in it.

export const formulier = document.getElementById("formulier");

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
function aangevinkt(veld) {
  const gekozen = [...veld.querySelectorAll("input:checked")];
  const plaats = (vak) => Number(vak.dataset.op ?? gekozen.length);
  return gekozen.sort((een, ander) => plaats(een) - plaats(ander)).map((vak) => vak.value);
}

export function waardeVan(veld) {
  if (veld.dataset.soort === "vinkjes") return aangevinkt(veld);
  const vak = bediening(veld);
  if (vak.type === "radio") return veld.querySelector("input:checked")?.value ?? "";
  return vak.value;
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

export function isLeeg(veld) {
  if (veld.dataset.soort === "lijst") return !veld.querySelector(".item");
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
