import Diagnostics

/// A file that cannot be used, in an author's words.
struct FileProblem: Error {
  var diagnostic: Diagnostic

  init(_ fault: FileReadFault, _ path: String) {
    let span = SourceSpan(file: path)
    switch fault {
    case .notRegular:
      diagnostic = .error(
        .fileNotRegular, "only files and folders are published; this is neither", at: span)
    case .tooLarge(let size, let limit):
      diagnostic = .error(.fileTooLarge, limit.message(size: size), at: span)
    case .link: diagnostic = Self.link(path)
    case .system(let number):
      diagnostic = .error(
        .fileUnreadable, "every file is read; this one cannot be: \(FileReadFault.reason(number))",
        at: span)
    }
  }

  static func link(_ path: String) -> Diagnostic {
    .error(
      .symbolicLink, "symbolic links are not followed; put the file itself here",
      at: SourceSpan(file: path))
  }
}
