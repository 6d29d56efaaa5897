import Testing

@Suite struct MadeSiteTests {
  @Test(arguments: MadeSite.all)
  func reportsWhatARepositoryCannotHold(_ made: MadeSite) throws {
    let run = try TemporarySite.with { site in
      try site.write("content/site.yml", "title: Golden\nurl: https://example.org/\n")
      try made.make(site)
      return try site.build()
    }
    let reported = run.standardError.split(separator: "\n").map(String.init).filter {
      $0.contains(": error: ") || $0.contains(": warning: ")
    }

    #expect(reported == made.reported)
    #expect(run.status == (made.isBuilt ? 0 : 1))
    #expect(run.standardOutput.isEmpty != made.isBuilt)
  }
}
