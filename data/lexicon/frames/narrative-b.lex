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
  recipient  on in of
  needs      recipient

# ---- coercion ----

frame narrative.under_guard 173
  verb       hold keep
  under      guard police_guard armed_guard house_arrest
  subj       :state :armed
  obj        :person
  recipient  obj

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

frame narrative.rob_treasury 1711
  verb       rob loot
  subj       :armed :group
  obj        treasury bank central_bank ministry depot warehouse
  recipient  obj of
  needs      recipient

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
  subj       :state :organisation :group
  with       :actor
  recipient  with
  weight     1

frame narrative.allot 050
  verb       allot allocate
  subj       :organisation
  iobj/to    :state
  obj        quota share seat
  recipient  iobj to

frame narrative.give_building 070
  verb       give donate build
  subj       :state
  obj        stadium library bridge hospital school road
  iobj/for   :state
  recipient  iobj for

frame narrative.administer 074
  verb       run administer
  subj       :organisation
  obj        country territory province
  recipient  in of obj

# ---- meetings ----

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

frame narrative.come_visit 042
  verb       come
  to         :state :place
  subj       :actor @leader @officials @delegates @diplomats
  not subj   :civilian :armed @refugees @company @workers
  not to     aid help rescue assistance defence power light terms end agreement conclusion attention market
  recipient  to
  mode       visit

frame narrative.stop_for_talks 042
  verb       stop stop_over
  for        @talks @meeting
  subj       :actor
  recipient  with in at
  mode       visit

frame narrative.step_in 045
  verb       intervene step_in
  in/into    dispute quarrel row feud standoff stand-off
  subj       :organisation :person :state
  not subj   :armed
  recipient  in into between

# ---- signatures ----

frame narrative.put_name 057
  verb       put set affix
  obj        name signature hand
  to         @agreement @peace_plan plan document statement treaty
  subj       :actor
  recipient  with

# ---- crowds ----

frame narrative.pour_into 141
  verb       pour flood
  into/onto  street square capital city centre plaza avenue
  subj       @protesters :civilian
  recipient  against

frame narrative.break_police_line 145
  verb       break break_through breach
  through/obj police_line line cordon police_cordon barricade
  subj       @protesters @workers
  recipient  of through obj

frame narrative.jeer 111
  verb       jeer heckle boo
  subj       :actor @politician deputy lawmaker
  obj        :actor @leader
  recipient  obj

# ---- movements of forces ----

frame narrative.gone 0874
  verb       go
  from       @territory rock isle :place :state
  subj       @warship @troops :armed
  recipient  from

frame narrative.circle 154
  verb       circle
  subj       @warship :armed
  recipient  obj

# ---- governments ----

frame narrative.dissolve 172
  verb       dissolve disband
  obj        government parliament assembly national_assembly cabinet legislature constituent_assembly
  subj       :actor :state :armed
  recipient  obj of in

frame narrative.hours_to_leave 161
  verb       give
  iobj/obj   @diplomats ambassador envoy attache
  obj        hour day
  recipient  iobj obj

frame narrative.switch_recognition 050
  verb       switch
  obj        recognition allegiance diplomatic_recognition @relations
  to         :state
  recipient  to

frame narrative.switch_from 161
  verb       switch
  from       :state
  to         :state
  subj       :state
  recipient  from

# ---- words against ----

frame narrative.speak_of_charge 111
  verb       speak talk
  of         colonialism imperialism aggression occupation piracy blackmail betrayal treason tyranny
  subj       :actor critic
  recipient  by of about
  weight     1
