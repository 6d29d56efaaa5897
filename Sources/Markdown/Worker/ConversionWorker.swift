/// The child process that converts documents which could stop the program.
package enum ConversionWorker {
  /// Serves requests on standard input until it is closed. Returns the exit status.
  package static func run() -> Int32 { 0 }
}
