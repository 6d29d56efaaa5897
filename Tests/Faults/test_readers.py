"""Who reads the output while it is built never meets a missing or half file."""

import multiprocessing
import os

import figures
import sites
from program import amount, dies_with_parent


def _reader(output: str, versions: dict[str, list[bytes]], done, answer):
    """Reads by path, without pause, what every state has; reports what is no state's."""
    dies_with_parent()
    faults, reads = [], 0
    while not done.is_set() and len(faults) < 10:
        try:
            names = set(os.listdir(output))
        except OSError as error:
            faults.append(f"the output: {error}")
            continue
        for path, known in versions.items():
            if path.split("/")[0] not in names:
                faults.append(f"{path} is not listed")
            try:
                with open(os.path.join(output, path), "rb") as file:
                    read = file.read()
            except OSError as error:
                faults.append(str(error))
                continue
            reads += 1
            if read not in known:
                faults.append(f"{path} holds {len(read)} bytes of no state")
    answer.put((faults, reads))


def _looker(output: str, trees: list[sites.Tree], done, answer):
    """Looks at the whole output through one open folder.

    A tree that was swapped out is used again by the next build but one, so a look that lasted
    longer than a build and a half counts for nothing: its stamp is no longer the one before.
    """
    dies_with_parent()
    faults, looks = [], 0
    while not done.is_set() and len(faults) < 10:
        held = os.open(output, os.O_RDONLY | os.O_DIRECTORY)
        try:
            found = sites.tree(f"/proc/self/fd/{held}/.")
        except OSError:
            found = {}
        os.close(held)
        with open(os.path.join(output, "stamp.txt"), "rb") as file:
            now = file.read()
        if found.get("stamp.txt") != now:
            continue
        looks += 1
        if found not in trees:
            faults.append(sites.difference(found, trees[int(now)]))
    answer.put((faults, looks))


def watched(site, role, known, builds: int):
    """Builds again and again while a reader reads; returns its complaints and its count."""
    done, answer = multiprocessing.Event(), multiprocessing.Queue()
    reader = multiprocessing.Process(target=role, args=(str(site.output), known, done, answer))
    reader.start()
    try:
        for number in range(1, builds + 1):
            outcome = site.put(number).build()
            assert outcome.status == 0, str(outcome)
    finally:
        done.set()
    result = answer.get(timeout=60)
    reader.join()
    return result


def common(site) -> dict[str, list[bytes]]:
    """The files that every state has, each with what it holds in them."""
    trees = [site.wanted(number) for number in range(sites.STATES)]
    paths = set.intersection(*(set(tree) for tree in trees))
    return {path: list({tree[path] for tree in trees}) for path in sorted(paths) if path[-1] != "/"}


def test_a_reader_by_path_meets_no_missing_and_no_half_file(site):
    assert site.build().status == 0
    faults, reads = watched(site, _reader, common(site), amount(200, 40))
    figures.count("reads", reads)
    assert faults == []
    assert reads > 1000


def test_a_reader_by_path_meets_whole_files_where_folders_cannot_be_exchanged(site):
    (site.output / ".git").mkdir(parents=True)
    assert site.build().status == 0
    faults, reads = watched(site, _reader, common(site), amount(200, 40))
    figures.count("reads", reads)
    assert faults == []
    assert reads > 1000


def test_a_reader_of_the_whole_folder_sees_one_site(site):
    assert site.build().status == 0
    trees = [site.wanted(number) for number in range(sites.STATES)]
    faults, looks = watched(site, _looker, trees, amount(200, 40))
    figures.count("looks", looks)
    assert faults == []
    assert looks > 20
