// Filters the list of projects by several facets at once; the address keeps what is chosen.
(() => {
"use strict";
const get = (name, at = document) => at.querySelector(name);
const form = get(".facets"), list = get(".results"), more = get(".more-results");
const drop = get(".empty button"), card = get(".result-card").content;
let load, data, terms, titles, rows, found, shown;

async function open() {
  if (rows) return;
  const { version, parts } = await showcase.load("catalogue/index.js");
  load = name => showcase.load(`catalogue/${name}.js?v=${version}`);
  terms = await load("facets");
  data = await Promise.all(parts.map(part => load("p-" + part)));
  titles = data.flatMap(part => part.titles.split("\n"));
  rows = data.flatMap(part => part.rows.split(" ").map(row => row.split(",")));
  for (const list of form.querySelectorAll("datalist"))
    list.append(...terms[list.dataset.facet].map(term => new Option(term)));
}

// A term's id is the digit of its facet and its number.
const box = id => get(`[data-id="${id}"]`);
const set = facet => box(facet + "0").closest("fieldset");

function check(facet, term) {
  const number = terms[facet].indexOf(term), id = facet + number.toString(36);
  if (number < 0) return;
  if (!box(id)) {
    const made = set(facet).appendChild(box(facet + "0").parentNode.cloneNode(true)).control;
    made.dataset.id = id;
    made.value = made.nextElementSibling.textContent = term;
  }
  box(id).checked = true;
}

function read() {
  form.reset();
  for (const [name, value] of new URLSearchParams(location.search)) {
    const { id } = [...form].find(field => field.name === name)?.dataset || {};
    if (id) check(id[0], value);
    if (name === "sort") form.sort.value = value;
  }
  apply();
}

// What one facet alone keeps out counts in that facet, and for what is found without it.
function apply() {
  const query = new URLSearchParams([...new FormData(form)].filter(pair => pair[1]));
  const search = query.toString(), counts = {}, without = {};
  const ids = [...form.querySelectorAll(":checked[data-id]")].map(box => box.dataset.id);
  const wanted = Object.values(Object.groupBy(ids, id => id[0]));
  found = [...rows.keys()].filter(at => {
    const row = rows[at], misses = wanted.filter(ids => !ids.some(id => row.includes(id)));
    if (misses[1]) return;
    const miss = misses[0]?.[0][0];
    if (miss) without[miss] = -~without[miss];
    for (const id of row) if (!miss || id[0] === miss) counts[id] = -~counts[id];
    return !miss;
  });
  for (const { dataset: { id }, parentNode } of form.querySelectorAll("[data-id]")) {
    parentNode.lastElementChild.textContent = counts[id] || 0;
    parentNode.classList.toggle("is-empty", !counts[id]);
  }
  const dates = data.flatMap(part => part[form.sort.value] || []);
  found.sort((one, other) => dates[other] - dates[one] || one - other);
  list.replaceChildren();
  shown = 0;
  next();
  get("output").value = `${found.length} of ${rows.length} projects`;
  get(".found").hidden = !(get(".all-projects").hidden = search);
  const [best] = Object.keys(without).sort((one, other) => without[other] - without[one]);
  drop.parentNode.hidden = found.length;
  drop.hidden = !best;
  if (best) drop.textContent = `Without “${get("legend", set(best)).textContent}”: ${without[best]}`;
  drop.onclick = () => {
    query.delete(box(best + "0").name);
    location.search = query;
  };
  return search;
}

function next() {
  found.slice(shown, shown += 48).forEach(async at => {
    list.append(card.cloneNode(true));
    const item = list.lastElementChild, link = get("a", item), tile = get("svg", item);
    link.textContent = titles[at];
    // The answer is painted first; what else is on the cards comes after it.
    await new Promise(setTimeout);
    const { url, texts, hue, logo } = (await load("c-" + (at >> 4)))[at & 15];
    link.href = showcase.root + url;
    for (const name in texts)
      Object.assign(get("." + name, item), { textContent: texts[name], hidden: false });
    tile.classList.add(hue);
    if (logo) tile.replaceWith(Object.assign(new Image(), logo, { src: showcase.root + logo.src }));
  });
  more.hidden = shown >= found.length;
}

form.onchange = async ({ target }) => {
  await open();
  if (target.list) {
    check(target.list.dataset.facet, target.value);
    target.value = "";
  }
  const search = apply();
  history.pushState(0, "", search ? "?" + search : location.href.split("?")[0]);
};
form.onsubmit = () => false;
more.onclick = next;
onpopstate = () => rows && read();
form.hidden = false;
form.firstElementChild.open = innerWidth > 900;
if (location.search) open().then(read);
})();
