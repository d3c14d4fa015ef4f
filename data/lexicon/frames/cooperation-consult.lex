# CAMEO 04, CONSULT: meeting, visiting, telephoning, mediating, negotiating. Nouns such as "talks" and "visit" count
# under light verbs ("held talks", "paid a visit") and other operators by way of the `governed` frames at the end.

# ---- meeting ----

frame meet.actor 040
  verb       meet meet_up
  obj        :actor :organisation :group :state @activists @party
  recipient  obj with
  mutual
  weight     1

frame meet.with 040
  verb       meet meet_up huddle get_together sit_down
  with       :actor :organisation :group :state @leader @officials @delegates @diplomats @military_leaders @activists @party @refugees
  recipient  with
  mutual
  weight     1

frame meet.plain 040
  verb       meet convene gather assemble
  obj        :none
  with       :none
  subj       :state :organisation :group :armed @leader @officials @delegates @diplomats @military_leaders negotiator mediator envoy
  recipient  with between
  mutual
  weight     -1

frame meet.for_talks 040
  verb       meet gather assemble convene
  for        @talks @meeting
  recipient  with between
  mutual

frame meet.leader 040
  verb       meet
  obj        @leader @officials @delegates @diplomats @military_leaders
  recipient  obj
  mutual

frame meet.requirement none
  verb       meet
  obj        @requirements
  weight     2

frame meet.sports none
  verb       meet
  obj        @sports
  weight     1

frame meet.in_final none
  verb       meet
  in         @sports
  weight     2

frame meet.force none
  verb       meet
  obj        death end fate resistance rejection scepticism skepticism criticism opposition
  weight     2

frame meet.with_response none
  verb       meet
  with       @criticism @violence resistance scepticism silence success failure approval disaster applause
  weight     2

frame come.face_to_face 040
  verb       come
  obj        face-to-face
  with       :actor

frame sit_down.with 040
  verb       sit_down sit
  with       :actor
  recipient  with between
  mutual

frame have.audience 040
  verb       have receive grant get win give
  obj        audience
  with       :actor

frame have.meal 040
  verb       have hold share take eat
  obj        lunch dinner breakfast luncheon supper tea coffee
  with       :actor
  recipient  with
  mutual
  weight     1

frame lunch.with 040
  verb       lunch dine breakfast
  with       :actor
  recipient  with between
  mutual

frame shake.hands 040
  verb       shake
  obj        hand
  recipient  with of obj
  with       :actor

frame see.leader 040
  verb       see
  obj        @leader @officials @diplomats
  subj       @leader @officials @diplomats @delegates
  recipient  obj

frame join.for_meeting 040
  verb       join
  obj        :person :actor
  for/at/in  @talks @meeting @summit
  recipient  obj
  mutual

frame attend.meeting 040
  verb       attend
  obj        @meeting @talks @summit
  recipient  obj with in at
  weight     1

# "talks between Iran and Iraq resumed": those who talk stand inside the subject
frame talks.happen 040
  verb       resume begin start open continue take_place end conclude convene get_under_way
  subj       @talks @meeting @summit
  mutual

frame attend.event none
  verb       attend
  obj        school class university concert game match wedding funeral birthday mass church college festival premiere lecture show

frame take_part.meeting 040
  verb       take_part participate partake
  in/at      @meeting @talks @summit
  recipient  with in at
  weight     1

frame speak.at_meeting none
  verb       speak talk
  to/with    @journalists @media reporter crowd audience fan
  weight     1

frame convene.meeting 040
  verb       convene call chair preside_over summon co-chair cochair open address lead
  obj        @meeting @talks @summit
  recipient  with of for between

frame preside.meeting 040
  verb       preside
  over/at    @meeting @talks @summit

frame lead.delegation 042
  verb       lead head
  obj        @delegates
  to         :place :state :organisation
  recipient  to

frame send.delegates 042
  verb       send dispatch despatch
  obj        @delegates @diplomats @officials @leader
  recipient  to iobj

frame receive.delegates 043
  verb       receive welcome greet host
  obj        @delegates @diplomats @leader
  recipient  obj from of

# ---- visiting and receiving ----

frame visit.actor 042
  verb       visit
  obj        :actor :state :organisation :person
  subj       :actor :person
  recipient  obj

frame visit.place 042
  verb       visit tour
  obj        :place :state
  subj       :actor @leader @officials @delegates @diplomats @observers @inspectors
  recipient  obj in

frame visit.site 042
  verb       visit tour
  obj        site facility plant reactor camp installation
  subj       @inspectors @observers @leader @officials @delegates @diplomats
  recipient  obj in of at

frame visit.capital 042
  verb       visit
  obj        @territory @base @embassy @border
  subj       :actor
  recipient  obj in of at

frame visit.sight none
  verb       visit
  obj        museum website web_site page shop restaurant doctor grave park garden exhibition hospital_ward friend zoo @private_life
  weight     2

frame visit.noun 042
  noun       visit trip tour stopover
  to/in      :place :state :actor
  actor      subj by of
  needs      recipient
  recipient  to in with

frame arrive.official 042
  verb       arrive land touch_down
  in/at      :place :state
  subj       @leader @officials @delegates @diplomats @observers @inspectors
  recipient  in at

frame arrive.for_talks 042
  verb       arrive fly travel go head come jet journey return set_off leave depart
  for/on     @talks @meeting @visit @summit
  subj       :actor
  recipient  in to at with for

frame travel.to 042
  verb       travel fly head journey jet go
  to         :place :state :organisation
  subj       @leader @officials @delegates @diplomats
  recipient  to

frame leave.for 042
  verb       leave depart head set_off set_out
  for        :place :state
  subj       @leader @officials @delegates @diplomats
  recipient  for

frame call.on_person 040
  verb       call
  on         @leader @officials
  obj        :none
  comp/to    :none
  weight     -1
  recipient  on

# "called on the president to discuss": a visit, not an appeal
frame call.on_to_discuss 040
  verb       call
  on/upon    :actor @leader @officials
  comp/to    discuss congratulate felicitate condole exchange review pay apprise brief
  recipient  on upon
  weight     2

frame pay.visit 042
  verb       pay make undertake conduct begin start end conclude wrap_up complete kick_off embark_on
  obj        @visit
  recipient  to in with

frame pay.call 042
  verb       pay
  obj        courtesy_call call respects
  recipient  on to

frame welcome.visitor 043
  verb       welcome receive greet host
  obj        @leader @delegates :actor
  in/at      :place embassy palace airport residence office ministry house kremlin headquarters
  recipient  obj

frame receive.person 043
  verb       receive
  obj        :actor @leader @delegates
  recipient  obj

frame host.actor 043
  verb       host
  obj        :actor @leader @delegates
  recipient  obj
  weight     1

frame host.meeting 043
  verb       host
  obj        @talks @meeting @summit @visit
  recipient  with of for by between from obj
  weight     1

frame host.show none
  verb       host
  obj        @sports @arts party wedding championship tournament website server

frame host.exercise 062
  verb       host
  obj        @exercise
  weight     1

frame host.base 062
  verb       host
  obj        @base @troops @missile @military_unit
  recipient  obj of from

frame accompany.leader 042
  verb       accompany
  obj        @leader @delegates
  to/on      :place :state @visit

# ---- talking ----

frame talk.to 040
  verb       talk speak chat converse
  to/with    :actor :organisation :group :state @leader @officials
  not to/with  @journalists @media crowd audience
  recipient  with to
  mutual

frame speak.media none
  verb       talk speak chat
  subj       @media @journalists

frame speak.by_phone 041
  verb       talk speak converse confer
  by/on/over/via @phone_call phone telephone
  recipient  with to
  mutual
  weight     2

frame speak.to_meeting none
  verb       speak talk
  to         rally supporter parliament conference congress crowd forum

frame discuss.with 040
  verb       discuss debate review examine tackle explore address raise
  with       :actor :person :organisation :group :state
  recipient  with
  mutual
  weight     1

frame discuss.topic 040
  verb       discuss
  obj        @topics @relations @cooperation @agreement @dispute @plan @peace @trade @reform @aid
  subj       :actor
  recipient  with between
  mutual

frame discuss.any 040
  verb       discuss
  obj        :any
  subj       :state :organisation :group @leader @officials @delegates
  recipient  with between
  mutual
  weight     -1

frame discuss.by_phone 041
  verb       discuss debate review
  in/by/on/over/during @phone_call phone telephone
  recipient  with
  mutual
  weight     3

frame discuss.study none
  verb       discuss examine review
  subj       @science @arts report paper article column

frame telephone.actor 041
  verb       telephone phone ring ring_up
  obj        :actor :person :organisation :state
  recipient  obj

frame call.person 041
  verb       call
  obj        :actor @leader
  comp       :none
  recipient  obj

frame call.by_phone 041
  verb       call
  obj        :any
  by/on/via  phone telephone
  weight     1
  recipient  obj

frame call.name none
  verb       call
  obj        :any
  comp       :any
  not comp   :clause :act
  weight     2

frame call.help none
  verb       call
  obj        police ambulance emergency election halt attention doctor witness

frame consult.with 040
  verb       consult confer
  with       :actor :person
  recipient  with
  mutual

frame consult.actor 040
  verb       consult
  obj        :actor @leader
  recipient  obj

frame consult.doctor none
  verb       consult
  obj        doctor lawyer book map expert astrologer dictionary manual

frame exchange.views 040
  verb       exchange share swap
  obj        view opinion idea viewpoint message letter assessment concern notes
  recipient  with
  mutual

frame exchange.pleasantries 040
  verb       exchange
  obj        greeting pleasantry telegram congratulation
  recipient  with
  mutual

frame brief.actor 040
  verb       brief update debrief
  obj        :actor @leader @officials @diplomats @government_body
  recipient  obj

frame write.to 040
  verb       write
  to         :actor @leader
  recipient  to
  weight     -1

frame send.message 040
  verb       send deliver convey hand address pass relay carry transmit
  obj        @message
  recipient  to iobj
  not subj   phone app network satellite
  needs      recipient

frame receive.message 040
  verb       receive
  obj        @message
  from       :actor
  recipient  from

frame contact.actor 040
  verb       contact approach reach_out sound_out
  obj        :actor @leader @officials
  recipient  obj

frame get_in_touch 040
  verb       get_in_touch keep_in_touch touch_base liaise
  with       :actor
  recipient  with

frame make.contact 040
  verb       make establish have maintain open
  obj        contact channel communication
  with       :actor
  recipient  with

# ---- negotiating ----

frame negotiate.with 046
  verb       negotiate bargain parley haggle renegotiate
  with       :actor :person :organisation :group :state
  recipient  with
  mutual
  weight     1

frame negotiate.text 046
  verb       negotiate renegotiate thrash_out hammer_out
  obj        @agreement @peace @membership release withdrawal end @contract
  recipient  with between
  mutual

frame negotiate.plain 046
  verb       negotiate
  subj       :actor
  recipient  with between
  mutual

frame negotiate.price none
  verb       negotiate
  obj        price discount salary transfer curve corner turn obstacle
  subj       player club agent buyer tenant

frame work.towards_agreement 046
  verb       work push strive inch move edge head
  towards/toward/on/to/for @agreement @peace @ceasefire
  recipient  with between
  mutual

frame haggle.over 046
  verb       haggle bargain wrangle
  over/about/on :any
  subj       :actor
  recipient  with between
  mutual

frame make.progress_in_talks 046
  verb       make report achieve
  obj        progress headway breakthrough
  in/at/on/towards @talks @agreement

frame go.to_table 046
  verb       return come go sit get_back
  to/at      table negotiating_table bargaining_table @talks
  recipient  with

# ---- mediating ----

frame mediate.between 045
  verb       mediate arbitrate intercede conciliate
  between/in :any
  recipient  between in
  weight     1

frame mediate.obj 045
  verb       mediate facilitate arbitrate sponsor moderate
  obj        @talks @agreement @dispute @peace @meeting
  recipient  between in with

frame mediate.plain 045
  verb       mediate
  subj       :actor

frame broker.agreement 045
  verb       broker mediate
  obj        @agreement @ceasefire @peace @talks release exchange swap solution
  recipient  between in with for
  weight     1

frame act.as_mediator 045
  verb       act serve
  as         mediator intermediary go-between broker facilitator honest_broker arbitrator
  recipient  between in for

frame appoint.mediator 045
  verb       appoint name send dispatch
  obj        mediator peace_envoy special_envoy
  recipient  to for between in

frame bring.to_table 045
  verb       bring get draw lure
  obj        :actor
  to         table negotiating_table @talks
  recipient  obj

frame bridge.gap 045
  verb       bridge narrow
  obj        gap difference divide
  between    :actor
  recipient  between

frame defuse.crisis 045
  verb       defuse resolve
  obj        @dispute
  between    :actor
  recipient  between

# ---- nouns that count under operators and light verbs ----

frame talks.governed 046
  governed   @talks
  mutual
  recipient  with between of from

frame meeting.governed 040
  governed   @meeting
  mutual
  recipient  with between of from

frame meeting.noun 040
  noun       meeting talk
  with/between :actor
  needs      recipient
  recipient  with between
  mutual

frame negotiation.noun 046
  noun       negotiation
  with/between :actor
  needs      recipient
  recipient  with between
  mutual
  weight     -1

frame visit.governed 042
  governed   @visit
  recipient  to in with by

frame call.governed 041
  governed   @phone_call
  recipient  with to from between
  mutual

frame conversation.phone 041
  noun       phone_call telephone_call telephone_conversation phone_conversation
  with/between/to :actor
  needs      recipient
  recipient  with between to

# an effort that is itself the mediation, not an attempt at it
frame mediation.effort 045
  governed   mediation_effort mediation_bid mediation_attempt peacemaking_effort mediation_role
  recipient  between in of
  weight     3

frame mediation.governed 045
  governed   @mediation
  recipient  between in of
