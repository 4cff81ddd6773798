import Linguistics
import Testing

@Suite struct EnglishLinesTests {
    private let repair = TypingRepair(
        lexicon: Lexicon(
            words: """
                bộ cơ quan nào chủ trì nhiệm vụ hạn của cả tất có là sẽ bố số cố tốt tế bổ đổi lăn ra nó sơ dưới bán cần \
                đến từ thế thì hà nội hồ chí minh gửi rồi hết nên hóa mở với tới hơn chờ bởi vì sao hải quan mưa buôn
                """.split(separator: " ").map { (String($0), 20) }))

    @Test func englishLinesStayAsTyped() {
        let lines = Self.lines.split(separator: "\n").map(String.init)
        #expect(lines.count >= 300)
        for line in lines { #expect(repair.read(line) == TypedLine(text: line, repairs: [])) }
    }

    private static let lines = """
        which tasks are due in November 2025
        what tasks are overdue
        who leads the digital transformation programme
        who is responsible for the national data center
        when is the decree on data due
        what does the Ministry of Health have to do
        what must the Ministry of Science and Technology submit by December
        list all tasks of the Ministry of Public Security
        show me the deadlines for this week
        anything due next week
        is there a deadline for 5G coverage
        how much funding was allocated to science
        how many tasks have no deadline
        what is Resolution 57
        explain the six clear principle
        why is progress slow
        what did the General Secretary say about data
        what did the Prime Minister ask the ministries to do
        compare the Ministry of Health with the Ministry of Finance
        compare Q3 and Q4
        tasks due by 31 December 2025
        tasks due before the end of the year
        tasks for the provinces
        what are the targets for 2026
        what is the target for online public services
        which ministry leads on semiconductors
        does the ministry of finance have overdue tasks
        has the Ministry of Justice finished its task
        give me the source
        thanks
        thank you very much
        hello there
        good morning
        what can you do
        help
        help me find the deadline
        quit
        show sources
        more details please
        and the Ministry of Health
        what about December
        only the first one
        who does the second task
        when is it due
        why
        are there tasks without a lead agency
        tasks that lack a clear owner
        which fields are missing
        unclear deadlines
        what documents do you have
        which meetings are covered
        how many documents are there
        who chaired the meeting on 15 November
        what was concluded at the fifth meeting
        what was said about artificial intelligence
        AI law
        cloud infrastructure
        quantum technology
        satellite internet pilot
        Starlink license
        smart city standards
        cyber security for the government
        personal data protection
        digital ID and VNeID
        electronic identification
        the national public service portal
        administrative procedures online
        cost of the programme
        human resources for digital transformation
        training for officials
        training courses for 100 thousand engineers
        how far is the data center
        state budget for research
        3 percent of the budget
        percentage of online files
        what percentage of GDP is digital economy
        list of strategic technologies
        strategic technology products
        which products must be completed this year
        what is due today
        what is due tomorrow
        what was due yesterday
        tasks due in the last quarter
        tasks due in the next 30 days
        tasks due within two weeks
        tasks for the first half of 2026
        second half of the year
        by the end of Q2 2026
        from January to March
        between 1 July and 30 September
        since last year
        before 15/12/2025
        no later than 20 November
        on Monday
        next Friday
        this month
        this quarter
        this year
        last month
        overdue
        due soon
        upcoming deadlines
        late tasks
        past their deadline
        still open
        not yet done
        completed tasks
        results reported
        report to the Prime Minister
        submit to the Politburo
        submit the decree to the Government
        issue a circular
        amend the law
        draft law on digital technology industry
        the Law on Data
        National Assembly session
        tenth session
        Party committees
        local governments
        people's committees
        Da Nang
        which provinces have tasks
        tasks of Hanoi
        state owned enterprises
        Viettel and VNPT tasks
        banks and telecom companies
        private sector
        university and research institutes
        venture capital fund
        sandbox for fintech
        startup support
        intellectual property
        technology transfer
        open data
        shared databases
        connect and share data
        data quality
        accurate complete clean and live data
        land database
        health records
        electronic health book
        social insurance data
        tax data
        customs
        business registration
        one stop shop
        the most urgent tasks
        most important tasks
        top five tasks
        show the next one
        go back
        next page
        previous page
        export to csv
        export as json
        save this list
        how do I add a document
        add a file
        remove a document
        who are you
        what is your name
        are you sure
        where does this come from
        which paragraph
        quote the exact sentence
        read the original
        is this implied
        what does implied mean
        how is the deadline worked out
        what is today
        what year is it
        tell me a joke
        what is the weather in Hanoi
        who won the world cup
        how tall is Mount Everest
        price of gold
        sea level rise
        fix the bus tax
        six boxes of books
        his car has a flat tire
        her house is near the sea
        those cars are for us
        the boss lost his list
        this is the last test
        most of us must rest
        post the list first
        the best of the rest
        these are the terms
        there is no cost
        for the first four years
        far from over
        or else
        as far as possible
        as soon as possible
        so far so good
        if so
        as is
        the air was hot
        it was his
        just do it
        six of us
        the gas was off
        has he left
        was there a cost
        past or present
        does this cost us
        first or last
        east or west
        the poor harvest
        the floor is wet
        the door is open
        our four doors
        more or less
        sooner or later
        her term starts
        the host asked
        a cost of four billion
        the forum starts at noon
        the list of firms
        trust but verify
        dust and rust
        lots of boots
        the class of 2025
        mass transit
        press release
        progress report
        address the loss
        assess the risk
        access to justice
        process the results
        express your views
        discuss the issues
        miss the bus
        less is more
        pass the test
        cross the border
        kiss the boss
        grass roots
        dress code
        across the nation
        business class
        witness list
        illness rates
        fitness tests
        awareness of risks
        effectiveness of measures
        fairness and openness
        readiness of the sector
        weaknesses and strengths
        losses and gains
        offer of support
        office for science
        officer of the court
        effort and effect
        differ from others
        suffer losses
        buffer zone
        traffic flow
        tariff cuts
        staff of six
        cliff edge
        sheriff
        export tariffs
        import quotas
        forex reserves
        tax reform
        index of prices
        annex four
        complex tasks
        mixed results
        fixed deadline
        next six months
        relax the rules
        matrix of tasks
        appendix two
        flexible rules
        exact figures
        extra staff
        existing data
        major projects
        adjust the plan
        subject to approval
        object storage
        reject the draft
        inject funds
        join us
        Japan joined
        jobs and justice
        judge of the project
        water law
        power law
        new laws
        saw the draft
        raw data
        draw up a plan
        grow faster
        low growth
        slow progress
        flow of data
        know how
        show how
        how now
        allow access
        follow up
        follow the law
        narrow scope
        tomorrow
        window of opportunity
        borrow money
        law and order
        review of laws
        view results
        interview
        crew of six
        few reviews
        renew the contract
        news of the week
        two weeks
        two of the twelve
        who owns what
        own funds
        town and country
        down by two percent
        brown coal
        crown court
        food safety
        good governance
        wood exports
        blood bank
        flood control
        soon
        noon
        school year
        tool kit
        pool of experts
        book of rules
        look at this
        took place
        good mood
        room for growth
        roof solar
        proof of results
        zoom meeting
        boom years
        too slow
        free of charge
        agree on terms
        three decrees
        degree courses
        committee of ministers
        employee rights
        guarantee funds
        see below
        need to know
        feed prices
        speed up
        exceed the target
        proceed with care
        succeed
        between us
        green growth
        seen as late
        been there
        keep going
        deep tech
        sleep
        week of action
        seek advice
        meet the deadline
        sheet
        street
        fleet of cars
        add a note
        odd numbers
        address
        middle class
        sudden change
        hidden costs
        did he add it
        dad did
        dead end
        dedicated staff
        decided
        demand and defend
        """
}
