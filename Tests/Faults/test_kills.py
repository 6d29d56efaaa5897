"""A build that is killed leaves the whole old or the whole new site, and nothing in the way."""

import os
import shutil
import signal
import time

import pytest

import figures
from program import amount, finish, start
from sites import STATES

#: In all, over the four kinds.
KILLS = amount(400, 100)


def killed(site, moment: float) -> bool:
    """Starts a build, kills it after `moment` seconds, and says whether it was still there."""
    process = start("build", "--source", site.root)
    time.sleep(moment)
    os.kill(process.pid, signal.SIGKILL)
    return finish(process).status == -signal.SIGKILL


@pytest.mark.parametrize("kind", ["cold", "output lost", "incremental", "beside foreign files"])
def test_a_killed_build_leaves_the_old_or_the_new_site(site, dice, kind):
    assert site.build().status == 0
    foreign = {}
    if kind == "beside foreign files":
        foreign = {"CNAME": b"example.org\n"}
        (site.output / "CNAME").write_bytes(foreign["CNAME"])
        assert site.build().status == 0
    number, kills, left = 0, 0, set()
    began = time.monotonic()
    assert site.build("--no-cache").status == 0
    usual = time.monotonic() - began
    while kills < KILLS // 4:
        old = site.tree()
        number = (number + dice.choice([0, 1, 1, 2, 3])) % STATES
        site.put(number)
        new = site.wanted(number) | foreign
        if kind in ("cold", "output lost"):
            shutil.rmtree(site.output)
            old = None
        if kind == "cold":
            shutil.rmtree(site.state)
        moment = dice.uniform(0, usual * 1.3)
        kills += killed(site, moment)
        found = site.tree()
        assert found in (old, new), f"after {moment} s: {found and found.keys() ^ new.keys()}"
        left.add(found == new)
        outcome = site.build()
        assert outcome.status == 0, str(outcome)
        assert site.tree() == new
        assert site.leftovers() == set()
    figures.count("kills", kills)
    assert left == {False, True}, "every kill came too early, or every one too late"
