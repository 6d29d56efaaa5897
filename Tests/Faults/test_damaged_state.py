"""What Showcase remembers is cut short or altered: never a wrong page, everything is rebuilt."""

import os
import shutil

import figures
from program import amount
from sites import STATES, difference

DAMAGES = amount(400, 100)


def damage(path, dice) -> str:
    """Does one random thing to a file, and says which."""
    kind = dice.choice(
        [
            "cut",
            "cut",
            "bit",
            "bit",
            "bytes",
            "zeros",
            "longer",
            "other",
            "empty",
            "gone",
            "folder",
            "link",
            "pipe",
        ]
    )
    bytes_ = bytearray(path.read_bytes())
    at = dice.randrange(len(bytes_)) if bytes_ else 0
    if kind == "cut":
        del bytes_[at:]
    elif kind == "bit" and bytes_:
        bytes_[at] ^= 1 << dice.randrange(8)
    elif kind == "bytes":
        bytes_[at : at + 8] = dice.randbytes(8)
    elif kind == "zeros":
        bytes_[at:] = bytes(len(bytes_) - at)
    elif kind == "longer":
        bytes_ += dice.randbytes(dice.randrange(1, 100))
    elif kind == "other":
        bytes_ = bytearray(dice.randbytes(dice.randrange(1, 1000)))
    path.unlink()
    if kind == "folder":
        path.mkdir()
        (path / "x").write_text("x")
    elif kind == "link":
        path.symlink_to("/etc/passwd")
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind not in ("gone",):
        path.write_bytes(b"" if kind == "empty" else bytes_)
    return kind


def test_a_damaged_state_never_gives_a_wrong_page(site, dice):
    kept = {}
    for number in (0, 1):
        assert site.put(number).settled().build().status == 0
    number = 1
    for turn in range(DAMAGES):
        state = site.state / "publication-public"
        files = [path for path in sorted(state.iterdir()) if path.name != "previous"]
        files += [path for path in sorted((state / "previous").rglob("*")) if path.is_file()][:6]
        files = [path for path in files if path.is_file() and path.stat().st_size > 0]
        path = dice.choice([*files, state / "record", state / "manifest"])
        name = str(path.relative_to(state))
        if name in kept and dice.random() < 0.2:
            kind = "older"
            path.write_bytes(kept[name])
        else:
            kept[name] = path.read_bytes()
            kind = damage(path, dice)
        old = site.tree()
        number = (number + dice.choice([0, 1, 1, 2, 3])) % STATES
        outcome = site.put(number).settled().build()
        figures.count("damages")
        what = f"turn {turn}: {name}, {kind}"
        if outcome.status == 1 and name.startswith("manifest"):
            # What stands in the way may be anybody's: it is named, and nothing is touched.
            assert "[output-refused]" in outcome.errors, f"{what}: {outcome}"
            assert site.tree() == old, what
            shutil.rmtree(site.output)
            outcome = site.build()
        assert outcome.status == 0, f"{what}: {outcome}"
        found, wanted = site.tree(), site.wanted(number)
        if name.startswith("manifest"):
            # Without its manifest nobody knows whose a file is that the site has no more; it is
            # named and kept.
            surplus = {path for path in found if path not in wanted}
            assert {path: found[path] for path in wanted} == wanted, f"{what}: {outcome}"
            if surplus:
                assert "not known to be Showcase's" in outcome.errors, f"{what}: {outcome}"
                shutil.rmtree(site.output)
                shutil.rmtree(site.state)
                assert site.put(number - 1).settled().build().status == 0
                assert site.put(number).settled().build().status == 0
        else:
            assert found == wanted, f"{what}: {difference(found, wanted)}\n{outcome}"
        assert site.leftovers() == set(), what
        # And what it says of it is remembered: the next build has nothing to do.
        if not (state / "previous").exists():
            assert site.put(number + 3).settled().build().status == 0
            assert site.put(number).settled().build().status == 0
        site.must_be(number, after=what)


def test_a_damaged_record_is_said(site):
    """Nobody who wonders why a build took long is left without a word."""
    assert site.settled().build().status == 0
    record = site.state / "publication-public" / "record"
    for name in ("record", "manifest"):
        file = record.with_name(name)
        bytes_ = bytearray(file.read_bytes())
        bytes_[len(bytes_) // 2] ^= 1
        file.write_bytes(bytes_)
        outcome = site.build()
        assert outcome.status == 0
        assert "note: " in outcome.errors and "damaged" in outcome.errors, name
        assert "damaged" not in site.build().errors


def test_damaged_texts_are_converted_anew_and_said(site):
    assert site.settled().build().status == 0
    state = site.state / "publication-public"
    for number, name in enumerate(("bodies", "bodies.index"), 1):
        bytes_ = bytearray((state / name).read_bytes())
        for place in range(len(bytes_) // 9, len(bytes_), len(bytes_) // 9):
            bytes_[place] ^= 1
        (state / name).write_bytes(bytes_)
        outcome = site.put(number).settled().build()
        assert outcome.status == 0
        assert "note: what was kept of converted texts is damaged" in outcome.errors, name
        assert site.tree() == site.wanted(number), name
        site.must_be(number, after=name)
