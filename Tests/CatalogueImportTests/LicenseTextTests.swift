import CatalogueImport
import Foundation
import Testing

@Suite struct LicenseTextTests {
  static let mit = """
    Permission is hereby granted, free of charge, to any person obtaining a copy
    of this software and associated documentation files (the "Software"), to deal
    """
  static let bsd = """
    Redistribution and use in source and binary forms are permitted:
    1. Redistributions of source code must retain the above copyright notice
    2. Redistributions in binary form must reproduce the above copyright notice
    """

  @Test(arguments: [
    (
      mit
        + "The above copyright notice and this permission notice shall be included in all\ncopies",
      "MIT"
    ),
    (mit, "MIT-0"),
    (bsd, "BSD-2-Clause"),
    (
      bsd + "the names may not be used to\nendorse or promote products derived from\nthis software",
      "BSD-3-Clause"
    ),
    ("                  Apache License\n    Version 2.0, January 2004\n", "Apache-2.0"),
    ("GNU GENERAL PUBLIC LICENSE\n  Version 2, June 1991", "GPL-2.0"),
    ("GNU GENERAL PUBLIC LICENSE\n  Version 3, 29 June 2007", "GPL-3.0"),
    ("GNU LESSER GENERAL PUBLIC LICENSE\n Version 2.1, February 1999", "LGPL-2.1"),
    ("GNU LESSER GENERAL PUBLIC LICENSE\n Version 3, 29 June 2007", "LGPL-3.0"),
    ("GNU AFFERO GENERAL PUBLIC LICENSE\n Version 3, 19 November 2007", "AGPL-3.0"),
    ("Mozilla Public License Version 2.0\n=====\n\n1. Definitions\n", "MPL-2.0"),
    (
      "Permission to use, copy, modify, and/or distribute this software for any\npurpose with or without fee is hereby granted, provided that the above\ncopyright notice",
      "ISC"
    ),
    (
      "Permission to use, copy, modify, and/or distribute this software for any\npurpose with or without fee is hereby granted.",
      "0BSD"
    ),
    ("EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL (c)", "EUPL-1.2"),
    ("This is free and unencumbered software released into the public domain.", "Unlicense"),
    ("CC0 1.0 Universal\n\nStatement of Purpose ... 2. Waiver. To the", "CC0-1.0"),
    ("Boost Software License - Version 1.0 - August 17th, 2003", "BSL-1.0"),
    (
      "In no event will the authors be held liable for any damages\narising from. 2. Altered source versions must be plainly marked as such, and",
      "Zlib"
    ),
  ])
  func knowsATextByItsOwnWords(_ text: String, _ id: String) {
    #expect(LicenseText.ids(in: text) == [id])
  }

  @Test(arguments: ["", "All rights reserved.", "See the licence of the GPL.", "MIT"])
  func doesNotGuess(_ text: String) { #expect(LicenseText.ids(in: text) == []) }

  @Test(arguments: [
    ("GPL-2", "GPL-2.0"), ("GPL-3", "GPL-3.0"), ("LGPL-2.1", "LGPL-2.1"), ("LGPL-3", "LGPL-3.0"),
    ("Apache-2.0", "Apache-2.0"), ("MPL-2.0", "MPL-2.0"), ("CC0-1.0", "CC0-1.0"),
    ("LGPL-2", "LGPL-2.0"),
  ])
  func knowsTheTextsOfThisSystem(_ name: String, _ id: String) {
    let path = "/usr/share/common-licenses/\(name)"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return }

    #expect(LicenseText.ids(in: text) == [id])
  }
}
