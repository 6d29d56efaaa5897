import Diagnostics
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A site with a mistake that a repository cannot hold, or would not want to: made when the test
/// runs.
struct MadeSite: Sendable, CustomTestStringConvertible {
  var code: DiagnosticCode
  /// What is reported, without the lines of the source.
  var reported: [String]
  /// Whether the site is published all the same.
  var isBuilt = false
  var make: @Sendable (TemporarySite) throws -> Void

  var testDescription: String { code.rawValue }

  static let all = files + texts

  private static let files = [
    MadeSite(
      code: .symbolicLink,
      reported: [
        "content/logo.svg:1:1: error: symbolic links are not followed; put the file itself here [symbolic-link]"
      ]
    ) { site in
      try FileManager.default.createSymbolicLink(
        atPath: site.folder.path + "/content/logo.svg", withDestinationPath: "/etc/passwd")
    },
    MadeSite(
      code: .fileNotRegular,
      reported: [
        "content/feed:1:1: error: only files and folders are published; this is neither [file-not-regular]",
        "content/page.md:1:1: error: a name that ends in '.md' is a page's file; this is a folder [file-not-regular]",
      ]
    ) { site in
      mkfifo(site.folder.path + "/content/feed", 0o600)
      try site.write("content/page.md/x.txt", "x")
    },
    MadeSite(
      code: .fileNameInvalid,
      reported: [
        "content/gr\\xFCn.txt:1:1: error: a file's name is UTF-8; found 'gr\\xFCn.txt' [file-name-invalid]",
        "content/two\\x0Alines.txt:1:1: error: a file's name holds no control characters; found 'two\\x0Alines.txt' [file-name-invalid]",
      ]
    ) { site in
      try site.write("content/two\nlines.txt", "x")
      var path = Array((site.folder.path + "/content/gr").utf8CString.dropLast())
      path += [CChar(bitPattern: 0xFC)] + "n.txt".utf8CString
      close(open(path, O_CREAT | O_WRONLY, 0o600))
    },
    MadeSite(
      code: .fileNameUnportable,
      reported: [
        "content/aux/b.txt:1:1: warning: a folder's name is none that Windows keeps for a device; found 'aux'; 'aux_' is good everywhere [file-name-unportable]",
        "content/con.txt:1:1: warning: a file's name is none that Windows keeps for a device; found 'con.txt'; 'con_.txt' is good everywhere [file-name-unportable]",
      ],
      isBuilt: true
    ) { site in
      try site.write("content/con.txt", "x")
      try site.write("content/aux/b.txt", "x")
      try site.write("content/aux/c.txt", "x")
    },
    MadeSite(
      code: .fileTooLarge,
      reported: [
        "content/dump.md:1:1: error: a document has at most 8 MB (limits.document_size); this has 9,000,000 bytes [file-too-large]"
      ]
    ) { site in
      try site.write("content/dump.md", String(repeating: "text\n", count: 1_800_000))
    },
  ]

  private static let texts = [
    MadeSite(
      code: .urlCollision,
      reported: [
        "content/logo.txt:1:1: error: each URL belongs to one page; '/logo.txt' is taken by a file of the site (as '/Logo.txt', which many disks do not tell apart from it) [url-collision]"
      ]
    ) { site in
      try site.write("content/Logo.txt", "a")
      try site.write("content/logo.txt", "b")
    },
    MadeSite(
      code: .encodingInvalid,
      reported: [
        "content/about.md:3:3: error: a text is UTF-8; found byte 0xFC; save the file as UTF-8 [encoding-invalid]"
      ]
    ) { site in
      try site.write("content/about.md", Data(Array("---\ntitle: About\nGr".utf8) + [0xFC, 0x0A]))
    },
    MadeSite(
      code: .frontMatterTooLarge,
      reported: [
        "content/about.md:1:1: error: front matter takes at most 64 kB (limits.front_matter_size); this has 70,019 bytes [front-matter-too-large]"
      ]
    ) { site in
      try site.write(
        "content/about.md",
        "---\ntitle: About\nx_a: \(String(repeating: "x", count: 70_000))\n---\n")
    },
    MadeSite(
      code: .markdownTooCostly,
      reported: [
        "content/about.md:4:1: error: a document is converted within 10 s, half of them of the processor (limits.conversion_time), and 1 GB (limits.conversion_memory); this one needs more memory [markdown-too-costly]"
      ]
    ) { site in
      let wide = ["a", "-"].map { String(repeating: "|\($0)", count: 20_000) + "|\n" }.joined()
      try site.write(
        "content/about.md",
        "---\ntitle: About\n---\n\(wide)\(String(repeating: "|a\n", count: 20_000))")
    },
  ]
}
