# CAMEO 115, 116 and the charges of courts and prosecutors: sue, charge, indict, try, convict.
# Arrests and prison terms are in conflict-coerce.lex.

frame sue 115
  verb       sue
  obj        :any

frame sue.for_peace none
  verb       sue
  for        peace

frame sue.file 115
  verb       file bring launch lodge take start initiate open pursue begin mount institute
  obj        @lawsuits @court_case
  against    :any
  recipient  against

frame sue.file_plain 115
  verb       file bring launch lodge institute
  obj        lawsuit suit class_action legal_action legal_challenge
  recipient  against over in

frame sue.noun 115
  noun       lawsuit suit legal_action litigation
  against    :actor
  recipient  against

frame sue.court 115
  verb       take drag haul bring
  obj        :actor
  to/before/into court tribunal justice trial
  recipient  obj

frame sue.legal_steps 115
  verb       challenge contest
  obj        :actor @law @verbal_targets
  in         court tribunal supreme_court

frame charge 115
  verb       indict prosecute arraign impeach
  obj        :any

frame charge.noun 115
  noun       indictment prosecution impeachment arraignment
  of/against :actor
  recipient  against of

frame charge.with 115
  verb       charge
  obj        :actor :person @suspects
  with/over/in :any
  recipient  obj

frame charge.crime 1121
  verb       charge indict prosecute book
  with/for/on/over/of @crime_words @crime @corruption
  recipient  obj

frame charge.war_crime 1124
  verb       charge indict prosecute try
  with/for/on/over @war_crimes
  recipient  obj
  weight     1

frame charge.spying 1125
  verb       charge indict prosecute try
  with/for/on/over @spying
  recipient  obj

frame charge.file 115
  verb       file bring press lodge prefer level lay
  obj        charge indictment criminal_charge
  recipient  against on with
  needs      recipient

frame charge.put_on_trial 115
  verb       put place
  on         trial
  recipient  obj

frame charge.try 115
  verb       try
  subj       @court :state
  obj        :person @suspects
  for/on/in  :any

frame charge.stand_trial 115
  verb       stand face
  obj        trial charge prosecution
  actor      in before from by
  recipient  subj

frame charge.trial 115
  noun       trial
  of         :actor
  recipient  of

frame charge.fee none
  verb       charge
  obj        @fees :money customer visitor fee

frame charge.battery none
  verb       charge
  obj        phone battery car device vehicle

frame charge.run none
  verb       charge
  subj       @wild_animals
  at/toward/into :any

frame charge.lead none
  verb       charge
  with       task responsibility overseeing duty protecting leading

frame convict 116
  verb       convict
  obj        :any
  not subj   evidence

frame convict.noun 116
  noun       conviction
  of         :actor
  recipient  of

frame convict.guilty 116
  verb       find rule declare hold pronounce judge
  subj       @court :organisation :state
  obj        :any
  comp       guilty liable negligent illegal unconstitutional unlawful responsible
  recipient  obj

frame convict.guilty_one 116
  verb       find declare
  subj       @court :actor
  obj        guilty
  recipient  obj iobj

frame convict.verdict 116
  verb       deliver return hand_down issue pronounce
  obj        verdict guilty_verdict judgment judgement ruling conviction
  against/on :actor
  recipient  against on

frame convict.ruled_against 116
  verb       rule decide find
  against    :actor
  subj       @court :organisation
  recipient  against

frame convict.order_pay 172
  verb       order tell
  subj       @court
  obj        :actor
  comp       pay compensate
  recipient  obj

frame convict.uphold 116
  verb       uphold confirm affirm
  subj       @court
  obj        conviction verdict sentence death_sentence
  recipient  of against for on

frame convict.appeal_lost 120
  verb       reject dismiss deny throw_out turn_down quash
  subj       @court
  obj        appeal petition bail lawsuit case complaint request motion plea application protest complaint
  recipient  by of from against obj

frame convict.overturn 081
  verb       overturn quash reverse annul
  obj        conviction sentence verdict
  recipient  of against for

frame charge.plead none
  verb       plead admit deny
  comp/to/obj guilty charge
