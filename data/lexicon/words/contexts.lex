# Words that give an event its PLOVER contexts. A context may stand beside several others; words that would fit half of
# all news are left out.

context military
  word  warfighter airbase airfield howitzer battlegroup militarily
  word  troop troops soldier army military navy battalion brigade regiment missile tank warship warplane
  word  artillery commander general base barracks conscript conscription reservist
  word  pentagon marine paratrooper frigate destroyer submarine
  word  airstrike warhead deployment arms ammunition weaponry nato
  word  combat battlefield offensive ceasefire truce

context intelligence
  word  spymaster mole kgb
  word  intelligence spy espionage cia mi6 mossad fsb gru isi surveillance wiretap eavesdropping informant
  word  spymaster counterintelligence classified spying

context executive
  word  presidential ministerial
  word  president premier cabinet presidency chancellor decree minister
  word  ministry kremlin king monarch sultan emir

context legislative
  word  deputy parliamentarian
  word  parliament lawmaker legislator senate senator congress congressman legislature bill legislation mp knesset duma
  word  bundestag parliamentary coalition filibuster amendment

context election
  word  election vote voter poll ballot referendum candidate campaign runoff electoral electorate
  word  turnout reelection primary

context political_institutions
  word  constitution constitutional party reform federalism coup
  word  impeachment politburo devolution

context pro_democracy
  word  democracy democratisation democratization multiparty

context pro_autocracy
  word  junta dictator dictatorship autocrat autocratic authoritarian authoritarianism coup crackdown

context economic
  word  trade economy economic tariff sanction export import investment inflation gdp recession imf loan
  word  credit bank budget debt currency finance financial market austerity bailout investor wto tax subsidy deficit
  word  bond growth embargo

context legal
  word  court judge tribunal prosecutor lawsuit trial verdict conviction indictment charge sentence lawyer attorney appeal
  word  extradition extradite icc icj plaintiff defendant judicial judiciary legal treaty warrant arrest convict acquit
  word  injunction jail prison law

context reparations
  word  indemnity
  word  reparation reparations restitution compensation

context human_rights
  word  ohchr

context rights_freedoms
  word  freedom censorship censor assembly
  word  press suffrage
  word  journalist blogger

context repression
  word  crackdown repression torture disappearance extrajudicial
  word  dissident baton persecution

context human_security
  word  undernourished
  word  malnutrition famine hunger starvation shelter electricity housing
  word  displacement homeless eviction evict

context gender
  word  gender women abortion femicide feminist feminism rape sexism misogyny
  word  maternity hijab headscarf

context lgbt
  word  lgbt lgbtq gay lesbian transgender bisexual homosexual homosexuality queer
  word  transphobia homophobia

context religion_ethnicity
  word  muslim christian jewish jew hindu buddhist sikh shiite shia sunni catholic orthodox church mosque synagogue temple
  word  pope bishop cleric imam rabbi monk ethnic ethnicity sectarian sectarianism minority tribe tribal clan kurd kurdish
  word  rohingya uighur uyghur yazidi religious blasphemy caste dalit koran quran islamophobia antisemitism
  word  indigenous racism racist racial apostasy shrine

context inequality
  word  inequality discrimination poverty apartheid segregation disparity unequal racism
  word  marginalised marginalized

context diplomatic
  word  diplomat ambassador embassy consulate diplomatic diplomacy envoy talks summit
  word  treaty negotiation negotiator bilateral delegation consul
  word  accord communique attache mediator

context territory
  word  border territory territorial annexation annex secession secessionist separatist sovereignty disputed occupied
  word  occupation enclave settlement demarcation breakaway independence autonomy
  word  exclave

context peacekeeping
  word  peacekeeper peacekeeping unifil monusco minusma
  word  unmiss minurso undof unamid amisom kfor isaf eufor

context health
  word  disease epidemic pandemic vaccine vaccination hospital coronavirus covid ebola cholera malaria hiv aids polio measles
  word  outbreak health doctor medicine quarantine lockdown infection zika influenza tuberculosis
  word  virus

context asylum
  word  asylum

context migration
  word  refugee migrant immigration immigrant migration deportation deport emigration displaced unhcr
  word  visa resettlement repatriation idp emigrant dinghy

context disasters
  word  earthquake flood flooding hurricane cyclone typhoon tsunami landslide drought wildfire disaster volcano eruption
  word  tornado heatwave avalanche quake

context natural_resource
  word  oil gas mine mining coal uranium timber logging diamond mineral copper cobalt lithium pipeline opec fishery
  word  fishing dam crude oilfield refinery

context environment
  word  environmentally emissions
  word  pollution emission deforestation environmental environmentalist carbon
  word  biodiversity renewable conservation wildlife climate rainforest whaling

context technology
  word  technology semiconductor 5g satellite microchip huawei software internet quantum chipmaker
  word  startup telecom robotics spacecraft

context terrorism
  word  qaeda jihad terrorise terrorize shabab shabaab
  word  terrorist terrorism terror isis isil jihadist jihadi
  word  counterterrorism extremist
  word  hijacking

context cbrn
  word  warheads atomic biowarfare
  word  sarin chlorine novichok anthrax iaea opcw
  word  enrichment plutonium uranium nuclear warhead nonproliferation radiological
  word  denuclearisation denuclearization

context cyber
  word  cybercrime cyberwar hacktivist
  word  cyberattack cyber hacker hacking malware ransomware phishing cyberspace cybersecurity cyberwarfare
  word  spyware hack botnet

context misinformation
  word  misinformation disinformation propaganda troll deepfake hoax

context crime
  word  crime criminal murder gang robbery kidnapping theft fraud mafia homicide cartel suspect gangster burglary arson
  word  mobster extortion

context corruption
  word  corruption bribe bribery graft embezzlement nepotism cronyism kickback embezzle corrupt

context illegal_drugs
  word  cocaine heroin narcotic narcotics opium cartel methamphetamine fentanyl
  word  cannabis marijuana opioid

context trafficking
  word  trafficking smuggling trafficker smuggler
  word  poaching contraband
