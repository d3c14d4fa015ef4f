# CAMEO 03, AGREE: wills and promises to cooperate that no operator composes from a base act: invitations,
# acceptances, sums pledged, agreement in principle. Promises of listed acts ("agree to provide aid") come from
# operators.lex.

# ---- agreeing ----

frame agree.on_point 030
  verb       agree
  on/upon    :any
  subj       :actor

frame agree.to_do 030
  verb       agree consent
  comp       :clause
  subj       :actor
  not subj   @science @sports @arts @private_life
  weight     -1

frame agree.in_opinion none
  verb       agree
  comp       :clause
  subj       @science expert analyst economist doctor critic voter reader everyone everybody people most
  weight     1

frame promise.to_do 030
  verb       promise pledge
  comp       :clause
  subj       :state :organisation :group @leader @government_body
  weight     -2

frame agree.on_principle 030
  verb       agree
  in         principle

frame agree.on_text 057
  verb       agree settle decide
  on/upon/to @agreement text draft wording
  obj        :none
  recipient  with between
  weight     1

frame agree.obj_text 057
  verb       agree
  obj        @agreement

frame agree.on_plan 037
  verb       agree
  on/upon/to @peace_agreement @proposal @peace
  recipient  with between

frame agree.on_ceasefire 0356
  verb       agree consent assent
  on/to      @ceasefire
  weight     2

frame agree.to_meeting 036
  verb       agree consent assent
  on/upon/to @talks @meeting @visit @summit
  weight     2

frame agree.to_mediation 038
  verb       agree consent assent
  to         @mediation
  weight     2

frame agree.to_aid 033
  verb       agree consent assent
  on/to      @aid
  weight     1

frame agree.to_money 0331
  verb       agree
  on/to      @loan @economic_aid @debt
  weight     2

frame agree.to_cooperation 030
  verb       agree consent
  on/to      @cooperation @relations @alliance

frame agree.to_military_cooperation 0312
  verb       agree consent
  on/to      @military_cooperation @exercise @troops @base
  weight     1

frame agree.to_trade 0311
  verb       agree consent
  on/to      @trade @project @contract @investment @economic_cooperation @price @tariffs @goods
  weight     1

frame agree.to_reform 034
  verb       agree consent
  on/to      @reform @election

frame agree.to_demand 080
  verb       agree consent accede assent
  to         @demand

frame agree.to_release 0353
  verb       agree consent
  on/to      release exchange swap

frame agree.to_pullout 0356
  verb       agree consent
  on/to      withdrawal pullout pullback disengagement disarmament de-escalation demilitarisation demilitarization truce disarmament drawdown

frame agree.to_inspection 0355
  verb       agree consent
  to         @inspectors @observers @peacekeepers access
  weight     1

frame agree.with_view none
  verb       agree
  with       :person
  not subj   :state :organisation
  on/upon/to :none
  comp       :none

frame come.to_understanding 030
  verb       come
  to         understanding agreement terms consensus

frame reach.understanding 030
  verb       reach achieve find come_to
  obj        understanding consensus accommodation
  recipient  with between

frame reach.compromise 037
  verb       reach find achieve hammer_out
  obj        compromise settlement formula solution
  recipient  with between

frame reach.decision none
  verb       reach
  obj        conclusion verdict target peak level height goal milestone final semifinal record

frame see.eye_to_eye 030
  verb       see
  obj        eye

frame find.common_ground 030
  verb       find seek
  obj        ground common_ground
  recipient  with between

# ---- inviting, being invited ----

frame invite.actor 036
  verb       invite
  obj        :actor :state :organisation :group @leader @delegates @officials
  recipient  obj

frame invite.visit 036
  verb       invite
  obj        :any
  to         @visit @talks @meeting @summit :place :state
  recipient  obj

frame invite.to_come 036
  verb       invite
  obj        :any :actor
  comp/to    visit attend come meet tour travel discuss join pay
  recipient  obj
  weight     3

frame invite.observers 0355
  verb       invite
  obj        @observers @inspectors
  recipient  obj

frame invite.peacekeepers 0355
  verb       invite
  obj        @peacekeepers
  recipient  obj

frame invite.join 032
  verb       invite
  obj        :actor
  to         @organisation @alliance @membership
  recipient  obj
  weight     1

frame invite.bids none
  verb       invite
  obj        bid tender application comment criticism trouble comparison ridicule question attention

frame invite.guests none
  verb       invite
  obj        fan viewer reader listener customer visitor artist designer audience applicant guest

frame invitation.to 036
  noun       invitation invite
  to/for     :actor
  needs      recipient

frame extend.invitation 036
  verb       extend issue send give offer convey deliver renew make
  obj        @invitation
  recipient  iobj to for

frame receive.invitation 036
  verb       receive get
  obj        @invitation
  from       :actor
  actor      from
  recipient  subj

frame accept.invitation 036
  verb       accept honour honor welcome take_up
  obj        @invitation
  recipient  from of by

# ---- accepting ----

frame accept.mediation 038
  verb       accept welcome
  obj        @mediation
  weight     1

frame accept.proposal 037
  verb       accept endorse take_up adopt
  obj        @proposal @peace_agreement
  subj       :actor

frame accept.plan 037
  verb       accept
  obj        @plan @resolution

frame accept.offer 030
  verb       accept take_up welcome
  obj        @offer
  recipient  from of by

frame accept.aid 030
  verb       accept welcome
  obj        @aid @loan
  recipient  from of by

frame accept.talks 036
  verb       accept
  obj        @talks @meeting @visit
  weight     1

frame accept.ceasefire 0871
  verb       accept honour honor
  obj        @ceasefire
  weight     1

frame accept.cooperation 030
  verb       accept
  obj        @cooperation @military_cooperation @relations

frame accept.job none
  verb       accept
  obj        job position post nomination role award prize responsibility payment card application challenge fact reality bribe gift payment trophy cash cookie

# ---- promising sums and support that are no acts by themselves ----

frame pledge.money 0331
  verb       pledge promise commit offer earmark propose set_aside
  obj        :money @money
  recipient  iobj to for in
  weight     1

frame pledge.relief_money 0333
  verb       pledge promise commit offer earmark
  obj        :money @money @relief_goods
  to/for     @refugees @disaster relief victim survivor humanitarian_aid
  recipient  iobj to for in
  weight     2

frame pledge.weapons 0332
  verb       pledge promise offer commit
  obj        @weapons @military_aid @advisers
  recipient  iobj to for
  weight     1

frame pledge.troops 0312
  verb       pledge promise offer commit volunteer
  obj        @troops @military_unit @police
  recipient  iobj to for

frame pledge.peacekeepers 0334
  verb       pledge promise offer commit volunteer
  obj        @peacekeepers
  recipient  iobj to for
  weight     1

frame pledge.relief_goods 0333
  verb       pledge promise offer
  obj        @relief_goods @humanitarian_aid @medics
  recipient  iobj to for
  weight     1

frame pledge.reform 034
  verb       pledge promise offer vow propose guarantee
  obj        @reform @election

frame pledge.rights 0343
  verb       pledge promise offer guarantee ensure
  obj        @rights
  recipient  iobj to for

frame pledge.autonomy 0344
  verb       pledge promise offer grant propose
  obj        autonomy self-rule self-government self-determination
  recipient  iobj to for
  weight     1

frame pledge.protection 0334
  verb       pledge promise offer guarantee
  obj        @protection security safety
  recipient  iobj to for of
  weight     1

frame pledge.cooperation 030
  verb       pledge promise offer vow
  obj        @cooperation readiness willingness goodwill

frame pledge.amnesty 0353
  verb       offer pledge promise propose
  obj        @amnesty
  recipient  iobj to for

frame offer.asylum 033
  verb       offer promise
  obj        @asylum
  recipient  iobj to for
  context    asylum

frame offer.concession 035
  verb       promise propose
  obj        @concession
  recipient  iobj to for

frame offer.reward none
  verb       offer
  obj        reward discount explanation glimpse advice opportunity clue comment insight service product chance detail course class view alternative example lesson evidence resistance hope

frame promise.result none
  verb       promise
  obj        result profit growth success fun

# ---- arranging what is to come ----

frame schedule.meeting 036
  verb       schedule arrange fix set_up organise organize book reschedule
  obj        @talks @meeting @visit @summit
  weight     1

frame set.date 036
  verb       set fix name
  obj        date
  for        @talks @meeting @summit

frame set.election_date 034
  verb       set fix schedule announce call
  obj        @election date
  for/on     @election

frame due.to_meet 036
  adj        due scheduled set slated
  for/in     @talks @meeting @summit @visit

frame propose.peace_plan 037
  verb       propose unveil present put_forward submit outline table draft launch float suggest
  obj        @peace_agreement @peace
  recipient  to for

frame propose.plan 030
  verb       propose put_forward
  obj        @plan @cooperation @alliance
  recipient  to for with

frame propose.ceasefire 0356
  verb       propose offer
  obj        @ceasefire
  recipient  to with iobj
  weight     1

frame offer.olive_branch 037
  verb       offer extend hold_out
  obj        olive_branch hand hand_of_friendship
  recipient  to iobj

frame welcome.to_join 032
  adj        welcome
  comp       :clause
  actor      by
  recipient  subj

frame open.to_members 032
  adj        open
  to         :actor @membership
  recipient  to

frame open.to_talks 036
  adj        open amenable receptive
  to         @talks @meeting @proposal
  recipient  to with

frame open.to_mediation 038
  adj        open amenable receptive
  to         @mediation

frame commit.to_peace 037
  verb       commit
  to         @peace @peace_agreement

frame seek.peace 037
  verb       seek pursue want
  obj        @peace @peace_agreement
  with       :actor
  recipient  with

frame committed.to_peace 037
  adj        committed
  to         @peace @peace_agreement @talks

frame commit.to_cooperation 030
  verb       commit
  to         @cooperation @relations @plan

frame committed.to_cooperation 030
  adj        committed
  to         @cooperation @relations @alliance

frame hold_out.hand 030
  verb       reach_out
  to         :actor

frame make.promise 030
  verb       make
  obj        promise pledge commitment
  to         :actor
  weight     -1

frame apply.membership 032
  verb       apply
  for        @membership
  recipient  to in of for

frame apply.to_join 032
  verb       apply
  to         @organisation
  recipient  to

frame make.overture 037
  verb       make
  obj        overture

frame keep.promise none
  verb       keep fulfil fulfill break
  obj        promise word vow

frame promise.to_actor 030
  verb       promise pledge offer
  obj        :any
  to/iobj    :actor
  recipient  to iobj
  weight     -1
