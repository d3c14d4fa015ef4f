# Treaties and agreements.
# Written by hand from general knowledge.

# ---- arms control ----

framework agreement Nuclear Non-Proliferation Treaty
  name       NPT | Non-Proliferation Treaty | nuclear Non-Proliferation Treaty | Nuclear Nonproliferation Treaty
  name       Treaty on the Non-Proliferation of Nuclear Weapons | nuclear non-proliferation treaty
  noun       treaty

framework agreement NPT Additional Protocol
  name       Additional Protocol
  parent     Nuclear Non-Proliferation Treaty
  noun       protocol

framework agreement START treaty
  name       START | START I | START I treaty | Strategic Arms Reduction Treaty | START 1
  noun       treaty

framework agreement START II
  name       START 2 | START II treaty
  noun       treaty

framework agreement New START
  name       New START treaty | New Start | New Strategic Arms Reduction Treaty | New START Treaty
  noun       treaty

framework agreement Strategic Offensive Reductions Treaty
  name       Moscow Treaty
  noun       treaty

framework agreement SALT I
  name       Strategic Arms Limitation Treaty | SALT treaty | SALT 1
  noun       treaty

framework agreement SALT II
  name       SALT 2 | SALT II treaty
  noun       treaty

framework agreement Intermediate-Range Nuclear Forces Treaty
  name       INF Treaty | INF treaty | INF | Intermediate-range Nuclear Forces treaty
  name       Intermediate Nuclear Forces Treaty
  noun       treaty

framework agreement Treaty on Conventional Armed Forces in Europe
  name       CFE Treaty | CFE treaty | CFE | Conventional Forces in Europe treaty | Conventional Forces in Europe Treaty
  noun       treaty

framework agreement Anti-Ballistic Missile Treaty
  name       ABM Treaty | ABM treaty | Anti-Ballistic Missile treaty
  noun       treaty

framework agreement Open Skies Treaty
  name       Treaty on Open Skies | Open Skies treaty
  noun       treaty

framework agreement Comprehensive Nuclear-Test-Ban Treaty
  name       CTBT | Comprehensive Test Ban Treaty | Comprehensive Nuclear Test Ban Treaty
  noun       treaty

framework agreement Partial Test Ban Treaty
  name       Limited Test Ban Treaty
  noun       treaty

framework agreement Treaty on the Prohibition of Nuclear Weapons
  name       TPNW
  noun       treaty

framework agreement Chemical Weapons Convention
  name       CWC
  noun       convention treaty

framework agreement Biological Weapons Convention
  name       BWC | Biological and Toxin Weapons Convention
  noun       convention treaty

framework agreement Ottawa Treaty
  name       Ottawa Convention | Mine Ban Treaty | landmine treaty | Ottawa landmine treaty
  noun       treaty convention

framework agreement Convention on Cluster Munitions
  noun       convention

framework agreement Arms Trade Treaty
  noun       treaty

framework agreement Missile Technology Control Regime
  name       MTCR
  noun       regime

framework agreement Wassenaar Arrangement
  noun       arrangement

framework agreement Vienna Document
  noun       document

framework agreement Treaty of Tlatelolco
  noun       treaty

framework agreement Treaty of Pelindaba
  noun       treaty

framework agreement Treaty of Rarotonga
  noun       treaty

framework agreement Agreed Framework
  name       1994 Agreed Framework
  noun       framework agreement

framework agreement Budapest Memorandum
  name       Budapest memorandum
  noun       memorandum

framework agreement Joint Comprehensive Plan of Action
  name       JCPOA | Iran nuclear deal | Iranian nuclear deal | Iran deal | 2015 nuclear deal | Iran nuclear agreement
  name       Iran nuclear accord | nuclear deal with Iran | nuclear agreement with Iran | 2015 nuclear agreement
  name       2015 nuclear accord
  noun       deal accord agreement nuclear_deal

framework agreement Joint Plan of Action
  name       Geneva interim agreement
  noun       deal agreement

framework agreement Panmunjom Declaration
  noun       declaration

framework agreement Pyongyang Declaration
  noun       declaration

framework agreement Singapore declaration
  noun       declaration

framework agreement 123 Agreement
  name       US-India nuclear deal | Indo-US nuclear deal | U.S.-India Civil Nuclear Agreement
  noun       deal agreement

# ---- peace ----

framework agreement Dayton Agreement
  name       Dayton accords | Dayton Accords | Dayton peace agreement | Dayton peace accord | Dayton Peace Agreement
  name       Dayton accord | Dayton agreement | Dayton peace accords
  noun       accord agreement

framework agreement Oslo Accords
  name       Oslo accords | Oslo agreement | Oslo agreements | Oslo peace accords | Oslo peace process
  noun       accord agreement

framework agreement Camp David Accords
  name       Camp David accords | Camp David agreement | Egypt-Israel peace treaty
  noun       accord

framework agreement Wye River Memorandum
  name       Wye River accord | Wye accord | Wye agreement
  noun       accord memorandum

framework agreement Abraham Accords
  name       Abraham accords | Abraham Accord
  noun       accord

framework agreement Taif Agreement
  name       Taif Accord | Taif accord | Taif agreement
  noun       accord agreement

framework agreement Doha Agreement
  name       Doha agreement | Doha deal | US-Taliban deal | US-Taliban agreement
  noun       agreement deal

framework agreement Bonn Agreement
  name       Bonn agreement | Bonn accord
  noun       agreement

framework agreement Good Friday Agreement
  name       Good Friday agreement | Belfast Agreement | Good Friday accord | Good Friday peace accord
  noun       agreement accord

framework agreement Minsk agreements
  name       Minsk agreement | Minsk accords | Minsk accord | Minsk II | Minsk-2 | Minsk Protocol | Minsk protocol
  name       Minsk peace deal | Minsk ceasefire agreement | Minsk Agreements
  noun       agreement accord deal

framework agreement Ohrid Agreement
  name       Ohrid Framework Agreement | Ohrid accord
  noun       agreement accord

framework agreement Brussels Agreement
  name       Brussels agreement | Kosovo-Serbia agreement
  noun       agreement

framework agreement Prespa Agreement
  name       Prespa agreement | Prespes agreement
  noun       agreement

framework agreement Six-Point Ceasefire Agreement
  name       Medvedev-Sarkozy plan | Sarkozy-Medvedev plan | Medvedev-Sarkozy agreement
  noun       agreement plan

framework agreement Comprehensive Peace Agreement
  name       CPA | Naivasha Agreement | Naivasha agreement
  noun       agreement

framework agreement Darfur Peace Agreement
  name       Abuja agreement
  noun       agreement

framework agreement Doha Document for Peace in Darfur
  noun       document agreement

framework agreement Juba Peace Agreement
  name       Juba peace agreement | Juba agreement
  noun       agreement

framework agreement Revitalised Agreement on the Resolution of the Conflict in South Sudan
  name       R-ARCSS | ARCSS | Revitalized Agreement on the Resolution of the Conflict in South Sudan
  noun       agreement

framework agreement Lusaka Ceasefire Agreement
  name       Lusaka accord | Lusaka agreement | Lusaka Accord | Lusaka peace accord
  noun       agreement accord

framework agreement Lusaka Protocol
  noun       protocol

framework agreement Arusha Accords
  name       Arusha accords | Arusha Agreement | Arusha agreement | Arusha peace accord | Arusha Peace Agreement
  noun       accord agreement

framework agreement Algiers Agreement
  name       Algiers agreement | Algiers Accord | Algiers accords
  noun       agreement

framework agreement Pretoria Agreement
  name       Pretoria agreement | Pretoria peace agreement | Cessation of Hostilities Agreement
  noun       agreement

framework agreement Lome Peace Accord
  name       Lomé Peace Accord | Lome accord | Lome agreement
  noun       accord

framework agreement Linas-Marcoussis Agreement
  name       Marcoussis accord | Marcoussis agreement
  noun       agreement

framework agreement Ouagadougou agreement
  noun       agreement

framework agreement Global Political Agreement
  noun       agreement

framework agreement Skhirat agreement
  name       Libyan Political Agreement
  noun       agreement

framework agreement Stockholm Agreement
  name       Stockholm agreement
  noun       agreement

framework agreement Riyadh Agreement
  name       Riyadh agreement
  noun       agreement

framework agreement Colombian peace agreement
  name       Colombian peace deal | Havana agreement | Havana accord
  noun       agreement accord deal

framework agreement Esquipulas Peace Agreement
  name       Contadora | Esquipulas
  noun       agreement

framework agreement Paris Peace Accords
  name       Paris Peace Agreements | Paris peace accords
  noun       accord

framework agreement Korean Armistice Agreement
  name       Korean armistice | 1953 armistice
  noun       armistice

framework agreement Simla Agreement
  name       Simla agreement | Shimla Agreement
  noun       agreement

framework agreement Lahore Declaration
  noun       declaration

framework agreement Tashkent Declaration
  noun       declaration

framework agreement Indus Waters Treaty
  name       Indus Water Treaty
  noun       treaty

framework agreement Comprehensive Agreement on the Bangsamoro
  name       Bangsamoro agreement | Framework Agreement on the Bangsamoro
  noun       agreement

framework agreement Nationwide Ceasefire Agreement
  noun       agreement

framework agreement Helsinki Final Act
  name       Helsinki Accords | Helsinki accords
  noun       act accord

framework agreement Washington Treaty
  name       North Atlantic Treaty | NATO treaty | Article 5 | Article Five
  parent     NATO
  noun       treaty

framework agreement NATO-Russia Founding Act
  name       Founding Act
  parent     NATO
  noun       act

framework agreement Istanbul commitments
  noun       commitment

framework agreement Collective Security Treaty
  parent     Collective Security Treaty Organization
  noun       treaty

framework agreement Montreux Convention
  noun       convention

framework agreement Adana Agreement
  name       Adana agreement
  noun       agreement

framework agreement Sochi agreement
  name       Sochi deal | Sochi memorandum
  noun       deal agreement memorandum

framework agreement Treaty of Lausanne
  name       Lausanne Treaty
  noun       treaty

framework agreement Kharkiv Accords
  name       Kharkiv Pact | Kharkiv agreements
  noun       accord

framework agreement Status of Forces Agreement
  name       SOFA | status of forces agreement | status-of-forces agreement
  noun       agreement

framework agreement Bilateral Security Agreement
  name       bilateral security agreement | BSA
  noun       agreement

framework agreement Strategic Partnership Agreement
  name       strategic partnership agreement
  noun       agreement

framework agreement Visiting Forces Agreement
  name       VFA
  noun       agreement

framework agreement Enhanced Defense Cooperation Agreement
  name       EDCA | Enhanced Defence Cooperation Agreement
  noun       agreement

framework agreement Rio Treaty
  name       Inter-American Treaty of Reciprocal Assistance
  parent     Organization of American States
  noun       treaty

# ---- climate and law ----

framework agreement Kyoto Protocol
  name       Kyoto protocol | Kyoto treaty | Kyoto accord | Kyoto climate treaty
  parent     United Nations
  noun       protocol treaty

framework agreement Paris Agreement
  name       Paris climate agreement | Paris climate accord | Paris accord | Paris climate deal
  name       Paris Climate Agreement
  name       Paris Accord | Paris climate change agreement | Paris agreement
  parent     United Nations
  noun       agreement accord

framework agreement Copenhagen Accord
  name       Copenhagen accord
  noun       accord

framework agreement Montreal Protocol
  noun       protocol

framework agreement Rome Statute
  parent     International Criminal Court
  noun       statute

framework agreement Geneva Conventions
  name       Geneva Convention | Fourth Geneva Convention
  noun       convention

framework agreement Vienna Convention
  name       Vienna Convention on Diplomatic Relations | Vienna Conventions
  noun       convention

framework agreement Genocide Convention
  name       Convention on the Prevention and Punishment of the Crime of Genocide
  noun       convention

framework agreement UN Refugee Convention
  name       Refugee Convention | 1951 Refugee Convention
  parent     United Nations
  noun       convention

framework agreement United Nations Convention on the Law of the Sea
  name       UNCLOS | Law of the Sea Convention | UN Convention on the Law of the Sea
  parent     United Nations
  noun       convention

framework agreement Antarctic Treaty
  noun       treaty

framework agreement Outer Space Treaty
  noun       treaty

framework agreement Istanbul Convention
  parent     Council of Europe
  noun       convention

framework agreement Caspian Sea convention
  name       Aktau Convention
  noun       convention

# ---- the European Union's treaties and deals ----

framework agreement Schengen Agreement
  name       Schengen agreement | Schengen treaty | Schengen Area | Schengen area | Schengen zone | Schengen
  parent     European Union
  noun       agreement zone area

framework agreement Maastricht Treaty
  name       Treaty of Maastricht | Maastricht treaty
  parent     European Union
  noun       treaty

framework agreement Lisbon Treaty
  name       Treaty of Lisbon | Lisbon treaty | EU constitution | European constitution | European Constitution
  parent     European Union
  noun       treaty

framework agreement Treaty of Nice
  name       Nice Treaty
  parent     European Union
  noun       treaty

framework agreement Treaty of Rome
  parent     European Union
  noun       treaty

framework agreement Association Agreement
  name       association agreement | EU Association Agreement | EU association agreement
  name       Association Agreement with the EU
  name       EU-Ukraine Association Agreement
  parent     European Union
  noun       agreement

framework agreement Stabilisation and Association Agreement
  name       Stabilization and Association Agreement
  parent     European Union
  noun       agreement

framework agreement Partnership and Cooperation Agreement
  name       partnership and cooperation agreement
  parent     European Union
  noun       agreement

framework agreement Cotonou Agreement
  name       Cotonou agreement
  parent     European Union
  noun       agreement

framework agreement Lome Convention
  parent     European Union
  noun       convention

framework agreement Brexit withdrawal agreement
  name       Withdrawal Agreement | Brexit deal
  parent     European Union
  noun       agreement deal

framework agreement Northern Ireland Protocol
  parent     Brexit withdrawal agreement
  noun       protocol

framework agreement Windsor Framework
  parent     Northern Ireland Protocol
  noun       framework

framework agreement EU-Turkey migration deal
  name       EU-Turkey deal | EU-Turkey migrant deal
  parent     European Union
  noun       deal

framework agreement European Energy Charter
  name       Energy Charter Treaty | Energy Charter
  noun       charter treaty

framework agreement Dublin Regulation
  name       Dublin rules | Dublin Convention
  parent     European Union
  noun       regulation

# ---- trade, energy, money ----

framework agreement North American Free Trade Agreement
  name       NAFTA | Nafta | North American Free Trade Area
  noun       agreement pact

framework agreement USMCA
  name       United States-Mexico-Canada Agreement | US-Mexico-Canada Agreement
  noun       agreement pact

framework agreement CAFTA
  name       Central American Free Trade Agreement | Central America Free Trade Agreement
  noun       agreement pact

framework agreement Trans-Pacific Partnership
  name       TPP
  noun       agreement pact

framework agreement Comprehensive and Progressive Agreement for Trans-Pacific Partnership
  name       CPTPP
  noun       agreement pact

framework agreement Transatlantic Trade and Investment Partnership
  name       TTIP
  noun       agreement

framework agreement Regional Comprehensive Economic Partnership
  name       RCEP
  noun       agreement pact

framework agreement Comprehensive Economic and Trade Agreement
  name       CETA
  noun       agreement

framework agreement African Continental Free Trade Area
  name       AfCFTA | African Continental Free Trade Agreement
  parent     African Union
  noun       agreement

framework agreement Free Trade Area of the Americas
  name       FTAA
  noun       agreement

framework agreement General Agreement on Tariffs and Trade
  name       GATT
  noun       agreement

framework agreement EU-Mercosur trade agreement
  name       EU-Mercosur deal | EU-Mercosur agreement
  parent     European Union | Mercosur
  noun       agreement deal

framework agreement ASEAN Free Trade Area
  name       AFTA
  parent     Association of Southeast Asian Nations
  noun       agreement

framework agreement Phase One trade deal
  name       phase one trade deal | Phase 1 trade deal
  noun       deal

framework agreement Nord Stream
  name       Nord Stream 1 | Nord Stream pipeline | Nord Stream gas pipeline
  noun       pipeline project

framework agreement Nord Stream 2
  name       Nord Stream 2 pipeline | Nord Stream 2 gas pipeline | Nord Stream II
  noun       pipeline project

framework agreement South Stream
  name       South Stream pipeline
  noun       pipeline project

framework agreement TurkStream
  name       Turkish Stream | Turk Stream
  noun       pipeline project

framework agreement Nabucco
  name       Nabucco pipeline
  noun       pipeline project

framework agreement Baku-Tbilisi-Ceyhan pipeline
  name       BTC pipeline
  noun       pipeline

framework agreement Keystone XL
  name       Keystone pipeline | Keystone XL pipeline
  noun       pipeline

framework agreement Bretton Woods agreement
  name       Bretton Woods
  noun       agreement

framework agreement OPEC+ production agreement
  name       OPEC+ deal | OPEC+ agreement
  parent     OPEC+
  noun       agreement deal
