# CAMEO 06, COOPERATE: both sides gain. Trade and investment, exercises and training, courts helping one another,
# shared intelligence, plans carried out together.

# ---- in general ----

frame cooperate.with 060
  verb       cooperate co-operate collaborate team_up join_forces partner work_together interact
  with       :actor :any
  recipient  with

frame cooperate.plain 060
  verb       cooperate co-operate collaborate join_forces work_together team_up
  subj       :actor
  recipient  with between

frame work.with 060
  verb       work
  with       :actor :state :organisation
  recipient  with

frame work.alongside 060
  verb       work
  alongside  :actor
  recipient  alongside

frame coordinate.with 060
  verb       coordinate co-ordinate harmonise harmonize synchronise align
  obj        @policy @attack effort action response operation activity position
  with       :actor
  recipient  with between

frame coordinate.plain 060
  verb       coordinate co-ordinate
  with       :actor
  recipient  with

frame cooperation.governed 060
  governed   @cooperation
  actor      subj between
  recipient  with between

frame cooperation.noun 060
  noun       cooperation co-operation collaboration
  with/between :actor
  actor      subj between
  recipient  with between
  weight     -1

frame implement.plan 060
  verb       implement carry_out execute put_into_effect fulfil fulfill realise realize follow_through
  obj        @agreement @peace_agreement :framework
  recipient  with of between
  weight     2

frame implement.plan_with 060
  verb       implement carry_out execute realise realize
  obj        @plan
  with       :actor
  recipient  with

frame complete.cycle 060
  verb       complete finish conclude begin start enter
  obj        cycle :framework
  recipient  of with

frame launch.joint_plan 060
  verb       launch start inaugurate open set_up establish undertake begin kick_off
  obj        joint_project joint_programme joint_program joint_venture joint_committee joint_commission joint_fund
  recipient  with between

frame build.project 061
  verb       build construct lay develop open inaugurate launch complete set_up establish
  obj        @project
  in/with/for/to/between :state :actor
  recipient  in with for to between
  subj       :actor
  weight     -1

frame exchange.people 060
  verb       exchange swap
  obj        student expert delegation scientist teacher technology experience expertise
  recipient  with between

frame exchange.technology 060
  verb       exchange share transfer
  obj        technology expertise experience know_how
  recipient  with to between

frame launch.satellite 060
  verb       launch
  obj        satellite
  for        :actor
  recipient  for

frame connect.states 060
  verb       link connect
  obj        grid network rail railway
  with/to    :state
  recipient  with to

frame join.effort 060
  verb       join
  obj        effort campaign initiative programme program project
  recipient  with of by obj

frame contribute.to 060
  verb       contribute
  to         @plan @cooperation @organisation :framework @peace

frame set_up.institute 060
  verb       set_up establish build open found
  obj        institute research_institute centre center office branch campus university laboratory data_center
  in/with    :state :actor
  subj       :actor
  recipient  in with

frame twin.with 060
  verb       twin
  with       :actor
  recipient  with

# ---- trade ----

frame cooperate.economically 061
  verb       cooperate co-operate collaborate work_together
  in/on      @trade @energy @investment @economic_cooperation
  recipient  with
  weight     1

frame economic_cooperation.governed 061
  governed   @economic_cooperation
  actor      subj between
  recipient  with between
  weight     1

frame strengthen.economic_ties 061
  verb       @strengthening
  obj        @economic_cooperation @trade @investment
  recipient  with between
  weight     2

frame trade.with 061
  verb       trade do_business
  with       :actor :state
  recipient  with

frame trade.governed 061
  governed   @trade
  actor      subj between
  recipient  with between from

frame resume.trade 061
  verb       resume restart reopen open boost expand liberalise liberalize increase
  obj        @trade export import flight air_link rail_link
  recipient  to with between from

frame sell.goods 061
  verb       sell export ship supply
  obj        @goods
  to/iobj    :actor :state :organisation
  recipient  to iobj

frame buy.goods 061
  verb       buy import purchase acquire procure
  obj        @goods
  from       :actor :state :organisation
  recipient  from

frame supply.energy 061
  verb       supply sell export pump deliver resume
  obj        @energy
  recipient  to iobj

frame resume.energy 061
  verb       resume restart restore
  obj        supply delivery flow shipment export import
  recipient  to from

frame sell.weapons 062
  verb       sell export
  obj        @weapons @aircraft @ship
  to/iobj    :actor :state :armed
  recipient  to iobj
  weight     1

frame buy.weapons 062
  verb       buy purchase acquire procure order import
  obj        @weapons @aircraft @ship
  from       :actor :state
  recipient  from
  weight     1

frame sale.noun 061
  noun       sale export import
  to/from    :actor
  needs      recipient
  recipient  to from
  weight     -1

frame invest.in 061
  verb       invest
  in         :state :place @project @company @energy
  subj       :actor
  recipient  in

frame make.investment 061
  verb       make
  obj        @investment
  recipient  in

frame buy.stake none
  verb       buy sell acquire
  obj        share stake house home car ticket book @company
  subj       @company :person

frame set_up.venture 061
  verb       set_up form create establish launch
  obj        venture joint_venture free_trade_zone customs_union common_market
  recipient  with between

frame sign.deal_for_goods 061
  verb       agree contract
  comp       buy sell
  weight     -1

frame lower.barriers 061
  verb       liberalise liberalize open
  obj        market economy trade
  to         :actor
  recipient  to

# ---- armed forces together ----

frame military_cooperation.governed 062
  governed   @military_cooperation
  actor      subj between
  recipient  with between
  weight     1

frame strengthen.military_ties 062
  verb       @strengthening
  obj        @military_cooperation
  recipient  with between
  weight     2

frame cooperate.militarily 062
  verb       cooperate co-operate collaborate
  in/on      @military_cooperation @exercise @war defence defense security
  recipient  with
  weight     1

frame hold.exercise 062
  verb       hold conduct stage carry_out begin start launch open undertake run complete kick_off wrap_up mount
  verb       continue finish organise organize
  obj        joint_exercise joint_drill joint_manoeuvre joint_maneuver joint_training joint_patrol
  recipient  with between
  weight     2

frame hold.exercise_with 062
  verb       hold conduct stage carry_out begin start launch open undertake run complete kick_off wrap_up mount
  obj        @exercise
  with/alongside/between :actor
  not near   :any
  recipient  with alongside between
  weight     2

frame take_part.exercise 062
  verb       take_part participate join partake engage
  in         @exercise
  recipient  with in alongside of
  weight     2

frame join.exercise 062
  verb       join
  obj        @exercise
  recipient  with obj of
  weight     1

frame join.allies_in_exercise 062
  verb       join
  obj        :actor :organisation
  in/for     @exercise @war patrol operation
  recipient  obj
  weight     2

frame exercise.governed 062
  governed   @exercise joint_patrol
  actor      subj between
  recipient  with between

frame train.armed 062
  verb       train instruct drill coach mentor
  obj        :armed @troops @military @police @fighters pilot cadet officer recruit force
  subj       :actor
  recipient  obj of from

frame train.with 062
  verb       train drill exercise
  with/alongside :armed :actor
  subj       :armed @troops @military
  recipient  with alongside

frame training.governed 062
  governed   training_mission training_programme training_program
  recipient  for of to with

frame patrol.jointly 062
  verb       patrol
  with/alongside :actor
  subj       :armed
  recipient  with alongside

frame fight.alongside 062
  verb       fight serve battle
  alongside/beside :actor :armed
  recipient  alongside beside
  weight     3

frame allow.overflight 062
  verb       allow permit grant authorise authorize offer give approve
  obj        @transit overflight
  recipient  to by for of over during iobj obj
  weight     1

frame grant.overflight 062
  verb       allow permit grant offer give approve
  obj        overflight overflight_right overflight_permission landing_right transit_right basing_right air_corridor
  recipient  to by for of iobj obj
  weight     3

frame open.airspace 062
  verb       open make_available
  obj        @airspace @base @route
  to/for     :armed :actor aircraft plane flight
  recipient  to for

frame allow.use_of_base 062
  verb       allow let permit
  obj        :actor :armed
  comp       use station deploy transit base
  recipient  obj

frame grant.base 062
  verb       grant lease offer provide give
  obj        @base @airspace access
  to/iobj    :armed :actor
  recipient  to iobj

frame station.with_consent 062
  verb       station
  obj        @troops @missile @military_unit
  in/at      :state @base
  subj       :organisation
  recipient  in at

frame stationing.governed 062
  governed   stationing basing
  recipient  of by for

frame contribute.troops 062
  verb       contribute allocate assign commit second provide lend dedicate designate
  obj        @troops @military_unit @military battalion
  recipient  to for in
  weight     1

frame contribute.to_operation 062
  verb       contribute
  to         @mandate @peacekeepers @war @alliance coalition
  recipient  to

frame allocate.for_operation 074
  verb       contribute allocate assign commit designate earmark
  obj        @troops @military_unit @peacekeepers
  to/for/as  @peacekeepers @mandate peacekeeper
  recipient  to for in
  weight     2

frame join.operation 062
  verb       join
  obj        @mandate @war operation mission coalition force
  recipient  with of obj by
  subj       :actor

frame join.forces 062
  verb       join
  obj        force hand arm
  with       :actor
  recipient  with

frame integrate.forces 062
  verb       integrate merge
  obj        @military @fighters @troops
  into/with  @military :armed
  recipient  into with

# ---- courts and police ----

frame extradite.person 063
  verb       extradite
  obj        :any
  recipient  to

frame extradition.governed 063
  governed   @extradition
  recipient  to of with

frame hand_over.suspect 063
  verb       hand_over turn_over transfer surrender deliver send hand
  obj        suspect fugitive convict murderer killer criminal war_criminal accused defendant
  to         :state @government_body tribunal court authority police :actor
  recipient  to
  weight     3

frame hand_over.to_court 063
  verb       hand_over turn_over transfer surrender deliver send hand extradite
  obj        :person
  to         tribunal court @government_body police authority prosecutor
  recipient  to

frame cooperate.with_court 063
  verb       cooperate co-operate collaborate
  with       court tribunal prosecutor investigator @investigation police interpol investigation
  recipient  with
  weight     1

frame testify.for 063
  verb       testify give_evidence
  before/to  @government_body court tribunal commission
  recipient  before to
  weight     -1

frame allow.questioning 063
  verb       allow permit let
  obj        investigator prosecutor police detective
  comp       question interview examine search visit
  recipient  obj

frame ratify.extradition 063
  verb       sign approve grant
  obj        extradition
  recipient  to of with

# ---- intelligence and information ----

frame share.intelligence 064
  verb       share exchange swap trade pool
  obj        @intelligence @evidence
  recipient  with between

frame provide.intelligence 064
  verb       @giving
  obj        @intelligence
  recipient  to with iobj for
  weight     1
  needs      recipient

frame give.information 064
  verb       give provide hand_over pass supply relay feed leak transmit send submit present turn_over
  obj        @intelligence @evidence
  to/iobj/with :actor :state :organisation :person
  recipient  to iobj with
  weight     1

frame tip.off 064
  verb       tip_off alert notify inform
  obj        :actor @government_body @police
  about/of   :any
  recipient  obj
  weight     -1

frame intelligence.governed 064
  governed   @intelligence information_sharing
  recipient  with to

frame disclose.programme 064
  verb       disclose declare submit
  obj        @mass_weapons @nuclear_work
  to         :actor
  recipient  to

# ---- nouns ----

frame sale.of_weapons 062
  noun       sale purchase export
  of/obj     @weapons @aircraft @ship
  to/from/by :actor
  recipient  to from by
  weight     1

frame sharing.of_intelligence 064
  noun       sharing exchange
  of/obj     @intelligence
  actor      subj between
  recipient  with between

frame training.of_armed 062
  noun       training
  of         :armed @troops @military @fighters @police
  recipient  of by

frame extradition.noun 063
  noun       extradition
  of/to      :person :state :actor
  recipient  to of

frame implementation.of_agreement 060
  noun       implementation fulfilment fulfillment
  of         @agreement @peace_agreement :framework
  recipient  with by
