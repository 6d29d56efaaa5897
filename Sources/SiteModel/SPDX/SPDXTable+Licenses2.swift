// Written by generate.py from the SPDX licence list 3.29.0; do not edit.

extension SPDXTable {
  static let licenses2Part: StaticString = #"""
    eCos-2.0|fd|eCos license version 2.0
    EFL-1.0|o|Eiffel Forum License v1.0
    EFL-2.0|of|Eiffel Forum License v2.0
    eGenix||eGenix.com Public License 1.1.0
    Elastic-2.0||Elastic License 2.0
    Entessa|o|Entessa Public License v1.0
    EPICS||EPICS Open License
    EPL-1.0|of|Eclipse Public License 1.0
    EPL-2.0|of|Eclipse Public License 2.0
    ErlPL-1.1||Erlang Public License v1.1
    ESA-PL-permissive-2.4||European Space Agency Public License – v2.4 – Permissive (Type 3)
    ESA-PL-strong-copyleft-2.4||European Space Agency Public License (ESA-PL) - V2.4 - Strong Copyleft (Type 1)
    ESA-PL-weak-copyleft-2.4||European Space Agency Public License – v2.4 – Weak Copyleft (Type 2)
    etalab-2.0||Etalab Open License 2.0
    EUDatagrid|of|EU DataGrid Software License
    EUPL-1.0||European Union Public License 1.0
    EUPL-1.1|of|European Union Public License 1.1
    EUPL-1.2|of|European Union Public License 1.2
    Eurosym||Eurosym License
    Fair|o|Fair License
    FBM||Fuzzy Bitmap License
    FDK-AAC||Fraunhofer FDK AAC Codec Library
    FDK-MPEG-H||Fraunhofer FDK MPEG-H Software
    Ferguson-Twofish||Ferguson Twofish License
    Frameworx-1.0|o|Frameworx Open License 1.0
    FreeBSD-DOC||FreeBSD Documentation License
    FreeImage||FreeImage Public License v1.0
    FSFAP|f|FSF All Permissive License
    FSFAP-no-warranty-disclaimer||FSF All Permissive License (without Warranty)
    FSFUL||FSF Unlimited License
    FSFULLR||FSF Unlimited License (with License Retention)
    FSFULLRSD||FSF Unlimited License (with License Retention and Short Disclaimer)
    FSFULLRWD||FSF Unlimited License (With License Retention and Warranty Disclaimer)
    FSL-1.1-ALv2||Functional Source License, Version 1.1, ALv2 Future License
    FSL-1.1-MIT||Functional Source License, Version 1.1, MIT Future License
    FTL|f|Freetype Project License
    Furuseth||Furuseth License
    fwlw||fwlw License
    Game-Programming-Gems||Game Programming Gems License
    GCR-docs||Gnome GCR Documentation License
    GD||GD License
    generic-xts||Generic XTS License
    GFDL-1.1|fd|GNU Free Documentation License v1.1
    GFDL-1.1-invariants-only||GNU Free Documentation License v1.1 only - invariants
    GFDL-1.1-invariants-or-later||GNU Free Documentation License v1.1 or later - invariants
    GFDL-1.1-no-invariants-only||GNU Free Documentation License v1.1 only - no invariants
    GFDL-1.1-no-invariants-or-later||GNU Free Documentation License v1.1 or later - no invariants
    GFDL-1.1-only|f|GNU Free Documentation License v1.1 only
    GFDL-1.1-or-later|f|GNU Free Documentation License v1.1 or later
    GFDL-1.2|fd|GNU Free Documentation License v1.2
    GFDL-1.2-invariants-only||GNU Free Documentation License v1.2 only - invariants
    GFDL-1.2-invariants-or-later||GNU Free Documentation License v1.2 or later - invariants
    GFDL-1.2-no-invariants-only||GNU Free Documentation License v1.2 only - no invariants
    GFDL-1.2-no-invariants-or-later||GNU Free Documentation License v1.2 or later - no invariants
    GFDL-1.2-only|f|GNU Free Documentation License v1.2 only
    GFDL-1.2-or-later|f|GNU Free Documentation License v1.2 or later
    GFDL-1.3|fd|GNU Free Documentation License v1.3
    GFDL-1.3-invariants-only||GNU Free Documentation License v1.3 only - invariants
    GFDL-1.3-invariants-or-later||GNU Free Documentation License v1.3 or later - invariants
    GFDL-1.3-no-invariants-only||GNU Free Documentation License v1.3 only - no invariants
    GFDL-1.3-no-invariants-or-later||GNU Free Documentation License v1.3 or later - no invariants
    GFDL-1.3-only|f|GNU Free Documentation License v1.3 only
    GFDL-1.3-or-later|f|GNU Free Documentation License v1.3 or later
    Giftware||Giftware License
    GL2PS||GL2PS License
    Glide||3dfx Glide License
    Glulxe||Glulxe License
    GLWTPL||Good Luck With That Public License
    gnuplot|f|gnuplot License
    GPL-1.0|d|GNU General Public License v1.0 only
    GPL-1.0+|d|GNU General Public License v1.0 or later
    GPL-1.0-only||GNU General Public License v1.0 only
    GPL-1.0-or-later||GNU General Public License v1.0 or later
    GPL-2.0|ofd|GNU General Public License v2.0 only
    GPL-2.0+|ofd|GNU General Public License v2.0 or later
    GPL-2.0-only|of|GNU General Public License v2.0 only
    GPL-2.0-or-later|of|GNU General Public License v2.0 or later
    GPL-2.0-with-autoconf-exception|d|GNU General Public License v2.0 w/Autoconf exception
    GPL-2.0-with-bison-exception|d|GNU General Public License v2.0 w/Bison exception
    GPL-2.0-with-classpath-exception|d|GNU General Public License v2.0 w/Classpath exception
    GPL-2.0-with-font-exception|d|GNU General Public License v2.0 w/Font exception
    GPL-2.0-with-GCC-exception|d|GNU General Public License v2.0 w/GCC Runtime Library exception
    GPL-3.0|ofd|GNU General Public License v3.0 only
    GPL-3.0+|ofd|GNU General Public License v3.0 or later
    GPL-3.0-only|of|GNU General Public License v3.0 only
    GPL-3.0-or-later|of|GNU General Public License v3.0 or later
    GPL-3.0-with-autoconf-exception|d|GNU General Public License v3.0 w/Autoconf exception
    GPL-3.0-with-GCC-exception|od|GNU General Public License v3.0 w/GCC Runtime Library exception
    Graphics-Gems||Graphics Gems License
    gSOAP-1.3b||gSOAP Public License v1.3b
    gtkbook||gtkbook License
    Gutmann||Gutmann License
    HaskellReport||Haskell Language Report License
    HDF5||HDF5 License
    hdparm||hdparm License
    HIDAPI||HIDAPI License
    Hippocratic-2.1||Hippocratic License 2.1
    Hippocratic-3.0-core||Hippocratic License 3.0
    HP-1986||Hewlett-Packard 1986 License
    HP-1989||Hewlett-Packard 1989 License
    HPND|of|Historical Permission Notice and Disclaimer
    HPND-DEC||Historical Permission Notice and Disclaimer - DEC variant
    HPND-doc||Historical Permission Notice and Disclaimer - documentation variant
    HPND-doc-sell||Historical Permission Notice and Disclaimer - documentation sell variant
    HPND-export-US||HPND with US Government export control warning
    HPND-export-US-acknowledgement||HPND with US Government export control warning and acknowledgment
    HPND-export-US-modify||HPND with US Government export control warning and modification rqmt
    HPND-export2-US||HPND with US Government export control and 2 disclaimers
    HPND-Fenneberg-Livingston||Historical Permission Notice and Disclaimer - Fenneberg-Livingston variant
    HPND-INRIA-IMAG||Historical Permission Notice and Disclaimer - INRIA-IMAG variant
    HPND-Intel||Historical Permission Notice and Disclaimer - Intel variant
    HPND-Kevlin-Henney||Historical Permission Notice and Disclaimer - Kevlin Henney variant
    HPND-Markus-Kuhn||Historical Permission Notice and Disclaimer - Markus Kuhn variant
    HPND-merchantability-variant||Historical Permission Notice and Disclaimer - merchantability variant
    HPND-MIT-disclaimer||Historical Permission Notice and Disclaimer with MIT disclaimer
    HPND-Netrek||Historical Permission Notice and Disclaimer - Netrek variant
    HPND-Pbmplus||Historical Permission Notice and Disclaimer - Pbmplus variant
    HPND-sell-MIT-disclaimer-xserver||Historical Permission Notice and Disclaimer - sell xserver variant with MIT disclaimer
    HPND-sell-regexpr||Historical Permission Notice and Disclaimer - sell regexpr variant
    HPND-sell-variant||Historical Permission Notice and Disclaimer - sell variant
    HPND-sell-variant-critical-systems||HPND - sell variant with safety critical systems clause
    HPND-sell-variant-MIT-disclaimer||HPND sell variant with MIT disclaimer
    HPND-sell-variant-MIT-disclaimer-rev||HPND sell variant with MIT disclaimer - reverse
    HPND-SMC||Historical Permission Notice and Disclaimer - SMC variant
    HPND-UC||Historical Permission Notice and Disclaimer - University of California variant
    HPND-UC-export-US||Historical Permission Notice and Disclaimer - University of California, US export warning
    HTMLTIDY||HTML Tidy License
    hyphen-bulgarian||hyphen-bulgarian License
    IBM-pibs||IBM PowerPC Initialization and Boot Software
    ICU|o|ICU License
    IEC-Code-Components-EULA||IEC Code Components End-user licence agreement
    IJG|f|Independent JPEG Group License
    IJG-short||Independent JPEG Group License - short
    ImageMagick||ImageMagick License
    iMatix|f|iMatix Standard Function Library Agreement
    Imlib2|f|Imlib2 License
    Info-ZIP||Info-ZIP License
    Informatica||Informatica License
    Inner-Net-2.0||Inner Net License v2.0
    InnoSetup||Inno Setup License
    Intel|of|Intel Open Source License
    Intel-ACPI||Intel ACPI Software License Agreement
    Interbase-1.0||Interbase Public License v1.0
    IPA|of|IPA Font License
    IPL-1.0|of|IBM Public License v1.0
    ISC|of|ISC License
    ISC-Veillard||ISC Veillard variant
    ISO-permission||ISO permission notice
    Jam|o|Jam License
    JasPer-2.0||JasPer License
    jove||Jove License
    JPL-image||JPL Image Use Policy
    JPNIC||Japan Network Information Center License
    JSON||JSON License
    Kastrup||Kastrup License
    Kazlib||Kazlib License
    Knuth-CTAN||Knuth CTAN License
    LAL-1.2||Licence Art Libre 1.2
    LAL-1.3||Licence Art Libre 1.3
    Latex2e||Latex2e License
    Latex2e-translated-notice||Latex2e with translated notice permission
    Leptonica||Leptonica License
    LGPL-2.0|od|GNU Library General Public License v2 only
    LGPL-2.0+|od|GNU Library General Public License v2 or later
    LGPL-2.0-only|o|GNU Library General Public License v2 only
    LGPL-2.0-or-later|o|GNU Library General Public License v2 or later
    LGPL-2.1|ofd|GNU Lesser General Public License v2.1 only
    LGPL-2.1+|ofd|GNU Lesser General Public License v2.1 or later
    LGPL-2.1-only|of|GNU Lesser General Public License v2.1 only
    LGPL-2.1-or-later|of|GNU Lesser General Public License v2.1 or later
    LGPL-3.0|ofd|GNU Lesser General Public License v3.0 only
    LGPL-3.0+|ofd|GNU Lesser General Public License v3.0 or later
    LGPL-3.0-only|of|GNU Lesser General Public License v3.0 only
    LGPL-3.0-or-later|of|GNU Lesser General Public License v3.0 or later
    LGPLLR||Lesser General Public License For Linguistic Resources
    Libpng||libpng License
    libpng-1.6.35||PNG Reference Library License v1 (for libpng 0.5 through 1.6.35)
    libpng-2.0||PNG Reference Library version 2
    libselinux-1.0||libselinux public domain notice
    libtiff||libtiff License
    libutil-David-Nugent||libutil David Nugent License
    LiLiQ-P-1.1|o|Licence Libre du Québec – Permissive version 1.1
    LiLiQ-R-1.1|o|Licence Libre du Québec – Réciprocité version 1.1
    LiLiQ-Rplus-1.1|o|Licence Libre du Québec – Réciprocité forte version 1.1
    Linux-man-pages-1-para||Linux man-pages - 1 paragraph
    Linux-man-pages-copyleft||Linux man-pages Copyleft
    Linux-man-pages-copyleft-2-para||Linux man-pages Copyleft - 2 paragraphs
    Linux-man-pages-copyleft-var||Linux man-pages Copyleft Variant
    Linux-OpenIB||Linux Kernel Variant of OpenIB.org license
    LOOP||Common Lisp LOOP License
    LPD-document||LPD Documentation License
    LPL-1.0|o|Lucent Public License Version 1.0
    LPL-1.02|of|Lucent Public License v1.02
    LPPL-1.0||LaTeX Project Public License v1.0
    LPPL-1.1||LaTeX Project Public License v1.1
    LPPL-1.2|f|LaTeX Project Public License v1.2
    LPPL-1.3a|f|LaTeX Project Public License v1.3a
    LPPL-1.3c|o|LaTeX Project Public License v1.3c
    lsof||lsof License
    Lucida-Bitmap-Fonts||Lucida Bitmap Fonts License
    LZMA-SDK-9.11-to-9.20||LZMA SDK License (versions 9.11 to 9.20)
    LZMA-SDK-9.22||LZMA SDK License (versions 9.22 and beyond)
    Mackerras-3-Clause||Mackerras 3-Clause License
    Mackerras-3-Clause-acknowledgment||Mackerras 3-Clause - acknowledgment variant
    magaz||magaz License
    mailprio||mailprio License
    MakeIndex||MakeIndex License
    man2html||man2html License
    Martin-Birgmeier||Martin Birgmeier License
    McPhee-slideshow||McPhee Slideshow License
    metamail||metamail License
    Minpack||Minpack License
    MIPS||MIPS License
    MirOS|o|The MirOS Licence
    MIT|of|MIT License
    MIT-0|o|MIT No Attribution
    MIT-advertising||Enlightenment License (e16)
    MIT-Click||MIT Click License
    MIT-CMU||CMU License
    MIT-enna||enna License
    MIT-feh||feh License
    MIT-Festival||MIT Festival Variant
    MIT-Khronos-old||MIT Khronos - old variant
    MIT-Modern-Variant|o|MIT License Modern Variant
    MIT-open-group||MIT Open Group variant
    MIT-STK||MIT-STK License
    MIT-testregex||MIT testregex Variant
    MIT-Wu||MIT Tom Wu Variant
    MITNFA||MIT +no-false-attribs license
    MMIXware||MMIXware License
    MMPL-1.0.1||Minecraft Mod Public License v1.0.1
    Motosoto|o|Motosoto License
    MPEG-SSG||MPEG Software Simulation
    mpi-permissive||mpi Permissive License
    mpich2||mpich2 License
    MPL-1.0|o|Mozilla Public License 1.0
    MPL-1.1|of|Mozilla Public License 1.1
    MPL-2.0|of|Mozilla Public License 2.0
    MPL-2.0-no-copyleft-exception|o|Mozilla Public License 2.0 (no copyleft exception)
    mplus||mplus Font License
    MS-LPL||Microsoft Limited Public License
    MS-PL|of|Microsoft Public License
    MS-RL|of|Microsoft Reciprocal License
    MTLL||Matrix Template Library License
    MulanPSL-1.0||Mulan Permissive Software License, Version 1
    MulanPSL-2.0|o|Mulan Permissive Software License, Version 2
    Multics|o|Multics License
    """#
}
