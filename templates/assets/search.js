// Search without a server; Sources/SearchIndex writes the data and says what it means.
(() => {
"use strict";
const cjk = "[々-〇ぁ-ゖゝ-ヺー-ヿ㐀-䶿一-鿿가-힣\\uf900-\\ufaff\\u{20000}-\\u{323af}]";
const plain = `[[\\p{L}\\p{N}\\p{M}]--${cjk}]+[+#]{0,2}`;
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\ufe0f]/g;
const fold = (text) => text.normalize("NFKD").replace(accents, "").normalize("NFC")
  .toLowerCase().replace(/ς/g, "σ");
const runs = (text) => fold(text).match(RegExp(`${cjk}+|${plain}`, "gv")) || [];
// Neighbouring signs are the words of scripts without spaces.
const words = (text) => [...new Set(runs(text).flatMap((run) => {
  const [first, ...rest] = run;
  let last = first;
  return rest[0] && RegExp(cjk, "v").test(run)
    ? rest.map((sign) => last + (last = sign)) : run;
}))];

// Rows of a word, written without what it shares with the one before, and its data.
const unfold = (text, word = "") => text.split("!").map((row) => {
  const [start, data] = row.split(" ");
  word = word.slice(0, row.charCodeAt() - 35) + start.slice(1);
  return [word, data];
});

// Calls visit(document, level) for each document of a word; returns how many there are.
const read = (data, visit) => {
  let i = 0;
  const number = (n = 0) => {
    const c = data.charCodeAt(i++);
    return c > 92 ? number(n * 34 + c - 93) : n * 57 + c - 35;
  };
  const all = number();
  while (visit && data[i]) {
    const level = number();
    let count = number(), doc = -1;
    if (count) while (count--) visit(doc += number() + 1, level);
    else for (let base = 0; base < index.n; base += 6) {
      let bits = data.charCodeAt(i++) - 35;
      if (bits > 57) bits--;
      for (doc = base; bits; doc++, bits >>= 1) if (bits & 1) visit(doc, level);
    }
  }
  return all;
};

// Whether one letter was left out, added, exchanged or swapped with the next.
const near = (a, b) => {
  let i = 0;
  while (a[i] && a[i] === b[i]) i++;
  const [c, d, e, f] = [a.slice(i), b.slice(i), a.slice(i + 1), b.slice(i + 1)];
  return e === f || c === f || e === d
    || c[0] === d[1] && c[1] === d[0] && e.slice(1) === f.slice(1);
};

let index;
const load = (name) => showcase.load(`search/${name}.js?v=${index.v}`);
const place = (word) => index.t.findLastIndex((first) => first <= word);
const shard = async (i) => unfold(await load("t-" + i));

// The rows of a word: itself, what begins with it, or what was meant.
const look = async (word, typing) => {
  const i = place(word), long = word[3];
  let rows = await shard(i);
  if (long && index.t[i + 1]?.startsWith(word)) rows = rows.concat(await shard(i + 1));
  let found = rows.filter(([term]) => term === word);
  if (typing || !found[0]) found = rows.filter(([term]) => term.startsWith(word));
  if (found[0] || !long) return { word, found };
  let best = rows.filter(([term]) => near(term, word))
    .sort((a, b) => read(b[1]) - read(a[1]))[0];
  for (const key of [word[0] + word.slice(-2), word.slice(-3)]) {
    if (best) break;
    const hash = [...key].reduce((sum, c) => sum * 31 + c.charCodeAt(), 0) % index.s;
    const term = (await load("s-" + hash)).split(" ").find((term) => near(term, word));
    if (term) best = (await shard(place(term))).find((row) => row[0] === term);
  }
  return best ? { word: best[0], found: [best], fixed: true } : { word, found };
};

// Documents, best first: what is rare counts, and all words count more than some.
const rank = (parts) => {
  const scores = Array(index.n).fill(0), shares = scores.slice();
  let sum = 0;
  for (const { word, found } of parts) {
    const levels = [];
    let count = 1;
    for (const [term, data] of found) count += read(data, (doc, level) => {
      levels[doc] = Math.max(levels[doc] || 0, term === word ? level : level * 0.6);
    });
    const rarity = Math.log(1 + index.n / count);
    sum += rarity;
    levels.forEach((level, doc) => {
      scores[doc] += level * rarity;
      shares[doc] += rarity;
    });
  }
  const score = (doc) => scores[doc] * shares[doc] ** 2;
  const docs = [...scores.keys()].filter(score).sort((a, b) => score(b) - score(a));
  return [docs, docs.filter((doc) => shares[doc] > sum - 0.01).length || docs.length];
};

// Calls show(hits, count, parts), for many words first with the four longest.
const find = async (text, limit, show) => {
  if (!index) {
    const value = await showcase.load("search/index.js");
    value.t = unfold(value.t).map(([word]) => word);
    index = value;
  }
  const all = words(text), key = all + "";
  const typing = /\S$/.test(text) && all.at(-1);
  const some = [...all].sort((a, b) => b.length - a.length).slice(0, 4);
  for (const set of all[4] ? [some, all] : [all]) {
    const parts = await Promise.all(set.map((word) => look(word, word === typing)));
    const [docs, count] = rank(parts);
    const hits = await Promise.all(docs.slice(0, limit).map(async (doc) => {
      const [title, url, kind, summary] = (await load("d-" + (doc >> 3)))[doc & 7];
      return { doc, title, url, kind: index.k[kind], summary, same: words(title) + "" === key };
    }));
    await show(hits.sort((a, b) => b.same - a.same), count, parts);
  }
};

// Text in pieces, those that match in <mark>.
const marked = (text, parts, query) => {
  const signs = runs(query).filter((run) => RegExp(cjk, "v").test(run));
  const all = [...signs, ...parts.map(({ word }) => word)];
  return text.split(RegExp(`(${[...signs, plain].join("|")})`, "v")).map((piece, i) => {
    const word = i % 2 && fold(piece);
    return word && all.some((part) => word.startsWith(part)) ? make("mark", {}, piece) : piece;
  });
};
const sentence = (text, ...rest) => {
  let best = [], most = 0;
  for (const part of text.split(/(?<=[.!?…]\s)|(?<=[。！？])|\n/)) {
    const pieces = marked(part, ...rest);
    const count = new Set(pieces.map((piece) => piece.localName && fold(piece.textContent))).size;
    if (count > most) [best, most] = [pieces, count];
  }
  return best;
};

const make = (tag, fields, ...children) => {
  const element = Object.assign(document.createElement(tag), fields);
  element.append(...children);
  return element;
};

const box = (limit, changed) => {
  const input = make("input", { type: "search", ariaLabel: "Search", autocomplete: "off" });
  const note = make("p", { className: "search-note", role: "status" });
  const list = make("ol", { className: "search-results" });
  let turn = 0, timer;
  const run = async () => {
    const mine = ++turn, query = input.value;
    changed?.(query);
    await find(query, limit, async (hits, count, parts) => {
      if (mine < turn) return;
      const fixed = parts.some((part) => part.fixed);
      note.textContent = query && (fixed ? `Showing results for ${parts.map((part) => part.word).join(" ")}. ` : "")
        + (count === 1 ? "1 result" : `${count || "No"} results`);
      const texts = hits.map((hit) => make("p", {}, ...marked(hit.summary, parts, query)));
      list.replaceChildren(...hits.map((hit, i) => make("li", {},
        make("span", { className: "search-kind" }, hit.kind), " ",
        make("a", { href: showcase.root + hit.url }, ...marked(hit.title, parts, query)),
        texts[i])));
      for (const [i, { doc }] of hits.slice(0, 5).entries()) {
        const pack = await load("x-" + (doc >> 3));
        if (mine < turn) return;
        const pieces = sentence(pack[doc & 7], parts, query);
        if (pieces[0]) texts[i].replaceChildren(...pieces);
      }
    }).catch(() => { note.textContent = "The search could not be loaded."; });
  };
  const form = make("form", { className: "search-box", role: "search" }, input);
  const all = make("div", {}, form, note, list);
  form.onsubmit = (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  };
  input.oninput = () => { clearTimeout(timer); timer = setTimeout(run, 100); };
  all.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...list.querySelectorAll("a")];
    const next = step && stops[stops.indexOf(document.activeElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return { all, input, run };
};

let dialog;
showcase.search = {
  find, words,
  open() {
    if (!dialog) {
      const { all } = box(10);
      const close = make("button", { className: "search-close", textContent: "Close" });
      dialog = make("dialog", { className: "search", ariaLabel: "Search" }, all, close);
      close.onclick = () => dialog.close();
      document.body.append(dialog);
    }
    if (!dialog.open) dialog.showModal();
  }
};
const page = document.getElementById("Results");
if (page) {
  const { all, input, run } = box(20, (q) => history.replaceState(null, "", "?" + new URLSearchParams({ q })));
  page.replaceChildren(all);
  input.value = new URLSearchParams(location.search).get("q") || "";
  if (input.value) run();
}
})();
