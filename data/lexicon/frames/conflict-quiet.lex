# Verbs of conflict and diplomacy in news without politics: figures of speech, mishaps, private quarrels and crimes, matches,
# holidays, town halls and trade. All of these readings are no event.

# ---- figures of speech ----

frame quiet.harmless_target none
  verb       @violent_verbs
  obj        @harmless_targets
  not with   @weapons @bomb @explosives
  weight     2

frame quiet.harmless_target_on none
  verb       march descend swoop pounce fire shoot open_fire lay_siege strike hit
  on/into/to/at @harmless_targets
  weight     2

frame quiet.siege_of_shelves none
  verb       lay
  obj        siege
  to         @harmless_targets
  weight     2

frame quiet.surrender none
  verb       surrender yield succumb give_in retreat capitulate
  to         @nation_wares small_talk bicycle pleasure comfort tablet telephone charm temptation sleep smell beauty urge lure love grief fatigue age fashion
  weight     2

frame quiet.siege_by none
  verb       besiege ambush invade bombard attack assail overrun occupy capture kidnap surround
  subj/by/with @household_people @wild_animals @creatures question letter email request fan autograph photographer
  subj/by/with tourist admirer paparazzo reporter
  weight     2

frame quiet.storm_out none
  verb       storm
  obj        :none
  out/out_of/off/from :any

frame quiet.threatened_thing none
  verb       threaten menace endanger
  obj        @harmless_targets beach harvest crop forest reef tradition menu tourism village record lead
  weight     1

frame quiet.threatening_thing none
  verb       threaten menace
  subj       sea rain drought volcano closure erosion warming cloud glacier tide motorway dam
  weight     1

frame quiet.threatens_to_spoil none
  verb       threaten
  comp       spoil ruin overshadow eclipse engulf overflow burst overwhelm drown dry_up vanish melt overtake outgrow outlast eat
  comp       sing write jump kiss divorce boil choke clog swamp run_out become turn bore tire irritate laugh cry faint sleep
  weight     3

frame quiet.private_threat none
  verb       threaten
  subj       man woman customer passenger patient motorist diner fan heckler tenant driver
  not obj    :state :organisation @politician embassy
  weight     2

frame quiet.warned_public none
  verb       warn caution advise
  obj        @holiday_people @homely_people passenger shopper sailor pedestrian viewer bather climber skier hiker
  obj        householder commuter angler yachtsman
  weight     2

frame quiet.poisoned_field none
  verb       poison
  obj        field river well atmosphere lake relation debate dog horse racehorse
  weight     2

frame quiet.meets_its_future none
  verb       meet
  obj        future past destiny winter summer train taste halfway
  weight     3

frame quiet.things_meet none
  verb       meet
  subj       tram river road sea ocean path street line train wind wave tide eye lip hand
  weight     3

frame quiet.volunteers none
  verb       attack invade march occupy storm conquer
  subj       army
  of         volunteer fan tourist shopper cleaner cook gardener child knitter
  weight     2

frame quiet.bombshell none
  verb       drop lob throw hurl
  obj        bomb bombshell grenade
  subj       @politician king queen
  not subj   pilot
  not on     :place
  weight     3

frame quiet.fiction none
  verb       @violent_verbs marry meet visit threaten refuse sign ban overthrow
  in         @fiction
  weight     3

frame quiet.threat_to_wares none
  noun       threat danger menace
  to/against @nation_wares @harmless_targets @traders jobs hotel
  weight     2

frame quiet.attack_on_things none
  noun       attack assault raid onslaught war siege invasion
  on/against/of/to @harmless_targets @nation_wares
  weight     2

frame quiet.remembrance none
  verb       remember commemorate re_enact reenact retell recall relive film depict portray
  obj        :act
  weight     2

frame quiet.remembrance_noun none
  noun       veteran survivor anniversary museum monument memorial plaque book film play documentary exhibition podcast
  noun       novel memoir biography painting photograph poem diary letter picture stamp statue legend story
  of/on/about/to/for/from :act
  weight     2

frame quiet.tax_bomb none
  noun       bomb time_bomb bombshell
  obj        tax population debt pension
  weight     2

frame quiet.shot none
  verb       shoot
  obj        arrow balloon photo photograph picture film video scene goal glance basket puck ball duck pheasant
  weight     2

frame quiet.shot_from_hip none
  verb       shoot
  from       hip
  weight     2

frame quiet.old_walls none
  verb       attack besiege storm bombard
  obj        fortress castle abbey monastery
  weight     3

frame quiet.prizes_taken none
  verb       take win seize capture
  obj        medal trophy title point wicket
  weight     2

frame quiet.out_of_tournament none
  verb       pull pull_out withdraw drop_out
  from/out/of tournament championship olympics cup league race marathon final contest festival
  weight     2

frame quiet.firm_pulls_out none
  verb       pull pull_out withdraw
  subj       miner firm company retailer airline bank brewer carmaker developer
  from/out/of project venture deal mine market
  weight     2

frame quiet.fire_brigade none
  verb       agree promise offer vow pledge
  subj       fire_brigade brass_band choir
  comp/to/with :any
  weight     2

# ---- mishaps ----

frame quiet.airliner none
  verb       fly
  subj       airliner airline passenger_plane balloon glider
  weight     2

frame quiet.drops none
  verb       drop
  obj        grenade pistol rifle cup glass phone umbrella
  not on     :any
  not at     :any
  weight     2

frame quiet.collision_leaves none
  verb       leave
  subj       collision crash explosion fire blast storm flood quake earthquake accident
  weight     2

frame quiet.explosion none
  verb       kill injure wound hurt damage destroy
  subj       explosion blast
  at/in/on/aboard board   depot mine refinery plant factory pit mill silo boiler_room engine_room kitchen
  weight     2

frame quiet.mishap none
  verb       kill injure wound hurt hit strike crush damage destroy knock_down trap bury
  subj       @mishap_things
  weight     2

frame quiet.vessel_kills none
  verb       kill injure hurt wound
  subj       ship ferry boat vessel tanker trawler yacht freighter training_ship tug barge liner minibus
  weight     2

frame quiet.vessel_hits none
  verb       hit strike ram
  subj       @ship @vehicles plane airliner aircraft helicopter jet
  obj        bridge rock reef iceberg tree pier jetty quay lamppost sandbank kerb cyclist pedestrian motorcyclist whale
  obj        embankment lock crane buoy wall barrier tunnel bus_stop lorry tram
  not subj   @car_bombs @missile @drone
  weight     2

frame quiet.crushed_car none
  verb       crush hit flatten
  subj       tank @vehicles
  obj        car caravan fence wall tree lamppost shed
  weight     2

frame quiet.run_over none
  verb       run_over run_down
  obj        pedestrian cyclist dog cat child
  subj       @vehicles driver

frame quiet.mistake none
  verb       kill injure wound hurt hit shoot
  by/in      mistake accident mishap
  weight     2

frame quiet.self none
  verb       kill shoot stab hurt injure
  obj        himself herself
  weight     2

# ---- private quarrels and crimes ----

frame quiet.private_victim none
  verb       kill murder stab shoot strangle poison attack beat threaten rob batter wound injure abduct kidnap rape assault
  verb       accuse punch bite
  obj        @household_people
  not subj   :armed :group :state @police @gunmen
  weight     2

frame quiet.private_culprit none
  verb       kill murder stab shoot strangle poison attack beat threaten wound injure abduct kidnap rape assault fire
  verb       punch bite tie_up shoot_dead beat_up demand
  subj/by    @petty_criminals @household_people @former_guards
  weight     2

frame quiet.private_suspect none
  verb       arrest detain charge jail imprison sentence convict accuse release free acquit clear fine question
  obj        @private_suspects
  weight     2

frame quiet.private_offence none
  verb       arrest detain charge jail imprison sentence convict accuse suspect fine
  with/of/for/on/over @petty_offences
  weight     2

frame quiet.private_weapon none
  verb       attack beat hit strike threaten assault kill
  with       umbrella frying_pan handbag rolling_pin spoon fork pan oyster_knife walking_stick golf_club water_pistol
  weight     2

frame quiet.returned_find none
  verb       return give_back hand_back
  obj        bicycle wallet purse ring violin handbag dog cat crocodile suitcase trophy medal
  weight     2

frame quiet.found_guilty none
  verb       find
  obj        @private_suspects
  comp       guilty
  weight     3

frame quiet.police_at_bakery none
  verb       raid search storm
  obj        bakery brothel casino gambling_den jeweller distillery brewery fridge
  weight     2

# ---- matches and races ----

frame quiet.match none
  verb       attack beat crush defeat knock_out stun shock destroy sink rout thrash hammer punish stop hold overcome
  verb       outclass see_off edge dominate overwhelm face meet fight battle strike hit threaten drop defend humble
  verb       demolish overrun down eliminate upset bury visit host humiliate withdraw_from pull_out_of
  in/at/after/with/by/on/for/during/from @match_words
  weight     2

frame quiet.match_margin none
  verb       beat defeat knock_out eliminate win crush see_off edge
  on/by      penalty run wicket goal stroke length metre point shot second
  weight     2

frame quiet.match_object none
  verb       win lose host reach take defend enter leave quit attack seize grab snatch concede drop surrender
  obj        @match_words lead
  weight     1

frame quiet.match_withdraw none
  verb       withdraw pull_out retire retreat qualify bow_out
  from       @match_words
  weight     2

frame quiet.match_score none
  verb       beat defeat crush thrash rout destroy stun humble shock
  subj       :state
  obj        :state
  comp/by/with/after :number
  weight     1

frame quiet.team_cheered none
  verb       congratulate welcome praise greet cheer applaud thank receive
  obj        team squad champion winner player athlete footballer singer actor actress astronaut

# ---- holidays ----

frame quiet.visit_by none
  verb       visit tour
  subj       @holiday_people @creatures ship cruise_ship liner orchestra band choir circus team exhibition
  weight     2

frame quiet.visit_sight none
  verb       visit tour
  obj        aquarium museum zoo gallery beach castle cathedral garden vineyard exhibition fair nursery kindergarten spa
  weight     2

frame quiet.receive_guests none
  verb       receive welcome host attract draw greet
  obj        @holiday_people million concert festival championship olympics tournament race marathon carnival
  weight     2

frame quiet.open_to_guests none
  adj        open
  to         @holiday_people public walker swimmer
  weight     2

# ---- town halls and trade ----

frame quiet.homely_promise none
  verb       agree promise offer pledge vow decide
  comp       plant paint clean swap sing dance knit bake sweep prune redecorate mend tidy cook swim
  weight     2

frame quiet.homely_meeting none
  verb       meet greet talk chat
  obj/with/to @homely_people
  weight     2

frame quiet.homely_meeting_noun none
  noun       meeting talk get_together conversation
  of/with/between @homely_people
  weight     2

frame quiet.town_hall none
  verb       agree promise offer pledge vow plan decide vote threaten refuse
  subj       mayor villager village school pupil baker shopkeeper parish city_council town_council village_council zoo
  subj       museum library headmaster headmistress landlord hotel restaurant hotelier
  not comp   withdraw resign negotiate surrender attack fight
  weight     2

frame quiet.town_plan none
  verb       reject approve back oppose refuse
  subj       council city_council town_council mayor villager resident
  for        car_park bridge road pool library park hotel supermarket square wind_farm
  weight     2

frame quiet.bid none
  verb       reject accept withdraw refuse rebuff spurn back raise
  subj       @traders
  obj        bid offer takeover takeover_bid approach
  weight     2

frame quiet.trade_agree none
  verb       agree sign promise offer refuse decide threaten plan
  subj       @traders
  not obj    @sanctions
  not with   :state
  weight     1

frame quiet.trade_blame none
  verb       blame
  subj       @traders
  not obj    :actor
  weight     1

frame quiet.trade_leave none
  verb       withdraw pull_out retreat
  subj       @traders
  weight     1

frame quiet.trade_deal none
  verb       win land secure sign get resume halt suspend
  subj       @traders
  obj        contract order deal delivery sale production
  weight     1

frame quiet.trade_together none
  verb       cooperate co_operate team_up join join_forces merge pool share work compete collaborate perform record
  subj       @traders musician choir orchestra band museum zoo winemaker cook singer actor astronomer
  weight     2

frame quiet.trade_quarrel none
  verb       attack accuse threaten sue warn
  subj       @traders
  not obj    :state @politician
  weight     1

frame quiet.trade_meet none
  verb       meet
  subj       @traders
  obj        buyer customer supplier investor
  weight     2
