#!/usr/bin/env python3
"""Reads every file of a built site that is meant for programs, with parsers that others wrote.

usage: python3 Tests/Browser/machines.py PUBLIC_DIR

Prints how many files of each kind it read, names each fault, and exits with 1 if there is any.
"""

import csv
import io
import json
import os
import re
import sys
from collections import Counter
from urllib.parse import unquote, urlsplit

import feedparser
import jsonschema
from extruct.jsonld import JsonLdExtractor
from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
OPENSEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"
SVG = "{http://www.w3.org/2000/svg}"
RFC3339 = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$")
ISO_DATE = re.compile(r"^\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?)?)?$")

TEXT = {"type": "string", "minLength": 1}
TEXTS = {"type": "array", "items": TEXT, "minItems": 1}
URL = {"type": "string", "pattern": "^(https?://|mailto:)"}
DATE = {"type": "string", "pattern": ISO_DATE.pattern}
NAMED = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "required": ["name"],
        "additionalProperties": False,
        "properties": {"name": TEXT, "url": URL},
    },
}
PROJECT = {
    "type": "object",
    "required": ["slug", "title", "url", "repository", "license", "openness", "status",
                 "osi_approved", "license_family"],
    "additionalProperties": False,
    "properties": {
        **dict.fromkeys(
            ["slug", "title", "summary", "license", "license_family", "openness", "category",
             "status", "maturity", "doi", "part_of", "fork_of", "moved_to"], TEXT),
        **dict.fromkeys(
            ["licenses", "tags", "languages", "platforms", "alternative_to", "stewards", "related",
             "parts", "forks"], TEXTS),
        **dict.fromkeys(["url", "repository", "homepage", "license_url", "logo", "logo_dark"], URL),
        **dict.fromkeys(["released", "added", "reviewed"], DATE),
        **dict.fromkeys(["used_by", "maintainers"], NAMED),
        **dict.fromkeys(
            ["funding", "articles"], {"type": "array", "items": URL, "minItems": 1}),
        "osi_approved": {"type": "boolean"},
        "links": {"type": "array", "items": {
            "type": "object", "required": ["kind", "url"], "additionalProperties": False,
            "properties": {"kind": TEXT, "url": URL}}},
        "install": {"type": "array", "items": {
            "type": "object", "required": ["command"], "additionalProperties": False,
            "properties": {"system": TEXT, "command": TEXT}}},
        "screenshots": {"type": "array", "items": {
            "type": "object", "required": ["url"], "additionalProperties": False,
            "properties": {"url": URL, "alt": TEXT, "width": {"type": "integer"},
                           "height": {"type": "integer"}}}},
        "featured": {"type": "object", "additionalProperties": False,
                     "properties": {"since": DATE, "note": TEXT}},
    },
}
PROJECTS = {
    "type": "object",
    "required": ["version", "site", "count", "projects"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": 1},
        "site": {"type": "object", "required": ["title", "url"]},
        "updated": DATE,
        "count": {"type": "integer", "minimum": 0},
        "projects": {"type": "array", "items": PROJECT},
    },
}
CODEMETA = {
    "type": "object",
    "required": ["@context", "type", "name", "codeRepository", "license"],
    "properties": {
        "@context": {"const": "https://w3id.org/codemeta/3.0"},
        "type": {"const": "SoftwareSourceCode"},
        "name": TEXT, "description": TEXT, "codeRepository": URL, "url": URL,
        "license": {"anyOf": [URL, {"type": "array", "items": URL, "minItems": 1}]},
        "developmentStatus": {"type": "string", "pattern": "^https://www.repostatus.org/#"},
        "maintainer": {"type": "array", "items": {"required": ["type", "name"]}},
    },
}
ENDPOINT = {
    "type": "object",
    "required": ["schemaVersion", "label", "message", "color"],
    "additionalProperties": False,
    "properties": {"schemaVersion": {"const": 1}, "label": TEXT, "message": TEXT, "color": TEXT},
}
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": TEXT, "home_page_url": URL, "feed_url": URL,
        "items": {"type": "array", "items": {
            "type": "object",
            "required": ["id", "url", "title", "date_published"],
            "anyOf": [{"required": ["content_html"]}, {"required": ["content_text"]}],
            "properties": {
                "id": TEXT, "url": URL,
                "date_published": {"type": "string", "pattern": RFC3339.pattern},
                "date_modified": {"type": "string", "pattern": RFC3339.pattern},
                "tags": TEXTS}}},
    },
}

# What schema.org's readers ask of each type; what is not listed here must not appear at all.
MEMBERS = {
    "WebSite": ["name", "url"],
    "SearchAction": ["target", "query-input"],
    "EntryPoint": ["urlTemplate"],
    "Organization": ["name"],
    "Person": ["name"],
    "Article": ["headline", "url"],
    "SoftwareSourceCode": ["name", "url"],
    "BreadcrumbList": ["itemListElement"],
    "ItemList": ["itemListElement", "numberOfItems"],
    "ListItem": ["position", "name"],
    "CollectionPage": ["name", "url"],
    "CreativeWorkSeries": ["name"],
    "ImageObject": ["url"],
}
# Of the thing that the page is about, not of others that it names.
MAIN_MEMBERS = {
    "Article": ["datePublished", "dateModified", "author", "publisher", "mainEntityOfPage"],
    "SoftwareSourceCode": ["codeRepository", "license", "description", "creativeWorkStatus"],
}
INVENTED = {"aggregateRating", "offers", "review", "interactionStatistic"}


class Site:
    """A built site, and what was found in it."""

    def __init__(self, root):
        self.root = root
        self.files = sorted(
            os.path.relpath(os.path.join(folder, name), root)
            for folder, _, names in os.walk(root) for name in names)
        self.known = set(self.files)
        self.read = Counter()
        self.faults = []
        self.base = self.find_base()

    def find_base(self):
        match = re.search(rb"<loc>(.*?)</loc>", self.bytes("sitemap.xml"))
        if not match:
            sys.exit("machines.py: no sitemap.xml with an address in it")
        first = etree.fromstring(b"<x>" + match[1] + b"</x>").text
        # The root sorts before every page below it; of a split sitemap the first is a part.
        return first.rsplit("/", 1)[0] + "/"

    def bytes(self, path):
        try:
            with open(os.path.join(self.root, path), "rb") as file:
                return file.read()
        except FileNotFoundError:
            return b""

    def fault(self, path, message):
        self.faults.append(f"{path}: {message}")

    def check(self, condition, path, message):
        if not condition:
            self.fault(path, message)

    def leads_somewhere(self, path, url):
        """Whether an address below the site's is one of its files."""
        if not url.startswith(self.base):
            return
        rest = unquote(urlsplit(url).path)[len(urlsplit(self.base).path):]
        wanted = rest + "index.html" if rest == "" or rest.endswith("/") else rest
        self.check(wanted in self.known, path, f"'{url}' leads to no file of the site")

    def xml(self, path):
        try:
            return etree.fromstring(
                self.bytes(path),
                etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
        except etree.XMLSyntaxError as error:
            self.fault(path, f"is not well-formed: {error}")
            return None

    def json(self, path, schema):
        try:
            value = json.loads(self.bytes(path).decode("utf-8"))
        except (UnicodeDecodeError, ValueError) as error:
            self.fault(path, f"is no JSON: {error}")
            return None
        for error in validator(schema).iter_errors(value):
            self.fault(path, f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
        return value


_validators = {}


def validator(schema):
    if id(schema) not in _validators:
        _validators[id(schema)] = jsonschema.Draft202012Validator(schema)
    return _validators[id(schema)]


def check_xml_feed(site, path):
    site.read["Atom and RSS feeds"] += 1
    tree = site.xml(path)
    if tree is None:
        return
    parsed = feedparser.parse(site.bytes(path), resolve_relative_uris=False)
    site.check(parsed.bozo == 0, path, f"feedparser: {parsed.get('bozo_exception')}")
    site.check(parsed.version in ("atom10", "rss20"), path, f"is a feed of '{parsed.version}'")
    site.check(parsed.feed.get("title"), path, "has no title")
    if parsed.version == "atom10":
        check_atom(site, path, tree)
        site.check(parsed.feed.get("id"), path, "has no id")
    else:
        for name in ("title", "link", "description"):
            site.check(tree.findtext(f"channel/{name}"), path, f"its channel has no {name}")
    ids = Counter(entry.get("id") for entry in parsed.entries)
    for entry in parsed.entries:
        site.read["entries of feeds"] += 1
        place = f"{path} ({entry.get('id', 'an entry')})"
        site.check(entry.get("id") and ids[entry.id] == 1, place, "its id is not its own")
        site.check(entry.get("link"), place, "has no link")
        site.check(entry.get("title"), place, "has no title")
        site.check(entry.get("published_parsed"), place, "has no date that can be read")
        if entry.get("link"):
            site.leads_somewhere(path, entry.link)


def check_atom(site, path, tree):
    site.check(tree.tag == ATOM + "feed", path, f"begins with {tree.tag}")
    links = {link.get("rel"): link.get("href") for link in tree.findall(ATOM + "link")}
    site.check(
        unquote(links.get("self", "")) == unquote(site.base) + path, path,
        f"calls itself '{links.get('self')}'")
    if "alternate" in links:
        site.leads_somewhere(path, links["alternate"])
    newest = tree.findtext(ATOM + "updated") or ""
    site.check(RFC3339.match(newest), path, f"was updated '{newest}'")
    site.check(tree.find(f"{ATOM}author/{ATOM}name") is not None, path, "has no author")
    for entry in tree.findall(ATOM + "entry"):
        for name in ("published", "updated"):
            date = entry.findtext(ATOM + name) or ""
            site.check(RFC3339.match(date), path, f"an entry was {name} '{date}'")


def check_json_feed(site, path):
    site.read["JSON feeds"] += 1
    feed = site.json(path, JSON_FEED)
    for item in (feed or {}).get("items", []):
        site.read["entries of feeds"] += 1
        site.leads_somewhere(path, item.get("url", ""))
    ids = [item.get("id") for item in (feed or {}).get("items", [])]
    site.check(len(ids) == len(set(ids)), path, "two items have one id")


def check_sitemap(site, path):
    tree = site.xml(path)
    if tree is None:
        return
    site.check(
        tree.tag in (SITEMAP + "urlset", SITEMAP + "sitemapindex"), path, f"begins with {tree.tag}")
    site.check(len(tree) <= 50_000, path, f"has {len(tree)} addresses")
    for location in tree.iter(SITEMAP + "loc"):
        site.read["addresses of the sitemap"] += 1
        site.check(location.text.startswith(site.base), path, f"'{location.text}' is elsewhere")
        site.leads_somewhere(path, location.text)
    for date in tree.iter(SITEMAP + "lastmod"):
        site.check(ISO_DATE.match(date.text), path, f"'{date.text}' is no date")


def check_opensearch(site, path):
    site.read["OpenSearch descriptions"] += 1
    tree = site.xml(path)
    if tree is None:
        return
    name = tree.findtext(OPENSEARCH + "ShortName") or ""
    site.check(1 <= len(name) <= 16, path, f"its short name is '{name}'")
    site.check(tree.findtext(OPENSEARCH + "Description"), path, "has no description")
    urls = [url for url in tree.findall(OPENSEARCH + "Url") if url.get("type") == "text/html"]
    site.check(len(urls) == 1, path, f"has {len(urls)} addresses for people")
    for url in urls:
        template = url.get("template", "")
        site.check("{searchTerms}" in template, path, f"its template is '{template}'")
        site.leads_somewhere(path, template.split("?")[0])


def check_tables(site):
    document = site.json("projects.json", PROJECTS)
    if document is None:
        return
    projects = document.get("projects", [])
    site.read["projects of projects.json"] = len(projects)
    site.check(document.get("count") == len(projects), "projects.json", "its count is another")
    for project in projects:
        site.leads_somewhere("projects.json", project.get("url", ""))
    text = site.bytes("projects.csv").decode("utf-8")
    site.check("\n" not in re.sub(r'"[^"]*"', "", text).replace("\r\n", ""), "projects.csv",
               "a line ends without CR")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    header, rows = rows[0], rows[1:]
    site.read["rows of projects.csv"] = len(rows)
    site.check(len(set(header)) == len(header), "projects.csv", "two columns have one name")
    for number, row in enumerate(rows, 2):
        site.check(len(row) == len(header), "projects.csv", f"row {number} has {len(row)} cells")
        for cell in row:
            starts = [cell, *(part.lstrip('"') for part in cell.split(";")[1:])]
            site.check(not any(part[:1] in tuple("=+-@\t\r") for part in starts), "projects.csv",
                       f"'{cell}' is a formula")
    titles = [plain(row[header.index("title")]) for row in rows]
    site.check(
        titles == [project.get("title") for project in projects], "projects.csv",
        "its titles are not those of projects.json")


def plain(cell):
    """Without the apostrophes that keep a spreadsheet from running it."""
    return re.sub(r"""^'(?='*[=+\-@\t\r\n])|(?<=;)'(?=['"]*[=+\-@\t\r\n])""", "", cell)


def check_project(site, folder):
    path = folder + "codemeta.json"
    if site.json(path, CODEMETA) is not None:
        site.read["codemeta.json"] += 1
    path = folder + "badge.json"
    endpoint = site.json(path, ENDPOINT)
    if endpoint is not None:
        site.read["badge.json"] += 1
    path = folder + "badge.svg"
    tree = site.xml(path)
    if tree is None:
        return
    site.read["badge.svg"] += 1
    title = tree.findtext(SVG + "title") or ""
    site.check(tree.tag == SVG + "svg" and title, path, "has no title")
    if endpoint:
        site.check(
            title == f"{endpoint['label']}: {endpoint['message']}", path,
            "says something else than badge.json")
    site.check(int(tree.get("width", 0)) > 20, path, "has no width")
    for element in tree.iter():
        site.check(
            etree.QName(element).localname in
            {"svg", "title", "clipPath", "rect", "g", "text"}, path, f"holds a {element.tag}")


def check_page(site, path, extractor):
    html = site.bytes(path)
    if b"application/ld+json" not in html:
        return
    try:
        data = extractor.extract(html.decode("utf-8"))
    except ValueError as error:
        site.fault(path, f"its JSON-LD cannot be read: {error}")
        return
    site.read["pages with JSON-LD"] += 1
    for document in data:
        site.check(document.get("@context") == "https://schema.org", path, "has another context")
        for node in document.get("@graph", []):
            for name in MAIN_MEMBERS.get(node.get("@type"), []):
                site.check(node.get(name), path, f"its {node['@type']} has no '{name}'")
            check_node(site, path, node)


def check_node(site, path, node):
    if isinstance(node, list):
        for item in node:
            check_node(site, path, item)
        return
    if not isinstance(node, dict):
        return
    kind = node.get("@type")
    site.read["things in JSON-LD"] += 1
    if kind not in MEMBERS:
        site.fault(path, f"'{kind}' is none of the types that it should name")
        return
    for name in MEMBERS[kind]:
        site.check(node.get(name) not in (None, "", []), path, f"a {kind} has no '{name}'")
    for name in INVENTED & set(node):
        site.fault(path, f"a {kind} has '{name}', which nobody stated")
    for name in ("url", "item"):
        if isinstance(node.get(name), str):
            site.leads_somewhere(path, node[name])
    for name in ("datePublished", "dateModified", "dateCreated"):
        if name in node:
            site.check(ISO_DATE.match(node[name]), path, f"'{node[name]}' is no date")
    if kind in ("ItemList", "BreadcrumbList"):
        items = node.get("itemListElement", [])
        site.check(
            [item.get("position") for item in items] == list(range(1, len(items) + 1)), path,
            f"the positions of its {kind} have gaps")
    for name, value in node.items():
        if not name.startswith("@"):
            check_node(site, path, value)


def check_llms(site, path):
    site.read["llms.txt"] += 1
    lines = site.bytes(path).decode("utf-8").split("\n")
    site.check(lines[0].startswith("# "), path, "does not begin with its title")
    site.check(lines[2].startswith("> "), path, "has no summary below its title")
    in_section = 0
    for line in lines[3:]:
        in_section = 0 if line.startswith("## ") else in_section + line.startswith("- ")
        site.check(in_section <= 201, path, "a section has more than 200 links")
        if line.startswith("- "):
            match = re.match(r"- \[.*\]\((\S+?)\)(: .*)?$", line)
            site.check(match, path, f"'{line}' is no link")
            if match:
                site.leads_somewhere(path, match[1])


def main():
    if len(sys.argv) != 2 or not os.path.isdir(sys.argv[1]):
        sys.exit(__doc__)
    site = Site(sys.argv[1])
    extractor = JsonLdExtractor()
    folders = [path[:-len("codemeta.json")] for path in site.files
               if os.path.basename(path) == "codemeta.json"]
    for path in site.files:
        name = os.path.basename(path)
        if name in ("feed.xml", "rss.xml"):
            check_xml_feed(site, path)
        elif name == "feed.json":
            check_json_feed(site, path)
        elif re.fullmatch(r"sitemap(-\d+)?\.xml", path):
            check_sitemap(site, path)
        elif name.endswith(".html"):
            check_page(site, path, extractor)
    if "opensearch.xml" in site.known:
        check_opensearch(site, "opensearch.xml")
    if "projects.json" in site.known:
        check_tables(site)
        site.check(
            len(folders) == site.read["projects of projects.json"], "projects.json",
            f"has {site.read['projects of projects.json']} projects, the site {len(folders)}")
    if "llms.txt" in site.known:
        check_llms(site, "llms.txt")
    for folder in folders:
        check_project(site, folder)
    print("read: " + ", ".join(f"{count:,} {what}" for what, count in site.read.items()))
    for fault in site.faults[:200]:
        print(f"fault: {fault}")
    if site.faults:
        print(f"{len(site.faults)} faults")
        sys.exit(1)


main()
