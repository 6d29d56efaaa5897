import SiteModel
import Testing

@Suite struct DeviceNameTests {
  @Test(arguments: ["con", "CON", "Nul", "aux.md", "prn.tar.gz", "COM0", "lpt9", "com¹", "conout$"])
  func knowsThemInEveryLetterCaseAndBeforeAFullStop(_ name: String) {
    #expect(DeviceName.isReserved(name))
  }

  @Test(arguments: ["", "console", "com", "com10", "xcon", ".con", "nul-1", "a.con"])
  func leavesOtherNames(_ name: String) {
    #expect(!DeviceName.isReserved(name))
  }
}
