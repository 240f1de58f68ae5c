/* Records, in order, what a process writes below one folder and what it brings to the medium.
 *
 * Preloaded into a child of the power-cut campaign (Linux only). Nothing is recorded before powercut_start. Each record
 * is a header in native byte order and its payload, see record.py. The real call and its record happen under one lock,
 * so that the order of the records is the order of the calls.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

struct header {
    uint64_t op, inode, offset, path, other, data; /* the last three: bytes of payload */
};

enum { WRITE = 1, TRUNCATE, SYNC, CREATE, RENAME, LINK, UNLINK, MKDIR, RMDIR, NOTE, UNKNOWN };

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;
static int log_fd = -1;
static char root[PATH_MAX];

#define LOCKED(call)                                 \
    pthread_mutex_lock(&one_at_a_time);              \
    long result = (call);                            \
    int failure = errno;

#define DONE                                         \
    pthread_mutex_unlock(&one_at_a_time);            \
    errno = failure;                                 \
    return result;

static void put(uint64_t op, uint64_t inode, uint64_t offset, const char *path, const char *other, const void *data,
                size_t size) {
    struct header head = {op, inode, offset, path ? strlen(path) : 0, other ? strlen(other) : 0, size};
    struct iovec parts[4] = {
        {&head, sizeof head}, {(void *)path, head.path}, {(void *)other, head.other}, {(void *)data, size}};
    size_t whole = sizeof head + head.path + head.other + size;
    if (syscall(SYS_writev, log_fd, parts, 4) != (long)whole) abort();
}

static int below_root(const char *path) {
    size_t length = strlen(root);
    return strncmp(path, root, length) == 0 && (path[length] == '/' || path[length] == 0);
}

/* The absolute path of a name whose parent exists; 0 when it is not below the folder that is watched. */
static int resolve(int at, const char *name, char *into) {
    char whole[PATH_MAX], parent[PATH_MAX];
    if (log_fd < 0) return 0;
    if (name[0] == '/') {
        if (strlen(name) >= sizeof whole) abort();
        strcpy(whole, name);
    } else {
        ssize_t length = 0;
        if (at == AT_FDCWD) {
            if (!getcwd(whole, sizeof whole)) return 0;
            length = strlen(whole);
        } else {
            char link[64] = "/proc/self/fd/";
            char digits[16], *end = digits + sizeof digits - 1;
            *end = 0;
            int rest = at;
            do *--end = '0' + rest % 10; while (rest /= 10);
            strcat(link, end);
            length = readlink(link, whole, sizeof whole - 1);
            if (length < 0) return 0;
        }
        if (length + strlen(name) + 2 > sizeof whole) abort();
        whole[length] = '/';
        strcpy(whole + length + 1, name);
    }
    char *slash = strrchr(whole, '/');
    if (!slash || !slash[1]) return 0;
    *slash = 0;
    if (!realpath(slash == whole ? "/" : whole, parent)) return 0;
    if (strlen(parent) + strlen(slash + 1) + 2 > PATH_MAX) abort();
    strcpy(into, parent);
    strcat(into, "/");
    strcat(into, slash + 1);
    return below_root(into);
}

/* The inode of a descriptor of a file or folder below the watched folder, else 0. */
static uint64_t watched(int fd) {
    char link[64], path[PATH_MAX], digits[16], *end = digits + sizeof digits - 1;
    struct stat facts;
    if (log_fd < 0 || fd < 0) return 0;
    *end = 0;
    int rest = fd;
    do *--end = '0' + rest % 10; while (rest /= 10);
    strcpy(link, "/proc/self/fd/");
    strcat(link, end);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    if (!below_root(path) || syscall(SYS_fstat, fd, &facts) != 0) return 0;
    return S_ISREG(facts.st_mode) || S_ISDIR(facts.st_mode) ? facts.st_ino : 0;
}

void powercut_start(const char *folder, const char *log) {
    if (!realpath(folder, root)) abort();
    log_fd = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log_fd < 0) abort();
}

void powercut_note(const char *text) {
    if (log_fd < 0) return;
    pthread_mutex_lock(&one_at_a_time);
    put(NOTE, 0, 0, 0, 0, text, strlen(text));
    pthread_mutex_unlock(&one_at_a_time);
}

static void wrote(int fd, long result, int64_t offset, const void *data) {
    uint64_t inode = result > 0 ? watched(fd) : 0;
    if (!inode) return;
    if (offset < 0) offset = syscall(SYS_lseek, fd, 0, SEEK_CUR) - result;
    put(WRITE, inode, offset, 0, 0, data, result);
}

ssize_t write(int fd, const void *data, size_t size) {
    LOCKED(syscall(SYS_write, fd, data, size));
    wrote(fd, result, -1, data);
    DONE
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) {
    LOCKED(syscall(SYS_pwrite64, fd, data, size, offset));
    wrote(fd, result, offset, data);
    DONE
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return pwrite64(fd, data, size, offset); }

static void wrote_parts(int fd, long result, int64_t offset, const struct iovec *parts) {
    if (result > 0 && offset < 0 && watched(fd)) offset = syscall(SYS_lseek, fd, 0, SEEK_CUR) - result;
    for (long left = result; left > 0; parts++) {
        long size = left < (long)parts->iov_len ? left : (long)parts->iov_len;
        if (size) wrote(fd, size, offset, parts->iov_base);
        offset += size;
        left -= size;
    }
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    LOCKED(syscall(SYS_writev, fd, parts, count));
    wrote_parts(fd, result, -1, parts);
    DONE
}

/* Nothing here uses these; if something ever does, the replay refuses the log instead of missing a write. */
static void unknown(int fd) {
    uint64_t inode = watched(fd);
    if (inode) put(UNKNOWN, inode, 0, 0, 0, 0, 0);
}

ssize_t sendfile64(int to, int from, off64_t *offset, size_t size) {
    LOCKED(syscall(SYS_sendfile, to, from, offset, size));
    unknown(to);
    DONE
}

ssize_t sendfile(int to, int from, off_t *offset, size_t size) { return sendfile64(to, from, offset, size); }

ssize_t copy_file_range(int from, off64_t *start, int to, off64_t *offset, size_t size, unsigned flags) {
    LOCKED(syscall(SYS_copy_file_range, from, start, to, offset, size, flags));
    unknown(to);
    DONE
}

ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) {
    LOCKED(syscall(SYS_pwritev, fd, parts, count, offset, 0));
    wrote_parts(fd, result, offset, parts);
    DONE
}

int fallocate64(int fd, int mode, off64_t offset, off64_t size) {
    LOCKED(syscall(SYS_fallocate, fd, mode, offset, size));
    unknown(fd);
    DONE
}

int ftruncate64(int fd, off64_t size) {
    LOCKED(syscall(SYS_ftruncate, fd, size));
    uint64_t inode = result == 0 ? watched(fd) : 0;
    if (inode) put(TRUNCATE, inode, size, 0, 0, 0, 0);
    DONE
}

int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int synced(int call, int fd) {
    LOCKED(syscall(call, fd));
    uint64_t inode = result == 0 ? watched(fd) : 0;
    if (inode) put(SYNC, inode, 0, 0, 0, 0, 0);
    DONE
}

int fsync(int fd) { return synced(SYS_fsync, fd); }
int fdatasync(int fd) { return synced(SYS_fdatasync, fd); }

int sync_file_range(int fd, off64_t offset, off64_t size, unsigned flags) {
    /* It promises nothing about the size of the file, so it counts as nothing. */
    return syscall(SYS_sync_file_range, fd, offset, size, flags);
}

static int opened(int at, const char *name, int flags, mode_t mode) {
    char path[PATH_MAX];
    struct stat facts;
    pthread_mutex_lock(&one_at_a_time);
    int watch = (flags & (O_CREAT | O_TRUNC)) && resolve(at, name, path);
    int existed = watch && syscall(SYS_newfstatat, AT_FDCWD, path, &facts, 0) == 0;
    long result = syscall(SYS_openat, at, name, flags, mode);
    int failure = errno;
    if (watch && result >= 0 && syscall(SYS_fstat, (int)result, &facts) == 0) {
        if (!existed)
            put(CREATE, facts.st_ino, 0, path, 0, 0, 0);
        else if (flags & O_TRUNC)
            put(TRUNCATE, facts.st_ino, 0, 0, 0, 0, 0);
    }
    DONE
}

static mode_t mode_of(int flags, va_list more) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; }

#define OPEN(declared, at)                           \
    declared {                                       \
        va_list more;                                \
        va_start(more, flags);                       \
        mode_t mode = mode_of(flags, more);          \
        va_end(more);                                \
        return opened(at, name, flags, mode);        \
    }

OPEN(int open(const char *name, int flags, ...), AT_FDCWD)
OPEN(int open64(const char *name, int flags, ...), AT_FDCWD)
OPEN(int openat(int at, const char *name, int flags, ...), at)
OPEN(int openat64(int at, const char *name, int flags, ...), at)

static int moved(uint64_t op, int call, int from_at, const char *from, int to_at, const char *to, int flags) {
    char source[PATH_MAX], target[PATH_MAX];
    int inside = resolve(to_at, to, target), left = resolve(from_at, from, source);
    LOCKED(syscall(call, from_at, from, to_at, to, flags));
    if (result == 0 && (inside || left)) {
        if (!inside || !left) abort(); /* nothing here moves across the edge of the watched folder */
        put(op, 0, 0, source, target, 0, 0);
    }
    DONE
}

int rename(const char *from, const char *to) {
    return moved(RENAME, SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}
int renameat(int from_at, const char *from, int to_at, const char *to) {
    return moved(RENAME, SYS_renameat2, from_at, from, to_at, to, 0);
}
int link(const char *from, const char *to) { return moved(LINK, SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0); }
int linkat(int from_at, const char *from, int to_at, const char *to, int flags) {
    return moved(LINK, SYS_linkat, from_at, from, to_at, to, flags);
}

static int removed(uint64_t op, int at, const char *name, int flags) {
    char path[PATH_MAX];
    int watch = resolve(at, name, path);
    LOCKED(syscall(SYS_unlinkat, at, name, flags));
    if (result == 0 && watch) put(op, 0, 0, path, 0, 0, 0);
    DONE
}

int unlink(const char *name) { return removed(UNLINK, AT_FDCWD, name, 0); }
int rmdir(const char *name) { return removed(RMDIR, AT_FDCWD, name, AT_REMOVEDIR); }
int unlinkat(int at, const char *name, int flags) {
    return removed(flags & AT_REMOVEDIR ? RMDIR : UNLINK, at, name, flags);
}

int mkdirat(int at, const char *name, mode_t mode) {
    char path[PATH_MAX];
    struct stat facts;
    int watch = resolve(at, name, path);
    LOCKED(syscall(SYS_mkdirat, at, name, mode));
    if (result == 0 && watch && syscall(SYS_newfstatat, at, name, &facts, 0) == 0)
        put(MKDIR, facts.st_ino, 0, path, 0, 0, 0);
    DONE
}

int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }
