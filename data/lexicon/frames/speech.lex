# By whose word: verbs and nouns of speaking, reporting, denying and judging. They give an event its attribution; by
# themselves they are no acts.

speech said
  verb   say tell announce state declare note add wonder remark comment explain stress emphasise emphasize underline underscore
  verb   affirm reaffirm confirm reiterate repeat assert maintain insist claim contend argue acknowledge concede admit
  verb   reveal disclose mention observe point_out quip joke reply respond answer recall assure inform notify advise
  verb   pronounce proclaim testify vow warn write tweet post blog swear promise indicate signal hint
  verb   suggest propose conclude elaborate clarify specify spell_out echo shout exclaim whisper murmur mutter cry
  verb   speak agree counter retort lament complain caution boast recount relate narrate volunteer interject
  verb   resolve decree rule recommend
  verb   outline describe pledge own_up confide
  noun   statement remark comment announcement declaration address speech interview tweet post briefing news_conference
  noun   press_conference communique letter message testimony explanation word press_release broadcast quote

speech reported
  verb   report quote cite relay carry broadcast publish print air cover learn hear rumour rumor understand leak
  verb   document detail chronicle allege monitor
  noun   report account news dispatch despatch story article footage source rumour rumor leak coverage reporting
  noun   allegation media bulletin reportage newspaper agency wire

speech denied
  verb   deny refute rebut disavow repudiate disclaim contradict debunk discount disown
  noun   denial rebuttal disclaimer refutation

speech analysis
  verb   think believe reckon estimate predict forecast expect assess suspect judge speculate analyse analyze
  verb   guess fear doubt feel consider foresee opine interpret surmise theorise theorize assume
  verb   imagine figure envision presume see deem conjecture editorialise editorialize
  noun   analysis opinion view estimate assessment forecast prediction commentary editorial column belief expectation
  noun   theory judgement judgment conjecture speculation assumption perception prognosis
