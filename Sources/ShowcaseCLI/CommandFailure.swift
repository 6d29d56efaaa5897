import ArgumentParser
import Diagnostics
import Glibc
import SiteWriter
import SourceWriter

/// Exit statuses, and the words that go with them.
enum CommandFailure {
  /// Mistakes in the content, the templates or the settings.
  static let mistakes = ExitCode(1)
  /// The machine failed: `EX_IOERR` of `sysexits.h`.
  static let machine = ExitCode(74)

  /// Runs `body`; what the machine did wrong is printed and becomes exit status 74.
  static func reporting<Value>(
    _ reporter: Reporter, _ body: () async throws -> Value
  ) async throws -> Value {
    do {
      return try await body()
    } catch let refusal as OutputRefusal {
      _ = reporter.report(refusal.diagnostics, of: nil)
      throw mistakes
    } catch let error as OutputPathError {
      // Two things of the site want one file, or a name that no output may hold.
      Terminal.report("error: \(error)\n")
      throw mistakes
    } catch let error as SourceWriteError where error.isRefusal {
      Terminal.report("error: \(error)\n")
      throw mistakes
    } catch let error as ValidationError {
      throw error
    } catch let error as CatalogueNotFound {
      Terminal.report("error: \(error)\n")
      throw mistakes
    } catch let code as ExitCode {
      throw code
    } catch let error as StandardOutputError {
      throw error
    } catch {
      Terminal.report("error: \(error)\n")
      throw machine
    }
  }
}

extension CommandFailure {
  /// Ends the process with the message and the status of what a command threw, or of the help that
  /// was asked for.
  static func end(with error: any Error) -> Never {
    do throws(StandardOutputError) {
      if let error = error as? StandardOutputError { throw error }
      let code = ShowcaseCommand.exitCode(for: error)
      let text = ShowcaseCommand.fullMessage(for: error)
      if code.isSuccess {
        try Terminal.print(text + "\n")
      } else if !text.isEmpty {
        Terminal.report(text + "\n")
      }
      exit(code.rawValue)
    } catch {
      end(of: error)
    }
  }

  private static func end(of error: StandardOutputError) -> Never {
    if error.isHangUp { Terminal.endByHangUp() }
    Terminal.report("error: \(error)\n")
    exit(machine.rawValue)
  }
}

extension CommandFailure {
  /// Ends the process for a file whose reading does not end: the thread that is at it never would.
  static func overrun(_ reporter: Reporter) -> @Sendable (Diagnostic) -> Void {
    { diagnostic in
      _ = reporter.report([diagnostic], of: nil)
      // Not `exit`: it tears down what other threads are still using.
      _exit(mistakes.rawValue)
    }
  }
}

extension SourceWriteError {
  /// Whether the folder is not as it should be, rather than the machine.
  fileprivate var isRefusal: Bool {
    switch self {
    case .exists, .changed, .outside: true
    case .failed: false
    }
  }
}
