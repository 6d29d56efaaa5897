import ShowcaseCLI

@main enum Showcase {
  static func main() async {
    await ShowcaseCLI.main()
  }
}
