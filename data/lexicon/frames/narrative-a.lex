# What a news story tells around its main act: governments that fall, people put to death, doors shut and opened, orders
# given and taken back. Each frame asks for what the predicate needs to mean a political act.

# ---- governments fall, people die ----

frame story.put_to_death 180
  verb       put send
  to         death gallows
  subj       :state :armed :group
  obj        :person :civilian :armed @prisoners @suspects
  recipient  obj
  mode       targeted

frame story.overthrown 190
  verb       overthrow oust depose topple
  obj        :state :person @leader @government_body
  subj       :none
  in         @coup
  recipient  obj

frame story.overthrow_person 190
  verb       overthrow depose
  subj       @military_leaders :person
  obj        @leader president king emir monarch sultan
  recipient  obj

frame story.driven_from_power 190
  verb       drive sweep chase remove
  from       power
  by/in      @coup :armed :group
  obj        :person @leader @government_body
  actor      by subj
  recipient  obj

frame story.seize_power 190
  verb       seize grab usurp
  obj        power control
  subj       @military_leaders :armed :group
  not in     @sports
  recipient  in of from

frame story.take_hostage 181
  verb       hold take
  obj        hostage
  subj       :armed :group @gunmen
  recipient  obj from

frame story.set_fire 190
  verb       set put
  obj        fire torch
  to         @buildings @embassy @site @dwellings parliament
  subj       :group :armed @gunmen
  recipient  to

frame story.rob_public 171
  verb       rob loot plunder ransack
  subj       :armed :group @gunmen :state
  obj        treasury central_bank ministry museum embassy barracks armoury armory
  recipient  obj of in

frame story.persecute 170
  verb       persecute hound
  subj       :state dictatorship junta regime :armed
  obj        :actor :civilian @opposition_body
  recipient  obj

frame story.rockets_hit 194
  verb       hit strike pound destroy
  subj       @missile @rounds rocket shell mortar
  not subj   :person
  obj        @buildings @site petrol_station @dwellings @city_word
  recipient  obj in

# ---- bringing to a halt, shutting, throwing out ----

frame story.close_base 160
  verb       close shut
  subj       :state :organisation @government_body
  obj        @base
  recipient  of to obj

frame story.evict_from_base 166
  verb       evict throw_out turn_out
  subj       :state
  obj        @troops @inspectors @diplomats :state
  from       :any
  recipient  obj

frame story.hours_to_leave 166
  verb       have get
  subj       @diplomats ambassador envoy @troops
  obj        hour day
  comp       leave depart go
  actor      by
  recipient  subj

# ---- custody ----

frame story.in_custody 173
  verb       be hold remain keep
  in         custody police_custody detention
  subj       @suspects @activists
  actor      by in
  recipient  subj

# ---- opening the gates, taking back orders ----

frame story.throw_open_prison 0841
  verb       throw_open open throw
  obj        prison prison_gate jail jail_gate prison_door
  subj       :state :armed :group :person
  recipient  of in

frame story.troops_back_to_barracks 0874
  verb       order send call recall march return
  obj        @troops :armed
  to         barracks base
  subj       :state :organisation
  recipient  obj

frame story.troops_go_back 0874
  verb       return go march
  to         barracks
  subj       @troops :armed

frame story.concede_loss 080
  verb       admit acknowledge concede
  obj/comp   defeat
  subj       :person :group

frame story.change_sides 051
  verb       go_over defect
  to         opposition rebel crowd @protesters
  subj       :armed @troops
  recipient  to

frame story.join_crowd 051
  verb       join
  subj       @police_units @troops :armed
  obj        crowd demonstrator @protesters
  recipient  obj

# ---- words ----

frame story.call_by_name 111
  verb       describe denounce decry
  as         unjustifiable unjustified unacceptable barbaric provocative illegal barbarity outrage crime provocation
  subj       :actor
  obj        :act @attack exercise drill move decision
  recipient  by of obj

frame story.predict_revenge 130
  verb       predict promise swear vow
  obj        revenge retribution vengeance reprisal
  subj       :actor
  recipient  on against for

frame story.call_on_leader 042
  verb       call
  on         :person
  not comp   :act :clause
  subj       @diplomats :person
  not obj    :any
  recipient  on
  mode       visit
  weight     -2

frame story.hand_over_message 051
  verb       hand_over deliver convey bring send
  obj        message letter
  of         congratulation support sympathy condolence
  recipient  to iobj
  subj       :actor

frame story.declare_elected 051
  verb       declare proclaim confirm certify
  subj       @court :actor
  comp       elect winner president_elect
  recipient  obj comp

frame story.call_exercise 111
  verb       call
  subj       :actor
  obj        @exercise drill invasion attack killing storming bombing
  comp       provocative provocation barbaric barbarity crime criminal illegal unjustifiable outrageous cowardly
  recipient  by of obj

# ---- claims, notices and journeys ----

frame story.claim_as_property 171
  verb       declare proclaim
  subj       :state :organisation @assembly
  comp       property territory
  recipient  of in obj

frame story.rig_drills 170
  verb       drill explore trawl
  subj       :state rig oil_rig platform trawler
  in/off     @waters water waters
  recipient  in of

frame story.leave_for 042
  verb       leave depart set_off set_out
  for        :state
  subj       @leader @diplomats @delegates :person
  not subj   :civilian
  recipient  for
  mode       visit

frame story.stop_firing 0871
  verb       stop cease
  comp/obj   fire shoot firing shooting shelling
  subj       :armed :state :group
  recipient  at on

frame story.order_prosecution 111
  verb       order want demand
  subj       :actor
  comp       prosecute punish
  recipient  obj

frame story.deal_is_off 160
  verb       call_off scrap ditch
  obj        deal pact accord
  subj       :state :organisation
  recipient  with

operator intent.give_notice intent
  verb       give
  obj        notice
  of/comp    :act

operator intent.hold_out intent
  verb       hold_out
  obj        prospect
  of         :act

# ---- bargains, expulsions and dismissals ----

frame story.strike_bargain 057
  verb       strike reach cut
  obj        bargain deal compromise
  subj       :actor
  with       :actor
  recipient  with

frame story.strike_bargain_together 057
  verb       strike
  obj        bargain deal compromise
  subj       :actor
  with       :none
  mutual

frame story.order_out 166
  verb       order throw send kick
  obj        @diplomats @troops @inspectors @journalists @aid_workers
  out/out_of/comp out :place :state leave
  subj       :state :organisation @military_leaders
  recipient  obj
  weight     1

frame story.sack_leader 172
  verb       sack dismiss fire remove
  subj       president king emir monarch sultan junta @military_leaders
  obj        prime_minister premier cabinet government vice_president army_chief chief_justice
  recipient  obj
  weight     1

frame story.shut_crossing 191
  verb       close shut seal
  obj        crossing border_crossing strait airspace
  subj       :state :armed
  recipient  with to into from of

frame story.pour_scorn 111
  verb       pour heap
  obj        scorn contempt ridicule cold_water
  subj       :actor
  recipient  on

frame story.heap_praise 051
  verb       heap lavish
  obj        praise
  subj       :actor
  recipient  on

frame story.cable_thanks 051
  verb       cable send convey express
  obj        thanks congratulation best_wish greeting
  subj       :actor
  recipient  to

frame story.lay_claim 100
  verb       lay
  obj        claim
  to         @territory :place
  subj       :state
  recipient  to by of

frame story.swear_in none
  verb       swear_in inaugurate
  obj        @leader @officials minister

# ---- powers, joint bodies, movements ----

frame story.grant_powers 050
  verb       give grant
  obj        power mandate
  subj       @assembly :organisation
  iobj/to    :any
  recipient  iobj to

frame story.set_up_force 062
  verb       set_up create establish form
  obj        reaction_force rapid_reaction_force joint_force brigade task_force military_unit joint_brigade
  subj       :organisation :state
  recipient  with

frame story.halt_movements 087
  verb       halt stop freeze end
  obj        troop_movement movement advance build_up buildup
  subj       :state :armed :organisation
  recipient  toward into

frame story.embargo_by 163
  noun       embargo arms_embargo trade_embargo oil_embargo
  by         :organisation :state
  actor      by
  recipient  on against

frame story.attend_plain 040
  verb       attend
  subj       :state :organisation
  obj        :none
