/// How the code of one language is read.
enum Syntax {
  case lexical(Language)
  case markup(MarkupScanner.Dialect)
  case shell, console, css, diff, dockerfile, makefile, markdown, yaml
  case settings(isTyped: Bool)

  /// The syntax of a fence's first word, as authors write it, in lower case.
  init?(named name: String) {
    if let language = Self.language(named: name) {
      self = .lexical(language)
    } else if let scanned = Self.scanned(name) {
      self = scanned
    } else {
      return nil
    }
  }

  private static func language(named name: String) -> Language? {
    switch name {
    case "swift": .swift
    case "c", "h": .c
    case "c++", "cpp", "cc", "cxx", "hpp", "cuda", "cu", "objective-c", "objc": .cPlusPlus
    case "go", "golang": .go
    case "java": .java
    case "kotlin", "kt", "kts": .kotlin
    case "javascript", "js", "jsx", "mjs", "cjs", "node": .javaScript
    case "typescript", "ts", "tsx", "mts", "cts": .typeScript
    case "json", "jsonc", "json5", "geojson", "jsonld", "webmanifest": .json
    case "python", "py", "python3", "pyi": .python
    case "ruby", "rb", "rake", "gemfile": .ruby
    case "rust", "rs": .rust
    case "sql", "postgresql", "postgres", "mysql", "sqlite", "plpgsql": .sql
    default: nil
    }
  }

  private static func scanned(_ name: String) -> Syntax? {
    switch name {
    case "bash", "sh", "shell", "zsh", "ksh", "dash", "fish": .shell
    case "console", "shell-session", "shellsession", "sh-session", "terminal", "session": .console
    case "html", "htm", "xhtml", "vue", "svelte", "mustache", "handlebars", "hbs": .markup(.html)
    case "xml", "svg", "rss", "atom", "xsd", "xsl", "xslt", "plist": .markup(.xml)
    case "css", "scss", "less": .css
    case "diff", "patch", "udiff": .diff
    case "dockerfile", "docker", "containerfile": .dockerfile
    case "makefile", "make", "mk", "gnumakefile": .makefile
    case "markdown", "md", "mdown": .markdown
    case "yaml", "yml": .yaml
    case "toml": .settings(isTyped: true)
    case "ini", "cfg", "conf", "properties", "dotenv", "env", "desktop", "editorconfig":
      .settings(isTyped: false)
    default: nil
    }
  }
}

extension Syntax {
  func scan(_ code: CodeBytes, into writer: consuming TokenWriter) -> TokenWriter {
    switch self {
    case .lexical(let language): LexicalScanner.scan(code, as: language, into: writer)
    case .markup(let dialect): MarkupScanner.scan(code, as: dialect, into: writer)
    case .settings(let isTyped): SettingsScanner(isTyped: isTyped).scan(code, into: writer)
    case .shell: ShellScanner.scan(code, into: writer)
    case .console: ConsoleScanner().scan(code, into: writer)
    case .css: CSSScanner.scan(code, into: writer)
    case .diff: DiffScanner().scan(code, into: writer)
    case .dockerfile: DockerfileScanner().scan(code, into: writer)
    case .makefile: MakefileScanner.scan(code, into: writer)
    case .markdown: MarkdownScanner().scan(code, into: writer)
    case .yaml: YAMLScanner.scan(code, into: writer)
    }
  }
}
