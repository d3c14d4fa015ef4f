# Acts on frameworks: organisations, plans and programmes, exercises, operations, mandates, force commitments, transit
# arrangements. Who is in, who leaves, who carries on.

# ---- leaving, staying away ----

frame withdraw.from_exercise 160
  verb       withdraw pull_out drop_out pull bow_out back_out opt_out
  from/out   @exercise
  recipient  from out with of
  mode       withdraw
  context    military
  weight     2

frame quit.exercise 160
  verb       quit leave abandon skip shun boycott
  obj        @exercise
  recipient  obj of with
  mode       withdraw
  context    military
  weight     1

frame withdraw.from_organisation 160
  verb       withdraw pull_out secede resign drop_out walk_out pull
  from/out   @organisation :organisation @alliance @membership
  subj       :state :organisation @government_body
  recipient  from out
  weight     1

frame quit.organisation 160
  verb       quit leave abandon exit
  obj        @organisation :organisation @alliance
  subj       :state @government_body @party
  recipient  obj
  weight     1

frame withdraw.from_framework 160
  verb       withdraw pull_out drop_out opt_out back_out pull exit
  from/out   :framework @plan @agreement @project
  subj       :actor
  recipient  from with out of

frame quit.framework 160
  verb       quit leave abandon exit denounce scrap tear_up renounce abrogate annul
  obj        :framework @agreement
  subj       :actor
  recipient  with obj of

frame suspend.participation 160
  verb       suspend halt freeze end terminate cancel stop discontinue break_off
  obj        participation membership involvement
  in/of      :any
  recipient  in of with
  weight     2

frame suspend.member 160
  verb       suspend expel exclude eject
  obj        :actor :state
  from       @organisation :organisation @alliance
  recipient  obj

frame withdraw.contingent 1661
  verb       withdraw pull_out recall bring_home remove
  obj        @troops @peacekeepers @military_unit
  from       @peacekeepers @mandate :organisation :framework
  recipient  from in
  weight     2

frame stay_away.from_exercise 160
  verb       stay_away stay_out abstain
  from/of    @exercise @summit @organisation
  recipient  from of

frame not_renew.mandate 160
  verb       terminate end
  obj        @mandate presence
  recipient  of in

# ---- taking part ----

frame take_part.framework 060
  verb       take_part participate partake engage
  in         :framework @plan @project @organisation
  recipient  in of with
  weight     -1

frame take_part.operation 062
  verb       take_part participate serve partake join_in
  in         @mandate @war @military_cooperation operation mission coalition
  subj       :actor
  recipient  in with of

frame take_part.plain 060
  verb       take_part participate
  in         :none
  subj       :actor
  weight     -1

frame participation.exercise 062
  noun       participation involvement
  in         @exercise
  recipient  in with

frame participation.governed 060
  governed   participation involvement
  recipient  in with of

frame participate.sports none
  verb       take_part participate compete join
  in         @sports @arts survey race contest experiment study lottery
  weight     2

frame join.framework 060
  verb       join enter rejoin sign_up
  obj        :framework
  recipient  obj with
  weight     -1

frame sign_up.for_framework 060
  verb       sign_up sign_on
  to/for     :framework @plan
  recipient  to for with

frame send.to_exercise 062
  verb       send deploy contribute dispatch
  obj        @troops @military_unit @warship @warplane @military
  to/for     @exercise
  recipient  to for with
  weight     2

frame invite.to_exercise 0312
  verb       invite
  obj        :actor
  to         @exercise
  recipient  obj
  weight     2

frame observe.exercise 062
  verb       observe monitor
  obj        @exercise
  subj       :actor

# ---- plans, programmes and their cycles ----

frame complete.plan_cycle 060
  verb       complete finish conclude implement begin start enter launch fulfil fulfill carry_out
  obj        cycle phase stage
  of         :framework @plan @agreement
  recipient  of with
  weight     1

frame implement.framework 060
  verb       implement carry_out execute complete
  obj        :framework
  recipient  with of

frame adopt.plan 060
  verb       adopt approve launch draw_up
  obj        action_plan work_programme work_plan joint_plan cooperation_plan partnership_plan
  with       :actor
  recipient  with

frame revive.framework 060
  verb       revive relaunch resume restart extend renew
  obj        :framework @project partnership_plan
  recipient  with of

frame join.programme 060
  verb       join
  obj        programme program plan initiative project scheme
  subj       :state
  recipient  of with obj

# ---- membership and partnership ----

frame become.member 050
  verb       become
  comp       member signatory partner ally observer associate
  recipient  of to with

frame found.organisation 050
  verb       found co-found cofound establish set_up launch create
  obj        @organisation @alliance :organisation
  subj       :state
  with       :actor
  recipient  with

frame start.accession 050
  verb       open start begin launch
  obj        accession_talks membership_talks accession_negotiation
  recipient  with
  weight     2

frame ratify.accession 050
  verb       ratify approve endorse back support
  obj        @membership
  recipient  of by

frame seek.membership 032
  verb       seek pursue request
  obj        @membership
  recipient  of in

frame expand.organisation 050
  verb       expand enlarge widen
  obj        :organisation @organisation @alliance

# ---- operations, commitments, transit ----

frame lead.operation 062
  verb       lead command take_over assume
  obj        @mandate @peacekeepers coalition command
  recipient  in of from

frame take_over.command 062
  verb       take_over assume hand_over transfer
  obj        command security_responsibility
  recipient  from of to

frame provide.transit 062
  verb       provide grant offer open give
  obj        @transit corridor
  to/for     :actor :armed
  recipient  to for
  weight     1

frame transit.governed 062
  governed   @transit overflight
  recipient  by to for of

frame refuel.forces 062
  verb       refuel resupply
  obj        :armed @warship @warplane
  recipient  obj

frame rotate.troops 062
  verb       rotate
  obj        @troops @military_unit
  recipient  in through with

frame sustain.contribution 062
  verb       sustain maintain increase raise boost expand
  obj        contribution troop_contribution contingent
  to/in      :organisation @mandate @peacekeepers
  recipient  to in
