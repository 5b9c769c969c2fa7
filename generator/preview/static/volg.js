// Keeps the page as the documents are now. The server sends the pieces of the page that can
// change; what is the same stays as it is, so that place, focus and what is read aloud stay too.
"use strict";

const bladen = document.getElementById("bladen");
const main = document.querySelector("main");
let asked = null; // the name of the origins that are shown

function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template;
}

function withFocusKept(element, change) {
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  const known = ["href", "data-herkomst"].find((name) => focused?.hasAttribute(name));
  const value = known && focused.getAttribute(known);
  change();
  if (known) {
    [...element.querySelectorAll(`[${known}]`)].find((e) => e.getAttribute(known) === value)?.focus();
  }
}

function put(element, fresh) {
  if (fresh.innerHTML === element.innerHTML) return;
  withFocusKept(element, () => element.replaceChildren(...(fresh.content ?? fresh).childNodes));
}

function putById(id, html) {
  put(document.getElementById(id), parsed(html));
}

function isNear(element) {
  const box = element.getBoundingClientRect();
  return box.bottom > -innerHeight && box.top < 2 * innerHeight;
}

// Marks what comes from the place that was asked for, wherever it is printed.
function mark(element) {
  for (const one of element.querySelectorAll("[data-herkomst]")) {
    one.classList.toggle("gekozen", one.dataset.herkomst === asked);
  }
}

async function ask(origin) {
  asked = origin;
  mark(bladen);
  const answer = await fetch(`${document.body.dataset.vindplaats}/${origin}`).catch(() => null);
  const html = await answer?.text();
  if (!answer || asked !== origin) return; // the preview stopped, or another one was asked for
  putById("herkomst", html);
  if (answer.ok) return;
  asked = null;
  mark(bladen);
}

// A page in sight gets its new picture only when that is there: no white flash.
async function renew(old, fresh) {
  old.querySelector("figcaption").textContent = fresh.querySelector("figcaption").textContent;
  put(old.querySelector("ul"), fresh.querySelector("ul"));
  mark(old);
  old.dataset.komt = fresh.dataset.beeld;
  if (old.dataset.beeld === fresh.dataset.beeld) {
    putAreas(old, fresh);
    return;
  }
  const picture = document.importNode(fresh.querySelector("img"));
  if (isNear(old)) {
    picture.loading = "eager";
    const there = await picture.decode().then(() => true, () => false);
    if (!there || old.dataset.komt !== fresh.dataset.beeld) return; // a newer one comes
  }
  old.dataset.beeld = fresh.dataset.beeld;
  old.querySelector("img").replaceWith(picture);
  putAreas(old, fresh);
}

function putAreas(old, fresh) {
  old.querySelector("svg").replaceWith(fresh.querySelector("svg"));
  mark(old);
  old.dispatchEvent(new CustomEvent("vlakken", { bubbles: true }));
}

function putPages(html) {
  const place = main.scrollTop;
  const fresh = [...parsed(html).content.children];
  fresh.forEach((page, number) => {
    const old = bladen.children[number];
    if (old) renew(old, page);
    else bladen.append(page);
  });
  while (bladen.children.length > fresh.length) bladen.lastElementChild.remove();
  main.scrollTop = place;
  dispatchEvent(new CustomEvent("bladen"));
}

function show({ bladen: pages, formulier, ...pieces }) {
  for (const [id, html] of Object.entries(pieces)) putById(id, html);
  if (pages !== undefined) putPages(pages); // what is wrong is told before they are made
  if (asked && pages !== undefined) ask(asked);
  if (formulier) dispatchEvent(new CustomEvent("formulier", { detail: formulier }));
}

bladen.addEventListener("click", (event) => {
  const origin = event.target.closest("[data-herkomst]")?.dataset.herkomst;
  if (!origin) return;
  const answer = document.querySelector("section:has(> #herkomst)");
  ask(origin).then(() => answer.scrollIntoView({ block: "nearest" }));
});

function follow() {
  const stroom = new EventSource(document.body.dataset.stroom);
  stroom.addEventListener("beeld", (event) => show(JSON.parse(event.data)));
  stroom.addEventListener("error", () => {
    putById("stand", '<p class="stand oud"><span aria-hidden="true">✕</span> Het voorbeeld is gestopt</p>');
  });
}

document.addEventListener("DOMContentLoaded", follow); // by then all scripts listen
