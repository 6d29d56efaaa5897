import Testing

@testable import SiteModel

@Suite struct ContentDateTests {
  @Test(arguments: [
    ("2022-08", "2022-08-22", false), ("2022-07", "2022-08-22", true), ("2022", "2022-08", false),
    ("2021", "2022-08-22", true), ("2022-08-21", "2022-08-22", true),
    ("2022-08-22", "2022-08-22T10:00:00Z", false),
    ("2022-08-22T09:59:59Z", "2022-08-22T10:00:00Z", true),
    ("2022-08-22T10:00:00Z", "2022-08-22T13:00:00+02:00", true),
    ("2022-08-22T10:00:00Z", "2022-08-22T12:00:00+02:00", false),
  ])
  func isBeforeAnotherAsFarAsBothAreKnown(_ one: String, _ other: String, _ isBefore: Bool) throws {
    let one = try #require(ContentDate(parsing: one))

    #expect(one.isBefore(try #require(ContentDate(parsing: other))) == isBefore)
  }

  @Test(arguments: [
    ("2022", "2022"), ("2022-08", "2022-08"), ("2022-08-22", "2022-08-22"),
    ("0001-01-01", "0001-01-01"), ("2024-02-29", "2024-02-29"), ("2000-02-29", "2000-02-29"),
    ("2022-08-22T10:00:00Z", "2022-08-22T10:00:00Z"),
    ("2022-08-22t10:00:00z", "2022-08-22T10:00:00Z"),
    ("2022-08-22T10:00:00+02:00", "2022-08-22T10:00:00+02:00"),
    ("2022-08-22 10:00:00 +0200", "2022-08-22T10:00:00+02:00"),
    ("2022-08-22 10:00:00 -03:30", "2022-08-22T10:00:00-03:30"),
    ("2022-08-22 10:00 +02", "2022-08-22T10:00:00+02:00"),
    ("2022-08-22T10:00Z", "2022-08-22T10:00:00Z"),
    ("2022-08-22T23:59:59.999999999Z", "2022-08-22T23:59:59Z"),
    ("2022-08-22T10:00:00-00:00", "2022-08-22T10:00:00Z"),
  ])
  func readsEveryFormAndWritesItInOneWay(_ text: String, _ written: String) throws {
    let date = try #require(ContentDate(parsing: text))

    #expect(date.description == written)
    #expect(ContentDate(parsing: written) == date)
  }

  @Test(arguments: [
    "", " ", "22", "202", "20222", "0000", "2022-", "2022-8", "2022-13", "2022-00", "2022-08-",
    "2022-08-32", "2022-08-00", "2023-02-29", "1900-02-29", "2022-04-31", "2022/08/22",
    "22.08.2022", "2022-08-22T", "2022-08-22T10", "2022-08-22T10:00", "2022-08-22 10:00:00",
    "2022-08-22T24:00:00Z", "2022-08-22T10:60Z", "2022-08-22T10:00:60Z", "2022-08-22T10:00:00.Z",
    "2022-08-22T10:00:00+16:00", "2022-08-22T10:00:00+02:60", "2022-08-22T10:00:00+2:00",
    "2022-08-22T10:00:00ZZ", "2022-08-22 ", " 2022-08-22", "2022-08-22Z", "yesterday", "-2022",
    "２０２２", "2022-08-22T10:00:00  Z",
  ])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(ContentDate(parsing: text) == nil)
  }

  @Test func readsPartsOfALongerText() {
    let line = "date: 2022-08-22"
    #expect(ContentDate(parsing: line.dropFirst(6))?.description == "2022-08-22")
  }

  @Test(arguments: [
    ("2022", "2022", "2022-01-01T00:00:00Z"),
    ("2022-08", "August 2022", "2022-08-01T00:00:00Z"),
    ("2022-08-02", "2 August 2022", "2022-08-02T00:00:00Z"),
    ("2022-12-31T23:30:00-05:00", "31 December 2022", "2022-12-31T23:30:00-05:00"),
    ("0987-01", "January 987", "0987-01-01T00:00:00Z"),
  ])
  func isShownToReadersAndToFeeds(_ text: String, _ display: String, _ feed: String) throws {
    let date = try #require(ContentDate(parsing: text))

    #expect(date.display == display)
    #expect(date.rfc3339 == feed)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (1_661_162_400, "2022-08-22T10:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (-62_135_596_800, "0001-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
  ])
  func comesFromSecondsSinceTheEpoch(_ seconds: Int, _ text: String) throws {
    let date = try #require(ContentDate(secondsSinceEpoch: seconds))

    #expect(date.description == text)
    #expect(date.secondsSinceEpoch == seconds)
  }

  @Test(arguments: [-62_135_596_801, 253_402_300_800, .min, .max])
  func refusesSecondsOutsideFourDigitYears(_ seconds: Int) {
    #expect(ContentDate(secondsSinceEpoch: seconds) == nil)
  }

  @Test func sortsByTheMomentItBeginsThenCoarseFirst() throws {
    let sorted = [
      "2021-12-31T23:30:00-01:00", "2022", "2022-01", "2022-01-01", "2022-01-01T01:00:00+01:00",
      "2022-01-01T00:00:01Z", "2022-01-02", "2022-02", "2023",
    ]
    let dates = try sorted.map { try #require(ContentDate(parsing: $0)) }
    // The first begins half an hour into 2022.
    let expected = Array(dates[1...4]) + [dates[5], dates[0]] + Array(dates[6...])

    #expect(dates.reversed().sorted() == expected)
    for (one, other) in zip(expected, expected.dropFirst()) {
      #expect(one < other)
      #expect(one != other)
      #expect(!(other < one))
    }
  }

  @Test func equalMomentsInTwoZonesAreOrderedAndUnequal() throws {
    let utc = try #require(ContentDate(parsing: "2022-01-01T00:00:00Z"))
    let east = try #require(ContentDate(parsing: "2022-01-01T01:00:00+01:00"))

    #expect(utc.secondsSinceEpoch == east.secondsSinceEpoch)
    #expect(utc < east)
    #expect(utc != east)
  }

  @Test(arguments: [
    ("2024-02-29", 2, "2022-02-28"), ("2024-02-29", 4, "2020-02-29"), ("2024-05", 1, "2023-05"),
    ("2024", 2, "2022"), ("2024-05-01T10:00:00+02:00", 2, "2022-05-01T10:00:00+02:00"),
    ("0002", 2, nil),
  ])
  func countsYearsBack(date: String, years: Int, earlier: String?) throws {
    let date = try #require(ContentDate(parsing: date))

    #expect(date.earlier(byYears: years)?.description == earlier)
  }

  @Test(arguments: [
    ("2024-03-31", 1, "2024-02-29"), ("2023-03-31", 1, "2023-02-28"),
    ("2024-01-15", 1, "2023-12-15"),
    ("2024-05-01", 24, "2022-05-01"), ("2024-05", 6, "2023-11"), ("2024", 12, "2023"),
    ("2024", 6, "2023"), ("0001-03-01", 3, nil),
    ("2024-03-31T10:00:00Z", 13, "2023-02-28T10:00:00Z"),
  ])
  func countsMonthsBack(date: String, months: Int, earlier: String?) throws {
    let date = try #require(ContentDate(parsing: date))

    #expect(date.earlier(byMonths: months)?.description == earlier)
  }

  @Test(arguments: [
    ("2024-03-01", 1, "2024-02-29"), ("2023-03-01", 1, "2023-02-28"),
    ("2024-01-01", 366, "2022-12-31"),
    ("2024-03-01T10:00:00Z", 30, "2024-01-31"), ("0001-01-02", 1, "0001-01-01"),
    ("0001-01-01", 1, nil),
  ])
  func countsDaysBack(date: String, days: Int, earlier: String?) throws {
    let date = try #require(ContentDate(parsing: date))

    #expect(date.earlier(byDays: days)?.description == earlier)
  }

  @Test(arguments: [
    ("2022-08-22T23:30:00-05:00", "2022-08-22"), ("2022-08-22", "2022-08-22"),
    ("2022-08", "2022-08"), ("2022", "2022"),
  ])
  func knowsTheDayOfAnInstant(date: String, day: String) throws {
    let date = try #require(ContentDate(parsing: date))

    #expect(date.wholeDay == ContentDate(parsing: day))
  }

  @Test(arguments: [
    ("2024-01-01", "Mon, 01 Jan 2024 00:00:00 +0000"),
    ("2022-08-22T10:05:09+02:00", "Mon, 22 Aug 2022 10:05:09 +0200"),
    ("1969-12-31T23:00:00-05:30", "Wed, 31 Dec 1969 23:00:00 -0530"),
    ("2024-02", "Thu, 01 Feb 2024 00:00:00 +0000"), ("0001", "Mon, 01 Jan 0001 00:00:00 +0000"),
  ])
  func isWrittenAsMailsAndRSSWantIt(_ text: String, _ mail: String) throws {
    #expect(try #require(ContentDate(parsing: text)).rfc822 == mail)
  }
}
