import ArgumentParser

/// Which site is meant.
struct SourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The site's folder.", valueName: "dir")) var source = "."

  /// The site's folder, absolute, without `.` and `..`.
  var root: String { AbsolutePath.of(source) }
}
