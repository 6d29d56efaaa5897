#include "parser_memory.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Of the first block, which a thread keeps, and of every other that nothing larger asks for.
enum { first_size = 512 << 10, next_size = 1 << 20, alignment = 16 };

typedef struct block {
  struct block *previous;
  size_t size;
  size_t used;
  size_t padding;
} block;

// What stands before each allocation.
typedef struct {
  size_t size;
  size_t padding;
} header;

typedef struct {
  block *current;
  // The allocation that may still grow where it is.
  char *last;
  int depth;
} memory;

static _Thread_local memory own;

static char *bytes(block *block) { return (char *)(block + 1); }

static void out_of_memory(void) {
  fputs("showcase: out of memory while parsing\n", stderr);
  abort();
}

static block *new_block(size_t size, block *previous) {
  block *block = size > SIZE_MAX - sizeof *block ? NULL : malloc(sizeof *block + size);
  if (!block) {
    out_of_memory();
    return NULL;
  }
  block->previous = previous;
  block->size = size;
  block->used = 0;
  return block;
}

// Not cleared.
static void *take(size_t size) {
  if (size > SIZE_MAX / 2) out_of_memory();
  const size_t whole = sizeof(header) + ((size + alignment - 1) & ~(size_t)(alignment - 1));
  block *block = own.current;
  if (!block || block->size - block->used < whole) {
    const size_t usual = block ? next_size : first_size;
    own.current = block = new_block(whole > usual ? whole : usual, block);
  }
  header *header = (void *)(bytes(block) + block->used);
  block->used += whole;
  header->size = size;
  own.last = (char *)(header + 1);
  return own.last;
}

static void *take_cleared(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) out_of_memory();
  void *place = take(count * size);
  return memset(place, 0, count * size);
}

static void *resize(void *place, size_t size) {
  if (!place) return take(size);
  header *old = (header *)place - 1;
  if (size <= old->size) return place;
  if (place == own.last) {
    block *block = own.current;
    const size_t start = (size_t)((char *)place - bytes(block));
    if (size <= block->size - start) {
      const size_t end = start + ((size + alignment - 1) & ~(size_t)(alignment - 1));
      if (end <= block->size) {
        block->used = end;
        old->size = size;
        return place;
      }
    }
  }
  void *moved = take(size);
  return memcpy(moved, place, old->size);
}

static void ignore(void *place) { (void)place; }

void showcase_parse_begins(void) { own.depth += 1; }

void showcase_parse_ends(void) {
  own.depth -= 1;
  if (own.depth > 0) return;
  own.last = NULL;
  while (own.current && own.current->previous) {
    block *previous = own.current->previous;
    free(own.current);
    own.current = previous;
  }
  // A first block that had to be larger than usual is not kept either.
  if (own.current && own.current->size > first_size) {
    free(own.current);
    own.current = NULL;
  }
  if (own.current) own.current->used = 0;
}

void *showcase_parser_memory(void) {
  static struct {
    void *(*calloc)(size_t, size_t);
    void *(*realloc)(void *, size_t);
    void (*free)(void *);
  } functions = {take_cleared, resize, ignore};
  return &functions;
}
