import CEditLine

/// A command of our own that libedit can bind to keys, under a name that `~/.editrc` may use too.
struct EditorCommand {
    let name: String
    let keys: [String]
    let run: CEditLineCommand

    static func run(_ editLine: OpaquePointer?, _ body: (LineEditor) -> Int32) -> UInt8 {
        UInt8(LineEditor.owner(of: editLine).map(body) ?? CC_ERROR)
    }
}

/// What the keys do where libedit's own emacs bindings differ from the habits of readline users.
enum KeyBindings {
    /// The key that stands for the action in waiting. It cannot be typed: the editor lets no C1 control in.
    static let actionKey: wchar_t = 0x9E

    static var commands: [EditorCommand] {
        [
            EditorCommand(name: "run-waiting-action", keys: ["\\236"]) { e, _ in
                EditorCommand.run(e) { $0.runWaitingAction() }
            },
            EditorCommand(name: "interrupt-line", keys: ["^C"]) { e, _ in
                EditorCommand.run(e) { $0.leaveLine(for: .interrupt) }
            },
            EditorCommand(name: "suspend", keys: ["^Z"]) { e, _ in
                EditorCommand.run(e) { $0.leaveLine(for: .suspend) }
            },
            EditorCommand(name: "end-or-delete", keys: ["^D"]) { e, _ in
                EditorCommand.run(e) { $0.endOrDelete() }
            },
            EditorCommand(name: "complete", keys: ["^I"]) { e, _ in
                EditorCommand.run(e) { $0.complete() }
            },
            EditorCommand(name: "search-history", keys: ["^R"]) { e, _ in
                EditorCommand.run(e) { $0.startSearch() }
            },
        ]
    }

    /// Bound in the emacs mode only: after these, Escape waits for a second key.
    static var emacsCommands: [EditorCommand] {
        [
            EditorCommand(name: "insert-pasted-text", keys: ["\\e[200~"]) { e, _ in
                EditorCommand.run(e) { $0.insertPastedText() }
            },
            EditorCommand(name: "accept-hint-or-move-right", keys: ["^F", "\\e[C", "\\eOC"]) { e, _ in
                EditorCommand.run(e) { $0.acceptHintOrMoveRight() }
            },
            EditorCommand(
                name: "accept-hint-or-move-to-end", keys: ["^E", "\\e[F", "\\eOF", "\\e[4~", "\\e[8~"]
            ) { e, _ in
                EditorCommand.run(e) { $0.acceptHintOrMoveToEnd() }
            },
        ]
    }

    static let emacs: [(command: String, keys: [String])] = [
        ("ed-delete-prev-word", ["^W", "\\e^?", "\\e^H"]),
        ("vi-kill-line-prev", ["^U"]),
        ("ed-ignore", ["^S", "^Q", "^O", "\\ex", "\\eX", "\\e[2~"]),
        ("ed-prev-word", ["\\eb", "\\e[1;5D", "\\e[1;3D", "\\e[5D", "\\e\\e[D"]),
        ("em-next-word", ["\\ef", "\\e[1;5C", "\\e[1;3C", "\\e[5C", "\\e\\e[C"]),
        ("ed-move-to-beg", ["\\e[H", "\\eOH", "\\e[1~", "\\e[7~"]),
        ("ed-delete-next-char", ["\\e[3~"]),
        ("em-delete-next-word", ["\\ed", "\\e[3;5~"]),
        ("ed-prev-history", ["\\e[5~"]),
        ("ed-next-history", ["\\e[6~"]),
    ]
}

extension LineEditor {
    /// Finds the editor through libedit's client data: a C function cannot capture it.
    static func owner(of editLine: OpaquePointer?) -> LineEditor? {
        ceditline_owner(editLine).map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Gives libedit its callbacks and keys; `~/.editrc` is read last, so that it wins.
    func install() {
        ceditline_set_editor(editLine, "emacs")
        ceditline_set_owner(editLine, Unmanaged.passUnretained(self).toOpaque())
        ceditline_set_prompt(editLine, { LineEditor.owner(of: $0)?.drawPrompt() }, 1)
        ceditline_set_reader(editLine) { LineEditor.owner(of: $0)?.nextKey(into: $1) ?? 0 }
        // Ctrl-C and Ctrl-Z come as keys, in order with the others, and not as signals; Ctrl-S stops nothing.
        ceditline_set_tty(editLine, "-d", "-isig")
        ceditline_set_tty(editLine, "-d", "-ixon")
        for command in KeyBindings.commands + KeyBindings.emacsCommands {
            ceditline_add_command(editLine, command.name, command.name, command.run)
        }
        for (command, keys) in KeyBindings.emacs {
            for key in keys { ceditline_bind(editLine, key, command) }
        }
        bind(KeyBindings.commands + KeyBindings.emacsCommands)
        el_source(editLine, nil)
        // Choosing the vi mode there has forgotten every binding.
        if !isEmacs { bindInBothModesOfVi(KeyBindings.commands) }
    }

    var isEmacs: Bool {
        ceditline_editor(editLine).map { String(cString: $0) } == "emacs"
    }

    private func bind(_ commands: [EditorCommand]) {
        for command in commands {
            for key in command.keys { ceditline_bind(editLine, key, command.name) }
        }
    }

    private func bindInBothModesOfVi(_ commands: [EditorCommand]) {
        bind(commands)
        for command in commands {
            for key in command.keys { ceditline_bind_alternate(editLine, key, command.name) }
        }
    }
}
