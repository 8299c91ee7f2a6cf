#ifndef TURNABOUT_CREADLINE_SHIM_H
#define TURNABOUT_CREADLINE_SHIM_H

// System headers come first: the main-actor attribute below must not touch them.
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <sys/time.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>
#ifdef __linux__
#include <pty.h>
#else
#include <util.h>
#endif

#ifndef POSIX_SPAWN_SETSID
#define POSIX_SPAWN_SETSID 0x80
#endif

extern char **environ;
// Hidden by glibc unless _GNU_SOURCE or _XOPEN_SOURCE is defined, which Swift's importer does not do.
extern int wcwidth(wchar_t);

typedef void (*crl_handler)(int);

static inline int crl_catch(int number, crl_handler handler, int flags, struct sigaction *previous) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    return sigaction(number, &action, previous);
}

static inline int crl_restore(int number, const struct sigaction *previous) {
    return sigaction(number, previous, NULL);
}

static inline int crl_default(int number) { return crl_catch(number, SIG_DFL, 0, NULL); }
static inline int crl_ignore(int number) { return crl_catch(number, SIG_IGN, 0, NULL); }

static inline int crl_window_size(int descriptor, unsigned short *rows, unsigned short *columns) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
    *rows = size.ws_row;
    *columns = size.ws_col;
    return 0;
}

static inline int crl_set_window_size(int descriptor, unsigned short rows, unsigned short columns) {
    struct winsize size;
    memset(&size, 0, sizeof size);
    size.ws_row = rows;
    size.ws_col = columns;
    return ioctl(descriptor, TIOCSWINSZ, &size);
}

static inline int crl_exited(int status) { return WIFEXITED(status); }
static inline int crl_exit_code(int status) { return WEXITSTATUS(status); }
static inline int crl_signalled(int status) { return WIFSIGNALED(status); }
static inline int crl_signal_of(int status) { return WTERMSIG(status); }

// Starts a program with no signal ignored, caught or blocked. With `terminal`, the program leads a new session whose
// controlling terminal is that device; with NULL it shares ours.
static inline int crl_spawn(pid_t *pid, const char *path, char *const arguments[], char *const environment[],
                            const char *terminal) {
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t actions;
    sigset_t all, none;
    short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
    int failure;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_init(&actions);
    if (terminal) {
        flags |= POSIX_SPAWN_SETSID;
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0);
        posix_spawn_file_actions_adddup2(&actions, 0, 1);
        posix_spawn_file_actions_adddup2(&actions, 0, 2);
    }
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, flags);
    failure = posix_spawn(pid, path, &actions, &attributes, arguments, environment ? environment : environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return failure;
}

// Starts a program that is looked for in PATH, with nothing to read and nowhere to write.
static inline int crl_spawn_silently(pid_t *pid, const char *name, char *const arguments[]) {
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t actions;
    sigset_t all, none;
    int failure;
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, 1, 2);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    failure = posix_spawnp(pid, name, &actions, &attributes, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return failure;
}

// Without these two, rl_message is declared without a prototype.
#ifndef USE_VARARGS
#define USE_VARARGS 1
#endif
#ifndef PREFER_STDARG
#define PREFER_STDARG 1
#endif

// Readline has globals and no locks: everything in it belongs to the main actor, and the compiler checks that.
#pragma clang attribute push(__attribute__((swift_attr("@MainActor"))), apply_to = any(function, variable(is_global)))
#include <readline/readline.h>
#include <readline/history.h>

// Not in the public headers, yet exported by every GNU Readline since version 4: there is no other way to empty the
// kill ring or to reach the whole line buffer.
extern int _rl_last_command_was_kill;
extern int rl_line_buffer_len;

static inline int crl_message(const char *text) { return rl_message("%s", text); }
static inline void crl_default_redisplay(void) { rl_redisplay_function = rl_redisplay; }
static inline int crl_isstate(unsigned long states) { return (rl_readline_state & states) != 0; }
static inline int crl_version(void) { return rl_readline_version; }

static inline void crl_forget_end_of_file(void) {
#if RL_READLINE_VERSION >= 0x0802
    rl_eof_found = 0;
#endif
}

static inline void crl_erase_line_buffer(void) {
    if (rl_line_buffer && rl_line_buffer_len > 0) memset(rl_line_buffer, 0, (size_t)rl_line_buffer_len);
    rl_point = rl_end = rl_mark = 0;
}

// Puts an empty string into every slot of the kill ring. The killed text is one NUL byte, which readline copies with
// strncpy: what lands in the ring is "". Ten is readline's fixed ring size (DEFAULT_MAX_KILLS); sixteen leaves room.
static inline void crl_empty_kill_ring(void) {
    int slot;
    rl_extend_line_buffer(2);
    for (slot = 0; slot < 16; slot++) {
        rl_line_buffer[0] = rl_line_buffer[1] = '\0';
        rl_point = 0;
        rl_end = 1;
        _rl_last_command_was_kill = 0;
        rl_kill_text(0, 1);
    }
    _rl_last_command_was_kill = 0;
    rl_free_undo_list();
}
#pragma clang attribute pop

#endif
