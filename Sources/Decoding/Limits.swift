/// How much of the machine a file may take; a file that asks for more is refused.
package struct Limits: Sendable {
    /// Bytes of a file of any form.
    package var fileBytes = 256 << 20
    /// Bytes of a text file, and of the text that comes out of any other.
    package var textBytes = 64 << 20
    /// Unpacked bytes of one entry of an archive.
    package var entryBytes = 64 << 20
    /// Unpacked bytes of all entries that are read.
    package var archiveBytes = 128 << 20
    /// Unpacked bytes of an entry for each byte of its archive. Deflate itself ends at 1032.
    package var ratio = 300
    package var archiveEntries = 20_000
    /// Elements inside one another.
    package var depth = 512
    /// Seconds a program that reads a file for us may be silent.
    package var silentSeconds = 5.0
    /// Seconds such a program may take in all, and the seconds each page adds.
    package var toolSeconds = 30.0
    package var pageSeconds = 0.15
    /// Seconds the reading of one scanned page may take.
    package var scanSeconds = 60.0
    /// Bytes of words with their places, about twenty times those of the words.
    package var layoutBytes = 128 << 20
    /// Kilobytes of address space such a program may use.
    package var toolKilobytes = 2 << 20

    /// The folders programs are looked for in, parted by colons; nil for those of `PATH`.
    package var toolPath: String?

    package init() {}

    package static let standard = Limits()
}
