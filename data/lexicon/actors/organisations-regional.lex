# The European Union and its organs, and the regional and cultural organisations of states.
# Written by hand from general knowledge.

organisation EU IGO European Union
  name       EU | E.U. | 27-nation bloc | 28-nation bloc | European bloc
  people     Europeans
  seat       Brussels 1993..
  noun       bloc union

organisation EU IGO European Community
  name       EC | European Communities | European Economic Community | EEC
  noun       community bloc

organisation EU IGO European Commission
  name       EU Commission | EU executive | EU's executive | EU's executive arm
  parent     European Union
  noun       commission executive

organisation EU LEG European Parliament
  name       EU Parliament | EU parliament | EU assembly | EU's parliament
  people     MEPs
  parent     European Union
  noun       parliament assembly

organisation EU IGO European Council
  parent     European Union
  noun       council

organisation EU IGO Council of the European Union
  name       EU Council | Council of Ministers of the European Union
  parent     European Union
  noun       council

organisation EU JUD European Court of Justice
  name       ECJ | EU court | EU's top court | EU top court | Court of Justice of the European Union
  parent     European Union
  noun       court

organisation EU IGO European Central Bank
  name       ECB
  parent     European Union
  noun       bank central_bank

organisation EU IGO European External Action Service
  name       EEAS | EU diplomatic service
  parent     European Union
  noun       service

organisation EU COP Frontex
  name       EU border agency | European Border and Coast Guard Agency
  parent     European Union
  noun       agency

organisation EU IGO Eurogroup
  name       Eurozone finance ministers | euro zone finance ministers
  parent     European Union
  noun       group

organisation EU IGO European Investment Bank
  name       EIB
  parent     European Union
  noun       bank

organisation EU IGO European Medicines Agency
  name       EMA
  parent     European Union
  noun       agency regulator

organisation EU IGO European Commission's Humanitarian Aid Office
  name       ECHO | European Community Humanitarian Office
  parent     European Union
  noun       office

organisation TROIKA IGO Troika of lenders
  name       EU-IMF troika
  noun       troika lender

organisation COE IGO Council of Europe
  noun       council

organisation COE LEG Parliamentary Assembly of the Council of Europe
  name       PACE
  parent     Council of Europe
  noun       assembly

organisation COE JUD European Court of Human Rights
  name       ECHR | ECtHR | Strasbourg court | European human rights court
  parent     Council of Europe
  noun       court

organisation COE IGO Venice Commission
  parent     Council of Europe
  noun       commission

organisation EFTA IGO European Free Trade Association
  name       EFTA
  noun       association

organisation VISEGRAD IGO Visegrad Group
  name       Visegrad Four | Visegrad countries | V4
  noun       group

organisation NORDIC IGO Nordic Council
  noun       council

organisation BENELUX IGO Benelux
  noun       union

organisation CBSS IGO Council of the Baltic Sea States
  noun       council

organisation ARCTIC IGO Arctic Council
  noun       council

organisation BSEC IGO Black Sea Economic Cooperation
  name       BSEC | Organization of the Black Sea Economic Cooperation
  noun       organisation organization

organisation CIS IGO Commonwealth of Independent States
  name       CIS
  noun       commonwealth organisation organization

organisation EAEU IGO Eurasian Economic Union
  name       EAEU | Eurasian Union
  noun       union bloc

organisation EAEU IGO Eurasian Economic Commission
  parent     Eurasian Economic Union
  noun       commission

organisation EURASEC IGO Eurasian Economic Community
  name       EurAsEC | EURASEC | EurAzEC | Evrazes
  noun       community bloc

organisation CACO IGO Central Asian Cooperation Organization
  name       Central Asian Cooperation Organisation | Central Asian Economic Union | Central Asian Economic Community
  name       Central Asian Union
  noun       organisation organization union

organisation RUSBLR IGO Union State
  name       Union State of Russia and Belarus
  noun       union

organisation GUAM IGO GUAM Organization for Democracy and Economic Development
  name       GUUAM
  noun       organisation organization

organisation TURKIC IGO Organization of Turkic States
  name       Turkic Council | Organisation of Turkic States
  noun       organisation organization

organisation ECO IGO Economic Cooperation Organization
  noun       organisation organization

# ---- Africa ----

organisation AU IGO African Union
  name       AU | Africa Union
  noun       union bloc continental_body

organisation AU IGO African Union Commission
  name       AU Commission
  parent     African Union
  noun       commission

organisation AU IGO African Union Peace and Security Council
  name       AU Peace and Security Council | Peace and Security Council
  parent     African Union
  noun       council

organisation OAU IGO Organization of African Unity
  name       OAU | Organisation of African Unity
  noun       organisation organization

organisation ECOWAS IGO Economic Community of West African States
  name       ECOWAS | Ecowas | West African bloc | West Africa bloc
  noun       bloc community

organisation SADC IGO Southern African Development Community
  name       SADC | southern African bloc
  noun       bloc community

organisation IGAD IGO Intergovernmental Authority on Development
  name       IGAD | Igad | Inter-Governmental Authority on Development
  noun       bloc authority

organisation EAC IGO East African Community
  name       EAC | East Africa Community | east African bloc
  noun       bloc community

organisation ECCAS IGO Economic Community of Central African States
  name       ECCAS
  noun       bloc

organisation CEMAC IGO Central African Economic and Monetary Community
  name       CEMAC
  noun       bloc

organisation UEMOA IGO West African Economic and Monetary Union
  name       UEMOA
  noun       union

organisation COMESA IGO Common Market for Eastern and Southern Africa
  name       COMESA
  noun       bloc

organisation CENSAD IGO Community of Sahel-Saharan States
  name       CEN-SAD
  noun       community

organisation AMU IGO Arab Maghreb Union
  name       Maghreb Union
  noun       union

organisation ICGLR IGO International Conference on the Great Lakes Region
  name       ICGLR
  noun       conference

# ---- the Arab and Islamic worlds ----

organisation LAS IGO Arab League
  name       League of Arab States
  noun       league bloc

organisation GCC IGO Gulf Cooperation Council
  name       GCC | Gulf Co-operation Council | Cooperation Council for the Arab States of the Gulf
  noun       council bloc

organisation GCC MIL Peninsula Shield Force
  name       Peninsula Shield
  parent     Gulf Cooperation Council
  noun       force

organisation OIC IGO Organization of Islamic Cooperation
  name       OIC | Organisation of Islamic Cooperation | Organization of the Islamic Conference
  name       Organisation of the Islamic Conference | Islamic Conference Organization
  noun       organisation organization bloc

organisation MWL NGO Muslim World League
  noun       league

# ---- Asia and the Pacific ----

organisation ASEAN IGO Association of Southeast Asian Nations
  name       ASEAN | Asean | Association of South East Asian Nations
  noun       bloc grouping association

organisation ASEAN IGO ASEAN Regional Forum
  name       Asean Regional Forum
  parent     Association of Southeast Asian Nations
  noun       forum

organisation SAARC IGO South Asian Association for Regional Cooperation
  name       SAARC | Saarc
  noun       association bloc

organisation BIMSTEC IGO BIMSTEC
  name       Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
  noun       grouping

organisation APEC IGO Asia-Pacific Economic Cooperation
  name       APEC | Apec | Asia-Pacific Economic Cooperation forum
  noun       forum grouping

organisation PIF IGO Pacific Islands Forum
  name       Pacific Island Forum
  noun       forum

organisation SPC IGO Pacific Community
  noun       community

# ---- the Americas ----

organisation OAS IGO Organization of American States
  name       OAS | Organisation of American States
  noun       organisation organization

organisation OAS IGO Inter-American Commission on Human Rights
  name       IACHR
  parent     Organization of American States
  noun       commission

organisation OAS IGO Inter-American Court of Human Rights
  parent     Organization of American States
  noun       court

organisation MERCOSUR IGO Mercosur
  name       MERCOSUR | Mercosul | Common Market of the South
  noun       bloc

organisation CARICOM IGO Caribbean Community
  name       CARICOM | Caricom
  noun       bloc community

organisation OECS IGO Organization of Eastern Caribbean States
  name       OECS | Organisation of Eastern Caribbean States
  noun       organisation organization

organisation UNASUR IGO Union of South American Nations
  name       UNASUR | Unasur
  noun       union bloc

organisation CELAC IGO Community of Latin American and Caribbean States
  name       CELAC | Celac
  noun       community bloc

organisation ALBA IGO Bolivarian Alliance for the Peoples of Our America
  name       ALBA | Bolivarian Alliance | Bolivarian Alternative for the Americas
  noun       alliance bloc

organisation ANDEAN IGO Andean Community
  name       Andean Community of Nations
  noun       community bloc

organisation SICA IGO Central American Integration System
  name       SICA
  noun       bloc

organisation PACALL IGO Pacific Alliance
  noun       alliance bloc

organisation LIMA IGO Lima Group
  noun       group bloc

organisation RIO IGO Rio Group
  noun       group

# ---- across regions ----

organisation COMMONWEALTH IGO Commonwealth of Nations
  name       British Commonwealth | Commonwealth | Commonwealth Secretariat
  noun       commonwealth

organisation OIF IGO International Organisation of La Francophonie
  name       Francophonie | La Francophonie | Organisation Internationale de la Francophonie
  noun       organisation

organisation CPLP IGO Community of Portuguese Language Countries
  name       CPLP
  noun       community

organisation NONALIGNED IGO Non-Aligned Movement
  name       Nonaligned Movement | Non-aligned Movement
  noun       movement

organisation G7 IGO G7
  name       Group of Seven | G-7
  noun       group

organisation G8 IGO G8
  name       Group of Eight | G-8
  noun       group

organisation G20 IGO G20
  name       Group of 20 | Group of Twenty | G-20
  noun       group

organisation G77 IGO Group of 77
  name       G77 | G-77
  noun       group

organisation BRICS IGO BRICS
  name       Brics | BRICS nations | BRICS countries
  noun       bloc grouping

organisation E3 IGO E3
  name       EU3 | EU-3
