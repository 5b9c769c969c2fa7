// A calendar by its months: how many moments each member has, beside which moments something is told,
// and the arrows in the table of who comes.

import "./dagen.js";
import { formulier, plekVan, waardeVan } from "./velden.js";

const STAPPEN = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
const VERTELT = new Set(["fout", "waarschuwing"]);
const stand = document.getElementById("stand-lid"); // only on the page by months

const rijen = () => [...formulier.querySelectorAll(".indeling tr.veld")];
const vakken = (rij) => [...(rij?.querySelectorAll("input") ?? [])];

// How many moments each member has, and of how many of those the day is known.
function geteld() {
  const per = new Map();
  for (const rij of rijen()) {
    const { telt } = rij.dataset;
    for (const lid of telt === "niet" ? [] : waardeVan(rij)) {
      const { alle, metDag } = per.get(lid) ?? { alle: 0, metDag: 0 };
      per.set(lid, { alle: alle + 1, metDag: metDag + (telt === "dag") });
    }
  }
  return (lid) => per.get(lid) ?? { alle: 0, metDag: 0 };
}

// A member of whom nothing was agreed for the whole year has no judgement.
function oordeel({ alle, metDag }, minstens) {
  if (!minstens) return "";
  if (alle < minstens) return `nog ${minstens - alle} nodig`;
  return metDag < minstens ? "voldoende als de dag bekend is" : "voldoende";
}

function inWoorden(aantal, minstens) {
  const momenten = `${aantal.alle} ${aantal.alle === 1 ? "moment" : "momenten"}`;
  return [momenten, oordeel(aantal, minstens)].filter(Boolean).join(", ");
}

function tel() {
  const van = geteld();
  for (const regel of formulier.querySelectorAll("[data-lid]")) {
    const { lid, minstens } = regel.dataset;
    const aantal = van(lid), nodig = Number(minstens);
    const hoe = aantal.alle < nodig ? "nodig" : "goed";
    regel.dataset.stand = hoe;
    regel.querySelector(".aantal").textContent = inWoorden(aantal, nodig);
    const kop = formulier.querySelector(`.aantal[data-van="${CSS.escape(lid)}"]`);
    kop.dataset.stand = hoe;
    kop.textContent = nodig ? `${aantal.alle} van ${nodig}` : `${aantal.alle}`;
  }
}

// The days show who comes, as the table does.
function toonWie() {
  const leden = new Map(rijen().map((rij) => [String(plekVan(rij)[1]), waardeVan(rij).join(", ")]));
  for (const wie of formulier.querySelectorAll("[data-wie]")) {
    const woorden = leden.get(wie.dataset.wie);
    if (wie.textContent !== woorden) wie.textContent = woorden;
  }
}

function merk(meldingen) {
  const over = meldingen.filter(({ ernst, plek }) => VERTELT.has(ernst) && plek?.[0] === "momenten" && plek.length > 1);
  const momenten = new Set(over.map(({ plek }) => String(plek[1])));
  for (const een of formulier.querySelectorAll("[data-moment]")) {
    een.querySelector(".let-op").hidden = !momenten.has(een.dataset.moment);
  }
}

function toon() {
  tel();
  toonWie();
}

function zegStand(lid) {
  const regel = formulier.querySelector(`[data-lid="${CSS.escape(lid)}"]`);
  stand.textContent = `${lid}: ${regel.querySelector(".aantal").textContent}`;
}

function loop(event) {
  const stap = STAPPEN[event.key], hier = event.target;
  if (!stap || !hier.matches(".indeling input")) return;
  event.preventDefault();
  const alle = rijen(), rij = alle.indexOf(hier.closest("tr"));
  const plaats = vakken(alle[rij]).indexOf(hier);
  vakken(alle[rij + stap[0]])[plaats + stap[1]]?.focus();
}

if (stand) {
  const kop = document.querySelector(".zijkant > header");
  new ResizeObserver(() => {
    document.documentElement.style.setProperty("--kop", `${kop.offsetHeight}px`);
  }).observe(kop);
  formulier.addEventListener("keydown", loop);
  formulier.addEventListener("change", ({ target }) => {
    toon();
    zegStand(target.value);
  });
  formulier.addEventListener("click", () => setTimeout(toon)); // also who chose what a colleague ticked
  addEventListener("meldingen", ({ detail }) => {
    toon();
    merk(detail);
  });
  tel();
}
