/// What browsers are told a file is, by its name.
package enum ContentType {
  private static let types = [
    "html": "text/html; charset=utf-8", "htm": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8", "json": "application/json",
    "map": "application/json", "webmanifest": "application/manifest+json",
    "jsonld": "application/ld+json", "xml": "application/xml",
    "atom": "application/atom+xml", "rss": "application/rss+xml",
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
    "bmp": "image/bmp", "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf",
    "otf": "font/otf", "pdf": "application/pdf", "zip": "application/zip",
    "gz": "application/gzip", "mp4": "video/mp4", "webm": "video/webm", "ogv": "video/ogg",
    "mp3": "audio/mpeg", "ogg": "audio/ogg", "oga": "audio/ogg", "wav": "audio/wav",
    "flac": "audio/flac", "vtt": "text/vtt; charset=utf-8", "wasm": "application/wasm",
    "txt": "text/plain; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "yml": "application/yaml", "yaml": "application/yaml",
    "asc": "text/plain; charset=utf-8", "bib": "text/plain; charset=utf-8",
  ]

  package static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    if name == "atom.xml" || name == "feed.xml" { return "application/atom+xml" }
    if name == "rss.xml" { return "application/rss+xml" }
    if name == "feed.json" { return "application/feed+json" }
    if name == "opensearch.xml" { return "application/opensearchdescription+xml" }
    // Files without an ending are what `.well-known` holds, and licences.
    guard let dot = name.lastIndex(of: ".") else { return "text/plain; charset=utf-8" }
    return types[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }
}
