#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

/// Attaches the named core extension. Returns 1, or 0 when this build of the
/// library does not know `name`.
static inline int showcase_attach_extension(cmark_parser *parser, const char *name) {
  cmark_syntax_extension *extension = cmark_find_syntax_extension(name);
  return extension && cmark_parser_attach_syntax_extension(parser, extension);
}
