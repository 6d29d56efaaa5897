/// The script of a live page: it listens, reloads, swaps style sheets, shows mistakes.
///
/// Only a tab that somebody sees listens, because browsers open few connections to one server; one
/// that comes to the front learns at once what it missed.
enum LiveScript {
  static let text = #"""
    "use strict";
    (() => {
      const { session, revision } = document.currentScript.dataset;
      let shown = Number(revision);
      let source;
      let closed = "";

      const key = "showcase-scroll " + location.pathname;
      const scroll = () => {
        const kept = sessionStorage.getItem(key);
        if (kept === null) return;
        const [left, top] = kept.split(" ").map(Number);
        scrollTo({ left, top, behavior: "instant" });
      };
      scroll();
      addEventListener("load", () => {
        scroll();
        sessionStorage.removeItem(key);
      });

      const reload = () => {
        listen(false);
        sessionStorage.setItem(key, scrollX + " " + scrollY);
        location.reload();
      };

      const swap = (styles, number) => {
        for (const link of document.querySelectorAll("link[rel~=stylesheet][href]")) {
          const path = decodeURIComponent(new URL(link.href).pathname);
          const change = styles.find(({ from }) => path === "/" + from);
          if (!change) continue;
          const next = link.cloneNode();
          next.href = "/" + change.to.split("/").map(encodeURIComponent).join("/") + "?" + number;
          next.addEventListener("load", () => link.remove());
          next.addEventListener("error", () => link.remove());
          link.after(next);
        }
      };

      const element = (name, text, className = "") => {
        const made = document.createElement(name);
        made.textContent = text;
        if (className) made.className = className;
        return made;
      };

      const item = ({ place, message, code, excerpt, notes }) => {
        const made = document.createElement("li");
        const line = element("p", "", "message");
        line.append(element("span", place, "place"), " ", message, " ", element("code", code));
        made.append(line);
        if (excerpt) {
          const text = element("pre", excerpt);
          text.tabIndex = 0;
          made.append(text);
        }
        for (const note of notes) made.append(element("p", note, "note"));
        return made;
      };

      const show = mistakes => {
        const text = JSON.stringify(mistakes);
        const old = document.getElementById("showcase-mistakes");
        if (old?.dataset.text === text) return;
        old?.remove();
        if (!mistakes.length || text === closed) return;
        closed = "";
        const host = document.createElement("div");
        host.id = "showcase-mistakes";
        host.dataset.text = text;
        const root = host.attachShadow({ mode: "open" });
        const style = document.createElement("link");
        style.rel = "stylesheet";
        style.href = "/_showcase/mistakes.css";
        const panel = document.createElement("section");
        panel.setAttribute("aria-labelledby", "Count");
        const count = mistakes.length === 1 ? "1 mistake" : mistakes.length + " mistakes";
        const title = element("h2", count);
        title.id = "Count";
        title.setAttribute("role", "alert");
        const button = element("button", "Close");
        button.type = "button";
        button.addEventListener("click", () => dismiss());
        const list = document.createElement("ol");
        list.append(...mistakes.map(item));
        const bar = document.createElement("header");
        bar.append(title, button);
        panel.append(bar, list);
        panel.hidden = true;
        style.addEventListener("load", () => { panel.hidden = false; });
        root.append(style, panel);
        document.body.append(host);
      };

      const dismiss = () => {
        const host = document.getElementById("showcase-mistakes");
        if (!host) return;
        closed = host.dataset.text;
        host.remove();
      };
      addEventListener("keydown", event => {
        if (event.key === "Escape" && !event.defaultPrevented) dismiss();
      });

      const receive = state => {
        show(state.mistakes);
        if (state.session === session && state.revision === shown) return;
        if (state.session === session && state.revision === shown + 1 && state.styles) {
          shown = state.revision;
          swap(state.styles, shown);
        } else {
          reload();
        }
      };

      const listen = wanted => {
        if (!wanted) {
          source?.close();
          source = undefined;
        } else if (!source) {
          const opened = new EventSource(
            "/_showcase/events?page=" + encodeURIComponent(location.pathname));
          opened.onmessage = event => receive(JSON.parse(event.data));
          opened.onerror = () => {
            if (opened.readyState !== EventSource.CLOSED || source !== opened) return;
            source = undefined;
            setTimeout(() => listen(!document.hidden), 2000);
          };
          source = opened;
        }
      };
      document.addEventListener("visibilitychange", () => listen(!document.hidden));
      addEventListener("pagehide", () => listen(false));
      addEventListener("pageshow", () => listen(!document.hidden));
      listen(!document.hidden);
    })();

    """#
}
