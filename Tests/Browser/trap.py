"""A browser that reports whatever a page does of its own, without the content security policy."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Error, Page

POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy" content="[^"]*">')

#: What a finished document may not hold, as the browser's own parser reads it. The theme's own
#: scripts, forms and pictures are known by where they lead.
AUDIT = r"""(where) => {
  const found = [];
  const forbidden = new Set(("applet audio base embed fencedframe foreignobject frame frameset " +
    "iframe isindex keygen listing marquee math noembed noframes object plaintext portal style " +
    "textarea video xmp animate animatemotion animatetransform set handler listener").split(" "));
  const ofTheTheme = new Set("form input button select option label output template meta link script svg use".split(" "));
  const addresses = new Set(("href src action formaction data poster cite background longdesc ping " +
    "srcset xlink:href codebase manifest profile usemap classid lowsrc dynsrc").split(" "));
  const schemes = new Set(["http:", "https:", "mailto:", "tel:"]);
  const audit = (document, base) => {
    const home = new URL(base).origin;
    const led = text => { try { return new URL(text, base); } catch { return null; } };
    for (const element of document.querySelectorAll("*")) {
      const name = element.localName.toLowerCase();
      const say = what => found.push(base + ": " + what + ": " + element.outerHTML.slice(0, 300));
      const isProse = element.parentElement?.closest?.(".prose");
      if (forbidden.has(name)) say("a forbidden element");
      if (isProse && ofTheTheme.has(name) && !element.closest("[data-by-theme], .copy, .landscape-small"))
        if (!(name === "input" && element.type === "checkbox" && element.disabled)) say("an element of the theme in a text");
      if (name === "script") {
        const isData = element.type === "application/ld+json";
        if (isData && /<(?:!--|\/?script)/i.test(element.textContent)) say("a tag in data");
        if (isData) { try { JSON.parse(element.textContent); } catch { say("broken data"); } }
        if (!isData && (!element.src || led(element.getAttribute("src"))?.origin !== home || element.textContent))
          say("a script");
      }
      if (name === "link" && /stylesheet|icon|preload|prefetch|import|manifest|preconnect|dns/i.test(element.rel)
        && led(element.getAttribute("href"))?.origin !== home) say("a link to elsewhere");
      if (name === "meta" && element.httpEquiv) {
        const target = /^refresh$/i.test(element.httpEquiv) && element.content.match(/^0; ?url=(.*)$/);
        if (!target || led(target[1])?.origin !== home) say("a directive");
      }
      if (name === "template") audit(element.content, base);
      for (const { name: raw, value } of element.attributes) {
        const attribute = raw.toLowerCase();
        if (/^(.*:)?on/.test(attribute)) say("a handler");
        if (["style", "srcdoc", "is", "nonce"].includes(attribute)) say("the attribute " + attribute);
        if (isProse && /^(name|form|target|download|usemap|slot|part|popover|contenteditable|autofocus|accesskey|draggable)$/.test(attribute)
          && !element.closest(".copy")) say("the attribute " + attribute);
        if (!/^[a-z][a-z0-9:.-]*$/i.test(attribute)) say("an odd attribute");
        if (!addresses.has(attribute)) continue;
        for (const one of attribute === "srcset" ? value.split(/,\s+/) : [value]) {
          const url = led(one.trim().split(/\s+/)[0]);
          const isPart = element.namespaceURI.endsWith("/svg") && one.startsWith("#");
          if (url && !schemes.has(url.protocol) && !isPart) say("an address with " + url.protocol);
        }
      }
    }
  };
  if (where) return Promise.all(where.map(async path => {
    const answer = await fetch(path);
    const text = await answer.text();
    // Decoded as the browser would, or U+FFFD would hide what is not UTF-8.
    if (text.includes("\uFFFD") && !/witness/.test(text)) found.push(path + ": not UTF-8");
    audit(new DOMParser().parseFromString(text, "text/html"), new URL(path, location).href);
  })).then(() => found);
  audit(document, location.href);
  return found;
}"""

#: Opens, hovers, focuses and clicks whatever there is. Honest links and forms lead nowhere.
POKE = r"""async () => {
  const honest = /^(https?|mailto|tel|file):$/;
  for (const type of ["click", "auxclick"]) addEventListener(type, event => {
    const link = event.target.closest?.("a, area");
    // Those of an SVG have no `protocol`.
    const address = link?.getAttribute("href") ?? link?.getAttribute("xlink:href");
    if (!address) return;
    // What is no address at all leads to an empty page.
    if (!URL.canParse(address, link.baseURI)) event.preventDefault();
    else if (honest.test(new URL(address, link.baseURI).protocol)) event.preventDefault();
  }, true);
  addEventListener("submit", event => {
    if (honest.test(new URL(event.submitter?.formAction || event.target.action).protocol)) event.preventDefault();
  }, true);
  const quiet = ("mouseover pointerenter mouseenter mousemove pointermove pointerdown mousedown " +
    "pointerup mouseup focus touchstart beforeinput input change copy paste dragstart wheel contextmenu " +
    "dblclick auxclick toggle beforetoggle animationstart animationend transitionend scroll pageshow " +
    "contentvisibilityautostatechange pointerout").split(" ").map(type => new Event(type, { cancelable: true }));
  const heard = ["pointerover", "focusin"].map(type => new Event(type, { bubbles: true }));
  document.querySelectorAll("details").forEach(details => { details.open = true; });
  for (const element of document.querySelectorAll("body, body *")) {
    if (!element.isConnected) continue;
    for (const event of [...quiet, ...heard]) element.dispatchEvent(event);
    element.focus?.({ preventScroll: true });
    if (element.matches("a, a *, area, button, summary, label, input, svg *, math, math *, details, [onclick], p, b, kbd, td"))
      element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, composed: true }));
  }
  scrollTo(0, document.body.scrollHeight);
  dispatchEvent(new Event("hashchange"));
  await new Promise(done => setTimeout(done, 20));
}"""


class Trap:
    """A browser context in which every call of `pwned` is caught, and every dialog, window,
    navigation and request to another host. `caught` holds them, in words."""

    def __init__(self, context: BrowserContext, root: str):
        self.root = root
        self.caught: list[str] = []
        self.calls: set[int] = set()
        self._going = False
        context.set_default_timeout(30_000)
        self.context = context
        self.page: Page = context.new_page()
        context.on("page", lambda page: self.caught.append(f"a new window on {self.page.url}"))
        context.expose_binding("pwned", self._ran)
        context.on("request", self._asked)
        self.page.on("dialog", self._dialog)
        self.page.on("framenavigated", self._navigated)
        self.page.on("download", lambda download: self.caught.append(f"a download of {download.url}"))

    def _note(self, what: str) -> None:
        self.caught.append(f"{self.page.url}: {what}")

    def _ran(self, source, number=None) -> None:
        if isinstance(number, int):
            self.calls.add(number)
        self._note(f"pwned({number}) ran")

    def _dialog(self, dialog) -> None:
        self._note(f"a dialog says {dialog.message!r}")
        dialog.dismiss()

    def _asked(self, request) -> None:
        asked = urlsplit(request.url)
        if asked.netloc == urlsplit(self.root).netloc:
            return
        # A picture from elsewhere is asked for where the policy does not keep it away; that is
        # what an author may write. It must be one, though, from the web.
        if request.resource_type == "image" and asked.scheme in ("http", "https"):
            return
        self._note(f"a request for {request.url} ({request.resource_type})")

    def _navigated(self, frame) -> None:
        if frame.parent_frame:
            self._note(f"a frame shows {frame.url}")
        elif not self._going and not frame.url.startswith(self.root):
            self._note(f"went to {frame.url}")

    def visit(self, path: str, poke: bool = True, lenient: bool = False) -> None:
        """Opens a page of the site and does to it what a visitor could; `lenient` where the page
        may well lead the browser elsewhere meanwhile."""
        try:
            self._going = True
            self.page.goto(self.root + path.lstrip("/"), wait_until="load")
            self._going = False
            if not lenient:
                self._follow()
            if poke:
                self.poke()
        except Error:
            if not lenient:
                raise
        finally:
            self._going = False

    def _follow(self) -> None:
        """A page for an old address leads on at once: whatever is done to it would be done to one
        of the two, nobody knows to which."""
        leads_on = "document.querySelector('meta[http-equiv=refresh i]') !== null"
        try:
            # Asked once first: waiting for a function costs a frame, on each of thousands of pages.
            is_waiting = self.page.evaluate(leads_on)
        except Error:
            is_waiting = True
        if is_waiting:
            self.page.wait_for_function(f"!({leads_on})")
        self.page.wait_for_load_state()

    def poke(self, leads_on: bool = False) -> None:
        """Does to the page what a visitor could; `leads_on` where it may go to another of the site
        meanwhile, as its own scripts want."""
        try:
            self.page.evaluate(POKE)
        except Error:
            if not leads_on:
                raise
            self.page.wait_for_load_state()

    def audit(self) -> list[str]:
        """What the page that is open holds and should not."""
        return self.page.evaluate(AUDIT, None)

    def audit_all(self, paths: list[str], at_once: int = 200) -> list[str]:
        """The same of pages that are read, and not opened. The tab is on a page of the site."""
        found = []
        for start in range(0, len(paths), at_once):
            found += self.page.evaluate(AUDIT, [self.root + path for path in paths[start:start + at_once]])
        return found


def strip_policy(public: Path) -> tuple[int, int]:
    """Takes the policy out of every page; returns how many pages had it, and how many are pages
    that a template made."""
    with_policy = pages = 0
    for file in public.rglob("*.html"):
        html = file.read_bytes()
        pages += b'<body class="page-' in html
        bare, count = POLICY.subn(b"", html)
        if count:
            file.write_bytes(bare)
            with_policy += 1
    return with_policy, pages
