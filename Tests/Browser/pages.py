"""Which pages are tried, and what is measured on them."""

from functools import lru_cache

from conftest import site_named

#: Every kind of page that the default theme makes.
KINDS = (
    "home", "article", "articles", "project", "projects", "page", "term", "terms", "not-found",
    "search", "compare", "comparison", "landscape", "timeline", "figures", "ways-in", "new",
    "graveyard", "reading", "report",
)


@lru_cache
def samples(kind: str, site: str) -> list:
    """The richest page of a kind, of the own site the plainest too; none where there is no such."""
    pages = site_named(site).pages_of(kind)
    return [pages[0], pages[-1]] if site == "own" and len(pages) > 1 else pages[:1]


def any_sample(kind: str):
    """A page of the kind from the first site that has one."""
    for site in ("own", "corpus"):
        if found := samples(kind, site):
            return found[0]
    raise AssertionError(f"no site has a page of the kind '{kind}'")


#: Lets the browser draw what has changed.
TWO_FRAMES = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"

#: What is wider than the window, and by how much.
OVERFLOWING = """() => {
  const wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= wide) return [];
  const found = [];
  document.querySelectorAll("body *").forEach(element => {
    const box = element.getBoundingClientRect();
    if (box.width && (box.right > wide + 1 || box.left < -1)) {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== "visible") return;
      }
      found.push(element.outerHTML.slice(0, 100) + " from " + box.left + " to " + box.right);
    }
  });
  return ["the page is " + document.documentElement.scrollWidth + " px wide"].concat(found.slice(0, 5));
}"""

#: Links and controls smaller than 24 by 24 px, without those within a sentence.
SMALL_TARGETS = """() => {
  const found = [];
  const inSentence = element => {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const copy = block.cloneNode(true);
    copy.querySelectorAll("a, button, .hidden-label").forEach(part => part.remove());
    return /[\\p{L}\\p{N}]/u.test(copy.textContent);
  };
  document.querySelectorAll("a[href], :is(button, input, select, textarea):enabled, summary").forEach(element => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
    const boxes = [element, element.closest("label")].filter(Boolean)
      .map(part => part.getBoundingClientRect());
    const within = element.closest("svg") ? 0 : boxes[0].width * boxes[0].height;
    const width = Math.max(...boxes.map(box => box.width));
    const height = Math.max(...boxes.map(box => box.height));
    if (boxes[0].right < 0 || boxes[0].bottom < 0 || width <= 1 || height <= 1) return;
    // A link that is stretched over its card is as large as the card.
    const after = getComputedStyle(element, "::after");
    if (after.content !== "none" && after.position === "absolute" && after.inset === "0px") return;
    if (Math.round(width) >= 24 && Math.round(height) >= 24) return;
    if (inSentence(element)) return;
    found.push(element.outerHTML.slice(0, 120) + " is " + width.toFixed(1) + " by " + height.toFixed(1));
  });
  return found;
}"""

#: Text that its own box cuts off.
CLIPPED = """() => Array.from(document.querySelectorAll("main *, header *, footer *")).filter(element => {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return style.overflowX === "hidden" && box.width > 2 && element.textContent.trim() &&
    (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
}).map(element => element.outerHTML.slice(0, 120))"""
