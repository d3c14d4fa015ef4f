# What binds the states between the Black Sea, the Urals and the Chinese border: unions and what came before them,
# treaties, bases and leases, transit, regional forces, exercises, funds.
# Written by hand from general knowledge.

# ---- the Commonwealth and its unions ----

framework agreement Belavezha Accords
  name       Belovezha Accords | Belavezha agreement | Belovezh Accords | Minsk agreement of 1991
  noun       accord agreement

framework agreement Alma-Ata Declaration
  name       Alma-Ata Protocol | Almaty Declaration | Alma Ata Declaration
  parent     Commonwealth of Independent States
  noun       declaration protocol

framework agreement CIS Charter
  name       Charter of the Commonwealth of Independent States | CIS charter
  parent     Commonwealth of Independent States
  noun       charter

framework agreement CIS Free Trade Area
  name       CIS Free Trade Zone | CIS free trade zone | CISFTA | CIS free trade agreement
  parent     Commonwealth of Independent States
  noun       agreement area zone

framework force_commitment CIS Joint Air Defence System
  name       CIS joint air defence system | CIS joint air defense system | CIS Joint Air Defense System | CIS Unified Air Defence System
  name       unified air defence system of the CIS | unified air defense system of the CIS
  parent     Commonwealth of Independent States
  noun       system

framework agreement Eurasian Customs Union
  name       Customs Union | Customs Union of Russia, Belarus and Kazakhstan | Customs Union of Belarus, Kazakhstan and Russia
  name       Russia-led customs union | Russian-led customs union | Customs Union of the Eurasian Economic Community
  name       customs union with Russia and Belarus | Eurasian customs union | CIS Customs Union
  parent     Eurasian Economic Community
  sponsor    RUS
  noun       union

framework agreement Single Economic Space
  name       Common Economic Space | Eurasian Economic Space | single economic space | common economic space
  parent     Eurasian Economic Community
  sponsor    RUS
  noun       space

framework agreement Treaty on the Eurasian Economic Union
  name       EAEU treaty | EEU treaty | Eurasian Economic Union treaty
  parent     Eurasian Economic Union
  noun       treaty

framework agreement CIS antiterrorist centre
  name       CIS Anti-Terrorism Center | CIS Antiterrorism Center | CIS Anti-Terrorism Centre | CIS antiterrorist center
  parent     Commonwealth of Independent States
  noun       centre center

# ---- collective security ----

framework force_commitment Collective Rapid Deployment Force
  name       Collective Rapid Deployment Forces | KSBR | CRDF | Central Asian rapid deployment force
  parent     Collective Security Treaty Organization
  noun       force

framework force_commitment CSTO peacekeeping forces
  name       CSTO Collective Peacekeeping Forces | CSTO peacekeepers | CSTO peacekeeping force
  parent     Collective Security Treaty Organization
  noun       force peacekeeping_force

framework operation CSTO mission in Kazakhstan
  name       CSTO peacekeeping mission in Kazakhstan | CSTO peacekeeping operation in Kazakhstan
  parent     Collective Security Treaty Organization
  noun       mission

framework operation Operation Kanal
  name       Kanal anti-drug operation | Operation Channel
  parent     Collective Security Treaty Organization
  noun       operation

framework exercise_series Southern Shield of the Commonwealth
  name       Southern Shield | Yuzhny Shchit | Southern Shield of the CIS
  parent     Commonwealth of Independent States
  sponsor    RUS
  noun       exercise drill

framework exercise_series Combat Commonwealth
  name       Boyevoye Sodruzhestvo | Combat Brotherhood
  parent     Commonwealth of Independent States
  noun       exercise drill

framework exercise_series Issyk-Kul Antiterror
  name       Antiterror | Anti-Terror | Issyk-Kul Anti-Terror
  parent     Commonwealth of Independent States
  noun       exercise drill

framework exercise_series Search
  name       Poisk | CSTO exercise Search
  id         exercise_series:csto-search
  parent     Collective Security Treaty Organization
  noun       exercise drill

framework exercise_series Echelon
  name       Eshelon | CSTO exercise Echelon
  parent     Collective Security Treaty Organization
  noun       exercise drill

framework exercise_series Cobalt
  name       CSTO exercise Cobalt | Kobalt
  parent     Collective Security Treaty Organization
  noun       exercise drill

framework exercise_series Aldaspan
  sponsor    KAZ RUS
  noun       exercise drill

framework exercise_series Ayrystan
  name       Airystan
  sponsor    KAZ RUS
  noun       exercise drill

framework exercise_series Union of Friends
  sponsor    RUS
  noun       exercise drill

# ---- Shanghai ----

framework agreement Shanghai agreement on confidence-building in the border areas
  name       Agreement on Deepening Military Trust in Border Regions | Shanghai agreement of 1996
  name       Treaty on Deepening Military Trust in Border Regions | Shanghai agreement
  parent     Shanghai Cooperation Organization
  noun       agreement treaty

framework agreement Moscow agreement on troop reductions in the border areas
  name       Treaty on Reduction of Military Forces in Border Regions | Agreement on Mutual Reduction of Military Forces in Border Areas
  noun       agreement treaty

framework agreement Shanghai Convention on Combating Terrorism, Separatism and Extremism
  name       Shanghai Convention
  parent     Shanghai Cooperation Organization
  noun       convention

framework organisation Regional Anti-Terrorist Structure
  name       RATS | Regional Antiterrorist Structure | Regional Counter-Terrorism Structure | SCO Regional Anti-Terrorist Structure
  parent     Shanghai Cooperation Organization
  noun       structure

framework exercise_series Tian Shan
  name       Tianshan | Tian Shan exercise | Tianshan exercise
  sponsor    CHN
  noun       exercise drill

framework exercise_series Coalition
  name       Coalition-2003 | Exercise Coalition 2003
  id         exercise_series:sco-coalition
  parent     Shanghai Cooperation Organization
  noun       exercise drill

framework exercise_series Fox Hunt
  name       Lisya Okhota
  sponsor    CHN
  noun       exercise drill

# ---- treaties of two ----

framework agreement Treaty of Friendship, Cooperation and Mutual Assistance
  name       treaty of friendship, cooperation and mutual assistance | Treaty on Friendship, Cooperation and Mutual Assistance
  name       Treaty of Friendship, Co-operation and Mutual Assistance
  sponsor    RUS
  noun       treaty

framework agreement Treaty of Eternal Friendship and Alliance
  name       Declaration on Eternal Friendship and Alliance | Declaration of Eternal Friendship and Alliance
  name       Treaty on Eternal Friendship and Alliance Oriented to the 21st Century
  sponsor    RUS
  noun       treaty declaration

framework agreement Treaty on Good-Neighbourliness and Alliance in the 21st Century
  name       Treaty on Good-Neighborliness and Alliance in the 21st Century | Treaty of Good-Neighbourliness and Alliance
  sponsor    RUS
  noun       treaty

framework agreement Treaty of Good-Neighborliness, Friendship and Cooperation
  name       Treaty of Good-Neighbourliness, Friendship and Cooperation | treaty of good-neighborliness, friendship and cooperation
  name       Treaty of Good-Neighborliness and Friendly Cooperation | Treaty of Good-Neighbourliness and Friendly Cooperation
  sponsor    CHN
  noun       treaty

framework agreement Charter on Democratic Partnership
  name       US-Kazakhstan Charter on Democratic Partnership | U.S.-Kazakhstan Charter on Democratic Partnership
  sponsor    USA
  noun       charter

framework agreement Declaration on the Strategic Partnership and Cooperation Framework
  name       US-Uzbek Declaration on Strategic Partnership | Declaration on the Strategic Partnership
  sponsor    USA
  noun       declaration

framework plan US-Kazakhstan military cooperation plan
  name       U.S.-Kazakhstan five-year military cooperation plan | five-year plan of military cooperation | five-year military cooperation plan
  name       Five-Year Plan of Military Cooperation | Five-Year Military Cooperation Plan
  sponsor    USA
  noun       plan

framework process Enhanced Strategic Partnership Dialogue
  name       US-Kazakhstan Strategic Partnership Commission | U.S.-Kazakhstan Strategic Partnership Commission
  sponsor    USA
  noun       dialogue commission

framework programme Houston Initiative
  sponsor    USA
  noun       initiative programme program

framework agreement Trade and Investment Framework Agreement
  name       TIFA | US-Central Asia Trade and Investment Framework Agreement
  sponsor    USA
  noun       agreement

framework agreement Jackson-Vanik amendment
  name       Jackson-Vanik | Jackson-Vanik Amendment
  sponsor    USA
  noun       amendment

framework agreement Enhanced Partnership and Cooperation Agreement
  name       EPCA | enhanced partnership and cooperation agreement | Enhanced Partnership and Co-operation Agreement
  parent     European Union
  noun       agreement

framework plan EU Strategy for Central Asia
  name       EU Central Asia Strategy | EU's Central Asia strategy | EU strategy for Central Asia | Strategy for a New Partnership with Central Asia
  name       European Union's Central Asia strategy | EU Central Asia strategy
  parent     European Union
  noun       strategy

framework process EU-Kazakhstan Cooperation Council
  name       EU-Kazakhstan Co-operation Council | EU-Central Asia Human Rights Dialogue | EU-Kazakhstan Human Rights Dialogue
  parent     European Union
  noun       council dialogue

framework programme TRACECA
  name       Transport Corridor Europe-Caucasus-Asia | Traceca
  parent     European Union
  noun       programme program corridor

framework programme INOGATE
  name       Inogate
  parent     European Union
  noun       programme program

framework process Baku Initiative
  parent     European Union
  noun       initiative

framework programme Border Management in Central Asia
  name       BOMCA | Border Management Programme in Central Asia | Border Management Program in Central Asia
  parent     European Union
  noun       programme program

framework programme Central Asia Drug Action Programme
  name       CADAP | Central Asia Drug Action Program
  parent     European Union
  noun       programme program

framework plan Path to Europe
  name       Path to Europe programme | Path to Europe program | State Programme Path to Europe
  sponsor    KAZ
  noun       programme program plan

# ---- bases, ranges, leases ----

framework agreement Baikonur lease
  name       Baikonur lease agreement | lease of Baikonur | Baikonur Cosmodrome lease | lease of the Baikonur cosmodrome
  name       Baikonur agreement | lease of Baikonur Cosmodrome | Baykonur lease
  sponsor    RUS KAZ
  noun       lease agreement

framework agreement Sary Shagan lease
  name       Sary-Shagan lease | lease of Sary Shagan | Sary Shagan test range lease
  sponsor    RUS KAZ
  noun       lease agreement

framework transit_arrangement Karshi-Khanabad air base
  name       Karshi-Khanabad | Karshi-Khanabad airbase | Khanabad air base | Khanabad airbase | K2 air base | K2 airbase | Karshi-Khanabad base
  name       Khanabad base | base of Karshi-Khanabad | base at Karshi-Khanabad | base at Khanabad | air base at Karshi-Khanabad
  sponsor    USA
  noun       base air_base

framework transit_arrangement Termez air base
  name       Termez airbase | Termez base | German base at Termez
  sponsor    DEU
  noun       base

framework transit_arrangement Kant air base
  name       base at Kant | air base at Kant | Kant airbase | Kant base | Russian air base at Kant | Kant Air Base
  parent     Collective Security Treaty Organization
  sponsor    RUS
  noun       base air_base

framework transit_arrangement Russian 201st Military Base
  name       201st Military Base | 201st Motor Rifle Division base | 201st military base | 201st Motorised Rifle Division
  sponsor    RUS
  noun       base

framework transit_arrangement Dushanbe airport arrangement
  name       Ayni air base | Ayni airbase | Ayni Air Base
  noun       base

framework agreement Gabala radar station lease
  name       Gabala radar station | Gabala radar | Qabala radar station | Gabala lease
  sponsor    RUS AZE
  noun       lease radar

framework transit_arrangement Gyumri base
  name       Russian 102nd Military Base | 102nd Military Base | Russian base at Gyumri | 102nd military base
  sponsor    RUS
  noun       base

framework agreement Black Sea Fleet agreement
  name       Sevastopol lease | Black Sea Fleet lease | Partition Treaty on the Black Sea Fleet
  sponsor    RUS
  noun       lease agreement

# ---- arms control in the region ----

framework agreement Lisbon Protocol
  name       Lisbon protocol
  parent     START treaty
  noun       protocol

framework agreement Treaty on a Nuclear-Weapon-Free Zone in Central Asia
  name       Semipalatinsk Treaty | Treaty of Semipalatinsk | Central Asian Nuclear Weapon Free Zone | Central Asian nuclear-weapon-free zone
  name       CANWFZ | Central Asia Nuclear Weapon Free Zone | nuclear-weapon-free zone in Central Asia
  noun       treaty zone

framework plan Project Sapphire
  name       Operation Sapphire
  sponsor    USA KAZ
  noun       project operation

framework agreement IAEA Low Enriched Uranium Bank
  name       IAEA LEU Bank | LEU Bank | IAEA fuel bank | nuclear fuel bank
  parent     IAEA
  sponsor    IAEA
  noun       bank

framework agreement Hague Code of Conduct
  name       Hague Code of Conduct against Ballistic Missile Proliferation | HCOC
  noun       code

framework agreement Zangger Committee
  noun       committee

framework agreement Australia Group
  noun       group

framework agreement Convention for the Suppression of Acts of Nuclear Terrorism
  name       Nuclear Terrorism Convention
  parent     United Nations
  noun       convention

# ---- NATO's tools beyond the common ones ----

framework programme Virtual Silk Highway
  name       Virtual Silk Highway project | Virtual Silk Road
  parent     NATO
  noun       project programme

framework programme NATO Trust Fund
  name       Partnership for Peace Trust Fund | PfP Trust Fund | NATO/PfP Trust Fund | NATO Partnership Trust Fund
  parent     Partnership for Peace
  noun       fund

framework plan Partnership Action Plan against Terrorism
  name       Partnership Action Plan Against Terrorism | PAP-T
  parent     Partnership for Peace
  noun       plan action_plan

framework plan Partnership Action Plan on Defence Institution Building
  name       PAP-DIB | Partnership Action Plan on Defense Institution Building
  parent     Partnership for Peace
  noun       plan action_plan

framework agreement PfP Status of Forces Agreement
  name       Partnership for Peace Status of Forces Agreement | PfP SOFA
  parent     Partnership for Peace
  noun       agreement

framework agreement Partnership for Peace Framework Document
  name       PfP Framework Document | Partnership for Peace framework document
  parent     Partnership for Peace
  noun       document

framework programme Defence Education Enhancement Programme
  name       DEEP | Defense Education Enhancement Program
  parent     NATO
  noun       programme program

framework programme KAZCENT
  name       Kazakhstan PfP Training Centre | KAZCENT training centre | KAZCENT Training Center | Partnership Training and Education Centre
  parent     Partnership for Peace
  noun       centre center

framework exercise_series CENTRASBAT exercise
  name       CENTRASBAT exercise | CENTRASBAT exercises | Centrasbat exercise | Exercise CENTRASBAT
  id         exercise_series:centrasbat
  parent     Partnership for Peace
  sponsor    USA
  noun       exercise drill

framework exercise_series Zhardem
  sponsor    USA KAZ
  noun       exercise drill

framework exercise_series Agile Spirit
  name       Exercise Agile Spirit
  sponsor    USA GEO
  noun       exercise drill

framework exercise_series Immediate Response
  name       Exercise Immediate Response
  sponsor    USA
  noun       exercise drill

# ---- transit, pipelines, funds, water ----

framework transit_arrangement Salang transit route
  name       Khyber route | Pakistani supply route | ground lines of communication
  noun       route

framework agreement Caspian Pipeline Consortium
  name       CPC pipeline | Caspian pipeline
  sponsor    RUS
  noun       pipeline consortium

framework agreement Central Asia-China gas pipeline
  name       Turkmenistan-China gas pipeline | Central Asia-China pipeline
  sponsor    CHN
  noun       pipeline

framework agreement Kazakhstan-China oil pipeline
  name       Atasu-Alashankou pipeline | Kazakh-Chinese oil pipeline
  sponsor    CHN KAZ
  noun       pipeline

framework agreement TAPI pipeline
  name       TAPI | Turkmenistan-Afghanistan-Pakistan-India pipeline | TAPI gas pipeline | Trans-Afghan pipeline
  noun       pipeline

framework agreement CASA-1000
  name       CASA 1000
  noun       project

framework agreement Trans-Caspian pipeline
  name       Trans-Caspian gas pipeline | trans-Caspian pipeline | trans-Caspian gas pipeline
  noun       pipeline

framework agreement Caspian littoral gas pipeline
  name       Prikaspiysky pipeline | Caspian coastal pipeline | Pre-Caspian pipeline
  sponsor    RUS
  noun       pipeline

framework programme Trans-Caspian International Transport Route
  name       Middle Corridor | Trans-Caspian Transport Route
  noun       corridor route

framework programme New Silk Road initiative
  name       New Silk Road | New Silk Road strategy
  sponsor    USA
  noun       initiative strategy

framework programme Central Asia Regional Economic Cooperation
  name       CAREC | CAREC Program | CAREC programme
  noun       programme program

framework programme Special Programme for the Economies of Central Asia
  name       SPECA
  parent     United Nations
  noun       programme program

framework organisation International Fund for Saving the Aral Sea
  name       IFAS | Aral Sea fund
  noun       fund

framework agreement Almaty agreement on Central Asian waters
  name       Almaty Agreement of 1992 | 1992 Almaty Agreement
  noun       agreement

framework agreement Tehran Convention
  name       Framework Convention for the Protection of the Marine Environment of the Caspian Sea
  noun       convention

framework agreement Extractive Industries Transparency Initiative
  name       EITI
  noun       initiative

framework organisation Central Asian Regional Information and Coordination Centre
  name       CARICC | Central Asian Regional Information and Coordination Center
  parent     United Nations
  noun       centre center

framework organisation TURKSOY
  name       Turksoy
  noun       organisation organization

framework organisation TurkPA
  name       TURKPA | Parliamentary Assembly of Turkic-Speaking Countries
  noun       assembly

framework agreement Nakhchivan Agreement
  name       Nakhchivan agreement
  parent     Organization of Turkic States
  noun       agreement

framework forum Consultative Meeting of the Heads of State of Central Asia
  name       Consultative Meeting of Central Asian leaders | Central Asian consultative meeting
  noun       meeting

framework forum Astana Economic Forum
  noun       forum

framework forum Astana International Forum
  noun       forum

framework agreement Almaty Act
  parent     Conference on Interaction and Confidence-Building Measures in Asia
  noun       act

framework forum OSCE Astana summit
  name       Astana summit of the OSCE | OSCE summit in Astana | Astana OSCE summit
  parent     Organization for Security and Co-operation in Europe
  noun       summit

# ---- peace in Tajikistan and the Caucasus ----

framework agreement Tajik peace accord
  name       General Agreement on the Establishment of Peace and National Accord in Tajikistan | Tajik peace agreement | Tajik General Agreement
  parent     United Nations
  noun       accord agreement

framework process Inter-Tajik talks
  name       inter-Tajik talks | Inter-Tajik negotiations | inter-Tajik negotiations
  parent     United Nations
  noun       talks

framework operation UNMOT
  name       United Nations Mission of Observers in Tajikistan | UN Mission of Observers in Tajikistan
  parent     United Nations
  noun       mission

framework operation CIS Collective Peacekeeping Forces in Tajikistan
  name       CIS peacekeeping forces in Tajikistan | CIS peacekeepers in Tajikistan | Collective Peacekeeping Forces in Tajikistan
  parent     Commonwealth of Independent States
  noun       force peacekeeping_force

framework operation CIS Peacekeeping Force in Abkhazia
  name       CIS peacekeepers in Abkhazia | CIS peacekeeping force in Abkhazia | CIS peacekeeping forces in Abkhazia
  parent     Commonwealth of Independent States
  noun       force peacekeeping_force

framework operation Joint Control Commission peacekeeping force
  name       Joint Peacekeeping Forces in South Ossetia | Sochi agreement of 1992 | JCC peacekeeping force
  sponsor    RUS
  noun       force

framework agreement Bishkek Protocol
  noun       protocol

framework forum Six Plus Two group
  name       Six plus Two | Six-plus-Two group | 6+2 group | Six Plus Two
  parent     United Nations
  noun       group
