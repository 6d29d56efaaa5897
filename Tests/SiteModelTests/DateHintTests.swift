import SiteModel
import Testing

@Suite struct DateHintTests {
  @Test(arguments: [
    ("2022-8-2", "; did you mean '2022-08-02'?"), ("2022-8", "; did you mean '2022-08'?"),
    ("2022/08/22", "; did you mean '2022-08-22'?"), ("2022.08.22", "; did you mean '2022-08-22'?"),
    ("22.08.2022", "; did you mean '2022-08-22'?"), ("8/2022", "; did you mean '2022-08'?"),
    ("22/08/2022", "; did you mean '2022-08-22'?"), ("08/22/2022", "; did you mean '2022-08-22'?"),
    ("04/05/2022", "; did you mean '2022-05-04' or '2022-04-05'?"),
    ("04/04/2022", "; did you mean '2022-04-04'?"),
    ("22 August 2022", "; did you mean '2022-08-22'?"),
    ("Aug 22, 2022", "; did you mean '2022-08-22'?"), ("Aug. 2022", "; did you mean '2022-08'?"),
    ("2022-Aug-22", "; did you mean '2022-08-22'?"),
    (" 2022-08-22 ", "; did you mean '2022-08-22'?"),
    ("2022-08-22T10:00", "; did you mean '2022-08-22T10:00:00Z'?"),
    ("2022-08-22 10:00:00", "; did you mean '2022-08-22T10:00:00Z'?"),
    ("2023-02-29", "; February 2023 has 28 days"), ("2022-04-31", "; April 2022 has 30 days"),
  ])
  func saysWhatWasMeant(_ text: String, _ phrase: String) {
    #expect(ContentDate(parsing: text) == nil)
    #expect(DateHint.phrase(for: text) == phrase)
  }

  @Test(arguments: [
    "", "yesterday", "soon", "2022-13-01", "99.99.9999", "1 2 3 4", "22 Ma 2022", "0/0/0", "-",
    "12",
    "2022-08-22T25:00",
  ])
  func staysSilentWhereNothingIsClear(_ text: String) {
    #expect(DateHint.phrase(for: text) == "")
  }
}
