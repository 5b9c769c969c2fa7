// The buttons of what stands in a list: add, take away, move; and of a group that is not there yet.

import { openItem, vindVeld } from "./velden.js";

const PLAATSEN = { op: -1, neer: 1 };

const gevraagd = new WeakSet(); // dates: pressed twice is once, and what becomes of it has other buttons

const DAAD = {
  erbij(knop, vraagOm, zeg) {
    const lijst = JSON.parse(knop.dataset.waar), op = Number(knop.dataset.op);
    vraagOm({ soort: "erbij", plek: () => lijst, op }, () => { openItem([...lijst, op]); zeg("Toegevoegd."); });
  },
  groep(knop, vraagOm, zeg) {
    const plek = JSON.parse(knop.dataset.waar);
    vraagOm({ soort: "groep", plek: () => plek }, () => { openItem(plek); zeg("Toegevoegd."); });
  },
  weg(knop, vraagOm, zeg) {
    const item = knop.closest(".item");
    const plek = () => JSON.parse(knop.dataset.waar ?? item.dataset.item);
    const daar = plek();
    vraagOm({ soort: "weg", plek }, () => {
      openItem(daar);
      zeg("Verwijderd. Met ‘Ongedaan maken’ komt het terug.");
    });
  },
  dag(knop, vraagOm, zeg) {
    const item = knop.closest(".item"); // none in the list of days
    const plek = () => (item ? JSON.parse(item.dataset.item) : ["momenten"]);
    const { dag, keuze, naam, wanneer } = knop.dataset;
    if (gevraagd.has(knop)) return;
    gevraagd.add(knop);
    vraagOm({ soort: "dag", plek, dag, keuze }, () => {
      zeg(item ? "De datum is overgenomen." : `${naam} staat nu in de kalender: ${wanneer}.`);
      if (item) openItem([...plek(), "datum"]);
      else knop.dispatchEvent(new Event("gedaan", { bubbles: true }));
    });
  },
  geen(knop, vraagOm, zeg) {
    const plek = JSON.parse(knop.dataset.waar), geen = knop.getAttribute("aria-pressed") === "false";
    vraagOm({ soort: "geen", plek: () => plek, geen }, () => zeg(geen ? "Er zijn er geen." : "Weggehaald."));
  },
  op: verplaats,
  neer: verplaats,
};

function verplaats(knop, vraagOm, zeg) {
  const plek = JSON.parse(knop.closest(".item").dataset.item);
  const van = plek.pop(), naar = van + PLAATSEN[knop.dataset.doe];
  vraagOm({ soort: "verplaats", plek: () => plek, van, naar }, () => {
    const item = vindVeld([...plek, naar]);
    const knoppen = item?.querySelectorAll(`:scope .knoppen-item [data-doe]`) ?? [];
    ([...knoppen].find((een) => een.dataset.doe === knop.dataset.doe && !een.disabled) ?? knoppen[0])?.focus();
    zeg(`Staat nu op plaats ${naar + 1}.`);
  });
}

// `vraagOm` asks for a change, and what to do when it was made; `zeg` announces words.
export function luisterNaarKnoppen(vraagOm, zeg) {
  document.addEventListener("click", (event) => {
    const knop = event.target.closest("[data-doe]");
    if (!knop) return;
    event.preventDefault();
    DAAD[knop.dataset.doe](knop, vraagOm, zeg);
  });
}
