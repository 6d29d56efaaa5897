import DevServer
import Testing

@Suite struct ChangeInboxTests {
  @Test func whatCameMeanwhileIsOneChange() async {
    let inbox = ChangeInbox()
    inbox.put(ChangeSet(paths: ["a"]))
    inbox.put(ChangeSet(paths: ["b"]))
    inbox.put(ChangeSet())

    var signals = inbox.signals.makeAsyncIterator()
    await signals.next()
    #expect(inbox.take() == ChangeSet(paths: ["a", "b"]))
    #expect(inbox.take().isEmpty)
  }
}
