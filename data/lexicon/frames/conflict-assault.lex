# CAMEO 18: assault. Violence that is not of armies in battle: abduction, beating, killing, bombs, assassination.

# ---- 180: unconventional violence, unspecified ----

frame assault 180
  verb       maul brutalise brutalize
  obj        :any

frame assault.attack 180
  verb       attack
  subj       @civilians @suspects @activists
  obj        :actor :person @site @civilians
  weight     -1

frame assault.terrorise 180
  verb       terrorise terrorize
  subj       :group @gunmen
  obj        :any

frame assault.kill 180
  verb       kill murder slay gun_down shoot_dead butcher
  subj       :group @gunmen @civilians @suspects
  obj        :any

frame assault.wound 180
  verb       wound injure maim hurt
  subj       :actor @gunmen :armed @attack
  obj        :actor :person :civilian :number @civilians @troops @police

frame assault.cyber 180
  noun       @cyber_attacks
  on/against/subj/by :actor
  context    cyber
  recipient  on against of at to

frame assault.cyber_launch 180
  verb       launch carry_out mount conduct stage wage unleash
  obj        @cyber_attacks
  context    cyber
  recipient  on against at in
  weight     1

frame assault.hack 180
  verb       hack breach penetrate infiltrate
  subj       @hackers :state :group
  obj/into   @networks :organisation :state
  context    cyber
  recipient  into obj of

frame assault.hack_down 180
  verb       disable cripple knock_out
  subj       @hackers :state :group
  obj        @networks
  context    cyber

frame assault.hack_plain 180
  verb       hack
  into       :any
  context    cyber
  recipient  into

frame assault.sabotage 180
  verb       sabotage
  obj        @site @networks pipeline cable line
  recipient  of obj

frame assault.sabotage_noun 180
  noun       sabotage
  of/on      @site @networks cable line
  recipient  of on

frame assault.incursion_mob 180
  verb       lynch stone burn_alive
  obj        :person :civilian
  mode       primitive

frame assault.poison 180
  verb       poison
  obj        :person :actor @activists
  not subj   @natural_forces food lead carbon_monoxide

frame assault.poison_noun 180
  noun       poisoning
  of         :person :actor
  recipient  of

frame assault.terror_attack 180
  noun       terrorist_attack terror_attack terrorist_act
  on/against/subj/by/in :actor
  context    terrorism
  recipient  on against in

frame assault.arson 180
  verb       firebomb
  obj        :any
  mode       primitive
  recipient  of obj

frame assault.target_civil 180
  verb       ambush waylay
  subj       @suspects @gunmen
  obj        :any

# ---- 181: abduct, hijack ----

frame abduct 181
  verb       abduct kidnap snatch hijack
  obj        :any
  recipient  obj of from

frame abduct.noun 181
  noun       abduction kidnapping kidnap hijacking hostage_taking
  recipient  of

frame abduct.seize 181
  verb       seize capture take grab
  subj       :armed :group @gunmen @fighters pirate
  obj        @crew_or_captives @hostages @troops @prisoners
  recipient  obj of from

frame abduct.hostage 181
  verb       take hold keep seize
  obj        :any
  comp/as    hostage captive prisoner
  recipient  obj

frame abduct.holds 181
  verb       hold keep
  subj       :group @gunmen @fighters
  obj        @crew_or_captives @hostages @troops @journalists
  recipient  obj of from

frame abduct.hostages 181
  verb       take hold
  obj        @hostages
  recipient  obj of from

frame abduct.captive 181
  verb       hold take
  obj        :person :civilian
  comp       captive hostage

frame abduct.take_prisoner 181
  verb       take
  obj        @prisoners
  subj       :armed :group
  recipient  obj

frame abduct.ransom 181
  verb       hold
  for        ransom
  recipient  obj

frame abduct.ship 181
  verb       hijack commandeer seize board
  subj       @gunmen pirate
  obj        @vehicles @ship @aircraft
  recipient  obj of

frame abduct.disappear 181
  verb       disappear
  obj        @activists @journalists
  subj       :state :armed

frame abduct.agenda none
  verb       hijack
  obj        agenda debate election religion process narrative conversation movement account

frame abduct.snatch none
  verb       snatch
  obj        victory purse phone bag equaliser equalizer draw win goal point handbag lead

# ---- 182: beat, rape, torture ----

frame beat 182
  verb       beat_up beat punch kick slap club flog whip cane thrash bludgeon pummel manhandle rough_up shove
  subj       @police :armed @gunmen @protesters @civilians @suspects @activists
  obj        :person :civilian @activists @journalists @protesters @prisoners @refugees

frame beat.up 182
  verb       beat_up rough_up manhandle assault
  obj        :any
  mode       beat

frame beat.with 182
  verb       beat attack hit strike assault
  with       @clubs
  obj        :any
  mode       beat

frame beat.noun 182
  noun       beating flogging whipping caning
  of/by      :any
  mode       beat
  recipient  of

frame beat.to_death 1823
  verb       beat torture stab kick stone club hack batter bludgeon burn
  to         death
  obj        :any
  recipient  obj

frame beat.assault 182
  verb       assault
  obj        :person :civilian
  not subj   @military @troops
  mode       beat

frame beat.mistreat 182
  verb       mistreat ill_treat maltreat abuse
  subj       @police :armed :state guard
  obj        :person @prisoners @refugees @activists

frame beat.spit none
  verb       spit
  at/on      :any

frame rape 1821
  verb       rape gang_rape molest grope sodomise sodomize
  obj        :any

frame rape.noun 1821
  noun       rape gang_rape sexual_assault sexual_violence
  of/by/against :actor
  recipient  of against

frame rape.sexual 1821
  verb       abuse assault harass
  obj        woman girl boy child
  subj       :armed :group @gunmen soldier
  weight     -1

frame torture 1822
  verb       torture waterboard mutilate
  obj        :any

frame torture.noun 1822
  noun       torture mutilation
  of/by      :any
  recipient  of

frame torture.subject 1822
  verb       subject
  obj        :any
  to         torture electric_shock
  recipient  obj

# Most who are stabbed are stabbed in private: here one of the two must be of the public kind.
frame stab 1823
  verb       stab knife hack_to_death slash strangle hack
  obj        :actor :armed @police @troops @politician @protesters @activists @journalists @hostages @refugees
  mode       primitive

frame stab.by 1823
  verb       stab knife hack_to_death slash strangle hack
  subj       :group @gunmen @police @suspects @protesters
  obj        :person :civilian :number
  mode       primitive

frame stab.behead 1823
  verb       behead decapitate
  obj        :person :civilian :actor :number
  mode       primitive

frame stab.noun 1823
  noun       stabbing beheading decapitation strangulation
  of/by/subj :any
  mode       primitive
  recipient  of

frame stab.with 1823
  verb       attack kill assault wound injure
  with       @blades
  obj        :any
  mode       primitive

frame stab.attack 1823
  noun       knife_attack machete_attack axe_attack
  mode       primitive
  recipient  on against of

frame murder 1823
  verb       murder
  obj        :any

frame murder.noun 1823
  noun       murder slaying lynching
  of         :actor
  recipient  of

# ---- 183: bombs that are no army's ----

frame bomb.planted 183
  verb       detonate plant set_off explode trigger place lay rig hide
  obj        @planted_bombs @bomb @explosives
  mode       explosives
  recipient  at near under outside on inside against in

frame bomb.kills 183
  verb       kill wound injure hit rip destroy damage tear shatter strike target rock hurt
  subj       @planted_bombs @bomb @explosives @bombing
  obj/through :any
  mode       explosives
  recipient  obj through

frame bomb.explodes 183
  verb       explode go_off detonate blow_up rip tear
  subj       @planted_bombs @bomb
  in/near/at/outside/through/under/on/beside :any
  mode       explosives
  recipient  in near at outside through under on beside

frame bomb.noun 183
  noun       bombing bomb_attack bomb_blast grenade_attack
  on/against/of/in/by/subj/at :actor
  mode       explosives
  recipient  on against of at in

frame bomb.grenade 183
  verb       throw hurl toss lob
  obj        grenade bomb hand_grenade pipe_bomb
  mode       explosives
  recipient  at into on against in

frame bomb.blow_up 183
  verb       blow_up dynamite
  subj       :group @gunmen @suspects @fighters
  obj        :any
  mode       explosives
  recipient  obj of

frame bomb.mailed 183
  verb       send mail
  obj        letter_bomb parcel_bomb
  mode       explosives

frame bomb.suicide 1831
  verb       kill wound injure attack target strike hit storm ram
  subj       @suicide_attackers
  obj        :any
  weight     1

frame bomb.suicide_noun 1831
  noun       suicide_bombing suicide_attack suicide_blast suicide_car_bombing
  recipient  on against of at in

frame bomb.blow_self 1831
  verb       blow_up blow detonate explode
  obj        himself herself themselves itself @suicide_attackers
  recipient  in near at outside among on against inside
  weight     2

frame bomb.suicide_vest 1831
  verb       detonate
  subj       @suicide_attackers :any
  obj        suicide_vest suicide_belt explosives_belt
  recipient  in near at outside among

frame bomb.suicide_car 1831
  verb       ram drive crash
  subj       @suicide_attackers @fighters
  obj        @vehicle
  into       :any
  recipient  into

frame bomb.car 1832
  verb       kill wound injure explode hit rip target strike go_off destroy detonate
  subj       @car_bombs
  recipient  obj in near at outside through
  weight     1

frame bomb.car_noun 1832
  noun       car_bombing truck_bombing car_bomb truck_bomb
  recipient  on against in at of outside near

frame bomb.car_detonate 1832
  verb       detonate explode set_off plant
  obj        @car_bombs
  recipient  in near at outside under against

frame bomb.roadside 1833
  verb       kill wound injure explode hit strike target go_off destroy
  subj       @roadside_bombs
  recipient  obj in near at
  weight     1

frame bomb.roadside_noun 1833
  noun       roadside_bombing mine_attack roadside_bomb
  recipient  on against in at of

frame bomb.mine_lay 1833
  verb       plant lay bury
  obj        @roadside_bombs
  recipient  in near along against

frame bomb.rammed 183
  verb       ram drive plough plow
  obj        @vehicle
  into       crowd pedestrian people @civilians market @protesters
  recipient  into

frame bomb.accident none
  verb       explode blow_up
  subj       boiler gas tank volcano population gas_cylinder transformer pipeline rocket star engine

frame bomb.hoax none
  noun       bomb_threat bomb_scare bomb_hoax bomb_alert

# ---- 184: human shields ----

frame shield 184
  verb       use hold keep take
  as         human_shield shield
  recipient  obj

frame shield.obj 184
  verb       use
  obj        human_shield
  recipient  obj of

# ---- 185, 186: assassinate ----

frame assassinate 186
  verb       assassinate
  obj        :any

frame assassinate.noun 186
  noun       assassination targeted_killing
  of         :any
  recipient  of

frame assassinate.leader 186
  verb       kill shoot_dead gun_down murder eliminate
  obj        @leader @politician @military_leaders
  subj       @gunmen :group :state
  recipient  obj
  weight     1

frame assassinate.attempt 185
  noun       assassination_attempt attempted_assassination
  recipient  on against of

frame assassinate.try 185
  verb       try attempt plot conspire plan seek
  comp/to    assassinate
  recipient  comp obj
  weight     3

frame assassinate.target 185
  verb       survive escape
  obj        assassination_attempt attempt_on_life
  actor      by from
  recipient  subj

frame assassinate.plot 185
  noun       plot
  comp       assassinate kill murder
  recipient  comp against
  weight     -1

frame assassinate.make_attempt 185
  verb       make
  obj        assassination_attempt
  recipient  on against
  weight     1

frame assassinate.attempt_light 185
  verb       carry_out stage launch
  obj        assassination_attempt
  recipient  on against of

frame assassinate.character none
  noun       character_assassination

frame execute 180
  verb       execute hang put_to_death guillotine behead
  obj        :person :civilian :armed @prisoners @suspects @troops @civilians convict murderer
  mode       targeted

frame execute.noun 180
  noun       execution
  of         :person :civilian :armed @prisoners @suspects @troops @civilians
  mode       targeted
  recipient  of

# ---- accidents, disease, games ----

frame kill.accident none
  verb       kill injure hurt hit strike claim wound devastate batter destroy damage flatten lash pound
  subj       @natural_forces @ailments @accidents @wild_animals
  weight     1

frame kill.vehicle none
  verb       kill hit injure strike knock_down
  subj       car truck bus train lorry driver motorist
  obj        :any
  not subj   @car_bombs

frame kill.in_accident none
  verb       kill injure hurt die
  in/by/from/of @natural_forces @ailments @accidents @disaster
  not in     @attack
  weight     1

frame kill.things none
  verb       kill
  obj        @plans_and_pests

frame kill.animal none
  verb       kill shoot torture slaughter poison
  obj        @wild_animals cattle sheep pig chicken animal bird elephant whale deer rhino poultry

frame beat.sport none
  verb       beat thrash hammer crush rout pummel
  obj        @beaten_things

frame beat.election none
  verb       beat defeat trounce
  in/for     election vote primary poll runoff final semifinal quarterfinal match race set tournament championship

frame beat.score none
  verb       beat defeat thrash edge down
  obj        :any
  by/comp    :number
  not by     :actor
  weight     -1

frame stab.try none
  verb       stab slash
  obj        price rate job cost dark budget tariff back forecast

frame rape.seed none
  noun       rape
  obj        oilseed seed
