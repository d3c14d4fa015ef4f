# CAMEO 10, REQUEST, where no operator composes it: what is asked for is no act of the lexicon, or names its kind by
# itself.

# ---- asking for something ----

frame urge.any 100
  verb       urge exhort implore beseech entreat
  obj        :any

frame urge.actor 100
  verb       urge exhort implore beseech entreat press pressure lobby petition
  obj/iobj   :actor
  comp/to    :clause

frame demand.any 100
  verb       demand request
  obj        :any
  recipient  from of obj

frame demand.clause 100
  verb       demand request
  comp       :clause
  recipient  from of comp

frame call_for.any 100
  verb       call
  for        :any
  recipient  on from for

frame call_on.any 100
  verb       call
  on/upon    :actor
  comp/to    :clause
  recipient  on upon

frame appeal.to 100
  verb       appeal
  to         :actor
  recipient  to

frame appeal.for 100
  verb       appeal
  for        :any
  recipient  to for from

frame ask.for 100
  verb       ask beg plead press push lobby
  obj/iobj   :actor
  for        :any
  recipient  obj iobj

frame ask.to_do 100
  verb       ask instruct
  obj/iobj   :actor
  comp/to    :clause
  recipient  obj iobj
  weight     -1

frame make.request 100
  verb       make issue submit lodge present send file put voice renew reiterate repeat
  obj        demand request appeal plea petition
  recipient  to on from

frame request.noun 100
  noun       demand request appeal plea insistence call ultimatum
  comp       :clause
  recipient  to on from of

frame demand.noun_from 100
  noun       demand request appeal plea
  from/to    :actor
  needs      recipient
  recipient  to from

frame put.pressure 100
  verb       put exert apply increase pile pressure bring heap
  obj        pressure
  on         :actor
  recipient  on

frame seek.anything_from 100
  verb       seek solicit
  obj        :any
  from       :actor
  recipient  from

frame demand.price none
  verb       demand request ask
  obj        price attention respect patience skill effort question information time

frame ask.question none
  verb       ask
  obj        question
  weight     1

frame ask.about none
  verb       ask
  about      :any
  weight     1

frame call_for.rain none
  verb       call
  for        rain snow recipe weather backup
  weight     2

frame supply.and_demand none
  noun       demand
  for        @goods @energy product service labour labor loan housing worker
  weight     2

frame appeal.sentence none
  verb       appeal
  obj        @sentence ruling decision
  not to     :actor

frame appeal.to_taste none
  verb       appeal
  to         voter audience reader fan taste customer consumer court tourist
  weight     2

# ---- what is asked for tells the kind ----

frame demand.explanation 100
  verb       demand seek request
  obj        explanation clarification answer
  recipient  from of

frame demand.resignation 1041
  verb       demand seek urge request
  obj        @resignation
  recipient  of from
  weight     1

frame call_for.resignation 1041
  verb       call press push clamour clamor appeal
  for        @resignation @election
  recipient  of from for on
  weight     1

frame demand.policy_change 1042
  verb       demand seek urge request
  obj        @policy change
  recipient  from of in by
  weight     1

frame demand.reform 104
  verb       demand urge request
  obj        @reform
  recipient  from of in by
  weight     1

frame call_for.reform 104
  verb       call press push appeal campaign
  for        @reform
  recipient  obj iobj in of from on
  weight     1

frame demand.rights 1043
  verb       demand seek request
  obj        @rights justice
  recipient  from of for in
  weight     1

frame call_for.rights 1043
  verb       call press push appeal campaign
  for        @rights justice
  recipient  in of from on
  weight     1

frame call_for.independence 1044
  verb       call press push appeal campaign
  for        @independence
  recipient  from of for

frame demand.independence 1044
  verb       demand seek
  obj        @independence
  recipient  from of for

frame call_for.calm 1056
  verb       call appeal
  for        calm restraint de-escalation peace end halt cessation
  recipient  obj iobj in from on to between
  weight     1

frame demand.calm 1056
  verb       urge
  obj        calm restraint de-escalation peace end halt cessation
  recipient  in from on to between
  weight     1

frame call_for.ceasefire 1056
  verb       call appeal press push
  for        @ceasefire
  recipient  obj iobj in on between from to
  weight     1

frame demand.ceasefire 1056
  verb       urge demand
  obj        @ceasefire
  recipient  in on between from to
  weight     1

frame call_for.withdrawal 1056
  verb       call appeal press push
  for        withdrawal pullout pullback disarmament evacuation
  recipient  obj iobj of from by
  weight     1

frame demand.withdrawal 1056
  verb       demand urge
  obj        withdrawal pullout pullback disarmament evacuation
  recipient  of from by
  weight     1

frame call_for.release 1053
  verb       call appeal press push
  for        release return repatriation
  recipient  obj iobj of from by
  weight     1

frame demand.release 1053
  verb       demand urge
  obj        release return repatriation
  recipient  of from by
  weight     1

frame call_for.lifting 1054
  verb       call appeal press push
  for        lifting easing removal
  of         @sanctions @embargo @tariffs
  recipient  on against of from
  weight     1

frame demand.lifting 1054
  verb       demand urge
  obj        lifting easing removal
  of         @sanctions @embargo @tariffs
  recipient  on against of from
  weight     1

frame call_for.investigation 1013
  verb       call appeal press push
  for        @investigation trial extradition arrest prosecution
  recipient  obj iobj into of from by
  weight     1

frame demand.investigation 1013
  verb       demand urge
  obj        @investigation trial extradition arrest prosecution
  recipient  into of from by
  weight     1

frame call_for.aid 103
  verb       call appeal ask press push beg plead
  for        @aid @loan
  recipient  obj iobj from to for on
  weight     1

frame demand.aid 103
  verb       request seek
  obj        @aid @loan
  recipient  from to for on
  weight     1

frame call_for.help 103
  verb       ask call appeal plead beg
  for        help assistance support aid
  recipient  from to obj

frame ask.for_help_from 103
  verb       request seek solicit
  obj        help assistance aid
  from       :actor
  recipient  from

frame call_for.weapons 1032
  verb       call appeal ask press push beg plead
  for        @weapons @military_aid
  recipient  from to obj
  weight     1

frame demand.weapons 1032
  verb       request seek
  obj        @weapons @military_aid
  recipient  from to obj
  weight     1

frame call_for.peacekeepers 1034
  verb       call appeal ask press push
  for        @peacekeepers @protection
  recipient  obj iobj from to in
  weight     1

frame demand.peacekeepers 1034
  verb       request
  obj        @peacekeepers @protection
  recipient  from to in
  weight     1

frame call_for.talks 106
  verb       call appeal ask press push
  for        @talks @meeting @summit
  recipient  obj iobj with between of from to
  weight     1

frame demand.talks 106
  verb       urge request demand seek
  obj        @talks @meeting @summit
  recipient  with between of from to
  weight     1

frame call_for.settlement 107
  verb       call appeal press push
  for        @peace @peace_agreement
  recipient  obj iobj in between of with
  weight     1

frame demand.settlement 107
  verb       urge demand
  obj        @peace @peace_agreement
  recipient  in between of with
  weight     1

frame call_for.mediation 108
  verb       call appeal ask
  for        @mediation
  recipient  obj iobj from by of in
  weight     1

frame demand.mediation 108
  verb       request seek
  obj        @mediation
  recipient  from by of in
  weight     1

frame call_for.access 1055
  verb       call appeal ask press push
  for        access @inspectors @observers
  recipient  obj iobj to from for
  weight     1

frame demand.access 1055
  verb       demand request seek
  obj        access @inspectors @observers
  recipient  to from for
  weight     1

frame call_for.cooperation 101
  verb       call appeal ask
  for        @cooperation
  recipient  obj iobj from with between

frame demand.cooperation 101
  verb       urge request seek
  obj        @cooperation
  recipient  from with between

frame call_for.support 102
  verb       ask appeal call
  for        support backing solidarity recognition
  from/obj/to/on :actor
  recipient  from to on obj

frame demand.support 102
  verb       seek request
  obj        support backing solidarity recognition
  from/obj/to/on :actor
  recipient  from to on obj

frame call_for.action_against 102
  verb       call appeal press push
  for        @sanctions @restrictions boycott condemnation
  recipient  against on from

frame demand.action_against 102
  verb       urge demand
  obj        @sanctions @restrictions boycott condemnation
  recipient  against on from

frame seek.refuge 1033
  verb       seek request apply_for find take claim ask_for
  obj        @asylum
  recipient  in from at
  context    asylum
  weight     3

frame apply.for_asylum 1033
  verb       apply ask
  for        @asylum @citizenship
  recipient  in from to
  context    asylum

frame flee.to 1033
  verb       flee escape
  to/into    :state :place
  subj       @refugees
  recipient  to into
  context    migration
