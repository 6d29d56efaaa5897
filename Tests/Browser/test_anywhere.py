"""One build works anywhere: every page, under `/`, under `/repo/` and from disk."""

import re
from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from conftest import site_named
from pages import KINDS


class References(HTMLParser):
    """Every address that a page names, and every id that it offers."""

    def __init__(self):
        super().__init__()
        self.addresses: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if values.get("id"):
            self.ids.add(values["id"])
        if tag == "link" and values.get("rel") in ("canonical",):
            return
        for name in ("href", "src", "action", "data-script", "data-src"):
            if values.get(name):
                self.addresses.append(values[name])


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
    read = {}
    for page in site.pages:
        parser = References()
        file = site.folder / page.path
        parser.feed((file / "index.html" if file.is_dir() else file).read_text())
        read[page.url] = parser
    broken = []
    for url, parser in read.items():
        for address in parser.addresses:
            target, fragment = urldefrag(urljoin(url, address))
            if urlsplit(target)[:2] != urlsplit(site.root)[:2]:
                continue
            if not target.startswith(site.root):
                broken.append(f"{url}: '{address}' leaves the site's folder")
                continue
            path = unquote(urlsplit(target).path.removeprefix(urlsplit(site.root).path))
            file = site.folder / path
            if file.is_dir() and not site.from_disk:
                file /= "index.html"
            if not file.is_file():
                broken.append(f"{url}: '{address}' leads to no file")
            elif fragment and target in read and unquote(fragment) not in read[target].ids:
                broken.append(f"{url}: '{address}' names no id of its page")
    assert not broken, f"{len(broken)} references are broken:\n" + "\n".join(broken[:20])


def test_canonical_addresses_begin_with_the_base_url():
    site = site_named("below")
    for page in site.pages:
        file = site.folder / page.path
        html = (file / "index.html" if file.is_dir() else file).read_text()
        canonical = re.search('<link rel="canonical" href="([^"]*)"', html)
        assert page.kind == "404" or canonical, f"{page} has no canonical address"
        assert not canonical or canonical[1] == page.url, f"{page}: {canonical[1]}"


@pytest.mark.parametrize("name", ["own", "corpus"])
def test_no_page_carries_inline_scripts_styles_or_handlers(name):
    for page in site_named(name).pages:
        file = page.site.folder / page.path
        html = (file / "index.html" if file.is_dir() else file).read_text()
        assert not re.search(r"<style|<[a-z][^>]*\s(style|on[a-z]+)\s*=", html), str(page)
        for script in re.findall(r"<script\b[^>]*>", html):
            assert "application/ld+json" in script or ("src=" in script and "module" not in script), (
                f"{page}: {script}")
        assert "Content-Security-Policy" in html, str(page)
