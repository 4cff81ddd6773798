#ifndef SAURO_C_LATE_BINDING_H
#define SAURO_C_LATE_BINDING_H

/// Binds the functions of libarchive and libxml2 when a document first needs them, not when the program starts.
///
/// The two load twelve libraries, which costs every question about 2 ms though none needs them. So on Linux their
/// functions are defined here, checked by the compiler against the libraries' own headers, and each hands its
/// call on to the function that was found. Elsewhere the libraries are linked as usual and nothing is left to bind.
///
/// Returns null when all functions are bound, or a sentence of the dynamic linker that says what is missing; it is
/// the same at every call.
const char *_Nullable late_binding_archive(void);
const char *_Nullable late_binding_xml(void);

#endif
