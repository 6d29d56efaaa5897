// The floor: what any generator has to do for a page. Reads each Markdown file, skips its front
// matter, converts the rest with the system's cmark-gfm, and writes one HTML file, on two threads.
// No templates, no links, no lists.
//
//   floor CONTENT OUTPUT
//
// The library's table of special characters is shared by all threads once extensions that own such
// characters are attached. So autolink's are put there once, before the threads start; strikethrough
// is attached to documents with a tilde only, and these are finished alone.
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { threads = 2, options = CMARK_OPT_FOOTNOTES };

static const char *content, *output;
static char **paths;
static size_t count, room;
static atomic_size_t next;
static pthread_rwlock_t finishing = PTHREAD_RWLOCK_INITIALIZER;

static void stop(const char *what) {
  perror(what);
  exit(74);
}

static int collect(const char *path, const struct stat *status, int kind, struct FTW *step) {
  (void)status, (void)step;
  size_t length = strlen(path);
  if (kind != FTW_F || length < 4 || strcmp(path + length - 3, ".md") != 0) return 0;
  if (count == room) paths = realloc(paths, (room = room ? 2 * room : 1024) * sizeof *paths);
  if (!paths || !(paths[count++] = strdup(path))) stop("memory");
  return 0;
}

static int before(const void *one, const void *other) {
  return strcmp(*(char *const *)one, *(char *const *)other);
}

static void attach(cmark_parser *parser, const char *name) {
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
}

static void make_ready(void) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_syntax_extension *autolink = cmark_find_syntax_extension("autolink");
  cmark_parser *parser = cmark_parser_new(options);
  cmark_parser_attach_syntax_extension(parser, autolink);
  cmark_manage_extensions_special_characters(parser, 1);
  cmark_parser_free(parser);
  cmark_syntax_extension_set_special_inline_chars(autolink, NULL);
}

// The bytes of the file at `path`, ended by NUL, in `*buffer`, which grows.
static size_t read_file(const char *path, char **buffer, size_t *size) {
  struct stat status;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0 || fstat(file, &status) != 0) stop(path);
  size_t length = status.st_size, done = 0;
  if (length + 1 > *size && !(*buffer = realloc(*buffer, *size = 2 * length + 1))) stop("memory");
  while (done < length) {
    ssize_t got = read(file, *buffer + done, length - done);
    if (got <= 0) stop(path);
    done += got;
  }
  close(file);
  (*buffer)[length] = 0;
  return length;
}

static void write_all(int file, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t done = write(file, bytes, length);
    if (done <= 0) stop("write");
    bytes += done, length -= done;
  }
}

// Writes OUTPUT/folders/name/index.html for CONTENT/folders/name.md.
static void write_page(const char *path, const char *html) {
  char place[4096];
  const char *name = path + strlen(content);
  int length = snprintf(
      place, sizeof place, "%s%.*s", output, (int)(strlen(name) - 3), name);
  if (length < 0 || length > 4000) stop(path);
  if (mkdir(place, 0777) != 0 && errno != EEXIST) {
    char *slash = strrchr(place, '/');
    *slash = 0;
    mkdir(place, 0777);
    *slash = '/';
    if (mkdir(place, 0777) != 0 && errno != EEXIST) stop(place);
  }
  strcpy(place + length, "/index.html");
  int file = open(place, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (file < 0) stop(place);
  static const char head[] = "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>Floor</title>\n";
  write_all(file, head, sizeof head - 1);
  write_all(file, html, strlen(html));
  close(file);
}

static void convert(const char *path, char **buffer, size_t *size) {
  size_t length = read_file(path, buffer, size);
  const char *text = *buffer;
  if (strncmp(text, "---\n", 4) == 0) {
    const char *end = strstr(text + 3, "\n---\n");
    if (end) text = end + 5;
  }
  cmark_parser *parser = cmark_parser_new(options);
  attach(parser, "table");
  attach(parser, "tasklist");
  attach(parser, "autolink");
  int alone = strchr(text, '~') != NULL;
  if (alone) attach(parser, "strikethrough");
  cmark_parser_feed(parser, text, *buffer + length - text);
  if (alone) pthread_rwlock_wrlock(&finishing);
  else pthread_rwlock_rdlock(&finishing);
  cmark_node *document = cmark_parser_finish(parser);
  pthread_rwlock_unlock(&finishing);
  char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
  write_page(path, html);
  free(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
}

static void *work(void *unused) {
  char *buffer = NULL;
  size_t size = 0, place;
  while ((place = atomic_fetch_add(&next, 1)) < count) convert(paths[place], &buffer, &size);
  free(buffer);
  return unused;
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fputs("floor CONTENT OUTPUT\n", stderr);
    return 64;
  }
  content = argv[1], output = argv[2];
  if (mkdir(output, 0777) != 0 && errno != EEXIST) stop(output);
  if (nftw(content, collect, 64, FTW_PHYS) != 0) stop(content);
  qsort(paths, count, sizeof *paths, before);
  make_ready();
  pthread_t workers[threads];
  for (int worker = 0; worker < threads; worker++)
    if (pthread_create(&workers[worker], NULL, work, NULL) != 0) stop("thread");
  for (int worker = 0; worker < threads; worker++) pthread_join(workers[worker], NULL);
  printf("%zu pages\n", count);
  return 0;
}
