"""A site that is being written, and the server that shows it."""

import os
import re
import signal
import subprocess
import time
import urllib.request
from pathlib import Path

LONG = "\n\n".join(f"Paragraph {number} of a long text." for number in range(120))
SETTINGS = "title: Demo\nurl: https://example.org/repo/\n"


def article(title: str, text: str, more: str = "") -> str:
    return f"---\ntitle: {title}\ndate: 2024-05-06\n{more}---\n\n{text}\n"


class LiveSite:
    """`showcase serve` on a free port over a folder of its own."""

    def __init__(self, folder: Path, *arguments: str, settings: str = SETTINGS):
        self.folder = folder
        if not folder.exists():
            self.write("content/site.yml", settings)
            self.write("content/articles/hello.md", article("Hello", f"First words.\n\n{LONG}"))
            self.write("content/articles/later.md", article("Later", "Soon.", "draft: true\n"))
        self.process = subprocess.Popen(
            [os.environ["SHOWCASE"], "serve", "--source", str(folder), *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        line = self.process.stdout.readline()
        self.root = re.search(r"http://\S+", line)[0]

    def at(self, path: str) -> str:
        return self.root + path

    def text(self, path: str) -> str:
        with urllib.request.urlopen(self.at(path)) as answer:
            return answer.read().decode()

    def write(self, path: str, text: str) -> None:
        """As most editors save: beside the file, then in its place."""
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f".{file.name}.new")
        beside.write_text(text)
        beside.rename(file)

    @property
    def memory(self) -> int:
        """Of the server, in kB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1])

    @property
    def seconds_used(self) -> float:
        """Of the processor's time."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=10)


def wait_for(what, seconds=30):
    """Returns what `what` returns, once that is true."""
    end = time.monotonic() + seconds
    while not (found := what()):
        assert time.monotonic() < end, "it never came"
        time.sleep(0.02)
    return found
