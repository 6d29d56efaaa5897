// swift-tools-version: 6.1
import PackageDescription

let modern: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Whether `Tests/Fuzz/run` builds: it alone wants every branch counted and every read watched.
let isFuzzing = Context.environment["SHOWCASE_FUZZ"] != nil
let sanitizers = "-sanitize=fuzzer,address"
let strict = modern + (isFuzzing ? [.unsafeFlags([sanitizers])] : [])

let package = Package(
  name: "showcase",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "showcase", targets: ["showcase"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CXXHash", pkgConfig: "libxxhash",
      providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .systemLibrary(name: "CLinux"),
    .target(name: "CParserMemory"),
    .target(name: "CBuildID"),

    .target(name: "Diagnostics", swiftSettings: strict),
    .target(
      name: "FrontMatter", dependencies: ["CYAML", "Diagnostics"],
      swiftSettings: strict),
    .target(
      name: "Markdown", dependencies: ["CCmarkGFM", "CLinux", "CParserMemory", "Diagnostics"],
      swiftSettings: strict),
    .target(name: "Templates", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(
      name: "SiteModel", dependencies: ["CXXHash", "Diagnostics"], exclude: ["SPDX/generate.py"],
      swiftSettings: strict),
    .target(
      name: "SiteLoader",
      dependencies: [
        "CLinux", "Diagnostics", "FrontMatter", "Markdown", "SiteModel", "Templates",
      ],
      swiftSettings: strict,
      plugins: ["EmbedTheme"]),
    .target(
      name: "SearchIndex", dependencies: ["Diagnostics", "SiteModel"], swiftSettings: strict),
    .target(
      name: "SitePlanner", dependencies: ["Diagnostics", "SearchIndex", "SiteModel"],
      swiftSettings: strict),
    .target(
      name: "SiteRenderer",
      dependencies: [
        "Diagnostics", "Markdown", "SearchIndex", "SiteModel", "SitePlanner", "Templates",
      ],
      swiftSettings: strict),
    .target(
      name: "SiteWriter", dependencies: ["CLinux", "Diagnostics", "SiteModel"],
      swiftSettings: strict),
    .target(name: "SourceWriter", dependencies: ["CLinux", "Diagnostics"], swiftSettings: strict),
    .target(
      name: "CatalogueImport", dependencies: ["Diagnostics", "FrontMatter", "SiteModel"],
      swiftSettings: strict),
    .target(name: "HTTPClient", swiftSettings: strict),
    .target(
      name: "ForgeClient", dependencies: ["Diagnostics", "FrontMatter", "HTTPClient", "SiteModel"],
      swiftSettings: strict),
    .target(
      name: "DevServer",
      dependencies: [
        "CLinux", "Diagnostics", "Markdown", "SearchIndex", "SiteLoader", "SiteModel",
        "SitePlanner", "SiteRenderer", "SiteWriter", "Templates",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: strict),
    .target(
      name: "ShowcaseCLI",
      dependencies: [
        "CBuildID", "CLinux", "CatalogueImport", "DevServer", "Diagnostics", "ForgeClient",
        "FrontMatter",
        "HTTPClient", "Markdown", "SearchIndex", "SiteLoader", "SiteModel", "SitePlanner",
        "SiteRenderer", "SiteWriter", "SourceWriter", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "showcase", dependencies: ["ShowcaseCLI"], swiftSettings: strict,
      plugins: ["EmbedRevision"]),

    .executableTarget(name: "embed-theme", swiftSettings: modern),
    .plugin(
      name: "EmbedTheme", capability: .buildTool(), dependencies: ["embed-theme"],
      path: "Sources/EmbedTheme"),
    .executableTarget(name: "embed-revision", swiftSettings: modern),
    .plugin(
      name: "EmbedRevision", capability: .buildTool(), dependencies: ["embed-revision"],
      path: "Sources/EmbedRevision"),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "FrontMatterTests", dependencies: ["Diagnostics", "FrontMatter", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "MarkdownTests",
      dependencies: ["CCmarkGFM", "Diagnostics", "Markdown", "TestSupport", "showcase"],
      swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Diagnostics", "Templates", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteModelTests", dependencies: ["Diagnostics", "SiteModel", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteLoaderTests",
      dependencies: ["Diagnostics", "FrontMatter", "Markdown", "SiteLoader", "SiteModel"],
      swiftSettings: strict),
    .testTarget(
      name: "SearchIndexTests", dependencies: ["SearchIndex", "SiteModel"],
      swiftSettings: strict),
    .testTarget(
      name: "SitePlannerTests", dependencies: ["Diagnostics", "SiteModel", "SitePlanner"],
      swiftSettings: strict),
    .testTarget(
      name: "SiteRendererTests",
      dependencies: [
        "Diagnostics", "Markdown", "SiteModel", "SitePlanner", "SiteRenderer", "Templates",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SiteWriterTests",
      dependencies: ["Diagnostics", "SiteModel", "SiteWriter", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SourceWriterTests", dependencies: ["SourceWriter"], swiftSettings: strict),
    .testTarget(
      name: "CatalogueImportTests",
      dependencies: [
        "CatalogueImport", "Diagnostics", "FrontMatter", "SiteLoader", "SiteModel", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "HTTPClientTests", dependencies: ["HTTPClient"], swiftSettings: strict),
    .testTarget(
      name: "ForgeClientTests",
      dependencies: [
        "Diagnostics", "FlyingFox", "ForgeClient", "HTTPClient", "SiteLoader", "SiteModel",
        "TestSupport", "showcase",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DevServerTests",
      dependencies: ["DevServer", "Diagnostics", "SiteModel", "TestSupport", "showcase"],
      swiftSettings: strict),
    .testTarget(
      name: "ShowcaseCLITests",
      dependencies: ["Diagnostics", "ShowcaseCLI", "SiteModel", "TestSupport", "showcase"],
      swiftSettings: strict),
    .testTarget(
      name: "GoldenSiteTests",
      dependencies: ["Diagnostics", "ShowcaseCLI", "TestSupport", "showcase"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "CatalogueImport", "DevServer", "Diagnostics", "FrontMatter", "Markdown", "SiteLoader",
        "SiteModel", "Templates",
      ],
      path: "Tests/Fuzz/FuzzTargets", swiftSettings: strict),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Replay",
      swiftSettings: strict),
    .testTarget(name: "HouseRuleTests", swiftSettings: strict),
  ]
)

if isFuzzing {
  // Its `main` runs libFuzzer, which no other build links.
  package.targets.append(
    .executableTarget(
      name: "fuzzer", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Fuzzer",
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags([sanitizers, "-use-ld=lld"])]))
}
