import Recognition

/// The words that the reading of questions goes by.
final class QuestionGrammar: Sendable {
    let who, when, count, figure, figureNouns, result, passage, reason, list, documents, help: PhraseList
    let greetings, thanks: PhraseList
    let tasks, whichTasks, obliging, due, overdue, ahead, soon, next, dated, undated, headless,
        productless: PhraseList
    /// "buổi sơ kết", "mid-year review"; "hội nghị tổng kết", "year-end review"
    let interimReviews, finalReviews: PhraseList
    let comparing, meetings, holding, attending: PhraseList
    let passageSubjects, reasonSubjects, saying, commanding: PhraseList
    /// What only looks like a cue: the `hạn` of `hạn chế`, the `doi` of `chuyen doi`.
    let lookalikes: PhraseList
    let cooperating, ordering, target, current: PhraseList
    let followUpHeads, followUpTails, pronouns, agencyPronouns, timePronouns, punctual, meaning, charged,
        frequency, localities, stops: PhraseList

    init(recognizer: Recognizer) {
        who = recognizer.phrases("askWho")
        when = recognizer.phrases("askWhen")
        count = recognizer.phrases("askCount")
        figure = recognizer.phrases("askFigure")
        figureNouns = recognizer.phrases("figureNouns")
        result = recognizer.phrases("resultWords")
        passage = recognizer.phrases("askPassage")
        reason = recognizer.phrases("askReason")
        comparing = recognizer.phrases("comparingWords")
        meetings = recognizer.phrases("meetingWords")
        interimReviews = recognizer.phrases("interimReviews")
        finalReviews = recognizer.phrases("finalReviews")
        holding = recognizer.phrases("holdingWords")
        attending = recognizer.phrases("attendingWords")
        passageSubjects = recognizer.phrases("passageSubjects")
        reasonSubjects = recognizer.phrases("reasonSubjects")
        saying = recognizer.phrases("sayingWords")
        commanding = recognizer.phrases("commandingWords")
        list = recognizer.phrases("askList")
        documents = recognizer.phrases("askDocuments")
        help = recognizer.phrases("askHelp")
        greetings = recognizer.phrases("greetings")
        thanks = recognizer.phrases("thanks")
        tasks = recognizer.phrases("taskWords")
        whichTasks = recognizer.phrases("whichTasks")
        obliging = recognizer.phrases("obligingWords")
        due = recognizer.phrases("dueWords")
        overdue = recognizer.phrases("overdueWords")
        ahead = recognizer.phrases("aheadWords")
        soon = recognizer.phrases("soonWords")
        next = recognizer.phrases("nextWords")
        dated = recognizer.phrases("datedWords")
        undated = recognizer.phrases("undatedWords")
        headless = recognizer.phrases("headlessWords")
        productless = recognizer.phrases("productlessWords")
        cooperating = recognizer.phrases("cooperatingWords")
        lookalikes = recognizer.phrases("lookalikes")
        ordering = recognizer.phrases("issuerWords")
        target = recognizer.phrases("targetWords")
        current = recognizer.phrases("currentWords")
        followUpHeads = recognizer.phrases("followUpHeads")
        followUpTails = recognizer.phrases("followUpTails")
        pronouns = recognizer.phrases("pronouns")
        agencyPronouns = recognizer.phrases("agencyPronouns")
        timePronouns = recognizer.phrases("timePronouns")
        punctual = recognizer.phrases("punctualWords")
        meaning = recognizer.phrases("meaningWords")
        charged = recognizer.phrases("chargedWords")
        frequency = recognizer.phrases("frequencyWords")
        localities = recognizer.phrases("localityWords")
        stops = recognizer.phrases("askStops")
    }
}
