# CAMEO 08 that PLOVER calls CONCEDE: giving way to demands, easing rules, reforms granted, offices given up. Easing
# of what stands in a `governed` frame ("lift the curfew") is composed by operators.lex; frames here tell it where
# object and wording need more than that.

# ---- giving way ----

frame yield.to_demand 080
  verb       yield concede accede bow give_in give_way cave cave_in relent succumb acquiesce capitulate submit defer
  to         :any
  recipient  to

frame concede.to_demand 080
  verb       concede
  to         @demand call request pressure
  recipient  of from by to
  weight     1

frame yield.plain 080
  verb       yield give_in give_way cave cave_in relent back_down climb_down capitulate acquiesce backtrack budge
  subj       :actor
  to         :none

frame yield.result none
  verb       yield
  obj        result return crop profit fruit clue evidence harvest information
  weight     1

frame back_down.from 080
  verb       back_down back_off back_away climb_down retreat backtrack row_back step_back
  from/on    @demand @policy @decision @plan threat position insistence
  subj       :actor
  recipient  from of on

frame meet.demand 080
  verb       meet satisfy accommodate grant fulfil fulfill accept heed
  obj        demand request call plea wish condition
  of/from/by :actor
  recipient  of from by
  weight     2

frame grant.request 080
  verb       grant approve accept honour honor heed
  obj        request demand appeal petition plea application motion
  recipient  of from by to for obj
  weight     2

frame accept.demand 080
  verb       accept
  obj        demand condition ultimatum request
  recipient  of from by

frame grant.permission 080
  verb       grant give
  obj        @permission
  not obj    access entry passage
  recipient  to iobj
  weight     1

frame make.concession 080
  verb       make offer grant give
  obj        @concession
  recipient  to iobj

frame concession.noun 080
  noun       concession
  to         :actor
  needs      recipient
  recipient  to

frame comply.with_demand 080
  verb       comply go_along
  with       @demand order request call
  recipient  of from by with

frame reverse.increase 0832
  verb       reverse abandon drop scrap shelve withdraw rescind cancel suspend postpone halve
  obj        increase hike rise price_rise price_hike fare_rise fare_increase tax_rise tax_increase fuel_levy levy toll
  subj       :actor
  recipient  on for against

frame reverse.policy 0832
  verb       reverse abandon drop scrap change shelve withdraw rescind ditch repeal revise cancel retract undo suspend
  verb       soften water_down overturn relax loosen moderate
  obj        @policy @law plan tax
  subj       :actor
  recipient  of on for against obj

frame cut.consumer_price 0832
  verb       cut lower reduce scrap roll_back freeze
  obj        @price
  not obj    rate interest_rate
  subj       @government_body :state
  recipient  on for

frame raise.wage 0832
  verb       raise increase
  obj        wage salary pension minimum_wage pay
  subj       @government_body :state
  recipient  of for

frame postpone.contested 0832
  verb       postpone delay defer
  obj        @law tax execution eviction
  subj       @government_body :actor
  recipient  of against

frame concede.defeat 080
  verb       concede admit accept acknowledge
  obj        defeat election_defeat loss result outcome
  recipient  to in from

frame concede.goal none
  verb       concede
  obj        goal penalty point run free_kick corner set
  weight     1

frame yield.crop none
  verb       yield
  subj       tree investment bond crop search

frame retract.claim 080
  verb       retract withdraw take_back recant disavow
  obj        claim statement remark accusation threat comment objection complaint demand veto
  recipient  against to from

frame drop.claim 080
  verb       drop abandon renounce relinquish give_up waive forgo
  obj        claim demand objection opposition right insistence precondition condition
  recipient  to on over against for of

frame renounce.violence 0356
  verb       renounce forswear foreswear
  obj        @violence @terrorism @war
  recipient  against

frame drop.opposition 080
  verb       drop end withdraw lift
  obj        opposition objection veto reservation resistance
  recipient  to against

# ---- rules and punishments eased ----

frame ease.restriction 081
  verb       @easing
  obj        @restrictions
  recipient  on against for of to from over
  weight     1

frame ease.speech_restriction 0811
  verb       @easing
  obj        censorship press_restriction media_restriction speech_restriction gag_order media_ban blackout
  recipient  on against for of
  weight     2

frame restore.media 0811
  verb       unblock unban restore reopen
  obj        @media internet access
  subj       @government_body :state court
  recipient  to obj

frame legalise.party 0812
  verb       legalise legalize unban register reinstate rehabilitate allow recognise
  obj        @party opposition_party candidate politician
  subj       @government_body :state
  recipient  obj

frame allow.candidacy 0812
  verb       allow permit let
  obj        :actor :person @party
  comp       run stand contest compete campaign register
  recipient  obj

frame lift.party_ban 0812
  verb       @easing
  obj        ban
  on         @party @activists @leader
  recipient  on
  weight     2

frame grant.rights 0833
  verb       grant give restore extend guarantee accord
  obj        @rights
  recipient  to iobj of for
  weight     1

frame allow.freedom 0833
  verb       allow permit
  obj        woman girl minority citizen resident dissident worker union exile
  comp       :clause
  subj       :state :organisation @government_body @court
  recipient  obj

frame grant.autonomy 0834
  verb       grant give cede devolve restore
  obj        @independence
  recipient  to iobj
  weight     2

frame grant.status 0833
  verb       grant give extend offer
  obj        legal_status residency residence_permit residence citizenship_right
  recipient  to iobj for
  weight     1

frame restore.citizenship 0833
  verb       restore reinstate
  obj        citizenship passport licence license accreditation
  recipient  of to

frame issue.visa 081
  verb       issue grant give restore reinstate
  obj        @visa
  recipient  to iobj for

frame ease.rules 081
  verb       ease relax loosen soften simplify waive liberalise liberalize
  obj        rule law requirement regulation procedure visa_rule entry_rule condition
  recipient  for on against

frame abolish.visas 081
  verb       abolish scrap drop waive lift
  obj        visa visa_requirement exit_visa visa_rule visa_regime
  recipient  for with of to

frame waive.visa 081
  verb       waive abolish scrap drop lift
  obj        visa visa_requirement fee
  for        :actor :person
  recipient  for

frame pardon.person 081
  verb       pardon amnesty reprieve
  obj        :any
  recipient  obj

frame grant.amnesty 081
  verb       grant give issue declare announce approve proclaim receive
  obj        @amnesty
  recipient  to iobj for
  weight     1

frame amnesty.governed 081
  governed   @amnesty
  recipient  to for of

frame commute.sentence 081
  verb       commute reduce suspend overturn quash annul vacate shorten remit
  obj        @sentence
  recipient  of against for on

frame overturn.ruling 081
  verb       overturn revoke annul quash rescind
  obj        detention arrest ruling warrant arrest_warrant expulsion deportation order
  recipient  of on against for

frame overturn.decision 081
  verb       overturn revoke annul quash rescind reverse suspend
  obj        decision order measure
  on/of/for  detention arrest expulsion deportation custody @sentence imprisonment
  recipient  of on against for

frame drop.charges 081
  verb       drop dismiss withdraw throw_out quash
  obj        @charges @court_case @investigation
  recipient  against of into for
  subj       :actor @government_body prosecutor court judge

frame acquit.person 081
  verb       acquit exonerate clear
  obj        :person :actor
  recipient  obj

frame reinstate.person 0831
  verb       reinstate reappoint re-appoint restore
  obj        @leader :person @officials
  recipient  obj
  subj       :actor

frame grant.court_order 081
  verb       grant issue extend
  obj        restraining_order injunction stay reprieve bail parole
  subj       @court :actor
  recipient  to iobj for against
  weight     1

frame reinstatement.governed 0831
  governed   reinstatement reappointment
  recipient  of obj

frame lift.immunity none
  verb       lift strip waive
  obj        immunity weight trophy cup spirit mood gloom lid veil
  weight     1

frame ease.pain none
  verb       ease relieve
  obj        pain fear worry burden concern traffic symptom congestion strain
  subj       @medicine

frame cancel.event none
  verb       cancel
  obj        flight concert match game show tour order subscription
  weight     1

# ---- protest eased ----

frame end.protest 082
  verb       end call_off halt suspend cancel stop abandon lift postpone conclude
  obj        @protest @strike @riot @roadblock
  not obj    boycott
  recipient  against at in of
  weight     1

frame end.workers_strike 082
  verb       end call_off halt suspend cancel stop abandon lift postpone conclude
  obj        strike walkout stoppage hunger_strike fast
  subj       :civilian @workers @prisoners
  recipient  against at in of
  weight     3

frame end.hunger_strike 082
  verb       end call_off halt suspend stop abandon break
  obj        hunger_strike
  recipient  against at in of
  weight     3

frame end.political_boycott 082
  verb       end call_off halt suspend stop abandon lift
  obj        boycott
  of         @election @meeting @government_body parliament assembly session class
  recipient  against at in of
  weight     3

frame return.to_work 082
  verb       return go_back go
  to/comp    work
  subj       @workers striker union

frame break.fast 082
  verb       break end
  obj        fast hunger_strike
  subj       :person :actor

# ---- reform and office ----

frame introduce.reform 083
  verb       introduce implement enact carry_out undertake begin launch approve adopt push_through institute pursue
  verb       accelerate accept make
  obj        @reform
  subj       :actor
  recipient  in of for

frame hold.election none
  verb       hold conduct stage organise organize win lose contest fight
  obj        @election
  weight     1

frame call.election 0831
  verb       call
  obj        early_election snap_election fresh_election new_election
  subj       @leader @government_body
  weight     2

frame allow.election 083
  verb       allow accept permit
  obj        @election @reform
  subj       :actor

frame amend.constitution 0834
  verb       amend rewrite
  obj        constitution charter
  subj       :actor

frame abolish.institution 0834
  verb       abolish dissolve disband dismantle scrap
  obj        @institution apartheid monarchy
  subj       :actor

frame resign.post 0831
  verb       resign quit step_down stand_down step_aside abdicate
  subj       :person :actor @leader @officials @government_body
  recipient  as from of

frame resign.from 0831
  verb       resign step_down stand_down
  from/as/over :any
  recipient  from as

frame relinquish.office 0831
  verb       relinquish cede surrender give_up hand_over transfer vacate leave quit renounce
  obj        @office
  recipient  to

frame tender.resignation 0831
  verb       tender submit announce offer hand_in present give
  obj        resignation
  recipient  to

frame resignation.noun 0831
  noun       resignation abdication
  subj/obj   :person @leader @officials
  actor      subj obj
  weight     -1

frame resign.self none
  verb       resign
  to         fate fact reality

frame share.power 0834
  verb       share
  obj        power
  with       :actor
  recipient  with

frame hand_over.power 0831
  verb       hand_over hand transfer cede surrender return restore give_up
  obj        power sovereignty authority control mandate
  to         :any
  recipient  to
  weight     2

frame dismiss.on_demand 0831
  verb       sack dismiss fire remove replace dissolve
  obj        @officials @leader @military_leaders @government_body
  amid/after/following @protest pressure
  recipient  obj
