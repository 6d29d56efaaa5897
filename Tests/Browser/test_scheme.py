"""Light and dark, by the system's setting and by the reader's own."""

import pytest
from playwright.sync_api import expect
from waiting import until

BACKGROUND = "getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor"


def is_dark(page) -> bool:
    """Whether the page's background is dark, as a reader would see it."""
    return page.evaluate("""() => {
      for (const element of [document.body, document.documentElement]) {
        const [red, green, blue, alpha] = getComputedStyle(element).backgroundColor.match(/[\\d.]+/g);
        if (alpha !== "0") return (+red + +green + +blue) / 3 < 128;
      }
      return getComputedStyle(document.documentElement).colorScheme === "dark";
    }""")


@pytest.mark.parametrize("javascript", [True, False])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_system_decides_first(visitor, site, scheme, javascript):
    page = visitor(site, javascript=javascript, scheme=scheme).page
    page.goto(site.at(""))
    assert is_dark(page) == (scheme == "dark")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_switch_is_remembered_on_the_next_page_and_can_be_taken_back(visitor, anywhere, scheme):
    page = visitor(anywhere, scheme=scheme).page
    page.goto(anywhere.at(""))
    page.locator(".scheme-switch").click()
    assert is_dark(page) == (scheme == "light")
    page.locator("main a[href*='projects/']").first.click()
    page.locator("main h1").wait_for()
    assert is_dark(page) == (scheme == "light"), f"{page.url} has forgotten the scheme"
    page.locator(".scheme-switch").click()
    page.reload()
    assert is_dark(page) == (scheme == "dark")


def test_the_switch_says_what_it_is(visitor, site):
    page = visitor(site).page
    page.goto(site.at(""))
    switch = page.locator(".scheme-switch")
    assert switch.inner_text().strip(), "the switch has no name"
    before = (switch.inner_text(), switch.get_attribute("aria-pressed"))
    switch.click()
    assert (switch.inner_text(), switch.get_attribute("aria-pressed")) != before


def test_a_remembered_scheme_is_there_before_anything_is_painted(visitor, site):
    visit = visitor(site, scheme="light")
    page = visit.page
    page.goto(site.at(""))
    page.locator(".scheme-switch").click()
    visit.context.add_init_script("""
      window.paintedLight = [];
      new PerformanceObserver(list => list.getEntries().forEach(entry => {
        if (document.documentElement.dataset.scheme !== "dark") paintedLight.push(entry.name);
      })).observe({ type: "paint", buffered: true });
      new MutationObserver(() => {
        if (document.documentElement.dataset.scheme === "dark") window.chosenAt ??= performance.now();
      }).observe(document, { attributes: true, subtree: true });
    """)
    for path in ("projects/", "articles/", "docs/front-matter/"):
        page.goto(site.at(path))
        until(page, "performance.getEntriesByType('paint').length > 0")
        first = page.evaluate("performance.getEntriesByType('paint')[0].startTime")
        assert page.evaluate("chosenAt") <= first, f"/{path} is painted light before it turns dark"


def test_high_contrast_leaves_everything_readable(visitor, site):
    page = visitor(site, forced_colors="active").page
    page.goto(site.at("projects/whisper/"))
    expect(page.locator("main h1")).to_be_visible()
