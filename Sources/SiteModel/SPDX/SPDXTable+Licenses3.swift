// Written by generate.py from the SPDX licence list 3.29.0; do not edit.

extension SPDXTable {
  static let licenses3Part: StaticString = #"""
    Mup||Mup License
    MVT-1.1||MVT License 1.1
    NAIST-2003||Nara Institute of Science and Technology License (2003)
    NASA-1.3|o|NASA Open Source Agreement 1.3
    Naumen|o|Naumen Public License
    NBPL-1.0||Net Boolean Public License v1
    NCBI-PD||NCBI Public Domain Notice
    NCGL-UK-2.0||Non-Commercial Government Licence
    NCL||NCL Source Code License
    NCSA|of|University of Illinois/NCSA Open Source License
    Net-SNMP|d|Net-SNMP License
    NetCDF||NetCDF license
    Newsletr||Newsletr License
    NGPL|o|Nethack General Public License
    ngrep||ngrep License
    NICTA-1.0||NICTA Public Software License, Version 1.0
    NIST-PD||NIST Public Domain Notice
    NIST-PD-fallback||NIST Public Domain Notice with license fallback
    NIST-PD-TNT||NIST Public Domain Notice TNT variant
    NIST-Software||NIST Software License
    NLOD-1.0||Norwegian Licence for Open Government Data (NLOD) 1.0
    NLOD-2.0||Norwegian Licence for Open Government Data (NLOD) 2.0
    NLPL||No Limit Public License
    Nokia|of|Nokia Open Source License
    NOSL|f|Netizen Open Source License
    Noweb||Noweb License
    NPL-1.0|f|Netscape Public License v1.0
    NPL-1.1|f|Netscape Public License v1.1
    NPOSL-3.0|o|Non-Profit Open Software License 3.0
    NRL||NRL License
    NTIA-PD||NTIA Public Domain Notice
    NTP|o|NTP License
    NTP-0||NTP No Attribution
    Nunit|fd|Nunit License
    O-UDA-1.0||Open Use of Data Agreement v1.0
    OAR||OAR License
    OCCT-PL||Open CASCADE Technology Public License
    OCLC-2.0|o|OCLC Research Public License 2.0
    ODbL-1.0|f|Open Data Commons Open Database License v1.0
    ODC-By-1.0||Open Data Commons Attribution License v1.0
    OFFIS||OFFIS License
    OFL-1.0|f|SIL Open Font License 1.0
    OFL-1.0-no-RFN||SIL Open Font License 1.0 with no Reserved Font Name
    OFL-1.0-RFN||SIL Open Font License 1.0 with Reserved Font Name
    OFL-1.1|of|SIL Open Font License 1.1
    OFL-1.1-no-RFN|o|SIL Open Font License 1.1 with no Reserved Font Name
    OFL-1.1-RFN|o|SIL Open Font License 1.1 with Reserved Font Name
    OGC-1.0||OGC Software License, Version 1.0
    OGDL-Taiwan-1.0||Taiwan Open Government Data License, version 1.0
    OGL-Canada-2.0||Open Government Licence - Canada
    OGL-UK-1.0||Open Government Licence v1.0
    OGL-UK-2.0||Open Government Licence v2.0
    OGL-UK-3.0||Open Government Licence v3.0
    OGTSL|o|Open Group Test Suite License
    OLDAP-1.1||Open LDAP Public License v1.1
    OLDAP-1.2||Open LDAP Public License v1.2
    OLDAP-1.3||Open LDAP Public License v1.3
    OLDAP-1.4||Open LDAP Public License v1.4
    OLDAP-2.0||Open LDAP Public License v2.0 (or possibly 2.0A and 2.0B)
    OLDAP-2.0.1||Open LDAP Public License v2.0.1
    OLDAP-2.1||Open LDAP Public License v2.1
    OLDAP-2.2||Open LDAP Public License v2.2
    OLDAP-2.2.1||Open LDAP Public License v2.2.1
    OLDAP-2.2.2||Open LDAP Public License 2.2.2
    OLDAP-2.3|f|Open LDAP Public License v2.3
    OLDAP-2.4||Open LDAP Public License v2.4
    OLDAP-2.5||Open LDAP Public License v2.5
    OLDAP-2.6||Open LDAP Public License v2.6
    OLDAP-2.7|f|Open LDAP Public License v2.7
    OLDAP-2.8|o|Open LDAP Public License v2.8
    OLFL-1.3|o|Open Logistics Foundation License Version 1.3
    OML||Open Market License
    OpenMDW-1.0||OpenMDW License Agreement v1.0
    OpenPBS-2.3||OpenPBS v2.3 Software License
    OpenSSL|f|OpenSSL License
    OpenSSL-standalone||OpenSSL License - standalone
    OpenVision||OpenVision License
    OPL-1.0||Open Public License v1.0
    OPL-UK-3.0||United Kingdom Open Parliament Licence v3.0
    OPUBL-1.0||Open Publication License v1.0
    OSC-1.0|o|OSC License 1.0
    OSET-PL-2.1|o|OSET Public License version 2.1
    OSL-1.0|of|Open Software License 1.0
    OSL-1.1|f|Open Software License 1.1
    OSL-2.0|of|Open Software License 2.0
    OSL-2.1|of|Open Software License 2.1
    OSL-3.0|of|Open Software License 3.0
    OSSP||OSSP License
    PADL||PADL License
    ParaType-Free-Font-1.3||ParaType Free Font Licensing Agreement v1.3
    Parity-6.0.0||The Parity Public License 6.0.0
    Parity-7.0.0||The Parity Public License 7.0.0
    PDDL-1.0||Open Data Commons Public Domain Dedication & License 1.0
    PHP-3.0|o|PHP License v3.0
    PHP-3.01|of|PHP License v3.01
    Pixar||Pixar License
    pkgconf||pkgconf License
    Plexus||Plexus Classworlds License
    pnmstitch||pnmstitch License
    PolyForm-Noncommercial-1.0.0||PolyForm Noncommercial License 1.0.0
    PolyForm-Small-Business-1.0.0||PolyForm Small Business License 1.0.0
    PostgreSQL|o|PostgreSQL License
    PPL||Peer Production License
    PSF-2.0||Python Software Foundation License 2.0
    psfrag||psfrag License
    psutils||psutils License
    Python-2.0|of|Python License 2.0
    Python-2.0.1|o|Python License 2.0.1
    python-ldap||Python ldap License
    Qhull||Qhull License
    QPL-1.0|of|Q Public License 1.0
    QPL-1.0-INRIA-2004||Q Public License 1.0 - INRIA 2004 variant
    radvd||radvd License
    Rdisc||Rdisc License
    RHeCos-1.1||Red Hat eCos Public License v1.1
    RPL-1.1|o|Reciprocal Public License 1.1
    RPL-1.5|o|Reciprocal Public License 1.5
    RPSL-1.0|of|RealNetworks Public Source License v1.0
    RSA-MD||RSA Message-Digest License
    RSCPL|o|Ricoh Source Code Public License
    Ruby|f|Ruby License
    Ruby-pty||Ruby pty extension license
    SAX-PD||Sax Public Domain Notice
    SAX-PD-2.0||Sax Public Domain Notice 2.0
    Saxpath||Saxpath License
    SCEA||SCEA Shared Source License
    SchemeReport||Scheme Language Report License
    Sendmail||Sendmail License
    Sendmail-8.23||Sendmail License 8.23
    Sendmail-Open-Source-1.1||Sendmail Open Source License v1.1
    SGI-B-1.0||SGI Free Software License B v1.0
    SGI-B-1.1||SGI Free Software License B v1.1
    SGI-B-2.0|f|SGI Free Software License B v2.0
    SGI-OpenGL||SGI OpenGL License
    SGMLUG-PM||SGMLUG Parser Materials License
    SGP4||SGP4 Permission Notice
    SHL-0.5||Solderpad Hardware License v0.5
    SHL-0.51||Solderpad Hardware License, Version 0.51
    SimPL-2.0|o|Simple Public License 2.0
    SISSL|of|Sun Industry Standards Source License v1.1
    SISSL-1.2||Sun Industry Standards Source License v1.2
    SL||SL License
    Sleepycat|of|Sleepycat License
    SMAIL-GPL||SMAIL General Public License
    SMLNJ|f|Standard ML of New Jersey License
    SMPPL||Secure Messaging Protocol Public License
    SNIA||SNIA Public License 1.1
    snprintf||snprintf License
    SOFA||SOFA Software License
    softSurfer||softSurfer License
    Soundex||Soundex License
    Spencer-86||Spencer License 86
    Spencer-94||Spencer License 94
    Spencer-99||Spencer License 99
    SPL-1.0|of|Sun Public License v1.0
    ssh-keyscan||ssh-keyscan License
    SSH-OpenSSH||SSH OpenSSH license
    SSH-short||SSH short notice
    SSLeay-standalone||SSLeay License - standalone
    SSPL-1.0||Server Side Public License, v 1
    StandardML-NJ|fd|Standard ML of New Jersey License
    SugarCRM-1.1.3||SugarCRM Public License v1.1.3
    SUL-1.0||Sustainable Use License v1.0
    Sun-PPP||Sun PPP License
    Sun-PPP-2000||Sun PPP License (2000)
    SunPro||SunPro License
    SWL||Scheme Widget Library (SWL) Software License Agreement
    swrule||swrule License
    Symlinks||Symlinks License
    TAPR-OHL-1.0||TAPR Open Hardware License v1.0
    TCL||TCL/TK License
    TCP-wrappers||TCP Wrappers License
    TekHVC||TekHVC License
    TermReadKey||TermReadKey License
    TGPPL-1.0||Transitive Grace Period Public Licence 1.0
    ThirdEye||ThirdEye License
    threeparttable||threeparttable License
    TMate||TMate Open Source License
    TORQUE-1.1||TORQUE v2.5+ Software License v1.1
    TOSL||Trusster Open Source License
    TPDL||Time::ParseDate License
    TPL-1.0||THOR Public License 1.0
    TrustedQSL||TrustedQSL License
    TTWL||Text-Tabs+Wrap License
    TTYP0||TTYP0 License
    TU-Berlin-1.0||Technische Universitaet Berlin License 1.0
    TU-Berlin-2.0||Technische Universitaet Berlin License 2.0
    Ubuntu-font-1.0||Ubuntu Font Licence v1.0
    UCAR||UCAR License
    UCL-1.0|o|Upstream Compatibility License v1.0
    ulem||ulem License
    UMich-Merit||Michigan/Merit Networks License
    Unicode-3.0|o|Unicode License v3
    Unicode-DFS-2015||Unicode License Agreement - Data Files and Software (2015)
    Unicode-DFS-2016|o|Unicode License Agreement - Data Files and Software (2016)
    Unicode-TOU||Unicode Terms of Use
    UnixCrypt||UnixCrypt License
    Unlicense|of|The Unlicense
    Unlicense-libtelnet||Unlicense - libtelnet variant
    Unlicense-libwhirlpool||Unlicense - libwhirlpool variant
    UnRAR||UnRAR License
    UPL-1.0|of|Universal Permissive License v1.0
    URT-RLE||Utah Raster Toolkit Run Length Encoded License
    Vim|f|Vim License
    Vixie-Cron||Vixie Cron License
    VOSTROM||VOSTROM Public License for Open Source
    VSL-1.0|o|Vovida Software License v1.0
    W3C|of|W3C Software Notice and License (2002-12-31)
    W3C-19980720||W3C Software Notice and License (1998-07-20)
    W3C-20150513|o|W3C Software Notice and Document License (2015-05-13)
    w3m||w3m License
    Watcom-1.0|o|Sybase Open Watcom Public License 1.0
    Widget-Workshop||Widget Workshop License
    WordNet|o|WordNet License
    Wsuipa||Wsuipa License
    WTFNMFPL||Do What The F*ck You Want To But It's Not My Fault Public License
    WTFPL|f|Do What The F*ck You Want To Public License
    wwl||WWL License
    wxWindows|od|wxWindows Library License
    X11|f|X11 License
    X11-distribute-modifications-variant||X11 License Distribution Modification Variant
    X11-no-permit-persons||X11 no permit persons clause
    X11-swapped||X11 swapped final paragraphs
    Xdebug-1.03||Xdebug License v 1.03
    Xerox||Xerox License
    Xfig||Xfig License
    XFree86-1.1|f|XFree86 License 1.1
    xinetd|f|xinetd License
    xkeyboard-config-Zinoviev||xkeyboard-config Zinoviev License
    xlock||xlock License
    Xnet|o|X.Net License
    xpp||XPP License
    XSkat||XSkat License
    xzoom||xzoom License
    YPL-1.0||Yahoo! Public License v1.0
    YPL-1.1|f|Yahoo! Public License v1.1
    Zed||Zed License
    Zeeff||Zeeff License
    Zend-2.0|f|Zend License v2.0
    Zimbra-1.3|f|Zimbra Public License v1.3
    Zimbra-1.4||Zimbra Public License v1.4
    Zlib|of|zlib License
    zlib-acknowledgement||zlib/libpng License with Acknowledgement
    ZPL-1.1||Zope Public License 1.1
    ZPL-2.0|of|Zope Public License 2.0
    ZPL-2.1|of|Zope Public License 2.1
    """#
}
