# CAMEO 11, words of blame: criticise, denounce, accuse, complain, rally opposition. Courts are in conflict-legal.lex.

# ---- 110, 111: disapprove, criticise, denounce ----

frame criticise 111
  verb       criticise criticize denounce condemn decry deplore lambast lambaste castigate berate chastise rebuke deride
  verb       excoriate chide vilify upbraid censure admonish reprimand slate skewer revile
  verb       lash_out_at hit_out_at rail_against inveigh_against speak_out_against
  obj        :any
  not subj   @natural_forces @accidents

frame criticise.noun 111
  noun       criticism condemnation denunciation rebuke reprimand censure vilification
  recipient  against of for to on over at

frame criticise.newswire 111
  verb       slam blast pillory savage flay lampoon pan trash attack bash scold
  subj       :state :organisation :person @politician @critics
  obj        @politician @verbal_targets @media_outlet @reproaches
  not subj   :armed @gunmen @natural_forces @explosives @aircraft @missile
  not obj    @site @base @convoy @vehicles @films

frame criticise.slam 111
  verb       slam blast lambast pillory savage flay bash scold assail rap
  obj        :actor
  not subj   :armed @gunmen @natural_forces @explosives @aircraft @missile @planted_bombs @vehicles @accidents
  not obj    @site @base @convoy @vehicles
  not into   :any

frame criticise.in_words 111
  verb       attack assail hit
  obj        :actor @verbal_targets
  in         statement speech interview address column article editorial tweet letter broadcast remark comment
  weight     2

frame criticise.lash_out 111
  verb       lash_out hit_out lash rail fulminate rage inveigh rant speak_out hit_back thunder
  at/against/over :actor @verbal_targets @media_outlet
  recipient  at against over

frame criticise.take_aim 111
  verb       take_aim take_issue take_exception take_umbrage find_fault
  at/with/to :actor @verbal_targets
  recipient  at with to

frame criticise.express 110
  verb       express voice convey register show air
  obj        @reproaches
  recipient  at with over about to against of for toward in
  needs      recipient

frame criticise.expressed 111
  verb       voice express issue level direct draw heap offer deliver launch repeat renew mount
  obj        criticism condemnation rebuke broadside denunciation tirade reprimand
  recipient  of against at to on toward over for iobj

frame criticise.concern 110
  verb       express voice raise convey reiterate
  obj        concern alarm worry misgiving doubt reservation unease
  not subj   @civilians
  recipient  about over at with to
  needs      recipient

frame criticise.face 111
  verb       face draw meet attract come_under suffer encounter earn receive prompt spark trigger provoke
  obj        criticism condemnation rebuke censure outrage backlash ire
  actor      from by among
  recipient  subj

frame criticise.came_under 111
  verb       come
  under      criticism attack fire pressure
  from       :actor
  actor      from
  recipient  subj

frame criticise.critical 111
  adj        critical scathing dismissive disapproving contemptuous
  of/about   :actor @verbal_targets
  recipient  of about

frame criticise.angry 110
  adj        angry furious outraged dismayed disappointed incensed unhappy indignant disgusted appalled infuriated
  adj        upset frustrated annoyed
  at/with/by/over :actor
  recipient  at with by over

frame criticise.anger 110
  verb       anger infuriate enrage outrage dismay incense irk irritate annoy exasperate
  subj       :actor @verbal_targets
  obj        :state :organisation
  actor      obj
  recipient  subj

frame criticise.names 111
  verb       call brand label dub describe denounce portray
  obj        :actor
  comp/as    @insult
  weight     2

frame criticise.calls_act 111
  verb       describe denounce brand label call decry characterise characterize condemn dub
  obj        :any
  as         @blamed_acts @crime_words @rights_abuse @insult crime mistake insult disgrace outrage threat farce sham
  recipient  obj
  weight     1

frame criticise.names_obj 111
  verb       call brand label dub
  obj        @insult
  recipient  iobj obj comp
  needs      recipient

frame criticise.lament 110
  verb       lament regret bemoan
  obj        @verbal_targets @blamed_acts @rights_abuse
  needs      recipient

frame criticise.mock 111
  verb       mock ridicule insult taunt belittle demean disparage smear slander defame denigrate malign demonise
  verb       demonize
  verb       snub deride vilify
  obj        :actor @politician @flags

frame criticise.challenge 111
  verb       dispute contest question challenge refute rubbish
  obj        report claim finding account assertion version allegation methodology figure legitimacy validity
  recipient  obj of by from

frame criticise.sports none
  verb       blast slam savage thrash bash lash flay
  obj        @goals @opponents_in_sport

frame criticise.music none
  verb       blast
  obj        music siren horn hole way

frame criticise.door none
  verb       slam
  obj        door brake gate shut

frame condemn.building none
  verb       condemn
  obj        building house property dwelling

frame condemn.fate none
  verb       condemn doom
  to         poverty failure obscurity life extinction repeat

frame criticise.review none
  verb       pan criticise criticize slam slate
  obj        @films performance album novel show

# ---- 112: accuse ----

frame accuse 112
  verb       accuse
  obj        :any

frame accuse.noun 112
  noun       accusation allegation
  against/of :actor
  recipient  against of

frame accuse.about 112
  verb       accuse
  of         :any

frame accuse.crime 1121
  verb       accuse suspect
  of         @crime_words @crime @corruption

frame accuse.abuse 1122
  verb       accuse
  of         @rights_abuse @human_rights

frame accuse.aggression 1123
  verb       accuse
  of         @blamed_acts @attack @war @violence

frame accuse.war_crime 1124
  verb       accuse
  of         @war_crimes
  weight     1

frame accuse.spying 1125
  verb       accuse
  of         @spying

frame accuse.blame 112
  verb       blame fault
  obj        :actor
  for/over   :any
  recipient  obj on

frame accuse.blame_on 112
  verb       blame pin
  on         :actor
  recipient  on

frame accuse.blame_policy 112
  verb       blame
  obj        @policy @verbal_targets
  not subj   @accidents

frame accuse.blame_put 112
  verb       put lay place cast shift pin apportion
  obj        blame responsibility guilt
  on/at      :actor
  recipient  on at with

frame accuse.blame_nature none
  verb       blame
  obj        @natural_forces @ailments weather traffic inflation cost demand market error fault pandemic

frame accuse.hold_responsible 112
  verb       hold find
  obj        :actor
  comp       responsible accountable liable culpable
  recipient  obj

frame accuse.hold_liable 112
  verb       hold
  obj        responsible accountable liable
  for        :any
  recipient  obj

frame accuse.allege 112
  verb       allege charge
  comp       :clause
  needs      recipient
  weight     -1

frame accuse.allege_act 112
  verb       allege
  obj        @crime_words @rights_abuse @blamed_acts @corruption
  recipient  by of against in

frame accuse.fingers 112
  verb       point
  obj        finger
  at         :actor
  recipient  at

frame accuse.level 112
  verb       level make raise bring repeat hurl trade fling
  obj        accusation allegation
  recipient  against at with of to
  needs      recipient

frame accuse.implicate 112
  verb       implicate incriminate
  obj        :actor

frame accuse.of_lying 112
  verb       fault chide admonish
  for        :act
  recipient  obj

frame accuse.link 112
  verb       link tie connect
  obj        :actor
  to/with    @blamed_acts @crime_words @war_crimes

frame accuse.expose 112
  verb       expose denounce unmask
  obj        @crime_words @rights_abuse @corruption

# ---- 113: rally opposition ----

frame oppose.rally 113
  verb       rally campaign agitate lobby canvass unite mobilise mobilize
  against    :actor @verbal_targets @law @policy
  recipient  against

frame oppose.drum_up 113
  verb       rally drum_up muster whip_up build stir_up
  obj        opposition resistance
  to/against :any
  recipient  to against

frame oppose.denounce_regime 113
  verb       rise_up rise rebel revolt
  against    :actor @politician rule regime
  recipient  against
  weight     -1

frame oppose.incite 113
  verb       incite foment stoke instigate
  obj        hatred rebellion uprising unrest revolt insurrection protest violence riot
  recipient  against in among

frame oppose.stand 110
  verb       oppose object disapprove disagree dissent
  obj/to/of/with :actor @verbal_targets @law @policy @agreement @plan @proposal
  recipient  obj to of with

frame oppose.stand_noun 110
  noun       opposition objection disapproval
  to         :actor @verbal_targets @law @policy @agreement @plan @proposal
  recipient  to

frame oppose.vote_against 120
  verb       vote
  against    :any
  recipient  against

# ---- 114: complain officially ----

frame complain 114
  verb       complain
  about/over/of/to :actor
  recipient  about over of to

frame complain.that 114
  verb       complain
  comp       :clause
  subj       :actor
  recipient  to comp

frame complain.lodge 114
  verb       lodge file submit register deliver make issue present hand
  obj        complaint protest grievance objection protest_note note demarche
  recipient  with against to over iobj about

frame complain.summon 114
  verb       summon call_in
  obj        @diplomats ambassador envoy charge_d'affaires
  not to     home
  recipient  obj

# "was summoned to the foreign ministry": whose ministry it is has summoned.
frame complain.summoned 114
  verb       summon call_in
  obj        @diplomats ambassador envoy charge_d'affaires
  to         :actor
  actor      subj by to
  recipient  obj
  weight     -1

frame complain.summon_to 114
  verb       summon
  obj        :state :organisation ambassador envoy
  to/over/for :any
  recipient  obj

frame complain.diplomatic 114
  verb       protest
  subj       :state @diplomats foreign_ministry ministry embassy minister government
  not subj   @protesters @workers
  recipient  to at against over obj

frame complain.protest_strongly 114
  noun       protest
  to         :actor
  subj       :state
  recipient  to

frame complain.un 114
  verb       complain appeal
  to         security_council united_nations world_trade_organization court tribunal
  recipient  against about over to

frame complain.medical none
  verb       complain
  of         pain headache symptom fatigue nausea dizziness fever illness
