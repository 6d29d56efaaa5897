import ShowcaseCLI

@main enum Showcase {
  static func main() {
    ShowcaseCLI.main(revision: EmbeddedRevision.text)
  }
}
