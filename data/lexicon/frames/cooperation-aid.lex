# CAMEO 07, AID: help whose gain is the recipient's. The general frames speak of @aid and money; those with a kind of
# aid carry a weight, so that they win over the general ones.

# ---- in general ----

frame give.aid 070
  verb       @giving
  obj        @aid
  recipient  to iobj for in with obj of
  needs      recipient

frame aid.governed 070
  governed   @aid
  recipient  to for in with of

frame aid.actor 070
  verb       aid assist
  obj        :actor :state :organisation :group :person
  recipient  obj in with

frame help.actor 070
  verb       help
  obj        :actor :state :organisation :group
  subj       :actor
  recipient  obj
  weight     -1

frame help.people 073
  verb       help aid assist
  obj        @refugees victim survivor
  subj       :actor
  recipient  obj in of

frame come.to_aid 070
  verb       come rush go leap
  to         aid help rescue assistance
  recipient  of to
  needs      recipient

frame lend.hand 070
  verb       lend give
  obj        hand helping_hand
  recipient  to iobj with
  needs      recipient

frame give.money 071
  verb       @giving release
  obj        :money @money
  recipient  to iobj for in with
  needs      recipient

frame give.money_in_aid 070
  verb       @giving
  obj        :money @money
  in         @aid
  recipient  to iobj for
  weight     1

frame provide.money 071
  verb       provide donate disburse contribute allocate
  obj        :money
  subj       :state :organisation @government_body
  recipient  to iobj for in with
  weight     -1

frame donate.goods 070
  verb       donate deliver airlift airdrop hand_over
  obj/of     @aid @relief_goods @equipment @goods @weapons :money
  subj       :actor
  recipient  to iobj for in into
  weight     -1

# support that is provided or delivered is no word but a thing
frame provide.support 070
  verb       provide supply deliver
  obj        support backing
  recipient  to iobj for in with
  weight     2

frame provide.with 070
  verb       provide supply equip present
  obj        :actor :person
  with       @aid @equipment @goods
  recipient  obj

frame receive.aid 070
  verb       receive get obtain win secure accept
  obj        @aid @loan
  from       :actor
  actor      from
  recipient  subj
  weight     2

frame receive.economic_aid 071
  verb       receive get obtain win secure accept
  obj        @economic_aid @loan
  from       :actor
  actor      from
  recipient  subj
  weight     3

frame receive.humanitarian_aid 073
  verb       receive get obtain accept
  obj        @humanitarian_aid @relief_goods
  from       :actor
  actor      from
  recipient  subj
  weight     3

frame arrive.aid 070
  verb       arrive reach land
  subj       @aid @relief_goods
  recipient  obj in at to
  needs      recipient

frame receive.military_aid 072
  verb       receive get obtain take_delivery_of
  obj        @weapons @military_aid
  from       :actor
  actor      from
  recipient  subj
  weight     3

frame give.equipment 070
  verb       give provide donate hand_over supply send deliver gift present
  obj        @equipment
  to/iobj/for :actor :state :organisation :person
  recipient  to iobj for

frame give.birth none
  verb       give
  obj        birth speech interview thought rise impression example reason detail testimony lecture
  weight     1

frame give.in_family none
  verb       @giving
  subj/iobj/to @private_life
  weight     3

frame deliver.speech none
  verb       deliver
  obj        speech baby verdict sermon address blow lecture report result pizza mail parcel
  weight     1

frame provide.detail none
  verb       provide give
  obj        detail explanation comment example answer figure insight context alternative update
  weight     1

frame send.signal none
  verb       send
  obj        signal shockwave price shock text tweet photograph
  weight     1

frame help.by_product none
  verb       help
  obj        :none
  subj       @science technology software study app

frame rebuild.place 070
  verb       rebuild reconstruct repair
  obj        :state @buildings economy infrastructure
  in/for     :state :place :actor
  recipient  in for obj
  subj       :actor

frame hand_over.facility 070
  verb       donate hand_over inaugurate gift
  obj        school hospital clinic well road bridge building vehicle ambulance
  recipient  to for in

# ---- economic ----

frame give.economic_aid 071
  verb       @giving release
  obj        @economic_aid @loan
  recipient  to iobj for in with obj
  weight     1
  needs      recipient

frame economic_aid.governed 071
  governed   @economic_aid @loan
  recipient  to for in with
  weight     1

frame lend.money 071
  verb       lend loan
  obj        :money @money
  recipient  to iobj

frame grant.loan 071
  verb       grant approve extend give provide release disburse authorise authorize make
  obj        @loan tranche instalment installment credit
  recipient  to iobj for
  weight     1

frame approve.aid 070
  verb       approve authorise
  obj        @aid
  recipient  to for iobj in
  weight     2

frame approve.economic_aid 071
  verb       approve authorise
  obj        @economic_aid @loan
  recipient  to for iobj in
  weight     3

frame fund.actor 071
  verb       fund finance bankroll sponsor subsidise subsidize underwrite
  obj        :actor :group :organisation @project @aid_workers
  subj       :actor
  recipient  obj in of for

frame bail_out.actor 071
  verb       bail_out rescue prop_up shore_up
  obj        :state :actor @company economy bank
  recipient  obj of in

frame pay.money_to 071
  verb       pay
  obj        :money @money
  to/iobj    :state :organisation :actor
  recipient  to iobj
  weight     -1

frame pay.compensation 071
  verb       pay grant award give offer provide
  obj        @compensation
  recipient  to iobj for
  context    reparations
  weight     1

frame pay.as_compensation 071
  verb       pay grant give
  obj        :money @money
  as/in      @compensation
  recipient  to iobj for as in
  context    reparations
  weight     1

frame compensate.actor 071
  verb       compensate indemnify reimburse recompense
  obj        :actor :person @refugees @civilians victim
  recipient  obj
  context    reparations

frame pay.debt none
  verb       pay pay_off repay
  obj        @debt rent bill fine wage salary tax ransom price bribe
  weight     1

frame reschedule.debt 071
  verb       reschedule restructure roll_over defer freeze relieve refinance
  obj        @debt @loan
  recipient  of for to obj

frame relieve.debt 071
  verb       forgive write_off cancel waive
  obj        debt arrears :money
  by/for/to  :actor :state
  recipient  by for to

frame spend.on 071
  verb       spend
  obj        :money
  on         @refugees @aid @humanitarian_aid
  recipient  on

frame raise.funds 071
  verb       raise collect
  obj        :money fund money
  for        :state :actor @refugees @disaster victim
  recipient  for

# ---- military ----

frame give.military_aid 072
  verb       @giving
  obj        @military_aid @advisers
  recipient  to iobj for in with obj
  weight     2
  needs      recipient

frame military_aid.governed 072
  governed   @military_aid
  recipient  to for in with
  weight     1

frame give.weapons 072
  verb       @giving
  obj        @weapons @warplane @warship
  to/iobj/for :actor :state :armed :group @fighters
  recipient  to iobj for
  weight     1

frame provide.weapons 072
  verb       provide supply donate
  obj        @weapons
  subj       :actor
  recipient  to iobj for with
  weight     -1

frame arm.actor 072
  verb       arm equip outfit
  obj        :actor :armed @fighters @military @police
  subj       :actor
  recipient  obj

frame supply.with_weapons 072
  verb       supply provide equip furnish arm
  obj        :actor :armed :state :group @fighters
  with       @weapons @military_aid
  recipient  obj
  weight     1

frame send.advisers 072
  verb       send dispatch deploy assign
  obj        @advisers
  recipient  to in
  weight     1

frame support.with_airstrikes 072
  verb       support back assist aid help
  obj        :actor :armed :group @fighters
  with/by    @airstrike @troops @weapons firepower
  recipient  obj
  weight     1

frame provide.air_cover 072
  verb       provide give offer
  obj        air_cover air_support fire_support logistic_support logistical_support
  recipient  to for iobj
  weight     1

frame back.militarily 072
  verb       support back
  obj        :armed :group @fighters insurgency rebellion
  subj       :state
  recipient  obj
  weight     -1

frame subsidise.weapons 072
  verb       fund finance bankroll
  obj        @fighters :armed insurgency militia
  subj       :actor
  recipient  obj
  weight     1

# ---- humanitarian ----

frame give.humanitarian_aid 073
  verb       @giving
  obj        @humanitarian_aid @relief_goods
  recipient  to iobj for in with
  weight     1
  needs      recipient

frame humanitarian_aid.governed 073
  governed   @humanitarian_aid
  recipient  to for in with
  weight     1

frame send.medics 073
  verb       send dispatch deploy fly provide rush despatch
  obj/of     @medics
  recipient  to in iobj
  weight     1

frame give.to_victims 073
  verb       @giving
  obj        :any
  to/for     @refugees victim survivor needy homeless
  recipient  to for in of
  weight     1

frame feed.people 073
  verb       feed shelter clothe house vaccinate inoculate immunise immunize treat
  obj        @refugees victim survivor patient
  subj       :actor
  recipient  obj in of

frame treat.person none
  verb       treat
  obj        disease patient topic subject wound cancer symptom
  subj       hospital doctor surgeon

frame rescue.people 070
  verb       rescue save pluck
  obj        :person @hostages @civilians @refugees @journalists :actor
  subj       :actor :armed
  recipient  obj from

frame rescue.noun 070
  noun       rescue
  of         :person @hostages @refugees @civilians
  recipient  of obj

frame save.money none
  verb       save
  obj        money time energy cost job penalty match file world

frame evacuate.people 070
  verb       evacuate airlift
  obj        :person @civilians @refugees @diplomats national wounded
  subj       :actor
  recipient  obj from

frame airlift.goods 073
  verb       airlift airdrop parachute air-drop
  obj        @aid @relief_goods @food
  recipient  to into for
  weight     1

frame help.put_out_fire 073
  verb       help assist
  comp       fight battle extinguish contain combat
  recipient  obj

frame clear.mines 073
  verb       clear defuse remove
  obj        mine landmine land_mine
  recipient  in from for

frame open.shelter 073
  verb       set_up open build establish
  obj        @medical_equipment field_hospital shelter refugee_camp relief_camp clinic hospital
  in/for     :state :place @refugees :actor
  recipient  in for

# ---- protection and peacekeeping ----

frame send.peacekeepers 074
  verb       send deploy dispatch provide contribute station despatch
  obj        @peacekeepers
  recipient  to in into iobj for
  weight     2

frame send.observers 074
  verb       send deploy dispatch station despatch field
  obj        @observers
  recipient  to in
  weight     1

frame deploy.for_peace 074
  verb       send deploy dispatch provide contribute
  obj        @troops @military_unit @police @military
  for/on/as/to @peacekeepers peace peacekeeping mission
  recipient  to in
  weight     2

frame take_part.peacekeeping 074
  verb       take_part participate serve
  in/with/on @peacekeepers @mandate
  recipient  in with
  weight     3

frame serve.in_place 074
  verb       serve
  in         :state :place
  subj       @troops @military_unit @peacekeepers :armed
  needs      recipient
  recipient  in

frame protect.actor 074
  verb       protect guard escort shield safeguard patrol secure
  obj        :actor @civilians @refugees @aid_workers @convoy @embassy @officials @diplomats minority
  subj       :armed @peacekeepers @troops @military @police
  recipient  obj of in

frame give.protection 074
  verb       @giving
  obj        @protection
  recipient  to iobj for
  weight     1
  needs      recipient

frame ensure.security 074
  verb       ensure guarantee
  obj        security safety protection safe_passage
  subj       :actor
  recipient  of for to in

frame protection.governed 074
  governed   military_protection security_guarantee security_umbrella safe_passage armed_escort protection
  recipient  to for of

frame extend.mission 074
  verb       extend renew prolong authorise authorize approve expand reinforce
  obj        @peacekeepers @mandate
  recipient  in for of to
  weight     1

frame peacekeeping.governed 074
  governed   @peacekeepers
  recipient  in to

frame keep.peace 074
  verb       keep maintain
  obj        peace order
  in/between :place :state :actor
  subj       :armed @peacekeepers
  recipient  in between

frame monitor.ceasefire 074
  verb       monitor supervise oversee police enforce observe
  obj        @ceasefire @peace_agreement disengagement withdrawal
  recipient  in between of

# ---- asylum ----

frame grant.asylum 075
  verb       grant give provide accord extend allow
  obj        @asylum @citizenship
  recipient  to iobj for
  context    asylum
  weight     1

frame take_in.refugees 075
  verb       take_in accept admit resettle harbour harbor absorb receive welcome host shelter accommodate house take
  obj        @refugees
  recipient  obj from of
  weight     1

frame open.borders_to_refugees 075
  verb       open
  obj        @border door gate arms
  to/for     @refugees
  recipient  to for
  weight     2

frame open.borders_to_people 075
  verb       open
  obj        @border door
  to         :actor :person :group
  recipient  to

frame shelter.person 075
  verb       shelter harbour harbor
  obj        :person :group @activists
  recipient  obj
  weight     -1

frame protect.from_deportation 075
  verb       give grant
  obj        refuge sanctuary safe_haven residence residency
  recipient  to iobj

frame asylum.governed 075
  governed   @asylum
  recipient  to for

frame harbour.feeling none
  verb       harbour harbor
  obj        doubt ambition grudge resentment suspicion hope illusion

# ---- nouns ----

frame delivery.of_aid 070
  noun       delivery provision donation shipment supply dispatch distribution transfer airlift
  of/obj     @aid
  recipient  to for in by
  needs      recipient

frame delivery.of_relief 073
  noun       delivery provision donation shipment supply dispatch distribution airlift airdrop
  of/obj     @humanitarian_aid @relief_goods
  recipient  to for in
  needs      recipient
  weight     1

frame delivery.of_weapons 072
  noun       delivery provision donation shipment supply dispatch transfer
  of/obj     @weapons @military_aid
  recipient  to for
  needs      recipient
  weight     1

frame deployment.of_peacekeepers 074
  noun       deployment dispatch
  of/obj     @peacekeepers @observers
  recipient  to in
  needs      recipient
  weight     1

frame evacuation.noun 070
  noun       evacuation
  of         @civilians @refugees :person
  recipient  from of

frame forgiveness.of_debt 071
  noun       forgiveness cancellation rescheduling
  of/obj     @debt
  recipient  of for

frame donation.noun 070
  noun       donation gift
  to         :actor
  of         @aid @equipment @goods :money
  recipient  to
