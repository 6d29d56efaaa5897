// Puts side by side the projects that the address names: ?p=pytorch,tensorflow
(async () => {
"use strict";
const get = name => document.querySelector(name);
const add = (to, name, text, url) => {
  const made = to.appendChild(document.createElement(name));
  made.textContent = text;
  if (url) made.href = new URL(url, showcase.root);
  return made;
};
const { version, parts, buckets, facts } = await showcase.load("catalogue/index.js");
const load = name => showcase.load(`catalogue/${name}.js?v=${version}`);
const form = get(".compare-form"), names = get("datalist"), body = get(".comparison tbody");
const show = (name, ...text) => { get(name).hidden = false; get(name).append(...text); };

const asked = new URLSearchParams(location.search).getAll("p").join().toLowerCase().split(",");
const slugs = [...new Set(asked)].filter(Boolean);
const found = await Promise.all(slugs.slice(0, 5).map(async wanted => {
  let hash = 2166136261;
  for (const byte of new TextEncoder().encode(wanted)) hash = Math.imul(hash ^ byte, 16777619);
  const projects = await load("f-" + (hash & buckets - 1));
  return projects.find(({ slug }) => slug === wanted) || show(".unknown", wanted + " ");
}));
const known = found.filter(Boolean), chosen = known.map(({ slug }) => slug);
form.p[0].value = chosen;
if (!known[4]) show(".compare-form");
if (slugs[5]) show(".too-many");
if (slugs[0]) history.replaceState(0, "", "?p=" + slugs);
if (known[0]) show(".comparison-view");
for (const { slug, title, url } of known) {
  const cell = add(get(".comparison tr"), "th", "");
  add(cell, "a", title, url);
  const others = chosen.filter(other => other !== slug);
  Object.assign(add(cell, "a", "Remove"), { href: "?p=" + others, ariaLabel: "Remove " + title });
}
facts.forEach((label, row) => {
  const cells = known.map(({ facts }) => facts[row]);
  if (!cells.some(Boolean)) return;
  const line = body.insertRow(), head = add(line, "th", label);
  if (new Set(cells.map(String)).size > 1) {
    add(head, "span", " differs").className = "mark";
    line.className = "differs";
  }
  for (const items of cells) {
    const list = add(line.insertCell(), "ul", "");
    list.className = "inline";
    for (const [text, url] of items || [["not stated"]]) add(add(list, "li", ""), url ? "a" : "span", text, url);
  }
});
form.oninput = async () => {
  const all = await Promise.all(parts.map(part => load("n-" + part)));
  const near = all.flat().filter(name => name.join().toLowerCase().includes(form.p[1].value.toLowerCase()));
  names.replaceChildren(...near.slice(0, 20).map(name => new Option(...name)));
};
})();
