"""Few open files, small files, little memory, small stacks, deep nesting."""

import os

import pytest

import figures
from program import FULL, Hang, amount, limited
from sites import Site

#: In bytes.
KILO, MEGA = 1 << 10, 1 << 20


def must_end_well(site, outcome, old, new, what: str, may_die: bool = False):
    """Good and the new site, or an error of the machine and the old one."""
    figures.count("shortages")
    if outcome.status == 0:
        found = site.tree()
        assert found == new, f"{what}: {outcome}"
        return
    if outcome.status != 127 and not may_die:
        assert outcome.status == 74, f"{what}: {outcome}"
        assert "error: " in outcome.errors, f"{what}: {outcome}"
    assert site.tree() == old, f"{what}: {outcome}"


@pytest.mark.parametrize("files", [64, 48, 32, 24, 16, 12, 8, 5])
def test_a_build_short_of_open_files_is_whole_or_an_error(folder, files):
    site = Site(folder / "site", pages=60).put(0)
    assert site.build().status == 0
    for number, jobs in enumerate((1, 2, 64), start=1):
        site.put(number)
        old, new = site.tree(), site.wanted(number)
        outcome = site.build("--jobs", jobs, before=limited(NOFILE=files))
        what = f"{files} files, {jobs} jobs"
        # With fewer than eight the language's own runtime cannot begin.
        must_end_well(site, outcome, old, new, what, may_die=files < 8)
        if files == 64:
            assert outcome.status == 0, str(outcome)
        site.must_build(number, f"{files} open files")


def test_a_build_that_may_write_small_files_only_is_whole_or_an_error(site):
    assert site.build().status == 0
    for number, size in enumerate((0, 1, KILO, 4 * KILO, 16 * KILO, 64 * KILO), start=1):
        site.put(number)
        old, new = site.tree(), site.wanted(number)
        outcome = site.build(before=limited(FSIZE=size))
        must_end_well(site, outcome, old, new, f"files of {size} bytes")
        site.must_build(number, f"files of {size} bytes")


def test_a_build_short_of_memory_leaves_the_old_site(site):
    assert site.build().status == 0
    sizes = [60, 80, 100, 120, 150, 200, 300, 500, 1000]
    for number, size in enumerate(sizes, start=1):
        site.put(number)
        old, new = site.tree(), site.wanted(number)
        what = f"{size} MB"
        try:
            outcome = site.build(before=limited(AS=size * MEGA), patience=10)
        except Hang:
            # The language's runtime waits for memory to start its threads in; nothing was begun.
            figures.count("shortages")
            assert site.tree() == old, what
        else:
            # Who gets no memory cannot even say so; what counts is the site.
            must_end_well(site, outcome, old, new, what, may_die=True)
        site.must_build(number, f"{size} MB of memory")


def nested(depth: int) -> dict[str, str]:
    """Documents as deep as they can be written."""
    return {
        "quotes": "> " * depth + "deep",
        "lists": "\n".join("  " * index + "- deep" for index in range(min(depth, 500))),
        "brackets": "[" * depth + "deep" + "]" * depth,
        "emphasis": "*a **b " * depth,
        "html": "<div>" * depth + "deep" + "</div>" * depth,
        "spans": "<b>" * depth + "deep",
        "links": "[a](" * depth,
        "images": "![" * depth + "a" + "](b)" * depth,
        "footnotes": "".join(f"[^{i}]: [^{i + 1}]\n\n" for i in range(min(depth, 2000))) + "[^0]",
        "quoted lists": "> - " * (depth // 2) + "deep",
        "svg": "<svg>" * depth,
    }


#: What a thread gets by `ulimit -s`, in bytes.
STACKS = [64 * KILO, 256 * KILO, 512 * KILO, 8 * MEGA] if FULL else [64 * KILO, 8 * MEGA]


@pytest.mark.parametrize("stack", STACKS)
def test_small_stacks_and_deep_nesting_end_in_a_page_or_an_error(site, stack):
    for depth in (1000, amount(100_000, 20_000)):
        for name, text in nested(depth).items():
            site.write("content/deep.md", f"---\ntitle: Deep\n---\n{text}\n")
            outcome = site.build(before=limited(STACK=stack))
            figures.count("shortages")
            what = f"{name} {depth} deep, a stack of {stack} bytes"
            assert outcome.status in (0, 1), f"{what}: {outcome}"
            if outcome.status == 1:
                assert "content/deep.md" in outcome.errors, f"{what}: {outcome}"
            else:
                assert (site.output / "deep/index.html").is_file()


@pytest.mark.parametrize("stack", STACKS[1:])
def test_deep_front_matter_settings_figures_and_templates_are_errors(site, stack):
    depth = 10_000
    figures_ = '{"a":' * depth + "1" + "}" * depth
    cases = {
        "content/articles/deep.md": "---\ntitle: Deep\ndate: 2026-01-01\nx_a: "
        + "[" * depth
        + "]" * depth
        + "\n---\n",
        "content/articles/deeper.md": "---\ntitle: Deep\ndate: 2026-01-01\nx_a:\n"
        + "\n".join(" " * index + "a:" for index in range(1, 400))
        + "\n---\n",
        "content/projects/p0.forge.json": figures_,
        "templates/partials/deep.html": "{{#title}}" * depth + "{{/title}}" * depth,
    }
    for path, text in cases.items():
        site.write(path, text)
        outcome = site.build(before=limited(STACK=stack))
        figures.count("shortages")
        assert outcome.status == 1, f"{path}: {outcome}"
        assert path in outcome.errors, f"{path}: {outcome}"
        site.remove(path)
    assert site.build(before=limited(STACK=stack)).status == 0


def test_deep_folders_end_in_pages_or_an_error(site):
    for depth, name in ((100, "d"), (20, "d" * 200), (300, "deep")):
        place = os.open(site.root / "content", os.O_RDONLY)
        for _ in range(depth):
            os.mkdir(name, dir_fd=place)
            inner = os.open(name, os.O_RDONLY, dir_fd=place)
            os.close(place)
            place = inner
        with open(os.open("page.md", os.O_WRONLY | os.O_CREAT, dir_fd=place), "w") as file:
            file.write("---\ntitle: Deep\n---\nDeep.\n")
        os.close(place)
        outcome = site.build()
        figures.count("shortages")
        assert outcome.status in (0, 1), str(outcome)
        if outcome.status == 1:
            assert f"content/{name}" in outcome.errors, str(outcome)
        site.remove(f"content/{name}")
    site.must_build(0, "deep folders")
