"""Serves finished sites to the browser, each at an address of its own."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit


class SiteHandler(SimpleHTTPRequestHandler):
    """Answers as a plain static host does: `folder` below `prefix`, else the site's 404 page."""

    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json",
        ".svg": "image/svg+xml",
        ".txt": "text/plain; charset=utf-8",
        ".xml": "application/xml",
    }

    def __init__(self, *arguments, prefix: str, folder: Path, **named):
        self.prefix = prefix
        self.folder = folder
        super().__init__(*arguments, directory=str(folder), **named)

    def do_GET(self):
        path = urlsplit(self.path).path
        if not path.startswith(self.prefix):
            return self.send_missing()
        self.path = "/" + self.path[len(self.prefix):]
        file = Path(self.translate_path(self.path))
        if file.is_dir() and path.endswith("/"):
            file /= "index.html"
        if not file.exists():
            return self.send_missing()
        super().do_GET()

    def send_missing(self):
        page = self.folder / "404.html"
        body = page.read_bytes() if page.exists() else b"no such page"
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """A browser that hangs up in the middle of an answer is no mistake of the site."""


def serve(folder: Path, prefix: str = "/") -> str:
    """Serves `folder`, which need not exist yet, and returns the URL of its root."""
    handler = partial(SiteHandler, prefix=prefix, folder=folder)
    server = Server(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}{prefix}"
