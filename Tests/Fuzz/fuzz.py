"""Runs the built fuzzer on each target and prints one table; see README.md."""

import argparse
import concurrent.futures
import dataclasses
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
WORK = HERE.parent.parent / ".build" / "fuzz"
FUZZER = WORK / "release" / "fuzzer"


@dataclasses.dataclass
class Outcome:
    target: str
    inputs: int = 0
    rate: int = 0
    coverage: int = 0
    memory: int = 0  # MB, at its peak
    findings: list = dataclasses.field(default_factory=list)
    message: str = ""


def environment(target):
    return os.environ | {
        "SHOWCASE_FUZZ_TARGET": target,
        # Swift's own report of a crash waits for a debugger that libFuzzer keeps away.
        "SWIFT_BACKTRACE": "enable=no",
        # cmark-gfm keeps its list of extensions to the end of the process.
        "ASAN_OPTIONS": "detect_leaks=0:quarantine_size_mb=16:malloc_context_size=0:" + os.environ.get("ASAN_OPTIONS", ""),
    }


def targets():
    """Name and longest input, in bytes, of each target."""
    listing = subprocess.run([FUZZER], capture_output=True, text=True, check=True).stdout
    return {name: int(length) for name, length in (line.split() for line in listing.splitlines())}


def run(target, longest, options):
    corpus, found = WORK / "corpus" / target, WORK / "found" / target
    corpus.mkdir(parents=True, exist_ok=True)
    found.mkdir(parents=True, exist_ok=True)
    known = set(found.iterdir())
    dictionary = HERE / "Dictionaries" / target
    command = [
        FUZZER, f"-max_len={longest}", f"-max_total_time={options.seconds}",
        f"-timeout={options.timeout}", "-rss_limit_mb=2048", "-print_final_stats=1",
        f"-artifact_prefix={found}/",
        *([f"-dict={dictionary}"] if dictionary.exists() else []),
        *([f"-seed={options.seed}"] if options.seed else []),
        corpus, HERE / "Seeds" / target,
    ]
    log = WORK / "logs" / f"{target}.log"
    log.parent.mkdir(exist_ok=True)
    with open(log, "wb") as output:
        code = subprocess.run(
            command, stdout=output, stderr=subprocess.STDOUT, env=environment(target),
            stdin=subprocess.DEVNULL).returncode
    outcome = read(target, log.read_text(errors="replace"))
    outcome.findings = sorted(set(found.iterdir()) - known)
    if code and not outcome.findings:
        outcome.findings = [log]
    return outcome


def read(target, log):
    def last(pattern):
        return int((re.findall(pattern, log) or ["0"])[-1])

    said = re.findall(r"Fatal error: (.*)|(ERROR: .*)", log)
    return Outcome(
        target, inputs=last(r"number_of_executed_units: (\d+)"),
        rate=last(r"average_exec_per_sec: +(\d+)"), coverage=last(r"cov: (\d+)"),
        memory=last(r"peak_rss_mb: +(\d+)"), message="".join(said[0]) if said else "")


def report(outcomes):
    print(f"{'target':<14}{'inputs':>12}{'inputs/s':>10}{'branches':>10}{'MB':>7}  findings")
    for one in outcomes:
        print(f"{one.target:<14}{one.inputs:>12,}{one.rate:>10,}{one.coverage:>10,}"
              f"{one.memory:>7,}  {len(one.findings) or '-'}")
    broken = [one for one in outcomes if one.findings]
    for one in broken:
        print(f"\n{one.target}: {one.message}")
        for path in one.findings:
            print(f"  input:  {path}\n  repeat: Tests/Fuzz/run --repeat {one.target} {path}")
    return 1 if broken else 0


def main():
    known = targets() if FUZZER.exists() else {}
    parser = argparse.ArgumentParser(prog="Tests/Fuzz/run", description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=int, default=60, help="for each target (default 60)")
    parser.add_argument("--targets", help="of " + ", ".join(known) + "; with commas; default all")
    parser.add_argument("--jobs", type=int, default=2, help="targets at a time (default 2)")
    parser.add_argument("--timeout", type=int, default=10, help="seconds for one input (default 10)")
    parser.add_argument("--seed", type=int, help="the same inputs again, as far as they get")
    parser.add_argument("--repeat", nargs=2, metavar=("TARGET", "FILE"), help="run one input only")
    options = parser.parse_args()
    if options.repeat:
        target, path = options.repeat
        return subprocess.run([FUZZER, path], env=environment(target)).returncode
    chosen = options.targets.split(",") if options.targets else list(known)
    unknown = [name for name in chosen if name not in known]
    if unknown:
        parser.error(f"'{unknown[0]}' is no target; there are {', '.join(known)}")
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        outcomes = list(pool.map(lambda name: run(name, known[name], options), chosen))
    return report(outcomes)


if __name__ == "__main__":
    sys.exit(main())
