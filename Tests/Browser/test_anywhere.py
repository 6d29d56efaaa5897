"""One build works anywhere: every page, under `/`, under `/repo/` and from disk."""

import re
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import lxml.html
import pytest

from conftest import site_named
from pages import KINDS


def read(page):
    """The addresses that a page names, and the ids that it offers."""
    tree = lxml.html.fromstring(page.html, parser=lxml.html.HTMLParser(encoding="utf-8"))
    addresses = [
        element.get(name)
        for element in tree.iter("a", "area", "form", "iframe", "image", "img", "link", "script")
        for name in ("href", "{http://www.w3.org/1999/xlink}href", "src", "action", "data-script")
        if element.get(name) and element.get("rel") != "canonical"
    ]
    return addresses, {element.get("id") for element in tree.iter() if element.get("id")}


def test_every_page_opens_without_trouble(visitor, anywhere):
    """All of them under `/` and from disk; one of each kind in the folder, where no more differs."""
    visit = visitor(anywhere)
    pages = anywhere.pages
    if anywhere.name == "below":
        pages = [anywhere.pages_of(kind)[0] for kind in KINDS if anywhere.pages_of(kind)]
    for page in pages:
        visit.page.goto(page.url, wait_until="load")
        assert visit.page.locator("main h1").count() == 1, f"{page} has not one heading"


@pytest.mark.parametrize("name", ["own", "below", "disk", "corpus"])
def test_every_reference_within_the_site_leads_to_a_file_and_an_id(name):
    site = site_named(name)
    contents = {page.url: read(page) for page in site.pages}
    home = urlsplit(site.root)
    broken = []
    for url, (addresses, _) in contents.items():
        for address in set(addresses):
            target, fragment = urldefrag(urljoin(url, address))
            parts = urlsplit(target)
            if parts[:2] != home[:2]:
                continue
            if not target.startswith(site.root):
                broken.append(f"{url}: '{address}' leaves the site's folder")
                continue
            file = site.folder / unquote(parts.path.removeprefix(home.path))
            if file.is_dir() and not site.from_disk:
                file /= "index.html"
            if not file.is_file():
                broken.append(f"{url}: '{address}' leads to no file")
            elif fragment and target in contents and unquote(fragment) not in contents[target][1]:
                broken.append(f"{url}: '{address}' names no id of its page")
    assert not broken, f"{len(broken)} references are broken:\n" + "\n".join(broken[:20])


def test_canonical_addresses_begin_with_the_base_url():
    site = site_named("below")
    for page in site.pages:
        canonical = re.search('<link rel="canonical" href="([^"]*)"', page.html)
        assert page.kind == "not-found" or canonical, f"{page} has no canonical address"
        assert not canonical or canonical[1] == page.url, f"{page}: {canonical[1]}"


@pytest.mark.parametrize("name", ["own", "corpus"])
def test_no_page_carries_inline_scripts_styles_or_handlers(name):
    for page in site_named(name).pages:
        html = page.html
        assert not re.search(r"<style|<[a-z][^>]*\s(style|on[a-z]+)\s*=", html), str(page)
        for script in re.findall(r"<script\b[^>]*>", html):
            assert "application/ld+json" in script or ("src=" in script and "module" not in script), (
                f"{page}: {script}")
        assert "Content-Security-Policy" in html, str(page)
