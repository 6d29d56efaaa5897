"""axe on the pages, light and dark, narrow and wide."""

import pytest
from axe_playwright_python import sync_playwright as axe_package

from conftest import site_named
from pages import KINDS

AXE = (axe_package.AXE_FILE_PATH if hasattr(axe_package, "AXE_FILE_PATH") else
       __import__("axe_playwright_python.base", fromlist=["x"]).AXE_FILE_PATH).read_text()
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
RUN = """tags => axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] })
  .then(result => result.violations.flatMap(violation => violation.nodes.map(node =>
    violation.id + ": " + node.target.join(" ") + ": " + node.failureSummary.replace(/\\s+/g, " "))))"""


def violations(page) -> list[str]:
    """What axe finds wrong with the page as it stands, a line for each element."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE)
    return page.evaluate(RUN, TAGS)


def look_at(visit, pages) -> list[str]:
    """Violations on the pages in both schemes at both widths."""
    found, tab = [], visit.page
    for page in pages:
        tab.goto(page.url)
        for width in (1440, 360):
            tab.set_viewport_size({"width": width, "height": 900})
            for scheme in ("light", "dark"):
                tab.emulate_media(color_scheme=scheme)
                found += [f"{page} at {width} px, {scheme}: {line}" for line in violations(tab)]
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_of_the_own_site_has_a_violation(visitor, site, kind):
    pages = site.pages_of(kind)
    if not pages:
        pytest.skip(f"the own site has no page of the kind '{kind}'")
    found = look_at(visitor(site), pages)
    assert not found, f"{len(found)} violations on {len(pages)} pages:\n" + "\n".join(found[:20])


@pytest.mark.parametrize("name", ["corpus", "rtl"])
def test_no_page_of_the_others_has_a_violation(visitor, name):
    site = site_named(name)
    pages = [site.pages_of(kind)[0] for kind in KINDS if site.pages_of(kind)]
    if name == "corpus":
        pages += [site.page(f"projects/hostile-{number}/") for number in (0, 1, 5)]
    found = look_at(visitor(site), pages)
    assert not found, f"{len(found)} violations on {len(pages)} pages:\n" + "\n".join(found[:20])
