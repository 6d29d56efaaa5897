"""Times whole processes: the floor, Showcase and Hugo, in turn, on the same generated pages.

Every figure is one process from its start to its end. In each round every program does each kind of
work once, so that what disturbs the machine disturbs them all; the table shows the medians.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import corpus

HERE = Path(__file__).parent
KINDS = ("cold", "unchanged", "one edit")
#: A hundred thousand pages take Hugo tens of gigabytes.
HUGO_LIMIT = 20_000


@dataclass
class Sample:
    """What one process took."""

    wall: float  # seconds
    user: float  # seconds, with the processes it started
    system: float  # seconds
    memory: int  # kB at its peak, of the largest process


@dataclass
class Program:
    name: str
    command: list[str]
    #: What is removed before a cold run, besides the output.
    leftovers: list[Path]
    output: Path
    kinds: tuple[str, ...] = KINDS


def run(command: list[str]) -> Sample:
    with open(os.devnull, "w") as nothing, open("/tmp/showcase-benchmark.err", "w+") as errors:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=nothing, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            sys.exit(f"{' '.join(command)} ended with {process.returncode}:\n{errors.read()[-2000:]}")
    return Sample(wall, usage.ru_utime, usage.ru_stime, usage.ru_maxrss)


def remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def weigh(folder: Path) -> tuple[int, int]:
    """How many files a folder holds, and their bytes."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files)


def programs(options, site: Path) -> list[Program]:
    content = str(site / "content")
    found = [
        Program("floor", [options.floor, content, str(site / "floor")], [], site / "floor", ("cold",)),
        Program("showcase", [options.showcase, "build", "--quiet", "--source", str(site)],
                [site / ".showcase"], site / "public"),
    ]
    if options.hugo and options.size <= HUGO_LIMIT:
        project = site / "hugo"
        shutil.copytree(HERE / "hugo", project)
        found.append(Program(
            "hugo",
            [options.hugo, "--quiet", "--source", str(project), "--contentDir", content,
             "--destination", str(site / "hugo-public"), "--cacheDir", str(site / "hugo-cache")],
            [site / "hugo-cache", project / "resources"], site / "hugo-public"))
    return found


def prepare(program: Program, kind: str, edited: Path, round_: int) -> None:
    if kind == "cold":
        for path in [program.output, *program.leftovers]:
            remove(path)
    if kind == "one edit":
        with edited.open("a") as page:
            page.write(f"\nOne more sentence, written in round {round_} for {program.name}.\n")


def measure(options, place: str, folder: Path) -> list[dict]:
    site = folder / f"showcase-benchmark-{os.getpid()}"
    remove(site)
    try:
        size = corpus.write(site, options.size)
        samples: dict[tuple[str, str], list[Sample]] = {}
        candidates = programs(options, site)
        edited = sorted((site / "content" / "articles").iterdir())[options.size // 3]
        for round_ in range(options.runs):
            for program in candidates:
                for kind in program.kinds:
                    prepare(program, kind, edited, round_)
                    samples.setdefault((program.name, kind), []).append(run(program.command))
                    if options.pause:
                        time.sleep(options.pause)
        weights = {program.name: weigh(program.output) for program in candidates}
        return [row(options, place, size, name, kind, found, weights[name])
                for (name, kind), found in samples.items()]
    finally:
        remove(site)


def row(options, place, size, name, kind, samples: list[Sample], weight) -> dict:
    middle = {key: statistics.median(getattr(sample, key) for sample in samples)
              for key in ("wall", "user", "system", "memory")}
    return {
        "place": place, "pages": options.size, "source_bytes": size, "program": name, "work": kind,
        **middle, "files": weight[0], "bytes": weight[1],
        "samples": [asdict(sample) for sample in samples],
    }


def ratio(rows: list[dict], one: dict, program: str, work: str) -> str:
    for other in rows:
        if (other["place"], other["pages"], other["program"], other["work"]) == (
                one["place"], one["pages"], program, work):
            return f"{one['wall'] / other['wall']:.2f}"
    return "–"


def table(rows: list[dict]) -> str:
    lines = [
        "| place | pages | program | work | wall s | user s | system s | peak MB | files | MB written"
        " | wall / floor | wall / own cold | wall / Hugo's same |",
        "|---|--:|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for one in rows:
        lines.append(
            f"| {one['place']} | {one['pages']:,} | {one['program']} | {one['work']} "
            f"| {one['wall']:.3f} | {one['user']:.3f} | {one['system']:.3f} "
            f"| {one['memory'] / 1024:.0f} | {one['files']:,} | {one['bytes'] / 1e6:.1f} "
            f"| {ratio(rows, one, 'floor', 'cold')} | {ratio(rows, one, one['program'], 'cold')} "
            f"| {ratio(rows, one, 'hugo', one['work'])} |")
    return "\n".join(lines)


def arguments():
    parser = argparse.ArgumentParser(prog="Tests/Benchmark/run", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[5, 1_000, 10_000],
                        help="numbers of pages (5 or more)")
    parser.add_argument("--runs", type=int, default=5, help="rounds; the table shows medians")
    parser.add_argument("--places", nargs="+", choices=("memory", "disk"),
                        default=["memory", "disk"], help="/dev/shm, or .build/benchmark")
    parser.add_argument("--pause", type=float, default=0, help="seconds of rest after each process")
    parser.add_argument("--json", type=Path, help="where the figures go, every sample of them")
    parser.add_argument("--showcase", default=os.environ.get("SHOWCASE"))
    parser.add_argument("--work", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--hugo", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if min(options.sizes) < 5 or options.runs < 1:
        parser.error("'--sizes' takes numbers from 5, '--runs' from 1")
    options.floor = str(options.work / "floor")
    options.json = options.json or options.work / "results.json"
    return options


def main() -> None:
    options = arguments()
    folders = {"memory": Path("/dev/shm"), "disk": options.work}
    rows: list[dict] = []
    for options.size in options.sizes:
        for place in options.places:
            rows += measure(options, place, folders[place])
    machine = {
        "date": time.strftime("%Y-%m-%d", time.gmtime()), "processors": os.cpu_count(),
        "system": platform.platform(), "load": os.getloadavg()[0], "runs": options.runs,
        "hugo": options.hugo is not None,
    }
    options.json.write_text(json.dumps({"machine": machine, "rows": rows}, indent=1) + "\n")
    print(f"{machine['date']}, {machine['processors']} processors, load {machine['load']:.1f} at the "
          f"end, medians of {options.runs}\n")
    print(table(rows))
    if not options.hugo:
        print("\nHugo is not installed here, so it has no rows.")
    elif max(options.sizes) > HUGO_LIMIT:
        print(f"\nHugo is left out above {HUGO_LIMIT:,} pages: it would need more memory than there is.")
    print(f"\nEvery sample: {options.json}")


if __name__ == "__main__":
    main()
