// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "sauro",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "sauro", targets: ["sauro"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "Linguistics"),
        .target(name: "Directives"),
        .target(
            name: "Recognition",
            dependencies: ["Linguistics", "Directives", .product(name: "Yams", package: "Yams")]),
        .systemLibrary(
            name: "CArchive", pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
        .systemLibrary(
            name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .target(name: "CLateBinding", dependencies: ["CArchive", "CXML"]),
        .target(
            name: "Decoding", dependencies: ["Linguistics", "Directives", "CArchive", "CXML", "CLateBinding"]),
        .target(name: "Extraction", dependencies: ["Linguistics", "Directives", "Recognition"]),
        .target(
            name: "Indexing",
            dependencies: [
                "Linguistics", "Directives", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(name: "Inquiry", dependencies: ["Linguistics", "Directives", "Recognition", "Indexing"]),
        .target(name: "Presentation", dependencies: ["Linguistics", "Directives", "Inquiry"]),
        .target(
            name: "Assistant",
            dependencies: [
                "Linguistics", "Directives", "Recognition", "Decoding", "Extraction", "Indexing", "Inquiry",
                "Presentation",
            ]),
        .systemLibrary(name: "CEditLine", providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
        .target(name: "Terminal", dependencies: ["Linguistics", "CEditLine"]),
        .executableTarget(
            name: "sauro",
            dependencies: [
                "Assistant", "Presentation", "Inquiry", "Indexing", "Decoding", "Directives", "Linguistics",
                "Terminal",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "Benchmark",
            dependencies: ["Linguistics", "Directives", "Recognition", "Extraction", "Indexing"],
            path: "Tests/Benchmark"),
        .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
        .executableTarget(
            name: "LineEditorFixture", dependencies: ["Terminal"], path: "Tests/LineEditorFixture"),
        .target(
            name: "TestSupport", dependencies: ["Directives", "Recognition", "CPseudoTerminal"],
            path: "Tests/TestSupport"),
        .testTarget(name: "LinguisticsTests", dependencies: ["Linguistics", "TestSupport"]),
        .testTarget(name: "DirectivesTests", dependencies: ["Directives", "TestSupport"]),
        .testTarget(
            name: "RecognitionTests",
            dependencies: [
                "Recognition", "Directives", "Linguistics", "TestSupport",
                .product(name: "Yams", package: "Yams"),
            ],
            exclude: ["Corpora"]),
        .testTarget(
            name: "DecodingTests", dependencies: ["Decoding", "Linguistics", "Directives", "CArchive"]),
        .testTarget(
            name: "ExtractionTests",
            dependencies: ["Extraction", "Recognition", "Directives", "Linguistics", "TestSupport"],
            exclude: ["Corpora"]),
        .testTarget(
            name: "IndexingTests", dependencies: ["Indexing", "Directives", "Linguistics", "TestSupport"],
            exclude: ["Corpora"]),
        .testTarget(
            name: "InquiryTests",
            dependencies: ["Assistant", "Inquiry", "Directives", "Linguistics", "TestSupport"],
            exclude: ["Corpora"]),
        .testTarget(
            name: "PresentationTests",
            dependencies: [
                "Assistant", "Presentation", "Inquiry", "Directives", "Linguistics", "TestSupport",
            ]),
        .testTarget(
            name: "TerminalTests",
            dependencies: ["Terminal", "Linguistics", "TestSupport", "LineEditorFixture"]),
        .testTarget(name: "SystemTests", dependencies: ["sauro", "TestSupport"]),
    ]
)

for target in package.targets where !target.name.hasPrefix("C") {
    target.swiftSettings = [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
