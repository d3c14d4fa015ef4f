# CAMEO 17, 191 and 192, and 163: coerce. Property, rights, movement and persons are taken, banned, shut or held.

# ---- 163: sanctions and embargoes ----

frame sanction 163
  governed   @sanctions @embargo
  recipient  on against to over for

frame sanction.impose 163
  verb       impose slap levy place extend prolong tighten renew adopt approve enforce introduce apply reimpose
  verb       re_impose
  verb       toughen expand widen announce order authorise authorize toughen_up strengthen clamp enact maintain
  obj        @sanctions @embargo
  recipient  on against iobj for to over

frame sanction.noun 163
  noun       sanction embargo
  on/against :actor
  recipient  on against

frame sanction.verb 163
  verb       sanction blacklist embargo
  obj        :actor :person company
  recipient  obj

frame sanction.approve none
  verb       sanction
  obj        plan use move marriage torture

frame sanction.asset_freeze 163
  verb       freeze block
  obj        @assets_frozen @assets
  recipient  of obj

frame sanction.freeze_noun 163
  noun       asset_freeze
  on/against :any
  recipient  on against

frame sanction.goods 163
  verb       ban halt block suspend stop prohibit bar restrict embargo outlaw
  subj       :state :organisation
  obj        @imports @goods @energy @military_goods
  recipient  from to with of

frame sanction.goods_noun 163
  noun       ban embargo moratorium
  on/of      @imports @goods @energy @military_goods
  recipient  from to against

frame sanction.tariff 163
  verb       impose slap levy raise increase place announce
  obj        @tariffs
  recipient  on against from

frame sanction.penalise 163
  verb       penalise penalize punish
  subj       :state :organisation
  obj        :state :organisation company
  recipient  obj

frame sanction.downgrade_trade 163
  verb       revoke suspend strip
  obj        trade_preference most_favoured_nation_status most_favored_nation_status
  recipient  of from obj for

frame sanction.add_list 163
  verb       add place put
  to/on      blacklist sanctions_list entity_list terror_list
  recipient  obj

frame sanction.travel_ban 163
  verb       impose slap place announce
  obj        travel_ban visa_ban asset_freeze
  recipient  on against

# ---- 170, 171: coerce, seize, search, damage property ----

frame coerce.force 170
  verb       force compel coerce
  subj       :state :armed :organisation
  obj        :actor
  comp       :act
  recipient  obj

frame coerce.force_into 170
  verb       force coerce pressure bully strong_arm
  obj        :actor
  into/to    :any
  subj       :state :armed

frame coerce.divert 170
  verb       force divert
  subj       :state :armed @warplane
  obj        @aircraft @ship
  recipient  obj of

frame coerce.dismiss_body 170
  verb       dissolve disband suspend
  subj       :state :armed @leader
  obj        parliament assembly legislature city_council constitution
  recipient  obj of

frame coerce.restrict_property 171
  verb       damage deface vandalise vandalize desecrate
  subj       :armed :state :group
  obj        @property @buildings @site
  recipient  of obj

frame seize 1711
  verb       seize confiscate impound expropriate nationalise nationalize requisition commandeer sequester appropriate
  obj        @property @assets @vehicles @dwellings @weapons @goods @energy
  not subj   bank lender creditor company firm
  recipient  from of obj

frame seize.haul 1711
  verb       seize confiscate intercept
  obj        drug cocaine heroin kilo kilogram tonne ton cannabis marijuana ivory cash document computer passport
  recipient  from of

frame seize.noun 1711
  noun       seizure confiscation expropriation nationalisation nationalization
  of         @property @assets @vehicles @dwellings @weapons @goods
  recipient  from of

frame seize.ship 171
  verb       seize detain impound board intercept capture
  subj       :state :armed
  obj        @ship @vehicles tanker
  recipient  of from obj

frame seize.facility 171
  verb       seize take_over
  subj       :state :armed
  obj        @buildings @site @media_outlet pipeline pumping_station
  recipient  of from obj

frame seize.raid 171
  verb       raid search storm ransack
  subj       @police @prosecutors authority agent investigator
  obj        :any
  mode       seize
  recipient  of obj

frame seize.raid_noun 171
  noun       raid search
  subj/by    @police @prosecutors authority
  mode       seize
  recipient  on of against

frame seize.police_raid 171
  noun       police_raid house_search
  recipient  on of against
  mode       seize

frame seize.evict 171
  verb       evict dispossess displace uproot
  obj        :any
  recipient  obj from

frame seize.evict_noun 171
  noun       eviction displacement
  of         :any
  recipient  of

frame seize.demolish 171
  verb       demolish bulldoze raze dismantle
  subj       :state :armed @police authority
  obj        @dwellings @buildings home
  recipient  of obj

frame seize.demolish_noun 171
  noun       demolition razing
  of         @dwellings @buildings
  recipient  of

frame destroy.property 1712
  verb       destroy torch burn blow_up wreck ravage loot plunder flatten level pillage ransack set_ablaze
  subj       :armed :state :group @gunmen
  not subj   @mishap_things @natural_forces @creatures @accidents @traders
  obj        @dwellings @buildings @property @site
  recipient  of obj in

frame destroy.noun 1712
  noun       destruction burning looting torching
  of         @dwellings @buildings @property @site
  recipient  of in

frame destroy.set_fire 1712
  verb       set
  obj        fire ablaze
  to         @dwellings @buildings @property @site @vehicle
  recipient  of to

frame destroy.set_alight 1712
  verb       set
  obj        @dwellings @buildings @property @site @vehicle
  comp/on    ablaze alight fire
  recipient  of obj

# ---- 172: administrative restrictions ----

frame restrict 172
  governed   @restrictions
  recipient  on against to for over

frame restrict.impose 172
  verb       impose place introduce tighten enforce extend slap enact order
  obj        @restrictions
  recipient  on against for over iobj

frame restrict.ban 172
  verb       ban outlaw prohibit bar forbid proscribe
  obj        :any
  recipient  obj from

frame restrict.ban_noun 172
  noun       ban prohibition
  on/against :any
  recipient  on against

frame restrict.curb 172
  verb       restrict curb limit curtail tighten
  obj        @freedoms movement access travel activity
  recipient  of by to on for obj

frame restrict.fine 172
  verb       fine
  obj        :actor company

frame restrict.fine_impose 172
  verb       impose slap levy hand issue
  obj        fine penalty
  recipient  on against to iobj

frame restrict.fine_noun 172
  noun       fine penalty
  on/against :actor
  recipient  on against

frame restrict.revoke 172
  verb       revoke cancel withdraw suspend annul rescind strip
  obj        @licences
  recipient  of from for obj

frame restrict.strip 172
  verb       strip deprive
  obj        :actor :person
  of         @licences post office immunity right title
  recipient  obj

frame restrict.purge 172
  verb       purge
  obj        :any
  recipient  obj of from

frame restrict.shut 172
  verb       shut_down close close_down shut suspend
  subj       :state @police :armed @court authority
  obj        @party_words @aid_workers charity ngo office
  recipient  of obj

frame restrict.work 172
  verb       stop halt ban suspend curb limit restrict
  subj       :actor
  obj        work operation activity
  of/by      @aid_workers @party_words @company :organisation :group
  recipient  of by

frame restrict.designate 172
  verb       designate declare classify list proscribe brand
  obj        :actor
  comp/as    terrorist_organisation terrorist_organization terrorist_group organisation organization group terrorist
  recipient  obj

frame restrict.services 172
  verb       cut cut_off shut_off shut_down block switch_off disconnect restrict
  subj       :state :armed authority
  obj        @services
  mode       withhold
  recipient  to in of for
  weight     1

frame restrict.ban_person 172
  verb       bar ban disqualify prohibit prevent block
  subj       :state @court :organisation
  obj        :person @party candidate
  from       :any
  recipient  obj

frame restrict.state_media 1721
  verb       censor gag muzzle silence
  obj        :any
  mode       censor
  recipient  obj

frame restrict.media 1721
  verb       ban block shut_down close suspend censor restrict outlaw jam raid shut
  obj        @media_outlet @publication
  mode       censor
  recipient  obj of

frame restrict.use 1721
  verb       restrict limit curb ban block curtail
  obj        use access
  of/to      @media_outlet @services @publication
  mode       censor
  recipient  in obj

frame restrict.media_noun 1721
  noun       censorship closure suspension shutdown blocking
  of         @media_outlet @publication @freedoms
  mode       censor
  recipient  of in

frame restrict.assembly 1721
  verb       ban prohibit outlaw forbid block
  obj        @assembly
  recipient  by of against in

frame restrict.assembly_noun 1721
  noun       ban
  on         @assembly
  recipient  by of in

frame restrict.freedoms 1721
  verb       restrict curb stifle muzzle limit curtail suppress gag suspend abolish
  obj/on     @freedoms @media_outlet
  recipient  of by in obj on

frame restrict.party 1722
  verb       ban outlaw dissolve disqualify proscribe suspend disband bar
  subj       :state @court authority commission
  obj        @opposition_body
  recipient  obj

frame restrict.party_noun 1722
  noun       ban dissolution disqualification
  on/of      party opposition candidate opposition_party
  recipient  on of

frame curfew 1723
  governed   @curfew
  recipient  in on over across

frame curfew.impose 1723
  verb       impose declare order clamp enforce extend announce place slap introduce
  obj        @curfew
  recipient  in on over across for

frame curfew.under 1723
  verb       place put
  under      @curfew
  recipient  obj

frame emergency 1724
  governed   state_of_emergency martial_law emergency_rule state_of_siege state_of_exception
  recipient  in on over across

frame emergency.impose 1724
  verb       impose declare proclaim extend order announce introduce
  obj        @emergency state
  of         emergency siege exception
  recipient  in on over across for

frame emergency.martial_law 1724
  verb       impose declare proclaim extend announce
  obj        martial_law emergency_rule emergency_law state_of_emergency state_of_siege
  recipient  in on over across

frame emergency.disaster none
  verb       declare
  obj        @emergency state
  over/after/for @natural_forces @ailments @disaster

# ---- 173: arrest and detention ----

frame arrest 173
  verb       arrest detain apprehend nab round_up imprison jail incarcerate intern
  obj        :any
  recipient  obj of

frame arrest.noun 173
  noun       arrest detention imprisonment jailing apprehension
  recipient  of

frame arrest.hold 173
  verb       hold keep remand place put lock_up
  obj        :any
  in/under/without custody detention prison jail house_arrest arrest charge
  recipient  obj

frame arrest.holds 173
  verb       hold
  subj       @police :state :armed authority government
  obj        @journalists @activists @prisoners @refugees suspect dissident
  not obj    @hostages
  recipient  obj
  weight     -1

frame arrest.lock_up 173
  verb       lock_up
  obj        :person :civilian @suspects @activists

frame arrest.take 173
  verb       take lead
  into/to/in custody detention prison jail
  recipient  obj

frame arrest.sentence 173
  verb       sentence condemn
  obj        :actor :person @suspects @prisoners @activists @journalists
  to         :any
  recipient  obj

frame arrest.sentence_noun 173
  verb       give hand hand_down impose
  obj        jail_term prison_term prison_sentence jail_sentence death_sentence life_sentence sentence death_penalty
  recipient  iobj to on against for

frame arrest.warrant 173
  verb       issue seek obtain execute implement enforce serve
  obj        @warrants
  recipient  for against

frame arrest.warrant_noun 173
  noun       @warrants
  for/against :actor
  recipient  for against

frame arrest.capture_suspect 173
  verb       capture catch seize nab
  subj       @police authority
  obj        @suspects @prisoners fugitive
  recipient  obj

frame arrest.house 173
  verb       place put hold keep
  under      house_arrest arrest surveillance detention
  recipient  obj

frame arrest.question 173
  verb       bring_in haul_in pick_up
  subj       @police
  obj        :person @suspects
  for        question questioning interrogation

frame arrest.extradite_detain 173
  verb       detain
  subj       @police :state
  obj        @suspects @refugees @journalists @activists

frame arrest.crew 173
  verb       detain arrest seize
  subj       coast_guard coastguard navy
  obj        fisherman crew sailor

frame arrest.decline none
  verb       arrest
  obj        @decline_words

frame arrest.medical none
  noun       cardiac_arrest heart_arrest
  obj        :any

frame arrest.execute_plan none
  verb       execute
  obj        plan order strategy program programme code trade contract will project pass

# ---- 174: deport ----

frame deport 174
  verb       deport expel banish exile
  obj        :person @refugees @activists @journalists @suspects :civilian
  not obj    @inspectors @observers @peacekeepers @diplomats @aid_workers
  recipient  obj to of

frame deport.any 174
  verb       deport
  obj        :any
  recipient  obj to of

frame deport.noun 174
  noun       deportation banishment
  recipient  of to

frame deport.expulsion 174
  noun       expulsion
  of         @refugees @activists @journalists :person :civilian
  recipient  of from

frame deport.order_out 174
  verb       order
  obj        :person @refugees @journalists
  comp       leave
  recipient  obj

frame deport.strand 174
  verb       send_back return turn_back push_back
  subj       :state @police
  obj        @refugees migrant asylum_seeker
  recipient  obj to
  weight     -1

frame deport.revoke 174
  verb       issue
  obj        deportation_order expulsion_order
  recipient  against for

# ---- 175: violent repression ----

frame repress 175
  verb       repress suppress quell crush put_down subdue oppress persecute terrorise terrorize
  subj       :state :armed @police
  obj        :any
  recipient  obj of by against

frame repress.crack_down 175
  verb       crack_down clamp_down
  on         :any
  recipient  on

frame repress.noun 175
  noun       crackdown clampdown repression suppression persecution
  on/against/of :any
  recipient  on against of

frame repress.noun_by 175
  noun       crackdown
  by/subj    :state :armed
  recipient  on against of

frame repress.crime none
  verb       crack_down clamp_down
  on         crime corruption @ills speeding tax_evasion spam

frame repress.crime_noun none
  noun       crackdown clampdown
  on/against crime corruption @ills speeding

frame repress.disperse 175
  verb       disperse break_up drive_back beat_back push_back scatter
  subj       :armed @police :state
  obj        @protesters @assembly @protest crowd
  recipient  obj of by

frame repress.disperse_any 175
  verb       disperse
  obj        @protesters @assembly @protest crowd

frame repress.weapons 175
  verb       use fire lob deploy spray launch unleash shoot
  obj        @crowd_weapons
  mode       crowd-control
  recipient  at on against to into obj

frame repress.with 175
  verb       attack beat disperse spray drench hit douse shoot charge
  with       @crowd_weapons
  subj       @police :armed :state
  mode       crowd-control
  recipient  obj

frame repress.tear_gas 175
  verb       tear_gas teargas pepper_spray
  obj        :any
  mode       crowd-control
  recipient  obj

frame repress.fire_on_crowd 175
  verb       fire open_fire shoot
  subj       @police :armed :state
  not obj    @crowd_weapons
  on/at/into/obj @protesters @assembly crowd
  not subj   @fighters :group
  recipient  on at into obj

frame repress.kill_protesters 175
  verb       kill shoot wound beat injure attack
  subj       @police :armed :state
  obj        @protesters demonstrator
  recipient  obj
  weight     -1

frame repress.clash 175
  verb       clash
  subj       @police
  with       @protesters
  recipient  with

frame repress.storm_camp 175
  verb       storm clear raid dismantle break_up
  subj       @police :armed
  obj        protest_camp sit_in encampment square camp tent_camp
  recipient  of obj

frame repress.baton_charge 175
  verb       charge
  subj       @police
  obj/at/into @protesters crowd @assembly
  mode       crowd-control
  recipient  obj at into

frame repress.appetite none
  verb       suppress
  obj        appetite emotion smile laugh cough symptom virus immune_system inflation demand fire

# ---- 191, 192: blockade and occupation ----

frame blockade 191
  governed   @blockade
  recipient  on of against to around

frame blockade.impose 191
  verb       impose enforce tighten maintain establish lay extend set_up announce
  obj        @blockade siege cordon
  recipient  on of against to around in

frame blockade.verb 191
  verb       blockade besiege cordon_off seal_off lay_siege cut_off seal
  subj       :armed :state @gunmen @police
  obj/to     :any
  recipient  obj to of

frame blockade.surround 191
  verb       surround encircle ring
  subj       :armed @gunmen @police @troops @military @armour
  obj        :any
  recipient  obj of

frame blockade.noun 191
  noun       blockade siege encirclement
  of/on/against :any
  recipient  of on against

frame blockade.close_border 191
  verb       close seal shut block close_off shut_down seal_off
  obj        @border @airspace border_crossing crossing port
  recipient  with to between of

frame blockade.closure_noun 191
  noun       closure closing
  of         @border @airspace
  recipient  with to between

frame blockade.movement 191
  verb       block halt prevent stop turn_back obstruct hold_up restrict
  subj       :armed :state @gunmen
  obj        @aid @convoy @ship @vehicle aid_convoy shipment flotilla
  recipient  to from of for into by

frame blockade.confine 191
  verb       confine restrict
  obj        @civilians movement
  subj       :armed :state
  recipient  of to obj

frame occupy 192
  verb       occupy annex reoccupy colonise colonize
  subj       :state :armed :group
  obj        :any
  recipient  of obj from

frame occupy.noun 192
  noun       occupation annexation
  of         :any
  recipient  of by

frame occupy.control 192
  verb       seize take gain wrest tighten establish assume regain retake
  obj        control
  of/over    :any
  subj       :state :armed :group @gunmen
  recipient  of over from

frame occupy.take_over 192
  verb       take_over seize
  subj       :state :armed :group @gunmen
  obj        :place @territory @city_word
  recipient  obj from of

frame occupy.takeover_noun 192
  noun       takeover seizure
  of         :place @territory @city_word power
  recipient  of by

frame occupy.settle 192
  verb       build expand construct approve
  subj       :state
  obj        settlement outpost
  in/on      :any
  recipient  in on of
  weight     -1

frame occupy.post none
  verb       occupy
  obj        @jobs seat position mind space role chair

frame occupy.company_takeover none
  verb       seize take_over acquire annex
  subj       company firm bank
  obj        company firm business rival

# ---- readings that are no event ----

frame seize.chance none
  verb       seize grab
  obj        @chances

frame seize.up none
  verb       seize_up seize
  subj       engine market muscle
  obj        :none

frame ban.sports none
  verb       ban suspend bar fine
  obj        @sportspeople @banned_wares

frame close.business none
  verb       close shut
  obj        @jobs deal gap door eye account factory store shop plant sale chapter case

frame expel.pupil none
  verb       expel exile
  obj        student pupil air water gas

frame evict.tenant none
  verb       evict
  obj        tenant renter housemate contestant

frame force.sport none
  verb       force
  obj        goalkeeper save turnover tiebreak error corner overtime issue way

frame cut.phone none
  verb       cut_off
  obj        conversation driver circulation hair
