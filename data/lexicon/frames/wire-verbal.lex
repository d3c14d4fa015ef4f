# How news tells words that bind, ask, blame, refuse and threaten: turns of phrase beside the plain verbs of the other
# files. CAMEO 01 to 06 and 10 to 13.

# ---- 03: undertakings ----

frame wire.give_word 030
  verb       give
  obj        assurance undertaking guarantee pledge word promise commitment
  subj       :actor
  recipient  iobj to

frame wire.hold_out_prospect 030
  verb       hold_out dangle
  obj        prospect promise offer hope incentive possibility carrot
  recipient  to iobj

frame wire.at_disposal 070
  verb       put place
  obj        @money @vehicle @equipment @buildings @aircraft @medics @weapons :money
  at         disposal
  recipient  at obj

frame wire.is_to_convene 040
  verb       convene reconvene sit assemble
  subj       commission committee council working_group group @delegates panel conference forum summit
  recipient  with

frame wire.give_access 081
  verb       give
  obj        access right concession stake passage
  subj       :state :organisation @leader
  to         @goods @energy @base @border @institution market mineral deposit field reserve port oilfield airspace territory
  recipient  iobj

frame wire.fight_on 130
  verb       promise vow pledge swear threaten
  obj        war fight crackdown offensive revenge vengeance retaliation reprisal punishment retribution
  subj       :actor
  not on/against @harmless_targets @goods @products @plans_and_pests
  recipient  on against to for obj

frame wire.hint_at 130
  verb       hint
  at         offensive operation attack strike war invasion force retaliation intervention military_action sanction
  subj       :actor
  recipient  in against on at

frame wire.sea_of_fire 138
  verb       turn
  obj        :state :place :actor
  into       sea ash ashes graveyard hell rubble inferno
  subj       :actor
  recipient  obj

frame wire.put_on_notice 130
  verb       put serve
  obj        :actor
  on         notice
  recipient  obj

frame wire.pay_price 130
  verb       pay
  obj        price heavy_price
  subj       :actor
  recipient  subj

frame wire.hell 130
  verb       break_loose
  subj       hell

frame wire.bad_end 130
  verb       come
  subj       :actor
  to         end grief
  recipient  subj

frame wire.hit_back_at 130
  verb       hit_back strike_back retaliate respond
  subj       :state :group :organisation @leader
  at/against/to @tariffs @sanctions duty measure ban expulsion restriction
  recipient  at against to

frame wire.reserve_right 130
  verb       reserve
  obj        right
  comp       :act
  recipient  against to

frame wire.consequences 130
  verb       threaten warn
  of/with/obj consequence consequences countermeasure countermeasures reprisal retaliation repercussion response
  recipient  obj iobj over against

frame wire.warn_off 130
  verb       warn_off caution_off

# ---- 02, 04: meetings ----

frame wire.be_in_for_talks 042
  verb       be
  subj       :person @leader @delegates
  in         :place
  for        @talks @visit @meeting summit
  recipient  in with

frame wire.speak_by 041
  verb       speak talk confer
  by/over/via telephone phone video video_link link satellite
  mutual
  recipient  to with

frame wire.shuttle 045
  verb       shuttle
  between    :any
  subj       :actor
  recipient  between

frame wire.mediate_plain 045
  verb       mediate intercede
  subj       :state :organisation @diplomats @leader :person
  recipient  between in with

frame wire.intervene_diplomat 045
  verb       intervene step_in
  subj       secretary_general envoy mediator pope foreign_minister diplomat
  not in     election match debate
  recipient  between in with

frame wire.beside 040
  verb       open inaugurate unveil launch
  alongside/with :person @leader
  mutual
  actor      subj
  recipient  alongside with

frame wire.stop_at 042
  verb       stop land stop_over touch_down
  subj       :person @leader @delegates
  at/in      airport capital
  recipient  at in

frame wire.received_by 043
  verb       receive greet welcome
  obj        :person @leader @delegates
  with/in    salute honour honours red_carpet ceremony palace
  mutual
  recipient  obj in by

frame wire.call_on 042
  verb       pay
  obj        call courtesy_call
  on/to      :actor
  recipient  on to

frame wire.in_talks 040
  verb       be
  in         @talks
  subj       :actor
  mutual
  recipient  with in

frame wire.sit_at_table 040
  verb       sit_down sit gather
  at/around/round table negotiating_table conference_table
  mutual
  recipient  with

frame wire.talk_to_side 040
  verb       talk speak
  to/with    side government authority rebel
  mutual
  recipient  to with

# ---- 05: support, agreements signed ----

frame wire.sign_text 057
  verb       sign initial ink
  obj        statement document declaration text paper accord contract memorandum_of_understanding communique
  obj        joint_statement joint_declaration letter_of_intent instrument package deal concession lease charter
  subj       :state :organisation :group @leader @delegates :person
  mutual
  recipient  with

frame wire.documents_signed 057
  verb       sign conclude
  obj        document agreement accord memorandum deal contract
  subj       :none
  mutual
  recipient  with between

frame wire.sign_free 057
  verb       sign initial
  comp       :clause
  subj       :state :organisation :group @leader
  mutual
  recipient  with

frame wire.sign_plain 057
  verb       sign
  obj        :none
  comp       :none
  subj       :state :group @leader @military_leaders @delegates :person
  not for    :any
  not in     @sports
  recipient  with

frame wire.patch_up 057
  verb       patch_up settle resolve make_up bury
  obj        quarrel differences difference dispute row feud rift hatchet
  subj       :state :organisation :group @leader
  mutual
  recipient  with

frame wire.come_to_terms 057
  verb       come
  to         terms understanding agreement accommodation arrangement settlement
  subj       :state :organisation :group @leader @delegates
  mutual
  recipient  with

frame wire.raise_ties 050
  verb       upgrade raise lift elevate promote deepen strengthen cement reset mend warm
  obj        @relations @ties partnership :state
  to         level top rung rank partnership status height
  recipient  with to obj

frame wire.vote_for 051
  verb       cast
  obj        vote ballot
  for/in     resolution motion favour favor sanction
  not for    party candidate

frame wire.pass_bill 0311
  verb       pass approve adopt clear
  obj        bill package law
  with/of    aid @weapons @money assistance
  recipient  for to with

frame wire.weight_behind 051
  verb       throw put
  obj        weight support
  behind     :any
  recipient  behind

frame wire.speak_out_for 051
  verb       speak_out speak_up come_out stick_up
  for/in     :actor defence defense support favour favor
  recipient  for in of

frame wire.approve_force 051
  verb       approve back endorse authorise authorize
  obj        party advance_party mission force team @peacekeepers @observers deployment operation mandate
  subj       :organisation :state parliament senate
  recipient  in to for of

frame wire.give_powers 051
  verb       give grant confer
  obj        power powers mandate authority free_hand
  subj       parliament assembly congress senate council :organisation
  recipient  iobj to on

frame wire.respect_decision 051
  verb       respect accept
  comp       :clause
  subj       :state government cabinet @leader

frame wire.vital_part 051
  verb       play
  obj        part role
  subj       exercise drill alliance base treaty force mission
  recipient  subj

# ---- 10: asking ----

frame wire.want_out 1056
  verb       want demand
  obj        @troops @ship @aircraft @diplomats :actor force
  out/off/out_of :any
  subj       :state :organisation :group @leader
  recipient  obj

frame wire.want_to_do 100
  verb       want wish like
  obj        :state :organisation
  comp/to    :clause
  subj       :state :organisation :group @leader
  not subj   @homely_people
  recipient  obj

frame wire.want_thing_of 100
  verb       want
  obj        @troops @base @warship @weapons @sanctions @extradition extradition @resignation
  subj       :state :organisation :group
  recipient  from in of

frame wire.wants_delivered 1041
  verb       want
  obj        :person
  comp       deliver extradite hand_over try arrest punish free release
  subj       :state :organisation court tribunal
  recipient  obj

frame wire.expects 100
  verb       expect
  obj        :state :organisation :group
  comp/to    :clause
  subj       :state :organisation :group we
  recipient  obj

frame wire.turn_to_for 100
  verb       turn appeal look
  to         :state :organisation
  for        help aid assistance support @money @weapons loan protection arbitration mediation
  subj       :state :organisation :group @leader
  recipient  to

frame wire.turn_to_body 100
  verb       bring take refer carry submit
  obj        matter case dispute complaint issue question quarrel
  before/to  :organisation council court
  subj       :state :organisation :group
  recipient  before to

frame wire.knock_at_door 100
  verb       knock
  at/on      door

frame wire.deadline 100
  verb       give set grant
  obj        day week month hour deadline
  iobj/for/to :state :organisation :group @leader
  subj       :state :organisation :group court @leader
  recipient  iobj for to

frame wire.told_to 100
  verb       tell order instruct
  obj        :state :organisation :group @leader
  comp/to    :clause
  subj       :state :organisation :group @leader court
  not comp   withdraw leave
  recipient  obj

frame wire.come_under_pressure 100
  verb       come_under face be_under
  obj        pressure
  from       :actor
  actor      from
  recipient  subj

frame wire.press_for 100
  verb       press push lobby campaign angle agitate petition
  for        :any
  subj       :state :organisation :group @leader
  recipient  obj to from

frame wire.invited_force 100
  verb       invite ask call_in
  obj        force mission @troops @peacekeepers @observers @advisers
  subj       :state government @leader

frame wire.summon_help 100
  verb       call_in summon
  obj        @troops @peacekeepers @advisers help mercenary
  subj       :state government @leader
  recipient  of from obj

frame wire.attach_conditions 100
  verb       attach set lay_down name impose
  obj        condition conditions precondition
  to/for     :any
  subj       :state :organisation :group parliament @leader
  recipient  to for

frame wire.propose_text 100
  verb       propose suggest offer
  comp       :clause
  subj       government cabinet :state
  weight     -1

# ---- 11: blame ----

frame wire.find_that 112
  verb       find conclude establish determine
  comp       :act
  subj       @investigation panel expert commission inquiry investigator report rapporteur court tribunal
  recipient  comp

frame wire.behind_act 112
  verb       be
  behind     attack killing murder plot coup bombing blast strike poisoning hack sabotage assassination
  subj       :actor
  recipient  subj

frame wire.trace_to 112
  verb       trace track attribute ascribe link tie
  obj        :any
  to         :actor
  subj       :state :organisation @investigation police investigator @leader
  recipient  to

frame wire.hand_of 112
  verb       see detect suspect discern
  obj        hand fingerprint fingerprints involvement
  subj       :actor
  recipient  of obj

frame wire.at_door 112
  verb       lay
  obj        :any
  at         door foot
  recipient  at

frame wire.suspect_of 112
  verb       suspect
  obj        :state :organisation :group
  of         :any
  subj       :state :organisation @leader police
  recipient  obj

frame wire.voice_concern 111
  verb       voice express register convey
  obj        concern alarm dismay outrage anger indignation disquiet unease displeasure misgivings reservation
  subj       :state :organisation :group @leader
  recipient  at over about to

frame wire.alarmed 111
  verb       alarm dismay appal outrage anger infuriate disturb
  obj        :state :organisation @leader
  by/subj    :act
  actor      obj
  recipient  by subj

frame wire.document_abuse 1122
  verb       document record catalogue
  obj        @rights_abuse rape killing massacre torture abuse crime atrocity execution
  subj       :organisation investigator expert panel :group
  recipient  by in of

frame wire.hackers_steal 1125
  verb       steal hack breach penetrate
  subj       hacker
  obj        :any
  weight     -2

frame wire.condemn_presence 111
  verb       condemn denounce deplore criticise decry protest blast
  obj        presence
  recipient  of

frame wire.call_names 111
  verb       speak talk warn
  of         colonialism imperialism occupation aggression betrayal annexation genocide blackmail interference piracy
  subj       :actor @critics

frame wire.answer_late 111
  verb       answer respond react
  subj       :state :organisation
  comp/obj   late little
  recipient  subj

frame wire.makes_promises 111
  verb       break make keep
  obj        promise word pledge
  subj       :state :organisation
  not comp   :any
  weight     -3
  recipient  subj

frame wire.lodge_objection 111
  verb       lodge file register enter raise
  obj        objection reservation
  subj       :actor
  recipient  with against to

frame wire.jeer 111
  verb       jeer heckle boo whistle barrack
  subj       bench opposition lawmaker delegate :actor
  recipient  obj at

frame wire.immunity_violated 112
  verb       violate breach infringe flout
  obj        immunity sovereignty airspace convention treaty ceasefire truce law
  subj       :none

frame wire.not_paid 111
  verb       pay
  obj        allowance wage salary arrears pension bonus
  subj       :none

frame wire.ignore_wishes 120
  verb       ignore disregard
  obj        wish appeal warning request demand protest call plea

# ---- 12: refusing ----

frame wire.say_no 120
  verb       say
  obj        no
  to         :any
  subj       :actor
  recipient  to for

frame wire.call_absurd 120
  verb       call describe dismiss reject brand label term
  obj        @allegation @demand @proposal report
  comp/as    absurd baseless false untrue nonsense fabrication lie unfounded ludicrous groundless preposterous unacceptable
  comp/as    unfair interference rubbish propaganda
  subj       :actor
  recipient  from by of obj

frame wire.stay_put 1246
  verb       stay remain
  subj       @troops @military soldier force garrison settler
  in/on      :any
  recipient  in on

frame wire.have_none_of 120
  verb       have
  obj        nothing none
  of         :any
  subj       :state :organisation :group @leader
  recipient  of

frame wire.shut_doors 120
  verb       shut close
  obj        door doors
  to/on      :any
  subj       :state :organisation :group
  recipient  to on

frame wire.vote_down 120
  verb       vote_down throw_out strike_down
  obj        motion bill amendment proposal budget treaty request agreement
  subj       :state parliament senate congress assembly lawmaker court council
  recipient  of by from on obj

frame wire.matter_for 120
  verb       reply answer retort insist repeat
  comp       matter business affair
  subj       :actor

frame wire.not_for_sale 120
  verb       make
  obj        plain clear
  comp       sale
  subj       :actor
  recipient  to

frame wire.brush_aside 120
  verb       brush wave shrug
  obj        @demand @proposal @allegation complaint protest warning objection criticism advice counsel concern
  comp/obj   aside away off
  recipient  of from by obj

frame wire.turn_back_planes 120
  verb       turn_back turn_away
  obj        @aircraft @ship convoy truck deportee plane
  subj       :state :organisation
  recipient  of obj from

frame wire.rule_that_out 120
  verb       rule_out
  subj       :state :organisation :group @leader :person
  obj        :any

frame wire.own_quota 120
  verb       set
  obj        quota
  subj       :state :organisation
  weight     -1

frame wire.always_refused 120
  verb       refuse decline
  obj        :none
  comp       :none
  subj       :state :organisation :group @leader

frame wire.no_intervene 120
  verb       intervene
  subj       :state :organisation
  weight     -2

# ---- refusals, regrets and names, more generally ----

frame wire.reject_any 120
  verb       reject
  obj        :any
  subj       :state :organisation :group @leader @government_body
  weight     -1

frame wire.decline_to 120
  verb       decline refuse
  comp       :clause
  subj       :state :organisation :group @leader @government_body
  weight     -1

frame wire.disagree 111
  verb       disagree differ quarrel
  with       plan policy proposal decision course view position
  subj       :actor
  recipient  with of

frame wire.regret_step 111
  verb       regret lament
  obj        step move decision outcome vote test verdict conduct withdrawal execution closure expulsion refusal resolution
  subj       :state :organisation @leader @government_body spokesman delegate
  recipient  of by obj

frame wire.sign_it 057
  verb       sign initial
  obj        it them both
  subj       :state :organisation :group @leader :person

frame wire.found_body 050
  verb       found create establish launch set_up form
  obj        @organisation community union bloc force commission council fund bank forum :framework
  subj       :state :organisation
  mutual
  recipient  with

frame wire.set_up_joint 060
  verb       set_up establish create form found launch
  obj        joint_council joint_commission joint_committee joint_fund joint_force joint_body joint_group hotline
  subj       :state @leader
  mutual
  recipient  with

frame wire.work_together 060
  verb       work cooperate collaborate
  with       :actor
  subj       :actor
  recipient  with

frame wire.void 120
  verb       declare
  comp       void null invalid
  subj       :state :organisation @government_body court

frame wire.doubt_cast 111
  verb       cast throw
  obj        doubt aspersion
  on         :any
  recipient  on of

frame wire.resume_patrols 150
  verb       resume restart
  obj        patrol flight
  subj       bomber @warplane @warship

frame wire.fly_home 0874
  verb       fly go come return head
  obj/comp   home back
  subj       @troops engineer soldier contingent battalion

frame wire.end_mission 0874
  verb       end complete finish wind_up
  obj        mission tour deployment
  subj       @troops soldier contingent battalion
  recipient  in
  weight     2

frame wire.train_foreign 062
  verb       train instruct coach
  obj        :armed officer sapper soldier policeman guard
  subj       :state :armed @advisers
  recipient  obj of from

frame wire.take_uranium 061
  verb       take fly remove ship
  obj        uranium plutonium warhead
  out_of/from :place
  subj       :state
  recipient  out_of from

frame wire.play_host 043
  verb       play
  obj        host
  to         :any
  mutual
  recipient  to
