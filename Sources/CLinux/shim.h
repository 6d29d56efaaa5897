#pragma once
// What Swift cannot call directly of the operating system: variadic functions
// and names that the imported Glibc module leaves out.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <features.h>
// `fd_set` has to be spelled as in the imported Glibc module, which is built without _GNU_SOURCE:
// which of the two a compilation meets first is chance.
#pragma push_macro("__USE_XOPEN")
#undef __USE_XOPEN
#include <sys/select.h>
#pragma pop_macro("__USE_XOPEN")
#include <errno.h>
#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/mman.h>
#include <sys/prctl.h>

/// Exchanges two paths in one step (`RENAME_EXCHANGE`). Returns 0, or -1 and `errno`.
static inline int showcase_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2u);
}

/// Renames `from` to `to` unless `to` exists (`RENAME_NOREPLACE`). Returns 0, or -1 and `errno`.
static inline int showcase_rename_new(const char *from, const char *to) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 1u);
}

/// As `showcase_exchange`, below open folders.
static inline int showcase_exchange_at(
    int folder, const char *path, int other_folder, const char *other) {
  return (int)syscall(SYS_renameat2, folder, path, other_folder, other, 2u);
}

/// As `showcase_rename_new`, below open folders.
static inline int showcase_rename_new_at(
    int folder, const char *path, int other_folder, const char *other) {
  return (int)syscall(SYS_renameat2, folder, path, other_folder, other, 1u);
}

/// Writes everything of the file system that holds `descriptor` to its disk.
static inline int showcase_sync_file_system(int descriptor) {
  return (int)syscall(SYS_syncfs, descriptor);
}

/// A file in memory that has no name and closes on exec. Returns its descriptor, or -1 and `errno`.
static inline int showcase_memory_file(const char *name) {
  return memfd_create(name, MFD_CLOEXEC);
}

/// Gives memory that was freed back to the system, as far as whole pages of it are free.
static inline void showcase_trim_memory(void) {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

/// `openat` with a mode (variadic in C); closes on exec.
static inline int showcase_open(int folder, const char *path, int flags, unsigned mode) {
  return openat(folder, path, flags | O_CLOEXEC, mode);
}

/// Opens a new file in `folder` that has no name (`O_TMPFILE`). Returns -1 and `errno` where the
/// file system cannot.
static inline int showcase_open_nameless(const char *folder) {
  return open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
}

/// Gives an open file without a name the name `name` in `folder`. Returns 0, or -1 and `errno`.
static inline int showcase_name_file(int file, int folder, const char *name) {
  char path[32];
  snprintf(path, sizeof path, "/proc/self/fd/%d", file);
  return linkat(AT_FDCWD, path, folder, name, AT_SYMLINK_FOLLOW);
}

/// The address space of this process, in bytes; 0 if unknown. May be asked for by a signal handler.
static inline unsigned long long showcase_address_space(void) {
  char text[32];
  int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t length = read(file, text, sizeof text);
  close(file);
  unsigned long long pages = 0;
  for (ssize_t index = 0; index < length && text[index] >= '0' && text[index] <= '9'; index++) {
    pages = pages * 10 + (unsigned long long)(text[index] - '0');
  }
  return pages * (unsigned long long)sysconf(_SC_PAGESIZE);
}

/// Opens those of the three standard streams that the caller of this program closed, on nothing:
/// otherwise the next file to be opened would take their numbers, and messages would end up in it.
static inline void showcase_open_standard_streams(void) {
  for (int stream = 0; stream < 3; stream++) {
    if (fcntl(stream, F_GETFD) < 0) open("/dev/null", stream == 0 ? O_RDONLY : O_WRONLY);
  }
}

/// How many processors this process may use, its affinity considered; 0 if unknown.
static inline int showcase_usable_processors(void) {
  cpu_set_t set;
  return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 0;
}

/// Asks the kernel to kill this process when its parent ends.
static inline int showcase_die_with_parent(void) {
  return prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
}

// Declared here because the imported module of the C library leaves it out.
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);

/// Makes a process that is about to be started close `first` and all descriptors above it.
static inline int showcase_close_from(posix_spawn_file_actions_t *actions, int first) {
  return posix_spawn_file_actions_addclosefrom_np(actions, first);
}
#endif
