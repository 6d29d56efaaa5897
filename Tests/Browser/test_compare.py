"""Projects side by side."""

import re

import pytest
from playwright.sync_api import expect

from pages import samples
from waiting import until


def names(page):
    """The projects that are compared, in their order."""
    page.locator("table.comparison thead a").first.wait_for()
    return [
        cell.locator("a").first.inner_text()
        for cell in page.locator("table.comparison thead th").all() if cell.locator("a").count()
    ]


def cells(page) -> list[str]:
    return [text.strip() for text in page.locator("table.comparison tbody td").all_inner_texts()]


def test_an_address_compares_three(visitor, anywhere):
    page = visitor(anywhere).page
    page.goto(anywhere.at("compare/?p=pytorch,tensorflow,whisper"))
    assert names(page) == ["PyTorch", "TensorFlow", "Whisper"]
    assert page.locator("table.comparison tr.differs").count() > 2, "no difference is marked"
    expect(page.get_by_role("row", name=re.compile("^Licen[cs]e"))).not_to_have_count(0)


def test_two_are_compared_from_a_page_and_a_third_is_added(visitor, anywhere):
    page = visitor(anywhere).page
    page.goto(anywhere.at("projects/pytorch/"))
    link = page.locator("main").get_by_role("link", name=re.compile("^Compare with")).first
    other = link.inner_text().removeprefix("Compare with ")
    link.click()
    assert names(page) == ["PyTorch", other]

    field = page.locator("main").get_by_role("combobox")
    field.press_sequentially("whi")
    until(page, "document.querySelector('datalist').options.length > 0")
    field.fill("whisper")
    page.get_by_role("button", name="Add").click()
    page.locator("table.comparison thead").get_by_role("link", name="Whisper", exact=True).wait_for()
    assert names(page) == ["PyTorch", other, "Whisper"]

    again = visitor(anywhere).page
    again.goto(page.url)
    assert names(again) == ["PyTorch", other, "Whisper"], "the address does not keep the choice"
    again.get_by_role("link", name=f"Remove {other}").click()
    until(again, "document.querySelectorAll('table.comparison thead th').length === 2")
    assert names(again) == ["PyTorch", "Whisper"]


def test_two_slashes_in_the_address_lead_to_no_other_host(visitor, site):
    """Many hosts answer `//compare/` as `/compare/`; a link to `//compare/` is one to a host."""
    page = visitor(site).page
    doubled = site.at("").removesuffix("/") + "//"
    page.route(
        lambda url: url.startswith(doubled),
        lambda route: route.continue_(url=site.at(route.request.url.removeprefix(doubled))))
    page.goto(doubled + "compare/?p=pytorch,whisper")
    assert names(page) == ["PyTorch", "Whisper"]
    link = page.get_by_role("link", name="Remove PyTorch")
    assert link.evaluate("link => link.href") == doubled + "compare/?p=whisper"

    page.goto(doubled + "projects/")
    order = page.locator("select[name=sort]")
    order.select_option("newest")
    page.wait_for_url("**sort=newest")
    order.select_option("")
    page.wait_for_url(doubled + "projects/")


def test_what_is_not_known_is_not_shown_as_nothing_or_zero(visitor, site):
    page = visitor(site).page
    page.goto(site.at("compare/?p=pytorch,stable-diffusion,gitlab"))
    names(page)
    for text in cells(page):
        assert text not in ("", "0", "null", "undefined", "NaN", "false", "[object Object]"), cells(page)


def test_an_unknown_name_is_said_and_the_others_are_compared(visitor, site):
    page = visitor(site).page
    page.goto(site.at("compare/?p=pytorch,no-such-thing,whisper"))
    assert names(page) == ["PyTorch", "Whisper"]
    expect(page.locator("main [role=status]")).to_contain_text("no-such-thing")


def test_a_hostile_address_and_hostile_names_are_only_text(visitor, corpus):
    page = visitor(corpus).page
    page.goto(corpus.at("compare/?p=hostile-0,hostile-1,%3Cb%3Ebold%3C%2Fb%3E"))
    assert names(page) == ["""<b>&"'</script><script>alert(1)</script>""", "مكتبة النصوص"]
    expect(page.locator("main b")).to_have_count(0)


@pytest.mark.parametrize("javascript", [True, False])
def test_a_comparison_that_the_site_names_needs_no_javascript(visitor, site, javascript):
    pages = samples("comparison", "own")
    assert pages, "the own site names no comparison"
    page = visitor(site, javascript=javascript).page
    page.goto(site.at("compare/"))
    page.locator('main a[href*="-vs-"]').first.click()
    assert len(names(page)) >= 2
    expect(page.locator("tr.differs")).not_to_have_count(0)
    for text in cells(page):
        assert text not in ("", "0"), f"{page.url}: {cells(page)}"


def test_only_the_differences_can_be_shown(visitor, site):
    page = visitor(site).page
    page.goto(site.at("compare/?p=pytorch,tensorflow"))
    names(page)
    rows = page.locator("table.comparison tbody tr")
    every = [row.is_visible() for row in rows.all()].count(True)
    page.get_by_label("Only differences").check()
    different = [row.is_visible() for row in rows.all()].count(True)
    assert 0 < different < every
