"""Times that lie: files of the future and the past, changes that leave no trace in them."""

import os
import time

import figures
from program import amount
from sites import clean, difference

#: In seconds since 1970: the epoch, a second before it, long ago, far ahead.
MOMENTS = [0, -1, 86_400, 1_000_000_000, 4_000_000_000]


def files(folder):
    return [path for path in sorted(folder.rglob("*")) if path.is_file()]


def test_a_build_believes_no_clock(site, dice):
    """Random files get random times and random words, of equal length and with the old times."""
    assert site.build().status == 0
    for turn in range(amount(200, 30)):
        number = dice.choice([turn, turn, 0])
        site.put(number)
        for path in dice.sample(files(site.root / "content"), 4):
            facts = path.stat()
            if path.suffix == ".md" and dice.random() < 0.7:
                text = path.read_text()
                words = text.replace("old", dice.choice(["new", "odd", "two"]))
                with open(path, "r+") as file:
                    file.write(words)
            if dice.random() < 0.5:
                os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))
            else:
                moment = dice.choice([*MOMENTS, time.time() - 3600, time.time() + 3600])
                os.utime(path, (moment, moment))
        for place in (site.output, site.state):
            # As after a clock that was set back, or a copy that keeps no times.
            for path in dice.sample(files(place), 2):
                moment = dice.choice([*MOMENTS, time.time() + 3600])
                os.utime(path, (moment, moment))
        outcome = site.build()
        figures.count("clocks")
        assert outcome.status == 0, str(outcome)
        found, wanted = site.tree(), clean(site)
        assert found == wanted, f"turn {turn}: {difference(found, wanted)}"


def test_a_day_that_is_over_again_takes_back_what_it_brought(site):
    site.write("content/articles/later.md", "---\ntitle: Later\ndate: 2026-06-01\n---\nLater.\n")
    page = site.output / "articles/later/index.html"
    for turn in range(6):
        is_after = turn % 2 == 1
        moment = 1_790_000_000 if is_after else 1_770_000_000
        outcome = site.build(SOURCE_DATE_EPOCH=str(moment))
        figures.count("clocks")
        assert outcome.status == 0, str(outcome)
        assert page.exists() == is_after
