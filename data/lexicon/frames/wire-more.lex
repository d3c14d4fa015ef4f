# Further turns of news English, by type: misdeeds that somebody is charged with, unwillingness told in pictures, seizures
# and closures, blows told by their weapons.

# ---- misdeeds, which are blame where another party tells of them ----

frame misdeed.stir 112
  verb       stir_up stir sow foment fan fuel spread provoke export
  obj        trouble chaos discord unrest hatred extremism terror terrorism instability tension violence division separatism
  subj       :state :organisation :group @leader
  actor      by
  recipient  subj

frame misdeed.meddle 112
  verb       meddle interfere intrude
  in/with    :any
  subj       :state :organisation :group @leader
  actor      by
  recipient  subj

frame misdeed.steal_land 112
  verb       steal grab annex
  obj        land territory water election data
  subj       :state :organisation :group hacker @troops
  actor      by
  recipient  subj
  weight     -1

frame misdeed.violate 112
  verb       break betray trample
  obj        @law promise word pledge commitment @rights @norms obligation trust principle
  subj       :state :organisation :group @leader
  actor      by
  recipient  subj
  weight     -1

frame misdeed.bad_faith 112
  verb       act behave negotiate talk
  in         faith
  subj       :state :organisation :group @leader
  actor      by
  recipient  subj

frame misdeed.play_with_fire 112
  verb       play
  with       fire
  subj       :state :organisation :group @leader
  actor      by
  recipient  subj

frame misdeed.drag_feet 112
  verb       drag
  obj        foot feet heel
  subj       :state :organisation :group @leader
  actor      by
  recipient  subj

frame misdeed.harbour 112
  verb       harbour shelter train finance fund bankroll
  obj        terrorist terrorism militant rebel extremist insurgent gunman
  subj       :state :organisation
  actor      by
  recipient  subj
  weight     -1

frame misdeed.seek_dominance 112
  verb       pursue seek want
  obj        hegemony domination dominance empire
  subj       :state :organisation
  actor      by
  recipient  subj

frame misdeed.come_from 112
  verb       come infiltrate cross
  subj       gunman attacker infiltrator terrorist militant bomber weapon order
  from       :state
  actor      by
  recipient  from

frame misdeed.lie 112
  verb       lie deceive mislead cheat
  subj       :state :organisation :group @leader
  not on     :any
  not in     :any
  actor      by
  recipient  subj

# ---- 11 ----

frame blame.regard_as 111
  verb       regard describe brand denounce deplore declare
  obj        :any
  as/comp    affront insult provocation aggression act violation crime occupation slap betrayal humiliation
  as/comp    injustice interference genocide mistake puppet lackey traitor enemy tool instrument
  subj       :state :organisation :group @leader parliament
  recipient  of by obj

frame blame.liken 111
  verb       liken compare
  obj        :any
  to/with    piracy apartheid genocide nazi hitler terrorism colonialism slavery aggression
  subj       :actor
  recipient  by of obj

frame blame.name_calling 111
  verb       call brand label
  obj        :actor
  comp       lackey puppet liar traitor tyrant dictator murderer terrorist thief coward butcher aggressor enemy criminal
  recipient  obj

frame blame.cry_foul 111
  verb       cry
  obj        foul fraud

frame blame.see_behind 112
  verb       see suspect
  obj        :actor
  behind     :any
  recipient  obj

frame blame.bring_charges 115
  verb       bring file lay press level prefer
  obj        charge charges case suit lawsuit indictment
  against    :any
  recipient  against

frame blame.before_court 115
  verb       take haul bring drag sue
  obj        :state :organisation :person
  to/before/in court tribunal world_court court_of_justice :organisation arbitration
  not in     @sports
  recipient  obj
  weight     2

frame blame.open_case 115
  verb       open launch start file
  obj        case prosecution proceedings proceeding
  against    :any
  recipient  against

frame blame.issue_warrant 115
  verb       issue
  obj        warrant arrest_warrant
  subj       court tribunal :organisation prosecutor judge magistrate
  recipient  for against

frame blame.report_to 112
  verb       report tell
  to/obj     council general_assembly commission
  comp       :act
  recipient  comp

frame blame.no_doubt 112
  verb       be leave have
  obj        doubt
  comp       :act
  recipient  comp

frame blame.still_holds 112
  verb       suspect allege claim
  comp       hold hide keep conceal possess develop build
  subj       :state :organisation
  recipient  comp

# ---- 10 ----

frame ask.lean_on 100
  verb       lean_on prevail_on lean prevail
  on/upon    :actor
  recipient  on upon

frame ask.invoke 100
  verb       invoke trigger activate
  obj        article clause treaty pact
  subj       :state
  recipient  of

frame ask.insist_on 100
  verb       insist
  on         :any
  subj       :state :organisation :group @leader
  recipient  in on from of

frame ask.make_condition 100
  verb       make
  obj        :act
  comp       condition precondition
  subj       :state :organisation :group
  recipient  with of for

frame ask.ultimatum 100
  verb       set give issue deliver hand present
  obj        ultimatum
  comp       :clause
  recipient  iobj to obj
  weight     1

frame ask.serve_notice_want 100
  verb       serve
  obj        notice
  comp       want
  recipient  obj to

frame ask.hands_off 100
  verb       keep
  obj        hand hands
  off/from/out_of :any

frame ask.to_honour 100
  verb       call appeal
  on/to      :state :organisation
  comp       :clause
  recipient  on to
  weight     -1

# ---- 12 ----

frame unwilling.hear_of 120
  verb       hear listen think
  of/to      :any
  subj       :state :organisation :group @leader
  weight     -3

frame unwilling.spurn 120
  verb       spurn scorn snub shun rebuff repulse turn_aside pass_over
  obj        term terms condition offer hand overture invitation demand call appeal deal plan :actor
  recipient  of from obj by

frame unwilling.intend_not 120
  verb       turn_away send_away send_back
  obj        inspector observer envoy delegation mediator
  subj       :state :group @military_leaders
  recipient  of from obj

# ---- 03 ----

frame promise.hand_suspects 0353
  verb       hand surrender turn deliver give_up
  obj        @suspects suspect
  over/for/to trial court :actor
  weight     -1

frame promise.bring_home 0874
  verb       bring
  obj        @troops
  comp/obj   home back
  recipient  from

# ---- 16, 17 ----

frame cut.days_to_go 166
  verb       give
  obj        hour day week
  iobj       @diplomats
  comp       go leave depart quit pack
  recipient  iobj
  weight     3

frame cut.leave_hall 160
  verb       leave quit walk_out
  obj/of     hall room session conference chamber
  in         protest
  subj       @delegates @diplomats :state

frame cut.off_list 160
  verb       strike cross drop remove
  obj        :state
  off/from   list
  of         partner ally friend member
  recipient  obj
  weight     3

frame cut.halt_mail 160
  verb       halt stop suspend cut
  obj        mail post telephone flight rail_link air_link ferry link
  subj       :state :organisation
  recipient  to with
  weight     2

frame coerce.direct_rule 170
  verb       impose proclaim
  obj        direct_rule president's_rule rule martial_law emergency_rule
  recipient  on in over

frame coerce.lock_up 173
  verb       lock_up put_away round_up pick_up drag_away lead_away march_off haul_away take_away
  obj        :person :civilian winner miner opponent dissident critic student protester
  subj       :state :armed @police @military_leaders police ruler
  recipient  obj

frame coerce.send_to_jail 173
  verb       send
  obj        :person
  to         jail prison labour_camp exile gallows
  recipient  obj

frame coerce.back_to_prison 173
  verb       go return
  subj       :person dissident
  to         prison jail
  recipient  subj
  actor      in

frame coerce.keep_in 173
  verb       keep hold confine
  obj        :person @diplomats @hostages
  in         embassy house compound cell
  not obj    @talks @meeting
  recipient  obj

frame coerce.close_paper 1721
  verb       close shut shut_down ban suspend
  obj        newspaper daily weekly radio station newsroom paper magazine
  subj       :state @government_body police court @military_leaders
  recipient  of obj
  mode       censor

frame coerce.exclusion_zone 172
  verb       declare impose proclaim set_up
  obj        exclusion_zone no_fly_zone security_zone curfew
  recipient  around over in off

frame coerce.dissolve 170
  verb       dissolve disband prorogue suspend close
  obj        congress parliament assembly senate legislature diet knesset duma
  recipient  of obj

frame coerce.flown_in_handcuffs 173
  verb       fly take bring lead
  obj        :person
  in         handcuff handcuffs chain chains
  recipient  obj

frame coerce.extend_emergency 1724
  verb       extend prolong renew impose declare proclaim
  obj        emergency state_of_emergency state_of_siege martial_law
  recipient  in on

frame coerce.stop_boats 170
  verb       stop intercept turn_back board
  obj        boat ship vessel convoy
  with       @refugees
  subj       :state coast_guard coastguard @warship
  recipient  with of obj

# ---- 18, 19 ----

frame blow.shells_kill 190
  verb       kill wound injure hurt
  subj       shell bomb rocket missile drone @war_machines
  obj        :any
  recipient  obj in
  weight     1

frame blow.blow_up 183
  verb       blow_up bomb dynamite
  obj        @buildings bank pipeline bridge embassy market :any
  subj       :group :armed
  recipient  of in obj

frame blow.sink 190
  verb       torpedo ram scuttle sink
  obj        @ship @warship
  subj       :state :armed @warship @warplane
  recipient  obj of

frame blow.chase_out 190
  verb       chase drive flush push throw expel
  obj        :group :armed islamist rebel militant
  out_of/from :place :any
  subj       :armed :state
  recipient  obj from out_of

frame blow.fall_on 194
  verb       fall land rain crash slam
  subj       shell rocket bomb missile mortar shellfire
  on/in/into/near :any
  actor      subj
  recipient  on in into near

frame blow.looted 190
  verb       loot plunder pillage
  subj       @troops soldier army
  recipient  in of obj
  weight     1

frame blow.kill_on_soil 186
  verb       kill shoot gun_down shoot_dead assassinate
  obj        commander leader founder chief
  on         soil territory
  subj       :state :armed
  recipient  on

frame blow.bombs_hit 195
  verb       hit strike destroy damage
  subj       bomb missile
  actor      subj
  recipient  obj in
  weight     1

frame blow.take_over_site 181
  verb       take_over seize occupy overrun
  obj        theatre theater school hospital train bus hotel embassy residence plane mall
  subj       @gunmen :group
  recipient  in of obj

frame blow.fight_over 190
  verb       fight battle clash skirmish
  over/for   :any
  subj       :armed
  mutual
  recipient  with

# ---- 14 ----

frame protest.walk_off 143
  verb       walk_off walk_out leave
  obj/off/of job ship factory mine work post
  subj       @workers seaman sailor miner
  
frame protest.camp_out 141
  verb       camp_out camp encamp squat
  in/on/outside square street park parliament road
  subj       :civilian @protesters thousand hundred

frame protest.blood 141
  verb       pour throw hurl dump burn chop_off cut_off shave
  at/in_front_of/outside/before/on gate embassy parliament palace consulate ministry house office
  subj       :civilian @protesters
  recipient  in_front_of outside at before of

# ---- blame, once more ----

frame blame.put_on 111
  verb       put lay pin place fix cast heap
  obj        blame responsibility guilt
  on/at/with/upon :any
  subj       :actor
  recipient  on at with upon

frame blame.hold_responsible 112
  verb       hold
  obj        :actor
  comp       responsible accountable liable guilty
  recipient  obj
  weight     1

frame blame.take_offence 111
  verb       take
  obj        offence offense umbrage exception issue
  at/to/with :any
  subj       :actor
  recipient  at to with by in

frame blame.name_as 112
  verb       name identify finger single_out
  obj        :actor
  as         bomber culprit killer murderer mastermind attacker perpetrator suspect sponsor source
  recipient  obj

frame blame.put_down_to 112
  verb       put_down ascribe attribute
  obj        :any
  to         :actor
  recipient  to

frame blame.state_protest 114
  verb       protest
  subj       :state :organisation
  against/at/over/to/obj :any
  not subj   :civilian @protesters @workers
  recipient  to obj against at over in
  weight     2

frame blame.file_counts 115
  verb       file bring press lodge
  obj        count charge case
  against    :any
  recipient  against
  weight     1

frame blame.act_of 111
  verb       call term brand label dub
  obj        :any
  comp       act crime disgrace scandal outrage farce sham theft robbery blackmail folly error blunder
  subj       :actor
  recipient  of by obj
  weight     1

frame blame.be_furious 111
  adj        furious angry indignant outraged incensed dismayed appalled alarmed livid
  subj       :state :organisation @leader government
  at/over/with/about/by :any
  recipient  at over with about by

frame blame.has_failed_to 111
  verb       fail
  subj       :state :organisation
  comp       make keep protect stop prevent honour fulfil meet deliver act
  actor      by
  recipient  subj
  weight     -1

# ---- asking, once more ----

frame ask.would_like 100
  verb       like love
  obj        apology referendum inquiry treaty answer explanation guarantee
  subj       :state :organisation :group
  recipient  from of

frame ask.present_bill 100
  verb       present hand send
  obj        :state :organisation
  with       bill demand list petition
  recipient  obj

frame ask.cap_in_hand 100
  verb       go come
  obj        cap begging_bowl
  to         :state :organisation
  recipient  to

frame ask.blessing 100
  verb       seek ask_for request
  obj        blessing approval consent permission go_ahead backing help assurance guarantee clarification apology
  subj       :state :organisation :group @leader
  recipient  of from obj

# ---- coercion, once more ----

frame coerce.put_under 170
  verb       put place bring
  obj        :any
  under      martial_law curfew rule emergency control guard siege lockdown administration
  subj       :state :armed :organisation @government_body
  not obj    @talks
  recipient  obj in

frame coerce.pull_film 172
  verb       pull remove withdraw cut
  obj        film book song play website programme
  subj       censor :state @government_body
  recipient  obj

frame coerce.get_terms 173
  verb       get receive draw
  obj        term sentence
  of         :any
  subj       :civilian :person dissident activist opponent
  actor      in
  recipient  subj

frame coerce.close_ports 163
  verb       close shut bar
  obj        port airspace harbour market road canal strait
  to         :any
  subj       :state
  recipient  to for from

frame coerce.choke_off 163
  verb       choke_off squeeze strangle cut_off throttle stop
  obj        delivery supply shipment import export trade flow
  subj       :state
  recipient  to of from

frame coerce.purge 170
  verb       purge sack dismiss
  obj        judge teacher officer official soldier general civil_servant
  subj       :state @leader @government_body
  recipient  obj

frame coerce.strip_of_office 170
  verb       strip deprive relieve
  obj        :person :civilian @leader
  of         office post citizenship immunity rights vote title
  recipient  obj

frame coerce.impose_passive 1722
  verb       impose lift
  obj        curfew
  subj       :none

# ---- relations cut, once more ----

frame cut.block_money 162
  verb       block withhold hold_back stop freeze
  obj        @money loan grant aid fund
  subj       :state :organisation
  recipient  for to

frame cut.weeks_to_leave 166
  verb       give
  obj        week hour day
  iobj       visitor citizen national diplomat worker expert pilgrim student
  comp       leave go depart
  recipient  iobj
  weight     3

frame cut.turn_back_on 160
  verb       turn
  obj        back
  on         :organisation @agreement
  recipient  on
  weight     2

frame cut.turn_off_tap 160
  verb       turn_off close shut
  obj        tap
  recipient  to of on

frame cut.send_packing 166
  verb       send
  obj        @diplomats mission
  comp       packing home
  recipient  obj
  weight     2

frame cut.order_students_home 166
  verb       order call bring
  obj        student worker citizen national pilgrim
  comp/obj   home
  recipient  from

frame cut.stop_paying 162
  verb       stop cease refuse
  comp       pay
  subj       :state
  recipient  to comp

# ---- refusing, once more ----

frame refuse.shrug_off 120
  verb       shrug_off brush_off laugh_off wave_away wave_aside
  obj        resolution @demand @proposal @allegation warning ultimatum sanction threat complaint verdict
  recipient  of from by

frame refuse.no_truck 120
  verb       have
  obj        truck dealing part
  with/of/in :any
  subj       :state :organisation :group @leader
  weight     -3

frame refuse.vote_against 120
  verb       vote
  against    membership resolution treaty motion union accession join constitution
  subj       :actor voter
  recipient  against

frame refuse.send_ship_away 120
  verb       turn
  obj        destroyer warship ship aircraft plane convoy
  comp/obj   away back
  subj       :state
  recipient  obj

# ---- help, once more ----

frame help.bring_out 075
  verb       bring get take fly
  obj        :civilian :person european foreigner national
  out_of     :place
  subj       @troops @warplane :state soldier
  recipient  out_of obj

frame help.prop_up 074
  verb       prop_up shore_up bail_out rescue rush come
  obj/to     government king regime president aid rescue help
  subj       @troops :state
  recipient  obj to of

frame help.forgive_debt 081
  verb       forgive cancel write_off waive reschedule
  obj        @debt debt part
  of         :any
  recipient  of obj

frame help.open_to_refugees 075
  verb       open
  obj        @border door
  to         @refugees
  recipient  from to

# ---- meetings, once more ----

frame meet.spend_days 042
  verb       spend
  obj        day hour week
  in         :place :state
  subj       @leader :person pope @delegates
  recipient  in

frame meet.address_body 042
  verb       address
  obj        knesset parliament congress bundestag assembly senate duma
  subj       @leader :person
  recipient  obj

frame meet.clink 040
  verb       clink share exchange shake
  obj        glass hand toast meal
  with       :person @leader
  mutual
  recipient  with

frame meet.bring_together 045
  verb       bring get
  obj        :any
  to/round/at table
  subj       :state :organisation host mediator @diplomats
  recipient  obj

frame meet.bring_together_adv 045
  verb       bring_together get_together
  obj        :state :group :organisation @leader side party
  recipient  obj

# ---- giving way, once more ----

frame yield.roll_home 0874
  verb       roll go come march drive
  subj       lorry column @troops convoy
  to/comp/obj home barracks
  recipient  from

frame yield.allow_home 0841
  verb       allow let permit
  obj        crew sailor @hostages @prisoners soldier airman
  comp       go return fly leave
  recipient  obj of

frame yield.lift_party_ban 0841
  verb       lift end
  obj        ban
  on         party :group movement congress
  recipient  on
  weight     -1

# ---- threats, once more ----

frame threat.have_consequences 130
  verb       have bring carry
  obj        consequence consequences price cost
  not subj   @natural_forces @ailments
  actor      by
  weight     -1

frame threat.end_in_blood 130
  verb       warn
  comp       end
  recipient  obj in

frame threat.would_pay 130
  verb       pay
  for        :act bombing attack crime killing
  subj       :state :group :organisation
  actor      by
  recipient  subj
  weight     1

# ---- force shown, once more ----

frame show.draw_up 154
  verb       draw_up station post array
  obj        man @troops tank gun
  along/on/near/at :any
  recipient  with along on near at

frame show.take_station 154
  verb       take_up
  obj        station position
  off/near/along :any
  subj       @warship @troops
  recipient  off near along

frame show.put_to_sea 154
  verb       put sail
  to/for/toward/towards sea
  subj       fleet @warship navy

frame show.lob 150
  verb       lob
  obj        @missile rocket
  into       sea waters water
  subj       :state :armed
  recipient  off near of over

# ---- blows, once more ----

frame blow.drop_on 190
  verb       drop parachute swoop
  subj       paratrooper marine commando
  on/in/into :place
  recipient  on in into
  weight     1

frame blow.guns_open 194
  verb       open open_up
  subj       gun artillery battery tank
  on         :any
  recipient  on

frame blow.into_rubble 195
  verb       turn reduce pound bomb
  obj        @buildings @site town city quarter camp station
  into/to    rubble ruin ruins ash ashes dust
  subj       :armed :state @warplane @airstrike @missile
  recipient  obj in near of

frame blow.break_through 190
  verb       break_through advance thrust push
  subj       column tank @troops army division
  at/into/on/to/toward/towards :place
  recipient  at into on in

# ---- protest, once more ----

frame protest.come_out 141
  verb       come_out pour turn_out take spill
  on/onto/into/to street campus square boulevard road
  subj       :civilian @protesters @workers student
  recipient  against

frame protest.grind_to_halt 143
  verb       strike walk_out stop_work
  subj       shopkeeper driver @workers miner
  weight     -1

frame protest.walk_streets 141
  verb       walk march parade file troop
  through/along/down street avenue boulevard capital
  subj       monk nun student @protesters
  recipient  against

frame protest.descend_on 145
  verb       descend march
  on/upon    capital :place
  with       club stick axe stone
  subj       @workers @protesters miner

# ---- what the plain wire still wants ----

frame plain.reproach 111
  verb       reproach fault rebuke scold tax berate scorn
  obj        :actor
  recipient  obj

frame plain.want_from 100
  verb       want seek
  obj        :any
  from       :state :organisation :group
  subj       :state :organisation :group @leader
  recipient  from
  weight     -1

frame plain.apply_for 100
  verb       apply
  for        @money @aid loan membership fund help extradition asylum observer_status
  subj       :state :organisation :group government @leader
  recipient  to from

frame plain.want_gone 1041
  verb       want demand
  obj        @leader prime_minister president government
  comp/to    go resign quit leave step_down
  recipient  obj

frame plain.lock_gates 170
  verb       lock bar seal chain
  obj        gate door entrance
  of         parliament assembly university court newspaper ministry
  subj       :armed @police soldier
  recipient  of obj

frame plain.remove_cameras 160
  verb       remove switch_off unplug disconnect
  obj        camera seal monitoring_equipment
  subj       :state
  recipient  of from

frame plain.block_text 120
  verb       block
  obj        statement declaration resolution text communique decision loan tranche accession
  subj       :state @leader
  recipient  of for on

frame plain.stay_out 120
  verb       stay_out keep_out
  of         war coalition alliance operation mission fight pact agreement bloc treaty
  subj       :state
  recipient  of

frame plain.exchange_envoys 050
  verb       exchange swap appoint post
  obj        ambassador envoy
  subj       :state
  mutual
  recipient  with

frame plain.unity_government 050
  verb       form join share create
  obj        government coalition cabinet unity_government power
  subj       rival faction party side :group
  mutual
  recipient  with

frame plain.die_under_fire 190
  verb       die fall perish
  under/in/from/by fire shelling bombardment shellfire
  subj       :armed :civilian :person
  actor      under in from by
  recipient  subj

frame plain.killed_in_clash 190
  verb       kill die wound injure
  in         brawl clash skirmish battle firefight scuffle gun_battle shootout ambush
  with       :armed :group :state
  actor      with
  recipient  obj subj

frame plain.raid_hits 195
  verb       hit strike destroy damage kill
  subj       raid air_raid airstrike strike bombardment shelling
  obj        :any
  actor      subj
  recipient  obj in

frame plain.call_rehearsal 111
  verb       call brand term describe label
  comp/as/obj rehearsal pretext excuse mockery farce sham charade ploy trick stunt spectacle circus
  subj       :actor
  recipient  of by iobj obj

frame plain.have_lied 111
  verb       lie cheat deceive
  about      :any
  subj       :state :organisation @leader
  actor      by
  recipient  subj

frame plain.sentence 173
  verb       sentence
  obj        :any
  subj       court tribunal judge jury
  recipient  obj

frame plain.renounce_weapons 0873
  verb       renounce forswear relinquish surrender
  obj        @nuclear_weapons @weapons nuclear_weapon arsenal
  subj       :state :group

frame plain.take_part 062
  verb       take_part participate join_in
  in         :none
  subj       @troops unit :state
  mutual

frame plain.share_concern 051
  verb       share echo
  obj        concern view position alarm grief sentiment
  recipient  of with

frame plain.join_as 050
  verb       join
  as         member observer partner
  obj        :none
  recipient  in of

frame plain.asks_admission 1031
  verb       ask apply request
  comp/to    admit join
  recipient  obj to

frame plain.suspend_work 172
  verb       suspend halt stop
  obj        work operation launch production drilling project
  subj       :state @government_body ministry
  recipient  of by at obj
  weight     -1

frame plain.contribute_troops 074
  verb       contribute
  obj        @troops company battalion engineer officer contingent @military_unit
  recipient  to

frame plain.lease_from 061
  verb       lease rent hire
  obj        :any
  from       :state
  recipient  from

frame plain.hand_documents 057
  verb       hand deposit present deliver
  obj        document instrument
  of         accession ratification
  recipient  iobj to with obj
