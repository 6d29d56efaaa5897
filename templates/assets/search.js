// Search without a server: Sources/SearchIndex says what the data means.
(() => {
"use strict";
let index, dialog;
const load = (name) => showcase.load(`search/${name}.js?v=${index.v}`);
const find = (word) => index.t.findLastIndex((first) => first <= word);
const all = (pattern) => RegExp(pattern, "gv");
const fold = (text) => text.normalize("NFKD").replace(all(index.a), "").normalize("NFC")
  .toLowerCase().replace(/ς/g, "σ");
// In scripts without spaces two neighbouring signs are a word.
const words = (text) => fold(text).match(all(`${index.c}+|${index.l}`))?.flatMap((run) => {
  let [last, ...rest] = run;
  return rest[0] && all(index.c).test(run) ? rest.map((sign) => last + (last = sign)) : run;
}) || [];

// Visits the documents of a word with their levels, and returns their number.
const read = (data, visit) => {
  let i = 0;
  const number = (n = 0, c = data.charCodeAt(i++)) =>
    c > 92 ? number(n * 34 + c - 93) : n * 57 + c - 35;
  const total = number();
  while (data[i]) {
    const level = number();
    for (let count = number(), doc = -1; count--;) visit(doc += number() + 1, level);
  }
  return total;
};

// Whether a letter is missing, added, exchanged, or swapped with the next.
const near = (a, b, i = 0) => {
  while (a[i] && a[i] === b[i]) i++;
  const [c, d, e, f] = [a.slice(i), b.slice(i), a.slice(i + 1), b.slice(i + 1)];
  return e === f || c === f || e === d || c[1] + c[0] + e.slice(1) === d;
};

// A word and its rows: its own, those that begin with it, or those of what was meant.
const look = async (word, typing) => {
  const i = find(word);
  let rows = await load("t-" + i);
  if (rows[word] && !typing) return [word, [[word, rows[word]]]];
  if (index.t[i + 1]?.startsWith(word)) rows = { ...rows, ...await load(`t-${i + 1}`) };
  rows = Object.entries(rows).sort((a, b) => b[1].length - a[1].length);
  const found = rows.filter(([term]) => term.startsWith(word));
  if (!found[0] && word[3]) for (const key of ["", word[0] + word.slice(-2), word.slice(-3)]) {
    const hash = [...key].reduce((sum, c) => sum * 31 + c.charCodeAt(), 0) % index.s;
    const terms = key ? (await load("s-" + hash)).split(" ") : rows.map(([term]) => term);
    const meant = terms.find((term) => near(term, word));
    if (meant) return look(meant);
  }
  return [word, found];
};

// The best with all words, or with the rarest of them.
const search = async (text, show) => {
  index ||= await showcase.load("search/index.js");
  const every = [...new Set(words(text))].slice(0, 5);
  const parts = await Promise.all(every.map((word, i) => look(word, !every[i + 1])));
  const scores = Array(index.n).fill(0), shares = [...scores];
  let most = 0;
  for (const [word, rows] of parts) {
    const levels = [];
    let count = 0;
    for (const [term, data] of rows) count += read(data, (doc, level) => {
      levels[doc] = Math.max(levels[doc] || 0, term === word ? level : level * 0.6);
    });
    const rarity = Math.max(Math.log(index.n / count), 0.01);
    levels.forEach((level, doc) => {
      scores[doc] += level * rarity;
      most = Math.max(most, shares[doc] += rarity);
    });
  }
  const docs = [...scores.keys()].filter((doc) => shares[doc] > most * 0.98)
    .sort((a, b) => scores[b] - scores[a]);
  const hits = docs.slice(0, 8).map(async (doc) =>
    [doc, ...(await load("d-" + (doc >> 3)))[doc & 7]]);
  await show(await Promise.all(hits), docs.length, parts.map(([word]) => word));
};

const page = document.querySelector("#Query");
const attach = (input, place, turn = 0) => {
  place.innerHTML = '<p class="search-note" role="status"></p><ol class="search-results"></ol>';
  const [note, list] = place.children;
  const run = (mine) => {
    const q = input.value;
    if (mine < turn) return;
    if (input === page) history.replaceState(0, "", "?" + new URLSearchParams({ q }));
    search(q, async (hits, count, meant) => {
      const signs = fold(q).match(all(index.c))?.join("") || "";
      const pieces = (text) => text.split(all(`([${signs}]+|${index.l})`));
      const isHit = (piece) => meant.some((word) => fold(piece).startsWith(word));
      const marks = (text) => new Set(pieces(text).filter(isHit).map(fold)).size;
      const fill = (element, text) => element.replaceChildren(...pieces(text).map((piece) =>
        isHit(piece) ? Object.assign(document.createElement("mark"), { innerText: piece }) : piece));
      if (mine < turn) return;
      note.textContent = q && `Showing results for ${meant.join(" ")}: ${count}`;
      list.innerHTML = '<li><span class="search-kind"></span><a></a><p></p>'.repeat(hits.length);
      hits.forEach(([, title, url, kind, summary], i) => {
        const [label, link, text] = list.children[i].children;
        label.textContent = index.k[kind];
        link.href = showcase.root + url;
        fill(link, title);
        fill(text, summary);
      });
      // For the first ones, the sentence that has most of the words.
      for (const [i, [doc]] of hits.slice(0, 5).entries()) {
        const text = (await load("x-" + (doc >> 3)))[doc & 7];
        if (mine < turn) return;
        const [best] = text.split(/(?<=[.!?…]\s)|(?<=[。！？])|\n/)
          .sort((a, b) => marks(b) - marks(a) || !!b[40] - !!a[40]);
        if (marks(best)) fill(list.children[i].lastChild, best);
      }
    }).catch(() => { note.textContent = "The search could not be loaded."; });
  };
  input.oninput = () => setTimeout(run, 100, ++turn);
  input.form.onsubmit = (event) => {
    event.preventDefault();
    list.querySelector("a")?.[input === page ? "focus" : "click"]();
  };
  input.onkeydown = place.onkeydown = (event) => {
    if (event.key === "Escape") dialog?.close();
    const stops = [input, ...list.querySelectorAll("a")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step && stops[stops.indexOf(event.target) + step];
    if (next) next.focus(event.preventDefault());
  };
  if (input.value) run(0);
};

showcase.search = {
  find: search, words,
  open() {
    if (!dialog) {
      document.body.insertAdjacentHTML("beforeend", '<dialog class="search" aria-label="Search"><form class="search-box"><input type="search" aria-label="Search" autocomplete="off"></form><div></div><form method="dialog"><button class="search-close">Close</button></form></dialog>');
      dialog = document.body.lastChild;
      attach(dialog.querySelector("input"), dialog.children[1]);
    }
    dialog.showModal();
  }
};
if (page) {
  page.value = new URLSearchParams(location.search).get("q");
  attach(page, document.querySelector("#Results"));
}
})();
