/// Ten files with one mistake each.
enum MistakenSources {
  static func write(to site: SampleSite) throws {
    for (path, text) in files { try site.write(path, text) }
  }

  static let files = [
    ("content/articles/m1.md", "---\ntitle: No date\n---\nText.\n"),
    ("content/articles/m2.md", "---\ntitle: Bad date\ndate: 2026-02-30\n---\nText.\n"),
    ("content/articles/m3.md", "---\ntitle: a: b\ndate: 2026-01-01\n---\nText.\n"),
    ("content/articles/m4.md", "---\ntitle: Never closed\ndate: 2026-01-01\n"),
    ("content/articles/m5.md", "---\ntitle: T\ntitle: U\ndate: 2026-01-01\n---\nText.\n"),
    ("content/articles/m6.md", "---\ntitle: L\ndate: 2026-01-01\n---\n[x](missing.md)\n"),
    ("content/articles/m7.md", "---\ntitle: I\ndate: 2026-01-01\n---\n![x](missing.png)\n"),
    (
      "content/articles/m8.md",
      "---\ntitle: P\ndate: 2026-01-01\nprojects: [tol]\n---\nText.\n"
    ),
    (
      "content/projects/m9.md",
      "---\ntitle: M\nsummary: S\nrepository: a/b\nlicense: Apache 2\n---\nText.\n"
    ),
    (
      "content/projects/m10.md",
      "---\ntitle: M\nsummary: S\nrepository: a/c\nlicense: MIT\nstatus: alive\n---\nText.\n"
    ),
  ]
}
