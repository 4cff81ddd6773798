import Directives
import Linguistics

/// What a question wants to know, by the first rule that fits.
enum IntentRules {
    private static let future = WordChoice("sẽ will")

    static func intent(cues: Cues, filters: Filters, text: Text) -> Intent {
        // "thanks", "xin chào"
        if text.tokens.count <= 5, cues.isGreeting || cues.isThanks, filters.agencies.isEmpty,
            filters.period == nil,
            cues.isPolite(in: text)
        {
            return .greeting
        }
        let isBare =
            filters.agencies.isEmpty && filters.period == nil && filters.topic == nil && filters.issuer == nil
            && filters.clock == nil && filters.event == nil
        // "xin chào", "cảm ơn bạn"
        if isBare, text.tokens.count <= 6, cues.isGreeting || cues.isThanks { return .greeting }
        // "bạn làm được gì", "what can you do"
        if cues.hasHelp, !cues.hasList, text.tokens.count <= 9, filters.agencies.isEmpty,
            filters.period == nil
        {
            return .help
        }
        // "có những tài liệu nào", "which documents do you have"
        if cues.hasDocuments, filters.agencies.isEmpty, filters.period == nil || cues.isIssuing, !cues.hasTask
        {
            return .documents
        }
        // "Nghị quyết 57 ban hành ngày nào": of what is no document here, what the documents say
        if filters.document == nil, filters.topic != nil,
            filters.agencies.isEmpty || DocumentReference.names(in: text), cues.isIssuing,
            cues.hasWhen,
            !cues.hasTask, !cues.isObliging, !cues.startsWithDue
        {
            return .passage
        }
        // "Công văn 12/UBND-KT ban hành ngày nào"
        if filters.document != nil, cues.isIssuing, cues.hasWhen { return .documents }
        // "có mấy phiên họp"
        if cues.listsMeetings, filters.agencies.isEmpty, filters.period == nil, filters.event == nil {
            return .documents
        }
        // "ai là Bộ trưởng Bộ Công an"
        if cues.asksPerson || cues.person != nil { return .passage }
        // "phiên họp thứ nhất diễn ra ngày nào", "who chaired the March meeting"
        if cues.asksOfMeeting { return .passage }
        // "nhiệm vụ nào chưa rõ thời hạn", "which tasks have no lead agency"
        if filters.field != nil, !cues.hasCount { return .audit }
        // "sản phẩm đầu ra của việc … là gì"
        if cues.asked == .product, filters.topic != nil { return .product }
        // "những luật nào đã được thông qua", "which laws had been passed"
        if cues.asksWhich, cues.isIssuing, filters.topic != nil, !cues.hasTask, !cues.hasWho, !cues.hasWhen,
            !cues.isObliging, !text.tokens.indices.contains(where: { text.matches($0, anyOf: future) })
        {
            return .passage
        }
        // "Trung tâm dữ liệu quốc gia xong chưa"
        if cues.asksOutcome, !cues.hasWhen, !cues.hasCount, !cues.hasFigure { return .list }
        // "bộ nào có số nhiệm vụ nhiều nhất"
        if cues.hasWho, cues.asksMost { return .who }
        // "compare 5G coverage in July and November": of what is no task
        if cues.isComparing, filters.topic != nil, !cues.hasTask, !cues.hasDue, !cues.isObliging,
            filters.agencies.isEmpty, filters.event == nil,
            filters.period != nil || cues.asksTarget || cues.asksCurrent
        {
            return .figure
        }
        // "có bao nhiêu nhiệm vụ đến hạn trong tháng 11", "how many tasks does the Ministry of Health have"
        if cues.hasCount, !cues.isComparing { return .count }
        // "bộ nào chủ trì …", "who is responsible for …"
        if cues.hasWho { return .who }
        // "vì sao …", "nguyên nhân …"
        if cues.hasReason, !cues.hasFigure { return .passage }
        // "hạn hoàn thành … là khi nào", "when is … due", "hạn nâng cấp hệ thống …"
        if cues.hasWhen
            || cues.startsWithDue && filters.topic != nil && filters.period == nil && !cues.hasTask
            || cues.endsWithDue && filters.topic != nil && filters.period == nil && filters.field == nil
            || cues.startsWithDue && filters.agencies.count == 1 && filters.isOnlyAgencies
        {
            return .when
        }
        // "Số thủ tục hành chính sẽ bị cắt giảm?", "what was the revenue of …"
        if cues.startsWithNumber, filters.topic != nil, !cues.hasTask, !cues.hasDue {
            return .figure
        }
        // "thành phố Cần Thơ đã làm được gì"
        if cues.asksResult { return .passage }
        // "Tổng Bí thư nêu ba vấn đề gì về …"
        if filters.topic != nil, cues.isEnumerating, !cues.hasTask, !cues.hasFigure { return .passage }
        // "what was ordered on …", "cấp trên yêu cầu xử lý … ra sao"
        if filters.topic != nil, filters.issuer == nil || cues.isDemanding, cues.isOrdering, !cues.isSaying,
            !cues.hasFigure,
            cues.subject == nil
        {
            return .list
        }
        // "Tổng Bí thư nói gì về …", "phương châm Thủ tướng nêu là gì"
        if filters.topic != nil,
            cues.isSaying || cues.hasPassage && filters.issuer != nil && !cues.isDemanding, !cues.hasTask,
            !cues.hasFigure
        {
            return .passage
        }
        // "tỷ lệ … đạt bao nhiêu", "what is the 5G coverage target"
        if cues.hasFigure || (cues.asksTarget && !cues.hasTask && !cues.hasDue) { return .figure }
        // "nhiệm vụ của Bộ X là gì", "Bộ X được giao những gì"
        if cues.hasTask || cues.hasDue || cues.hasList && !cues.hasPassage { return .list }
        if !filters.agencies.isEmpty, filters.topic == nil || cues.isObliging { return .list }
        if filters.issuer != nil, cues.isOrdering { return .list }
        // "những đề án nào phải trình cấp có thẩm quyền"
        if filters.topic != nil, cues.obligesWhich { return .list }
        // "6 rõ là gì", "what does … mean", "những luật nào đã được thông qua"
        if filters.topic != nil, cues.hasPassage || cues.asksWhich { return .passage }
        return .list
    }
}
