# What reports say in passing of acts that their reader knows already: names given to deeds, hands shaken, fighting that
# people died in, warrants served, orders carried out. Written for this project from general knowledge.

# ---- deeds called by a name ----

frame name.bad 111
  verb       call brand label term describe denounce condemn
  comp/as    @bad_name
  not subj   @media_outlet
  weight     1
  recipient  obj iobj

frame name.bad_object 111                  # the name hung as an object
  verb       call brand label term
  obj        @bad_name
  recipient  iobj

frame name.good 051
  verb       call describe hail
  comp/as    @good_name
  recipient  obj iobj
  weight     1

frame name.speak_of 111
  verb       speak talk warn
  of         @bad_name
  subj       :actor @critics @opposition_body
  recipient  by in from against

# ---- fighting, killing ----

frame die.in_fighting 190
  verb       die perish
  in         @fight_words
  subj       :any
  actor      between in with
  recipient  with against
  mutual

frame killed.in_fighting 190
  verb       kill wound injure
  in         @fight_words
  subj       :none
  obj        :any
  actor      between in with
  recipient  with against
  mutual

frame gunmen.overrun 190
  verb       overrun overran storm
  subj       @gunmen :armed :group
  obj        @buildings @site mall hotel @base @embassy
  recipient  obj in of

frame defeat.attackers 190
  verb       defeat rout vanquish
  subj       :state :armed :group :actor
  obj        attacker invader enemy aggressor :armed :group
  not in     @match_words election vote poll
  recipient  obj

frame land.commandos 190
  verb       land
  subj       commando marine paratrooper
  on/in/at   :any
  recipient  on in at

# ---- hands shaken, papers signed ----

frame shake.hands_on 057
  verb       shake
  obj        hand
  on         :any
  mutual

frame commit.oneself 030
  verb       commit bind
  obj        itself himself herself themselves
  to         :any
  recipient  to

frame undertake.act 030
  verb       undertake
  comp       :clause
  recipient  to

# ---- pressure, requests ----

frame pressure.come_under 100
  verb       come
  under      pressure
  from       :actor
  actor      from
  recipient  subj
  weight     1

frame expect.from 100                      # "we expect Iran to answer": said by a government, a demand
  verb       expect
  subj       we
  obj        :state :organisation
  comp       :clause
  recipient  obj

frame dissuade 100
  verb       dissuade
  subj       :state :organisation :person
  obj        :state :organisation :person
  recipient  obj

# ---- refusals, denials ----

frame deny.charge 120
  verb       deny reject dismiss refute rebut
  obj        charge accusation allegation claim complaint
  not of     :any
  subj       :state :organisation :group :actor
  recipient  of by from

# ---- arrests, warrants, trials ----

frame warrant.serve 173
  verb       serve execute
  obj        warrant
  recipient  on against to obj

frame custody.be_in 173
  adj        custody
  subj       :any
  recipient  subj

frame order.back 100
  verb       order
  obj        :armed :person
  to         barracks base
  recipient  obj

frame vessel.board 171
  verb       board
  subj       :armed :state officer inspector coastguard
  obj        ship vessel trawler tanker boat freighter yacht
  recipient  obj of
