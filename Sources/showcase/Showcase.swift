import ShowcaseCLI

@main enum Showcase {
  static func main() async {
    ShowcaseCLI.main()
  }
}
