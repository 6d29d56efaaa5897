"""What holds on every kind of page."""

import pytest

from conftest import site_named
from pages import CLIPPED, KINDS, OVERFLOWING, SMALL_TARGETS, TWO_FRAMES, any_sample, samples

#: Every kind of page of each site that makes it, the richest and the plainest.
ON_EACH_SITE = pytest.mark.parametrize("name", ["own", "corpus", "rtl"])
EACH_KIND = pytest.mark.parametrize("kind", KINDS)


def sampled(kind: str, name: str):
    found = samples(kind, name)
    if not found:
        pytest.skip(f"the site '{name}' makes no page of the kind '{kind}'")
    return site_named(name), found


@EACH_KIND
def test_every_kind_of_page_exists(kind):
    assert any_sample(kind)


@ON_EACH_SITE
@EACH_KIND
def test_a_page_loads_without_trouble_and_nothing_moves(visitor, kind, name):
    site, pages = sampled(kind, name)
    visit = visitor(site)
    for page in pages:
        for width in (1440, 360):
            visit.page.set_viewport_size({"width": width, "height": 900})
            visit.page.goto(page.url, wait_until="load")
            for place in (0, 1):
                visit.page.evaluate("place => scrollTo(0, place * document.body.scrollHeight)", place)
                visit.page.evaluate(TWO_FRAMES)
            shifts = visit.layout_shifts()
            assert not shifts, f"{page} moves by itself at {width} px: {shifts}"


@ON_EACH_SITE
@EACH_KIND
def test_a_page_needs_no_sideways_scrolling_at_320_px(visitor, kind, name):
    site, pages = sampled(kind, name)
    for javascript in (True, False):
        visit = visitor(site, javascript=javascript, width=320, height=640)
        for page in pages:
            visit.page.goto(page.url)
            found = visit.page.evaluate(OVERFLOWING)
            assert not found, f"{page}: " + "\n".join(found)


@EACH_KIND
def test_text_of_twice_the_size_still_fits(visitor, kind):
    page = any_sample(kind)
    visit = visitor(page.site, width=1280)
    visit.page.goto(page.url)
    visit.page.evaluate("document.documentElement.style.fontSize = '200%'")
    found = visit.page.evaluate(OVERFLOWING) + visit.page.evaluate(CLIPPED)
    assert not found, f"{page}: " + "\n".join(found)


@EACH_KIND
def test_the_text_spacing_of_a_reader_loses_nothing(visitor, kind):
    page = any_sample(kind)
    visit = visitor(page.site, width=360)
    visit.page.goto(page.url)
    visit.page.evaluate("""document.querySelectorAll("body, body *").forEach(element => {
      element.style.lineHeight = "1.5"; element.style.letterSpacing = "0.12em";
      element.style.wordSpacing = "0.16em"; })""")
    found = visit.page.evaluate(OVERFLOWING) + visit.page.evaluate(CLIPPED)
    assert not found, f"{page}: " + "\n".join(found)


@pytest.mark.parametrize("width", [360, 1440])
@EACH_KIND
def test_links_and_controls_are_large_enough_to_be_hit(visitor, kind, width):
    page = any_sample(kind)
    visit = visitor(page.site, width=width)
    visit.page.goto(page.url)
    found = visit.page.evaluate(SMALL_TARGETS)
    assert not found, f"{page} at {width} px: " + "\n".join(found[:20])


@EACH_KIND
def test_nothing_that_needs_javascript_is_shown_without_it(visitor, kind):
    page = any_sample(kind)
    visit = visitor(page.site, javascript=False)
    visit.page.goto(page.url)
    for control in visit.page.locator(":is(button, input, select):enabled").all():
        if not control.is_visible() or control.evaluate("control => !!control.closest('form[action]')"):
            continue
        html = control.evaluate("control => control.outerHTML.slice(0, 120)")
        before = visit.page.locator("main").inner_text()
        control.click()
        assert visit.page.locator("main").inner_text() != before, f"{page}: {html} does nothing"
    assert visit.page.locator("main h1").count() == 1, f"{page} has not one heading of its own"


@EACH_KIND
def test_a_page_prints_as_text_on_paper(visitor, kind):
    page = any_sample(kind)
    visit = visitor(page.site, scheme="dark")
    visit.page.goto(page.url)
    visit.page.emulate_media(media="print", color_scheme="light")
    for name in (".site-nav", ".scheme-switch", ".copy", ".search-link", ".skip"):
        for element in visit.page.locator(name).all():
            assert not element.is_visible(), f"{page} prints {name}"
    assert visit.page.locator("main h1").is_visible(), f"{page} prints without its heading"
    background = visit.page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert background in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"), f"{page} prints on {background}"


@EACH_KIND
def test_nothing_moves_for_those_who_asked_for_less_motion(visitor, kind):
    page = any_sample(kind)
    visit = visitor(page.site, reduced_motion="reduce")
    visit.page.goto(page.url)
    moving = visit.page.evaluate("""() => Array.from(document.querySelectorAll("*")).filter(element => {
      const style = getComputedStyle(element);
      const lasts = (style.transitionDuration + "," + style.animationDuration).split(",")
        .some(time => parseFloat(time) * (/ms/.test(time) ? 1 : 1000) > 1);
      return lasts || style.scrollBehavior === "smooth";
    }).map(element => element.outerHTML.slice(0, 80))""")
    assert not moving, f"{page}: {moving[:5]}"


@EACH_KIND
def test_a_page_says_its_language_direction_and_landmarks(visitor, kind):
    page = any_sample(kind)
    visit = visitor(page.site)
    visit.page.goto(page.url)
    root = visit.page.locator("html")
    assert root.get_attribute("lang") and root.get_attribute("dir") == "ltr", str(page)
    for landmark in ("banner", "main", "contentinfo"):
        assert visit.page.get_by_role(landmark).count() == 1, f"{page} has not one {landmark}"
    assert visit.page.title().strip(), f"{page} has no title"
