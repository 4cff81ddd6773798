extension EnglishWords {
    /// Words that are neither of the field nor so common that a line is told by them: no typing mistakes of words that are.
    static let ordinary = WordSet([ordinaryList])

    private static let ordinaryList = """
        abandon abbreviation abilities aboard abort abrupt absentee absolute abstract absurd abused
        abusing abusive academies accent accidental acclaim accommodate accompanies accordance accusing
        accustomed ached acknowledge acoustic acquaintance acquired acquiring activate activism activist
        activities actress adjective adjourned adjourning admirable admiral admiration admire admits
        admitted admitting adolescence adore adulthood adverb adversary adversity advert advertised
        advertiser advisable advised advising aesthetic affirm afternoon afterward aggression aggressive
        agony airborne airways aisle albeit alcoholic algebra alias alike allegation allege allegiance
        allergic allergies allies alligator allocated almighty almond alongside aloud alphabet alright
        altar alterations altogether amateur amaze ambient ambiguity ambiguous amidst amongst amplify
        amply amuse analysed analysing analyzed analyzing anatomy ancestral ancestry anchor angel angrily
        angry animated animation ankle annoy annoyance anomalies anonymous antibody anticipated
        anticipating anticipation antisocial anxieties anxious anybody anyhow anymore anytime anyway
        anywhere apathy apiece apologised apologising apologized apologizing appalling apparent appearance
        appetite applause applies appointees appreciate appreciation approximate aquarium arbitrary
        archaic archived arena arguably argue argument arisen arising armchair armies armour aroma arose
        arranged arranging arrived arriving arrogance arrogant artery articulate artwork ascending ascent
        ashamed ashes aside asleep aspire aspirin assassin assemble assemblies assert associated assorted
        assumed assuming assumption assure asteroid astonish astronaut astronomy atmosphere atoms
        atrocities attendance attentive attribute audible auditorium aunts authentic authenticity
        authorised authorized autocratic autograph automated automatically autumnal avalanche averaging
        averted aviator await awake awakening awakens awesome awful awkward awoke awoken babies backpack
        backseat backside backstage backyard bacon badge baffled baggage bailout baked baker bakery bakes
        baking balancing balcony ballad balloon ballpark ballroom bandage bandits banished bankruptcies
        banquet barbecue barber barefoot bargain barking barred barrel barren barring bartender baseball
        baseline basically basket batch bathe bathroom bathtub batteries batting battled battling beard
        beasts beaten beauties became becoming bedding bedroom bedside bedtime beforehand begged beginner
        begun behalf behave believe belly beloved beneath benevolent berry beside besieged bestseller
        bestselling betray betrayal bettor beware bible bickering bigger biggest bilingual billionaire
        binary bingo binoculars biography birthplace biscuit bishop bitten bizarre blackboard blacklisted
        bladder blade blamed blaming blank blast blazer blazing bleachers bleed blend bless blink blockade
        blockbuster blogger blogging blogs blond blonde bloodshed bloodstream bloody bloom blossom blouse
        blown blueprint bluffing bluntly blurred blush boast bodies bodily boiled boiler boiling boils
        bombarded bookcase booklet bookmark bookshelf bored boredom boring borne borough bothersome
        boulder bounce bound bowed boycott boyfriend boyhood bracelet brainstorm brake brass brave bravery
        breadth breakage breakaway breakup breathe breathtaking breeze brewery bribed bridal bride
        bridegroom bridging briefcase brilliance brilliant brisk broccoli broke bronze broom brotherhood
        brought brows browse brunch brutal brutality bucket buckle buddy buffet bulbs bulky bulldozer
        bulletin bully bumper bundle bunker burdensome bureaucrat bureaucratic burger burglar buries
        burnout busier busily butcher butterfly buzzing cabin cafeteria calcium calculated calculating
        calculator calorie calves camel cancelled cancelling candidacy candy canned canvas canyon captive
        captivity caravan cardboard cardinal carefree caretaker carnival carpenter carpet carried carries
        carrot cartoon cartridge carving cashier castle casual casualties categorical categories cathedral
        causal caused causing caution cautionary cautious cavities ceased ceasing celebrated celebrating
        celebrities celery cellar cellphone cemeteries cents centuries cereal ceremonies certainty
        certifies challenged challenging chamber champagne chancellor changed changing channelled
        channelling chaotic chapel character characterise characterize charged charities chase chatted
        chatter chatting checklist checkout cheek chemist cherished cherry chewed chewing chews childish
        chill chilly choke choosing chopped chopping chopsticks cigar cinnamon circled circulate citation
        cited cites citing clarity clash classical classifies classmate clerks clever click client climax
        clinging clipped clipping clips clockwise clone closer closet cloudy clumsy cluttered cocktail
        coffin cognitive coherent coincide coincidence collapsing colleague collision colonel colonial
        colony columnist combatting combined combining comeback comedian comedies comet comfortably comic
        comical commence commentary commentator committed committing commodities commonplace commonwealth
        communism communist communities commuted commuting compact companion comparable comparing
        comparison compartment compass compatible compelled compelling compensated competing competitor
        compiled compiling complement completing complexities complicate complies compliment composed
        composing composition compost compound comprehend compress comprise compromise comrade concealed
        concealing conceded concedes conceding conceivable conceive concentrated concise concluded
        conclusive condemn confine confiscated confused confusing confusion congested conjunction conquer
        conscience consequently conservative conservatory considerably considerate console conspiracy
        constituent constitute constrained constraint consumed contemplate contempt contend contestant
        continuation continued contrary contrast contributed contributing controlling controversy
        conventional conversation conversely convey convince cookbook cooperated coordinated coped coping
        coronavirus corps corpse correlate correspond cosmic costlier cottage cough councillor counselled
        counties coupled coupon courteous courtesy courtroom courtyard coward cowboy coworker crawled
        crawling crawls crazily creating creature credentials credible creeping crept cricket cried cries
        cripple criticised criticising criticized criticizing critique crocodile crossword cruel cruelty
        crush crystal culprit cultivated cultured cunning cupboard curfew curiosity currencies curse
        cursor curtain customary cycled cycling cyclist cylinder cynical dairies damaging danced dancing
        dared daring darling dating daylight daytime deadlock dealership dealt dearer dearly debacle
        debatable debated debating debit debris decay deceive decency decent deception deceptive decided
        deciding decimal decks declared declaring declined declining decorated decorating decoration
        decorative decreased decreasing dedicate deductible deepen defiant deficiencies defied defies
        defining definite definitive defying degrading delete deletion deliberate delicacy delicate
        delicious deliveries deluxe democracies democrat demonstrate denies denim denote denounced
        denouncing depart departure depict deprivation deprive deputies derived descend descendant
        described describing deserved deserving designate desirable desired desiring desktop desperate
        desperation despise dessert destined destiny destructive detach deter detergent determining
        deterrent detour detrimental devastating devoted devoting devotion diagnosed diagonal dialect
        dialled diameter diamond diary dictates dictator dictatorship dictionaries differ digest digging
        dilemma diligent dimension dining dinosaur dioxide directory dirtiness disable disagreed
        disappoint disapproval disapprove disastrous disbelief discharged disclaimer disclosed disclosing
        discomfort disconnect discontinue discourage discourse discoveries discreet discretion disgraceful
        disguise disgust dishonest dishwasher dislike disloyal dismayed disparity displeasure disposable
        dispose disposition disprove disputed disputing disqualified disregard disrespect dissatisfied
        dissent dissolved dissolving distant distinguish distort distract distress distributed
        distributing disturb disturbance divers diversifies divert divided dividing divine diving divorced
        dizzy doctrine dolphin domestically domesticated dominance dominant donated donating donkey donut
        dosage doubled doubling doubly dough doughnut downfall downgrade downside downstairs downward
        dragged dragging dramatic dramatically drank draught drawn dreamt dries drift driveway dropped
        dropping drums durability durable dusty duties dutiful dwelling dynasty eagle earliest earliness
        earring eased easier easiest easily easing easygoing eaten ebook eccentric echoes eclipse
        economies editorial educated educating effortlessly eggplant eighteen eighteenth eighth eighty
        elastic elbow electrician elegance elegant elevating elevator eleven eleventh eliminated
        eliminating elsewhere embark embarrass embassies embrace emerged emergencies emigrant emigrate
        eminent emitted emotional emperor emphasise emphasize empirical emptied empties emptiness enabled
        enabling enclose enclosure encode encompass encouraged encouraging encyclopedia endangers endeavor
        endeavour endemic endorsed endorsing endurance endure enemies energetic energies enforced
        enforcing engaged engaging enhanced enhancing enlarge enlighten enlist enquire enquiry enrich
        ensured ensuring entail entertain enthusiast enthusiastic entities entitle entrants entries
        entrusted enviable envious episode equalise equalize equalled equalling equate equation equator
        equipped equipping equivalent erase errands erroneously erupt escalate escalator escaped escaping
        escorted especially essayist essence estimating eternal eternity ethnically etiquette evaluated
        evaluating eventually everlasting everybody everyday everyman evicted evoke evolution evolved
        evolving exaggerate examined examining excelled excellence excelling excess exchanged exchanging
        excited exciting exclude exclusion excused excusing executed exercised exercising exile existence
        expectation expedition expelled expelling experiencing expiration expiring explanatory explicit
        exploded exploding explored exploring exposed exposing exposure extent exterior extinct
        extravagant extremist eyebrow eyelids eyesight eyewitness fabulous facades faced facets
        facilitated facing factories factually faculties faded fading faint fairy fallout falsehood
        falsify families famine famous fanatic fancied fancies fantastic fantasy farewell farmhouse
        farther farthest fascinate fascination fasten fatal fatherhood fatigue faulty favorably favorite
        favourably favourite feast feather featured featuring feminine feminist ferries fertile fetch
        fiance fiancee fictional fierce fifteenth fiftieth fifty filed finalised finalist finalized
        financed financier fined fingernail fireman firemen fireplace firewood firing fitted fitting
        fixture flagged flagship flammable flashlight flashy flavours flies floral florist flour flourish
        flown fluency fluent fluffy fluid flush focussed foggy fooled foolish fools footage footnote
        footpath footprint footsteps forbidding forcibly forcing forearm forefront forehead foreman
        forerunner foresee foreseen foresight foreword forgave forgeries forgetting forgiven forgiving
        forgot forgotten formalities formats formatted formatting formidable formula formulae formulated
        forth forthcoming fortifying fortress fortunate foundational fountain fourteen fourteenth fraction
        fractional fracture fragile fragment frail framed frank frantic freeway freezing freshman friction
        fridge friendlier fright frighten frogs frustrated frustrating frustration frying fuelled fuelling
        funnel furies furious furnish furthermore furthest futile fuzzy gadget galaxies galleries gallon
        gambled gambler gangster gauged gazette generated generating generator generosity generous genius
        genocide genre gentleman gentlemen gently genuine geometry getaway getting gigantic giraffe
        girlfriend glacier glamorous glamour glanced glancing glare gleaming glimpse glorifying glorious
        glory gloss glowing goalkeeper goodbye goose gorgeous gospel gossip gotten grabbed grabbing grace
        gracious graded gradient grading gradual graduated graffiti grammar grams grandchild grandchildren
        granddaughter grandfather grandma grandmother grandpa grandson grapes graphic grasshopper grated
        grateful gravity greatest greed greedy greet grief grieve grill grinding grinds grocer grocery
        groom guaranteed guardian guidebook guided guilt guiltily guitarist gunman gunshot gymnast
        gymnastics habitat habitual haircut hairdresser hairstyle hairy halfway halls hallway hamburger
        hammer handbag handcuffs handgun handicap handkerchief handled handlers handmade handout handshake
        handsome handwriting handwritten handy hangover happier happily hardworking harsher harshly
        hastily hasty hatred haunt haven havoc headache headlight headline headphones headset healed
        healing heals healthier healthiest heaped heaps heard heartbeat heartbroken heartfelt heartwarming
        heavier heavily hectic heels heighten helpline hemisphere hence hereafter hereby hereditary heroin
        heroine herself hesitant hesitate hesitation hiding hierarchical hierarchy highlight hijacked
        hijacker hiking hilarious himself hindsight hired hiring histories hitting hobby hockey hollow
        homecoming homemade homeowner homepage homesick hometown honeymoon honorably hoped hoping
        horizontal hormones horoscope horrible horribly horrific hospitable hostel hostess hostility
        hotspot hotter housekeeper housemate housework hugged hugging humane humanism humanity humankind
        humble humbly humid humidity humiliating humility humor humorous humour hungrier hurried hurries
        hybrid hygienic hypocrisy hypocritical hypothesis hypothetical iceberg iconic idealism idealist
        idealistic identical identifies identities ideologies idiom ignorance ignorant ignored ignoring
        illegitimate illogical illusion illustrate illustration imagery imaginable imaginary imagination
        imaginative imagined imaging imagining imitated imitates imitating imitation immature immense
        immigrant imminent immoral immune impairment impatience impatient impeach impending imperative
        imperfect impersonal implant implausible implication implicit implied implies impolite imposed
        imposing impositions impossible impossibly impractical imprint improbable improved improving
        impulse impulsive impure inability inaccessible inaccurate inactive inbox incapable incense
        inception inches inching incidence incidentally inclination inclined incoming incomparable
        incompatible incompetence incompetent incomplete inconclusive inconvenient incorporate incorrect
        increased increasing incredible incredibly incurable incurred incurring indebted indecisive indeed
        indefinite indicate indication indicative indices indifference indifferent indigestion indirect
        induce indulge ineligible inertia inescapable inevitable inevitably inexcusable inexpensive
        inexplicable infallible infamous infancy infantry inferior inferno inferred inferring infinite
        infinity inflammation inflatable inflexible inflict influenced influencing influential infographic
        informative informed informing informs infrared infrequent ingredient inhaler inherent inhibit
        inhuman inhumane initial initiate inject injuries injuring injurious innate innocence innumerable
        inputted inputting inquire inquiries inquisitive insane insanity insatiable inscription insecure
        insensitive inseparable insert insight insincere insofar insolvent inspired inspiring instant
        instil instinct instrumental insulation insulin insure intact integer integral integrating
        intellect intelligible intend intensifies intensities intent intentional interact intercept
        interfere interference intermediate intermission intermittent intersect interval intervene
        intervention intimacy intimidate intolerable intolerant intricate intriguing introduced
        introducing introductory intruder intrusive intuition intuitive invaded invading invaluable
        invariably inventories inverse inverted investigated invigorating invincible invisible invited
        inviting invoiced invoke involving inward ironically irony irrational irrelevant irresistible
        irreversible irritable irritated irritates irritating isles isolate itchy jackpot jaded jaguar
        jammed jamming janitor jargon jealous jealousy jeans jelly jeopardise jeopardize jockey jogging
        joked joking jolly jotted joyous judged judging judgmental judicious juicy juries jurist
        justifiable justifies kangaroo karate kennel kettle keyboard keyhole keyword kidding kidnapped
        kilos kitten knack kneel knelt knight knits knitted knitting knives knots knotted knuckle labelled
        laboratories laborious ladies lagged lagging lambs landlocked landmarks lantern largest lashes
        latitude latter laughter laundry lavatory lavender lavishly layout lazily laziness leafy leant
        leapt learnt leased leash lectured ledge leftover legacy legendary legible legislature lemonade
        lengthwise lengthy lenient leopard letting lettuce levelled levies lexicon liabilities liaison
        liberated liberties librarian libraries licensed licensing lieutenant lifeguard lifelike lifeline
        lifetime lighten lightest lighthearted lightweight liked likelihood likewise liking limbo
        limestone limousine linear linen lineup linger linguist linguistic lipstick literally literate
        litter lived lizard lobby lobbyist lobster located locating locksmith lodge logged logical logos
        loneliness longevity longitude longstanding lookout lookup loose lorries losing lotteries lounge
        lousy loved loving luckily lucrative ludicrous luggage lunatic luncheon lunchtime lured luxuries
        luxurious lyric madam magical magician magnetic magnificent magnify magnitude mahogany maiden
        mailbox mainframe mainland majestic majesty majorities makeup malice malignant mammal managed
        managing mania manic manifest manifesto manipulated mankind manned manslaughter manufactured
        manuscript maple mapped marginal marital marketplace markup marries marshal marvel marvellous
        marvelous mascot masculine massacre mastermind materialise materialize mathematical mating
        matrimony matrix mattress mature meadow meager meagre meant meantime meanwhile measurable measured
        mechanic medication medieval mediocre meditation melancholy melody melon memes memoir memorable
        memories memorise memorize menace mentor merciful merciless mercy mermaid merry messaging
        messenger messy metaphor meteor methodical meticulous microbe microphone microscope microwave
        midday middleman midnight midst midterm midway midweek mighty migraine migrated migratory mileage
        miles militant militarily millionaire mills mimic miniature minimal minivan minorities minus
        miracle miraculous misbehave mischief miserable misery misfortune misguided mislead misled
        mismatch misplaced misprint misread missionary misspell misspelt mistaken mistook mistress
        mistrust misunderstood misused misusing mixture mobility modelled modelling moderation moderator
        modesty modifies module moist moisture molecules moment monarch monarchy monastery monkey
        monopolies monotonous monster moonlight moose morale moratorium moreover mortal mosque motel
        motherhood motif motivated motivating motive mourn moustache moved moving multiple multiplies
        multitude mummy murderous muscular mustache mustard muttered myself mysteries mysterious mystical
        mythical nails naive napkin narrated narration narrator nationalism nationalist naughty navies
        navigate necessarily necessities necklace needle negativity negligible negotiable negotiated
        negotiating negotiator neither nephew neutralise neutralize nevertheless newbie newcomer
        newsletter newsroom nicest nickname niece nightfall nightmare nineteen nineteenth ninety nobility
        nodded nodding noisy nominating nonetheless nonexistent nonfiction nonlinear nonprofit nonsense
        nonstop nonviolent noodle normality northbound northward nostalgia nostalgic notably notation
        notebook noteworthy noticeably noticed noticing notifies notorious nouns nourish novelist novelty
        novice nowadays nullified numerically numerous nurseries nutritious nylon obedience obedient
        obeyed obeying oblige obscure obscurity observable observant observatory observed observing
        obsessed obsession obsessive obstruct obvious occasional occupant occupies occurred occurrence
        occurring offend offensive offset offspring omelet omelette omitted omitting oneself onlookers
        onset onwards operated opposed opposing oppressed oppression oppressive oppressor opted optimism
        optimist optimistic opting optional orchestra ordeal ordinarily ordinary organiser organising
        organism organizing originality originate ornament otherwise ounce ourselves outburst outcast
        outdone outfit outgoing outline outlook outlying outnumber outpaced outperform outrage outrageous
        outreach outright outset outsourced outwards outweigh overcharged overcoat overcoming overcrowded
        overdo overdone overdose overflow overgrown overhaul overhead overhear overheard overlapped
        overlook overnight overpaid overpriced overran overrated override overseer oversize overslept
        overstated overt overtake overtaken overthrew overthrow overthrown overtook overturn overuse
        overview overwhelm overworked overwrite owing paced pacifying packet pageants painkiller
        painstaking pajamas pancake panda panicked panicking panorama papaya parachute paradigm paradise
        paradox paradoxical paralyse paralyze paramedic parameter paramount paranoia paranoid parish
        parity parrot parsley participated particle particularly partisan partition passionate pastime
        pastry pasture paternal pathetic pathological pathway patio patriot patrolled patron paused
        pausing paved paycheck payday payoff peach peacock pears peasant peculiar penalties pencil pendant
        pending penetrate penguin penny perceive perception perceptive perhaps perimeter perish
        permissible permitted permitting perpetrator perpetual persecution persistence personalised
        personalized persuaded persuading persuasive pertinent pessimism pessimistic petals phantom
        pharmacies philosopher philosophy phoned phoning physicist physique pianist pickle pickup picnic
        picnicking pigeons piled pilgrim pillow pinch pinned pinning pinpoint pirate pixel placed plague
        plaster platinum plausible plausibly playback playlist playoff playwright plaza pleas pleasant
        pleasurable pleasure pledged pledging plentiful plight plotted plotting plugged plugging plugin
        plumber plumbing plums plunge plural pluralism podcast poetic polarised polarized policewoman
        policing politician pollen pollsters polluted polluting ponies poorest popcorn popped popping
        populace popularity populated populist populous porcelain porch portability portray portrayal
        posed posing possess possibility possibly postcard postman postponed postponing posture potassium
        potent practiced practicing practise pragmatic praised praising preach precariously precede
        precedent precinct precious precludes predator predecessor predictably predominant preface
        preferably preferred preferring prehistoric prejudice prelude premature premier premiere prenatal
        preoccupied prepared preposition presentation preserved preserving presided presidency
        presidential presiding prestigious presumably presume presumptuous pretend pretext prevail
        prevalent preventative preview previous pricey prickly primaries primarily primitive prioritised
        prioritized privilege probability probable probably probe procedural proclaim proclamation
        produced producing proficient profound prognosis programmed promenade prominence promised
        promising promoted promoting promulgated pronoun pronounce proofread propagate propelled
        propelling properties prophecy prophet proponent proportional proposed proposing proposition
        prosecuted prosecuting prosper protein prototype protrude proved proven proverb providing proving
        provoke proximity prudently psychiatrist psychologist psychotic pudding pulse pumpkin punch
        punctual punctuate pundits puppy purchased purge purify purity purple pursue pursuit putting
        puzzle pyjamas pyramid quake qualifies qualities quantifies quantities quarantined quarrel queens
        query questionably queued queuing quitting quizzed quizzes quotation quoted quotient quoting raced
        racism racist racks radiator radius rainbow raincoat raised rallied rallies rampant random ranged
        ranging rapport ratifies rationale razor reactivate readability readily readjust reaffirm realised
        realising realism realities realized realizing realm reappear reapply reassess reassurance
        reassure rebate rebelled rebelling rebellion rebellious rebound rebrand recap received receiving
        receptionist receptive receptor recital recite reckless reckon recognisable recognised recognising
        recognizable recognized recognizing recollection reconsider recount recourse recoveries recreate
        recreational rectangle rectangular rectifies recurred recurrence recurring recycled redaction
        redeem redefine redesign redirect redoing redone reduced reducing reelect referee reference
        referral referred referring refill refine reflex reformist refrain refresh refrigerate
        refrigerator refuel refused refusing refute regain registrar regression regrettable regrettably
        regretted regretting regroup regularity regulated regulator rehearse reign reimbursed reimbursing
        reindeer reinforced reinforcing reins reinstate reiterate rejoin relating relative relativity
        relaxation relay released releasing relentless relevance reliably relies relieved relieving reload
        relocated reluctance reluctant remainder remarkably remedial remedied remedies remembrance
        remission remorseful removed removing renaissance renamed renaming render renovated renovating
        renowned reopen reorder repaid repelled repelling repent repetition repetitive rephrase replaced
        replacing replenish replica replied replies repression repressive reprieve reprint reprisal
        reproach reproduce reproduction reptile republican republish reputable requiring requisite reruns
        resale reschedule rescued rescuing resell resemblance resemble resend resent reservation reserved
        reserving reshape resided residing resistant resize resold resolving respectably respondent
        responsibly responsive restitution restock restored restoring restrain restraint restroom
        restructured resubmit resumed resuming retake retaken retaliation retell rethink retiring retold
        retreat retrieval retrieve retroactive retrospect retry returnee reunion reunite reusable reused
        reusing revaluation revamp revelation revenge reversal reversed revert revised revising revisit
        revive revoked revoking revolt revolve rework rewrite rewritten rewrote rhetoric rhetorical rhyme
        ribbon richest ridden ridicule ridiculous riding rigid rigor rigour rising riskier riskiest
        rivalled rivalling rivalry roadblock robbed robber robberies robbing robotic robust rookie
        roommate rotated rotten roundup royalty rubbed rubbing rucksacks ruled rumor rumour runaway rusty
        ruthless sacked sacrificed sacrificing safari safest sailboat saint salesman salesperson saliva
        salmon salon saloon salty salute salvage salvation sampled sampling sanctuary sandal sandwich
        sanity sarcasm sarcastic satire satisfies saturation sausage saved savior saviour scaled
        scandalous scanned scanning scarcer scare scarf scars scarves scary scatter scenery scenic scent
        sceptical scheduling schoolboy schoolgirl scissors scolded scooter scored scoring scorpion scout
        scrambled scrapbook scrape scrapped scrapping screenshot screw screwdriver scroll sculptor
        seamless seaside secondhand secrecy secretaries secular secured securing sediment seduction
        seemingly segregation seldom selfish semifinal senate seniority sensation sensed sensible sensibly
        sensitive sensitivity sentenced sentiment sentimental separated separating sequel sequentially
        sergeant sermon served setback settled settling seventeen seventeenth seventh seventy severity
        sewed sewing shaded shadowy shaft shaken shakeup shaking shaky shallow shampoo shaped shaping
        sharpen shatter shave shaven shelves shepherd shield shining shiny shipped shoelace shone shook
        shopkeeper shopped shoreline shortcut shorthand shortlist shortsighted shotgun showcase showdown
        showroom shrank shrine shrink shrubs shrunk shrunken shutting shuttle sideline sideways sighed
        signage signalled signalling signatories signify silenced silicon silky silly similarities
        simplicity simplifies simplistic simulated simulating sincere sincerity singular sirens sitting
        situated sixteen sixteenth sixth sixty skate skeleton skeptical skepticism sketch skinny skipped
        skipping skirt skull skyline skyrocketed slammed slamming slang slapped slapping slashing slate
        slavery sleepy sleeves slender slept sliced slicing sliding slimmer slipped slippery slipping
        slots smashed smashing smelly smiled smiling smoked smoky snack snapped snapping snapshot sneakers
        snores snowfall snowflake snowman snowstorm snowy soaked soaking sober sobriety societies
        sociology socket sodium solemnly solicit solitary solitude soloist solved solvent solving somebody
        someday somehow sometime somewhat somewhere songwriter soothing sophomore sorrow sought soundtrack
        spacecraft spacing spacious spaghetti spanner sparkle sparse speciality specialties specifically
        specified specifies specimen spectacle spectacular spectator speedy spelt sphere spherical spicy
        spider spied spies spillover spilt spinach spinal spinning spits splash splendid splitting spoil
        spoilt spoke spoken spokespeople sponge spoon sportsman sportsmen spotlight spotted spotting spray
        spreadsheet sprinkle sprint squeeze stabbed stabbing stabilised stabilized stacked staged staging
        stain staircase stairway stale stalemate stamina stance standalone standstill stank staple stardom
        stark starred starring startled startling starved starving stated statesman static stating
        stationary stationery steadily steak steep stemmed stemming stepfather stepmother stepped stepping
        stepson stereotype sterile sterilise sterling stern steroid stethoscope steward stewardess sticky
        stiff stimulated stimulating stimulation stimuli sting stink stirred stirring stockbroker stole
        stood stool stopped stopping stopwatch stored storeroom stories storing stormy storyline
        storyteller stout stove straightaway straighten straits stranding strap strategies strawberry
        stray streak streetcar strenuous strides striking stripe stripped stripping strives striving
        strolled stronghold strove struck structured struggled struggling stubborn studies stung stunk
        stupidity sturdy stylish stylist subdivision subheading submitting subpoena subscribe subscription
        subsection subsequent subset subside subsidiary subsidies subsidise subsidize subsistence
        substitute subtitle subtle subtly subtotal subtract suburbia suction suffix suffrage suicidal
        suitably suitcase summaries summarised summarising summarized summarizing summed summon sunflower
        sunglasses sunken sunny sunrise sunscreen sunset sunshine superb superficial superhero superiority
        supernatural superpower superstar supervised supervising supervisor supper suppose supremacy
        surfaced surfer surfing surged surgeries surname surprised surprising survived surviving
        susceptible suspense suspicion suspicious swallow swapped sweatshirt sweaty sweetheart swell swipe
        swollen syllable syllabus symbolise symbolize symmetrical symmetry sympathetic sympathies
        sympathise sympathize symphony symptomatic synagogue syndicate syndrome synonym synonymous syntax
        syrup systematic systemic tabloid taboo tackled tackling tactful tactical tagged tagging takeaway
        takeoff takeover talkative tallied tallies tanned tapped tapping taskforce tasted tasting tasty
        tattoo tavern teammate teamwork teaser teases teenage telephoned telescope televised temperament
        temperate temptation tempted tempting tenancy tendencies tentative terminated terminating
        terminology terrace terrain terribly terrific terrify territories testify testimonial testimonies
        textual thanksgiving theatrical themselves theology theorem theories theorist therapies therapist
        thereafter thereby thermometer thesaurus thinned thinning thirst thirsty thirteen thirteenth
        thirties thoroughfare thought threw thrice thrill thrive throne throughout thrown thrust thumbnail
        tidied tidies tidying timed timeframe timezone timing tipped tipping tired tiring toddler
        tolerable tolerant tolerate tonic tonnage toolbar toolbox toothache toothbrush toothpaste topped
        topping torch torpedo torture totalitarian totalled totalling touchdown towel traced tragedy
        tragic tragically trajectory transcend transferred transferring transient transitory translated
        translating transmitted transmitting trapping traumatic travelled treacherous treading treasuries
        treaties triangle tribal tribunal tribute tricky trilogy trimmed trimming tripled triplets tripped
        tripping triumph triumphant trivia trivial trolley trophy tropics troubled troublesome truce
        trumpet trustee trustworthy tumour tuned tunnelled tunnelling turbulence turbulent turmoil
        turnaround tutor tutorial tweak tweet twelfth twenties twentieth twilight tycoon typed typeface
        typewriter typing typist typos tyranny tyrant ulcer ultimatum ultrasound umbrella umpire unable
        unacceptable unaffected unafraid unanimity unanswered unattractive unauthorised unavailable
        unavoidable unavoidably unaware unbearable unbelievable unbelievably unbiased unborn unbound
        uncertain uncertainty unchanged unclean uncommon unconfirmed unconscious uncover undecided
        undemocratic undeniable undeniably underage undercover undercut underdog underfunded undergone
        underlie underline underlying undermined undermining underneath underpaid underscore understood
        undertaken undertaking undertook underwater underway underwear underwent underworld undesirable
        undetected undeveloped undid undisclosed undisputed undocumented undoing undone undoubted undue
        unearthed uneasily uneasy uneducated unethical unexpected unfamiliar unfit unforeseen unfortunate
        unfounded unfriendly unfulfilled ungrateful unhappily unharmed unhelpful unifies uniformity
        unilaterally unimaginable unimportant uninformed uninstall uninsured unintended uninterested unite
        universe unjust unkind unknown unleash unlimited unlink unlisted unloaded unlucky unmarried
        unmatched unnamed unnatural unnoticed unpack unplanned unpleasant unplugged unplugging unpopular
        unprepared unproven unpublished unravel unread unrealistic unreasonably unrecognised unrelated
        unreliable unrest unrestricted unsaid unseen unsent unsettled unsettling unspecified unspoken
        unsubscribe unsuccessful unsure unsuspecting untested untidy untimely untouched untrue unwanted
        unwarranted unwelcome unwell unwilling unwise unworthy unwritten upbeat upbringing upfront
        upgraded upheld uphill uphold upkeep uplift upload uppercase upright uprising upsetting upstairs
        uptake uptime upward urged urging urine usability usable username usher utilised utilising
        utilized utilizing utmost utterance utterly vacancies vacate vaccinated vague valid validated
        valuable valued valuing valve vampires vandalised vandalized vanilla vanish vanity vapor vapour
        variable variance variant variation varied varies varieties vascular vault vector vegan vegetarian
        vegetation velocity velvet vending vengeance ventilation ventured veranda verbal verbatim verbs
        verge verifies versatile verse versus vertical vetoed vibrant vibration vicious victories vigil
        vigorous villain vinegar vineyard vintage violated violating viral virtuous visibility visibly
        visionary visualise visualize vitality vivid vocabulary vocal vocation vodka voiced voicemail
        voicing volcanic volts vomit voted voucher vowel waffles wagon waist waitress waived waiving waken
        waking wallpaper walnut wander warden wardrobe warfare warmth warranties warring warrior wasting
        watchdog watercolor waterfall waterfront waterproof watery waved wavelength waving wealthier
        wealthiest weaponry weary weave webcam webinar webpage weeding weeds weekday weird welcomed
        welcoming wellbeing whatsoever whence whenever whereas whereby wherein wherever whichever whiskers
        whiskey whisky whistle whiteboard whitening whoever wholesome wholly wicked wider widget willow
        windfall windmill windshield windy winery wingspan wiped wiping wiretap wiring wishlist witch
        withdrew withered withheld withhold withstand withstood witty wizard woken wolves wonderland
        woodland workaholic workbook workmanship workout worksheet workstation worldwide worried worries
        worshipped worshipping worthiness worthwhile worthy woven wrapped wrapping wreck wreckage wrestler
        wrinkles writing wrote yearbook yearning yeast yelled yelling yells yoghurt yogurt youngster
        yourself yourselves zealously zebra zipper zombie zoology zoomed
        """
}
