"""The keyboard alone is enough."""

import pytest
from playwright.sync_api import expect

from pages import any_sample

FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const stretched = getComputedStyle(element, "::after");
  const outlined = [style, stretched].some(part =>
    parseFloat(part.outlineWidth) > 0 && part.outlineStyle !== "none" || part.boxShadow !== "none");
  const within = element.closest("a svg, svg a");
  return {
    name: (element.getAttribute("aria-label") || element.textContent || element.name || "").trim(),
    html: element.outerHTML.slice(0, 120), outlined: outlined || !!within,
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    href: element.href && String(element.href),
  };
}"""


def tab_to(page, wanted, most=200):
    """Presses Tab until `wanted` holds of what has the focus, and returns it."""
    for _ in range(most):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus and wanted(focus):
            return focus
    raise AssertionError(f"{most} times Tab on {page.url} do not lead there")


def test_from_the_skip_link_to_a_project_and_its_comparison(visitor, anywhere):
    page = visitor(anywhere).page
    page.goto(anywhere.at("projects/"))
    page.keyboard.press("Tab")
    first = page.evaluate(FOCUS)
    assert "Skip" in first["name"] and first["seen"], f"the first stop is {first}"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "Main", "the skip link does not skip"
    tab_to(page, lambda focus: focus["name"] == "PyTorch")
    page.keyboard.press("Enter")
    page.locator("body.page-project h1").wait_for()
    tab_to(page, lambda focus: "compare" in focus["name"].lower())
    page.keyboard.press("Enter")
    page.locator("table.comparison thead a").first.wait_for()
    expect(page.locator("table.comparison thead")).to_contain_text("PyTorch")


@pytest.mark.parametrize(
    "kind", ["home", "project", "article", "projects", "term", "search", "compare", "landscape"]
)
def test_the_focus_is_always_visible(visitor, kind):
    page = any_sample(kind)
    tab = visitor(page.site, width=1280).page
    tab.goto(page.url)
    seen = set()
    for _ in range(60):
        tab.keyboard.press("Tab")
        focus = tab.evaluate(FOCUS)
        if focus is None:
            break
        seen.add(focus["html"])
        assert focus["outlined"], f"{page}: no outline around {focus['html']}"
        assert focus["seen"], f"{page}: the focus is outside the window at {focus['html']}"
    assert len(seen) > 5, f"{page}: only {len(seen)} stops"


def test_a_filter_is_set_and_dropped_by_keyboard(visitor, site):
    page = visitor(site).page
    page.goto(site.at("projects/"))
    tab_to(page, lambda focus: "checkbox" in focus["html"] and 'value="Python"' in focus["html"])
    page.keyboard.press("Space")
    page.wait_for_url("**/projects/?*language=Python*")
    expect(page.locator(".results a").first).to_be_visible()
    page.keyboard.press("Space")
    page.wait_for_url(lambda url: "language" not in url)


def test_no_stop_is_a_trap(visitor, site):
    page = visitor(site).page
    page.goto(site.at("articles/markdown-tour/"))
    page.locator(".site-footer a").last.focus()
    page.keyboard.press("Shift+Tab")
    before = page.evaluate(FOCUS)
    page.keyboard.press("Shift+Tab")
    assert page.evaluate(FOCUS) != before
