# Predicates of news narrative: what a report of a siege, a stand-off at sea, a settlement or a switch of recognition
# tells beside its main act.

# ---- attacks and landings ----

frame narrative.overrun_site 190
  verb       overrun retake recapture
  subj       :armed :group :state @gunmen @fighters
  obj        @buildings @site @military_unit mall shopping_mall hotel hospital barracks compound checkpoint
  recipient  obj from in

frame narrative.land_troops 192
  verb       land
  subj       :armed @troops
  on/in      @territory rock isle atoll beach shore :state :place

frame narrative.hoist_flag 130
  verb       hoist run_up raise plant
  obj        flag national_flag colours
  subj       :state :armed
  on/over    @territory rock isle atoll reef seabed
  recipient  on over obj
  needs      recipient

# ---- coercion ----

frame narrative.in_custody 173
  adj        in_custody
  subj       :person @suspects

frame narrative.under_guard 173
  verb       hold keep
  under      guard police_guard armed_guard house_arrest
  subj       :state :armed
  obj        :person
  recipient  obj

frame narrative.persecute 175
  verb       persecute
  subj       :actor
  obj        :actor :person :civilian

frame narrative.install_government 170
  verb       install impose
  subj       :state :armed
  obj        government regime puppet_government puppet_regime administration
  recipient  in on of obj

frame narrative.escort_ship 171
  verb       bring tow escort take
  obj        @ship
  to/into    port harbour dock
  subj       :state :armed
  recipient  of obj

# ---- withdrawal ----

frame narrative.draw_back 0874
  verb       draw_back pull_off move_off
  subj       :armed @ship @troops
  obj        :none

# ---- disapproval and refusal ----

frame narrative.call_act 111
  verb       call brand label term
  obj        step move decision act seizure ruling arrest
  comp       disappointing regrettable unacceptable unjustified illegal piracy provocation outrage mistake disappoint
  subj       :actor
  recipient  by of obj

# ---- demands ----

frame narrative.attach_conditions 100
  verb       attach
  obj        condition string
  to         :any
  subj       :actor
  recipient  with from on

frame narrative.ask_for_money 1031
  verb       ask press apply
  for        :money @loan @economic_aid
  subj       :state :organisation
  recipient  obj to

frame narrative.talk_out_of 100
  verb       dissuade
  subj       :state :organisation
  obj        :state :organisation
  recipient  obj

# ---- cooperation ----

frame narrative.raise_ties 050
  verb       raise upgrade elevate promote
  obj        @relations
  subj       :actor
  with       :actor
  recipient  with
  weight     2

frame narrative.promote_partner 050
  verb       promote raise elevate upgrade
  subj       :state
  obj        :state
  to         rung rank level status top partner partnership
  recipient  obj

frame narrative.sign_documents 057
  verb       sign initial
  obj        document paper instrument
  subj       :state :organisation :group
  with       :none
  mutual

frame narrative.sign_documents_with 057
  verb       sign initial
  obj        document paper statement instrument
  with       :actor
  recipient  with
  weight     1

frame narrative.allot 050
  verb       allot allocate
  subj       :organisation
  iobj/to    :state
  obj        quota share seat
  recipient  iobj to

frame narrative.lift_arms 085
  verb       lift ease
  obj        @embargo arms
  on         :actor
  recipient  on
  subj       :state :organisation

frame narrative.give_building 070
  verb       build give donate
  subj       :state
  obj        stadium library bridge hospital school road
  iobj/for/to :state
  recipient  iobj for to

frame narrative.run_country 030
  verb       run administer
  subj       :organisation
  obj        country territory
  recipient  in of obj

# ---- meetings ----

frame narrative.come_to_capital 042
  verb       come
  subj       @leader
  to         :state
  recipient  to

frame narrative.bargain 040
  verb       bargain haggle
  subj       :actor
  over/about :any
  mutual

frame narrative.telephone_both 041
  verb       telephone phone ring
  subj       :actor
  obj        @leader @diplomats minister
  recipient  obj
