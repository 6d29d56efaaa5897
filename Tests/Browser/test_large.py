"""A generated catalogue: 1,000 projects, or 10,000 with BROWSER_FULL=1."""

import json

import pytest
from playwright.sync_api import expect

import sites

PAGE_LIMIT = 400_000
#: From the click to the drawn list, in the page itself.
TIME_A_FILTER = """box => new Promise(done => {
  const output = document.querySelector(".facets output, output");
  const begin = performance.now();
  new MutationObserver((_, watch) => {
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)));
  }).observe(output, { childList: true, characterData: true, subtree: true });
  box.click();
})"""


def test_no_page_grows_with_the_size_of_the_site(corpus):
    largest = sorted(corpus.pages, key=lambda page: -page.size)[:10]
    print("the largest pages:", *(f"{page.size:,} bytes {page}" for page in largest), sep="\n")
    large = [f"{page.size:,} bytes {page}" for page in corpus.pages if page.size > PAGE_LIMIT]
    assert not large, "\n".join(large)


def test_filters_stay_smooth(visitor, corpus):
    page = visitor(corpus).page
    page.goto(corpus.at("projects/"))
    boxes = page.locator('.facets input[type="checkbox"]')
    boxes.first.click()
    page.locator(".results a").first.wait_for()
    times = []
    for place in (1, 4, 9, 12, 17, 1, 4):
        box = boxes.nth(min(place, boxes.count() - 1))
        times.append(box.evaluate(TIME_A_FILTER))
    print("a filter was applied within", ", ".join(f"{time:.0f}" for time in times), "ms")
    assert page.locator("output").first.inner_text().split()[0].replace(",", "").isdigit()


def test_the_filters_count_as_the_data_says(visitor, corpus):
    projects = json.loads((corpus.folder / "projects.json").read_text())
    projects = projects["projects"] if isinstance(projects, dict) else projects
    wanted = [
        project for project in projects
        if "Python" in json.dumps(project.get("languages", [])) and
        "Machine learning" in json.dumps(project.get("category", ""))
    ]
    page = visitor(corpus).page
    page.goto(corpus.at("projects/?language=Python&category=Machine+learning"))
    page.locator(".results a").first.wait_for()
    said = page.locator("output").first.inner_text().split()[0].replace(",", "")
    assert int(said) == len(wanted)


def test_scripts_and_styles_keep_their_size(site):
    sizes = {".js": 0, ".css": 0}
    for file in (site.folder / "assets").iterdir():
        if file.suffix in sizes:
            sizes[file.suffix] += file.stat().st_size
    print(f"scripts {sizes['.js']:,} bytes, styles {sizes['.css']:,} bytes")
    assert 0 < sizes[".js"] <= 16_000 and 0 < sizes[".css"] <= 24_000, str(sizes)


@pytest.mark.skipif(not sites.FULL, reason="the figure is for the large corpus")
def test_the_landscape_of_ten_thousand_projects_can_be_read(visitor, corpus):
    page = visitor(corpus).page
    page.goto(corpus.at("landscape/"))
    expect(page.locator("main svg").first).to_be_visible()
