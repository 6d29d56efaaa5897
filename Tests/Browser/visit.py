"""A visitor's browser, and everything that it asked for and complained about."""

from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page

#: Turns what only the page itself can see into console messages and figures.
WATCH = """
(() => {
  addEventListener("securitypolicyviolation", event => console.error(
    "the content security policy forbids " + (event.blockedURI || "inline") +
    " by " + event.violatedDirective + " at " + event.sourceFile + ":" + event.lineNumber));
  const shifts = [];
  Object.defineProperty(window, "layoutShiftsSeen", { value: shifts });
  try {
    new PerformanceObserver(list => list.getEntries().forEach(entry => {
      if (!entry.hadRecentInput) shifts.push({
        value: entry.value,
        moved: entry.sources.map(source => {
          const node = source.node && (source.node.outerHTML || source.node.textContent);
          return node ? node.slice(0, 120) : "?";
        }),
      });
    })).observe({ type: "layout-shift", buffered: true });
  } catch (error) { /* A document that cannot be observed, such as about:blank. */ }
})();
"""


class Visit:
    """One browser context. `page` is its first tab; `trouble` says what went wrong, in words."""

    def __init__(self, context: BrowserContext, home: str, javascript: bool):
        self.context = context
        self.home = home
        self.requests: list[str] = []
        self.bytes: dict[str, int] = {}
        self.trouble: list[str] = []
        #: Statuses that this walk asks for on purpose, such as 404.
        self.expected: set[int] = set()
        context.on("request", self._asked)
        context.on("requestfailed", self._failed)
        context.on("response", self._answered)
        context.on("console", self._said)
        context.on("weberror", lambda error: self._note(f"uncaught: {error.error}"))
        if javascript:
            context.add_init_script(WATCH)
        context.set_default_timeout(15_000)
        self.page: Page = context.new_page()

    def _note(self, text: str) -> None:
        try:
            where = self.page.url
        except Exception:
            where = "?"
        self.trouble.append(f"{text} (on {where})")

    def _asked(self, request) -> None:
        self.requests.append(request.url)
        asked, home = urlsplit(request.url), urlsplit(self.home)
        if asked.scheme in ("data", "blob", "about"):
            return
        if (asked.scheme, asked.netloc) != (home.scheme, home.netloc):
            self._note(f"a request leaves the site: {request.url}")
        elif not asked.path.startswith(home.path):
            self._note(f"a request leaves the site's folder {home.path}: {request.url}")

    def _failed(self, request) -> None:
        # A request is aborted when the visitor goes on before it was answered.
        if "ERR_ABORTED" not in (request.failure or ""):
            self._note(f"a request fails: {request.url}: {request.failure}")

    def _answered(self, response) -> None:
        if response.status >= 400 and response.status not in self.expected:
            self._note(f"{response.status} for {response.url}")

    def _said(self, message) -> None:
        expected = any(f"status of {status} " in message.text for status in self.expected)
        if message.type in ("error", "warning") and not expected:
            self._note(f"console {message.type}: {message.text}")

    def layout_shifts(self) -> list[dict]:
        """Everything that moved by itself since the page was opened."""
        return self.page.evaluate("window.layoutShiftsSeen")
