# Programmes, plans and processes of alliances and unions, forums, and what states pledge to them in forces and transit.
# Written by hand from general knowledge.

# ---- NATO's partnerships ----

framework programme Partnership for Peace
  name       PfP | PFP | Partnership with Peace | Partnership For Peace | Partnership for Peace programme
  name       Partnership for Peace program | NATO Partnership for Peace | NATO's Partnership for Peace
  parent     NATO
  noun       programme program partnership

framework programme Mediterranean Dialogue
  name       NATO Mediterranean Dialogue | NATO's Mediterranean Dialogue | Mediterranean Dialogue programme
  parent     NATO
  noun       programme program dialogue

framework programme Istanbul Cooperation Initiative
  name       Istanbul Co-operation Initiative | Istanbul Cooperation Initiative program
  name       Istanbul Cooperation Initiative programme
  parent     NATO
  noun       programme program initiative

framework plan Individual Partnership Action Plan
  name       IPAP | Individual Partnership Action Plans | IPAPs | Individual Partnership Action Plan (IPAP)
  name       Individual Partnership Action Plan with NATO
  parent     Partnership for Peace | NATO
  noun       plan action_plan

framework plan Individual Partnership Programme
  name       Individual Partnership Program | Individual Partnership and Cooperation Programme | IPCP
  name       Individual Partnership and Cooperation Program
  parent     Partnership for Peace
  noun       programme program

framework plan Individually Tailored Partnership Programme
  name       ITPP | Individually Tailored Partnership Program
  parent     NATO
  noun       programme program

framework process Planning and Review Process
  name       PARP | Planning and Review Process (PARP) | PfP Planning and Review Process
  parent     Partnership for Peace
  noun       process

framework plan Membership Action Plan
  name       MAP | NATO Membership Action Plan | Membership Action Plans | Membership Action Plan (MAP)
  parent     NATO
  noun       plan

framework plan Annual National Programme
  name       Annual National Program | NATO Annual National Programme
  parent     NATO
  noun       programme

framework process Intensified Dialogue
  name       Intensified Dialogue on NATO membership
  parent     NATO
  noun       dialogue

framework programme Operational Capabilities Concept
  parent     Partnership for Peace
  noun       concept

framework programme Partnership Interoperability Initiative
  name       Enhanced Opportunities Partners | Enhanced Opportunities Partner
  parent     NATO
  noun       initiative

framework programme Defence and Related Security Capacity Building Initiative
  name       Defense Capacity Building Initiative | DCB Initiative
  parent     NATO
  noun       initiative

framework programme Science for Peace and Security
  name       Science for Peace and Security Programme | Science for Peace
  parent     NATO
  noun       programme

framework forum NATO-Ukraine Commission
  name       NATO-Ukraine Council | Ukraine-NATO Commission
  parent     NATO
  noun       commission council

framework forum NATO-Georgia Commission
  parent     NATO
  noun       commission

framework forum NATO-Russia Permanent Joint Council
  name       Permanent Joint Council
  parent     NATO
  noun       council

framework plan Comprehensive Assistance Package for Ukraine
  name       Comprehensive Assistance Package
  parent     NATO
  noun       package

framework plan Substantial NATO-Georgia Package
  parent     NATO
  noun       package

framework programme Prioritised Ukraine Requirements List
  name       PURL | Prioritized Ukraine Requirements List
  parent     NATO
  noun       programme scheme

framework process NATO Defence Planning Process
  name       NDPP
  parent     NATO
  noun       process

framework programme European missile shield
  name       NATO missile shield | NATO missile defence system | NATO missile defense system
  name       NATO ballistic missile defence | European missile defence shield | European missile defense shield
  parent     NATO
  noun       shield

framework forum Ukraine Defense Contact Group
  name       Ramstein group | Ukraine Defence Contact Group | Ramstein format
  sponsor    USA
  noun       group

# ---- the European Union's ----

framework programme Eastern Partnership
  name       EU Eastern Partnership | EU's Eastern Partnership | Eastern Partnership programme
  parent     European Union
  noun       partnership programme

framework programme European Neighbourhood Policy
  name       European Neighborhood Policy
  parent     European Union
  noun       policy

framework process Barcelona Process
  name       Barcelona process | Euro-Mediterranean Partnership
  parent     European Union
  noun       process partnership

framework forum Union for the Mediterranean
  name       Mediterranean Union
  parent     European Union
  noun       union

framework process Stabilisation and Association Process
  name       Stabilization and Association Process
  parent     European Union
  noun       process

framework process Berlin Process
  name       Berlin process
  noun       process

framework programme Permanent Structured Cooperation
  name       PESCO
  parent     European Union
  noun       cooperation

framework programme European Peace Facility
  parent     European Union
  noun       facility fund

framework programme Common Security and Defence Policy
  name       CSDP | Common Security and Defense Policy | European Security and Defence Policy | ESDP
  parent     European Union
  noun       policy

framework programme Common Agricultural Policy
  parent     European Union
  noun       policy

framework programme TACIS
  name       Tacis
  parent     European Union
  noun       programme

framework programme Erasmus programme
  name       Erasmus+ | Erasmus program
  parent     European Union
  noun       programme

framework forum European Political Community
  noun       forum

framework forum Three Seas Initiative
  noun       initiative

# ---- programmes and plans of others ----

framework programme Belt and Road Initiative
  name       Belt and Road | One Belt, One Road | One Belt One Road | BRI | Silk Road Economic Belt
  sponsor    CHN
  noun       initiative

framework programme China-Pakistan Economic Corridor
  name       CPEC
  parent     Belt and Road Initiative
  noun       corridor

framework programme Nunn-Lugar program
  name       Cooperative Threat Reduction | Cooperative Threat Reduction Program | Nunn-Lugar programme
  sponsor    USA
  noun       program programme

framework programme International Military Education and Training
  name       IMET
  sponsor    USA
  noun       program programme

framework programme Proliferation Security Initiative
  sponsor    USA
  noun       initiative

framework programme Global Initiative to Combat Nuclear Terrorism
  sponsor    USA RUS
  noun       initiative

framework programme Oil-for-Food Programme
  name       oil-for-food programme | oil-for-food program | oil-for-food | Oil-for-Food program | oil-for-food deal
  parent     United Nations
  noun       programme program

framework programme Marshall Plan
  sponsor    USA
  noun       plan

framework programme Alliance for Progress
  sponsor    USA
  noun       programme program

framework plan Plan Colombia
  sponsor    USA
  noun       plan

framework programme Merida Initiative
  name       Mérida Initiative
  sponsor    USA
  noun       initiative

framework programme New Partnership for Africa's Development
  name       NEPAD
  parent     African Union
  noun       programme partnership

framework programme African Peer Review Mechanism
  parent     African Union
  noun       mechanism

framework programme African Growth and Opportunity Act
  name       AGOA
  sponsor    USA
  noun       programme act

framework programme Heavily Indebted Poor Countries Initiative
  name       HIPC | HIPC initiative | Heavily Indebted Poor Countries initiative
  noun       initiative

framework programme Black Sea Naval Co-operation Task Group
  name       BLACKSEAFOR | Blackseafor
  noun       task_group

framework programme President's Emergency Plan for AIDS Relief
  name       PEPFAR
  sponsor    USA
  noun       programme program plan

framework plan Millennium Development Goals
  name       Sustainable Development Goals
  parent     United Nations
  noun       goal

framework plan Arab Peace Initiative
  name       Arab peace initiative | Saudi peace initiative
  parent     Arab League
  noun       initiative plan

framework plan Road Map for peace
  name       Middle East road map | Mideast road map | Quartet's road map
  parent     Middle East Quartet
  noun       roadmap plan

framework plan Annan Plan
  name       Annan plan | Annan peace plan | Kofi Annan's peace plan | six-point peace plan
  parent     United Nations
  noun       plan

framework plan Ahtisaari Plan
  name       Ahtisaari plan
  parent     United Nations
  noun       plan

framework plan Vance-Owen peace plan
  name       Vance-Owen plan | Vance-Owen Plan
  noun       plan

framework plan Trump peace plan
  name       Deal of the Century | Peace to Prosperity | 20-point plan | Trump's 20-point plan
  noun       plan

# ---- force commitments ----

framework force_commitment KAZBRIG
  name       Kazbrig | KAZBAT | Kazbat | Kazakhstan peacekeeping brigade | Kazakh peacekeeping brigade
  name       Kazakh peacekeeping battalion
  parent     Planning and Review Process
  noun       brigade battalion force peacekeeping_battalion

framework force_commitment NATO Response Force
  name       NRF of NATO | Nato Response Force | NATO rapid response force
  parent     NATO
  noun       force

framework force_commitment Very High Readiness Joint Task Force
  name       VJTF | NATO spearhead force
  parent     NATO
  noun       task_force force

framework force_commitment Enhanced Forward Presence
  name       enhanced Forward Presence | NATO battlegroups
  parent     NATO
  noun       presence battlegroup

framework force_commitment Baltic Air Policing
  name       Baltic air policing | Baltic Air Policing mission
  parent     NATO
  noun       mission

framework force_commitment EU Battlegroup
  name       EU Battlegroups | EU battlegroup | EU battlegroups | Nordic Battlegroup | EU battle group
  parent     European Union
  noun       battlegroup

framework force_commitment Eurocorps
  name       European Corps
  noun       corps

framework force_commitment Allied Rapid Reaction Corps
  name       ARRC
  parent     NATO
  noun       corps

framework force_commitment UN Standby Arrangements System
  name       UNSAS | United Nations Standby Arrangements System
  parent     United Nations
  noun       arrangement

framework force_commitment Stand-by High Readiness Brigade
  name       SHIRBRIG | Standby High Readiness Brigade
  parent     United Nations
  noun       brigade

framework force_commitment African Standby Force
  name       East African Standby Force | Eastern Africa Standby Force
  parent     African Union
  noun       force

framework force_commitment Collective Rapid Reaction Force
  name       CSTO Collective Rapid Reaction Force | Collective Operational Reaction Force | KSOR
  parent     Collective Security Treaty Organization
  noun       force

framework force_commitment BALTBAT
  name       Baltic Battalion
  noun       battalion

framework force_commitment LITPOLUKRBRIG
  name       Lithuanian-Polish-Ukrainian Brigade | POLUKRBAT
  noun       brigade

framework force_commitment CENTRASBAT
  name       Centrasbat | Central Asian Battalion
  noun       battalion

framework force_commitment Multinational Peace Force South-Eastern Europe
  name       SEEBRIG
  noun       force brigade

# ---- transit ----

framework transit_arrangement ISAF transit agreement
  name       ISAF transit agreements | transit agreement for Afghanistan | Afghanistan transit agreement
  name       Afghan transit agreement
  parent     International Security Assistance Force
  noun       agreement arrangement

framework transit_arrangement Northern Distribution Network
  parent     NATO
  noun       network route

framework transit_arrangement Manas Transit Center
  name       Manas Transit Centre | Transit Center at Manas | Manas air base | Manas airbase | Manas Air Base
  name       air base at Manas | airbase at Manas | base at Manas | transit centre at Manas | transit center at Manas
  sponsor    USA
  noun       center centre base

framework transit_arrangement Afghanistan-Pakistan Transit Trade Agreement
  name       APTTA | Afghan Transit Trade Agreement
  noun       agreement

framework transit_arrangement Black Sea Grain Initiative
  name       Black Sea grain deal | Black Sea grain initiative | Black Sea grain agreement | Black Sea grain export deal
  parent     United Nations
  noun       deal initiative grain_deal

framework transit_arrangement Kaliningrad transit
  name       Kaliningrad transit scheme
  noun       transit

framework transit_arrangement Russian-Ukrainian gas transit agreement
  name       gas transit deal | gas transit agreement | gas transit contract | Ukraine gas transit deal
  noun       deal contract

framework transit_arrangement Lachin corridor
  name       Lachin Corridor
  noun       corridor

framework transit_arrangement Zangezur corridor
  name       Zangezur Corridor
  noun       corridor
