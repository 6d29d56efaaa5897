"""Builds that run at the same time wait for each other, and end in one whole site."""

import pytest

import figures
from program import amount, finish, start


@pytest.mark.parametrize("count", [2, 10])
def test_builds_at_once_all_end_well(site, count):
    for number in range(1, amount(20, 4)):
        site.put(number)
        started = [start("build", "--source", site.root) for _ in range(count)]
        outcomes = [finish(process) for process in started]
        figures.count("builds_at_once", count)
        assert [outcome.status for outcome in outcomes] == [0] * count, "\n".join(
            map(str, outcomes)
        )
        site.must_be(number, after=f"{count} builds")
        assert site.leftovers() == set()


def test_builds_clean_ups_and_checks_at_once_end_well(site):
    verbs = ["build", "check", "build", "clean", "build"] * 2
    for number in range(1, amount(20, 4)):
        site.put(number)
        started = [start(verb, "--source", site.root) for verb in verbs]
        outcomes = [finish(process) for process in started]
        figures.count("builds_at_once", len(verbs))
        assert {outcome.status for outcome in outcomes} == {0}, "\n".join(map(str, outcomes))
        site.must_build(number, "builds and clean-ups at once")
