import Diagnostics
import Foundation
import SiteLoader
import SiteModel
import SiteRenderer

/// Answers requests from the state that is served now.
struct Responder: Sendable {
  let live: LiveSite
  let hosts: HostCheck

  func response(to request: RequestHead) async -> Response {
    guard hosts.allows(host: request["host"]) else {
      return .text(
        "This server answers requests to \(HostCheck.bracketed(hosts.host)):\(hosts.port) only; "
          + "what was asked for has another name.", status: 403)
    }
    guard ["GET", "HEAD"].contains(request.method) else {
      return .text("Only GET and HEAD are answered.", status: 405)
    }
    do {
      let snapshot = await live.snapshot
      let target = request.target[...]
      guard let path = RequestPath.decoded(target) else {
        return try await missing(snapshot)
      }
      if path.hasPrefix(PageInjection.folder) {
        return try await own(path, request, snapshot)
      }
      return try await response(path, snapshot)
    } catch {
      return .text("This file cannot be had now: \(error)", status: 500)
    }
  }

  /// This server's own files, and the channel.
  private func own(
    _ path: String, _ request: RequestHead, _ snapshot: Snapshot
  ) async throws -> Response {
    if let file = ClientFiles.file(path) { return .file(file, ContentType.of(path)) }
    guard path == PageInjection.folder + "events" else { return try await missing(snapshot) }
    guard
      !request.has("origin") || request["origin"] != nil && hosts.allows(origin: request["origin"]),
      isOfThisSite(request)
    else { return .text("Only pages of this site may listen.", status: 403) }
    let asked = RequestPath.field("page", of: request.target[...]) ?? "/"
    let page = RequestPath.decoded(Array(asked.utf8)[...]) ?? ""
    return Response(
      status: 200, body: .events(page: snapshot.site?.outputPath(page) ?? page),
      contentType: "text/event-stream")
  }

  /// What a browser says of the page that asks. An image of another site comes without an origin,
  /// and some hundred of them would take every place on the channel.
  private func isOfThisSite(_ request: RequestHead) -> Bool {
    !request.has("sec-fetch-site")
      || ["same-origin", "none"].contains(request["sec-fetch-site"] ?? "")
  }

  private func response(_ path: String, _ snapshot: Snapshot) async throws -> Response {
    guard let site = snapshot.site else { return mistakes() }
    let output = site.outputPath(path)
    if let file = site.file(output) {
      return try await response(file, output, site, snapshot.revision)
    }
    if let newer = site.renamed(output), let file = site.file(newer) {
      var response = try await response(file, newer, site, snapshot.revision)
      response.isFixed = false
      return response
    }
    if site.file(output + "/index.html") != nil {
      return .redirect(to: "/" + URLPath.encode(path) + "/")
    }
    return try await missing(snapshot)
  }

  private func response(
    _ file: ServedFile, _ path: String, _ site: ServedSite, _ revision: Int, status: Int = 200
  ) async throws -> Response {
    let type = ContentType.of(path)
    switch file {
    case .asset(let source): return .file(try site.loaded.readAsset(source), type, status: status)
    case .search:
      guard let bytes = try await site.search.file(path) else {
        return .text("no such file", status: 404)
      }
      return .file(bytes, type, status: status)
    case .output(let output):
      let rendered = try site.renderer.render(output)
      guard output.isPage else {
        var response = Response.file(rendered.value.bytes, type, status: status)
        response.isFixed = output.isFingerprinted
        return response
      }
      let found = rendered.diagnostics + (try site.renderer.settle(rendered.value.findings))
      await live.note(
        Mistake.mistakes(in: found, of: site.loaded), on: path, revision: revision)
      let injection = PageInjection(
        session: live.session, revision: revision, mark: site.marks[path])
      return .file(injection.page(rendered.value.bytes), type, status: status)
    }
  }

  private func missing(_ snapshot: Snapshot) async throws -> Response {
    guard let site = snapshot.site else { return mistakes() }
    guard let page = site.file("404.html") else { return .text("no such page", status: 404) }
    return try await response(page, "404.html", site, snapshot.revision, status: 404)
  }

  private func mistakes() -> Response {
    let injection = PageInjection(session: live.session, revision: 0)
    return .file(injection.page(MistakesPage.html), "text/html; charset=utf-8", status: 500)
  }
}

extension ServedSite {
  /// The output that a request's path names. Pages that any address may show link to the site's
  /// place on its own server, `/repo/`, so that is understood as well.
  fileprivate func outputPath(_ path: String) -> String {
    let base = basePath.dropFirst()
    let isBelow = !base.isEmpty && path.hasPrefix(base) && file(Self.withIndex(path)) == nil
    return Self.withIndex(isBelow ? String(path.dropFirst(base.count)) : path)
  }

  private static func withIndex(_ path: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}
