"""`showcase serve` under attack: it serves what is in the plan, to whom it should, and stays up."""

import itertools
import multiprocessing
import os
import resource
import signal
import socket
import time

import pytest

import figures
from program import amount, dies_with_parent, limited
from serving import Server, body, status

CANARY = b"canary-that-nobody-may-read"


@pytest.fixture
def server(site):
    """Serves a site in whose folder, and beside it, lie secrets."""
    for path in (
        "secret.md",
        ".env",
        "content/.hidden/secret.txt",
        "templates/secret.html",
        "content/articles/.secret.md",
        "../secret.txt",
        ".git/config",
    ):
        file = site.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        text = b"<!-- " + CANARY + b" -->" if path.endswith(".html") else CANARY
        file.write_bytes(text)
    served = Server(site)
    yield served
    assert served.stop() == 0


def targets(site) -> list[bytes]:
    """Ways to secrets, in every encoding."""
    ups = [
        b"..",
        b"%2e%2e",
        b"%2E.",
        b".%2e",
        b"%252e%252e",
        b"%25252e%25252e",
        b"%c0%ae%c0%ae",
        b"%e0%80%ae%e0%80%ae",
        b"%uff0e%uff0e",
        b"\xc0\xae\xc0\xae",
        b"\xef\xbc\x8e\xef\xbc\x8e",
        b"%ef%bc%8e%ef%bc%8e",
        b"..;",
        b"..%00",
        b"..%0d%0a",
        b"..%20",
        b"..%09",
        b"...",
        b"....",
        b".%00.",
        b"..%01",
        b"%2e%2e%2e%2e",
        b"...",
    ]
    slashes = [
        b"/",
        b"%2f",
        b"%2F",
        b"\\",
        b"%5c",
        b"%252f",
        b"%c0%af",
        b"%e2%88%95",
        b"//",
        b"/./",
        b"%2f%2f",
        b"%u2215",
        b";/",
    ]
    ends = [b"secret.md", b"secret.txt", b".env", b"etc/passwd"]
    ways = []
    for up, slash, end in itertools.product(ups, slashes, ends):
        for depth in (1, 2, 8):
            ways.append(b"/" + (up + slash) * depth + end)
        ways.append(b"/articles/a0" + slash + (up + slash) * 4 + end)
        ways.append(b"/_showcase" + slash + (up + slash) * 2 + end)
    root = os.fsencode(site.root)
    plain = [
        b"/secret.md",
        b"/.env",
        b"/content/site.yml",
        b"/site.yml",
        b"/templates/secret.html",
        b"/secret.html",
        b"/.hidden/secret.txt",
        b"/content/.hidden/secret.txt",
        b"/articles/.secret.md",
        b"/articles/.secret/",
        b"/articles/a0.md",
        b"/index.md",
        b"/.git/config",
        b"/.showcase/",
        b"/.showcase/publication-public/manifest",
        root + b"/secret.md",
        b"//" + root + b"/secret.md",
        b"file://" + root + b"/secret.md",
        b"/file://" + root + b"/secret.md",
        b"/proc/self/environ",
        b"//etc/passwd",
        b"/etc/passwd",
        b"\\etc\\passwd",
        b"C:\\secret.md",
        b"/C:/secret.md",
        b"*",
        b"",
        b"secret.md",
        b"?",
        b"#",
        b"/%",
        b"/%2",
        b"/%zz",
        b"/%00",
        b"/a0%00.html",
        b"/\x00",
        b"/\x01",
        b"/\xff\xfe",
        b"/?page=../secret.md",
        b"/_showcase/",
        b"/_showcase/../secret.md",
        b"/_showcase/nothing",
        b"/_showcase/live.js/../../secret.md",
        b"http://evil.example/secret.md",
        b"http://127.0.0.1/secret.md",
        b"/~root/",
        b"/$HOME/secret.md",
        b"/secret.md?",
        b"/secret.md#",
        b"/./secret.md",
        b"/.//secret.md",
        b"/articles/..",
        b"/articles/../secret.md",
        b"/" + b"a/" * 8000,
        b"/" + b"%41" * 8000,
        b"/" + b"../" * 8000 + b"etc/passwd",
    ]
    return plain + ways


def test_no_way_leads_out_of_the_site(site, server, dice):
    ways = targets(site)
    chosen = ways[:70] + dice.sample(ways[70:], min(amount(len(ways), 1200), len(ways) - 70))
    for way in chosen:
        answer = server.request(way)
        figures.count("requests_hostile")
        assert CANARY not in answer and b"root:x:" not in answer, way
        assert b"title: First" not in answer, way
        home = b"/?page=../secret.md"
        assert way == home or status(answer) in (302, 400, 403, 404, 431), (way, answer[:200])
        if status(answer) == 302:
            assert b"\r\nLocation: /" in answer and b"\r\nLocation: //" not in answer, way
    server.must_answer()


def test_what_is_served_is_what_a_build_writes(site, server):
    """Every file of the output is there, and nothing of the sources but what is copied."""
    wanted = site.wanted(0)
    for path, text in wanted.items():
        if text is None:
            continue
        answer = server.request("/" + path)
        assert status(answer) == (
            404 if path == "404.html" and status(answer) != 200 else 200
        ), path
        if not path.endswith(".html"):
            assert body(answer) == text, path
    for place, _, files in os.walk(site.root):
        for name in files:
            path = os.path.relpath(os.path.join(place, name), site.root)
            for target in {path, path.removeprefix("content/"), path.removeprefix("templates/")}:
                figures.count("requests_hostile")
                if target not in wanted:
                    assert status(server.request("/" + target)) == 404, target


def test_no_other_name_leads_here(server):
    """A page of another site whose name was made to lead here reads nothing."""
    port = server.port
    for host in [
        "evil.example",
        f"evil.example:{port}",
        f"127.0.0.1.evil.example:{port}",
        f"localhost.evil.example:{port}",
        f"evil.example@127.0.0.1:{port}",
        f"127.0.0.1:{port}@evil.example",
        "127.0.0.1",
        "localhost",
        "127.0.0.1:1",
        f"127.0.0.1:{port}.evil.example",
        f"127.0.0.1:{port}, evil.example",
        "",
        " ",
        f"0.0.0.0:{port}",
        f"127.1:{port}",
        f"2130706433:{port}",
        f"0x7f000001:{port}",
        f"[::ffff:127.0.0.1]:{port}",
        f"localhost.:{port}",
        f"127.0.0.1:{port}/",
        f"127.0.0.1:{port}#",
        f"127.0.0.1:0{port}",
        f"127.0.0.1:+{port}",
    ]:
        answer = server.request("/", host=host)
        figures.count("requests_hostile")
        assert status(answer) == 403, (host, answer[:200])
        assert b"<html" not in answer, host
    twice = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.example\r\n\r\n"
    none = "GET / HTTP/1.0\r\n\r\n"
    absolute = (
        f"GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
    )
    for request in (twice, none, absolute):
        with server.connect() as connection:
            connection.sendall(request.encode())
            answer = connection.recv(1 << 16)
        figures.count("requests_hostile")
        assert status(answer) in (400, 403, 404), answer[:200]
    server.must_answer()


def test_no_page_of_another_site_reads_the_channel(server):
    port = server.port
    for origin in [
        "http://evil.example",
        f"http://evil.example:{port}",
        "null",
        "https://127.0.0.1",
        f"https://127.0.0.1:{port}",
        f"http://127.0.0.1:{port + 1}",
        "http://127.0.0.1",
        f"http://127.0.0.1:{port}.evil.example",
        f"http://127.0.0.1:{port}@evil.example",
        "file://",
        "",
        f"HTTP://evil.example:{port}",
        f"http://[::2]:{port}",
        "chrome-extension://abc",
        f"http://evil.example\x00http://127.0.0.1:{port}",
    ]:
        answer = server.request(
            "/_showcase/events?page=/", fields=b"Origin: " + origin.encode() + b"\r\n"
        )
        figures.count("requests_hostile")
        assert status(answer) in (400, 403), (origin, answer[:200])
        assert b"session" not in answer
    twice = f"Origin: http://127.0.0.1:{port}\r\nOrigin: http://evil.example\r\n".encode()
    assert status(server.request("/_showcase/events", fields=twice)) == 403
    # Nothing tells a browser that others may read.
    for target in ("/", "/feed.xml", "/_showcase/live.js", "/stamp.txt", "/nothing"):
        answer = server.request(target, fields=b"Origin: http://evil.example\r\n")
        assert b"access-control-allow" not in answer.lower(), target
        assert b"cross-origin-resource-policy: same-origin" in answer.lower(), target


def test_what_a_browser_calls_cross_site_does_not_hold_the_channel(server):
    """An image or a frame sends no `Origin`; 256 of them would keep every tab out."""
    for value in (b"cross-site", b"same-site"):
        answer = server.request("/_showcase/events", fields=b"Sec-Fetch-Site: " + value + b"\r\n")
        figures.count("requests_hostile")
        assert status(answer) == 403, answer[:200]


def test_giant_and_broken_requests_are_turned_away(server):
    good = f"Host: 127.0.0.1:{server.port}\r\n".encode()
    memory = server.memory
    for request in [
        b"GET / HTTP/1.1\r\n" + good + b"X: " + b"x" * (1 << 20) + b"\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + good + b"X: x\r\n" * (1 << 16) + b"\r\n",
        b"GET /" + b"a" * (8 << 20) + b" HTTP/1.1\r\n" + good + b"\r\n",
        b"A" * (1 << 20),
        b"\r\n" * 100_000,
        b"\x00" * 100_000,
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500),
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET / HTTP/9.9\r\n" + good + b"\r\n",
        b"GET / HTTP/1.1\r\n" + good + b" folded: x\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + good + b": no name\r\n\r\n",
        b"GET  / HTTP/1.1\r\n" + good + b"\r\n",
        b"GET / HTTP/1.1 \r\n" + good + b"\r\n",
        b"GET / HTTP/1.1\n" + good + b"\n\n",
        b"GET /\x00 HTTP/1.1\r\n" + good + b"\r\n",
        b"POST / HTTP/1.1\r\n"
        + good
        + b"Content-Length: 99999999999999999999\r\n\r\n"
        + b"x" * 1000,
        b"POST / HTTP/1.1\r\n" + good + b"Transfer-Encoding: chunked\r\n\r\nffffffff\r\n",
        b"GET / HTTP/1.1\r\n"
        + good
        + b"Content-Length: 44\r\n\r\nGET /secret.md HTTP/1.1\r\n"
        + good,
        b"GET / HTTP/1.1\r\n" + good + b"Range: bytes=0-,0-,0-,0-\r\nConnection: close\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + good + b"Upgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n",
    ]:
        # The second half may never be read; what counts is that an end comes.
        with server.connect() as connection:
            try:
                connection.sendall(request)
                connection.shutdown(socket.SHUT_WR)
                answer = b""
                while part := connection.recv(1 << 16):
                    answer += part
            except OSError:
                answer = b""
        figures.count("requests_hostile")
        assert status(answer) in (0, 200, 400, 403, 404, 405, 431), answer[:200]
        assert CANARY not in answer
    server.must_answer()
    assert server.memory < memory + (64 << 10), "it keeps what it refused"


def allow_many_files():
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 8192), most))


def test_a_thousand_connections_that_say_nothing_keep_nobody_out(server):
    allow_many_files()
    server.must_answer()
    files, memory = server.open_files, server.memory
    held = [server.connect() for _ in range(1000)]
    figures.count("connections_silent", len(held))
    for _ in range(20):
        server.must_answer()
    assert server.open_files >= 1000
    for connection in held[:500]:
        connection.close()
    # The others are hung up on, sooner or later: half a minute is twice the server's patience.
    for connection in held[500:]:
        connection.settimeout(30)
        try:
            assert connection.recv(1) == b""
        except ConnectionResetError:
            pass
        connection.close()
    server.must_answer()
    assert server.open_files < files + 50
    assert server.memory < memory + (100 << 10)


def test_more_connections_than_there_is_room_for_end_with_room_again(server):
    allow_many_files()
    held = []
    for _ in range(3000):
        try:
            held.append(server.connect())
        except OSError:
            break
    figures.count("connections_silent", len(held))
    for connection in held:
        connection.close()
    until_well(server)


def until_well(server):
    """Waits, within patience, until it answers again."""
    for _ in range(300):
        assert server.is_running
        try:
            if status(server.request("/")) == 200:
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise AssertionError("no answer any more")


def test_slow_clients_keep_nobody_out(server):
    """A byte a second, an answer that is never taken, a channel that is never read."""
    allow_many_files()
    memory = server.memory
    slow = [server.connect() for _ in range(100)]
    deaf = [server.connect() for _ in range(100)]
    for connection in deaf:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        connection.sendall(
            (f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n" * 50).encode()
        )
    tabs = [server.connect() for _ in range(300)]
    for connection in tabs:
        connection.sendall(
            f"GET /_showcase/events HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode()
        )
    figures.count("connections_slow", len(slow) + len(deaf) + len(tabs))
    request = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\nX: ".encode() + b"x" * 100
    ended = set()
    for index in range(amount(40, 20)):
        for connection in slow:
            try:
                connection.sendall(request[index : index + 1])
            except OSError:
                ended.add(connection)
        server.must_answer()
        if index % 10 == 0:
            server.site.put(index // 10 + 1)
        time.sleep(1)
    assert len(ended) == len(slow), "who is slow is hung up on"
    for connection in slow + deaf + tabs:
        connection.close()
    server.must_answer()
    assert server.memory < memory + (100 << 10)


def _flood(port: int, targets: list[str], until: float, answer):
    """As many requests as it can, many a time on each connection; counts whole answers."""
    dies_with_parent()
    batch = "".join(
        f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n" for target in targets
    ).encode()
    requests, faults = 0, []
    while time.monotonic() < until and len(faults) < 5:
        with socket.create_connection(("127.0.0.1", port), timeout=60) as connection:
            for _ in range(50):
                connection.sendall(batch)
                seen, tail = 0, b""
                while seen < len(targets):
                    part = connection.recv(1 << 20)
                    if not part:
                        faults.append("hung up")
                        break
                    # A mark that is cut in two between two reads is counted once.
                    text = tail + part
                    seen += text.count(b"HTTP/1.1 200 ") + text.count(b"HTTP/1.1 404 ")
                    if b"HTTP/1.1 50" in text:
                        faults.append("an error of the server")
                    tail = text[-12:]
                requests += seen
                if faults or time.monotonic() > until:
                    break
    answer.put((requests, faults))


def flood(server, seconds: float, clients: int = 4) -> int:
    targets = ["/", "/articles/a1/", "/stamp.txt", "/nothing/", "/feed.xml", "/projects/p1/"]
    answer = multiprocessing.Queue()
    until = time.monotonic() + seconds
    workers = [
        multiprocessing.Process(target=_flood, args=(server.port, targets, until, answer))
        for _ in range(clients)
    ]
    for worker in workers:
        worker.start()
    results = [answer.get(timeout=seconds + 120) for _ in workers]
    for worker in workers:
        worker.join()
    assert [faults for _, faults in results] == [[]] * clients
    return sum(requests for requests, _ in results)


def test_a_flood_of_requests_is_answered_and_leaves_nothing(server):
    flood(server, amount(10, 4))
    before = server.memory
    seconds = amount(30, 10)
    requests = flood(server, seconds)
    after = server.memory
    figures.note("requests", requests)
    figures.note("requests_per_second", requests // seconds)
    figures.note("memory_before", before)
    figures.note("memory_after", after)
    server.must_answer()
    assert after < before + (32 << 10), f"memory grew from {before} to {after} kB"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "SIGINT"])
def test_it_ends_by_itself_when_told_while_many_are_connected(site, number):
    server = Server(site)
    held = [server.connect() for _ in range(100)]
    for connection in held[:50]:
        connection.sendall(
            f"GET /_showcase/events HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode()
        )
    server.must_answer()
    assert server.stop(number) == 0
    for connection in held:
        connection.close()
    with pytest.raises(OSError):
        server.connect()


@pytest.mark.parametrize("files", [256, 64, 40])
def test_few_open_files_turn_some_away_but_end_nothing(site, files):
    """With room for so few files that many connections cannot all be held."""
    server = Server(site, limits=limited(NOFILE=files))
    held = [server.connect() for _ in range(files + 60)]
    figures.count("connections_silent", len(held))
    time.sleep(1)
    for connection in held:
        connection.close()
    until_well(server)
    assert server.stop() == 0


def test_random_bytes_are_no_trouble(server, dice):
    for _ in range(amount(5000, 500)):
        kind = dice.randrange(3)
        noise = dice.randbytes(dice.randrange(1, 300))
        if kind == 1:
            noise = b"GET /" + noise + b" HTTP/1.1\r\nHost: x\r\n\r\n"
        elif kind == 2:
            noise = (
                f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n".encode()
                + noise
                + b"\r\n\r\n"
            )
        with server.connect() as connection:
            try:
                connection.sendall(noise)
                connection.shutdown(socket.SHUT_WR)
                while part := connection.recv(1 << 16):
                    assert CANARY not in part
            except OSError:
                pass
        figures.count("requests_hostile")
    server.must_answer()
