"""The list of projects filtered by facets, and projects side by side, as a visitor would."""

import json
import re
import time
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect
from waiting import until

#: Reads the data as the page does and counts with a loop that nobody could get wrong.
NAIVE = """async chosen => {
  const { version, parts } = await showcase.load("catalogue/index.js");
  const terms = await showcase.load(`catalogue/facets.js?v=${version}`);
  const rows = [];
  for (const part of parts) {
    const data = await showcase.load(`catalogue/p-${part}.js?v=${version}`);
    for (const row of data.rows.split(" ")) {
      rows.push(row.split(",").map(id => [+id[0], terms[+id[0]][parseInt(id.slice(1), 36)]]));
    }
  }
  const facets = [...document.querySelectorAll("fieldset.facet")].map(set => set.querySelector("[name]").name);
  const fits = (row, without) => Object.entries(chosen).every(([name, values]) =>
    name === without || row.some(([facet, term]) => facets[facet] === name && values.includes(term)));
  const counts = {};
  for (const name of facets) {
    for (const row of rows) if (fits(row, name)) for (const [facet, term] of row) {
      if (facets[facet] === name) counts[name + "=" + term] = (counts[name + "=" + term] || 0) + 1;
    }
  }
  return { found: rows.filter(row => fits(row)).length, counts };
}"""
SHOWN = """() => Object.fromEntries([...document.querySelectorAll(".facet-option")].map(label =>
  [label.control.name + "=" + label.control.value, +label.querySelector(".facet-count").textContent]))"""
#: Milliseconds from the event of a checkbox to the frame that shows its outcome.
#: The data is there: what a click changes is done before the next task.
TIMED = """box => new Promise(done => {
  const begin = performance.now();
  box.click();
  setTimeout(() => {
    document.body.offsetHeight;
    done(performance.now() - begin);
  });
})"""


def open_list(visit, site, query=""):
    page = visit.page
    page.goto(site.at("projects/" + query))
    details = page.locator(".facets details")
    if not details.evaluate("details => details.open"):
        details.locator("summary").click()
    return page


def texts_of_results(page):
    # Not `inner_text`: it is empty for a card whose painting is put off (`content-visibility`).
    return page.locator(".results h3").all_text_contents()


def tick(page, name, value):
    before = page.url
    page.locator(f'.facet-option input[name="{name}"][value="{value}"]').click()
    until(page, f"location.href !== {json.dumps(before)}")


def found(page) -> int:
    return int(re.match(r"(\d+) of", page.locator(".results-bar output").inner_text())[1])


def busiest(page, name, place=0) -> str:
    """The value of the facet's checkbox that stands at `place`."""
    return page.locator(f'.facet-option input[name="{name}"]').nth(place).input_value()


def choices(page) -> dict:
    query = parse_qs(urlsplit(page.url).query)
    return {name: values for name, values in query.items() if name != "sort"}


def assert_counts_are_right(page):
    """The address may change a moment before the figures: they are looked at until they fit."""
    expected = page.evaluate(NAIVE, choices(page))
    for _ in range(100):
        shown = page.evaluate(SHOWN)
        counts = {key: expected["counts"].get(key, 0) for key in shown}
        if (found(page), shown) == (expected["found"], counts):
            return
        page.wait_for_timeout(50)
    assert found(page) == expected["found"]
    assert shown == counts


def test_two_facets_combine_and_the_address_opens_the_same_list_anew(visitor, anywhere):
    page = open_list(visitor(anywhere), anywhere)
    expect(page.locator(".found")).to_be_hidden()
    expect(page.locator(".all-projects")).to_be_visible()
    language, licence = busiest(page, "language"), busiest(page, "license")
    tick(page, "language", language)
    tick(page, "license", licence)

    assert choices(page) == {"language": [language], "license": [licence]}
    expect(page.locator(".all-projects")).to_be_hidden()
    assert_counts_are_right(page)
    names = texts_of_results(page)
    assert len(names) == min(48, found(page)) and names

    again = open_list(visitor(anywhere), anywhere, "?" + urlsplit(page.url).query)
    again.locator(".results h3").first.wait_for()
    assert texts_of_results(again) == names
    assert again.locator(f'input[name="language"][value="{language}"]').is_checked()
    again.locator(".results a[href]").first.click()
    expect(again.locator("body.page-project h1")).to_have_text(names[0])


def test_back_and_forward_walk_through_the_choices(visitor, anywhere):
    page = open_list(visitor(anywhere), anywhere)
    tick(page, "language", busiest(page, "language"))
    one = found(page)
    tick(page, "language", busiest(page, "language", 1))
    both = found(page)
    assert both > one

    page.go_back()
    until(page, f"document.querySelector('output').value.startsWith('{one} of')")
    page.go_back()
    page.locator(".all-projects").wait_for()
    page.go_forward()
    page.go_forward()
    until(page, f"document.querySelector('output').value.startsWith('{both} of')")
    assert_counts_are_right(page)


def test_an_empty_list_names_the_filter_to_drop(visitor, site):
    page = open_list(visitor(site), site)
    values = page.evaluate("""async () => {
      const { version } = await showcase.load("catalogue/index.js");
      const [terms, part] = [await showcase.load(`catalogue/facets.js?v=${version}`),
                             await showcase.load(`catalogue/p-0.js?v=${version}`)];
      const names = [...document.querySelectorAll("fieldset.facet")].map(set => set.querySelector("[name]").name);
      const rows = part.rows.split(" ").map(row => row.split(","));
      const ids = names.indexOf("license") , other = names.indexOf("language");
      for (const one in terms[ids]) for (const two in terms[other]) {
        const [a, b] = [ids + (+one).toString(36), other + (+two).toString(36)];
        if (!rows.some(row => row.includes(a) && row.includes(b))) return [terms[ids][one], terms[other][two]];
      }
    }""")
    page = open_list(visitor(site), site, f"?license={values[0]}&language={values[1].replace('+', '%2B')}")
    page.locator(".empty").wait_for()

    assert found(page) == 0
    button = page.locator(".empty button")
    text = button.inner_text()
    promised = int(re.search(r"(\d+)$", text)[1])
    assert promised > 0 and re.search("Licence|Language", text)
    button.click()
    until(page, "/^[1-9]/.test(document.querySelector('output').value)")
    assert found(page) == promised


def test_the_list_is_sorted_by_name_by_age_and_by_review(visitor, site):
    page = open_list(visitor(site), site)
    # By name is the order of the data; the days are what the two other orders go by.
    projects = page.evaluate("""async () => {
      const { version, parts } = await showcase.load("catalogue/index.js");
      const loaded = await Promise.all(parts.map(part => showcase.load(`catalogue/p-${part}.js?v=${version}`)));
      return loaded.flatMap(part => part.titles.split("\\n").map((name, at) =>
        ({ name, newest: part.newest[at], reviewed: part.reviewed[at] })));
    }""")
    names = page.locator(".all-projects h3").all_inner_texts()
    assert sorted(names) == sorted(project["name"] for project in projects)
    for order in ("newest", "reviewed"):
        page.locator("select[name=sort]").select_option(order)
        page.wait_for_url(f"**sort={order}")
        expect(page.locator(".results h3")).to_have_count(len(names))
        latest_first = sorted(projects, key=lambda project: -project[order])
        assert texts_of_results(page) == [project["name"] for project in latest_first]


def test_nothing_is_loaded_before_it_is_wanted(visitor, site):
    visit = visitor(site)
    page = open_list(visit, site)
    page.wait_for_load_state("networkidle")
    assert not [url for url in visit.requests if "/catalogue/" in url]
    tick(page, "license", busiest(page, "license"))
    page.wait_for_load_state("networkidle")
    assert [url for url in visit.requests if "/catalogue/p-0.js" in url]


def test_a_large_list_is_filtered_and_the_time_is_told(visitor, corpus):
    visit = visitor(corpus)
    page = open_list(visit, corpus)
    tick(page, "language", busiest(page, "language"))
    page.wait_for_load_state("networkidle")
    assert_counts_are_right(page)

    times = []
    for name in ("license", "status", "category", "tag", "language"):
        box = page.locator(f'.facet-option input[name="{name}"]').nth(1)
        times.append(box.evaluate(TIMED))
        page.wait_for_load_state("networkidle")
    assert_counts_are_right(page)
    assert len(times) == 5
    print("a filter, from the click to the laid-out results:", [f"{time:.0f} ms" for time in times])


def test_first_use_loads_less_than_800_kilobytes(corpus):
    sizes = [file.stat().st_size for file in corpus.folder.glob("catalogue/*.js")
             if re.match(r"(index|facets|p-\d+)\.js", file.name)]
    assert sum(sizes) <= 800_000, sizes


def test_a_term_that_is_not_listed_is_found_by_its_name(visitor, corpus):
    page = open_list(visitor(corpus), corpus)
    tick(page, "license", busiest(page, "license"))
    tags = page.evaluate("""async () => {
      const { version } = await showcase.load("catalogue/index.js");
      const names = [...document.querySelectorAll("fieldset.facet")].map(set => set.querySelector("[name]").name);
      return (await showcase.load(`catalogue/facets.js?v=${version}`))[names.indexOf("tag")];
    }""")
    field = page.locator(".facet-find[list=More-tag]")
    for tag in tags[9:11]:
        field.fill(tag)
        field.press("Enter")
        page.locator(f'.facet-option input[value="{tag}"]').wait_for()
    assert choices(page)["tag"] == tags[9:11]
    assert_counts_are_right(page)


def test_more_results_come_in_portions(visitor, corpus):
    page = open_list(visitor(corpus), corpus)
    tick(page, "status", busiest(page, "status"))
    expect(page.locator(".results > li")).to_have_count(48)
    page.locator(".more-results").click()
    expect(page.locator(".results > li")).to_have_count(96)


def test_without_javascript_every_facet_leads_to_its_pages(without_javascript, site):
    page = without_javascript
    page.goto(site.at("projects/"))
    expect(page.locator(".facets")).to_be_hidden()
    expect(page.locator(".all-projects")).to_be_visible()
    page.get_by_role("navigation", name="Browse projects by").get_by_role("link", name="Licences").click()
    expect(page.locator("body.page-terms")).to_have_count(1)


def test_three_projects_are_compared_by_their_address(visitor, anywhere):
    page = visitor(anywhere).page
    page.goto(anywhere.at("compare/?p=pytorch,tensorflow,blender"))
    page.locator(".comparison tbody tr").first.wait_for()

    expect(page.locator(".comparison th[scope=col], .comparison thead th")).to_have_count(3)
    expect(page.locator("tr.differs th", has_text="Category")).to_have_count(1)
    assert page.locator("tr.differs th", has_text="differs").count() == page.locator("tr.differs").count()
    expect(page.get_by_text("not stated")).not_to_have_count(0)
    same = page.locator("tbody tr:not(.differs)").first
    page.get_by_label("Only differences").check()
    expect(same).to_be_hidden()

    page.get_by_role("link", name="Remove Blender").click()
    page.wait_for_url("**p=pytorch,tensorflow")
    page.locator(".comparison tbody tr").first.wait_for()
    page.get_by_label("Add a project").fill("whisper")
    page.get_by_role("button", name="Add").click()
    page.wait_for_url("**p=pytorch,tensorflow,whisper")
    expect(page.locator(".comparison thead th")).to_have_count(3)


def test_names_that_nobody_has_are_said_to_be_unknown(visitor, site):
    page = visitor(site).page
    page.goto(site.at("compare/?p=constructor,pytorch,%3Cb%3E"))
    page.locator(".unknown").wait_for()

    expect(page.locator(".unknown")).to_contain_text("constructor")
    expect(page.locator(".unknown")).to_contain_text("<b>")
    expect(page.locator(".comparison thead th")).to_have_count(1)


def test_at_most_five_projects_are_compared(visitor, site):
    page = visitor(site).page
    slugs = [part.path.split("/")[1] for part in site.pages_of("project")][:6]
    page.goto(site.at("compare/?p=" + ",".join(slugs)))
    page.locator(".too-many").wait_for()

    expect(page.locator(".comparison thead th")).to_have_count(5)


def test_names_are_offered_while_typing(visitor, site):
    page = visitor(site).page
    page.goto(site.at("compare/"))
    page.get_by_label("Add a project").press_sequentially("tensor")
    until(page, "document.querySelector('#Names option')?.value === 'tensorflow'")


def test_the_comparison_says_the_same_as_its_own_page(visitor, site):
    static = visitor(site, javascript=False).page
    static.goto(site.at("compare/pytorch-vs-tensorflow/"))
    page = visitor(site).page
    page.goto(site.at("compare/?p=pytorch,tensorflow"))
    page.locator(".comparison tbody tr").first.wait_for()

    rows = """rows => rows.map(row => [...row.cells].map(cell => cell.innerText.replace(/\\s+/g, " ").trim()))"""
    assert page.locator(".comparison tbody tr").evaluate_all(rows) == \
        static.locator(".comparison tbody tr").evaluate_all(rows)
