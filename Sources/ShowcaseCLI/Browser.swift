import CLinux
import Glibc

/// The browser of the one who sits at this machine.
enum Browser {
  /// Asks the desktop to open an address.
  ///
  /// - Returns: Whether there was a program to ask.
  static func open(_ url: String) -> Bool {
    ["xdg-open", "open"].contains { start($0, url) }
  }

  private static func start(_ program: String, _ url: String) -> Bool {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return false }
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Its chatter is not this program's, nor are the sockets.
    for stream in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    _ = showcase_close_from(&actions, 3)
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(program), strdup(url), nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    return posix_spawnp(&process, program, &actions, nil, &arguments, Glibc.environ) == 0
  }
}
