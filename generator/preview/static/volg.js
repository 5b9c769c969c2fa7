// Keeps the page as the documents are now. The server sends the pieces of the page that can
// change; what is the same stays as it is, so that place, focus and what is read aloud stay too.
"use strict";

const bladen = document.getElementById("bladen");
const main = document.querySelector("main");

function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template;
}

function withFocusKept(element, change) {
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  const href = focused?.getAttribute("href");
  change();
  if (href) {
    [...element.querySelectorAll("a")].find((a) => a.getAttribute("href") === href)?.focus();
  }
}

function put(id, html) {
  const element = document.getElementById(id);
  const fresh = parsed(html);
  if (fresh.innerHTML === element.innerHTML) return;
  withFocusKept(element, () => element.replaceChildren(fresh.content));
}

function isNear(element) {
  const box = element.getBoundingClientRect();
  return box.bottom > -innerHeight && box.top < 2 * innerHeight;
}

// A page in sight gets its new picture only when that is there: no white flash.
async function renew(old, fresh) {
  old.querySelector("figcaption").textContent = fresh.querySelector("figcaption").textContent;
  old.dataset.komt = fresh.dataset.beeld;
  if (old.dataset.beeld === fresh.dataset.beeld) return;
  const picture = document.importNode(fresh.querySelector("img"));
  if (isNear(old)) {
    picture.loading = "eager";
    const there = await picture.decode().then(() => true, () => false);
    if (!there || old.dataset.komt !== fresh.dataset.beeld) return; // a newer one comes
  }
  old.dataset.beeld = fresh.dataset.beeld;
  old.querySelector("img").replaceWith(picture);
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
}

function show(pieces) {
  put("stand", pieces.stand);
  put("problemen", pieces.problemen);
  put("documenten", pieces.documenten);
  putPages(pieces.bladen);
}

const stroom = new EventSource(document.body.dataset.stroom);
stroom.addEventListener("beeld", (event) => show(JSON.parse(event.data)));
stroom.addEventListener("error", () => {
  put("stand", '<p class="stand oud"><span aria-hidden="true">✕</span> Het voorbeeld is gestopt</p>');
});
