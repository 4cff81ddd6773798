#include "CLateBinding.h"

#if defined(__linux__)
#include <archive.h>
#include <archive_entry.h>

#include "Binding.h"

typedef struct archive archive;
typedef struct archive_entry entry;

#define ARCHIVE_FUNCTIONS(_) \
    _(archive *, archive_read_new, (void), ()) \
    _(int, archive_read_free, (archive * a), (a)) \
    _(int, archive_read_support_format_zip_seekable, (archive * a), (a)) \
    _(int, archive_read_open_memory, (archive * a, const void *bytes, size_t count), (a, bytes, count)) \
    _(int, archive_read_next_header, (archive * a, entry **e), (a, e)) \
    _(la_ssize_t, archive_read_data, (archive * a, void *bytes, size_t count), (a, bytes, count)) \
    _(const char *, archive_error_string, (archive * a), (a)) \
    _(const char *, archive_entry_pathname, (entry * e), (e)) \
    _(const char *, archive_entry_pathname_utf8, (entry * e), (e)) \
    _(int, archive_entry_is_data_encrypted, (entry * e), (e))

ARCHIVE_FUNCTIONS(HAND_ON)

const char *late_binding_archive(void) { BIND("libarchive.so.13", ARCHIVE_FUNCTIONS) }
#else
const char *late_binding_archive(void) { return 0; }
#endif
