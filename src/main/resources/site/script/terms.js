// Words that are explained: without a script they lead to the list at the end, with one their meaning opens beside them.
const marked = document.querySelectorAll("a.term");
if (HTMLElement.prototype.showPopover) {
  for (const term of marked) {
    term.setAttribute("role", "button");
    term.setAttribute("aria-haspopup", "dialog");
    term.setAttribute("aria-expanded", "false");
    term.onclick = (event) => {
      const entry = document.getElementById(term.hash.slice(1));
      if (!entry) return;
      event.preventDefault();
      explain(term, entry);
    };
    term.onkeydown = (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      term.click();
    };
  }
}

function explain(term, entry) {
  const name = make("b", {}, ...copies(entry.querySelector("dt")));
  const card = make("div", { className: "meaning", popover: "auto", role: "dialog", tabIndex: -1, "aria-label": plain(entry.querySelector("dt")) },
    make("p", {}, name, " — ", ...copies(entry.querySelector("dd"))));
  const close = button("×", () => card.hidePopover(), { className: "close" });
  close.setAttribute("aria-label", say("close"));
  card.append(close);
  beside(term, card);
  card.addEventListener("toggle", (event) => {
    if (event.newState === "open") return;
    term.setAttribute("aria-expanded", "false");
    const inside = card.contains(document.activeElement) || document.activeElement === document.body;
    card.remove();
    if (inside) term.focus();
  });
  // Who goes on past it has done with it.
  card.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !card.contains(event.relatedTarget)) card.hidePopover();
  });
  term.setAttribute("aria-expanded", "true");
  card.focus();
}

const copies = (element) => [...element.cloneNode(true).childNodes];

/** Stands in the page after what it belongs to, so that one goes on reading there. Shows a card under it, above where there is no room below; it moves with the text. */
function beside(anchor, card) {
  if (anchor.after) (anchor.closest("label") ?? anchor).after(card);
  else document.body.append(card);
  card.showPopover();
  const rect = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const left = Math.max(12, Math.min(rect.left, document.documentElement.clientWidth - card.offsetWidth - 12));
  const below = rect.bottom + 8 + card.offsetHeight < innerHeight || rect.top < card.offsetHeight + 8;
  card.style.left = left + scrollX + "px";
  card.style.top = (below ? anchor.getBoundingClientRect().bottom + 8 : rect.top - card.offsetHeight - 8) + scrollY + "px";
}
