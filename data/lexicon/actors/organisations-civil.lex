# Non-governmental organisations: relief, human rights, environment, research.
# Written by hand from general knowledge. Those at work all over the world bear a short name of their own as code, those
# of one country that country's.

organisation ICRC NGO International Committee of the Red Cross
  name       ICRC | Red Cross | International Red Cross
  noun       organisation organization aid_agency committee

organisation IFRC NGO International Federation of Red Cross and Red Crescent Societies
  name       IFRC
  noun       federation

organisation IFRC NGO Red Crescent
  noun       society

organisation SYR NGO Syrian Arab Red Crescent
  name       Syrian Red Crescent | SARC
organisation PSE NGO Palestinian Red Crescent
  name       Palestine Red Crescent | Palestine Red Crescent Society | Palestinian Red Crescent Society
organisation TUR NGO Turkish Red Crescent
  name       Kizilay
organisation IRN NGO Iranian Red Crescent
  name       Iranian Red Crescent Society
organisation USA NGO American Red Cross
organisation GBR NGO British Red Cross
organisation RUS NGO Russian Red Cross

organisation MSF NGO Médecins Sans Frontières
  name       MSF | Medecins Sans Frontieres | Doctors Without Borders | Doctors without Borders
  noun       charity aid_group organisation organization

organisation AMNESTY NGO Amnesty International
  name       Amnesty
  noun       rights_group group organisation organization

organisation HRW NGO Human Rights Watch
  name       HRW
  noun       rights_group group organisation organization

organisation OXFAM NGO Oxfam
  name       OXFAM | Oxfam International
  noun       charity aid_group

organisation GREENPEACE NGO Greenpeace
  name       Greenpeace International
  noun       group environmental_group

organisation WWF NGO World Wide Fund for Nature
  name       WWF | World Wildlife Fund
  noun       group

organisation RWB NGO Reporters Without Borders
  name       Reporters Sans Frontieres | Reporters Sans Frontières
  noun       watchdog press_group group

organisation CPJ NGO Committee to Protect Journalists
  name       CPJ
  noun       committee watchdog

organisation IPI NGO International Press Institute
  noun       institute

organisation FH NGO Freedom House
  noun       watchdog group

organisation CARTER NGO Carter Center
  name       Carter Centre
  noun       center centre

organisation ICG NGO International Crisis Group
  name       Crisis Group
  noun       think_tank group

organisation TI NGO Transparency International
  noun       watchdog group

organisation SAVE NGO Save the Children
  noun       charity

organisation CARE NGO CARE International
  name       CARE
  noun       charity aid_group

organisation WVI NGO World Vision
  name       World Vision International
  noun       charity

organisation CARITAS NGO Caritas
  name       Caritas Internationalis
  noun       charity

organisation CRS NGO Catholic Relief Services
  noun       charity

organisation IRC NGO International Rescue Committee
  name       IRC
  noun       committee aid_group

organisation MERCYCORPS NGO Mercy Corps
  noun       charity aid_group

organisation NRC NGO Norwegian Refugee Council
  name       NRC
  noun       council

organisation DRC NGO Danish Refugee Council
  noun       council

organisation ACF NGO Action Against Hunger
  name       Action Contre la Faim
  noun       charity

organisation ISLREL NGO Islamic Relief
  name       Islamic Relief Worldwide
  noun       charity

organisation HI NGO Handicap International
  noun       charity

organisation MDM NGO Médecins du Monde
  name       Medecins du Monde | Doctors of the World
  noun       charity

organisation WCK NGO World Central Kitchen
  noun       charity

organisation HALO NGO HALO Trust
  name       Halo Trust
  noun       charity

organisation GHF NGO Gaza Humanitarian Foundation
  name       GHF
  noun       foundation

organisation OSF NGO Open Society Foundations
  name       Open Society Foundation | Open Society Institute | Soros Foundation
  noun       foundation

organisation GATES NGO Gates Foundation
  name       Bill and Melinda Gates Foundation | Bill & Melinda Gates Foundation
  noun       foundation

organisation FIDH NGO International Federation for Human Rights
  name       FIDH
  noun       federation

organisation ICJURISTS NGO International Commission of Jurists
  noun       commission

organisation ICAN NGO International Campaign to Abolish Nuclear Weapons
  name       ICAN
  noun       campaign

organisation ICBL NGO International Campaign to Ban Landmines
  name       ICBL
  noun       campaign

organisation SOHR NGO Syrian Observatory for Human Rights
  name       SOHR | Syrian Observatory
  noun       observatory monitor

organisation SYR NGO White Helmets
  name       Syria Civil Defence | Syrian Civil Defence | Syria Civil Defense
  noun       rescuer group

organisation SEASHEPHERD NGO Sea Shepherd
  name       Sea Shepherd Conservation Society
  noun       group

organisation SEAWATCH NGO Sea-Watch
  name       Sea Watch
  noun       charity

organisation SOSMED NGO SOS Méditerranée
  name       SOS Mediterranee
  noun       charity

organisation XR NGO Extinction Rebellion
  noun       group

organisation WIKILEAKS NGO WikiLeaks
  name       Wikileaks
  noun       site group

organisation BELLINGCAT NGO Bellingcat
  noun       group

organisation ITUC LAB International Trade Union Confederation
  name       ITUC
  noun       confederation

organisation WCC REL World Council of Churches
  noun       council

# ---- of one country ----

organisation USA NGO American Civil Liberties Union
  name       ACLU
  noun       union group
organisation USA NGO National Endowment for Democracy
  name       NED
  noun       endowment
organisation USA NGO National Democratic Institute
  name       NDI
organisation USA NGO International Republican Institute
  name       IRI
organisation USA NGO National Rifle Association
  name       NRA
  noun       gun_lobby
organisation USA NGO Black Lives Matter
  noun       movement
organisation USA NGO American Israel Public Affairs Committee
  name       AIPAC
  noun       lobby
organisation USA NGO Southern Poverty Law Center
organisation USA NGO Council on American-Islamic Relations
  name       CAIR
organisation USA NGO Atlantic Council
  noun       think_tank
organisation USA NGO RAND Corporation
  name       RAND
  noun       think_tank
organisation USA NGO Brookings Institution
  noun       think_tank
organisation USA NGO Heritage Foundation
  noun       think_tank
organisation USA LAB AFL-CIO
  noun       union
organisation USA LAB United Auto Workers
  name       UAW
  noun       union
organisation GBR LAB Trades Union Congress
  name       TUC
organisation GBR NGO International Institute for Strategic Studies
  name       IISS
  noun       think_tank
organisation GBR NGO Chatham House
  noun       think_tank
organisation SWE NGO Stockholm International Peace Research Institute
  name       SIPRI
  noun       institute
organisation RUS NGO Memorial human rights group
  name       Memorial Human Rights Center | Memorial Human Rights Centre
organisation RUS NGO Anti-Corruption Foundation
  name       FBK
  noun       foundation
organisation RUS NGO Levada Center
  name       Levada Centre
organisation RUS NGO Golos
organisation RUS NGO Committee of Soldiers' Mothers
organisation ISR NGO B'Tselem
  noun       rights_group
organisation ISR NGO Peace Now
  noun       group
organisation ISR NGO Breaking the Silence
organisation ISR NGO Hostages and Missing Families Forum
  noun       forum
organisation TUR NGO Foundation for Human Rights and Freedoms and Humanitarian Relief
  name       IHH
organisation ZWE LAB Zimbabwe Congress of Trade Unions
  name       ZCTU
organisation ZAF LAB Congress of South African Trade Unions
  name       COSATU | Cosatu
organisation ZAF LAB National Union of Mineworkers
organisation POL LAB Solidarity trade union
  name       Solidarnosc | Solidarity movement
  noun       union
organisation TUN LAB Tunisian General Labour Union
  name       UGTT
organisation NGA LAB Nigeria Labour Congress
  name       NLC
organisation NGA LAB Academic Staff Union of Universities
  name       ASUU
organisation KOR LAB Korean Confederation of Trade Unions
  name       KCTU
organisation FRA LAB General Confederation of Labour
  name       CGT
organisation DEU LAB IG Metall
organisation IND NGO India Against Corruption
organisation CUB NGO Ladies in White
  name       Damas de Blanco
organisation ARG NGO Mothers of the Plaza de Mayo
organisation IRN NGO Defenders of Human Rights Center
organisation COL NGO National Indigenous Organization of Colombia
  name       ONIC
organisation ECU NGO Confederation of Indigenous Nationalities of Ecuador
  name       CONAIE | Conaie
