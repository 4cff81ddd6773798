/// Common English words: what stays as typed, and what misspelt English is mended to.
///
/// Function words, question words, months, weekdays, the words of the field, and the words whose letters would
/// otherwise pass for Telex keys ("this", "there", "cost"). Some of those are left out because their Vietnamese
/// reading is far more frequent in raw keys: "tees" is "tế", "toots" is "tốt", "cow" is "cơ".
package enum EnglishWords {
    /// Sorted, in lower case.
    package static let common: [Substring] = list.split(whereSeparator: \.isWhitespace)

    private static let list = """
        a about above according account accountable accounts achieve achieved across act action actions add
        added address adopt advise africa after again against age agencies agency agenda agree agreed
        agreement ahead ai aim aims air all allocate allow almost alone along already also although always
        am amass america american americans among amount an analysis and annex annual another answer answers
        any anyone anything apec api app appendix apple application applications apply approach appropriate
        approval approve approved apps apr april are area areas arm around array as asean asia ask asked
        asks assess assessment assign assigned assignment assignments assigns assist asus at attend audience
        audit aug august australia authorities authority available average away back bank bar base based
        basic basis be because become been before began begin behind beijing being below benefit berlin best
        better between beyond big bill billion blockchain bn board body boost bosom both box bring britain
        broad budget buff build building bum bureau bus business businesses bust but buts buy by cabinet
        call called cambodia camera can canada cancel cannot cap capacity caps car care carry case cases
        cast cause center central centre century certain chaff chair chaired chairman chairperson challenge
        chance change changes chaos chaps chapter char charge charm chart chassis chatbot chatgpt check chef
        chess chest chief child china chinese chip chips choir choose chore chose chosen cities citizen
        citizens city clear clearly close cloud code collect come comes coming comment commission commit
        commitment committee committees common commune communication communications compare compared
        complete completed completion comply conclude conclusion conclusions condition conduct confirm
        connect cons consider construction consult contact contain content contents continue control convene
        cooperate cooperating cooperation coordinate coordinating coordination cops copy core corn
        corporation correct cosmos cost costs cots could council count countries country course cover create
        created critical culture cup cups current currently cut cuts cyber cyberattack cybersecurity dad
        dads daily data database databases date dates davos dawn day days dead deadline deadlines deal dec
        december decide decision decisions decree decrees deed deeds deem deep deer defence defend defense
        define defined definition delay delayed deliver deliverable deliverables delivery demand department
        departments deploy deputy describe design detail details develop developed developing development
        did difference different digital direct directed direction directions directive directives director
        discuss discussion dispatch dispatches district do document documents dodo doer does doing domestic
        done donor door dose dot dots double down download downs draft drafted drive drop dud due during
        dust duty each earlier early east easy economic economy edge education effect effective efficiency
        effort eight either election electric electricity electronic else email employee empty enact end
        ended ends energy enforce enough ensure enterprise enterprises entire environment err error errors
        establish estimate europe european evaluate evaluation even event ever every everyone everything
        evidence exact example except exist expand expect expected expert experts explain export express
        extend extra face facebook fact facts fail failed fall family far fast fax feb february federal fee
        few field fields figure figures file fill final finally finance financial find fine finish finished
        fintech first fiscal five fix focus follow following follows food for force foreign form formal
        former forward found four fox framework france free french fri friday from full fund funding funds
        further future gap gaps gas gasp gave general generation germany get gets give given gives giving go
        goal goals goes going gone good goods goof google got government gps great green ground group groups
        grow growth guidance guide guideline guidelines guiding gust guts had hair half hand handle hangar
        happen happened happens hard harm harry has have having he head health hear hello help her here hero
        hers hey hi high higher him hints hips his hiss hits hoax hold holds home hong honor hoof hook hooks
        hoops hope horizon horn horror hose hospital host hosts hour hours house how however html http https
        huff huge human hundred hurry hurt idea ideas identify if imf implement implementation implemented
        implementing implements import important improve in inc include included includes including increase
        index india indicator indicators individual indonesia industrial industries industry information
        infrastructure initiative initiatives innovation input inside inspect inspection instead institute
        institution instruct instructed instruction instructions interior internal international internet
        into introduce invest investment invite involve involved iot iris is issue issued issuer issues
        issuing it italy item items its itself jan january japan japanese jar jet job jobs join joint
        journalist jul july jun june just justice keep kept key kind kiss kits know known kong korea korean
        kpi kpis lab labor labour lack lamp land laos lapse large laser last lasts late later latest law
        lawn laws lead leader leaders leading leads learn least led left legal lens lenses less lessen
        lesson let lets letter level levels liar life like limit line link lips lisp list lists little live
        livestream loaf loan loans local locally logistics london long longer look loom loops lore lose loss
        lost lot lots lotus low lower made main maintain major make makes making malaysia man manage
        management manager many map maps march mark market marketing marry mars mass mast mats matter max
        may maybe me mean means measure measures media medium meet meeting meetings meets member members men
        mention mentioned menu mere merge mess message met method mets microsoft middle might military
        million mind minister ministers ministries ministry minute minutes miss missing mission mist mists
        mix mixed mobile model mon monday money monitor monitoring month monthly months mop more morn
        morning moss most move much muff music must my name named names nap nation national nations natural
        near nearly necessary need needed needs nest net network never new news next ngo nieces night nine
        no nobody non none noon nor norm normal norms north nose noses not note notes nothing notice notify
        nov november now number numbers nuns nut nuts nvidia oaf oar oasis objective objectives observe
        obtain occur oct october odas odd of off offer office officer offices official officials offline
        often oil ok okay old on once one ones online only onto open openai opened operate operation opinion
        opportunity option or order ordered orders ore organisation organisations organization organizations
        organize origin other others our out outcome outcomes output outside over overall overdue own owner
        owns oxen page pages pairs panama pans paper par paragraph paragraphs paris part participate parties
        parts party pass passage passed past pasta pasts pats pawn pay pdf peeps peer pens people per
        percent percentage perform performance period periods person personnel persons pests pets phase
        philippines phone photo photos pilot pins pits place plan planned planning plans platform play
        please plus point points police policies policy politburo political pond pools poor pops population
        pork ports position possible post posts pots power practice prepare preparing present president
        press price prime principle principles print priorities priority private pro problem problems
        procedure procedures proceed process produce product production products professional program
        programme programmes programs progress project projects promote promulgate property proposal
        proposals propose protect protection provide provided province provinces provincial provision public
        publish published puff pump pups purpose purr purse push put puts quality quantum quarter quarterly
        quarters quasi queer quest question questions quests queue quick quickly quit quite quote rail rain
        raise range rank rap raps rate rates rather reach reached read ready real reason reasons receive
        recent recently recommend record reduce reef refer reform reforms regard region regional register
        regulation regulations relate related release relevant remain remaining remains remember remote
        remove rename rent replace report reported reporting reports request requests require required
        requirement requirements requires research reserve reset resets resolution resolutions resource
        resources respect respond responsibilities responsibility responsible rest result results resume
        return reuse review reviewed reviewing reviews revise right rights rims ring rips rise risk risks
        road roast role roles roof room roots rose rows rule rules run rural russia rust rusts sacs saga
        said same samsung sandbox sari sat satellite saturday save saw say saying says schedule scheduled
        school science scientific scope score sea search second secretary section sector sectors secure
        security see seem seems seen select self semiconductor send senior sense senses sent sentence sep
        separate sept september series serve server service services session sessions set sets seven several
        shall share shared she short should show showed shown shows side sign signed similar simple since
        singapore single sins sip sir site situation six size skill skills small smart so soap soar social
        society sofa software solution solutions solve some someone something songs sons soon sore sorry
        sort sorts soup source sources south space spacex speak special specific speech spend sports staff
        stage stakeholder standard standards starlink start started startup state statement states station
        statistics status stay step steps still stop store story strategic strategy street strong structure
        study style subject submission submit submits submitted success such suggest summarise summarize
        summary sums sun sunday suns supply support supposed sure survey swoon sworn system systems table
        taiwan take taken takes taking talk taps target targets task tasks tax taxi team tech technical
        technologies technology telecom tell ten tens tense term terms terror test tests texas text thailand
        than thank thanks that the their them theme themes then there therefore these they thin thing things
        think third this thorn those though thousand three through thu thursday thus ties till time timeline
        timelines times timetable tin tips title to toast today toes together token tokyo told tomorrow
        tonight tons too took tool tools top topic topics toss tossed total tots tough tour tourism tower
        town towns toys track trade traffic train training transfer transform transformation transport
        transportation trap traps tray trays treat tree trillion trims trips troops trots trust trusts try
        tue tuesday tune turn turns tw twins two twos type types uk unclear under understand union unit
        united units universal until up upcoming update updated upon urban urgent urn us usa use used useful
        user users uses using value various vary vase vast venus verify version very vest vests vets via
        vice video vietnam vietnamese viettel view vinfast vip visa visas vision visit vnpt vote vow vows
        wait waiting wall want wanted wants war wars was washington wave wax way ways we wear web website
        wed wednesday week weekly weeks well went were west wet what whatever when where whether which while
        who whole whom whose why wide widely wifi will win wins wish with within without woman women won
        word words work worked workers working works world worm worn worse worst worth would wow write
        written wrong wto www year yearly years yes yesterday yet you young your yours zalo
        """
}
