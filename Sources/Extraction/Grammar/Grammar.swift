package import Recognition

/// The words that the reading of directives goes by.
package final class Grammar: Sendable {
    package let recognizer: Recognizer
    let actorHeads: PhraseList
    let actorModifiers: PhraseList
    let adjunctHeads: PhraseList
    let adverbs: PhraseList
    let backgroundCues: PhraseList
    let branchFields: PhraseList
    let completionVerbs: PhraseList
    let connectives: PhraseList
    let cooperation: PhraseList
    let directiveVerbs: PhraseList
    let modals: PhraseList
    let ordersCues: PhraseList
    let pastMarkers: PhraseList
    let performatives: PhraseList
    let productHeads: PhraseList
    let recipientVerbs: PhraseList
    let roles: PhraseList

    package init(recognizer: Recognizer) {
        self.recognizer = recognizer
        actorHeads = recognizer.phrases("actorHeads")
        actorModifiers = recognizer.phrases("actorModifiers")
        adjunctHeads = recognizer.phrases("adjunctHeads")
        adverbs = recognizer.phrases("adverbs")
        backgroundCues = recognizer.phrases("backgroundCues")
        branchFields = recognizer.phrases("branchFields")
        completionVerbs = recognizer.phrases("completionVerbs")
        connectives = recognizer.phrases("connectives")
        cooperation = recognizer.phrases("cooperation")
        directiveVerbs = recognizer.phrases("directiveVerbs")
        modals = recognizer.phrases("modals")
        ordersCues = recognizer.phrases("ordersCues")
        pastMarkers = recognizer.phrases("pastMarkers")
        performatives = recognizer.phrases("performatives")
        productHeads = recognizer.phrases("productHeads")
        recipientVerbs = recognizer.phrases("recipientVerbs")
        roles = recognizer.phrases("roles")
    }
}
