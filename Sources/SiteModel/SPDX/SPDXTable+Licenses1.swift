// Written by generate.py from the SPDX licence list 3.29.0; do not edit.

extension SPDXTable {
  static let licenses: [StaticString] = [licenses1Part, licenses2Part, licenses3Part]

  static let licenses1Part: StaticString = #"""
    0BSD|o|BSD Zero Clause License
    3D-Slicer-1.0||3D Slicer License v1.0
    AAL|o|Attribution Assurance License
    Abstyles||Abstyles License
    AdaCore-doc||AdaCore Doc License
    Adobe-2006||Adobe Systems Incorporated Source Code License Agreement
    Adobe-Display-PostScript||Adobe Display PostScript License
    Adobe-Glyph||Adobe Glyph List License
    Adobe-Utopia||Adobe Utopia Font License
    ADSL||Amazon Digital Services License
    Advanced-Cryptics-Dictionary||Advanced Cryptics Dictionary License
    AFL-1.1|of|Academic Free License v1.1
    AFL-1.2|of|Academic Free License v1.2
    AFL-2.0|of|Academic Free License v2.0
    AFL-2.1|of|Academic Free License v2.1
    AFL-3.0|of|Academic Free License v3.0
    Afmparse||Afmparse License
    AGPL-1.0|fd|Affero General Public License v1.0
    AGPL-1.0-only||Affero General Public License v1.0 only
    AGPL-1.0-or-later||Affero General Public License v1.0 or later
    AGPL-3.0|ofd|GNU Affero General Public License v3.0
    AGPL-3.0-only|of|GNU Affero General Public License v3.0 only
    AGPL-3.0-or-later|of|GNU Affero General Public License v3.0 or later
    Aladdin||Aladdin Free Public License
    ALGLIB-Documentation|o|ALGLIB Documentation License
    AMD-newlib||AMD newlib License
    AMDPLPA||AMD's plpa_map.c License
    AML||Apple MIT License
    AML-glslang||AML glslang variant License
    AMPAS||Academy of Motion Picture Arts and Sciences BSD
    ANTLR-PD||ANTLR Software Rights Notice
    ANTLR-PD-fallback||ANTLR Software Rights Notice with license fallback
    any-OSI||Any OSI License
    any-OSI-perl-modules||Any OSI License - Perl Modules
    Apache-1.0|f|Apache License 1.0
    Apache-1.1|of|Apache License 1.1
    Apache-2.0|of|Apache License 2.0
    APAFML||Adobe Postscript AFM License
    APL-1.0|o|Adaptive Public License 1.0
    App-s2p||App::s2p License
    APSL-1.0|o|Apple Public Source License 1.0
    APSL-1.1|o|Apple Public Source License 1.1
    APSL-1.2|o|Apple Public Source License 1.2
    APSL-2.0|of|Apple Public Source License 2.0
    Arphic-1999||Arphic Public License
    Artistic-1.0|o|Artistic License 1.0
    Artistic-1.0-cl8|o|Artistic License 1.0 w/clause 8
    Artistic-1.0-Perl|o|Artistic License 1.0 (Perl)
    Artistic-2.0|of|Artistic License 2.0
    Artistic-dist||Artistic License 1.0 (dist)
    Aspell-RU||Aspell Russian License
    ASWF-Digital-Assets-1.0||ASWF Digital Assets License version 1.0
    ASWF-Digital-Assets-1.1||ASWF Digital Assets License 1.1
    atc-game||atc Game License
    Baekmuk||Baekmuk License
    Bahyph||Bahyph License
    Barr||Barr License
    bcrypt-Solar-Designer||bcrypt Solar Designer License
    Beerware||Beerware License
    Bitstream-Charter||Bitstream Charter Font License
    Bitstream-Vera||Bitstream Vera Font License
    BitTorrent-1.0||BitTorrent Open Source License v1.0
    BitTorrent-1.1|f|BitTorrent Open Source License v1.1
    blessing||SQLite Blessing
    BlueOak-1.0.0|o|Blue Oak Model License 1.0.0
    Boehm-GC||Boehm-Demers-Weiser GC License
    Boehm-GC-without-fee||Boehm-Demers-Weiser GC License (without fee)
    BOLA-1.1||Buena Onda License Agreement v1.1
    Borceux||Borceux license
    Brian-Gladman-2-Clause||Brian Gladman 2-Clause License
    Brian-Gladman-3-Clause||Brian Gladman 3-Clause License
    Brian-Gladman-3-Clause-no-conversion||Brian Gladman 3-Clause License (no conversion clause)
    BSD-1-Clause|o|BSD 1-Clause License
    BSD-2-Clause|of|BSD 2-Clause "Simplified" License
    BSD-2-Clause-Darwin||BSD 2-Clause - Ian Darwin variant
    BSD-2-Clause-first-lines||BSD 2-Clause - first lines requirement
    BSD-2-Clause-FreeBSD|fd|BSD 2-Clause FreeBSD License
    BSD-2-Clause-NetBSD|fd|BSD 2-Clause NetBSD License
    BSD-2-Clause-Patent|o|BSD-2-Clause Plus Patent License
    BSD-2-Clause-pkgconf-disclaimer||BSD 2-Clause pkgconf disclaimer variant
    BSD-2-Clause-pos-unchanged||BSD 2-Clause - position unchanged variant
    BSD-2-Clause-Views||BSD 2-Clause with views sentence
    BSD-3-Clause|of|BSD 3-Clause "New" or "Revised" License
    BSD-3-Clause-acpica||BSD 3-Clause acpica variant
    BSD-3-Clause-Attribution||BSD with attribution
    BSD-3-Clause-Clear|f|BSD 3-Clause Clear License
    BSD-3-Clause-flex||BSD 3-Clause Flex variant
    BSD-3-Clause-HP||Hewlett-Packard BSD variant license
    BSD-3-Clause-LBNL|o|Lawrence Berkeley National Labs BSD variant license
    BSD-3-Clause-Modification||BSD 3-Clause Modification
    BSD-3-Clause-No-Military-License||BSD 3-Clause No Military License
    BSD-3-Clause-No-Nuclear-License||BSD 3-Clause No Nuclear License
    BSD-3-Clause-No-Nuclear-License-2014||BSD 3-Clause No Nuclear License 2014
    BSD-3-Clause-No-Nuclear-Warranty||BSD 3-Clause No Nuclear Warranty
    BSD-3-Clause-Open-MPI|o|BSD 3-Clause Open MPI variant
    BSD-3-Clause-OpenWebUI||BSD 3-Clause - OpenWebUI variant
    BSD-3-Clause-Sun||BSD 3-Clause Sun Microsystems
    BSD-3-Clause-Tso||BSD 3-Clause Tso variant
    BSD-4-Clause|f|BSD 4-Clause "Original" or "Old" License
    BSD-4-Clause-Shortened||BSD 4 Clause Shortened
    BSD-4-Clause-UC||BSD-4-Clause (University of California-Specific)
    BSD-4.3RENO||BSD 4.3 RENO License
    BSD-4.3TAHOE||BSD 4.3 TAHOE License
    BSD-Advertising-Acknowledgement||BSD Advertising Acknowledgement License
    BSD-ask-to-endorse|o|BSD - ask to endorse
    BSD-Attribution-HPND-disclaimer||BSD with Attribution and HPND disclaimer
    BSD-Inferno-Nettverk||BSD-Inferno-Nettverk
    BSD-Mark-Modifications||BSD Mark Modifications License
    BSD-Protection||BSD Protection License
    BSD-Source-alt-GPL||BSD Source Code Attribution - GPL alternative
    BSD-Source-beginning-file||BSD Source Code Attribution - beginning of file variant
    BSD-Source-Code||BSD Source Code Attribution
    BSD-Source-Code-no-disclaimer||BSD Source Code Attribution - no disclaimer
    BSD-Systemics||Systemics BSD variant license
    BSD-Systemics-W3Works||Systemics W3Works BSD variant license
    BSL-1.0|of|Boost Software License 1.0
    Buddy||Buddy License
    Bugroff||Bugroff License
    BUSL-1.1||Business Source License 1.1
    bzip2-1.0.5|d|bzip2 and libbzip2 License v1.0.5
    bzip2-1.0.6||bzip2 and libbzip2 License v1.0.6
    C-UDA-1.0||Computational Use of Data Agreement v1.0
    CAL-1.0|o|Cryptographic Autonomy License 1.0
    CAL-1.0-Combined-Work-Exception|o|Cryptographic Autonomy License 1.0 (Combined Work Exception)
    Caldera||Caldera License
    Caldera-no-preamble||Caldera License (without preamble)
    CAPEC-tou||Common Attack Pattern Enumeration and Classification License
    Catharon||Catharon License
    CATOSL-1.1|o|Computer Associates Trusted Open Source License 1.1
    CC-BY-1.0||Creative Commons Attribution 1.0 Generic
    CC-BY-2.0||Creative Commons Attribution 2.0 Generic
    CC-BY-2.5||Creative Commons Attribution 2.5 Generic
    CC-BY-2.5-AU||Creative Commons Attribution 2.5 Australia
    CC-BY-3.0||Creative Commons Attribution 3.0 Unported
    CC-BY-3.0-AT||Creative Commons Attribution 3.0 Austria
    CC-BY-3.0-AU||Creative Commons Attribution 3.0 Australia
    CC-BY-3.0-DE||Creative Commons Attribution 3.0 Germany
    CC-BY-3.0-IGO||Creative Commons Attribution 3.0 IGO
    CC-BY-3.0-NL||Creative Commons Attribution 3.0 Netherlands
    CC-BY-3.0-US||Creative Commons Attribution 3.0 United States
    CC-BY-4.0|f|Creative Commons Attribution 4.0 International
    CC-BY-NC-1.0||Creative Commons Attribution Non Commercial 1.0 Generic
    CC-BY-NC-2.0||Creative Commons Attribution Non Commercial 2.0 Generic
    CC-BY-NC-2.5||Creative Commons Attribution Non Commercial 2.5 Generic
    CC-BY-NC-3.0||Creative Commons Attribution Non Commercial 3.0 Unported
    CC-BY-NC-3.0-DE||Creative Commons Attribution Non Commercial 3.0 Germany
    CC-BY-NC-3.0-IGO||Creative Commons Attribution Non Commercial 3.0 IGO
    CC-BY-NC-4.0||Creative Commons Attribution Non Commercial 4.0 International
    CC-BY-NC-ND-1.0||Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic
    CC-BY-NC-ND-2.0||Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic
    CC-BY-NC-ND-2.5||Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic
    CC-BY-NC-ND-3.0||Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported
    CC-BY-NC-ND-3.0-DE||Creative Commons Attribution Non Commercial No Derivatives 3.0 Germany
    CC-BY-NC-ND-3.0-IGO||Creative Commons Attribution Non Commercial No Derivatives 3.0 IGO
    CC-BY-NC-ND-4.0||Creative Commons Attribution Non Commercial No Derivatives 4.0 International
    CC-BY-NC-SA-1.0||Creative Commons Attribution Non Commercial Share Alike 1.0 Generic
    CC-BY-NC-SA-2.0||Creative Commons Attribution Non Commercial Share Alike 2.0 Generic
    CC-BY-NC-SA-2.0-DE||Creative Commons Attribution Non Commercial Share Alike 2.0 Germany
    CC-BY-NC-SA-2.0-FR||Creative Commons Attribution-NonCommercial-ShareAlike 2.0 France
    CC-BY-NC-SA-2.0-UK||Creative Commons Attribution Non Commercial Share Alike 2.0 England and Wales
    CC-BY-NC-SA-2.5||Creative Commons Attribution Non Commercial Share Alike 2.5 Generic
    CC-BY-NC-SA-3.0||Creative Commons Attribution Non Commercial Share Alike 3.0 Unported
    CC-BY-NC-SA-3.0-DE||Creative Commons Attribution Non Commercial Share Alike 3.0 Germany
    CC-BY-NC-SA-3.0-IGO||Creative Commons Attribution Non Commercial Share Alike 3.0 IGO
    CC-BY-NC-SA-4.0||Creative Commons Attribution Non Commercial Share Alike 4.0 International
    CC-BY-ND-1.0||Creative Commons Attribution No Derivatives 1.0 Generic
    CC-BY-ND-2.0||Creative Commons Attribution No Derivatives 2.0 Generic
    CC-BY-ND-2.5||Creative Commons Attribution No Derivatives 2.5 Generic
    CC-BY-ND-3.0||Creative Commons Attribution No Derivatives 3.0 Unported
    CC-BY-ND-3.0-DE||Creative Commons Attribution No Derivatives 3.0 Germany
    CC-BY-ND-4.0||Creative Commons Attribution No Derivatives 4.0 International
    CC-BY-SA-1.0||Creative Commons Attribution Share Alike 1.0 Generic
    CC-BY-SA-2.0||Creative Commons Attribution Share Alike 2.0 Generic
    CC-BY-SA-2.0-UK||Creative Commons Attribution Share Alike 2.0 England and Wales
    CC-BY-SA-2.1-JP||Creative Commons Attribution Share Alike 2.1 Japan
    CC-BY-SA-2.5||Creative Commons Attribution Share Alike 2.5 Generic
    CC-BY-SA-3.0||Creative Commons Attribution Share Alike 3.0 Unported
    CC-BY-SA-3.0-AT||Creative Commons Attribution Share Alike 3.0 Austria
    CC-BY-SA-3.0-DE||Creative Commons Attribution Share Alike 3.0 Germany
    CC-BY-SA-3.0-IGO||Creative Commons Attribution-ShareAlike 3.0 IGO
    CC-BY-SA-4.0|f|Creative Commons Attribution Share Alike 4.0 International
    CC-PDDC||Creative Commons Public Domain Dedication and Certification
    CC-PDM-1.0||Creative Commons Public Domain Mark 1.0 Universal
    CC-SA-1.0||Creative Commons Share Alike 1.0 Generic
    CC0-1.0|f|Creative Commons Zero v1.0 Universal
    CDDL-1.0|of|Common Development and Distribution License 1.0
    CDDL-1.1|o|Common Development and Distribution License 1.1
    CDL-1.0||Common Documentation License 1.0
    CDLA-Permissive-1.0||Community Data License Agreement Permissive 1.0
    CDLA-Permissive-2.0||Community Data License Agreement Permissive 2.0
    CDLA-Sharing-1.0||Community Data License Agreement Sharing 1.0
    CECILL-1.0||CeCILL Free Software License Agreement v1.0
    CECILL-1.1||CeCILL Free Software License Agreement v1.1
    CECILL-2.0|f|CeCILL Free Software License Agreement v2.0
    CECILL-2.1|o|CeCILL Free Software License Agreement v2.1
    CECILL-B|f|CeCILL-B Free Software License Agreement
    CECILL-C|f|CeCILL-C Free Software License Agreement
    CERN-OHL-1.1||CERN Open Hardware Licence v1.1
    CERN-OHL-1.2||CERN Open Hardware Licence v1.2
    CERN-OHL-P-2.0|o|CERN Open Hardware Licence Version 2 - Permissive
    CERN-OHL-S-2.0|o|CERN Open Hardware Licence Version 2 - Strongly Reciprocal
    CERN-OHL-W-2.0|o|CERN Open Hardware Licence Version 2 - Weakly Reciprocal
    CFITSIO||CFITSIO License
    check-cvs||check-cvs License
    checkmk||Checkmk License
    ClArtistic|f|Clarified Artistic License
    Clips||Clips License
    CMU-Mach||CMU Mach License
    CMU-Mach-nodoc||CMU Mach - no notices-in-documentation variant
    CNRI-Jython||CNRI Jython License
    CNRI-Python|o|CNRI Python License
    CNRI-Python-GPL-Compatible|o|CNRI Python Open Source GPL Compatible License Agreement
    COIL-1.0||Copyfree Open Innovation License
    Community-Spec-1.0||Community Specification License 1.0
    Condor-1.1|f|Condor Public License v1.1
    copyleft-next-0.3.0||copyleft-next 0.3.0
    copyleft-next-0.3.1||copyleft-next 0.3.1
    Cornell-Lossless-JPEG||Cornell Lossless JPEG License
    CPAL-1.0|of|Common Public Attribution License 1.0
    CPL-1.0|of|Common Public License 1.0
    CPOL-1.02||Code Project Open License 1.02
    Cronyx||Cronyx License
    Crossword||Crossword License
    CryptoSwift||CryptoSwift License
    CrystalStacker||CrystalStacker License
    CUA-OPL-1.0|o|CUA Office Public License v1.0
    Cube||Cube License
    curl|o|curl License
    cve-tou||Common Vulnerability Enumeration ToU License
    D-FSL-1.0||Deutsche Freie Software Lizenz
    DEC-3-Clause||DEC 3-Clause License
    diffmark||diffmark license
    DL-DE-BY-2.0||Data licence Germany – attribution – version 2.0
    DL-DE-ZERO-2.0||Data licence Germany – zero – version 2.0
    DOC||DOC License
    DocBook-DTD||DocBook DTD License
    DocBook-Schema||DocBook Schema License
    DocBook-Stylesheet||DocBook Stylesheet License
    DocBook-XML||DocBook XML License
    Dotseqn||Dotseqn License
    DRL-1.0||Detection Rule License 1.0
    DRL-1.1||Detection Rule License 1.1
    DSDP||DSDP License
    dtoa||David M. Gay dtoa License
    dvipdfm||dvipdfm License
    ECL-1.0|o|Educational Community License v1.0
    ECL-2.0|of|Educational Community License v2.0
    """#
}
