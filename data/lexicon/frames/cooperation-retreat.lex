# CAMEO 08 that PLOVER calls RETREAT: persons let go, property returned, sanctions ended, others let in, arms laid
# down, fighting stopped, ground given up.

# ---- persons released ----

frame release.person 0841
  verb       @letting_go
  obj        @prisoners @hostages @activists @journalists
  recipient  obj to from of
  weight     1

frame release.people 0841
  verb       release free let_go set_free liberate let_out let_free
  obj        :person :actor @civilians @refugees @officials @leader @troops @fighters @diplomats @medics @aid_workers
  not obj    @property @artefacts
  recipient  obj to from of

frame release.on_bail 0841
  verb       release free parole
  obj        :any
  on/from/after bail parole jail prison custody captivity detention house_arrest
  recipient  obj

frame end.house_arrest 0841
  verb       @easing
  obj        house_arrest detention
  recipient  of
  weight     3

frame let.go_of 0841
  verb       let
  comp       go free
  subj       :actor
  recipient  obj comp

frame release.noun 0841
  noun       release
  of         @prisoners @hostages :person @activists @journalists @troops
  recipient  of obj from by

frame release.governed 0841
  governed   release liberation
  recipient  of from

frame release.statement none
  verb       release
  obj        @published_things
  weight     1

frame free.market none
  verb       free
  obj        market time hand resource space
  weight     1

frame let.free 0841
  verb       let set
  obj        :any
  comp       free go
  recipient  obj

frame liberate.place none
  verb       free liberate
  obj        @territory

frame swap.prisoners 0841
  verb       exchange swap trade
  obj        @prisoners @hostages captive body remains
  recipient  with between
  weight     1

frame swap.noun 0841
  noun       prisoner_swap prisoner_exchange exchange swap
  of/obj     @prisoners @hostages
  actor      subj between
  recipient  with between

frame swap.governed 0841
  governed   prisoner_swap prisoner_exchange
  actor      subj between
  recipient  with between

frame repatriate.people 0841
  verb       repatriate return send_back send_home
  obj        @refugees @prisoners @remains @troops :person
  recipient  to obj

frame return.refugee none
  verb       return
  subj       @refugees
  to         :place :state home

frame repatriation.governed 0841
  governed   repatriation
  recipient  of to

frame hand_over.hostages 0841
  verb       hand_over turn_over deliver hand surrender return
  obj        @hostages @remains @prisoners
  to         :actor :organisation family relative
  recipient  to obj
  weight     2

# ---- property returned ----

frame return.property 0842
  verb       return hand_back give_back restore hand_over restitute repatriate turn_over
  obj        @property @artefacts @assets @goods @weapons money fund revenue
  not obj    power
  to/iobj    :actor :state :person :organisation owner museum embassy
  recipient  to iobj

frame return.artefact 0842
  verb       return hand_back give_back restitute repatriate
  obj        @artefacts
  recipient  to iobj
  weight     1

frame return.territory 0874
  verb       return hand_back give_back cede relinquish hand_over transfer restore surrender give_up
  obj        @territory control @position
  to         :actor
  recipient  to
  weight     1

frame release.vessel 0842
  verb       release free return let_go
  obj        @ship @aircraft vehicle drone cargo
  recipient  of obj to from

frame unfreeze.assets 085
  verb       unfreeze release unblock free_up thaw
  obj        @assets :money
  recipient  of to for from
  weight     1

frame return.fire none
  verb       return
  obj        fire call serve favour favor ball phone_call punt
  weight     1

frame return.home none
  verb       return
  to         normal home school health market court form table

# ---- sanctions eased ----

frame ease.sanctions 085
  verb       @easing
  obj        @sanctions @embargo @tariffs
  recipient  on against for of from to in
  weight     1

frame ease.boycott 085
  verb       @easing
  obj        boycott
  recipient  of against on
  weight     3
  weight     1

frame ease.trade_ban 085
  verb       @easing
  obj        ban restriction curb import_ban export_ban prohibition tax duty levy quota
  on/of/against @goods @trade import export sale shipment
  recipient  from of by to on
  weight     2

frame exempt.from_sanctions 085
  verb       exempt exclude waive
  obj        :actor
  from       @sanctions @tariffs
  recipient  obj

frame delist.actor 085
  verb       remove delist drop take strike
  obj        :any
  from       list blacklist watchlist terror_list
  subj       :state :organisation
  recipient  obj

# ---- others let in ----

frame allow.access 086
  verb       allow grant permit give provide
  obj        access entry humanitarian_access consular_access
  recipient  iobj to for by of obj
  weight     3

frame allow.in 086
  verb       allow let admit permit let_in
  obj        @observers @journalists @delegates @diplomats
  recipient  obj from of

frame allow.vessel 086
  verb       allow permit let
  obj        @ship @aircraft ferry vessel
  recipient  obj of from
  weight     -1

frame readmit.agency 086
  verb       readmit accept receive
  obj        @observers
  recipient  obj from

frame allow.peacekeepers 0861
  verb       allow accept permit admit receive let let_in welcome
  obj        @peacekeepers
  recipient  obj from of by
  weight     1

frame allow.inspectors 0862
  verb       allow accept permit admit receive let let_in readmit welcome
  obj        @inspectors
  recipient  obj from of by to
  weight     1

frame allow.inspection 0862
  verb       allow permit open
  obj        @nuclear_work site facility plant base
  to/for     @inspectors :organisation inspection
  recipient  to for

frame inspection.governed 0862
  governed   inspection
  recipient  by of from

frame allow.aid_delivery 0863
  verb       allow permit let let_in accept admit facilitate
  obj        @humanitarian_aid @aid_workers @aid @convoy @relief_goods delivery evacuation
  recipient  obj to from for into of
  weight     1

frame allow.humanitarian_access 0863
  verb       allow permit grant give guarantee facilitate
  obj        humanitarian_access humanitarian_corridor access passage
  to/for     @aid_workers @humanitarian_aid @convoy
  recipient  to for
  weight     1

frame open.corridor 0863
  verb       open establish set_up create
  obj        humanitarian_corridor corridor safe_passage
  recipient  for to from in

frame access.governed 0863
  governed   humanitarian_access
  recipient  to for

frame reopen.border 0872
  verb       reopen open re-open unblock
  obj        @border @route @airspace
  recipient  with to for between
  weight     -1

# ---- blockade, siege and curfew ended ----

frame ease.blockade 0872
  verb       @easing
  obj        @blockade
  recipient  of on against around
  weight     2

frame break.siege none
  verb       break
  obj        @siege @blockade

frame ease.curfew 0813
  verb       @easing
  obj        @curfew
  recipient  in on of
  weight     2

frame ease.emergency 0814
  verb       @easing
  obj        @emergency
  recipient  in on of
  weight     2

frame ease.state_of_emergency 0814
  verb       @easing
  obj        state rule
  of         emergency
  recipient  in on

frame emergency.governed 1724
  governed   emergency
  not obj    health climate weather
  recipient  in on

# ---- fighting stopped ----

frame declare.ceasefire 0871
  verb       declare announce call begin start observe implement enforce proclaim extend renew establish uphold respect
  verb       prolong order agree_upon
  obj        @ceasefire
  recipient  with in between against
  weight     1

frame ceasefire.governed 0871
  governed   @ceasefire
  recipient  with in between

frame ceasefire.takes_hold 0871
  verb       take_effect hold come_into_force come_into_effect begin start enter_into_force go_into_effect take_hold
  subj       @ceasefire
  actor      between by of subj
  recipient  between in with

frame ceasefire.noun 0871
  noun       ceasefire truce armistice cease-fire
  between/with :actor
  actor      subj between
  recipient  with between
  weight     -1

frame stop.fighting 087
  verb       end stop halt cease suspend scale_back de-escalate call_off pause
  obj        @war @violence @attack @airstrike hostility hostilities fighting
  subj       :actor
  recipient  against on in with at
  weight     1

frame deescalate.plain 087
  verb       de-escalate deescalate
  subj       :actor
  recipient  with obj in

frame reduce.tension 087
  verb       reduce ease defuse lower calm de-escalate
  obj        tension hostility violence
  subj       :actor
  recipient  with between in

frame make.peace 087
  verb       make
  obj        peace
  with       :actor
  recipient  with

frame halt.weapon_tests 087
  verb       halt suspend stop freeze abandon dismantle give_up end scale_back roll_back
  obj        @nuclear_work @test_launch @mass_weapons
  subj       :actor
  weight     1

frame stand_down.forces 087
  verb       stand_down lower
  obj        @alert @military @troops
  subj       :actor

frame cancel.exercise 087
  verb       cancel postpone suspend call_off scale_down scale_back
  obj        @exercise
  subj       :actor
  with       :none

# ---- arms laid down ----

frame lay_down.weapons 0873
  verb       lay_down give_up surrender hand_over hand_in turn_in put_down abandon lay drop decommission turn_over
  obj        @weapons
  recipient  to
  weight     1

frame destroy.own_stockpile 0873
  verb       destroy eliminate dismantle scrap decommission reduce cut
  obj        @mass_weapons stockpile arsenal nuclear_arsenal
  subj       :actor

frame disarm.plain 0873
  verb       disarm demobilise demobilize demilitarise demilitarize denuclearise denuclearize
  obj        :none
  subj       :actor

frame demobilise.force 0873
  verb       demobilise demobilize disband dissolve stand_down
  obj        @military @fighters @troops militia army wing
  recipient  obj in

frame disarmament.governed 0873
  governed   disarmament demobilisation demobilization decommissioning demilitarisation demilitarization
  governed   denuclearisation
  governed   denuclearization de-escalation
  recipient  of in by

frame reduce.forces 0873
  verb       reduce cut scale_back scale_down downsize shrink thin_out slash
  obj        @troops @military @military_unit troop_level military_presence
  subj       :actor
  recipient  in from along

# ---- ground and battle given up ----

frame withdraw.troops 0874
  verb       @pulling_out
  obj        @troops @military @military_unit @fighters @artillery @armour weapon
  from/out/out_of :any
  actor      subj by obj
  recipient  from out out_of in to

frame withdraw.troops_plain 0874
  verb       withdraw pull_out pull_back bring_home retire redeploy
  obj        @troops @military @artillery @armour
  actor      subj by obj
  recipient  from in to

frame troops.withdraw 0874
  verb       withdraw pull_out retreat pull_back fall_back disengage pull_away
  subj       :armed @troops @military @fighters
  recipient  from obj to in

frame troops.leave 0874
  verb       leave flee evacuate abandon
  subj       :armed @troops @military @fighters
  obj/from   :place :state @base @territory @position country region area border
  recipient  from obj in

frame withdraw.from_place 0874
  verb       withdraw pull_out retreat pull_back disengage pull fall_back
  from/out/out_of/of @territory @position :place :state @base
  not obj    :any
  not from/out/out_of/of @talks @meeting @withdrawal_target @exercise
  subj       :actor
  recipient  from out out_of of

frame leave.base 0874
  verb       leave vacate quit evacuate abandon relinquish
  obj        @base @position
  subj       :armed @troops @military @fighters
  recipient  obj in

frame leave.town 0874
  verb       vacate evacuate abandon leave quit
  subj       :armed @fighters @troops
  obj        @territory @city_word

frame leave.country 0874
  verb       leave quit vacate
  subj       :state :armed
  obj        :state :place

frame withdrawal.noun 0874
  noun       withdrawal pullout pullback retreat drawdown disengagement
  of/obj/subj @troops @military :armed @fighters @artillery
  recipient  from in
  weight     -1

frame withdrawal.governed 0874
  governed   troop_withdrawal military_withdrawal troop_pullout troop_pullback withdrawal pullout pullback retreat
  governed   drawdown
  recipient  from of in

frame retreat.price none
  verb       retreat
  subj       @firm_news share price dollar euro stock market glacier ice water currency

frame surrender.to 0874
  verb       surrender capitulate give_up
  to         :actor @police @military authority court
  recipient  to
  weight     1

frame surrender.plain 0874
  verb       surrender capitulate
  obj        :none
  subj       :actor :armed :person @fighters @prisoners

frame surrender.person 0874
  verb       surrender give turn
  obj        himself herself themselves itself
  to/up/in   :any
  recipient  to

frame cede.territory 0874
  verb       cede relinquish give_up concede surrender abandon evacuate yield
  obj        @territory @position
  recipient  to
  subj       :actor

frame cede.to 0874
  verb       cede
  obj        :any
  to         :actor
  recipient  to

frame dismantle.settlement 0874
  verb       dismantle evacuate remove
  obj        settlement outpost checkpoint roadblock barricade
  subj       :actor
  recipient  in

frame open.route 0872
  verb       open unblock clear
  obj        @route
  to/for     @convoy traffic @aid_workers @civilians
  recipient  to for

frame surrender.lead none
  verb       surrender
  obj        lead point title passport goal ticket
  weight     1

# ---- nouns ----

frame return.of_property 0842
  noun       return restitution handover repatriation
  of         @property @artefacts
  recipient  to

frame handover.of_weapons 0873
  noun       handover surrender destruction decommissioning
  of         @weapons @mass_weapons
  recipient  to

frame handover.of_territory 0874
  noun       handover return cession
  of         @territory @base control
  recipient  to

frame repatriation.noun 0841
  noun       repatriation return
  of         @refugees @prisoners @remains @hostages
  recipient  to of

frame surrender.noun 0874
  noun       surrender capitulation
  of         :armed @fighters @troops @military :person
  recipient  to

frame lifting.of_sanctions 085
  noun       lifting easing removal relaxation suspension
  of/obj     @sanctions @embargo @tariffs
  recipient  on against of

frame reopening.of_border 0872
  noun       reopening opening
  of         @border @route
  recipient  with to for
