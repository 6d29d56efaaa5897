#pragma once
#include <stddef.h>

/// The id that the linker made of everything in this program. Returns its length in bytes; 0 where
/// it has none, or where the system does not tell.
size_t showcase_build_id(unsigned char *id, size_t capacity);
