import FuzzTargets
import Glibc

// libFuzzer's own driver, with the arguments of this process. `SHOWCASE_FUZZ_TARGET` names what is
// fuzzed; an argument would be taken for a folder of inputs.

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private let target = getenv("SHOWCASE_FUZZ_TARGET").flatMap {
  FuzzTarget.named(String(cString: $0))
}

guard target != nil else {
  for target in FuzzTarget.all { print(target.name, target.longest) }
  exit(getenv("SHOWCASE_FUZZ_TARGET") == nil ? 0 : 64)
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
  runDriver(&count, &arguments) { start, length in
    do {
      try target?.check(UnsafeBufferPointer(start: start, count: length))
    } catch {
      fatalError("broken property: \(error)")
    }
    return 0
  })
