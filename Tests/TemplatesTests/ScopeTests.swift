import Testing

@testable import Templates

@Suite struct ScopeTests {
  private let page = Scope(registers: [0], item: .record)

  @Test func putsTheInnermostRecordLast() {
    #expect(page.pushing(register: 2).pushing(register: 1).registers == [0, 2, 1])
  }

  @Test func leavesOutARecordThatAnotherOfItsShapeHides() {
    let scope = page.pushing(register: 1).pushing(register: 2).pushing(register: 1)

    #expect(scope.registers == [0, 2, 1])
    #expect(scope == scope.pushing(register: 1))
  }

  @Test func keepsAValueOfUnknownShapeInItsPlace() {
    let scope = page.pushing(register: 1).pushing(item: .dynamic)

    #expect(scope.dynamicDepth == 2)
    #expect(scope.pushing(register: 2).dynamicDepth == 2)
    #expect(scope.pushing(register: 1).dynamicDepth == 1)
    #expect(scope.pushing(register: 1).registers == [0, 1])
  }

  @Test func knowsWhatTheItemIs() {
    let scope = page.pushing(item: .text)

    #expect(scope.item == .text)
    #expect(scope.registers == [0])
    #expect(scope.pushing(register: 1).item == .record)
  }
}
