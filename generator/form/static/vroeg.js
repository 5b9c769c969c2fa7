// What somebody presses before the script of a page listens is done as soon as it does. This one is
// loaded before there is anything to press; the script of the page says that it "luistert".

(() => {
  const pressed = new Set();

  function remember(event) {
    const found = event.target.closest("button, [data-herkomst]");
    if (!found) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pressed.add(found); // pressed twice is once: nobody saw that it worked
    document.documentElement.dataset.wacht = "";
  }

  function doNow() {
    document.removeEventListener("click", remember, true);
    delete document.documentElement.dataset.wacht;
    for (const one of pressed) {
      one.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  }

  document.addEventListener("click", remember, true);
  addEventListener("luistert", doNow, { once: true });
})();
