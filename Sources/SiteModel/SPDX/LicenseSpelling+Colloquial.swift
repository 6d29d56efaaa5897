extension LicenseSpelling {
  /// By key. Several ids where the name does not tell which one is meant.
  static let colloquial: [String: [String]] = [
    "0clausebsd": ["0BSD"], "bsd0": ["0BSD"], "bsd0clause": ["0BSD"], "zeroclausebsd": ["0BSD"],
    "bsd": ["BSD-2-Clause", "BSD-3-Clause"], "bsdstyle": ["BSD-2-Clause", "BSD-3-Clause"],
    "2clausebsd": ["BSD-2-Clause"], "bsd2": ["BSD-2-Clause"], "freebsd": ["BSD-2-Clause"],
    "bsdsimplified": ["BSD-2-Clause"], "simplifiedbsd": ["BSD-2-Clause"],
    "3clausebsd": ["BSD-3-Clause"], "bsd3": ["BSD-3-Clause"], "bsdnew": ["BSD-3-Clause"],
    "bsdrevised": ["BSD-3-Clause"], "modifiedbsd": ["BSD-3-Clause"], "newbsd": ["BSD-3-Clause"],
    "revisedbsd": ["BSD-3-Clause"],
    "4clausebsd": ["BSD-4-Clause"], "bsd4": ["BSD-4-Clause"], "originalbsd": ["BSD-4-Clause"],

    "expat": ["MIT"], "jquery": ["MIT"], "mit+file": ["MIT"], "mitexpat": ["MIT"],
    "mitstyle": ["MIT"], "mitx11": ["MIT"], "x11mit": ["MIT"],

    "al2": ["Apache-2.0"], "apache": ["Apache-2.0"], "apachefoundation2": ["Apache-2.0"],
    "asf2": ["Apache-2.0"], "asl": ["Apache-2.0"], "asl2": ["Apache-2.0"],

    "gpl": ["GPL-2.0-only", "GPL-2.0-or-later", "GPL-3.0-only", "GPL-3.0-or-later"],
    "gpl+": ["GPL-2.0-or-later", "GPL-3.0-or-later"],
    "lgpl": ["LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later"],
    "lgpl+": ["LGPL-2.1-or-later", "LGPL-3.0-or-later"],
    "agpl": ["AGPL-3.0-only", "AGPL-3.0-or-later"], "agpl+": ["AGPL-3.0-or-later"],
    "fdl": ["GFDL-1.3-only", "GFDL-1.3-or-later"],
    "perl": ["Artistic-1.0-Perl OR GPL-1.0-or-later"],
    "perl5": ["Artistic-1.0-Perl OR GPL-1.0-or-later"],

    "boost": ["BSL-1.0"], "bsl": ["BSL-1.0", "BUSL-1.1"], "bsl1.1": ["BUSL-1.1"],
    "businesssource": ["BUSL-1.1"], "busl": ["BUSL-1.1"],
    "artistic": ["Artistic-2.0"], "cddl": ["CDDL-1.0", "CDDL-1.1"], "cecill": ["CECILL-2.1"],
    "elastic": ["Elastic-2.0"], "epl": ["EPL-1.0", "EPL-2.0"], "eupl": ["EUPL-1.2"],
    "lppl": ["LPPL-1.3c"], "mpl": ["MPL-2.0"], "ofl": ["OFL-1.1"], "osl": ["OSL-3.0"],
    "php": ["PHP-3.01"], "postgres": ["PostgreSQL"], "psf": ["PSF-2.0"],
    "python": ["PSF-2.0", "Python-2.0"], "silopenfont": ["OFL-1.1"], "sspl": ["SSPL-1.0"],
    "wtfpl2": ["WTFPL"], "zliblibpng": ["Zlib"], "odbl": ["ODbL-1.0"], "zpl": ["ZPL-2.1"],

    "cc0": ["CC0-1.0"], "cczero": ["CC0-1.0"], "ccby": ["CC-BY-4.0"], "ccbysa": ["CC-BY-SA-4.0"],
    "ccbync": ["CC-BY-NC-4.0"], "ccbynd": ["CC-BY-ND-4.0"], "ccbyncsa": ["CC-BY-NC-SA-4.0"],
    "ccbyncnd": ["CC-BY-NC-ND-4.0"],
    "publicdomain": ["CC0-1.0", "Unlicense", "LicenseRef-public-domain"],
    "pd": ["CC0-1.0", "Unlicense", "LicenseRef-public-domain"],

    // npm's "UNLICENSED" is the opposite of the Unlicense.
    "unlicensed": ["LicenseRef-Proprietary"], "proprietary": ["LicenseRef-Proprietary"],
    "commercial": ["LicenseRef-Proprietary"], "closedsource": ["LicenseRef-Proprietary"],
    "allrightsreserved": ["LicenseRef-Proprietary"],
    "creativemlopenrailm": ["LicenseRef-CreativeML-OpenRAIL-M"],
    "openrailm": ["LicenseRef-CreativeML-OpenRAIL-M"],
    "openrail": ["LicenseRef-CreativeML-OpenRAIL-M"],
  ]
}
