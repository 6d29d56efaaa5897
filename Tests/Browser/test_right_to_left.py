"""A site in Arabic."""

import pytest
from playwright.sync_api import expect

from pages import samples


@pytest.mark.parametrize("kind", ["home", "project", "article", "projects", "search", "compare"])
def test_a_page_runs_from_right_to_left(visitor, right_to_left, kind):
    page = samples(kind, "rtl")[0]
    tab = visitor(right_to_left).page
    tab.goto(page.url)
    assert tab.locator("html").get_attribute("dir") == "rtl"
    assert tab.locator("html").get_attribute("lang") == "ar"
    wordmark = tab.locator(".wordmark").bounding_box()
    assert wordmark["x"] + wordmark["width"] > 720, f"{page}: the site's name is not at the right"
    aligned = tab.locator("main h1").evaluate("heading => getComputedStyle(heading).direction")
    assert aligned == "rtl", str(page)


def test_code_addresses_and_identifiers_stay_left_to_right(visitor, right_to_left):
    tab = visitor(right_to_left).page
    tab.goto(right_to_left.at("projects/p0/"))
    for code in tab.locator("main pre").all():
        assert code.evaluate("code => getComputedStyle(code).direction") == "ltr", code.inner_text()


def test_a_search_in_arabic_finds_the_project(visitor, right_to_left):
    tab = visitor(right_to_left).page
    tab.goto(right_to_left.at(""))
    tab.keyboard.press("/")
    dialog = tab.get_by_role("dialog")
    dialog.get_by_role("searchbox").fill("خريطة")
    dialog.locator(".search-results a").first.wait_for()
    expect(dialog.locator(".search-results a").first).to_have_text("خريطة")
