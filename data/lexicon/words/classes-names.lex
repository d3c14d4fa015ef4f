# What deeds are called by those who condemn or praise them. Written for this project from general knowledge.

class bad_name
  noun  massacre piracy murder slaughter butchery genocide aggression provocation betrayal disgrace outrage atrocity
  noun  crime war_crime barbarity blackmail banditry lynching travesty farce sham theft robbery invasion interference
  noun  mistake blunder treason treachery illegality colonialism imperialism state_terrorism terrorism violation breach
  noun  disappointment insult affront slap hypocrisy lie fabrication cowardice usurpation coup putsch kidnapping
  adj   provocative disappointing illegal unlawful illegitimate unacceptable unjustified unjustifiable outrageous
  adj   disgraceful shameful barbaric cowardly irresponsible reckless deplorable intolerable unfair unconstitutional
  adj   regrettable inadmissible criminal hypocritical absurd disproportionate excessive undemocratic unhelpful
  adj   inhuman inhumane immoral brutal savage treacherous null void

class good_name
  noun  breakthrough milestone triumph landmark partner ally friend brother success model hero pillar guarantor
  noun  step_forward cornerstone example neighbour achievement victory
  adj   historic courageous brave welcome encouraging constructive commendable close important useful fruitful

# What people die in.
class fight_words
  noun  fighting battle clash skirmish gun_battle firefight shelling war combat hostilities hostility

# What is done to a government by people of its own, where nobody else is named.
class toppling
  verb  overthrow oust depose topple unseat
