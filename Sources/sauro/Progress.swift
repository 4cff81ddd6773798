import Foundation
import Linguistics
import Presentation
import Terminal

/// Tells of work that takes more than a second: on a terminal by a bar, elsewhere by a line every ten seconds.
final class Progress {
    /// Ctrl-C was pressed while it was held back.
    struct Stopped: Error {}

    private let work: ProgressLine.Work
    private let interrupt: HeldInterrupt?
    private lazy var screen = Screen(descriptor: STDERR_FILENO)
    private let start = ContinuousClock.now
    private var told: ContinuousClock.Instant?

    /// - Parameter interrupt: what stops the work, where Ctrl-C is held back.
    init(_ work: ProgressLine.Work = .indexing, interrupt: HeldInterrupt? = nil) {
        self.work = work
        self.interrupt = interrupt
    }

    /// - Parameters:
    ///   - share: 0 to 1.
    ///   - name: what is at hand.
    /// - Throws: `Stopped`.
    func show(_ share: Double, _ name: String) throws {
        if interrupt?.isPending == true { throw Stopped() }
        let now = ContinuousClock.now
        guard now - start > .seconds(1) else { return }
        let wording = Wording(language: Machine.language)
        if isBar {
            let elapsed = Double((now - start).components.seconds)
            let line = ProgressLine(wording: wording).text(
                work, share: share, elapsed: elapsed, name: name, width: screen.columns)
            write("\r\u{1B}[K\(line)")
        } else if told.map({ now - $0 > .seconds(10) }) ?? true {
            Console.note("\(wording.name(work)): \(Int(share * 100)) %")
        } else {
            return
        }
        told = now
    }

    func finish() {
        if told != nil, isBar { write("\r\u{1B}[K") }
        told = nil
    }

    private var isBar: Bool { screen.isTerminal && screen.understandsEscapes }

    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

/// Holds Ctrl-C back, so that work can end at a place where nothing is left half done.
final class HeldInterrupt {
    private var previous = sigset_t()

    init() {
        var interrupt = Self.interrupt
        pthread_sigmask(SIG_BLOCK, &interrupt, &previous)
    }

    /// Whether it was pressed.
    var isPending: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return sigismember(&pending, SIGINT) == 1
    }

    /// Lets it through again; one that was pressed is taken as done.
    func release() {
        if isPending {
            var number: Int32 = 0
            withUnsafePointer(to: Self.interrupt) { _ = sigwait($0, &number) }
        }
        pthread_sigmask(SIG_SETMASK, &previous, nil)
    }

    private static var interrupt: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, SIGINT)
        return set
    }
}
