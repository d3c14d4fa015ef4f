# CAMEO 16: reduce relations. Ties are broken, aid is cut, talks are left, people and missions are expelled or recalled.
# "Halt", "suspend" and "cut" are operators too; the frames here name the objects that decide the code.

# ---- 160, 161: relations ----

frame reduce.relations 161
  verb       break sever cut cut_off break_off suspend downgrade freeze rupture end halt scale_back scale_down curtail
  verb       reduce terminate discontinue
  obj        @relations @ties
  recipient  with to between against

frame reduce.relations_noun 161
  noun       severance rupture suspension downgrading
  of/in      @relations @ties
  recipient  with obj

frame reduce.cooperation 160
  verb       suspend halt end freeze cut_off cut break_off discontinue reduce terminate scale_back curtail stop abandon
  verb       scale_down limit
  obj        @cooperation @trade @military_cooperation @economic_cooperation exchange contact flight
  recipient  with to

frame reduce.trade 160
  verb       suspend halt cut_off ban stop
  obj        flight air_link export supply shipment delivery gas_supply
  recipient  to with from
  needs      recipient
  weight     -1

frame reduce.pull_out 160
  verb       withdraw pull_out quit leave exit drop_out secede opt_out bow_out back_out walk_away
  from/of/out_of/obj @withdrawal_target @exercise @organisation @agreement @alliance
  recipient  from of out_of with obj
  not obj    @talks @meeting

frame reduce.withdrawal_noun 160
  noun       withdrawal exit pullout departure
  from/of    @withdrawal_target @exercise @agreement @alliance
  recipient  from of with

frame reduce.participation 160
  verb       suspend halt end withdraw cancel freeze
  obj        participation involvement membership
  in/of      :any
  recipient  in of

frame reduce.membership 166
  verb       suspend revoke cancel terminate freeze
  obj        @membership voting_right
  recipient  of obj
  weight     2

frame reduce.unrecognise 161
  verb       derecognise derecognize
  obj        :actor

frame reduce.recognition 161
  verb       withdraw revoke rescind
  obj        recognition accreditation
  recipient  of from obj

frame reduce.recall 161
  verb       recall withdraw call_home bring_home pull_out summon_home call_back
  obj        @diplomats
  recipient  from to in
  weight     2

frame reduce.recall_noun 161
  noun       recall withdrawal
  of         @diplomats
  recipient  from to in

frame reduce.expel_diplomat 161
  verb       expel oust throw_out kick_out banish send_home order
  obj        @diplomats
  mode       expel
  recipient  obj of from

frame reduce.expel_diplomat_noun 161
  noun       expulsion
  of         @diplomats
  mode       expel
  recipient  of from

frame reduce.order_out 161
  verb       order tell ask instruct
  obj        @diplomats
  comp       leave depart go
  mode       expel
  recipient  obj of
  weight     3

frame reduce.declare 161
  verb       declare
  obj        @diplomats
  comp       persona_non_grata persona grata unwelcome
  mode       expel
  recipient  obj

frame reduce.declare_persona 161
  verb       declare
  obj        persona persona_non_grata grata
  mode       expel
  recipient  obj

frame reduce.close_embassy 161
  verb       close shut shut_down close_down vacate evacuate
  obj        @embassy
  recipient  in of to obj

frame reduce.closure_noun 161
  noun       closure closing
  of         @embassy
  recipient  in of

frame reduce.support 160
  verb       withdraw end drop pull cut_off reduce cease
  obj        support backing endorsement
  recipient  for from to

frame reduce.privileges 160
  verb       withdraw revoke suspend cancel remove end
  obj        privilege trade_privilege trade_preference preferential_status favoured_nation_status favored_nation_status
  recipient  from of to for

frame reduce.distance 160
  verb       distance dissociate disassociate
  obj        itself himself herself themselves
  from       :actor
  recipient  from

frame reduce.ostracise 160
  verb       isolate ostracise ostracize shun
  obj        :state :organisation :person
  not subj   @natural_forces

frame reduce.split 160
  verb       split defect break_away break secede break_ranks
  from/with  :actor @party @alliance
  recipient  from with

frame reduce.leave_coalition 160
  verb       quit leave pull_out withdraw walk_out
  obj/of/out_of/from coalition government cabinet ruling_coalition unity_government
  recipient  of obj from out_of

# ---- 162: aid ----

frame reduce.aid 162
  verb       cut cut_off suspend freeze halt withhold stop slash end reduce discontinue trim curtail withdraw terminate
  verb       scale_back pull block scale_down cancel cease cut_back
  obj        @aid funding aid_delivery aid_shipment relief_delivery relief_operation
  recipient  to for from iobj
  weight     2

frame reduce.aid_noun 162
  noun       aid_cut funding_cut cutoff cut suspension
  in/of/to   @aid funding
  recipient  to for obj

frame reduce.aid_economic 1621
  verb       cut cut_off suspend freeze halt withhold stop slash end reduce discontinue curtail withdraw terminate
  verb       scale_back pull block cancel cease
  obj        @economic_aid @loan development_aid budget_support financial_aid subsidy
  recipient  to for from iobj
  weight     3

frame reduce.aid_military 1622
  verb       cut cut_off suspend freeze halt withhold stop slash end reduce discontinue curtail withdraw terminate
  verb       scale_back block cancel cease
  obj        @military_aid arms_sale arms_export arms_delivery weapons_delivery weapons_sale arms_supply
  recipient  to for from iobj
  weight     3

frame reduce.aid_arms 1622
  verb       cut_off suspend freeze halt withhold stop delay block hold_up cease
  obj        @weapons @ammunition
  to         :any
  recipient  to
  weight     2

frame reduce.aid_humanitarian 1623
  verb       cut cut_off suspend freeze halt withhold stop slash end reduce discontinue curtail withdraw terminate
  verb       scale_back pull cancel cease
  obj        @humanitarian_aid @food @medicine food_aid food_supply food_supplies food_delivery aid_delivery
  recipient  to for from iobj in
  weight     3

frame reduce.stop_funding 162
  verb       stop cease end halt
  comp       fund finance pay aid
  recipient  comp obj

frame reduce.defund 162
  verb       defund
  obj        :actor

frame reduce.energy 160
  verb       cut cut_off halt stop suspend reduce shut_off turn_off
  subj       :state :organisation
  obj        @energy gas_supply oil_supply gas_delivery gas_supplies oil_supplies power_supplies
  recipient  to for
  weight     1

# ---- 164, 165: talks and mediation ----

frame reduce.talks 164
  verb       suspend break_off halt freeze abandon pull_out walk_out leave quit storm_out walk_away withdraw
  verb       discontinue terminate break stall suspend interrupt
  obj/of/from/out_of @talks @meeting @summit
  recipient  with between obj of from out_of
  weight     2

frame reduce.talks_collapse 164
  verb       collapse break_down founder stall break_off
  subj       @talks
  actor      between of
  recipient  with

frame reduce.talks_noun 164
  noun       suspension walkout breakdown collapse
  of/from    @talks
  recipient  with between obj

frame reduce.mediation 165
  verb       suspend halt abandon end withdraw quit leave pull_out
  obj/from/of @mediation
  recipient  between in of

# ---- 166: expel or withdraw missions ----

frame reduce.expel 166
  verb       expel suspend oust eject exclude evict kick_out throw_out bar
  obj        :state :organisation
  recipient  obj from

# "was expelled from Russia": the place tells who did it.
frame reduce.expelled_from 161
  verb       expel oust throw_out kick_out
  obj        @diplomats
  from       :state
  mode       expel
  actor      subj by from
  recipient  obj
  weight     1

frame reduce.expel_from 166
  verb       expel suspend exclude oust eject bar kick_out
  obj        :any
  from       :organisation :framework party @organisation
  actor      subj by from
  recipient  obj
  weight     3

frame reduce.expel_noun 166
  noun       expulsion suspension exclusion
  of         :state :organisation
  from       :any
  recipient  of

frame reduce.peacekeepers 1661
  verb       withdraw pull_out recall evacuate pull
  obj        @peacekeepers
  recipient  from in of
  weight     3

frame reduce.expel_peacekeepers 1661
  verb       expel remove order_out kick_out throw_out oust
  obj        @peacekeepers
  recipient  obj of
  weight     3

frame reduce.peacekeepers_noun 1661
  noun       withdrawal expulsion pullout
  of         @peacekeepers
  recipient  from in

frame reduce.inspectors 1662
  verb       withdraw pull_out recall evacuate pull
  obj        @inspectors @observers
  recipient  from in of
  weight     2

frame reduce.expel_inspectors 1662
  verb       expel remove order_out kick_out throw_out oust bar
  obj        @inspectors @observers
  recipient  obj of
  weight     2

frame reduce.inspectors_noun 1662
  noun       withdrawal expulsion
  of         @inspectors @observers
  recipient  from of in

frame reduce.aid_workers 1663
  verb       withdraw pull_out expel evacuate pull kick_out throw_out ban oust suspend
  obj        @aid_workers
  recipient  obj from in of

frame reduce.aid_workers_noun 1663
  noun       withdrawal expulsion
  of         @aid_workers
  recipient  from of in

frame reduce.staff 166
  verb       withdraw pull_out pull evacuate recall
  obj        staff personnel worker embassy_staff
  subj       :state :organisation
  recipient  from in of
  weight     1

frame reduce.travel_warning 160
  verb       issue
  obj        travel_warning travel_advisory travel_alert
  recipient  for against to on

frame reduce.flee 166
  verb       flee
  subj       @refugees @civilians
  obj/from   :armed :group :state
  actor      from obj
  recipient  subj
  weight     -2

# ---- readings that are no event ----

frame cut.business none
  verb       cut slash reduce trim
  obj        @costs

frame break.news none
  verb       break
  obj        @records silence story window

frame leave.place none
  verb       leave quit exit
  obj        home house room school hospital city job field pitch country

frame withdraw.sport none
  verb       withdraw pull_out
  from       race match tournament squad championship final event

frame withdraw.money none
  verb       withdraw
  obj        cash deposit saving

frame suspend.player none
  verb       suspend expel ban
  obj        player coach pupil student athlete driver swimmer
