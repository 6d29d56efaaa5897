/// The command line.
package enum ShowcaseCLI {
  package static func main() {}
}
