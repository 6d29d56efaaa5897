import Glibc
import Markdown

/// The command line.
package enum ShowcaseCLI {
  package static func main() {
    // Not a command for people: this program starts itself so to convert large documents.
    if CommandLine.arguments.dropFirst().first == "convert-worker" { exit(ConversionWorker.run()) }
  }
}
