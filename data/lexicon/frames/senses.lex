# Words of many senses, told apart by what stands beside them: a turn is taken otherwise than a town, a rocket crashes
# without an enemy, a government protests in a note and a crowd in the street. Written for this project from general
# knowledge.

# ---- taking ----

frame take.stance none
  verb       take assume
  obj        position view stance stand line turn seat chair notice note presidency
  not subj   :armed
  weight     3

frame crash.mishap none
  verb       crash
  subj       @heavy_weapons @rounds rocket aircraft plane helicopter satellite drone booster spacecraft
  not into/obj :any
  weight     1

frame call.home_people none
  verb       call_home
  obj        :any

# ---- protests of those who govern ----

frame protest.in_writing 114
  verb       protest
  subj       :state :organisation @diplomats parliament chamber senate congress duma house foreign_ministry ministry embassy government
  in/by/with statement note letter telegram declaration message
  not subj   @protesters @workers
  recipient  to against over at
  weight     2

frame protest.chambers 114
  verb       protest
  subj       parliament chamber senate congress duma lawmaker deputy speaker spokesman spokeswoman
  not subj   @protesters @workers
  not outside/near :any
  recipient  to against over at obj
  weight     1

# ---- denials that say of no act that it was none ----

frame deny.this 120
  verb       deny
  obj        this it that report suggestion speculation rumour rumor involvement responsibility role knowledge link
  subj       :state :organisation :group :person
  recipient  of by from

frame deny.that 120
  verb       deny
  comp       :clause
  subj       :state :organisation :group :person
  recipient  comp
  weight     -1

# ---- what comes to its end as it was meant to ----

frame end.meeting 040
  verb       end conclude wrap_up close finish
  obj        summit session conference @meeting
  subj       :actor
  not subj   :armed @protesters
  recipient  with between
  mutual
  weight     2

frame end.exercise 062
  verb       end conclude wrap_up close finish complete
  obj        @exercise
  recipient  with between
  weight     2

frame end.mission 087
  verb       end complete finish wind_up conclude
  obj        mission deployment operation tour
  subj       :armed :state
  recipient  in from
  weight     2

# ---- founding ----

frame found.together 050
  verb       found co-found cofound
  obj        :organisation @organisation @alliance
  subj       :state
  not subj   @agreement @meeting
  recipient  with
  mutual

# ---- signing what has no name of its own ----

frame sign.document 057
  verb       sign initial cosign
  obj        document paper memoranda outline declaration it
  subj       :state :organisation :person
  recipient  with between

frame sign.documents_passive 057
  verb       sign initial
  obj        document paper memoranda outline declaration
  subj       :none

frame sign.alone 057
  verb       sign
  obj        :none
  not on/for/with/off :any
  subj       :state
  weight     -1
