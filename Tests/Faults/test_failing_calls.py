"""Every system call by which a build changes, reads or opens something fails once.

Where it says that it is good, the output is that of the new site; else it is the old one's. It is
never something between, and the next build mends everything.
"""

import signal

import pytest

import figures
import tracing
from program import amount
from sites import STATES, Site

#: The sites before: states that are built one after the other.
KINDS = {
    "a first build": [],
    "a second build, by hard links": [0],
    "a third build, from the tree before": [0, 1],
}


@pytest.fixture
def site(folder):
    """Few pages: every file of them is a call more that can fail."""
    return Site(folder / "site", pages=2).put(0)


@pytest.fixture
def strace(folder):
    tracer = tracing.Tracing(folder / "calls")
    if not tracer.works:
        pytest.skip("strace may not trace here")
    return tracer


class Rounds:
    """Builds one site again and again, from state to state, each time with a fault."""

    def __init__(self, site, strace, before):
        self.site = site
        self.strace = strace
        self.before = before
        self.number = 0

    def ready(self):
        """Brings output and sources to where the fault shall strike."""
        if not self.before:
            self.site.remove("public")
            self.site.remove(".showcase")
            self.old = None
        else:
            if len(self.before) == 1:
                # Without it the next tree is made by links.
                self.site.remove(".showcase/publication-public/previous")
            self.old = self.number % STATES
        self.number += 1
        self.site.put(self.number)

    def check(self, outcome, what: str):
        if outcome.status == 0:
            self.site.must_be(self.number, after=f"{what} {outcome}")
        elif outcome.status == -signal.SIGKILL:
            self.site.must_be(self.old, self.number, after=what)
        else:
            if not (outcome.status == 127 and "shared librar" in outcome.errors):
                assert outcome.status in (1, 74), f"{what}: {outcome}"
                assert self.strace.was_dumb or "rror: " in outcome.errors, f"{what}: {outcome}"
            self.site.must_be(self.old, after=f"{what} {outcome}")
        self.site.must_build(self.number, what)
        assert self.site.leftovers() == set(), what


def chosen(dice, calls, full: int, short: int):
    """All of them, or so many at random, in their order."""
    number = min(amount(full, short), len(calls))
    return sorted(dice.sample(calls, number), key=calls.index)


def prepared(site, strace, kind):
    rounds = Rounds(site, strace, KINDS[kind])
    for number in KINDS[kind]:
        rounds.number = number
        assert site.put(number).build().status == 0
    rounds.ready()
    return rounds


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("error", tracing.ERRORS)
def test_a_failing_change_leaves_the_old_site(site, strace, dice, kind, error):
    rounds = prepared(site, strace, kind)
    calls = strace.calls(site, tracing.CHANGES)
    for call in chosen(dice, calls, len(calls), 12):
        rounds.ready()
        outcome = strace.fail(site, call, error)
        figures.count("failed_calls", strace.was_reached)
        rounds.check(outcome, f"{error} at {call}")


@pytest.mark.parametrize("kind", KINDS)
def test_a_build_killed_at_a_change_leaves_the_old_or_the_new_site(site, strace, dice, kind):
    rounds = prepared(site, strace, kind)
    calls = strace.calls(site, tracing.CHANGES)
    wanted = chosen(dice, calls, len(calls), 25)
    struck = 0
    for call in wanted:
        rounds.ready()
        outcome = strace.kill(site, call)
        struck += outcome.status == -signal.SIGKILL
        rounds.check(outcome, f"killed at {call}")
    figures.count("kills_at_calls", struck)
    # Which thread makes a call is another matter each time, so not every number is met again.
    assert struck >= len(wanted) // 3, f"only {struck} of {len(wanted)} kills struck"


@pytest.mark.parametrize("names", [tracing.OPENS, tracing.READS], ids=["open", "read"])
@pytest.mark.parametrize("kind", list(KINDS)[1:])
def test_what_cannot_be_read_is_never_left_out_in_silence(site, strace, dice, kind, names):
    rounds = prepared(site, strace, kind)
    # What comes before is the system's: its libraries. By the way strace counts some of it is met
    # all the same.
    calls = strace.calls(site, names, after="site/")
    for call in chosen(dice, calls, 1200, 20):
        rounds.ready()
        outcome = strace.fail(site, call, "EIO")
        figures.count("failed_calls", strace.was_reached)
        rounds.check(outcome, f"EIO at {call}")
