// What somebody presses, ticks or chooses before the script of a page listens is done as soon as it
// does. This one is loaded before there is anything to press; the script of the page says that it "luistert".

(() => {
  const waiting = new Map(); // pressed twice is once: nobody saw that it worked

  function press(event) {
    const found = event.target.closest("button, [data-herkomst]");
    if (!found) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting.set(found, new MouseEvent("click", { bubbles: true, cancelable: true }));
    document.documentElement.dataset.wacht = "";
  }

  function choose({ target }) {
    if (target.closest(".velden")) return; // the form itself saves what it finds filled in
    waiting.set(target, new Event("change", { bubbles: true }));
  }

  function doNow() {
    document.removeEventListener("click", press, true);
    document.removeEventListener("change", choose, true);
    delete document.documentElement.dataset.wacht;
    for (const [one, event] of waiting) one.dispatchEvent(event);
  }

  document.addEventListener("click", press, true);
  document.addEventListener("change", choose, true);
  addEventListener("luistert", doNow, { once: true });
})();
