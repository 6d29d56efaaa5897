"""Articles and documentation, read with what helps reading."""

import re

import pytest
from playwright.sync_api import expect


def test_the_table_of_contents_follows_the_reading(visitor, anywhere):
    page = visitor(anywhere).page
    page.goto(anywhere.at("docs/front-matter/"))
    links = page.locator(".toc a")
    for place in (0, links.count() - 1, links.count() // 2):
        target = links.nth(place).get_attribute("href").lstrip("#")
        page.evaluate("""id => scrollTo(0, document.getElementById(id).getBoundingClientRect().top
          + scrollY - innerHeight / 10)""", target)
        page.wait_for_timeout(150)
        current = page.locator('.toc a[aria-current="true"]')
        assert current.count() == 1, f"{current.count()} entries are marked as the current one"
        shown = current.get_attribute("href").lstrip("#")
        # The last sections may be too short to reach the top of the window.
        at_end = page.evaluate(
            "innerHeight + scrollY >= document.documentElement.scrollHeight - 1")
        assert shown == target or at_end, f"'{shown}' is marked while '{target}' is read"


@pytest.mark.parametrize("javascript", [True, False])
def test_the_table_of_contents_leads_to_its_sections(visitor, site, javascript):
    page = visitor(site, javascript=javascript).page
    page.goto(site.at("docs/front-matter/"))
    link = page.locator(".toc a").nth(1)
    heading = link.inner_text()
    link.click()
    box = page.get_by_role("heading", name=re.compile(re.escape(heading))).first.bounding_box()
    assert 0 <= box["y"] < 200, f"the heading '{heading}' is at {box['y']} px"


def test_every_heading_has_an_anchor_of_its_own(visitor, site):
    page = visitor(site).page
    page.goto(site.at("docs/front-matter/"))
    for heading in page.locator(".prose h2").all():
        link = heading.locator("a[href^='#']")
        assert link.count() == 1, f"'{heading.inner_text()}' has no anchor"
        assert link.get_attribute("href").lstrip("#"), "an anchor leads nowhere"


def test_a_footnote_is_read_in_place(visitor, anywhere):
    page = visitor(anywhere).page
    page.goto(anywhere.at("articles/markdown-tour/"))
    mark = page.locator(".footnote-ref a").first
    mark.scroll_into_view_if_needed()
    at = page.evaluate("scrollY")
    mark.click()
    note = page.get_by_role("note").locator("visible=true").last
    note.wait_for()
    assert abs(page.evaluate("scrollY") - at) < 50, "reading a footnote moves the reader away"
    box, place = note.bounding_box(), mark.bounding_box()
    assert abs(box["y"] - place["y"]) < 200, "the note is not near its mark"
    page.keyboard.press("Escape")
    expect(page.locator("span.footnote")).to_have_count(0)


def test_a_footnote_is_reached_and_left_without_javascript(visitor, site):
    page = visitor(site, javascript=False).page
    page.goto(site.at("articles/markdown-tour/"))
    page.locator(".footnote-ref a").first.click()
    assert "#" in page.url
    page.locator(".footnotes a").first.click()
    expect(page.locator(".footnote-ref a").first).to_be_visible()


def test_code_is_copied_as_it_is_typed(visitor, site):
    visit = visitor(site, permissions=["clipboard-read", "clipboard-write"])
    page = visit.page
    page.goto(site.at("projects/whisper/"))
    shells = page.locator("main :is(figure.code, .code-holder)", has_text="ffmpeg").or_(
        page.locator("main :is(figure.code, .code-holder)", has_text="whisper interview"))
    shells.last.get_by_role("button", name="Copy").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "whisper interview.mp3 --language French" in copied
    assert "$" not in copied, f"the prompt is copied as well: {copied!r}"


def test_an_install_command_has_a_copy_button(visitor, anywhere):
    page = visitor(anywhere, permissions=["clipboard-read", "clipboard-write"]).page
    page.goto(anywhere.at("projects/whisper/"))
    figure = page.locator("figure.install").first
    command = figure.locator("code").inner_text().strip()
    figure.get_by_role("button", name="Copy").click()
    figure.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").strip() == command


def test_authors_and_series_have_their_places(visitor, site):
    page = visitor(site, javascript=False).page
    page.goto(site.at("articles/why-open-source-matters/"))
    page.locator(".byline a[rel=author]").first.click()
    expect(page.locator("body.page-term h1")).to_be_visible()
    expect(page.get_by_role("link", name=re.compile("Why open source"))).not_to_have_count(0)


def test_pictures_keep_their_place_while_they_load(visitor, corpus):
    page = visitor(corpus).page
    pictured = next(each for each in corpus.pages_of("project") if "shot.png" in each.html)
    page.goto(pictured.url)
    for image in page.locator("main img").all():
        html = image.evaluate("image => image.outerHTML")
        alone = image.evaluate("image => !image.parentNode.textContent.trim() && !image.nextElementSibling")
        assert image.get_attribute("height"), f"{pictured}: {html} has no height"
        assert image.get_attribute("width") or alone, (
            f"{pictured}: {html} has no width, and others stand beside it")
        assert image.get_attribute("alt") is not None, f"{pictured}: {html} has no text"
