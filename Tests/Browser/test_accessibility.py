"""axe on the pages, light and dark, narrow and wide."""

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from conftest import site_named
from pages import KINDS

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
#: Colours that are still changing are not those that are read.
RUN = """tags => Promise.all(document.getAnimations().map(animation => animation.finished))
  .then(() => axe.run(document, {
    runOnly: { type: "tag", values: tags }, resultTypes: ["violations"],
  })).then(result => result.violations.flatMap(violation => violation.nodes.map(node =>
    violation.id + ": " + node.target.join(" ") + ": " +
    node.failureSummary.replace(/\\s+/g, " "))))"""
LIGHT, DARK = "light", "dark"
WIDE, NARROW = 1440, 360


def violations(page) -> list[str]:
    """What axe finds wrong with the page as it stands, a line for each element."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(RUN, TAGS)


def look_at(visit, page, ways) -> list[str]:
    """Violations on a page at each of the widths and schemes."""
    found, tab = [], visit.page
    tab.goto(page.url)
    for width, scheme in ways:
        tab.set_viewport_size({"width": width, "height": 900})
        tab.emulate_media(color_scheme=scheme)
        found += [f"{page} at {width} px, {scheme}: {line}" for line in violations(tab)]
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_of_the_own_site_has_a_violation(visitor, site, kind):
    """The richest page of each kind in all four ways, the others once light and once dark."""
    pages = site.pages_of(kind)
    if not pages:
        pytest.skip(f"the own site has no page of the kind '{kind}'")
    visit, found = visitor(site), []
    for place, page in enumerate(pages):
        ways = [(WIDE, LIGHT), (NARROW, DARK)]
        if place == 0:
            ways += [(WIDE, DARK), (NARROW, LIGHT)]
        found += look_at(visit, page, ways)
    assert not found, f"{len(found)} violations on {len(pages)} pages:\n" + "\n".join(found[:20])


@pytest.mark.parametrize("name", ["corpus", "rtl"])
def test_no_page_of_the_others_has_a_violation(visitor, name):
    site = site_named(name)
    pages = [site.pages_of(kind)[0] for kind in KINDS if site.pages_of(kind)]
    if name == "corpus":
        pages += [site.page(f"projects/hostile-{number}/") for number in (0, 1, 5)]
    visit, found = visitor(site), []
    for page in pages:
        found += look_at(visit, page, [(WIDE, DARK), (NARROW, LIGHT)])
    assert not found, f"{len(found)} violations on {len(pages)} pages:\n" + "\n".join(found[:20])


def test_what_scripts_open_has_no_violation(visitor, site):
    visit, found = visitor(site), []
    page = visit.page
    for scheme in (LIGHT, DARK):
        page.emulate_media(color_scheme=scheme)
        page.goto(site.at(""))
        page.keyboard.press("/")
        page.get_by_role("dialog").get_by_role("searchbox").fill("speech")
        page.locator(".search-results a").first.wait_for()
        found += [f"the search, {scheme}: {line}" for line in violations(page)]
        page.goto(site.at("projects/?language=Python&license=MIT"))
        page.locator(".results a").first.wait_for()
        found += [f"the filters, {scheme}: {line}" for line in violations(page)]
        page.goto(site.at("compare/?p=pytorch,tensorflow,whisper"))
        page.locator("table.comparison thead a").first.wait_for()
        found += [f"a comparison, {scheme}: {line}" for line in violations(page)]
        page.goto(site.at("search/?q=pytorch"))
        page.locator("main .search-results a").first.wait_for()
        found += [f"the search page, {scheme}: {line}" for line in violations(page)]
    assert not found, f"{len(found)} violations:\n" + "\n".join(found[:20])
