# CAMEO 19, without 191 and 192 (conflict-coerce.lex): fight. Armies and armed groups attack, shell, bomb and clash.

# ---- 190: conventional force, unspecified ----

frame attack 190
  verb       attack
  obj        :any
  not subj   @natural_forces @ailments @wild_animals

frame attack.noun 190
  noun       attack assault offensive raid onslaught incursion counterattack counteroffensive
  subj/by/on/against/into/in/of/at :actor
  recipient  on against into at in of to

frame attack.strike_noun 190
  noun       strike
  on/against/into :any
  not subj   @workers
  recipient  on against into in at

frame attack.strike_by 190
  noun       strike
  subj       :armed @military @warplane
  recipient  on against into in at of

frame attack.strike_kind 190
  noun       retaliatory_strike precision_strike pre_emptive_strike preemptive_strike naval_strike surgical_strike
  noun       artillery_strike
  recipient  on against into in at of

frame attack.military 190
  verb       attack assault strike hit storm pound invade target overrun ambush assail
  subj       :armed :state :group @gunmen @military
  obj        :actor @city_word @base @convoy @site @position @troops :place @territory @protest @embassy @election

frame attack.target 190
  verb       target
  subj       :armed :group @gunmen @attack @airstrike @missile @bomb @troops
  obj        :actor @city_word @base @convoy @site @position @troops @civilians

frame attack.light 190
  verb       launch carry_out mount stage unleash open conduct begin start wage order lead press renew resume
  obj        @offensive_noun @attack
  recipient  on against into in at toward
  not subj   @workers @prisoners @protesters

frame attack.offensive_named 190
  noun       military_operation ground_offensive military_offensive counter_offensive military_campaign ground_operation
  noun       military_assault military_strike military_action
  recipient  against on in into at

frame attack.war 190
  verb       wage fight declare
  obj        war jihad insurgency campaign
  subj       :state :armed :group
  recipient  on against with in

frame attack.go_to_war 190
  verb       go
  to         war
  recipient  with against over

frame attack.invade 190
  verb       invade
  obj        :actor :place @territory @city_word @site country neighbour neighbor land homeland neighbourhood
  not subj   @nation_wares @wild_animals @creatures

frame attack.invade_by 190
  verb       invade
  subj       :armed :state :group @troops @gunmen @protesters
  obj        :any
  not obj    @nation_wares

frame attack.invasion 190
  noun       invasion
  of         :any
  recipient  of

frame attack.intervene 190
  verb       intervene
  comp       militarily
  recipient  in

frame attack.storm 190
  verb       storm overrun break_into burst_into
  subj       :armed :group @gunmen @troops @military
  obj/into   :any
  recipient  obj into of

frame attack.ambush 190
  verb       ambush
  obj        :any

frame attack.ambush_noun 190
  noun       ambush
  on/of/by/against :any
  recipient  on of against

frame attack.capture 190
  verb       capture recapture retake overrun liberate conquer seize take win_back reclaim
  subj       :armed :state :group @gunmen @troops @military
  obj        :place @city_word @base @position @territory
  recipient  from obj of

frame attack.capture_noun 190
  noun       capture recapture conquest fall
  of         :place @city_word @base @position
  recipient  of from

frame attack.capture_soldier 190
  verb       capture
  obj        @troops @fighters
  recipient  obj of
  mode       abduct

frame attack.drive_out 190
  verb       drive_out push_out expel oust dislodge rout flush_out repel repulse force_out push_back drive_back
  verb       beat_back
  subj       :armed :state :group @troops @military
  obj        @fighters :armed :group @troops
  recipient  obj

frame attack.enter 190
  verb       enter cross push advance penetrate roll move thrust sweep
  subj       :armed @troops @armour @military
  into       :actor :place @territory @city_word
  recipient  into
  weight     -1

frame attack.enter_state 190
  verb       enter
  subj       :armed @troops @armour @military
  obj        :state :place @territory
  recipient  obj of
  weight     -1

frame attack.kill 190
  verb       kill eliminate neutralise neutralize liquidate gun_down mow_down
  subj       :armed :state @troops @military
  obj        :any
  recipient  obj of

frame attack.kill_any 190
  verb       kill gun_down mow_down
  subj       :actor @attack
  obj        :any
  not subj   @natural_forces @ailments @accidents @mishap_things @creatures

frame attack.kill_in 190
  verb       kill wound injure hurt die
  in/by/during @attack @violence @war @bombing
  actor      by in during subj
  recipient  obj subj

frame attack.kill_noun 190
  noun       killing
  of         :actor
  recipient  of

frame attack.claim_lives 190
  verb       claim leave
  subj       @attack @bombing @airstrike
  obj        life dead :number @casualties
  actor      subj
  recipient  in obj of

frame attack.die_hands 190
  verb       die perish
  at/by      hand :armed
  actor      at by of
  recipient  subj

frame attack.destroy 190
  verb       destroy obliterate wipe_out annihilate knock_out cripple sink
  subj       :armed :state :group @troops @military @warplane
  obj        @weapons @base @position @ship @vehicle @armour @convoy @site

frame attack.sink 190
  verb       sink torpedo
  subj       :armed :state @warship @missile @drone
  obj        @ship
  recipient  of obj

frame attack.hit_with 190
  verb       hit strike attack pound target
  with/by    @weapons @missile @artillery @bomb @airstrike
  recipient  obj

frame attack.strike_target 190
  verb       strike hit
  subj       :armed :state @military
  obj        :actor :place @city_word @base @convoy @site @position @troops

frame attack.use_weapons 190
  verb       use employ unleash
  obj        @bomb @missile @artillery @rounds @warplane @drone @weapons
  against/on :actor :place @civilians @city_word @site
  not obj    @crowd_weapons
  recipient  against on
  weight     -1

frame attack.reach 190
  verb       retaliate respond hit_back
  with       @airstrike @missile @artillery @attack @weapons
  recipient  against on at

frame attack.raid 190
  verb       raid
  subj       :armed :group @gunmen @troops
  obj        village town camp @base @position @city_word hideout
  not subj   @police

frame attack.raid_noun 190
  noun       raid
  subj/by    :armed :group :state @troops
  not subj   @police
  recipient  on against in of into

frame attack.cross_border 190
  noun       cross_border_attack cross_border_raid incursion
  recipient  into on against

frame attack.coup 190
  verb       overthrow topple depose oust
  subj       :armed :group @troops @military @military_leaders
  obj        :any
  recipient  obj

frame attack.coup_noun 190
  noun       coup putsch military_coup
  against/by/in/subj :actor
  recipient  against in

frame attack.coup_stage 190
  verb       stage launch mount lead attempt carry_out
  obj        coup putsch military_coup rebellion mutiny insurrection coup_attempt
  recipient  against in

frame attack.power 190
  verb       seize grab usurp take
  subj       :armed @military @troops @military_leaders
  obj        power
  recipient  from in

frame attack.crush 190
  verb       defeat rout crush vanquish overpower
  subj       :armed :state :group
  obj        @fighters :armed :group @troops

# Who is guilty of a deed did it.
operator do.guilty do
  adj        guilty
  of         :act

# ---- 193: small arms, clashes ----

frame fight 193
  verb       fight battle
  subj       :armed :group :state @gunmen @troops @military
  obj/against/with :actor @fighters @troops @gunmen
  recipient  obj against with

frame fight.clash 193
  verb       clash skirmish battle spar exchange_fire trade_fire
  with/against :actor @fighters @troops
  subj       :armed :group :state @gunmen @troops @military
  recipient  with against

frame fight.each_other 193
  verb       clash battle fight skirmish
  subj       :armed :group @gunmen @troops @military
  obj        :none
  not to/for :any
  not comp   :any
  mutual

frame fight.noun 193
  noun       clash fighting skirmish firefight gun_battle gunfight shootout shoot_out battle hostility combat
  between/with/against/of :actor
  actor      between subj of by
  recipient  with against between

frame fight.break_out 193
  verb       break_out erupt flare flare_up rage resume continue
  subj       fighting clash battle gun_battle firefight skirmish hostility gunfight
  between/with :actor
  actor      between subj
  recipient  with
  mutual

frame fight.engage 193
  verb       engage
  obj/in     @fighters @troops battle combat firefight gun_battle clash
  recipient  with obj against

frame fight.shoot 193
  verb       shoot gun_down shoot_dead shoot_at mow_down
  obj        :any
  mode       firearms
  recipient  obj at

frame fight.shoot_at 193
  verb       shoot fire open_fire snipe
  at/on/into/toward/towards :any
  not obj    @opponents_in_sport team side country nation
  mode       firearms
  recipient  at on into toward towards

frame fight.open_fire 193
  verb       open return exchange trade
  obj        fire gunfire shot
  mode       firearms
  recipient  on at with against into

frame fight.shooting 193
  noun       shooting
  of/by      :actor
  mode       firearms
  recipient  of at

frame fight.fire_shots 193
  verb       fire spray
  obj        @firearms shot bullet round gun rifle
  at/into/on/toward/towards/with :any
  mode       firearms
  recipient  at into on toward obj

frame fight.with_guns 193
  verb       attack kill assault wound fight
  with       @firearms
  mode       firearms
  recipient  obj against

frame fight.gun_attack 193
  noun       gun_attack armed_attack sniper_attack
  mode       firearms
  recipient  on against of

frame fight.come_under 193
  verb       come
  under      fire
  from       :actor
  actor      from
  recipient  subj

# ---- 194: artillery and tanks ----

frame shell 194
  verb       shell mortar bombard pound strafe
  obj        :any
  recipient  obj

frame shell.noun 194
  noun       shelling bombardment barrage artillery_attack rocket_attack mortar_attack artillery_fire tank_fire
  noun       mortar_fire rocket_fire shellfire cannonade artillery_barrage
  recipient  of on against at into

frame shell.fire 194
  verb       fire launch lob rain hurl shoot unleash rain_down pour
  obj        @rounds @artillery @missile mortar
  at/on/into/against/toward/towards/in/across :actor :place @city_word @site @base @position @troops
  recipient  at on into against toward towards in across

frame shell.with 194
  verb       attack hit bombard pound strike target shell
  with       @artillery @armour @rounds
  recipient  obj

frame shell.hit 194
  verb       hit strike land slam crash fall kill pound wound injure destroy damage
  subj       @heavy_weapons @rounds @artillery
  not subj   @airstrike
  recipient  obj in on into near

frame shell.missile_noun 194
  noun       missile_attack missile_strike cruise_missile_attack rocket_strike
  recipient  on against at in of

frame shell.tanks 194
  verb       roll rumble crash
  subj       @armour tank
  into       :any
  recipient  into

# ---- 195: from the air ----

frame air 195
  verb       bomb carpet_bomb dive_bomb strafe
  obj        :any
  not subj   @suspects @fighters
  mode       aerial

frame air.bomb_group 183
  verb       bomb
  subj       @fighters :group @suspects
  obj        :any
  mode       explosives

frame air.noun 195
  noun       airstrike air_strike air_raid air_attack aerial_attack aerial_bombardment bombing_raid bombing_run sortie
  noun       bombing_campaign air_campaign helicopter_attack aerial_bombing
  mode       aerial
  recipient  on against in at of

frame air.drone 195
  noun       drone_strike drone_attack
  mode       drone
  recipient  on against in at of

frame air.planes 195
  verb       hit strike attack bomb target kill pound destroy raid strafe fire wound injure level flatten damage
  subj       @air_weapons @warplane @airstrike
  mode       aerial
  recipient  obj on at in into
  not subj   @suicide_attackers
  weight     1

frame air.drones 195
  verb       hit strike attack bomb target kill destroy fire crash explode
  subj       @drone drone_strike drone_attack
  mode       drone
  recipient  obj on at in into
  weight     1

frame air.drop 195
  verb       drop
  obj        bomb barrel_bomb cluster_bomb napalm munition @bomb
  mode       aerial
  recipient  on over in near
  weight     2

frame air.shoot_down 195
  verb       shoot_down down bring_down
  obj        @aircraft @warplane @drone
  recipient  of obj
  mode       heavy-weapons

frame air.intercept 195
  verb       intercept shoot_down
  obj        @missile @drone @rounds
  recipient  by from of
  weight     -1

frame air.with 195
  verb       attack hit bombard pound strike target
  with       @warplane airstrike air_strike
  mode       aerial
  recipient  obj

frame air.with_drones 195
  verb       attack hit strike target
  with       @drone
  mode       drone
  recipient  obj

frame air.raid_verb 195
  verb       launch carry_out conduct mount order fly
  obj        @airstrike sortie bombing_raid air_raid
  mode       aerial
  recipient  on against in at over

# ---- 196: ceasefires broken ----

frame ceasefire.violate 196
  verb       violate break breach shatter flout end disregard disrespect
  obj        @ceasefire
  recipient  with in of by against along
  weight     1

frame ceasefire.violation 196
  noun       ceasefire_violation truce_violation violation breach
  of/obj     @ceasefire
  recipient  with in by against along
  weight     1

frame ceasefire.violation_plain 196
  noun       ceasefire_violation truce_violation
  recipient  with in by against along

frame ceasefire.abandon 196
  verb       abandon call_off renounce withdraw_from
  obj        @ceasefire
  recipient  with in

# ---- readings that are no event ----

frame attack.verbal 111
  verb       attack assail blast
  subj       @politician @critics @media_outlet
  obj        :person @politician @verbal_targets @media_outlet
  not subj   :armed @gunmen @military
  not with   :any
  weight     1

frame attack.verbal_person 111
  verb       attack assail
  subj       :person
  obj        :person :organisation @politician @media_outlet
  not subj   :armed :civilian @gunmen @military @civilians @suspects @protesters
  not obj    :armed @civilians @site
  not with   :any
  weight     1

frame attack.verbal_launch 111
  verb       launch mount unleash deliver make
  subj       :person @politician @critics @media_outlet
  obj        attack assault broadside tirade
  on/against :person @politician @media_outlet @verbal_targets
  not subj   :armed :group @gunmen @military @suspects
  not on     @site @troops @fighters @military
  recipient  on against
  weight     1

frame attack.verbal_on 111
  noun       attack broadside tirade assault
  subj/by    @politician @critics
  on/against :person @politician @verbal_targets @media_outlet
  not subj   :armed @gunmen @military
  recipient  on against

frame attack.verbal_policy 111
  verb       attack assail
  obj        @verbal_targets @policy @law
  recipient  of by obj
  weight     1

frame attack.verbal_for 111
  verb       attack
  obj        :actor
  for/over/as :act @verbal_targets @policy
  recipient  obj

frame attack.verbal_adj 111
  noun       verbal_attack personal_attack scathing_attack blistering_attack
  recipient  on against of

frame attack.ills none
  verb       attack tackle battle fight combat hit
  obj        @ills @blazes problem @ailments symptom task question cause
  weight     2

frame fight.ills none
  verb       fight battle
  against    @ills @ailments @blazes discrimination

frame fight.ills_noun none
  noun       fight battle war struggle combat campaign raid attack
  against/on/with/of/for @ills @ailments @blazes drug waste title survival

frame fight.for none
  verb       fight battle
  for        @jobs right justice life survival place title democracy freedom independence seat vote breath equality
  obj        :none

frame fight.cause none
  verb       fight contest
  obj        election seat charge case lawsuit extradition allegation battle_for_life match bout round ticket ruling eviction

frame attack.on_animal none
  verb       attack fight
  obj        @wild_animals pinkie food meal plate

frame fight.animals none
  verb       attack bite maul
  subj       @wild_animals @ailments

frame fight.sport none
  verb       fight battle
  through/to/past :any
  subj       @opponents_in_sport @sports

frame attack.heart none
  noun       heart_attack panic_attack asthma_attack shark_attack

frame strike.deal none
  verb       strike
  obj        tone note chord balance pose blow_for oil gold match terror fear

frame strike.weather none
  verb       strike hit batter lash
  subj       @natural_forces @ailments disaster tragedy crisis

frame hit.record none
  verb       hit
  obj        @records :money
  weight     1

frame hit.economy none
  verb       hit
  subj       price tariff inflation recession cost shortage strike sanctions crisis
  weight     1

frame hit.ball none
  verb       hit shoot fire strike drive
  obj        @goals

frame hit.flying none
  verb       hit strike
  subj       @aircraft
  obj        tree wire power_line cable mountain building ground runway fence bird hill house sea

frame shoot.film none
  verb       shoot capture take
  obj        @films selfie image moment imagination attention mood essence

frame shoot.up none
  verb       shoot
  obj        :none
  to/up/past :any
  at         :none

frame fire.staff none
  verb       fire sack axe
  obj        @staff coach manager minister employee

frame fire.imagination none
  verb       fire
  obj        engine imagination thruster kiln starter pistol_start

frame capture.abstract none
  verb       capture
  obj        carbon audience vote image data title crown gold medal market_share attention flavour flavor

frame capture.animal none
  verb       capture
  obj        @wild_animals

frame take.title none
  verb       take
  obj        place part step time care office measure medicine

frame invade.privacy none
  verb       invade
  obj        privacy pitch space

frame invade.species none
  verb       invade
  subj       @wild_animals species plant weed cancer

frame storm.title none
  verb       storm
  to/into    victory win lead final

frame battle.verbal none
  verb       clash spar
  over/on    @verbal_targets @policy budget issue
  subj       @politician

frame clash.sport none
  noun       clash battle
  obj        title cup league derby
  weight     1

frame target.market none
  verb       target
  obj        customer market audience consumer growth inflation voter youth advert client

frame bomb.film none
  verb       bomb
  subj       film movie play show

frame pound.currency none
  noun       pound
  obj        :any

frame shelling.peas none
  verb       shell
  obj        pea nut egg bean prawn

frame shell_out none
  verb       shell_out
  obj        :any

frame launch.product none
  verb       launch
  obj        @products

frame raid.fridge none
  verb       raid
  obj        fridge pension savings budget coffers

frame destroy.career none
  verb       destroy ruin wreck
  obj        career life marriage confidence evidence reputation habitat ecosystem document crop_disease

frame overthrow.legal none
  verb       topple
  subj       @natural_forces wind
