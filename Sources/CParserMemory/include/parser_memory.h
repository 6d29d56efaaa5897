#pragma once
// Memory for one parse after the other on a thread: taken from the end of a block, and given back
// all at once. A parser makes thousands of small things that die together; freeing them one by one
// costs as much as making them, and leaves holes among what lives on.

/// Begins a parse on this thread. A parse within another shares its memory.
void showcase_parse_begins(void);

/// Ends it: everything that was allocated since the outermost beginning is gone.
void showcase_parse_ends(void);

/// Three functions in the order of cmark-gfm's `cmark_mem`: calloc, realloc, free. Between
/// `showcase_parse_begins` and `showcase_parse_ends` of the same thread only. Memory that cannot be
/// had ends the process, as it does in cmark-gfm itself.
void *showcase_parser_memory(void);
