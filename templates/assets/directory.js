// Filters the list of projects by several facets at once; the address keeps what is chosen.
(() => {
"use strict";
const get = (name, place = document) => place.querySelector(name);
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

// Checks the box of a term, which has an id of the facet's digit and the term's number.
function check(facet, term) {
  const number = terms[facet]?.indexOf(term);
  if (!(number >= 0)) return;
  const id = facet + number.toString(36);
  let box = get(`[data-id="${id}"]`);
  if (!box) {
    const last = get(`[data-id="${facet}7"]`).parentNode;
    last.after(last.cloneNode(true));
    box = last.nextElementSibling.control
    box.dataset.id = id;
    box.value = box.nextElementSibling.textContent = term;
  }
  box.checked = true;
}

function read() {
  form.reset();
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (name === "sort") form.sort.value = value;
    check([...form.elements].find(box => box.name === name)?.dataset.id?.[0], value);
  }
  apply();
}

// A project that only one facet keeps out counts in that facet, and for what is found without it.
function apply() {
  const counts = {}, without = {};
  const ids = [...form.querySelectorAll("input:checked")].map(box => box.dataset.id);
  const chosen = Object.groupBy(ids, id => id[0]);
  found = [...rows.keys()].filter(at => {
    const row = rows[at];
    const [miss, more] = Object.keys(chosen).filter(facet => !chosen[facet].some(id => row.includes(id)));
    if (more) return;
    if (miss) without[miss] = -~without[miss];
    for (const id of row) if (!miss || id[0] === miss) counts[id] = -~counts[id];
    return !miss;
  });
  for (const box of form.querySelectorAll("[data-id]")) {
    const label = box.parentNode, count = counts[box.dataset.id] || 0;
    label.lastElementChild.textContent = count;
    label.classList.toggle("is-empty", !count);
  }
  const dates = data.flatMap(part => part[form.sort.value] || []);
  found.sort((one, other) => dates[other] - dates[one] || one - other);
  list.replaceChildren();
  shown = 0;
  next();
  get("output").value = `${found.length} of ${rows.length} projects`;
  const query = new URLSearchParams([...new FormData(form)].filter(pair => pair[1]));
  const search = query + "";
  get(".found").hidden = !(get(".all-projects").hidden = search);
  const [best] = Object.keys(without).sort((one, other) => without[other] - without[one]);
  drop.parentNode.hidden = found.length;
  drop.hidden = !best;
  if (best) {
    const set = get(`[data-id="${best}0"]`).closest("fieldset");
    drop.textContent = `Without “${set.firstElementChild.textContent}”: ${without[best]}`;
    query.delete(get("[name]", set).name);
    drop.onclick = () => { location.search = query; };
  }
  return search;
}

function next() {
  found.slice(shown, shown += 48).forEach(async at => {
    list.append(card.cloneNode(true));
    const item = list.lastElementChild, link = get("a", item), tile = get("svg", item);
    link.textContent = titles[at];
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
  history.pushState(0, "", search ? "?" + search : location.pathname);
};
form.onsubmit = () => false;
more.onclick = next;
onpopstate = () => rows && read();
form.hidden = false;
form.firstElementChild.open = innerWidth > 900;
if (location.search) open().then(read);
})();
