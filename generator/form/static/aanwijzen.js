// Shows on the pages where the field is printed that somebody is in. Pages that come anew keep the
// mark; only going to a field moves them, and not while somebody moves them by hand.

import { formulier, plekVan } from "./velden.js";

const RUST = 3000; // milliseconds after somebody moved the pages

const bladen = document.getElementById("bladen");
const kader = document.getElementById("bladzijden");
const rustig = matchMedia("(prefers-reduced-motion: reduce)");
let veld = null;
let namen = [];
let zelfBewogen = -Infinity;

for (const soort of ["wheel", "touchmove", "pointerdown", "keydown"]) {
  kader.addEventListener(soort, () => { zelfBewogen = performance.now(); }, { passive: true });
}

async function vraagNamen(van) {
  const plek = encodeURIComponent(JSON.stringify(plekVan(van)));
  const antwoord = await fetch(`${document.body.dataset.vlakken}?plek=${plek}`).catch(() => null);
  return antwoord?.ok ? antwoord.json() : [];
}

function ligtIn(binnen, buiten) {
  const { x, y, width, height } = buiten.getBBox(), klein = binnen.getBBox();
  return x <= klein.x && y <= klein.y && x + width >= klein.x + klein.width && y + height >= klein.y + klein.height;
}

// Of each value only the outermost: what stands in another comes after it.
function merk(binnen) {
  for (const vlak of binnen.querySelectorAll("rect.van-veld")) vlak.classList.remove("van-veld");
  const gemerkt = [];
  for (const vlak of binnen.querySelectorAll("rect[data-herkomst]")) {
    if (!namen.includes(vlak.dataset.herkomst)) continue;
    if (gemerkt.some((een) => een.parentNode === vlak.parentNode && ligtIn(vlak, een))) continue;
    vlak.classList.add("van-veld");
    gemerkt.push(vlak);
  }
  return gemerkt;
}

function isInZicht(vlak) {
  const hier = vlak.getBoundingClientRect(), venster = kader.getBoundingClientRect();
  return hier.bottom > venster.top && hier.top < venster.bottom;
}

function brengInZicht(vlakken) {
  const beweegtZelf = performance.now() - zelfBewogen < RUST;
  if (!vlakken.length || beweegtZelf || vlakken.some(isInZicht)) return;
  vlakken[0].scrollIntoView({ block: "center", behavior: rustig.matches ? "auto" : "smooth" });
}

// The names of what is marked; false when somebody went to another field meanwhile.
async function zoek() {
  const van = veld, gevonden = van ? await vraagNamen(van) : [];
  if (van !== veld) return false;
  namen = gevonden;
  return true;
}

formulier.addEventListener("focusin", async ({ target }) => {
  const nu = target.closest('.veld[data-soort="waarde"], .veld[data-soort="vinkjes"]');
  if (nu === veld) return;
  veld = nu;
  if (await zoek()) brengInZicht(merk(bladen));
});

// The same field may have other names on other pages.
addEventListener("bladen", async () => {
  if (veld && await zoek()) merk(bladen);
});

bladen.addEventListener("vlakken", ({ target }) => merk(target));
