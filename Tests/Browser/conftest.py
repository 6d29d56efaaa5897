"""What the browser tests share: the sites, the browser, and visitors with and without JavaScript."""

import json
import os
import tempfile
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

import sites
from visit import Visit

ROOTS = "SHOWCASE_SITE_ROOTS"
PARENT = "SHOWCASE_SITE_PARENT"


def pytest_configure(config):
    """Serves the sites once, from the first process; those that it starts find them here."""
    if not hasattr(config, "workerinput"):
        folder = tempfile.TemporaryDirectory(prefix="showcase-browser-")
        config.add_cleanup(folder.cleanup)
        os.environ[PARENT] = folder.name
        os.environ[ROOTS] = json.dumps(sites.reserve(Path(folder.name)))


_built: dict[str, sites.Site | sites.NotBuilt] = {}


def site_named(name: str) -> sites.Site:
    """The finished site of that name; see `sites.ADDRESSES`."""
    if name not in _built:
        root = json.loads(os.environ[ROOTS])[name]
        try:
            _built[name] = sites.built(name, Path(os.environ[PARENT]), root)
        except sites.NotBuilt as failure:
            _built[name] = failure
    if isinstance(_built[name], sites.NotBuilt):
        raise sites.NotBuilt(str(_built[name]))
    return _built[name]


@pytest.fixture(scope="session")
def site():
    """The repository's own site, served under `/`."""
    return site_named("own")


@pytest.fixture(scope="session")
def corpus():
    """A generated site of 1,000 projects, or of 10,000 with BROWSER_FULL=1."""
    return site_named("corpus")


@pytest.fixture(scope="session")
def right_to_left():
    """A small site in Arabic."""
    return site_named("rtl")


@pytest.fixture(scope="session", params=["own", "below", "disk"])
def anywhere(request):
    """The own site three times: under `/`, under `/repo/`, and opened from disk."""
    return site_named(request.param)


@pytest.fixture(scope="session")
def playwright():
    """One in a process: a second one would not start beside it."""
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright):
    browser = playwright.chromium.launch(
        executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"),
        args=["--no-sandbox", "--disable-dev-shm-usage"],
    )
    yield browser
    browser.close()


@pytest.fixture
def visitor(browser):
    """Makes visits: `visitor(site, javascript=True, width=1440, scheme="light")`.

    When the test ends each of them must have been without a request to elsewhere, a failed
    request, an error or warning in the console, and a breach of the content security policy.
    """
    visits: list[Visit] = []

    def begin(
        site, javascript=True, width=1440, height=900, scheme="light", **options
    ) -> Visit:
        context = browser.new_context(
            java_script_enabled=javascript,
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            **options,
        )
        visits.append(Visit(context, site.root, javascript))
        return visits[-1]

    yield begin
    for visit in visits:
        visit.context.close()
    trouble = [line for visit in visits for line in visit.trouble]
    assert not trouble, "the visit was not without trouble:\n" + "\n".join(trouble)


@pytest.fixture
def page(visitor, site):
    """A tab of a visitor to the own site, with JavaScript, on a wide screen."""
    return visitor(site).page


@pytest.fixture
def without_javascript(visitor, site):
    """A tab of a visitor to the own site whose browser runs no script."""
    return visitor(site, javascript=False).page
