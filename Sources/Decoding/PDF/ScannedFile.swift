import Directives

/// Reads the pictures of a scanned PDF with tesseract, where it is installed with its Vietnamese model.
struct ScannedFile {
    let name: String
    let limits: Limits
    let progress: FileDecoder.Progress?

    /// Dots an inch: enough for the marks above and below the letters.
    private static let resolution = 300

    func read(_ file: TemporaryFile, pages: [Page]) throws(DecodingError) -> PDFFile.Content {
        guard hasModel(file) else {
            return PDFFile.Content(
                text: PageReader.blocks(of: pages).text, isScanned: true,
                findings: [
                    Finding(
                        kind: .scanned,
                        vietnamese:
                            "Đây là bản quét \(pages.count) trang, chỉ có ảnh; hãy đọc lại khi đã có tesseract "
                            + "(apt install tesseract-ocr tesseract-ocr-vie).",
                        english:
                            "It is a scan of \(pages.count) pages, pictures without text; read it again when "
                            + "tesseract is there (apt install tesseract-ocr tesseract-ocr-vie)."
                    )
                ])
        }
        var read: [Page] = []
        for (index, page) in pages.enumerated() {
            progress?("tesseract", Double(index) / Double(pages.count))
            read.append(try words(of: page, number: index + 1, file))
        }
        progress?("tesseract", 1)
        let text = PageReader.blocks(of: read).text
        return PDFFile.Content(
            text: text, isScanned: true,
            findings: [
                Finding(
                    kind: .scanned,
                    vietnamese:
                        "Đây là bản quét; \(pages.count) trang do tesseract đọc, hãy đối chiếu tên và số liệu "
                        + "với bản gốc.",
                    english:
                        "It is a scan; its \(pages.count) pages were read by tesseract, compare names "
                        + "and figures with the original.")
            ])
    }

    private func hasModel(_ file: TemporaryFile) -> Bool {
        guard let output = try? tool("tesseract").output(["--list-langs"], input: file.descriptor) else {
            return false
        }
        return String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace).contains("vie")
    }

    private func tool(_ name: String) -> Tool {
        Tool(
            name: name, limits: limits, silentSeconds: limits.scanSeconds, seconds: limits.scanSeconds,
            outputBytes: 128 << 20)
    }

    private func words(of page: Page, number: Int, _ file: TemporaryFile) throws(DecodingError) -> Page {
        do {
            file.rewind()
            let range = ["-f", String(number), "-l", String(number)]
            let picture = try tool("pdftoppm").output(
                ["-r", String(Self.resolution), "-gray", "-png"] + range + ["-"], input: file.descriptor)
            guard let picture = TemporaryFile(picture) else {
                throw Tool.Failure.failed(status: 0, message: "no temporary file")
            }
            picture.rewind()
            let output = try tool("tesseract").output(
                ["stdin", "stdout", "-l", "vie", "--psm", "4", "--dpi", String(Self.resolution), "tsv"],
                input: picture.descriptor)
            return Self.page(output, like: page)
        } catch Tool.Failure.timedOut(let seconds) {
            throw .timedOut(path: name, seconds: seconds)
        } catch Tool.Failure.missing {
            throw .toolMissing(path: name, tool: "pdftoppm", package: "poppler-utils")
        } catch {
            throw .damaged(path: name, .page(number))
        }
    }

    /// The words of tesseract's table: level, page, block, paragraph, line, word, left, top, width, height,
    /// trust, text. A word is given the height of its line, since a dash would be no higher than it is thick.
    private static func page(_ output: [UInt8], like page: Page) -> Page {
        let scale = 72 / Double(resolution)
        var line = (top: 0.0, bottom: 0.0)
        var words: [PageWord] = []
        for row in output.split(separator: 0xA) {
            let fields = row.split(separator: 0x9, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            guard fields.count >= 12 else { continue }
            let place = fields[6...9].compactMap { Double($0).map { $0 * scale } }
            guard place.count == 4, place[3] > 0 else { continue }
            if fields[0] == "4" { line = (place[1], place[1] + place[3]) }
            guard fields[0] == "5", !fields[11].allSatisfy(\.isWhitespace) else { continue }
            words.append(
                PageWord(
                    left: place[0], top: line.top, right: place[0] + place[2], bottom: line.bottom,
                    text: fields[11]))
        }
        return Page(width: page.width, height: page.height, words: words)
    }
}
