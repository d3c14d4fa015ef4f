# Operators: words that work on another act. Grouped by function; within a function by wording, so that each record
# may be narrowed, replaced or switched off by itself. Nouns and adjectives stand apart from their verbs: their act is
# elsewhere. Each names the places where its act may stand. What the words mean without an act below them, frames say.

# ---- do: the act itself ----

operator do.hold do
  verb       hold conduct convene stage organise organize
  obj        :act

operator do.carry_out do
  verb       carry_out perform execute commit perpetrate
  obj        :act

operator do.launch do
  verb       launch mount unleash wage initiate open stage spearhead
  obj        :act

operator do.make do
  verb       make pay give take deal deliver inflict
  obj        :act

# "had talks", but to have an agreement, ties or a right is no act.
operator do.have do
  verb       have
  obj        @talks @meeting @visit @phone_call contact conversation discussion exchange row clash fight argument dispute

operator do.provide do
  verb       provide offer_up send extend grant supply
  obj        :act

operator do.begin do
  verb       begin start commence get_under_way embark_on kick_off set_about take_to initiate
  comp/obj   :act

operator do.begin_noun do
  noun       start beginning onset launch commencement
  comp/obj/of/for/to/in/on/into/against/over :act

operator do.embark do
  verb       embark
  on/upon    :act

operator do.resume do
  verb       resume restart renew reopen relaunch re-start recommence return_to revive
  comp/obj   :act

operator do.resume_noun do
  noun       resumption renewal restart
  comp/obj/of/for/to/in/on/into/against/over :act

operator do.continue do
  verb       continue keep go_on carry_on persist press_on proceed pursue maintain sustain
  comp/obj/with :act

operator do.continue_noun do
  noun       continuation
  comp/obj/of/for/to/in/on/into/against/over :act

operator do.continue_in do
  verb       persist proceed press_ahead push_ahead forge_ahead go_ahead move_ahead carry_on go_on continue plough_ahead
  with/in    :act

operator do.keep_up do
  verb       keep_up follow_up press_on_with push_on_with
  comp/obj   :act

operator do.step_up do
  verb       step_up intensify escalate increase stiffen tighten toughen reinforce accelerate heighten ratchet_up
  verb       ramp_up
  verb       speed_up redouble broaden widen expand extend prolong strengthen
  obj        :act

operator do.step_up_noun do
  noun       escalation intensification expansion extension
  comp/obj/of/for/to/in/on/into/against/over :act

operator do.engage do
  verb       engage take_part participate partake indulge involve
  in         :act

operator do.engage_noun do
  noun       participation involvement engagement
  comp/obj/of/for/to/in/on/into/against/over :act

operator do.undertake do
  verb       undertake attend_to see_through go_through_with
  obj        :act

operator do.complete do
  verb       complete finish conclude wrap_up finalise finalize
  obj        :act

operator do.complete_noun do
  noun       completion
  comp/obj/of/for/to/in/on/into/against/over :act

operator do.enter do
  verb       enter enter_into go_into plunge_into
  into/obj   :act

operator do.impose do
  verb       impose reimpose re-impose slap levy apply enforce institute introduce clamp implement adopt place put clap
  verb       invoke activate
  obj        :act

operator do.impose_noun do
  noun       imposition enforcement introduction
  comp/obj/of/for/to/in/on/into/against/over :act

operator do.declare do
  verb       declare proclaim announce decree unveil
  obj        :act

operator do.declare_noun do
  noun       declaration announcement proclamation
  comp/obj/of/for/to/in/on/into/against/over :act

operator do.resort do
  verb       resort turn
  to         :act

operator do.resort_noun do
  noun       resort
  comp/obj/of/for/to/in/on/into/against/over :act

operator do.respond_with do
  verb       respond retaliate react reply answer
  with/by    :act

operator do.use do
  verb       use employ exercise deploy
  obj        :act

operator do.help do
  verb       help assist aid
  comp       :act

operator do.manage do
  verb       manage
  comp       :act

operator do.succeed do
  verb       succeed
  in         :act

operator do.go_on_to do
  verb       go_on proceed move rush hurry hasten dare
  comp       :act

operator do.orchestrate do
  verb       orchestrate mastermind coordinate spearhead lead direct engineer instigate
  obj        :act

operator do.claim_responsibility do
  verb       claim admit accept take acknowledge
  obj        responsibility
  for        :act

operator do.claim_attack do
  verb       claim
  obj        @attack @bombing @killing @kidnapping

operator do.admit do
  verb       admit confess acknowledge own_up
  obj/to     :act

operator do.admit_noun do
  noun       admission confession
  comp/obj/of/for/to/in/on/into/against/over :act

operator do.share_in do
  verb       join join_in
  in/obj     :act

operator do.take_steps do
  verb       take
  obj        step measure action
  comp       :act

operator do.play_part do
  verb       play
  obj        part role
  in         :act

operator do.vote_to do
  verb       vote
  comp       :act

operator do.vote_to_noun do
  noun       vote
  comp/obj/of/for/to/in/on/into/against/over :act

operator do.hasten do
  verb       hasten rush quicken fast-track
  obj        :act

operator do.observe do
  verb       observe mark stage
  obj        @ceasefire @strike @protest

operator do.approve_own do
  verb       pass adopt enact
  obj        :act

# ---- intent: will and promise ----

operator intent.agree intent
  verb       agree consent assent acquiesce
  comp/obj/to/on :act

operator intent.agree_noun intent
  noun       agreement consent assent
  comp/obj/of/for/to/in/on/into/against/over :act

operator intent.accept intent
  verb       accept
  comp/to    :act

operator intent.accept_noun intent
  noun       acceptance
  comp/obj/of/for/to/in/on/into/against/over :act

operator intent.promise intent
  verb       promise pledge vow swear guarantee
  comp/obj/to :act

operator intent.promise_noun intent
  noun       promise pledge vow guarantee word
  comp/obj/of/for/to/in/on/into/against/over :act

operator intent.commit intent
  verb       commit
  to/comp    :act

operator intent.commit_noun intent
  noun       commitment
  comp/obj/of/for/to/in/on/into/against/over :act

operator intent.commit_adj intent
  adj        committed
  comp/to/of/for/in/against :act

operator intent.undertake intent
  verb       undertake
  comp/to    :act

operator intent.undertake_noun intent
  noun       undertaking
  comp/obj/of/for/to/in/on/into/against/over :act

operator intent.offer intent
  verb       offer volunteer
  comp/obj/to :act

operator intent.offer_noun intent
  noun       offer
  comp/obj/of/for/to/in/on/into/against/over :act

operator intent.propose intent
  verb       propose put_forward moot table
  obj/comp/to :act

operator intent.propose_noun intent
  noun       proposal
  comp/obj/of/for/to/in/on/into/against/over :act

operator intent.plan intent
  verb       plan intend mean aim envisage schedule
  comp/obj/for/on/to :act

operator intent.plan_noun intent
  noun       plan intention intent aim scheme
  comp/obj/of/for/to/in/on/into/against/over :act

operator intent.design intent
  verb       draw_up work_out outline unveil
  obj        plan
  comp/for/of/to :act

operator intent.decide intent
  verb       decide resolve opt choose elect determine conclude
  comp/to    :act

operator intent.decide_noun intent
  noun       decision resolve determination choice
  comp/obj/of/for/to/in/on/into/against/over :act

operator intent.decide_on intent
  verb       decide settle opt
  on/for     :act

operator intent.prepare intent
  verb       prepare gear_up get_ready brace arrange ready make_ready
  comp/obj/for/to :act

operator intent.prepare_noun intent
  noun       preparation preparations
  comp/obj/of/for/to/in/on/into/against/over :act

operator intent.prepare_adj intent
  adj        ready prepared
  comp/to/of/for/in/against :act

operator intent.be_set intent
  adj        set poised due scheduled slated bound about
  comp/to/of/for/in/against :act

operator intent.willing_noun intent
  noun       willingness readiness preparedness
  comp/obj/of/for/to/in/on/into/against/over :act

operator intent.willing_adj intent
  adj        willing ready prepared disposed inclined happy determined resolved glad
  comp/to/of/for/in/against :act

operator intent.express_readiness intent
  verb       express voice state declare affirm reaffirm announce signal reiterate stress underline confirm convey show
  verb       indicate
  obj        readiness willingness intention commitment determination preparedness resolve interest intent desire
  comp/for/in/to :act

operator intent.signal intent
  verb       signal
  comp/to    :act

operator intent.announce intent
  verb       announce declare unveil reveal confirm
  obj        plan intention decision
  comp/for/of/to :act

operator intent.make_decision intent
  verb       take make reach
  obj        decision pledge promise commitment vow
  comp/to    :act

operator intent.give_word intent
  verb       give
  obj        word assurance guarantee promise undertaking pledge commitment
  comp/of/to :act

operator intent.give_word_noun intent
  noun       assurance
  comp/obj/of/for/to/in/on/into/against/over :act

operator intent.look_forward intent
  verb       look_forward
  to         :act

operator intent.open_to intent
  adj        open amenable receptive
  to         :act

operator intent.set_date intent
  verb       set fix name agree
  obj        date deadline timetable
  for        :act

operator intent.set_out intent
  verb       set_out set_up
  comp/to    :act

operator intent.stand_ready intent
  verb       stand remain
  comp       ready prepared
  comp/for/of/to/in :act

operator intent.reserve_right intent
  verb       reserve
  obj        right
  comp/to    :act

operator intent.move_towards intent
  verb       move edge head work inch
  towards/toward/to :act

operator intent.pave_way intent
  verb       pave clear open
  obj        way
  for        :act

# ---- demand ----

operator demand.demand demand
  verb       demand
  comp/obj/to :act

operator demand.demand_noun demand
  noun       demand
  comp/obj/of/for/to/in/on/into/against/over :act

operator demand.urge demand
  verb       urge exhort implore beseech entreat
  comp/obj/to :act

operator demand.urge_noun demand
  noun       urging exhortation
  comp/obj/of/for/to/in/on/into/against/over :act

operator demand.call_on demand
  verb       call
  on/upon    :actor side party group power government nation state country leader rebel faction member colleague
  comp/to    :clause
  not comp/to discuss congratulate express convey brief inform thank wish bid pay see meet

operator demand.call_for demand
  verb       call
  for        :act

operator demand.call_for_noun demand
  noun       call
  comp/obj/of/for/to/in/on/into/against/over :act

operator demand.appeal demand
  verb       appeal
  for/comp/against/to :act

operator demand.appeal_for_noun demand
  noun       appeal
  comp/obj/of/for/to/in/on/into/against/over :act

operator demand.request demand
  verb       request
  comp/obj/to :act

operator demand.request_noun demand
  noun       request
  comp/obj/of/for/to/in/on/into/against/over :act

operator demand.ask demand
  verb       ask
  obj/iobj   :actor
  comp/to    :act

operator demand.ask_for demand
  verb       ask apply
  for        :act

operator demand.beg demand
  verb       beg plead
  comp/for/obj/to :act

operator demand.beg_noun demand
  noun       plea
  comp/obj/of/for/to/in/on/into/against/over :act

operator demand.press demand
  verb       press push lobby agitate campaign pressure prod nudge goad petition
  comp/for/on/to :act

operator demand.press_noun demand
  noun       pressure push campaign petition
  comp/obj/of/for/to/in/on/into/against/over :act

operator demand.insist demand
  verb       insist
  on         :act

operator demand.insist_noun demand
  noun       insistence
  comp/obj/of/for/to/in/on/into/against/over :act

operator demand.insist_adj demand
  adj        insistent adamant
  comp/to/of/for/in/against :act

operator demand.seek_from demand
  verb       seek solicit
  obj        :act
  from       :actor

operator demand.require demand
  verb       require oblige compel
  obj/iobj   :actor
  comp/to    :act

operator demand.require_noun demand
  noun       requirement
  comp/obj/of/for/to/in/on/into/against/over :act

operator demand.encourage demand
  verb       encourage persuade advise recommend counsel coax
  obj/iobj   :actor
  comp/to    :act

operator demand.encourage_noun demand
  noun       encouragement
  comp/obj/of/for/to/in/on/into/against/over :act

operator demand.instruct demand
  verb       instruct
  obj/iobj   :actor
  comp/to    :act

operator demand.invite demand
  verb       invite
  obj/iobj   :actor
  comp/to    :act

operator demand.invite_noun demand
  noun       invitation
  comp/obj/of/for/to/in/on/into/against/over :act

operator demand.challenge demand
  verb       challenge dare defy
  obj/iobj   :actor
  comp/to    :act

operator demand.make_demand demand
  verb       make issue present submit lodge put voice deliver renew reiterate repeat send
  obj        demand request appeal plea petition call
  comp/for/to :act

operator demand.condition demand
  verb       condition
  on/upon    :act

operator demand.condition_noun demand
  noun       condition precondition prerequisite
  comp/obj/of/for/to/in/on/into/against/over :act

operator demand.put_pressure demand
  verb       put exert apply increase pile bring
  obj        pressure
  on         :actor
  comp/to    :act

operator demand.stress_need demand
  verb       stress emphasise emphasize underline underscore reiterate highlight
  obj        need importance necessity urgency
  for/of/comp/to :act

operator demand.advocate demand
  verb       advocate champion
  obj        :act

operator demand.expect demand
  verb       expect
  obj/iobj   :actor
  comp/to    :act

operator demand.sue demand
  verb       sue clamour clamor
  for        :act

# ---- refuse ----

operator refuse.refuse refuse
  verb       refuse decline
  comp/obj/to :act
  recipient  by obj iobj to with against from for on at of over into between in

operator refuse.refuse_noun refuse
  noun       refusal
  comp/obj/of/for/to/in/on/into/against/over :act

operator refuse.reject refuse
  verb       reject turn_down spurn rebuff rule_out snub
  comp/obj/to :act
  recipient  by obj iobj to with against from for on at of over into between in

operator refuse.reject_noun refuse
  noun       rejection rebuff
  comp/obj/of/for/to/in/on/into/against/over :act

operator refuse.dismiss refuse
  verb       dismiss discount brush_aside brush_off shrug_off
  obj        :act
  recipient  by obj iobj to with against from for on at of over into between in

operator refuse.resist refuse
  verb       resist balk baulk scoff
  obj/at/comp/to :act
  recipient  by obj iobj to with against from for on at of over into between in

operator refuse.resist_noun refuse
  noun       resistance
  comp/obj/of/for/to/in/on/into/against/over :act

operator refuse.vote_down refuse
  verb       vote_down shoot_down strike_down defeat throw_out veto
  obj        :act
  recipient  by obj iobj to with against from for on at of over into between in

operator refuse.vote_against refuse
  verb       vote
  against    :act

operator refuse.say_no refuse
  verb       say
  obj        no
  to         :act

operator refuse.withhold refuse
  verb       withhold deny
  obj        :act
  recipient  by obj iobj to with against from for on at of over into between in

operator refuse.unwilling_noun refuse
  noun       unwillingness reluctance
  comp/obj/of/for/to/in/on/into/against/over :act

operator refuse.unwilling_adj refuse
  adj        unwilling reluctant averse loath unprepared unready disinclined hesitant
  comp/to/of/for/in/against :act

operator refuse.ignore refuse
  verb       ignore disregard shun
  obj        :act
  recipient  by obj iobj to with against from for on at of over into between in

operator refuse.turn_back_on refuse
  verb       turn
  obj        back
  on         :act

operator refuse.renege refuse
  verb       renege backtrack back_out go_back
  on/from/of :act

operator refuse.opt_out refuse
  verb       opt_out pull_out back_out withdraw
  of/from    :act

operator refuse.decide_against refuse
  verb       decide
  against    :act

operator refuse.hold_out refuse
  verb       hold_out
  against    :act

operator refuse.reject_call refuse
  verb       reject dismiss turn_down spurn rebuff decline refuse ignore resist
  obj        call demand request appeal offer proposal plea invitation bid suggestion idea pressure
  comp/for/of/to :act

# ---- threaten ----

operator threaten.threaten threaten
  verb       threaten menace
  comp/obj/with/to :act

operator threaten.threaten_noun threaten
  noun       threat
  comp/obj/of/for/to/in/on/into/against/over :act

operator threaten.warn_of threaten
  verb       warn
  of         :act

operator threaten.warn_of_noun threaten
  noun       warning
  comp/obj/of/for/to/in/on/into/against/over :act

operator threaten.warn_against threaten
  verb       warn caution
  against    :act

operator threaten.make_threat threaten
  verb       make issue deliver give renew repeat
  obj        threat warning ultimatum
  comp/of/to :act

operator threaten.brandish threaten
  verb       brandish raise
  obj        threat prospect spectre specter
  of         :act

operator threaten.revenge threaten
  verb       vow swear pledge promise
  obj        revenge vengeance retaliation retribution
  comp/for/of/to/in :act

# ---- halt ----

operator halt.halt halt
  verb       halt stop cease suspend discontinue interrupt pause end terminate
  comp/obj   :act

operator halt.halt_noun halt
  noun       halt suspension cessation stoppage termination interruption pause end discontinuation
  comp/obj/of/for/to/in/on/into/against/over :act

operator halt.cancel halt
  verb       cancel call_off scrap abandon drop abort shelve scuttle axe ditch
  obj        :act

operator halt.cancel_noun halt
  noun       cancellation abandonment
  comp/obj/of/for/to/in/on/into/against/over :act

operator halt.cut_off halt
  verb       cut_off break_off sever cut freeze rupture break_up
  obj        :act

operator halt.cut_off_noun halt
  noun       cutoff cut-off severance freeze rupture
  comp/obj/of/for/to/in/on/into/against/over :act

operator halt.reduce halt
  verb       reduce cut scale_back scale_down curtail slash downgrade trim limit lower decrease pare halve
  obj        :act

operator halt.reduce_noun halt
  noun       reduction cut curtailment downgrade downgrading
  comp/obj/of/for/to/in/on/into/against/over :act

operator halt.postpone halt
  verb       postpone delay defer put_off put_on_hold hold_up
  obj        :act

operator halt.postpone_noun halt
  noun       postponement delay
  comp/obj/of/for/to/in/on/into/against/over :act

operator halt.withdraw halt
  verb       withdraw pull retract revoke
  obj        :act

operator halt.put_end halt
  verb       put bring call
  obj        halt end stop
  to         :act

operator halt.bring_to_end halt
  verb       bring
  to         halt end close standstill
  obj        :act

operator halt.walk_out halt
  verb       walk_out storm_out pull_out withdraw walk_away stay_away
  of/from    :act

operator halt.give_up halt
  verb       give_up renounce forgo forswear desist refrain abstain
  obj/from   :act

operator halt.boycott halt
  verb       boycott skip shun
  obj        @talks @meeting @summit @exercise @cooperation

operator halt.boycott_noun halt
  noun       boycott
  comp/obj/of/for/to/in/on/into/against/over :act

operator halt.undermine halt
  verb       derail torpedo sabotage wreck scupper undermine sink
  obj        @talks @meeting @summit @mediation @cooperation @relations @aid

operator halt.collapse halt
  verb       collapse break_down fall_through founder stall
  subj       :act

operator halt.collapse_noun halt
  noun       collapse breakdown
  comp/obj/of/for/to/in/on/into/against/over :act

# ---- ease: lifting what weighs ----

operator ease.lift ease
  verb       lift ease relax loosen soften
  comp/obj   :act

operator ease.lift_noun ease
  noun       lifting easing relaxation loosening softening
  comp/obj/of/for/to/in/on/into/against/over :act

operator ease.remove ease
  verb       remove repeal rescind revoke waive abolish drop scrap annul roll_back undo nullify
  obj        :act

operator ease.remove_noun ease
  noun       removal repeal abolition revocation waiver rollback
  comp/obj/of/for/to/in/on/into/against/over :act

operator ease.end ease
  verb       end suspend cancel terminate reduce cut lower call_off withdraw
  obj        @sanctions @embargo @restrictions @tariffs @blockade @curfew @emergency @siege

operator ease.break ease
  verb       dismantle
  obj        @restrictions @tariffs @blockade @roadblock

# ---- allow ----

operator allow.allow allow
  verb       allow permit let enable entitle
  comp/obj/to :act

operator allow.allow_noun allow
  noun       permission
  comp/obj/of/for/to/in/on/into/against/over :act

operator allow.authorise allow
  verb       authorise authorize approve license licence clear greenlight green-light sanction endorse
  obj        :act :actor

operator allow.authorise_noun allow
  noun       authorisation authorization approval clearance
  comp/obj/of/for/to/in/on/into/against/over :act

operator allow.grant_permission allow
  verb       grant give extend issue
  obj        @permission right
  comp/for/to :act

operator allow.make_possible allow
  verb       facilitate smooth
  obj        :act

operator allow.tolerate allow
  verb       tolerate countenance
  obj        :act

operator allow.open_door allow
  verb       open
  obj        door way
  to/for     :act

# ---- prevent ----

operator prevent.prevent prevent
  verb       prevent
  from/obj   :act

operator prevent.prevent_noun prevent
  noun       prevention
  comp/obj/of/for/to/in/on/into/against/over :act

operator prevent.stop_from prevent
  verb       stop keep restrain
  from       :act

operator prevent.block prevent
  verb       block obstruct hinder impede hamper frustrate disrupt preclude
  obj/from   :act

operator prevent.block_noun prevent
  noun       obstruction disruption
  comp/obj/of/for/to/in/on/into/against/over :act

operator prevent.bar prevent
  verb       bar ban prohibit forbid preclude disallow outlaw debar
  from/obj/comp :act

operator prevent.bar_noun prevent
  noun       prohibition
  comp/obj/of/for/to/in/on/into/against/over :act

operator prevent.deny_access prevent
  verb       deny refuse
  obj        permission access right entry leave visa
  comp/to/for :act

operator prevent.thwart prevent
  verb       thwart foil avert forestall repel repulse fend_off head_off ward_off
  obj        :act

operator prevent.deter prevent
  verb       deter discourage dissuade
  from/obj   :act

# ---- order ----

operator order.order order
  verb       order command direct decree mandate
  comp/obj/to :act

operator order.order_noun order
  noun       order decree directive
  comp/obj/of/for/to/in/on/into/against/over :act

operator order.instruct order
  verb       instruct task assign delegate
  obj        :any
  comp/to    :act

operator order.instruct_noun order
  noun       instruction
  comp/obj/of/for/to/in/on/into/against/over :act

operator order.authorise order
  verb       authorise authorize approve sanction
  obj        :act @troops @military
  subj       @leader @government_body

operator order.sign_order order
  verb       sign issue give
  obj        order decree directive executive_order instruction command
  comp/for/of/to :act

operator order.have_done order
  verb       have
  obj        :armed @troops @military @police
  comp/to    :act

# ---- accuse ----

operator accuse.of accuse
  verb       accuse suspect
  of         :act

operator accuse.of_noun accuse
  noun       accusation allegation
  comp/obj/of/for/to/in/on/into/against/over :act

operator accuse.for accuse
  verb       blame criticise criticize condemn denounce fault reproach rebuke castigate chide berate lambast censure
  verb       reprimand vilify take_to_task
  for/over/on :act

operator accuse.for_noun accuse
  noun       blame
  comp/obj/of/for/to/in/on/into/against/over :act

operator accuse.condemn accuse
  verb       condemn denounce decry deplore slam blast lambast lambaste criticise criticize deprecate attack assail
  verb       censure rap lament
  obj        :act
  recipient  by obj iobj to with against from for on at of over into between in

operator accuse.condemn_noun accuse
  noun       condemnation denunciation criticism
  comp/obj/of/for/to/in/on/into/against/over :act

operator accuse.allege accuse
  verb       allege charge
  comp       :act

operator accuse.allege_noun accuse
  noun       allegation
  comp/obj/of/for/to/in/on/into/against/over :act

operator accuse.blame_on accuse
  verb       blame pin
  obj        :act
  on         :actor
  recipient  by obj iobj to with against from for on at of over into between in

operator accuse.hold_responsible accuse
  verb       hold
  obj        :actor
  for        :act
  comp       responsible accountable liable
  recipient  by obj iobj to with against from for on at of over into between in

operator accuse.express_anger accuse
  verb       express voice
  obj        @criticism
  at/over/about :act

operator accuse.label accuse
  verb       describe brand label call
  obj        :act
  as/comp    illegal unacceptable provocation aggression terrorism crime genocide invasion violation mistake
  comp       illegal unacceptable provocation aggression terrorism crime
  recipient  by obj iobj to with against from for on at of over into between in

# ---- investigate ----

operator investigate.investigate investigate
  verb       investigate probe examine scrutinise scrutinize
  obj        :act

operator investigate.investigate_noun investigate
  noun       investigation probe
  comp/obj/of/for/to/in/on/into/against/over :act

operator investigate.look_into investigate
  verb       look_into inquire enquire look delve
  into       :act

operator investigate.look_into_noun investigate
  noun       inquiry enquiry
  comp/obj/of/for/to/in/on/into/against/over :act

operator investigate.open investigate
  verb       open launch begin start conduct order hold set_up
  obj        @investigation
  into/of/over :act

# ---- praise ----

operator praise.praise praise
  verb       praise commend laud hail applaud salute extol celebrate cheer
  obj/for/on :act
  recipient  by obj iobj to with against from for on at of over into between in

operator praise.welcome praise
  verb       welcome
  obj        :act
  recipient  by obj iobj to with against from for on at of over into between in

operator praise.support praise
  verb       support back endorse favour favor champion
  obj        :act
  recipient  by obj iobj to with against from for on at of over into between in

operator praise.support_noun praise
  noun       backing
  comp/obj/of/for/to/in/on/into/against/over :act

operator praise.thank praise
  verb       thank congratulate compliment
  for/on     :act

operator praise.approve praise
  verb       approve
  of         :act

operator praise.express praise
  verb       express voice
  obj        support satisfaction appreciation gratitude praise approval
  for/of/with/over :act

operator praise.defend praise
  verb       defend justify condone excuse
  obj        :act
  recipient  by obj iobj to with against from for on at of over into between in

operator praise.in_favour praise
  adj        supportive
  of         :act

# ---- oppose ----

operator oppose.oppose oppose
  verb       oppose contest
  obj        :act
  recipient  by obj iobj to with against from for on at of over into between in

operator oppose.oppose_noun oppose
  noun       opposition
  comp/obj/of/for/to/in/on/into/against/over :act

operator oppose.oppose_adj oppose
  adj        opposed
  comp/to/of/for/in/against :act

operator oppose.object oppose
  verb       object
  to         :act

operator oppose.object_noun oppose
  noun       objection
  comp/obj/of/for/to/in/on/into/against/over :act

operator oppose.protest oppose
  verb       protest
  against/obj/over :act
  recipient  by obj iobj to with against from for on at of over into between in

operator oppose.complain oppose
  verb       complain grumble
  about/of/over :act

operator oppose.complain_noun oppose
  noun       complaint
  comp/obj/of/for/to/in/on/into/against/over :act

operator oppose.disapprove oppose
  verb       disapprove disagree
  of/with    :act

operator oppose.disapprove_noun oppose
  noun       disapproval disagreement
  comp/obj/of/for/to/in/on/into/against/over :act

operator oppose.lodge_protest oppose
  verb       lodge file make submit raise voice express register
  obj        protest complaint objection opposition concern
  against/over/about/to :act

operator oppose.challenge oppose
  verb       challenge question
  obj        :act
  recipient  by obj iobj to with against from for on at of over into between in

operator oppose.come_out_against oppose
  verb       come_out speak_out speak argue
  against    :act

operator oppose.hostile oppose
  adj        hostile critical wary sceptical skeptical
  to/of      :act

# ---- deny ----

operator deny.deny deny
  verb       deny refute repudiate disclaim
  comp/obj   :act

operator deny.deny_noun deny
  noun       denial
  comp/obj/of/for/to/in/on/into/against/over :act

operator deny.dispute deny
  verb       dispute contradict rebut dismiss reject
  obj        claim report allegation accusation suggestion charge rumour rumor assertion speculation
  comp/of/about :act

operator deny.deny_report deny
  verb       deny
  obj        report claim allegation accusation involvement responsibility role knowledge rumour rumor part
  comp/in/of/for :act

operator deny.disavow deny
  verb       disavow dissociate distance
  obj/from   :act

operator deny.never deny
  verb       rule_out
  obj        involvement
  comp/for/of/to/in :act

# ---- fail ----

operator fail.fail fail
  verb       fail neglect omit forget
  comp/in    :act

operator fail.fail_noun fail
  noun       failure inability
  comp/obj/of/for/to/in/on/into/against/over :act

operator fail.stop_short fail
  verb       stop fall
  comp       short
  of         :act

operator fail.stop_short_of fail
  verb       stop_short fall_short shy_away shrink
  of/from    :act

operator fail.unable fail
  adj        unable powerless incapable
  comp/of    :act

operator fail.avoid fail
  verb       avoid evade escape dodge sidestep
  obj        :act

operator fail.avoid_noun fail
  noun       avoidance
  comp/obj/of/for/to/in/on/into/against/over :act

operator fail.refrain fail
  verb       refrain abstain hold_off hold_back desist
  from/on/comp :act

operator fail.lack fail
  verb       lack
  obj        :act

operator fail.miss fail
  verb       miss
  obj        @meeting @talks @summit chance opportunity

operator fail.narrowly fail
  verb       come
  comp       close
  to         :act

# ---- consider: wishes, thoughts, attempts ----

operator consider.consider consider
  verb       consider mull weigh ponder contemplate debate mull_over think_about toy
  comp/obj   :act

operator consider.consider_noun consider
  noun       consideration contemplation
  comp/obj/of/for/to/in/on/into/against/over :act

operator consider.toy consider
  verb       toy flirt
  with       :act

operator consider.think consider
  verb       think talk speculate dream
  of/about   :act

operator consider.study consider
  verb       study explore examine review discuss
  obj        possibility option idea prospect feasibility way
  of/for/comp :act

operator consider.study_noun consider
  noun       possibility option prospect idea
  comp/obj/of/for/to/in/on/into/against/over :act

operator consider.hope consider
  verb       hope wish want desire long yearn aspire
  comp/obj   :act

operator consider.hope_noun consider
  noun       hope wish desire aspiration
  comp/obj/of/for/to/in/on/into/against/over :act

operator consider.hope_for consider
  verb       hope wish long
  for        :act

operator consider.seek consider
  verb       try attempt strive endeavour endeavor struggle look
  comp/obj   :act

operator intent.seek intent               # "has sought to forge closer ties"
  verb       seek
  comp/to    :act

operator consider.seek_noun consider
  noun       attempt effort bid endeavour endeavor
  comp/obj/of/for/to/in/on/into/against/over :act

operator consider.seek_thing consider
  verb       seek pursue
  obj        :act
  from       :none

operator consider.expect consider
  verb       expect anticipate foresee predict forecast envision
  comp/obj   :act

operator consider.expect_noun consider
  noun       expectation
  comp/obj/of/for/to/in/on/into/against/over :act

operator consider.likely consider
  adj        likely possible unlikely probable expected hopeful keen eager interested anxious desirous able capable
  comp/to/of/for/in/against :act

operator consider.suggest consider
  verb       suggest hypothesise imply speculate
  comp       :act

operator consider.suggest_noun consider
  noun       suggestion speculation
  comp/obj/of/for/to/in/on/into/against/over :act

operator consider.fear consider
  verb       fear dread worry
  comp/obj/about :act

operator consider.fear_noun consider
  noun       fear risk danger likelihood
  comp/obj/of/for/to/in/on/into/against/over :act

operator consider.raise_prospect consider
  verb       raise leave_open keep_open float
  obj        possibility prospect question idea option
  of         :act

operator consider.help_prepare consider
  verb       hinge depend
  on         :act

operator consider.advise consider
  verb       advise recommend
  obj        :act
  comp       :none

operator consider.imagine consider
  verb       imagine wonder pretend
  comp       :act

operator consider.train consider
  verb       rehearse simulate
  obj        :act

operator consider.train_noun consider
  noun       rehearsal simulation
  comp/obj/of/for/to/in/on/into/against/over :act

operator consider.appear consider
  verb       claim seem appear
  comp       able
  comp/for/of/to/in :act

operator consider.commemorate consider
  verb       commemorate remember recall mark
  obj        :act

operator consider.commemorate_noun consider
  noun       anniversary commemoration
  comp/obj/of/for/to/in/on/into/against/over :act
