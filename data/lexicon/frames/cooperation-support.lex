# CAMEO 05, SUPPORT: praise, endorsement, defence in words, recognition, relations made or bettered, apology,
# forgiveness, agreements signed.

# ---- praise and endorsement ----

frame praise.any 051
  verb       praise commend laud hail applaud salute extol acclaim compliment eulogise eulogize glorify cheer venerate
  obj        :any
  not obj    @sports @arts
  subj       :actor
  recipient  obj for of on

frame praise.noun 051
  noun       praise tribute applause
  for/to     :actor
  needs      recipient
  recipient  for to

frame heap.praise 051
  verb       heap lavish shower pile have reserve offer give
  obj        praise tribute accolade admiration compliment applause
  on/to/for  :actor
  recipient  on to for

frame win.praise 051
  verb       draw win earn receive get garner attract gain have enjoy
  obj        @praise_words support backing endorsement blessing solidarity recognition
  from/by/of :actor
  actor      from by of
  recipient  subj
  weight     1

frame pay.tribute 051
  verb       pay
  obj        tribute homage respect
  recipient  to

frame congratulate.actor 051
  verb       congratulate felicitate
  obj        :any
  recipient  obj

frame send.congratulations 051
  verb       send convey extend offer express present
  obj        congratulation congratulations felicitation greeting best_wish praise
  recipient  to iobj
  weight     2

frame thank.actor 051
  verb       thank
  obj        :actor :state :organisation :group @leader @troops
  recipient  obj

frame express.thanks 051
  verb       express voice offer extend convey give
  obj        @praise_words
  recipient  to for with iobj
  weight     2

frame appreciate.act 051
  verb       appreciate value admire respect cherish
  obj        :actor @decision @aid @cooperation @support_words @policy role stance
  subj       :actor
  recipient  obj of by

frame express.condolences 051
  verb       express offer send convey extend
  obj        @condolences
  recipient  to with for over
  weight     2

frame mourn.with 051
  verb       mourn sympathise sympathize empathise
  with       :actor

frame honour.person 051
  verb       award confer bestow present decorate honour honor
  obj        @honours
  needs      recipient
  recipient  to on upon iobj
  weight     2

frame decorate.person 051
  verb       decorate honour honor knight award present
  obj        :person
  recipient  obj
  with       @honours

frame welcome.act 051
  verb       welcome hail greet
  obj        @decision @agreement @ceasefire @proposal @reform @election @resolution @talks @cooperation @concession @law @policy @relations @election_outcome @aid @peace @amnesty release statement withdrawal
  recipient  obj by of from between
  weight     1

frame welcome.actor 051
  verb       welcome
  obj        :actor :act :clause
  recipient  obj by of

frame welcome.investment none
  verb       welcome
  obj        baby child guest customer fan visitor newborn spring feedback

frame support.actor 051
  verb       support back endorse stand_by stand_with stand_behind
  obj        :actor :state :organisation :group @leader @fighters
  recipient  obj

frame support.policy 051
  verb       support back endorse favour favor approve champion second uphold embrace espouse subscribe_to
  obj        @policy @decision @proposal @plan @agreement @peace_agreement @peace @reform @independence @election @law @ceasefire @resolution @talks @mediation @rights @membership @demand @government_body @leader @institution bid cause effort initiative candidacy position sovereignty action stance claim call view campaign war
  recipient  obj of by for from between in
  weight     1

frame support.sanctions 051
  verb       support back endorse favour favor
  obj        @sanctions @attack @war @embargo
  recipient  by of on obj

frame support.family none
  verb       support
  obj        @private_life weight roof evidence theory economy growth format hypothesis life notion conclusion price demand
  weight     1

frame support.evidence none
  verb       support back
  subj       @evidence @science data figure finding result
  obj        :any

frame support.governed 051
  governed   support backing endorsement allegiance loyalty

frame support.noun 051
  noun       support backing endorsement solidarity
  for/of/with/to :actor
  needs      recipient
  recipient  for of with to

frame express.support 051
  verb       @expressing
  obj        support backing endorsement solidarity confidence approval satisfaction admiration loyalty allegiance trust full_support commitment unity
  recipient  for to with in of on
  weight     2

frame lend.support 051
  verb       lend throw give offer
  obj        weight support backing endorsement vote_of_confidence blessing
  recipient  behind to for from iobj
  weight     1

frame side.with 051
  verb       side align stand sympathise sympathize empathise identify
  with/behind :actor
  recipient  with behind

frame follow.actor 051
  verb       follow join
  obj        :actor
  in         :act
  recipient  obj

frame stand.together 051
  verb       stand
  by         :actor @agreement @policy
  recipient  by

frame rally.behind 051
  verb       rally unite close_ranks
  behind/around/round :any
  recipient  behind around round

frame agree.with_actor 051
  verb       concur
  with       :actor
  recipient  with

frame approve.act 051
  verb       approve
  of         :any
  subj       :actor
  recipient  of

frame reassure.actor 051
  verb       reassure assure
  obj        :actor :state :organisation :group @leader
  recipient  obj

frame assure.that 030
  verb       assure reassure promise guarantee
  obj        :actor
  comp       :clause
  recipient  obj
  weight     1

frame vote.for 051
  verb       vote
  for        @resolution @proposal @law @agreement @leader @membership admission recognition
  recipient  for of by

frame vote.in_favour 051
  verb       vote come_out speak
  in         favour favor
  subj       :actor
  recipient  of

frame be.in_favour 051
  adj        supportive appreciative
  of         :any
  recipient  of

frame grateful.to 051
  adj        grateful thankful indebted
  to/for     :actor :any
  recipient  to for

frame nominate.candidate 051
  verb       nominate endorse back propose
  obj        :person
  for/as     @office @leader president
  recipient  obj

frame confirm.leader 051
  verb       confirm approve ratify endorse
  obj        @leader nomination appointment
  subj       @government_body
  recipient  obj of

frame express.confidence 051
  verb       express have voice retain
  obj        confidence trust faith
  in         :actor
  recipient  in

# ---- defence in words ----

frame defend.verbally 052
  verb       defend justify
  obj        @policy @decision @law @agreement @plan @war @attack @sanctions @restrictions record handling right role stance action
  recipient  obj of by
  weight     1

frame defend.actor 052
  verb       defend vouch_for stick_up_for stand_up_for speak_up_for exonerate
  obj        :actor :person :state
  subj       :person @government_body @leader @officials
  recipient  obj
  against    :any

frame defend.person 052
  verb       defend
  obj        :actor @leader @officials
  recipient  obj

frame defend.ground none
  verb       defend
  obj        title championship thesis goal crown trophy lead seat goalkeeper client
  weight     1

frame speak.for 052
  verb       speak_out speak argue plead
  in         defence defense support
  recipient  of

frame come.to_defence 052
  verb       come leap rush
  to         defence defense
  recipient  of to

frame absolve.actor 052
  verb       absolve clear exonerate
  obj        :actor :person
  of         @responsibility @crime wrongdoing
  recipient  obj

# ---- rallying support for others ----

frame rally.support 053
  verb       rally drum_up muster mobilise mobilize garner canvass whip_up gather enlist solicit seek shore_up
  obj        support backing vote
  recipient  for of
  for        :any

frame campaign.for 053
  verb       campaign lobby canvass
  for        :any
  subj       :actor
  recipient  for

frame lobby.on_behalf 053
  verb       campaign lobby speak intercede intervene
  on         behalf
  recipient  of

# ---- recognition ----

frame recognise.independence 054
  verb       recognise recognize acknowledge
  obj        @independence
  recipient  of obj

frame recognise.actor 054
  verb       recognise recognize
  obj        :state :organisation :group :actor @government_body republic
  recipient  obj

frame recognise.as_state 054
  verb       recognise recognize acknowledge accept
  obj        :actor :person
  as         @leader @government_body state nation capital representative country authority
  recipient  obj
  weight     1

frame recognise.need none
  verb       recognise recognize
  obj        need problem importance fact face pattern voice sign value role potential speech achievement
  weight     1

frame grant.recognition 054
  verb       grant extend give accord
  obj        @recognition
  recipient  to iobj of

frame recognition.noun 054
  noun       recognition
  of         :actor @independence @government_body
  needs      recipient
  recipient  of

frame recognition.governed 054
  governed   @recognition
  recipient  of to

# ---- relations ----

frame establish.relations 050
  verb       establish restore resume normalise normalize open reopen re-establish reestablish form start begin
  obj        @relations
  recipient  with between
  weight     1

frame strengthen.relations 050
  verb       @strengthening
  obj        @relations
  recipient  with between
  weight     1

frame strengthen.cooperation 060
  verb       @strengthening
  obj        @cooperation @alliance
  recipient  with between

frame forge.alliance 050
  verb       form forge build create establish set_up launch
  obj        @alliance
  recipient  with between

frame relations.governed 050
  governed   @relations
  actor      subj between
  recipient  with between

frame relations.improve 050
  verb       improve warm thaw normalise normalize
  subj       @relations
  actor      between with of
  recipient  with between

frame maintain.relations 050
  verb       maintain keep have enjoy preserve continue
  obj        @relations
  recipient  with
  with       :actor
  weight     -1

frame make.strides 050
  verb       make
  obj        stride progress headway
  in         @relations @cooperation
  recipient  with in

frame appoint.ambassador 050
  verb       appoint name accredit nominate exchange post
  obj        @diplomats
  to         :state :organisation :place
  recipient  to with

frame return.ambassador 050
  verb       return reinstate send_back
  obj        @diplomats
  to         :state :place post
  recipient  to
  weight     3

frame present.credentials 050
  verb       present submit accept receive hand
  obj        credential credentials letter_of_credence
  recipient  to from of

frame open.embassy 050
  verb       open reopen re-open inaugurate upgrade
  obj        @embassy
  recipient  in to

frame join.organisation 050
  verb       join accede_to enter rejoin re-enter
  obj        @organisation :organisation
  subj       :state :organisation :group @government_body
  recipient  obj

frame join.coalition 050
  verb       join enter
  obj        @alliance
  recipient  obj with of

frame admit.member 050
  verb       admit accept readmit
  obj        :actor
  to/into/as @organisation @alliance member partner observer :organisation
  actor      subj to into
  recipient  obj

frame grant.membership 050
  verb       grant give award offer
  obj        @membership
  recipient  to iobj

frame make.friends 050
  verb       make
  obj        friend
  with       :actor
  recipient  with

frame reconcile.with 050
  verb       reconcile make_up
  with       :actor
  recipient  with

frame bury.hatchet 050
  verb       bury mend
  obj        hatchet fence
  recipient  with

frame resolve.dispute 050
  verb       resolve settle end patch_up overcome solve
  obj        @dispute difference
  with       :actor
  recipient  with between

frame solve.problem none
  verb       solve
  obj        puzzle mystery equation murder crime case riddle

# ---- apology and forgiveness ----

frame apologise.any 055
  verb       apologise apologize
  recipient  to for

frame apology.noun 055
  noun       apology
  to         :actor
  needs      recipient
  recipient  to for

frame make.apology 055
  verb       offer issue make give extend tender deliver
  obj        apology regret excuse
  recipient  to iobj for
  weight     2

frame express.regret 055
  verb       express voice convey
  obj        regret remorse sorrow contrition apology shame
  for/over/at :any
  recipient  to for over

frame regret.own_act 055
  verb       regret
  obj        death killing loss mistake error remark incident
  recipient  obj of

frame admit.responsibility 055
  verb       admit acknowledge accept
  obj        guilt wrongdoing responsibility mistake fault error
  for        :any
  weight     -1

frame ask.forgiveness 055
  verb       ask beg seek
  obj        forgiveness pardon
  recipient  of from for

frame forgive.actor 056
  verb       forgive
  obj        :actor :person
  recipient  obj

frame forgive.debt 071
  verb       forgive cancel write_off waive
  obj        @debt @loan
  recipient  of for from to obj by
  weight     1

# ---- agreements signed ----

frame sign.agreement 057
  verb       sign initial conclude ink clinch seal finalise finalize strike hammer_out reach secure cement
  verb       sign_up_to enter_into
  verb       cosign countersign co-sign make cut
  obj        @agreement
  recipient  with between
  weight     1

frame reach.agreement_between 057
  verb       sign conclude ink clinch seal strike reach make
  obj        @agreement
  subj       :none
  between    :actor
  actor      between
  mutual
  weight     2

frame sign.ceasefire 0871
  verb       sign conclude reach negotiate
  obj        @ceasefire
  recipient  with between
  weight     2

frame sign.contract 061
  verb       sign award win conclude clinch land
  obj        @contract
  recipient  with to from for
  subj       :actor

frame sign.player none
  verb       sign
  obj        player striker petition autograph book card defender midfielder goalkeeper
  with       club team :none
  weight     1

frame sign.law none
  verb       sign
  obj        law bill decree order budget petition autograph executive_order
  weight     1

frame ratify.agreement 057
  verb       ratify adopt approve endorse renew extend prolong accede_to join
  obj        @agreement
  recipient  with between by
  subj       :actor

frame accede.to_treaty 057
  verb       accede sign_on subscribe adhere
  to         @agreement :framework @organisation
  weight     2

frame sign.plain 057
  verb       sign
  obj        :framework
  with       :actor
  recipient  with between

frame agreement.governed 057
  governed   @agreement
  actor      subj between
  recipient  with between
  weight     -1

frame adhere.to_agreement 057
  verb       honour honor respect observe uphold abide_by comply_with stick_to keep fulfil fulfill
  obj        @agreement @peace_agreement
  recipient  with of
  weight     -1

frame abide.by_agreement 057
  verb       abide comply stick adhere
  by/with/to @agreement @resolution

frame respect.independence 051
  verb       respect uphold
  obj        @independence
  recipient  of obj

# ---- nouns and idioms ----

frame signing.of_agreement 057
  noun       signing signature ratification conclusion
  of/obj     @agreement
  actor      subj between
  recipient  with between

frame normalisation.of_relations 050
  noun       normalisation normalization restoration resumption establishment improvement strengthening
  of/in      @relations
  actor      subj between
  recipient  with between

frame opening.of_embassy 050
  noun       opening reopening
  of         @embassy
  recipient  in of

frame appointment.of_ambassador 050
  noun       appointment
  of         @diplomats
  recipient  to

frame congratulations.noun 051
  noun       congratulation congratulations felicitation
  to         :actor
  needs      recipient
  recipient  to

frame condolences.noun 051
  noun       condolence condolences
  to         :actor
  needs      recipient
  recipient  to

frame turn.page 050
  verb       turn open
  obj        page leaf chapter
  in/with    @relations :actor
  recipient  with

frame break.ice 050
  verb       break
  obj        ice
  with/between :actor
  recipient  with between

frame speak.highly 051
  verb       speak_highly think_highly speak_warmly
  of         :actor
  recipient  of

frame elect.into_body 050
  verb       elect
  obj        :state
  to         @organisation
  recipient  obj

frame observe.silence 051
  verb       observe
  obj        silence mourning
  for        :any
  recipient  for

frame mourn.death 051
  verb       mourn
  obj        death victim loss passing
  subj       :actor
  recipient  of obj
