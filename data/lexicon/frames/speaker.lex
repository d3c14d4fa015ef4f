# Acts of whoever speaks: an adjective said of somebody, the speaker being the actor. Written for this project.

frame responsible.said 112                # "the militants were responsible, the government said"
  adj        responsible guilty culpable complicit liable accountable
  actor      by
  recipient  subj

frame illegal.said 111                    # "the blockade is illegal, Qatar said"
  adj        illegal unlawful illegitimate unacceptable intolerable outrageous unjustified deplorable shameful unfair reckless
  subj       :actor
  actor      by
  recipient  subj

frame wrong.said 111
  adj        irresponsible provocative aggressive barbaric cowardly hypocritical
  subj       :actor
  actor      by
  recipient  subj

frame right.said 051                      # "the decision was courageous, he said"
  adj        courageous commendable praiseworthy laudable
  subj       :actor
  actor      by
  recipient  subj

frame demand.of 100                       # "Russia's demand", what it asks for being told elsewhere
  noun       demand ultimatum
  subj       :actor
  not for    :any
  recipient  to on from of
