# How news tells deeds: turns of phrase beside the plain verbs of the other files. CAMEO 06 to 08 and 14 to 20.

# ---- 06: joint works ----

frame wire.exercise_together 062
  verb       exercise_together train_together patrol_together sail_together
  mutual
  recipient  with

frame wire.hold_manoeuvres 062
  verb       hold conduct stage carry_out
  obj        @exercise manoeuvre patrol war_game
  subj       navy army air_force coast_guard :armed
  recipient  with

frame wire.joint_operation 064
  verb       break_up dismantle bust smash
  obj        ring gang network cell
  in         operation raid joint_operation
  mutual

frame wire.build_together 061
  verb       build_together develop_together make_together produce_together
  mutual

frame wire.joint_plant 061
  verb       open launch start inaugurate found set_up establish
  obj        plant factory joint_venture venture company pipeline railway corridor
  subj       :state
  mutual
  recipient  with

frame wire.hand_over_suspect 063
  verb       hand_over turn_over deliver surrender extradite send
  obj        trafficker fugitive @suspects drug_trafficker drug_lord kingpin murderer killer suspect criminal
  subj       :state :organisation police @leader court
  recipient  to

frame wire.help_police 064
  verb       help assist
  subj       @police investigator
  obj        @police colleague counterpart
  recipient  obj

frame wire.investigators_help 064
  verb       help assist
  subj       investigator expert specialist detective pathologist
  comp       :clause
  recipient  comp obj with in

frame wire.part_of_mission 060
  verb       become join form
  obj        part
  of         mission force operation
  subj       @troops @police :state
  recipient  of

frame wire.fleet_visit 060
  verb       take_part participate
  in         it exercise manoeuvre drill
  subj       @troops
  mutual

# ---- 07: help ----

frame wire.medics_arrive 073
  verb       arrive land reach
  subj       @medics brigade @aid_workers team relief_plane rescue_worker expert
  in/at/obj  :place
  recipient  in at obj

frame wire.goods_arrive 070
  verb       arrive land reach
  subj       @relief_goods @weapons @military_aid @aid battery tank jet
  in/at/obj  :place
  from       :actor
  actor      from
  recipient  in at obj

frame wire.goods_cross 073
  verb       cross roll enter pass reach arrive
  subj       truck lorry convoy @ship
  with       @relief_goods @aid flour
  recipient  into in to obj

frame wire.unload 073
  verb       unload drop deliver distribute hand_out bring ferry
  obj        @relief_goods @aid water
  subj       :state :organisation @aid_workers @ship @aircraft @troops
  recipient  in to over at into

frame wire.with_relief 073
  verb       reach arrive
  subj       @vehicle @ship @aircraft @medics :organisation
  with       @relief_goods @aid
  recipient  obj in at

frame wire.deliver_arms 072
  verb       deliver hand_over supply send transfer ship
  obj        f_16 fighter @weapons @warplane @missile tank battery howitzer
  subj       :state :organisation
  recipient  to iobj

frame wire.dig_out 073
  verb       dig pull rescue search free
  obj        survivor victim people
  out_of/from/for rubble ruin debris wreckage
  subj       @medics rescue_worker team fireman
  recipient  in from

frame wire.take_in 075
  verb       take_in take shelter accommodate house resettle
  obj        @refugees afghan syrian ukrainian evacuee interpreter orphan
  subj       :state
  recipient  obj from

frame wire.give_shelter 075
  verb       give provide grant
  obj        @asylum shelter sanctuary home
  subj       :state :organisation
  recipient  to iobj for

frame wire.carry_to_safety 075
  verb       carry fly take spirit bring whisk
  obj        :person
  out_of/to  country safety exile
  subj       helicopter @aircraft :state @troops
  recipient  obj

frame wire.evacuate 075
  verb       evacuate airlift fly_out bring_out
  obj        @civilians tourist citizen wounded patient national foreigner diplomat child
  subj       :state :organisation @aircraft @troops
  recipient  from out_of obj

frame wire.police_land 074
  verb       land arrive
  subj       @peacekeepers police policeman peacekeeper peacekeeping_force contingent
  in/at      :place
  recipient  in at

frame wire.bring_in_forces 074
  verb       bring_in fly_in
  obj        @troops police soldier peacekeeper
  subj       @aircraft :state :organisation
  actor      from subj obj

frame wire.treat_wounded 073
  verb       treat
  obj        wounded casualty patient soldier refugee
  subj       :state :armed @medics
  recipient  obj from

frame wire.got_from 071
  verb       get receive
  obj        stadium library hospital road bridge railway port school airport
  subj       :state
  recipient  subj
  actor      from

# ---- 08: giving way ----

frame wire.ceasefire_begins 0871
  verb       take go come enter
  subj       @ceasefire halt end pause arrangement
  into/obj   effect force hold
  mutual
  recipient  between in

frame wire.guns_silent 0871
  verb       fall_silent go_silent fall go
  subj       gun guns artillery
  comp/obj   silent quiet
  mutual
  recipient  between in along

frame wire.stop_firing 0871
  verb       stop cease halt
  comp/obj   fire firing shelling shooting shoot
  subj       :armed unit force gun @troops we

frame wire.stand_down_troops 0874
  verb       stand_down pull_back disengage draw_back fall_back step_back
  subj       @troops @military force army @warship fleet
  mutual
  recipient  from along in

frame wire.have_gone 0874
  verb       go leave depart
  subj       @troops @warship commando soldier
  from/obj   :any
  recipient  from obj

frame wire.lift_siege 0872
  verb       lift end raise break_up
  obj        siege blockade encirclement
  subj       :armed :state :group
  recipient  of

frame wire.lift_bounty 085
  verb       lift drop withdraw remove cancel
  obj        bounty reward price
  on/for     :any
  recipient  of on for

frame wire.off_list 085
  verb       take remove strike drop delete
  obj        :state :group :person :organisation
  off/from   list blacklist
  recipient  obj
  weight     3

frame wire.hand_to_red_cross 0841
  verb       hand hand_over give release deliver pass
  obj        @hostages @prisoners captive
  to         :organisation
  recipient  obj of

frame wire.let_go 0841
  verb       let set
  obj        :person :civilian @hostages @prisoners worker
  comp       go free
  recipient  obj

frame wire.walk_free 0841
  verb       walk go come
  subj       :person @prisoners @hostages leader politician
  comp/obj   free
  actor      from in
  recipient  subj

frame wire.walk_out_of_jail 0841
  verb       walk step emerge
  subj       :person @prisoners @hostages
  out_of/from prison jail cell custody detention captivity
  recipient  subj

frame wire.gates_open 0841
  verb       throw_open open fling_open
  obj        gate
  subj       :none
  weight     -1

frame wire.throw_open 0872
  verb       throw fling
  obj        @border door gate market
  comp/obj   open
  recipient  to with on obj

frame wire.flee_country 083
  verb       flee leave
  obj        country nation
  subj       @leader president prime_minister king
  weight     2

frame wire.resign_leader 0831
  verb       resign quit abdicate step_down step_aside stand_down bow_out
  subj       @leader minister cabinet government president prime_minister general :person
  not obj    @talks @organisation

frame wire.drop_tariffs 085
  verb       drop lift scrap remove abolish waive
  obj        @tariffs duty
  recipient  on for from

frame wire.relent 080
  verb       relent give_in back_down bow yield cave_in climb_down change
  subj       :state :organisation @leader
  obj        :none mind
  recipient  to on over

frame wire.concede_defeat 080
  verb       admit concede acknowledge recognise recognize
  obj/comp   defeat lose
  subj       :person @leader

frame wire.reverse_self 080
  verb       reverse
  obj        itself himself herself course decision
  subj       :state @leader government

# ---- 14: protest ----

frame wire.take_over_streets 141
  verb       take_over flood swarm occupy
  obj        street square avenue boulevard
  subj       :civilian @protesters @workers
  recipient  against

frame wire.mass_outside 141
  verb       mass gather assemble rally congregate converge descend
  subj       @protesters :civilian @workers demonstrator
  outside/on/before/in_front_of/at/obj parliament embassy palace building square headquarters ministry office
  recipient  of outside on before at obj

frame wire.march_on 141
  verb       march walk converge
  subj       :civilian @protesters @workers @household_people family
  on/to      office parliament palace capital ministry embassy square
  recipient  on against to

frame wire.standstill 143
  verb       bring
  obj        :state country capital city traffic port
  to         standstill halt
  subj       :civilian @workers union @protesters
  with       strike
  recipient  obj

frame wire.down_tools 143
  verb       down lay_down
  obj        tool tools
  subj       @workers :civilian

frame wire.break_into_protest 145
  verb       break burst force
  into       courthouse court parliament palace embassy ministry
  subj       @protesters :civilian supporter
  recipient  of into

frame wire.through_police 145
  verb       break burst
  through    line cordon barrier
  subj       @protesters :civilian :none
  weight     -1

frame wire.mutiny_noun 145
  noun       mutiny looting riot
  governed   unrest

frame wire.burn_flag 141
  verb       burn trample tear_down pull_down haul_down
  obj        flag effigy
  subj       :civilian @protesters mayor journalist
  recipient  of

# ---- 15: force shown ----

frame wire.mass_troops 152
  verb       mass build_up concentrate amass gather assemble
  obj        @troops @weapons tank armour force
  along/on/near/at :any
  recipient  with on along near at of

frame wire.encircle 154
  verb       encircle ring surround
  obj        :state
  with       @warship @warplane plane ship
  subj       :state @military
  recipient  obj

frame wire.cross_median 154
  verb       cross overfly buzz enter skirt probe
  subj       @warplane @warship @drone balloon
  obj        line median_line airspace waters strait zone
  recipient  near of obj

frame wire.within_reach 154
  verb       move position station place bring
  obj        @troops @warship @warplane @missile carrier
  within/into/near/off range reach striking_distance :state position
  recipient  of into near off within

frame wire.rush_tanks 154
  verb       rush move push send bring_up roll
  obj        tank armour armoured_column artillery @troops @warship reinforcement
  to/toward/towards/into/near @border front frontline coast
  recipient  to toward towards near
  weight     1

frame wire.reinforce_border 154
  verb       reinforce beef_up strengthen fortify seal
  obj        @border flank front
  with/by    @troops fence wall soldier
  recipient  with obj

frame wire.raise_flag 153
  verb       hoist plant run_up raise
  obj        flag
  on/in/over :place islet rock island reef
  subj       @troops :state mayor soldier sailor
  recipient  on in over

# ---- 16: relations cut ----

frame wire.time_to_leave 166
  verb       give have get
  obj        week hour day
  comp       leave pack go depart quit
  iobj/subj  @diplomats
  recipient  iobj subj

frame wire.order_home 166
  verb       order send
  obj        @diplomats
  comp/obj   home out
  recipient  of obj

frame wire.order_out 166
  verb       order
  obj        @troops @diplomats :organisation @aid_workers mission @peacekeepers
  out_of     :any
  subj       :state @military_leaders government :group
  recipient  obj
  weight     3

frame wire.call_home 161
  verb       call bring order
  obj        @diplomats
  comp/obj   home back
  from       :any
  recipient  from
  weight     1

frame wire.unwelcome 166
  verb       declare
  obj        @diplomats
  comp       unwelcome persona_non_grata
  recipient  obj

frame wire.on_ice 160
  verb       put place
  obj        @talks @relations @agreement @cooperation @aid project membership treaty
  on/in/into ice hold abeyance freezer deep_freeze
  recipient  with obj
  weight     2

frame wire.break_with 161
  verb       break
  obj        :none
  with       :state :organisation
  subj       :state
  recipient  with

frame wire.walk_away 160
  verb       walk_away pull_out withdraw walk_out
  from/out_of @agreement @organisation climate_accord accord alliance pact
  recipient  from out_of
  weight     2

frame wire.quit_bloc 160
  verb       quit leave exit
  obj        @organisation bloc union alliance organisation pact treaty :organisation
  subj       :state
  recipient  obj

frame wire.seal_border 191
  verb       seal
  obj        @border crossing airspace
  subj       :state government
  with       :actor
  recipient  with to

frame wire.freeze_aid 162
  verb       freeze cut suspend halt withhold stop
  obj        @aid @economic_aid @military_aid aid money
  subj       :state :organisation
  recipient  to for obj

frame wire.blow_up_link 160
  verb       blow_up sever cut
  obj        road railway bridge pipeline link line
  with/to    :state
  recipient  with to
  weight     -1

frame wire.mission_packs 161
  verb       pack pack_up pack_bags
  subj       mission @diplomats embassy
  weight     -1

frame wire.abandon_accord 160
  verb       annul tear_up scrap denounce abrogate
  obj        @agreement accord treaty lease
  subj       :state @government_body parliament cabinet
  recipient  with obj

frame wire.flag_down 161
  verb       take_down lower haul_down
  obj        flag
  of         :state country
  weight     -1

# ---- 17: coercion ----

frame wire.removed_from_office 170
  verb       remove sack dismiss suspend oust replace
  obj        mayor governor judge official @leader minister general
  from/obj   office post
  recipient  obj

frame wire.seize_person 173
  verb       seize grab snatch take drag_off haul_off whisk
  obj        :person politician chief leader activist mayor
  subj       @police agent :armed intelligence_agent soldier security_agent
  recipient  obj

frame wire.hold_person 173
  verb       hold keep detain
  obj        :person :civilian
  in/under   prison jail custody cell detention arrest
  subj       :none
  recipient  obj

frame wire.in_custody 173
  verb       be sit lie languish remain
  subj       :person :civilian @suspects
  in/under/behind custody prison jail cell detention guard bar
  actor      in under
  recipient  subj

frame wire.given_years 173
  verb       get receive be_given face
  obj        year month sentence jail_term prison_term life death_sentence
  in/for     prison jail treason murder corruption bribe
  subj       :person :civilian
  actor      from
  recipient  subj

frame wire.hand_terms 173
  verb       hand give
  obj        jail_term prison_term sentence term year
  subj       court judge tribunal jury
  recipient  iobj to

frame wire.ban_party 1722
  verb       ban outlaw dissolve proscribe suspend
  obj        wing party movement group organisation opposition_party brotherhood
  subj       :state @government_body court :armed
  recipient  of obj
  weight     1

frame wire.raid_prison 171
  verb       raid search storm comb
  obj        prison jail cell office house home newspaper headquarters
  subj       @troops police soldier
  recipient  of in obj

frame wire.vessel_enters 170
  verb       enter intrude
  subj       coast_guard_vessel coastguard_vessel vessel patrol_boat ship
  obj/into   waters water territorial_waters zone
  recipient  obj into off

frame wire.curb_exports 163
  verb       curb restrict limit block choke_off squeeze
  obj        export exports sale supply shipment
  subj       :state
  recipient  to of

frame wire.served_warrant 173
  verb       serve execute
  obj        warrant
  subj       @police officer
  recipient  on obj

frame wire.freeze_funds 163
  verb       freeze
  obj        fund funds account asset
  subj       :state :organisation court
  recipient  of obj

frame wire.ban_sale 163
  verb       ban forbid prohibit outlaw bar
  obj        sale export import delivery transfer shipment
  subj       :state :organisation
  recipient  to
  weight     2

# ---- 18 to 20: force used ----

frame wire.open_up 194
  verb       open_up let_fly let_loose
  with       @artillery @firearms gun mortar rocket
  subj       :armed :state
  recipient  on at against

frame wire.rain_down 195
  verb       rain rain_down fall descend crash land slam plough
  subj       @missile @drone bomb shell rocket
  on/in/into/onto :any
  actor      subj from
  recipient  on in into onto

frame wire.flatten 195
  verb       flatten level hit strike destroy wreck demolish raze gut
  subj       @airstrike @missile @drone strike shell raid
  obj        @buildings block street @vehicle @site camp house hospital school
  recipient  obj in of

frame wire.hit_targets 194
  verb       hit strike pound
  subj       :armed @warplane @missile rocket shell artillery
  obj        @site @buildings @base @dwellings target station hospital camp depot
  recipient  obj in of inside

frame wire.in_action 195
  verb       be
  subj       @warplane jet
  in         action
  recipient  over against

frame wire.wrest 190
  verb       wrest retake recapture reclaim
  obj        palace town city @base @position village airport province
  subj       :armed :state :group army
  from       :any
  recipient  from

frame wire.capture_town 190
  verb       capture take overrun seize occupy
  obj        town city village capital :place airport
  subj       :armed :group rebel fighter army
  recipient  obj in from

frame wire.storm_school 190
  verb       storm attack raid overrun assault
  obj        school mall hotel barracks church mosque village market
  subj       :armed @gunmen :group
  recipient  in obj of
  weight     1

frame wire.carry_war 190
  verb       carry take bring
  obj        war fight
  into/to    :place :state
  recipient  into to

frame wire.take_hundreds_hostage 181
  verb       take hold
  obj        :number :civilian :person hundred dozen passenger
  comp/obj   hostage prisoner captive
  subj       :armed :group @gunmen
  recipient  obj in from

frame wire.execute_villagers 180
  verb       execute slaughter massacre butcher
  obj        villager civilian :civilian prisoner resident
  subj       :armed :group
  recipient  obj of in

frame wire.fire_bursts 190
  verb       fire let_off loose
  obj        burst round shot volley bullet
  subj       :armed officer @troops
  recipient  at on across into

frame wire.burn_villages 190
  verb       burn torch raze
  obj        village house hut town crop
  subj       :armed :group :person
  recipient  of in obj

frame wire.mobs_burn 145
  verb       burn torch ransack
  obj        factory shop embassy store
  subj       mob crowd rioter
  recipient  of in obj

frame wire.perish 190
  verb       perish
  subj       :civilian :person
  under      :actor
  actor      under
  recipient  subj

frame wire.maim 190
  verb       maim
  subj       mine bomb shell landmine
  obj        soldier :armed :civilian
  actor      of
  recipient  obj

frame wire.agents_capture 173
  verb       capture seize abduct grab snatch catch
  subj       agent commando intelligence_agent special_forces police
  obj        :person leader chief commander head
  recipient  of obj

frame wire.beat_pots 141
  verb       beat bang clang rattle blow
  obj        pot pan saucepan drum whistle horn
  subj       :civilian @protesters @workers student
  recipient  against at
