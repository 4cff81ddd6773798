#ifndef SAURO_CARCHIVE_SHIM_H
#define SAURO_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
