# CAMEO 13: threaten. "Threaten to ..." is an operator over the act; here stand threats with a bare object or target.

frame threaten 130
  verb       threaten menace intimidate
  subj       :actor
  obj        :actor
  not subj   @natural_forces @ailments @accidents
  not comp   :act

frame threaten.noun 130
  noun       threat warning
  subj       :actor
  to/against :actor
  recipient  to against

# What is threatened need be no act of the lexicon.
frame threaten.to_do 130
  verb       threaten
  comp       :clause
  subj       :actor
  recipient  obj comp

frame threaten.with 130
  verb       threaten
  obj        :actor
  with       :any
  recipient  obj

frame threaten.issue 130
  verb       issue make deliver give send sound utter renew repeat
  obj        threat warning stern_warning
  recipient  to against iobj for
  needs      recipient

frame threaten.warn 130
  verb       warn caution
  subj       :actor
  obj/iobj   :actor
  recipient  obj iobj
  not of/about/against @natural_forces @ailments rain flood heat scam

frame threaten.warn_consequences 130
  verb       warn
  of         @reprisal
  recipient  obj to against

frame threaten.warn_against 130
  verb       warn caution
  obj        :actor
  against    :any
  recipient  obj

frame threaten.sanctions 1312
  verb       threaten warn vow
  with/of/obj @sanctions @embargo tariff @tariffs boycott
  recipient  obj against on to for
  weight     1

frame threaten.sanctions_noun 1312
  noun       threat warning
  of         @sanctions @embargo @tariffs
  recipient  against on to

frame threaten.relations 1313
  verb       threaten warn
  with/of    expulsion rupture break isolation
  recipient  obj with

frame threaten.aid 1311
  verb       threaten
  obj        @aid funding
  recipient  to for of

frame threaten.dissent 133
  verb       threaten warn vow
  obj/of/with @protest @strike uprising unrest
  recipient  against over to obj at

frame threaten.dissent_noun 133
  noun       threat
  of         @protest @strike
  recipient  against to

frame threaten.repression 137
  verb       threaten warn
  obj/of/with @repression crackdown
  recipient  on against obj

frame threaten.arrest 132
  verb       threaten
  obj/with   arrest prosecution fine imprisonment jail deportation expulsion legal_action lawsuit ban punishment
  recipient  obj against with

frame threaten.curfew 1323
  verb       threaten
  obj/with   @curfew

frame threaten.emergency 1324
  verb       threaten
  obj/with   @emergency

frame threaten.force 138
  verb       threaten menace
  with/obj/of @force_words @war annihilation destruction
  recipient  obj against on
  weight     1

frame threaten.force_warn 138
  verb       warn
  of         @force_words
  recipient  obj against on to

frame threaten.force_noun 138
  noun       threat
  of         @force_words
  recipient  against on to

frame threaten.invasion 1382
  verb       threaten warn
  obj/with/of @offensive_noun occupation annexation
  recipient  obj of against

frame threaten.blockade 1381
  verb       threaten
  obj/with/of @blockade
  recipient  obj of against

frame threaten.attack 1384
  verb       threaten warn
  obj/with/of @attack @airstrike
  recipient  obj against on

frame threaten.terror 1383
  verb       threaten warn
  subj       @gunmen :group
  obj/with/of @bombing @attack @kidnapping @killing
  recipient  obj against on in

frame threaten.nuclear 1385
  verb       threaten warn
  obj/with/of @nuclear_weapons @chemical_weapons @mass_weapons
  recipient  obj against on

frame threaten.vow_revenge 138
  verb       vow promise threaten swear pledge seek warn_of
  obj        @reprisal
  recipient  against on for to with
  not obj    response consequence

frame threaten.vow_fight 138
  verb       vow swear promise
  comp       fight attack crush avenge retaliate destroy annihilate strike punish defeat hit wipe_out
  recipient  comp obj against

frame threaten.declare_war 138
  verb       declare
  obj        war jihad holy_war
  recipient  on against

frame threaten.retaliate 130
  verb       retaliate
  against    :actor
  recipient  against

frame threaten.ultimatum 139
  verb       issue give deliver set send present serve hand impose
  obj        @ultimatums
  recipient  to iobj for on against
  weight     3

frame threaten.ultimatum_noun 139
  noun       ultimatum
  to         :actor
  recipient  to

frame threaten.deadline 139
  verb       give
  obj        hour day week month deadline
  iobj       :actor
  comp       :act
  recipient  iobj

frame threaten.extend_curfew 1323
  verb       announce
  obj        extension
  of         @curfew
  weight     -1

frame threaten.halt_talks 134
  verb       threaten warn
  with/obj   walkout
  from/of    @talks

frame threaten.sabre 138
  verb       rattle
  obj        sabre saber sword
  recipient  at against toward

frame threaten.blackmail 130
  verb       blackmail coerce intimidate
  obj        :actor

frame threaten.harm 137
  verb       intimidate harass
  subj       :armed :state @police
  obj        :actor @activists @journalists @civilians
  weight     1

frame threaten.red_line 130
  verb       draw set
  obj        red_line
  recipient  for to over

frame threaten.put_notice 130
  verb       put serve
  on/obj     notice
  recipient  obj on

# ---- readings that are no event ----

frame threaten.danger none
  verb       threaten menace
  subj       @natural_forces @ailments @accidents climate_change pollution shortage

frame threaten.stability none
  verb       threaten endanger
  obj        stability livelihood future survival species economy growth health recovery life job habitat environment

frame threaten.forecast none
  verb       warn caution
  subj       forecaster expert scientist economist doctor analyst study meteorologist agency_forecaster researcher

frame threaten.warn_hazard none
  verb       warn caution alert
  of/about/against/obj @natural_forces @ailments @accidents risk danger scam shortage delay side_effect recession

frame threaten.consumers none
  verb       warn advise
  obj        consumer customer motorist driver traveller traveler patient investor parent user swimmer resident

frame threaten.threatened_species none
  adj        threatened
