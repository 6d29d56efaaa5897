"""The search dialog, by keyboard and by eye."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

RESULTS = ".search-results a"


def open_search(page, key="/"):
    page.keyboard.press(key)
    dialog = page.get_by_role("dialog")
    dialog.wait_for()
    return dialog


def titles(dialog, count=1):
    """The titles of the results, once there are at least `count`."""
    dialog.locator(RESULTS).nth(count - 1).wait_for()
    return dialog.locator(RESULTS).all_inner_texts()


def test_a_typo_is_forgiven(visitor, anywhere):
    page = visitor(anywhere).page
    page.goto(anywhere.at("about/"))
    dialog = open_search(page)
    page.keyboard.type("kuberntes", delay=20)
    assert titles(dialog)[0] == "Kubernetes"
    page.keyboard.press("Enter")
    page.locator("body.page-project h1").wait_for()
    expect(page.locator("h1")).to_have_text("Kubernetes")


def test_a_beginning_is_enough_while_typing(visitor, site):
    page = visitor(site).page
    page.goto(site.at(""))
    dialog = open_search(page)
    page.keyboard.type("transf", delay=20)
    assert any("Transformers" in title for title in titles(dialog)[:3])
    page.keyboard.type("zzzzqq", delay=20)
    dialog.locator(RESULTS).first.wait_for(state="detached")
    assert dialog.get_by_role("status").inner_text().strip(), "an empty search says nothing"


def test_arrows_walk_through_the_results_and_enter_opens_one(visitor, site):
    page = visitor(site).page
    page.goto(site.at(""))
    dialog = open_search(page)
    page.keyboard.type("open source", delay=20)
    found = titles(dialog, 3)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") == found[1]
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.type") == "search"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: urlsplit(url).path != "/")
    expect(page.locator("main h1")).to_have_text(found[1])


def test_escape_closes_the_dialog_and_returns_the_focus(visitor, site):
    page = visitor(site).page
    page.goto(site.at(""))
    page.locator(".search-link").focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.wait_for()
    assert page.evaluate("document.activeElement.type") == "search", "the field has not the focus"
    page.keyboard.press("Escape")
    if dialog.is_visible():  # The first Escape may empty the field.
        page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")
    assert page.evaluate("document.activeElement.matches('.search-link')"), "the focus is lost"


def test_a_slash_in_a_field_is_a_slash(visitor, site):
    page = visitor(site).page
    page.goto(site.at(""))
    dialog = open_search(page)
    page.keyboard.type("a/b")
    assert dialog.get_by_role("searchbox").input_value() == "a/b"


def test_the_number_of_results_is_announced_and_the_words_are_marked(visitor, site):
    page = visitor(site).page
    page.goto(site.at(""))
    dialog = open_search(page)
    page.keyboard.type("speech", delay=20)
    titles(dialog)
    status = dialog.get_by_role("status").inner_text()
    assert any(sign.isdigit() for sign in status), f"the status says '{status}'"
    marks = dialog.locator("mark").all_inner_texts()
    assert any("speech" in mark.lower() for mark in marks), f"marked are {marks}"


def test_a_search_has_an_address(visitor, anywhere):
    page = visitor(anywhere).page
    page.goto(anywhere.at("search/?q=pytorch"))
    page.locator("main " + RESULTS).first.wait_for()
    expect(page.locator("main " + RESULTS).first).to_have_text("PyTorch")
    page.locator("main").get_by_role("searchbox").fill("blender")
    page.locator("main " + RESULTS).get_by_text("Blender", exact=True).first.wait_for()
    assert "q=blender" in page.url


def test_nothing_of_the_search_is_loaded_before_it_is_wanted(visitor, site):
    visit = visitor(site)
    visit.page.goto(site.at(""), wait_until="networkidle")
    early = [url for url in visit.requests if "/search" in urlsplit(url).path]
    assert not early, f"loaded before the first search: {early}"


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("accents", "Ǎçčéñtš & Co."),
        ("地图", "东京地图"),
        ("日本語", "东京地图"),
        ("한국", "东京地图"),
        ("مكتبة", "مكتبة النصوص"),
        ("</script><script>alert(1", """<b>&"'</script><script>alert(1)</script>"""),
    ],
)
def test_other_scripts_accents_and_hostile_names_are_found(visitor, corpus, query, title):
    page = visitor(corpus).page
    page.goto(corpus.at(""))
    dialog = open_search(page)
    dialog.get_by_role("searchbox").fill(query)
    found = titles(dialog)
    assert title in found[:10], f"'{query}' finds {found}"
    expect(dialog.locator(".search-results b, .search-results script")).to_have_count(0)


#: Notes what was loaded in the moment in which the first result stands there.
LOADED_AT_FIRST = """() => {
  new MutationObserver((_, watch) => {
    if (!document.querySelector("dialog .search-results a")) return;
    watch.disconnect();
    window.loadedAtFirst = Object.fromEntries(
      performance.getEntriesByType("resource").filter(({ name }) => name.includes("/search/"))
        .map(({ name, encodedBodySize }) => [name, encodedBodySize]));
  }).observe(document.querySelector("dialog"), { childList: true, subtree: true });
}"""


@pytest.mark.parametrize("query", ["dist", "the", "qua", "encrypted archives for cities", "exampel"])
def test_a_search_loads_little_before_its_first_result(visitor, corpus, query):
    visit = visitor(corpus)
    visit.page.goto(corpus.at(""))
    dialog = open_search(visit.page)
    visit.page.evaluate(LOADED_AT_FIRST)
    dialog.get_by_role("searchbox").fill(query)
    dialog.locator(RESULTS).first.wait_for()
    sizes = visit.page.evaluate("window.loadedAtFirst")
    loaded = sum(sizes.values())
    print(f"'{query}': {loaded:,} bytes in {len(sizes)} files before the first result")
    assert sizes, "nothing was loaded"
    assert loaded <= 60_000, f"'{query}' loads {loaded} bytes before its first result: {sizes}"
