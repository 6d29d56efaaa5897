"""Waits for what a page says of itself.

Playwright's own wait asks again from within the page, by eval; where the first answer is no, the
site's Content-Security-Policy refuses the second question.
"""
import time


def until(page, expression, seconds=30):
    """Returns when the JavaScript expression is true."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression):
        assert time.monotonic() < end, f"{page.url}: never true: {expression}"
        page.wait_for_timeout(50)
