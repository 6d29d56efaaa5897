import DevServer

extension FuzzTarget {
  /// Heads of requests, and the paths that they ask for.
  static let request = FuzzTarget("request", longest: 600) { bytes in
    let all = Array(bytes)
    try checkPath(all)
    guard let head = RequestHead(all[...]) else { return }
    try BrokenProperty.unless(
      !head.method.isEmpty && !head.method.contains(" ") && !head.target.isEmpty
        && !head.target.contains(where: { $0 == 0x20 || $0 == 0x0A }),
      "a request's first line is three words: \(head.method)")
    try checkPath(head.target)
    _ = (head.keepsAlive, head.hasBody)
    try checkHost(head["host"])
  }

  private static func checkPath(_ target: [UInt8]) throws {
    guard let path = RequestPath.decoded(target[...]) else { return }
    let segments = path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
    try BrokenProperty.unless(
      path.utf8.first != 0x2F && !path.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0x5C },
      "a path is relative, without controls and backslashes: '\(path)'")
    for (index, segment) in segments.enumerated() {
      try BrokenProperty.unless(
        !segment.elementsEqual([0x2E]) && !segment.elementsEqual([0x2E, 0x2E])
          && (!segment.isEmpty || index == segments.count - 1),
        "a path goes down only: '\(path)'")
    }
    let asked = target.prefix { $0 != 0x3F && $0 != 0x23 }
    try BrokenProperty.unless(
      Array(path.utf8) == decodedOnce(asked.dropFirst()), "a path is decoded once: '\(path)'")
  }

  /// Each `%` and two digits as its byte, told again.
  private static func decodedOnce(_ target: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var rest = target
    while let byte = rest.popFirst() {
      guard byte == 0x25 else {
        decoded.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      rest = rest.dropFirst(2)
      decoded.append(UInt8(digits, radix: 16) ?? 0)
    }
    return decoded
  }

  /// A name that is allowed leads to this machine, whoever answers for it.
  private static func checkHost(_ host: String?) throws {
    guard HostCheck(host: "127.0.0.1", port: 8080).allows(host: host) else { return }
    try BrokenProperty.unless(
      ["127.0.0.1:8080", "localhost:8080", "[::1]:8080"].contains(host?.lowercased() ?? ""),
      "a request names this server: '\(host ?? "")'")
  }
}
