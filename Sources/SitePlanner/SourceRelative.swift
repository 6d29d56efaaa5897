/// The way from one source to another, as an author writes it.
enum SourceRelative {
  /// `content/articles/a.md` to `content/projects/b.md`: `../projects/b.md`.
  static func path(from file: String, to other: String) -> String {
    let folder = file.split(separator: "/").dropLast()
    let target = other.split(separator: "/")
    var shared = 0
    while shared < folder.count, shared < target.count - 1, folder[shared] == target[shared] {
      shared += 1
    }
    let up = Array(repeating: "..", count: folder.count - shared)
    return (up + target[shared...].map(String.init)).joined(separator: "/")
  }
}
