#include "CLateBinding.h"

#if defined(__linux__)
#include <libxml/xmlversion.h>
// As in CXML: only private fields of libxml2 need ICU's headers.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlreader.h>

#include "Binding.h"

#if LIBXML_VERSION < 21400
#define LIBRARY "libxml2.so.2"
#else
#define LIBRARY "libxml2.so.16"
#endif

#define XML_FUNCTIONS(_) \
    _(void, xmlInitParser, (void), ()) \
    _(xmlTextReaderPtr, xmlReaderForMemory, \
        (const char *bytes, int count, const char *url, const char *encoding, int options), \
        (bytes, count, url, encoding, options)) \
    _(void, xmlFreeTextReader, (xmlTextReaderPtr r), (r)) \
    _(void, xmlTextReaderSetStructuredErrorHandler, \
        (xmlTextReaderPtr r, xmlStructuredErrorFunc handler, void *owner), (r, handler, owner)) \
    _(int, xmlTextReaderRead, (xmlTextReaderPtr r), (r)) \
    _(int, xmlTextReaderNext, (xmlTextReaderPtr r), (r)) \
    _(int, xmlTextReaderNodeType, (xmlTextReaderPtr r), (r)) \
    _(int, xmlTextReaderIsEmptyElement, (xmlTextReaderPtr r), (r)) \
    _(int, xmlTextReaderMoveToElement, (xmlTextReaderPtr r), (r)) \
    _(int, xmlTextReaderMoveToFirstAttribute, (xmlTextReaderPtr r), (r)) \
    _(int, xmlTextReaderMoveToNextAttribute, (xmlTextReaderPtr r), (r)) \
    _(const xmlChar *, xmlTextReaderConstLocalName, (xmlTextReaderPtr r), (r)) \
    _(const xmlChar *, xmlTextReaderConstValue, (xmlTextReaderPtr r), (r)) \
    _(htmlParserCtxtPtr, htmlCreatePushParserCtxt, \
        (htmlSAXHandlerPtr handler, void *owner, const char *chunk, int count, const char *name, \
            xmlCharEncoding encoding), \
        (handler, owner, chunk, count, name, encoding)) \
    _(int, htmlCtxtUseOptions, (htmlParserCtxtPtr c, int options), (c, options)) \
    _(int, htmlParseChunk, (htmlParserCtxtPtr c, const char *chunk, int count, int isLast), \
        (c, chunk, count, isLast)) \
    _(void, htmlFreeParserCtxt, (htmlParserCtxtPtr c), (c))

XML_FUNCTIONS(HAND_ON)

const char *late_binding_xml(void) { BIND(LIBRARY, XML_FUNCTIONS) }
#else
const char *late_binding_xml(void) { return 0; }
#endif
