# Words that give an event its PLOVER contexts. A context may stand beside several others; words that would fit half of
# all news are left out.

context military
  word  airbase airfield howitzer battlegroup militarily troop troops soldier army military navy battalion brigade
  word  regiment missile tank warship warplane artillery commander base barracks conscript conscription reservist
  word  pentagon paratrooper frigate destroyer submarine airstrike warhead deployment arms ammunition weaponry nato
  word  combat battlefield offensive ceasefire truce

context intelligence
  word  spymaster kgb intelligence spy espionage cia mi6 mossad fsb gru isi surveillance wiretap eavesdropping
  word  informant counterintelligence spying

context executive
  word  presidential ministerial president premier cabinet presidency chancellor decree minister ministry kremlin king
  word  monarch sultan emir

context legislative
  word  parliamentarian parliament lawmaker legislator senate senator congress congressman legislature bill
  word  legislation mp knesset duma bundestag parliamentary coalition filibuster amendment

context election
  word  election vote voter poll ballot referendum candidate runoff electoral electorate turnout reelection

context political_institutions
  word  constitution constitutional party reform federalism coup impeachment politburo devolution

context pro_democracy
  word  democracy democratisation democratization multiparty

context pro_autocracy
  word  junta dictator dictatorship autocrat autocratic authoritarian authoritarianism coup crackdown

context economic
  word  trade economy economic tariff sanction export import investment inflation gdp recession imf loan credit bank
  word  budget debt currency finance austerity bailout investor wto tax subsidy deficit bond embargo

context legal
  word  court judge tribunal prosecutor lawsuit trial verdict conviction indictment charge sentence lawyer attorney
  word  appeal extradition extradite icc icj plaintiff defendant judicial judiciary legal treaty warrant arrest
  word  convict acquit injunction jail prison law

context reparations
  word  indemnity reparation reparations restitution compensation

context human_rights
  word  ohchr

context rights_freedoms
  word  freedom censorship censor assembly press suffrage journalist blogger

context repression
  word  crackdown repression torture disappearance extrajudicial dissident baton persecution

context human_security
  word  undernourished malnutrition famine hunger starvation shelter electricity housing displacement homeless
  word  eviction evict

context gender
  word  gender women abortion femicide feminist feminism rape sexism misogyny maternity hijab headscarf

context lgbt
  word  lgbt lgbtq gay lesbian transgender bisexual homosexual homosexuality queer transphobia homophobia

context religion_ethnicity
  word  muslim christian jewish jew hindu buddhist sikh shiite shia sunni catholic orthodox church mosque synagogue
  word  temple pope bishop cleric imam rabbi monk ethnic ethnicity sectarian sectarianism minority tribe tribal clan
  word  kurd kurdish rohingya uighur uyghur yazidi religious blasphemy caste dalit koran quran islamophobia
  word  antisemitism indigenous racism racist racial apostasy shrine

context inequality
  word  inequality discrimination poverty apartheid segregation disparity unequal racism marginalised marginalized

context diplomatic
  word  diplomat ambassador embassy consulate diplomatic diplomacy envoy talks summit treaty negotiation negotiator
  word  bilateral delegation consul accord communique attache mediator

context territory
  word  border territory territorial annexation annex secession secessionist separatist sovereignty disputed occupied
  word  occupation enclave settlement demarcation breakaway independence autonomy exclave

context peacekeeping
  word  peacekeeper peacekeeping unifil monusco minusma unmiss minurso undof unamid amisom kfor isaf eufor

context health
  word  disease epidemic pandemic vaccine vaccination hospital coronavirus covid ebola cholera malaria hiv aids polio
  word  measles outbreak health doctor medicine quarantine lockdown infection zika influenza tuberculosis virus

context asylum
  word  asylum

context migration
  word  refugee migrant immigration immigrant migration deportation deport emigration displaced unhcr visa
  word  resettlement repatriation idp emigrant dinghy

context disasters
  word  earthquake flood flooding hurricane cyclone typhoon tsunami landslide drought wildfire disaster volcano
  word  eruption tornado heatwave avalanche quake

context natural_resource
  word  oil gas mine mining coal uranium timber logging diamond mineral copper cobalt lithium pipeline opec fishery
  word  fishing dam crude oilfield refinery

context environment
  word  environmentally emissions pollution emission deforestation environmental environmentalist carbon biodiversity
  word  renewable conservation wildlife climate rainforest whaling

context technology
  word  technology semiconductor 5g microchip huawei software internet quantum chipmaker startup telecom robotics
  word  spacecraft

context terrorism
  word  qaeda jihad terrorise terrorize shabab shabaab terrorist terrorism terror isis isil jihadist jihadi
  word  counterterrorism extremist hijacking

context cbrn
  word  warheads biowarfare sarin chlorine novichok anthrax iaea opcw plutonium uranium nuclear warhead
  word  nonproliferation radiological denuclearisation denuclearization

context cyber
  word  cybercrime cyberwar hacktivist cyberattack cyber hacker hacking malware ransomware phishing cyberspace
  word  cybersecurity cyberwarfare spyware hack botnet

context misinformation
  word  misinformation disinformation propaganda troll deepfake hoax

context crime
  word  crime criminal murder gang robbery kidnapping theft fraud mafia homicide cartel suspect gangster burglary
  word  arson mobster extortion

context corruption
  word  corruption bribe bribery graft embezzlement nepotism cronyism kickback embezzle corrupt

context illegal_drugs
  word  cocaine heroin narcotic narcotics opium cartel methamphetamine fentanyl cannabis marijuana opioid

context trafficking
  word  trafficking smuggling trafficker smuggler poaching contraband
