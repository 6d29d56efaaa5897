"""A visitor finds a project, by every route there is, with JavaScript and without."""

import re

import pytest
from playwright.sync_api import expect

WITH_AND_WITHOUT = pytest.mark.parametrize(
    "javascript", [True, False], ids=["with-javascript", "without-javascript"]
)


def arrive(page, title: str) -> None:
    """Says that the visitor is on the page of the project `title`, and sees it."""
    heading = page.locator("body.page-project h1")
    heading.wait_for()
    assert heading.inner_text() == title, f"{page.url} shows '{heading.inner_text()}'"
    expect(page.get_by_role("link", name="Source code").first).to_be_visible()


def test_the_search_leads_to_a_project(visitor, anywhere):
    page = visitor(anywhere).page
    page.goto(anywhere.at(""))
    page.keyboard.press("/")
    page.get_by_role("dialog").get_by_role("searchbox").fill("whisper")
    page.get_by_role("dialog").locator(".search-results a").first.click()
    arrive(page, "Whisper")


def test_the_search_link_leads_to_an_index_of_everything_without_javascript(visitor, anywhere):
    page = visitor(anywhere, javascript=False).page
    page.goto(anywhere.at(""))
    page.locator(".search-link").click()
    page.locator("body.page-search").wait_for()
    page.locator("main").get_by_role("link", name="Whisper", exact=True).first.click()
    arrive(page, "Whisper")


@WITH_AND_WITHOUT
def test_a_category_leads_to_a_project(visitor, anywhere, javascript):
    page = visitor(anywhere, javascript=javascript).page
    page.goto(anywhere.at(""))
    page.locator("main").get_by_role("link", name=re.compile("Machine learning")).first.click()
    expect(page.locator("body.page-term h1")).to_have_text("Machine learning")
    page.get_by_role("link", name="Whisper", exact=True).click()
    arrive(page, "Whisper")


@WITH_AND_WITHOUT
def test_a_single_facet_leads_to_a_project(visitor, anywhere, javascript):
    page = visitor(anywhere, javascript=javascript, width=360).page
    page.goto(anywhere.at("projects/whisper/"))
    page.locator("main").get_by_role("link", name="Python", exact=True).first.click()
    expect(page.locator("body.page-term h1")).to_have_text("Python")
    page.get_by_role("link", name="PyTorch", exact=True).click()
    arrive(page, "PyTorch")


def test_two_facets_of_the_directory_lead_to_a_project(visitor, anywhere):
    page = visitor(anywhere).page
    page.goto(anywhere.at("projects/"))
    for facet, value in (("language", "Python"), ("license", "MIT")):
        box = page.locator(f'input[name="{facet}"][value="{value}"]')
        box.check()
        page.wait_for_url(re.compile(f"{facet}=" + value))
    page.locator(".results").get_by_role("link", name="Whisper", exact=True).click()
    arrive(page, "Whisper")
    page.go_back()
    page.locator(".results").get_by_role("link", name="Whisper", exact=True).wait_for()
    assert page.locator('input[name="language"][value="Python"]').is_checked()


@WITH_AND_WITHOUT
def test_an_article_leads_to_a_project_and_the_project_back(visitor, anywhere, javascript):
    page = visitor(anywhere, javascript=javascript).page
    page.goto(anywhere.at("articles/"))
    page.locator("main").get_by_role("link", name=re.compile("^Why open source")).first.click()
    article = page.locator("body.page-article h1").inner_text()
    page.locator(".prose").get_by_role("link", name="Whisper").first.click()
    arrive(page, "Whisper")
    mention = page.get_by_role("region", name="Mentioned in").get_by_role("link", name=article)
    assert mention.count() == 1, f"{page.url} does not say that '{article}' mentions it"
    sentence = page.get_by_role("region", name="Mentioned in").locator("blockquote").first
    assert "Whisper" in sentence.inner_text()
    mention.click()
    expect(page.locator("body.page-article h1")).to_have_text(article)


@WITH_AND_WITHOUT
@pytest.mark.parametrize(
    "kind", ["landscape", "timeline", "figures", "ways-in", "new", "graveyard", "reading"]
)
def test_pictures_and_pages_from_the_graph_are_reached_and_lead_on(
    visitor, anywhere, javascript, kind
):
    page = visitor(anywhere, javascript=javascript).page
    page.goto(anywhere.at(""))
    page.locator(f'a[href$="{anywhere.at(kind + "/").removeprefix(anywhere.root)}"]').first.click()
    page.locator(f"body.page-{kind} h1").wait_for()
    links = page.locator("main a:not([rel~=external])")
    onward = [
        link.get_attribute("href") for link in links.all()
        if re.search("(projects|articles|categories|languages|licenses)/", link.get_attribute("href"))
    ]
    assert onward, f"{page.url} leads nowhere"
    page.goto(page.evaluate("href => new URL(href, location.href).href", onward[-1]))
    expect(page.locator("main h1")).to_be_visible()


def test_a_page_that_is_not_there_leads_on(visitor, site):
    visit = visitor(site)
    visit.expected.add(404)
    answer = visit.page.goto(site.at("no/such/page/"))
    assert answer.status == 404
    expect(visit.page.locator("body.page-not-found h1")).to_be_visible()
    visit.page.locator("main").get_by_role("link", name="Projects").first.click()
    expect(visit.page.locator("body.page-projects h1")).to_be_visible()


@WITH_AND_WITHOUT
def test_every_facet_has_a_page_that_is_reached_from_every_page(visitor, site, javascript):
    page = visitor(site, javascript=javascript).page
    page.goto(site.at("about/"))
    for facet in ("Categories", "Tags", "Languages", "Licences", "Stewards", "Status", "Platforms",
                  "Openness"):
        link = page.get_by_role("contentinfo").get_by_role("link", name=facet, exact=True)
        assert link.count() == 1, f"the footer of {page.url} has no link '{facet}'"
        answer = page.request.get(page.evaluate("link => link.href", link.element_handle()))
        assert answer.ok, f"{facet}: {answer.status}"
