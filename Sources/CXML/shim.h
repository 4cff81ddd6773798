#ifndef SAURO_CXML_SHIM_H
#define SAURO_CXML_SHIM_H

#include <libxml/xmlversion.h>
// Debian's ICU headers clash with those inside Foundation; only private fields of libxml2 need them.
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlreader.h>

#endif
