# CAMEO 12: reject. "Refuse to ..." and "reject the demand that ..." are operators; here stand refusals with a bare
# object.

frame reject 120
  verb       reject spurn rebuff dismiss turn_down rule_out refuse repudiate shun brush_aside brush_off
  verb       shoot_down scoff_at
  obj        :any
  needs      recipient
  recipient  by from of to obj against for

frame reject.noun 120
  noun       rejection refusal rebuff repudiation
  of/to      :any
  recipient  of by to

frame reject.demand 120
  verb       reject refuse turn_down rebuff dismiss ignore spurn decline deny brush_aside brush_off snub rubbish
  obj        @demand call appeal request petition plea
  recipient  by from of obj to for

frame reject.proposal 120
  verb       reject refuse turn_down rebuff dismiss spurn decline scrap shelve throw_out defeat vote_down shoot_down
  verb       slam oppose
  obj        @proposal @offer @plan offer overture
  recipient  by from of obj for to

frame reject.policy 1232
  verb       reject refuse vote_down defeat throw_out
  obj        @reform @policy @law budget amendment
  recipient  by from of obj

frame reject.resignation 1231
  verb       reject refuse
  obj        resignation
  recipient  of by from

frame reject.stepping_down 1231
  verb       refuse decline
  comp       resign step_down quit leave

frame reject.election 1231
  verb       reject dispute contest
  obj        result outcome @election victory winner
  recipient  of obj by

frame reject.help 122
  verb       reject refuse turn_down rebuff spurn decline deny
  obj        @aid
  recipient  from by to for iobj of

frame reject.help_economic 1221
  verb       reject refuse turn_down decline deny
  obj        @economic_aid @loan bailout
  recipient  from by to for iobj of

frame reject.help_military 1222
  verb       reject refuse turn_down decline deny
  obj        @military_aid @weapons
  recipient  from by to for iobj of

frame reject.help_humanitarian 1223
  verb       reject refuse turn_down decline deny
  obj        @humanitarian_aid
  recipient  from by to for iobj of

frame reject.peacekeepers 1224
  verb       reject refuse turn_down rule_out oppose
  obj        @peacekeepers
  recipient  from by to of in obj

frame reject.cooperation 121
  verb       reject refuse rule_out decline shun
  obj        @cooperation @alliance @trade
  recipient  with to from

frame reject.membership 121
  verb       reject refuse turn_down deny
  obj        @membership membership_application
  recipient  of from by iobj

frame reject.extradition 1213
  verb       reject refuse deny block turn_down
  obj        @extradition
  recipient  of to from by for

frame reject.intelligence 1214
  verb       reject refuse
  obj        @intelligence
  recipient  with to from

frame reject.troops 1212
  verb       rule_out refuse reject decline
  obj        @troops deployment troop_deployment
  recipient  to for from in

frame reject.talks 125
  verb       reject refuse rule_out decline spurn shun turn_down rebuff snub
  obj        @talks @meeting @visit @invitation
  recipient  with to from by obj
  weight     1

frame reject.cancel 125
  verb       cancel call_off scrap scuttle
  obj        @talks @meeting @visit @summit
  recipient  to with obj by from
  weight     3

frame reject.cancel_noun 125
  noun       cancellation
  of         @talks @meeting @visit @summit
  recipient  to with by

frame reject.postpone 125
  verb       postpone put_off delay
  obj        @talks @summit @visit
  recipient  to with obj
  weight     1

frame reject.stay_away 125
  verb       skip snub boycott stay_away_from shun avoid
  obj/from   @talks @meeting @summit ceremony forum celebration
  recipient  with to by of

frame reject.mediation 126
  verb       reject refuse rule_out decline turn_down rebuff
  obj        @mediation
  recipient  by from of obj
  weight     2

frame reject.peace_plan 127
  verb       reject refuse dismiss rule_out turn_down rebuff scuttle spurn disown renounce repudiate tear_up
  obj        @peace_plan @ceasefire @peace_agreement
  recipient  by from with of obj
  weight     3

frame reject.agreement 127
  verb       reject refuse dismiss turn_down vote_down repudiate denounce defeat throw_out
  obj        @agreement @dispute @peace
  recipient  with by from of

frame reject.no_deal 127
  verb       fail
  comp       agree settle
  recipient  with to

# What it is that somebody will not do need be no act of the lexicon.
frame reject.to_do 120
  verb       refuse
  comp       :clause
  recipient  obj to with for comp

frame reject.answer 120
  verb       refuse decline
  comp       respond reply
  recipient  to with obj comp

frame reject.cancel_deal 120
  verb       cancel scrap scuttle tear_up call_off rip_up abrogate annul nullify rescind renounce
  obj        @agreement @contract
  recipient  with by of from to obj

frame reject.sanctions_ease 1244
  verb       keep maintain retain uphold
  obj        @sanctions @embargo
  comp       :none
  recipient  on against obj

frame reject.release 1243
  verb       refuse reject deny
  obj        release bail parole @amnesty
  recipient  of to iobj obj for

frame reject.inspectors 1245
  verb       refuse reject deny bar block
  obj        @inspectors @observers
  recipient  obj from of

frame reject.access 1245
  verb       deny refuse bar block
  obj        @inspectors access
  iobj/to    @inspectors @observers @aid_workers
  recipient  iobj to obj

frame reject.entry 120
  verb       deny refuse
  obj        entry @visa @permission access passage asylum
  recipient  iobj to obj for from
  weight     1

frame reject.bar_entry 120
  verb       bar ban block prevent stop prohibit
  obj        :any
  from       enter land visit travel
  recipient  obj

frame reject.turn_away 120
  verb       turn_away turn_back send_back refuse
  obj        @refugees @ship @diplomats @journalists @observers boat migrant
  recipient  obj

frame reject.turn_back 120
  verb       turn_away turn_back
  obj        :actor :person delegation aid
  recipient  obj from

frame reject.veto 129
  verb       veto
  obj        :any
  recipient  by of from obj against

frame reject.veto_noun 129
  noun       veto
  of/on/over :any
  recipient  of on over

frame reject.cast_veto 129
  verb       cast exercise wield use
  obj        veto
  recipient  on of against over

frame reject.block_bill 129
  verb       block defeat kill sink strike_down
  obj        @bills @resolution
  recipient  of by from on obj

frame reject.block_appointment 129
  verb       block
  obj        appointment nomination accession membership bid
  recipient  of by from to

frame reject.strike_down 129
  verb       strike_down overturn annul quash nullify invalidate suspend block
  subj       @court
  obj        @law @policy @election order decree decision
  recipient  of by obj

# ---- 128: defy norms and law ----

frame defy 128
  verb       defy flout disobey
  obj        :any
  recipient  by of on obj

frame defy.noun 128
  noun       defiance
  of         :any
  recipient  of

frame defy.violate 128
  verb       violate breach break contravene flout circumvent evade ignore disregard infringe bust defy skirt
  obj        @rules @norms @sanctions @resolution @law @restrictions @curfew @agreement
  recipient  on by with against of obj

frame defy.violation 128
  noun       violation breach infringement contravention
  of         @rules @norms @sanctions @resolution @law @agreement
  recipient  by on with of

frame defy.ignore 128
  verb       ignore disregard brush_aside
  obj        warning @resolution deadline ultimatum order ruling
  recipient  by from of

frame defy.resist_order 128
  verb       refuse
  comp       comply obey abide recognise recognize
  recipient  with by to

frame defy.break_promise 128
  verb       break breach renege
  obj        promise pledge vow commitment word undertaking
  recipient  to with

frame defy.renege 128
  verb       renege backtrack go_back
  on         promise pledge commitment @agreement deal
  recipient  to with

# ---- readings that are no event ----

frame reject.allegation none
  verb       reject deny dismiss refute rebut repudiate dispute brush_aside
  obj        @allegation
  not obj    criticism

frame reject.comment none
  verb       decline refuse
  comp/obj   comment elaborate specify say give answer

frame reject.fall none
  verb       decline
  obj        percent point percentage

frame reject.organ none
  verb       reject
  obj        organ transplant kidney tissue liver

frame reject.application none
  verb       reject turn_down
  obj        manuscript job script novel

frame reject.insurer none
  verb       deny reject
  subj       insurer bank

frame reject.staff none
  verb       dismiss
  obj        @staff @workers employee government cabinet
  not subj   @court

frame reject.dismiss_class none
  verb       dismiss
  obj        batsman opener class wicket

frame violate.privacy none
  verb       break
  obj        @records silence news heart leg arm bone ground seal tie deadlock

frame reject.rain_off none
  verb       cancel call_off postpone
  obj        flight match game concert race festival train show tournament
