/// The English words that are known without any document.
///
/// They stay as typed, whatever Telex keys or Vietnamese words their letters would make ("this", "there", "cost").
/// Left out are some whose Vietnamese reading is far more frequent in raw keys: "tees" is "tế", "toots" is "tốt",
/// "cow" is "cơ".
package struct EnglishWords: Sendable {
    package static let common = EnglishWords()

    /// Words of the field and names long enough to be told: what a misspelt word may be mended to.
    package let targets: [Substring]
    /// Common words long enough to be told, which a misspelt one may be mended to where the vocabulary has English terms.
    package static var longWords: [String] {
        split(commonList).filter { $0.utf8.count > 6 }.map(String.init)
    }

    private let words: WordSet
    private let names: WordSet

    private static func split(_ list: String) -> [Substring] {
        list.utf8.split { $0 == 0x20 || $0 == 0xA }.map { Substring($0) }
    }

    private init() {
        let field = Self.split(Self.fieldList)
        let nameList = Self.split(Self.nameList)
        targets = field + nameList.filter { $0.utf8.count > 5 }
        words = WordSet([Self.fieldList, Self.commonList])
        names = WordSet([Self.nameList])
    }

    /// Whether a word is a common one, or an inflection of one: "decrees", "submitted", "agencies".
    package func contains(_ text: some StringProtocol) -> Bool {
        contains(Word(text), spelled: text.utf8)
    }

    /// The same of a word with its spelling in UTF-8.
    package func contains(_ word: Word, spelled utf8: some Collection<UInt8>) -> Bool {
        contains(word) || Self.inflects(utf8, words)
    }

    /// Whether a word is English at all.
    func knows(_ text: some StringProtocol) -> Bool {
        contains(text) || Self.ordinary.contains(Word(text)) || Self.inflects(text.utf8, Self.ordinary)
    }

    /// Whether a word is one of the list itself, or a name.
    func contains(_ word: Word) -> Bool { words.contains(word) || names.contains(word) }

    /// Whether a word is a name or a loan word, written alike in both languages: "starlink", "blockchain".
    package func containsName(_ word: Word) -> Bool { names.contains(word) }

    private static func inflects(_ utf8: some Collection<UInt8>, _ words: WordSet) -> Bool {
        guard utf8.count > 4, utf8.allSatisfy({ $0 < 0x80 }) else { return false }
        let letters = utf8.map { $0 | 0x20 }
        guard let last = letters.last else { return false }
        for ending in endings where ending.letters.last == last && letters.ends(with: ending.letters) {
            let stem = letters.dropLast(ending.letters.count)
            guard stem.count > 2 else { continue }
            if words.contains(word(stem)) { return true }
            if ending.restoresE, words.contains(word(stem, and: "e")) { return true }
            if stem.last == UInt8(ascii: "i"), words.contains(word(stem.dropLast(), and: "y")) {
                return true
            }
            if stem.dropLast().last == stem.last, words.contains(word(stem.dropLast())) { return true }
        }
        return false
    }

    private static func word(_ letters: ArraySlice<UInt8>, and last: Unicode.Scalar? = nil) -> Word {
        var builder = WordBuilder()
        for letter in letters { builder.appendASCII(letter) }
        if let last { builder.append(last.value) }
        return builder.word
    }

    private static let endings: [(letters: [UInt8], restoresE: Bool)] = [
        ("s", false), ("es", false), ("ed", true), ("ing", true), ("ings", true), ("er", true), ("ers", true),
        ("or", true), ("ors", true), ("ly", false), ("ness", false), ("ment", false), ("ments", false),
        ("al", true),
        ("able", true), ("est", true), ("ion", true), ("ions", true), ("ive", true), ("ful", false),
        ("less", false),
    ].map { (Array($0.utf8), $1) }

    private static let fieldList = """
        action actions administrative affairs after agencies agency agriculture annual answer april article
        artificial assembly assign assigned assignment assignments august authentication authority before
        between billion budget business businesses central chairman circular citizen citizens cloud
        commission committee committees companies company compare complete completed completion conclusion
        conclusions construction cooperate cooperating coordinate cost culture cyber cybersecurity data
        database databases deadline deadlines december decision decisions decree decrees defence defense
        delayed department departments deputy digital directive directives dispatch document documents
        during duty earlier economic economy education electronic enterprise enterprises environment explain
        export february figure figures finance finish finished foreign framework friday fund funding general
        government growth health hello help human identification implement implementation implemented
        indicator indicators industry infrastructure innovation insurance intelligence interior investment
        issue issued january july june justice land later lead leader leading leads list local march
        mechanism meeting meetings million minister ministries ministry missing mission monday month monthly
        months national network november number objective objectives october online overdue paragraph party
        people percent percentage personal pilot plan plans platform policies policy politburo population
        prime principle principles procedure procedures program programme progress project projects province
        provinces provincial public quantum quarter quarterly quarters question reform regulation
        regulations report reported reports research resolution resolutions resources responsibility
        responsible satellite saturday science scientific search secretary security semiconductor
        semiconductors september service services session show signature solution solutions source sources
        startup state status strategic strategy submit submitted summarise summarize summary sunday target
        targets task tasks technologies technology telecom telecommunications thank thanks thursday today
        tomorrow tourism trade training transformation transport tuesday unclear universities university
        until upcoming wednesday week weekly weeks what when where which whose within year yearly years
        yesterday
        """

    private static let nameList = """
        africa ai america american americans apec api app apple apps asean asia asus australia beijing
        berlin big blockchain britain cambodia camera canada chatbot chatgpt china chinese chip chips cloud
        cyberattack dalat danang davos edge europe european facebook fintech france germany google gps hanoi
        hong html http https imf india indonesia iot italy japanese kong korean kpi kpis laos livestream
        logistics london lotus malaysia marketing mars media microsoft ngo nvidia odas offline online openai
        panama paris pdf philippines russia saigon samsung sandbox singapore spacex starlink taiwan texas
        thailand token tokyo tw uk us usa venus viettel vinfast vip vnpt washington web wifi wto www zalo
        """

    private static let commonList = """
        a ability about above abroad absence accept accident according account accountable accounts accurate
        achieve achieved acid across act actor actual adapt add added address adopt adult advance advice
        advise affair afford afraid again against age agenda agree agreed agreement ahead aid aim aims air
        aircraft airport alarm album alcohol alive all alliance allocate allow almost alone along already
        also alter although always am amass among amount an analysis and anger angle animal annex announce
        another answers anxiety any anyone anything apart apartment appeal appear appendix application
        applications apply approach appropriate approval approve approved apr are area areas arm around
        array arrest arrive arrow art artist as ask asked asks aspect ass assess assessment asset assigns
        assist assume at athlete attack attempt attend attract audience audit aug aura author authorities
        auto available average award aware awareness away baby back bad bag balance ball band bangs bank bar
        bare barn barrier base based basic basis bass bats battle bays be beach bear beat beautiful beauty
        because become bed bee beef been beer bees beets began begin behind being bell belong below belt
        bench bend benefit beset besets best bests bet bets better beyond bias bid bike bill bind bins bird
        birth bit bite bits black blame blanket blind block blow blue bn boar board boas boat body bold bomb
        bond bone boo book books boom booms boon boons boost boosts boot boots border born bosom bosoms boss
        both bottle bottom bowl bows box boy brain branch brand bread break breakfast breast breath brick
        bridge brief bright bring broad brother brown brush bubble buck buff buffer buffoon build building
        bullet bum bums bunch buns burden bureau burn burr burst bury bus bush bust busts busy but buts
        butter button buy buyer by cabinet cable cake call called calm camp campus can cancel candidate
        candle cannot cap capable capacity capital caps captain capture car card care career careful carry
        case cases cast casts cat catch category cats cause cell center centre century certain chaff chain
        chair chaired chairperson challenge champion chance change changes channel chaos chaps chapter char
        charge charity charm chart chasm chasms chassis chats cheap check cheeps cheer cheese chef chemical
        chess chest chests chicken chief child childhood chins chocolate choir choose chops chore chose
        chosen chow chows chums church churn circle circuit cities city civil claim class classic classroom
        clay clean clear clearly cliff climate climb clinic clock close cloth clothes club clue cluster
        coach coal coalition coast coat code coffee coin cold collect college color colour column combat
        combine come comes comfort coming command comment commerce commit commitment common commune
        communication communications compared compete complain complex comply compose concept concern
        concert conclude condition conduct confirm conflict confuse connect connection cons conscious
        consider consist constant consult consume contact contain content contents contest context continue
        contract control convene convert cook cookie cool cooperation coops coordinating coordination cope
        cops copy core corn corner corporation correct cosmos costs cots cotton couch could council count
        countries country county couple courage course court cousin cover crack craft crash crazy cream
        create created credit crew crime criminal crisis criteria critic critical crop crowd crown crucial
        cry cuff cums cup cups cur curious current currently curve custom customer cut cuts cycle dad dads
        daily dais dam damage dance danger dare dark darn date dates daughter dawn dawns day days dead deal
        debate debt dec decade decide decline decorate deed deeds deem deems deep deeps deer defeat defend
        deficit define defined definition degree delay delight deliver deliverable deliverables delivery
        demand democracy dense deny depend deploy depth derive describe desert deserve design desire desk
        despite destroy detail details develop developed developing development device devote did diet
        difference different dinner dips direct directed direction directions director dirt dirty disappear
        disaster discuss discussion disease dish dispatches display distance distinct district divide
        divorce do doctor dodo doer does dog doing doll dollar domain domestic dominate don done donor dons
        doom dooms door doors dose dosed doses dot dots double doubt down download downs dozen draft drafted
        drag drama draw drawing dream dress drink drive driver drop drug dry dud duds due duff dungs dust
        dusts each eager ear early earn earth ease east easy eat edit editor effect effective effectiveness
        efficiency effort egg ego eight either elder elect election electric electricity element elite else
        email emerge emotion emphasis empire employee empty enable enact encounter end ended ends enemy
        energy enforce engage engine engineer enhance enjoy enormous enough ensure enter entire entry
        envelope equal equip era err error errors escape essay essential establish estimate ethics ethnic
        evaluate evaluation even evening event ever everest every everyone everything evidence evident evil
        evolve exact examine example exceed except exchange excite excuse exercise exhibit exist exit exotic
        expand expect expected expense expert experts explore explosion expose express extend extra extreme
        eye fabric face fact factor factory facts fade fail failed fair fairness faith fall fame familiar
        family fan fancy far farm farmer fashion fast faster fat fate father fault favor favour fax fear
        feature feb federal fee feed feel feeling fellow female fence few fiction field fields fifteen fifth
        fight file fill film filter final finally financial find fine finger fire firm first fiscal fish fit
        five fix flag flame flash flat flavor flee fleet flesh flight float flood floor flow flower fly
        focus fold folk follow following follows food football for force forest forever forex forget forgive
        fork form formal former fortune forum forward found foundation four fox frame free freedom freeze
        french frequent fresh fri friend from front fruit fuel full fun function funds funny fur furniture
        further future gain gains galaxy gallery game gangs gap gaps garage garden garlic gas gasp gasps
        gate gather gave gay gays gender gene generation genetic gentle gesture get gets ghost giant gift
        girl give given gives giving glad glance glass globe glove go goal goals goat god goes going gold
        golden golf gone gongs goo good goods goof goon goons got gown gowns grab grade grain grand grant
        grass grave gray great green grey ground group groups grow guard guess guest guffaw guidance guide
        guideline guidelines guiding guilty guitar gums gun guns gust gusts guts guy habit had hair half
        hand handle hang hangar happen happened happens happy hard harm harry harvest has hat hate hats have
        having hays he head hear heart heat heaven heavy height hell helmet her herb here heritage hero hers
        hes hey hi hidden hide high higher highway hill him hims hint hints hire his hiss historic history
        hit hits hoax hold holds hole holiday holy home honest honey honor hook hooks hoops hoots hope
        hops horizon horn horror horse hose hoses hospital host hosts hot hotel hour hours house household
        housing how however hows huff huffy huge hums hundred hunt hunter hurry hurt husband huts ice icon
        idea ideal ideas identify if ignore ill illegal illness image imagine impact implementing implements
        imply import important impose impress improve in inc incident incline include included includes
        including increase index individual industrial industries infant information initiative initiatives
        inner innocent input inquiry insect inside insist inspect inspection inspire install instead
        institute institution instruct instructed instruction instructions insult intense interest internal
        international internet interview intimate into introduce invest invite involve involved iris iron is
        island issuer issues issuing it item items its itself ix jacket jail jan japan jar jazz jet jewel
        job jobs join joined joint joke journal journalist journey joy juice jul jump jun junior jury just
        keen keens keep keeps kept key kick kid kill kind king kiss kitchen kits knee knife knock know known
        korea lab labor labour lack ladder lady lair lake lamp landscape lane language lap lapse large laser
        lass last lasts late latest laugh launch law lawn lawns laws lawsuit lawyer layer lays lazy leaders
        leaf league lean leap learn least leather leave lecture led lee leer left leg legal legend lemon
        lend length lens lenses less lessen lessens lesson lest let lets letter level levels liar liberal
        library license lie life lift like likely limb limit line link lion lip lips liquid lisp lisps
        listen lists literary little live living load loaf loan loans locally locate lock log logic lonely
        long longer longs look loom looms loon loons loots lops lord lore lose loses loss losses lost lot
        lots loud love lovely lover low lower lows luck lucky lunch lung lungs lust lusts machine mad made
        magazine magic magnet mail main maintain major make makes making male mall mama mamas man manage
        management manager manner mans many map maps marble margin marine mark market marriage marry mask
        mass mast master masts match mate material math mats matter max may maybe me meal mean means measure
        measures meat medical medicine medium meet meets melt member members memory men mental mention
        mentioned menu mere merge merit mes mess message messes met metal meter metes method mets middle
        might mild military milk mind mine mineral minimum ministers minor minute minutes mirror miss mist
        mistake mists mix mixed mobile mode model moderate modern modest mold moms mon money monitor
        monitoring moo mood moots mop mops moral more morn morning moron mortgage moss most mother motion
        motor mount mountain mouse mouth move movie mows much muff muscle museum mushroom music muss must
        musts mutual my mystery myth naked name named names nap narrative narrow nasty nation nations native
        natural nature near nearly neat necessary neck need needed needs negative neighbor nerve nest nests
        net neutral never new news next nice nieces night nine nips nits no noble nobody nod noise non none
        noon nor norm normal norms north nose noses not note notes nothing notice notify notion nov novel
        now nowhere nuclear numbers nuns nurse nut nw oaf oak oar oasis object observe obtain occasion occur
        ocean oct odd of off offense offer office officer offices official officials often oil ok okay old
        olive on once one ones onion only onto open opened openness opera operate operation opinion opponent
        opportunity oppose opposite option or oral orange orbit order ordered orders ore organ organic
        organisation organisations organization organizations organize origin original os other others our
        out outcome outcomes outer output outside oven over overall overcome owe own owned owner owns ox
        oxen pace pack package page pages pain paint painter pair pairs pale palm pan panel pangs panic
        pants papas paper par parade paragraphs parent park parking part participate parties partner parts
        pas pass passage passed passion passport past pasta pastas pasts patch patent path patience patient
        pats pattern pause pawn pawns pay pays peace peak peeps peer pen penes pens pension pepper peps per
        perfect perform performance period periods permit person personnel persons pest pests pet pets phase
        phenomenon phone photo photos phrase physical piano pick picture piece pieces pile pill pine pink
        pipe pistol pitch pits pizza place plain plane planet planned planning plant plastic plate play
        player please plenty plus pocket poem poet poetry point points poison polar pole police polite
        political poll pond pool pools poops poor pops pork port portal portion portrait ports pose position
        possible post posts pots pound pour poverty powder power practice praise pray prefer pregnant
        prepare preparing presence present preserve president press pretty prevent price prices pride priest
        prince princess print priorities priority prison prisoner privacy private prize pro problem problems
        proceed process produce product production products professional profit programmes programs promise
        promote prompt promulgate proof proper property proposal proposals propose prospect protect
        protection proud prove provide provided provision psychology publish published puff pull pump puns
        pupil pups purchase pure purpose purr purse pus push puss put puts quality quantity quarry quasi
        quays queer quest questions quests queue queues quick quickly quiet quit quite quits quota quotas
        quote rabbit race racial racing radio rage raid rail rain raise range rank rap rapid raps rare rasp
        rasps rat rate rates rather ratio rats raw rays reach reached react read readiness ready real
        reality rear reason reasons rebel recall receive receiver recent recently reception recipe recommend
        record records recover recovery reduce reef refer reflect reforms refuse regard region regional
        register regret regular reject relate related relax release relevant relief religion rely remain
        remaining remains remark remember remind remote remove rename renew rent repair repeat replace reply
        reporting represent republic request requests require required requirement requirements requires
        rescue reserve reset resets resident resign resist resolve resort resource respect respond
        responsibilities rest restaurant restore restrict rests result results resume retail retain retire
        return reuse reuses reveal reverse review reviewed reviewing reviews revise revolution reward rhythm
        rice rich ride rifle right rights rims ring rips rise risk risks ritual rival river road roams roar
        roast roasts robot rock rocket roes role roles romantic roof room rooms roost roosts root roots rope
        rose roses rots rough round route routine rows royal rubber rude ruff ruin rule rules ruling rums
        run rungs runs rural rush rust rusts ruts sacred sacs sad safe saga said sail sake salad salary sale
        sales salt same sample sand saps sari sassy sat satisfy sauce save saw sawn say saying says scale
        scandal scared scene schedule scheduled scheme scholar school scientist scope score scratch scream
        screen script sculpture sea season seat second section sector sectors secure see seed seek seeks
        seem seems seen seeps seer sees segment seize select self sell seller senator send senior sense
        senses sensor sent sentence sep separate sept sequence series serve server sessions set sets settle
        seven several severe sexual shade shadow shake shall shame shape share shared sharp she sheep sheet
        shelf shell shelter sheriff shift shine ship shirt shock shoe shoot shooting shop shore short
        shortage shot should shoulder shout showed shown shows shut sibling sick side sight sign signal
        signed silence silent silk silver similar simple simply since sing singer single sink sins sip sips
        sir sister sit site sits situation six size ski skill skills skin sky slave sleep slice slide slight
        slip slope slow small smart smell smile smoke smooth snake snap snow so soap soaps soar soccer
        social society sock sofa soft software soil solar sold soldier sole solid solve some someone
        something song songs sons soon sophisticated sops sore sorer sorry sort sorts soul sound soup south
        sown sox space spare spark speak special specific specify speech speed spell spend spirit split
        sponsor sports spot spouse spread spring squad square stable stadium staff stage stair stake
        stakeholder stand standard standards star stare start started starter statement states station
        statistics statue stay steady steal steam steel stem step steps stick still stir stock stomach stone
        stop storage store storm story straight strain strange stranger stream street strength strengths
        stress stretch strict strike string strip stroke strong structural structure struggle student studio
        study stuff stupid style subject submission submits substance suburb succeed success such suck
        sudden sue suffer sugar suggest suicide suit suite summer sums sun sunlight suns super supply
        support supposed sure surface surge surgeon surgery surplus surprise surround survey survive suspect
        suspend sustain sw swear sweat sweep sweet swift swim swing switch swoon swoons swoops sword sworn
        symbol sympathy symptom system systems table tackle tactic tail take taken takes taking tale talent
        talk tall tan tank tap tape taps taste tax taxi taxpayer teach teacher team tear teaspoon tech
        technical tee teem teems teen teens telephone television tell temperature temple temporary ten tend
        tennis tens tense tenses tent term terms terrible territory terror test testes tests text texture
        than that the theater theatre their them theme themes then theory therapy there therefore these
        theses they thick thin thing things think thins third thirty this thongs thorn those though thousand
        thread threat threaten three throat through throw thumb thunder thus ticket tide tie ties tiff tight
        till time timeline timelines times timetable tin tins tiny tips tire tissue title tits to toast
        toasts tobacco toe toes together told tongs tongue tonight too took tool tools tooth top topic
        topics tops tore torn toss tossed tosses tost total tots touch tough tour tourist toward tower town
        towns toy toys trace track traffic trail train trait transfer transform transition translate
        transmit transportation trap traps trauma travel tray trays treasure treat treaty tree trees
        tremendous trend trial tribe trick trigger trillion trims trip trips troop troops tropical trots
        trouble truck true truly trunk trust trusts truth try tube tue tumor tune tunnel turn turns twelve
        twenty twice twin twins twist two twos type types typical ugly ultimate uncle under undergo
        undermine understand undertake unfair unfold unhappy uniform union unique unit united units unity
        universal unless unlike unusual up update updated upon upper ups upset urban urge urgent urn use
        used useful user users uses using usual utility vacation vaccine valley value van variety various
        vary vase vast vasts vats veer vegetable vehicle venture verdict verify version very vessel vest
        vests veteran vets vex via vice victim victory video vietnam vietnamese view viewer views village
        violate violence virtue virus visa visas visible vision visit visitor visual vital vitamin voice
        volume volunteer vote voter vow vows vulnerable wage wait waiting wake walk wall want wanted wants
        war warm warn wars was wash waste watch water wave wax way ways we weak weaknesses wealth weapon
        wear weather website wed wedding weekend weigh weight welcome welfare well went were west wet whale
        whatever wheat wheel whether while whisper white who whole whom why wide widely widow wild
        wilderness wildlife will willing win wind window wine wing winner wins winter wipe wire wisdom wise
        wish with without witness wolf woman women won wonder woo wood wooden woof wool woos word words work
        worked workers working works world worm worn worry worse worship worst worth would wound wow wows
        wrap wrist write writer written wrong yard yellow yes yet you young your yours youth zero zone
        """
}

extension Array where Element == UInt8 {
    fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}

/// Words without marks, by their letters in a hash table: made at every start, and so in less time than a `Set`.
struct WordSet: Sendable {
    /// 0 where there is none.
    private var slots: [UInt64]
    private let shift: UInt64

    /// - Parameter lists: words of ASCII letters, white space between.
    init(_ lists: [String]) {
        // With its blank a word takes seven bytes or so.
        let most = lists.reduce(0) { $0 + $1.utf8.count } / 4
        var bits: UInt64 = 6
        while 1 << bits <= most { bits += 1 }
        shift = 64 - bits
        slots = [UInt64](repeating: 0, count: 1 << Int(bits))
        for var list in lists {
            list.withUTF8 { bytes in
                var start = 0
                for end in 0...bytes.count where end == bytes.count || bytes[end] <= 0x20 {
                    if end > start {
                        let letters = Word(lowercased: bytes[start..<end]).letters
                        slots[slot(of: letters)] = letters
                    }
                    start = end + 1
                }
            }
        }
    }

    func contains(_ word: Word) -> Bool { word.isPlain && slots[slot(of: word.letters)] == word.letters }

    /// Where letters stand, or would.
    private func slot(of letters: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[slot] != 0, slots[slot] != letters { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}
