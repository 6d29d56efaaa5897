import Diagnostics
import TestSupport
import Testing

/// Names of any shape, most of them near to one another.
@Suite struct RandomNameTests {
  private func name(_ letters: [Character], _ random: inout SeededNumbers) -> String {
    let count = Int.random(in: 0...14, using: &random)
    return String((0..<count).compactMap { _ in letters.randomElement(using: &random) })
  }

  private func changed(
    _ name: String, _ letters: [Character], _ random: inout SeededNumbers
  ) -> String {
    var name = Array(name)
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let place = Int.random(in: 0...name.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: name.insert(letters.randomElement(using: &random) ?? "a", at: place)
      case 1 where place < name.count: name.remove(at: place)
      case 2 where place < name.count: name[place] = letters.randomElement(using: &random) ?? "a"
      case 3 where place + 1 < name.count: name.swapAt(place, place + 1)
      default: break
      }
    }
    return String(name)
  }

  // Two letters make many ties, many letters many names that share none.
  @Test(arguments: ["ab", "aAbB", "abcdefghijklmnopqrstuvwxyz0123456789-._", "aäÄİßſK-1", "ab-"])
  func haveTheNearestThatAPlainSearchFinds(_ alphabet: String) {
    let letters = Array(alphabet)
    var random = SeededNumbers(seed: UInt64(alphabet.utf8.count))
    for _ in 0..<25 {
      let known = (0..<25).map { _ in name(letters, &random) }
      let prepared = KnownNames(known)
      for _ in 0..<15 {
        let wanted = changed(known.randomElement(using: &random) ?? "", letters, &random)
        let expected = PlainNearestName.suggestion(for: wanted, among: known)

        #expect(NearestName.suggestion(for: wanted, among: known) == expected, "\(wanted) \(known)")
        #expect(prepared.suggestion(for: wanted) == expected, "\(wanted) \(known)")
      }
    }
  }
}
