// Makes pages quicker to use; all work without it.
"use strict";
const all = (selector, act, place = document) => place.querySelectorAll(selector).forEach(act);
const make = (name, values) => Object.assign(document.createElement(name), values);
const target = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));

// The reader's choice is stored, where it can be, until it is the system's.
const chosen = document.documentElement.dataset;
const dark = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (chosen.scheme || dark.matches && "dark") === "dark";
try { chosen.scheme = localStorage.colourScheme || ""; } catch { chosen.scheme = ""; }

all(".scheme-switch", (button) => {
  const describe = dark.onchange = () => { button.ariaPressed = isDark(); };
  button.hidden = false;
  describe();
  button.onclick = () => {
    const wantsDark = !isDark();
    chosen.scheme = wantsDark === dark.matches ? "" : wantsDark ? "dark" : "light";
    describe();
    try { localStorage.colourScheme = chosen.scheme; } catch {}
  };
});

// What is copied is what was typed: prompts and output stay behind.
function copyable(pre) {
  const copy = pre.cloneNode(true);
  if (!copy.querySelector(".hl-prompt")) return copy.textContent.trimEnd();
  all(".hl-prompt, .hl-output", (part) => part.remove(), copy);
  return copy.textContent.replace(/^\s+|\s+$/gm, "");
}

if (navigator.clipboard) all("main pre", (pre) => {
  const button = make("button", { type: "button", className: "copy", ariaLive: "polite" });
  const say = (text) => {
    button.textContent = text;
    if (text !== "Copy") setTimeout(say, 2000, "Copy");
  };
  say("Copy");
  button.onclick = () => navigator.clipboard.writeText(copyable(pre))
    .then(() => say("Copied"), () => say("Not allowed"));
  if (!pre.closest("figure.code")) {
    const holder = make("div", { className: "code-holder" });
    pre.replaceWith(holder);
    holder.append(pre);
  }
  pre.parentNode.append(button);
});

// Marks the section that is read in the table of contents.
all(".toc", (toc) => {
  const links = [...toc.querySelectorAll("a")].filter(target);
  const mark = () => {
    const isEnd = scrollY + innerHeight > document.body.scrollHeight - 9;
    const line = innerHeight / (isEnd ? 1 : 3);
    const read = links.filter((link) => target(link).getBoundingClientRect().top < line);
    links.forEach((link) => { link.ariaCurrent = link === read.at(-1) || null; });
  };
  addEventListener("scroll", mark);
  mark();
});

// A footnote opens below its mark until Escape, or going elsewhere.
let place, note;
function openInPlace(event) {
  const wanted = event.key ? null : event.target.closest?.(".footnote-ref");
  const mark = wanted?.firstChild;
  if (event.type === "click" && event.target === mark) event.preventDefault();
  if (wanted === place || event.key && event.key !== "Escape") return;
  place = wanted;
  note?.remove();
  if (!place) return;
  note = make("span", { className: "footnote", role: "note" });
  note.append(...target(mark).cloneNode(true).childNodes);
  all(".footnote-back, .footnote-ref", (link) => link.remove(), note);
  const top = place.closest(".prose").getBoundingClientRect().top;
  note.style.top = mark.getBoundingClientRect().bottom - top + "px";
  place.append(note);
}
for (const type of ["pointerover", "focusin", "click", "keydown"]) addEventListener(type, openInPlace);

// Scripts and data come when first wanted, as scripts: that works from disk.
// A data file is one call: showcase.put("search/index", VALUE).
const root = new URL("..", document.currentScript.src).href;
const loading = {};
const values = {};
const inject = (src) => loading[src] ||= new Promise((onload, reject) => {
  const onerror = () => { delete loading[src]; reject(src); };
  document.head.append(make("script", { onload, onerror, src }));
});
const link = document.querySelector(".search-link");
const showcase = window.showcase = {
  root,
  put: (key, value) => { values[key] = value; },
  load: (path) => inject(root + path).then(() => values[path.replace(/\.js(\?.*)?$/, "")]),
  openSearch: () => Promise.resolve(showcase.search || inject(link.dataset.script))
    .then(() => showcase.search.open()).catch(() => { location.href = link.href; })
};
if (link) {
  const open = (event) => {
    if (event.target.closest?.("input, select, textarea") || (event.key ?? "/") !== "/") return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    showcase.openSearch();
  };
  link.onclick = open;
  addEventListener("keydown", open);
}
