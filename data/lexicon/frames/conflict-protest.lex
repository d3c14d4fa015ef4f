# CAMEO 14: protest. Civilians show dissent together and in public; diplomatic protests are CAMEO 114
# (conflict-accuse.lex).

frame protest.demonstrate 141
  verb       demonstrate
  against/over/outside :any
  recipient  against over outside at

frame protest.demonstrate_at 141
  verb       demonstrate
  at/for/in  :any
  subj       :civilian @protesters @workers
  recipient  against over outside at

frame protest 141
  verb       protest
  obj/against/over/at/about/for/in/outside/to :any
  recipient  against obj at over to outside about

frame protest.plain 141
  verb       protest demonstrate march picket
  subj       :civilian @protesters @workers
  recipient  against outside over to at

# Against what somebody did or plans: the deed complained of is not an accusation of its own.
frame protest.against_act 141
  verb       protest demonstrate march rally
  subj       :civilian @protesters @workers :number
  against/over/at/about :act
  recipient  against over at about
  weight     2

frame protest.rally 141
  verb       rally march assemble parade
  subj       :civilian @protesters @workers thousand hundred
  against/outside/over/to :any
  recipient  against outside over at to

frame protest.march_against 141
  verb       march rally picket demonstrate gather
  against    :any
  recipient  against outside at

frame protest.gather 141
  verb       gather converge congregate assemble turn_out
  subj       @protesters thousand hundred
  outside/against/comp :any
  not subj   people
  recipient  against outside at

frame protest.gather_to 141
  verb       gather converge congregate assemble turn_out rally march
  subj       :civilian @protesters @workers thousand hundred
  comp       demand protest denounce oppose condemn call
  recipient  against outside at
  weight     1

frame protest.take_streets 141
  verb       take pour spill hit
  to/onto/into/obj street streets
  recipient  against over in

frame protest.fill_streets 141
  verb       flood throng fill
  subj       @protesters thousand
  obj        street square
  recipient  against

frame protest.noun 141
  noun       protest demonstration street_protest protest_march protest_rally mass_protest mass_rally sit_in picket
  noun       anti_government_protest student_protest street_demonstration civil_disobedience protest_action uprising
  against/over/at/by/outside/in/about/for :any
  recipient  against at over outside about

frame protest.noun_march 141
  noun       march rally vigil parade
  against/outside :any
  recipient  against outside

frame protest.stage 141
  verb       stage hold organise organize mount lead join attend launch begin plan call
  obj        protest demonstration rally march vigil sit_in protest_march picket walkout street_protest parade mass_rally
  recipient  against at over outside about
  not subj   :state

frame protest.electoral_rally none
  verb       hold address attend stage
  obj        campaign_rally election_rally victory_rally

frame protest.chant 141
  verb       chant shout
  subj       @protesters
  obj        slogan
  recipient  against at

frame protest.burn_flag 141
  verb       burn torch trample tear_up stamp_on deface desecrate
  obj        @flags
  mode       vandalize
  recipient  of obj in

frame protest.vandalise 145
  verb       vandalise vandalize deface topple pull_down smash
  subj       @protesters
  obj        @site @dwellings statue window
  mode       vandalize
  recipient  of obj

frame protest.march_on 141
  verb       march descend
  on         :actor @site parliament
  subj       @protesters @workers :civilian
  recipient  on

frame protest.occupy 144
  verb       occupy
  subj       @protesters @workers :civilian exile
  obj        @site @roads building office university campus ministry @embassy
  recipient  of obj against

frame protest.jeer 140
  verb       jeer boo heckle
  subj       @protesters :civilian
  obj        :actor
  not subj   fan

frame protest.petition 140
  verb       petition
  obj        :actor
  weight     -1

frame protest.leadership 1411
  verb       protest demonstrate rally march
  comp/for/to resignation ouster departure oust resign topple removal
  recipient  of against for
  weight     1

frame protest.leadership_noun 1411
  noun       protest demonstration street_protest protest_march protest_rally mass_protest mass_rally sit_in picket
  noun       anti_government_protest student_protest street_demonstration civil_disobedience protest_action uprising
  for resignation ouster departure removal
  recipient  of against

frame protest.policy 1412
  verb       protest demonstrate rally march
  against/over/obj/at @policy @law @reform @price @tariffs @decision budget tax austerity
  recipient  by of against
  weight     1

frame protest.policy_noun 1412
  noun       protest demonstration street_protest protest_march protest_rally mass_protest mass_rally sit_in picket
  noun       anti_government_protest student_protest street_demonstration civil_disobedience protest_action uprising
  against/over/at @policy @law @reform @price @decision budget tax austerity
  recipient  by of against

frame protest.rights 1413
  verb       protest demonstrate rally march
  for/over   @rights @freedoms
  recipient  against of by
  weight     1

frame protest.rights_noun 1413
  noun       protest demonstration street_protest protest_march protest_rally mass_protest mass_rally sit_in picket
  noun       anti_government_protest student_protest street_demonstration civil_disobedience protest_action uprising
  for/over   @rights @freedoms
  recipient  against of by

frame protest.institutions 1414
  verb       protest demonstrate rally march
  for        @independence democracy @election secession autonomy constitution republic
  recipient  against from in
  weight     1

frame protest.institutions_noun 1414
  noun       protest demonstration street_protest protest_march protest_rally mass_protest mass_rally sit_in picket
  noun       anti_government_protest student_protest street_demonstration civil_disobedience protest_action uprising
  for        @independence democracy secession autonomy constitution
  recipient  against from in

# ---- 142: hunger strike ----

frame hunger_strike 142
  noun       hunger_strike
  recipient  against over at

frame hunger_strike.begin 142
  verb       start begin stage launch go continue resume declare hold join
  obj/on     hunger_strike fast
  recipient  against over at
  weight     2

frame hunger_strike.refuse_food 142
  verb       refuse
  subj       @prisoners @activists
  obj        food meal
  recipient  over against

frame hunger_strike.rights 1423
  noun       hunger_strike
  for/over @rights release condition

# ---- 143: strike and boycott ----

frame strike.workers 143
  verb       strike
  subj       @workers
  obj        :none
  recipient  against at over
  mode       strike

frame strike.over 143
  verb       strike
  over/for   pay wage salary condition @price pension job contract reform benefit @policy
  recipient  against at
  mode       strike

frame strike.go_on 143
  verb       go be remain stay come_out walk_out
  on         strike
  recipient  against at over
  mode       strike

frame strike.stage 143
  verb       stage hold begin start launch call organise organize join observe declare plan mount announce
  subj       @workers :organisation :civilian opposition
  obj        general_strike work_stoppage strike stoppage walkout industrial_action nationwide_strike boycott
  recipient  against at over of
  mode       strike
  not on     :actor

frame strike.noun_workers 143
  noun       strike
  subj       @workers
  recipient  against at over
  mode       strike

frame strike.noun_over 143
  noun       strike
  over/for   pay wage salary condition pension job reform benefit
  recipient  against at
  mode       strike

frame strike.noun_named 143
  noun       general_strike work_stoppage industrial_action nationwide_strike labour_strike labor_strike rail_strike
  recipient  against at over
  mode       strike

frame strike.stop_work 143
  verb       stop halt down walk_off leave abandon lay_down
  subj       @workers
  obj        work tool job
  recipient  against at over
  mode       strike

frame strike.stop_working 143
  verb       stop halt
  subj       @workers :civilian
  comp       work
  recipient  against at over
  mode       strike

frame strike.walk_off 143
  verb       walk
  off/out    job work
  subj       @workers
  recipient  against at over
  mode       strike

frame strike.walk_out 143
  verb       walk_out
  subj       @workers student pupil
  recipient  over against of at
  mode       strike

frame boycott 143
  verb       boycott
  obj        :any
  recipient  of obj against
  mode       boycott

frame boycott.noun 143
  noun       boycott
  of/against :any
  recipient  of against
  mode       boycott

frame boycott.state 163
  verb       boycott
  subj       :state
  obj        :state @goods @imports @energy product
  recipient  of from obj

frame boycott.policy 1432
  verb       strike walk_out
  against/over @policy @reform @law austerity
  subj       @workers
  recipient  of by against

frame boycott.refuse_vote 143
  verb       boycott shun
  obj        @election
  recipient  of by in obj
  mode       boycott

frame boycott.parliament 143
  verb       boycott
  obj        parliament session assembly
  recipient  obj
  mode       boycott

# ---- 144: obstruct ----

frame obstruct 144
  verb       block obstruct barricade
  subj       @protesters @workers :civilian
  obj        @roads @route @site
  recipient  of to by against into

frame obstruct.blockade 144
  verb       blockade
  subj       @protesters @workers
  obj        @roads @route @site :any
  recipient  of obj against

frame obstruct.roadblock 144
  verb       set_up erect build put_up throw_up mount
  subj       @protesters @workers :civilian
  obj        barricade roadblock road_block human_chain
  recipient  against in

frame obstruct.human_chain 144
  verb       form make
  obj        human_chain human_shield_around
  recipient  around against outside

frame obstruct.chain 144
  verb       chain glue handcuff
  obj        themselves itself himself herself
  recipient  to

frame obstruct.disrupt 144
  verb       disrupt interrupt storm
  subj       @protesters
  obj        @meeting @roads speech session conference visit rally traffic
  recipient  of by obj

frame obstruct.prevent 144
  verb       prevent stop
  subj       @protesters
  obj        @vehicle @convoy @aid
  recipient  of from obj

# ---- 145: riot ----

frame riot 145
  verb       riot rampage loot
  recipient  against in obj

frame riot.noun 145
  noun       riot rioting looting rampage
  not subj   police
  recipient  against

frame riot.clash 145
  verb       clash scuffle battle fight skirmish brawl tussle grapple
  subj       @protesters @workers :civilian
  with/against/obj @police police officer soldier guard security_force troop
  weight     1
  recipient  with against obj

frame riot.clash_noun 145
  noun       clash scuffle confrontation skirmish
  between/with/of @protesters @police
  actor      between subj of
  recipient  with between

frame riot.throw 145
  verb       throw hurl lob pelt fling toss
  subj       @protesters :civilian @workers
  obj/with   @blades stone rock bottle egg petrol_bomb shoe firework
  recipient  at on toward against obj
  mode       riot

frame riot.set_fire 145
  verb       set
  subj       @protesters rioter mob
  obj        fire ablaze
  to         :any
  recipient  of to
  mode       riot
  weight     1

frame riot.set_alight 145
  verb       set
  subj       @protesters rioter mob
  obj        :any
  comp/on    ablaze alight fire
  recipient  of obj
  mode       riot
  weight     1

frame riot.pelt 145
  verb       pelt stone
  obj        :actor @vehicle
  recipient  obj
  mode       riot

frame riot.torch 145
  verb       burn torch ransack loot set smash storm attack vandalise vandalize
  subj       @protesters rioter mob
  obj        @site @dwellings @vehicle @embassy tyre tire office
  recipient  of obj
  mode       riot

frame riot.mutiny 145
  verb       mutiny
  recipient  against at in

frame riot.mob 145
  verb       storm overrun invade break_into
  subj       @protesters crowd mob
  obj/into   @site parliament embassy palace @embassy
  recipient  of obj
  mode       riot

frame riot.prison 145
  verb       riot
  subj       @prisoners
  recipient  in at against

# ---- readings that are no event ----

frame protest.show none
  verb       demonstrate
  subj       study researcher company model test result engineer scientist video
  obj        :any

frame protest.show_clause none
  verb       demonstrate
  obj        @shown_qualities

frame protest.show_that none
  verb       demonstrate
  comp       :clause
  weight     1

frame protest.innocence none
  verb       protest
  obj        innocence
  comp       :any

frame protest.markets none
  verb       rally
  subj       stock share market dollar euro currency price bond index yen pound oil gold team bitcoin

frame protest.rally_support none
  verb       rally
  around/behind :any

frame protest.sport_rally none
  verb       rally
  obj        team troops supporter
  from       behind deficit down set

frame protest.march_on_time none
  verb       march
  subj       time technology progress

frame strike.time none
  verb       strike
  subj       clock midnight idea lightning comet asteroid meteor

frame block.resource none
  verb       block
  obj        shot kick account view number caller nose user
