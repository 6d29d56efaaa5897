// Makes pages quicker to use. Every page works without it.
(function () {
  "use strict";
  var root = document.documentElement;
  var key = "colour-scheme";

  // The reader's own choice of light or dark, kept until it equals the system's again.
  function remembered() {
    try { return localStorage.getItem(key); } catch (error) { return null; }
  }

  function remember(scheme) {
    try {
      if (scheme) localStorage.setItem(key, scheme);
      else localStorage.removeItem(key);
    } catch (error) { /* Without storage the choice lasts for this page. */ }
  }

  var dark = matchMedia("(prefers-color-scheme: dark)");

  function isDark() {
    return root.dataset.scheme ? root.dataset.scheme === "dark" : dark.matches;
  }

  function apply(scheme) {
    if (scheme === "light" || scheme === "dark") root.dataset.scheme = scheme;
    else delete root.dataset.scheme;
  }

  apply(remembered());

  function prepareSchemeSwitch(button) {
    var label = button.querySelector(".hidden-label");
    function describe() {
      label.textContent = isDark() ? "Use light colours" : "Use dark colours";
    }
    button.hidden = false;
    describe();
    dark.addEventListener("change", describe);
    button.addEventListener("click", function () {
      var wanted = isDark() ? "light" : "dark";
      var isSystem = (wanted === "dark") === dark.matches;
      apply(isSystem ? null : wanted);
      remember(isSystem ? null : wanted);
      describe();
    });
  }

  // What is copied is what is to be typed: prompts and output of a console session stay behind.
  function copyable(code) {
    var copy = code.cloneNode(true);
    if (copy.querySelector(".hl-prompt")) {
      copy.querySelectorAll(".hl-prompt, .hl-output").forEach(function (part) { part.remove(); });
      return copy.textContent.split("\n").filter(function (line) { return line.trim(); })
        .map(function (line) { return line.trim(); }).join("\n");
    }
    return copy.textContent.replace(/\n$/, "");
  }

  function addCopyButton(pre) {
    var code = pre.querySelector("code") || pre;
    var button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(copyable(code)).then(
        function () { report("Copied"); }, function () { report("Not allowed"); });
    });
    function report(text) {
      button.textContent = text;
      setTimeout(function () { button.textContent = "Copy"; }, 2000);
    }
    button.setAttribute("aria-live", "polite");
    var holder = pre.parentNode;
    if (!holder.matches("figure.code")) {
      holder = document.createElement("div");
      holder.className = "code-holder";
      pre.replaceWith(holder);
      holder.append(pre);
    }
    holder.append(button);
  }

  // Marks in the table of contents the section that is being read.
  function followReading(toc) {
    var links = new Map();
    toc.querySelectorAll("a").forEach(function (link) {
      var heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) links.set(heading, link);
    });
    var headings = Array.from(links.keys());
    var current = null;
    var waiting = false;
    function mark() {
      waiting = false;
      var reading = null;
      headings.forEach(function (heading) {
        if (heading.getBoundingClientRect().top < innerHeight / 3) reading = heading;
      });
      if (reading === current) return;
      if (current) links.get(current).removeAttribute("aria-current");
      if (reading) links.get(reading).setAttribute("aria-current", "true");
      current = reading;
    }
    addEventListener("scroll", function () {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(mark);
    }, { passive: true });
    mark();
  }

  // Other scripts and their data are loaded when first wanted, by script elements: that works from
  // disk as well. A data file hands over what it holds: showcase.put("search/index", VALUE).
  var base = new URL("..", document.currentScript.src).href;
  var loading = {};
  var values = {};

  function inject(url) {
    loading[url] = loading[url] || new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = url;
      script.onload = resolve;
      script.onerror = function () { delete loading[url]; reject(new Error("no " + url)); };
      document.head.append(script);
    });
    return loading[url];
  }

  var searchLink = document.querySelector(".search-link");
  var showcase = window.showcase = {
    root: base,
    put: function (key, value) { values[key] = value; },
    load: function (path) {
      return inject(base + path).then(function () { return values[path.replace(/\.js(\?.*)?$/, "")]; });
    },
    openSearch: function () {
      Promise.resolve(showcase.search || inject(searchLink.dataset.script))
        .then(function () { showcase.search.open(); })
        .catch(function () { location.href = searchLink.href; });
    }
  };

  if (searchLink) {
    searchLink.addEventListener("click", function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      showcase.openSearch();
    });
    addEventListener("keydown", function (event) {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.closest && event.target.closest("input, select, textarea, [contenteditable]")) return;
      event.preventDefault();
      showcase.openSearch();
    });
  }

  document.querySelectorAll(".scheme-switch").forEach(prepareSchemeSwitch);
  if (navigator.clipboard) document.querySelectorAll("main pre").forEach(addCopyButton);
  document.querySelectorAll(".toc").forEach(followReading);
})();
