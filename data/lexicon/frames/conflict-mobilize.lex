# CAMEO 15: mobilise. Shows and movements of military or police power short of its use.

frame mobilise.troops 154
  verb       mobilise mobilize mass amass concentrate assemble gather marshal
  obj        @troops @military_unit @troops_or_ships @military @reserves
  actor      subj by obj
  recipient  against along on near at toward in for

frame mobilise.noun 154
  noun       mobilisation mobilization buildup build_up troop_buildup military_buildup
  subj/of/obj :armed :state @troops @troops_or_ships
  recipient  against along on near at

frame mobilise.self 154
  verb       mobilise mobilize
  subj       :state :armed
  obj        :none
  recipient  against for

frame mobilise.supporters none
  verb       mobilise mobilize
  obj        resource fund voter support supporter public investor capital donor volunteer finance

frame mobilise.call_up 154
  verb       call_up conscript draft enlist recruit summon activate
  obj        @reserves @troops man fighter
  actor      subj by obj
  recipient  against for

frame mobilise.draft 154
  verb       order announce declare begin start
  obj        mobilisation mobilization conscription call_up general_mobilization partial_mobilization
  recipient  against

frame deploy 154
  verb       deploy redeploy station position
  obj        @troops @military_unit @troops_or_ships @military
  actor      subj by obj
  recipient  against along on near at to in toward around off

# Forces that rescue and relieve help.
frame deploy.relief 073
  verb       deploy send dispatch despatch mobilise mobilize rush order fly
  obj        @troops @military_unit @troops_or_ships @military @warship @warplane
  comp       help assist rescue evacuate aid search distribute deliver clear
  recipient  to in for
  weight     2

frame deploy.after_disaster 073
  verb       deploy send dispatch despatch mobilise mobilize rush order fly
  obj        @troops @military_unit @troops_or_ships @military @warship @warplane
  after/following/for/amid/in @natural_forces @disaster @ailments relief rescue evacuation
  recipient  to in for
  weight     2

frame deploy.peacekeeping 074
  verb       deploy send dispatch despatch contribute station
  obj        @troops @military_unit @troops_or_ships @military
  as/for/to/in/under/with @peacekeepers peacekeeping
  recipient  to in
  weight     2

frame deploy.noun 154
  noun       deployment redeployment
  of/obj     @troops @military_unit @troops_or_ships @military
  recipient  against along on near at to in

frame deploy.weapons 154
  verb       deploy station install position site place
  obj        @missile @artillery @armour @warplane @warship @weapons @drone
  recipient  against along on near at to in toward around off
  mode       weapons

frame deploy.send 154
  verb       send dispatch despatch rush move order fly pour scramble push
  obj        @troops @military_unit @troops_or_ships @warship @warplane reinforcement
  actor      subj by obj
  recipient  against along on near toward to into off

frame deploy.send_ships 154
  verb       send dispatch despatch rush move order sail fly
  obj        @warship fleet carrier bomber squadron flotilla armada spy_plane
  to/into/off/toward/towards/near/through :any
  actor      subj by obj
  recipient  against near toward towards off to into through
  mode       weapons
  weight     3

frame deploy.reinforce 154
  verb       reinforce bolster boost strengthen beef_up increase step_up build_up expand
  obj        @troops @military @troops_or_ships @posture
  actor      subj by obj
  recipient  against with along on near at in of

frame deploy.troops_move 154
  verb       mass amass advance move gather deploy head concentrate approach
  subj       @troops @military_unit @troops_or_ships @military @armour :armed
  along/near/toward/towards/to/on/around/at :any
  recipient  toward towards on near along to around at

frame deploy.police 153
  verb       deploy send dispatch despatch station post mobilise mobilize position rush redeploy
  obj        @police @police_units
  actor      subj by obj
  recipient  against to in around outside at near

frame deploy.police_noun 153
  noun       deployment mobilisation mobilization
  of/obj     @police @police_units
  recipient  against to in around at

frame deploy.security 153
  verb       tighten step_up increase beef_up bolster heighten strengthen reinforce
  obj        security patrol police_presence checkpoint security_measure
  recipient  in at around along on

frame deploy.checkpoint 153
  verb       set_up erect establish man
  subj       :armed :state @police
  obj        checkpoint roadblock
  recipient  in around on

frame deploy.technology none
  verb       deploy
  obj        @civil_means
  not subj   :armed

frame deploy.withdraw_back 154
  verb       scramble
  obj        @warplane jet fighter aircraft plane
  recipient  against to after

# ---- alerts ----

frame alert.put 152
  verb       put place keep
  on         @alert high_alert
  actor      subj by obj
  recipient  against along
  not obj    hospital resident team

frame alert.remain 152
  verb       remain stay go be stand
  subj       :armed @troops @military @military_unit :state
  on         @alert high_alert
  recipient  against along near in on

frame alert.be 152
  noun       alert standby war_footing
  subj       @troops @military @military_unit :armed
  recipient  in against along near

frame alert.raise 152
  verb       raise heighten increase upgrade
  obj        alert alert_level readiness combat_readiness military_readiness alert_status
  recipient  against
  not obj    question
  weight     1

frame alert.activate 152
  verb       activate switch_on ready prime
  obj        air_defence missile_defence air_defence_system missile_system missile_battery
  recipient  against

frame deploy.take_up 154
  verb       take_up occupy
  obj        position defensive_position combat_position
  subj       :armed :group @troops @fighters @armour
  recipient  around near along outside in
  weight     2

frame alert.armed 152
  verb       alert
  obj        @troops @military @military_unit

frame alert.police 151
  verb       put place keep raise be remain stay step_up
  subj       @police
  obj/on     police_alert @alert terror_alert threat_level security_alert
  recipient  in against
  not obj    @troops @military

frame alert.police_put 151
  verb       put place
  obj        @police @police_units
  on         @alert
  actor      subj by obj

frame alert.threat_level 151
  verb       raise increase
  obj        threat_level terror_alert security_level terror_threat_level

frame alert.full_war 152
  verb       prepare brace ready gear_up
  subj       :armed :state @military
  for        war attack offensive invasion battle assault combat
  recipient  against on with

# ---- shows of force ----

frame show.exercise 150
  verb       hold stage conduct begin start launch carry_out mount open
  subj       :state :armed @military
  obj        @manoeuvres @exercise
  recipient  near against off along in on
  not with   :state :organisation
  not obj    joint_exercise joint_drill joint_manoeuvre joint_training multinational_exercise bilateral_exercise

frame show.exercise_noun 150
  noun       drill live_fire_drill war_game military_drill naval_drill
  subj       :state :armed
  recipient  near against off along

frame show.test 150
  verb       test test_fire launch fire test_launch conduct
  obj        @test_weapons @nuclear_weapons @nuclear_tests
  not at/against/on :actor
  recipient  over toward towards near off against
  mode       weapons

frame show.fired_sea 150
  verb       fire launch lob shoot
  obj        @test_weapons @rounds
  into/toward/towards/over/in/off @waters
  recipient  over toward towards off into
  mode       weapons

frame show.test_noun 150
  noun       nuclear_test missile_test test_launch test_firing missile_launch rocket_launch
  subj/by/of :state
  recipient  over near
  mode       weapons

frame show.detonate_test 150
  verb       conduct carry_out stage perform
  obj        @nuclear_tests @test_launch
  mode       weapons
  recipient  over near

frame show.satellite none
  verb       launch test
  subj       company spacecraft nasa
  obj        satellite rocket spacecraft telescope probe

frame show.parade 150
  verb       parade display show_off flex unveil
  subj       :state :armed
  obj        @weapons @missile @military muscle weaponry
  recipient  against before

frame show.patrol 150
  verb       patrol
  subj       :armed @warship @warplane @military
  recipient  near along in off

frame show.overfly 150
  verb       fly buzz overfly circle
  subj       @warplane @drone @aircraft
  over/near/obj :actor @airspace
  recipient  over near obj

frame show.violate_airspace 150
  verb       violate enter penetrate breach intrude stray cross infringe
  subj       :state :armed @warplane @aircraft @warship @drone @military @troops
  obj/into   airspace air_space waters territorial_waters
  recipient  of by obj into

frame show.airspace_noun 150
  noun       violation incursion intrusion
  of/into    airspace air_space territorial_waters
  recipient  of into by
  weight     1

frame show.shadow 150
  verb       intercept shadow tail escort chase buzz
  subj       @warplane @warship :armed jet @military
  obj        @warplane @warship @aircraft @ship
  recipient  of obj

frame show.sail 150
  verb       sail steam
  subj       @warship
  through/near/into/off/to/toward :any
  recipient  near off toward into through to

frame show.warning_shot 150
  verb       fire
  obj        warning_shot warning_flare
  recipient  at over toward against near
  mode       weapons

frame show.lock_radar 150
  verb       lock aim train point
  obj        radar missile gun weapon cannon
  on/at/onto :actor @aircraft @ship
  recipient  on at onto

frame arm.militia 154
  verb       arm equip train
  subj       :state :group
  obj        @reserves militia
  mode       militia

frame arm.buildup 150
  verb       develop build acquire enrich expand
  subj       :state
  obj        @nuclear_weapons nuclear_arsenal uranium
  mode       weapons
  weight     -1

frame arm.enrich 150
  verb       enrich
  obj        uranium
