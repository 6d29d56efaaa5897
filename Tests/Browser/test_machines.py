"""What programs read, read by programs that others wrote."""

import subprocess
import sys
from pathlib import Path

import pytest

from conftest import site_named


@pytest.mark.parametrize("name", ["own", "below", "corpus", "rtl"])
def test_every_file_for_programs_parses_and_says_what_it_should(name):
    reader = Path(__file__).with_name("machines.py")
    done = subprocess.run(
        [sys.executable, str(reader), str(site_named(name).folder)], capture_output=True, text=True
    )
    print(done.stdout)
    assert done.returncode == 0, f"the site '{name}':\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
