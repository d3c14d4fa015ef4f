# Armed groups: rebels, militias, movements that fight or fought.
# Written by hand from general knowledge. Code of the home state, --- where there is none. Which side is called rebels,
# terrorists or militia is the press's habit, not a judgement: all bear the sector REB unless they serve a state.

# ---- across borders ----

group --- REB al-Qaeda
  name       al Qaeda | Al-Qaeda | Al Qaeda | al-Qaida | al Qaida | Al-Qaida | Al Qaida | Al Qaeda network
  name       al-Qaeda network | al-Qaida network | al-Qaeda terrorist network
  noun       network militant terrorist group
group --- REB Islamic State
  name       ISIS | Isis | ISIL | Isil | Daesh | Da'esh | Daish | IS | Islamic State group
  name       Islamic State of Iraq and Syria
  name       Islamic State of Iraq and the Levant | Islamic State in Iraq and Syria | Islamic State of Iraq and al-Sham
  name       Islamic State in Iraq and the Levant | Isis group
  noun       group militant jihadist extremist terrorist
group IRQ REB al-Qaeda in Iraq
  name       al-Qaida in Iraq | al Qaeda in Iraq | Islamic State of Iraq | AQI
  noun       militant insurgent
group YEM REB al-Qaeda in the Arabian Peninsula
  name       AQAP | al-Qaida in the Arabian Peninsula | al Qaeda in the Arabian Peninsula | Ansar al-Sharia in Yemen
  noun       militant
group DZA REB al-Qaeda in the Islamic Maghreb
  name       AQIM | al-Qaida in the Islamic Maghreb | al Qaeda in the Islamic Maghreb
  noun       militant
group PAK REB al-Qaeda in the Indian Subcontinent
  name       AQIS
group AFG REB Islamic State Khorasan
  name       ISIS-K | IS-K | ISKP | Islamic State-Khorasan | Islamic State Khorasan Province | Islamic State in Khorasan
  name       ISIS-Khorasan | Islamic State Khorasan group
  noun       militant group
group EGY REB Islamic State Sinai Province
  name       Sinai Province | Ansar Beit al-Maqdis
  noun       militant
group NGA REB Islamic State West Africa Province
  name       ISWAP | Islamic State in West Africa Province | Islamic State West Africa
  noun       militant insurgent
group IDN REB Jemaah Islamiyah
  name       Jemaah Islamiah | JI
  noun       militant network

# ---- Middle East ----

group LBN REB Hezbollah
  name       Hizbollah | Hizbullah | Hezbullah | Hizballah | Hezballah | Party of God
  noun       militant movement group guerrilla militia fighter
group PSE REB Hamas
  name       Islamic Resistance Movement | Izz ad-Din al-Qassam Brigades | al-Qassam Brigades | Qassam Brigades
  name       Ezzedine al-Qassam Brigades
  noun       militant movement group militia faction
group PSE REB Palestinian Islamic Jihad
  name       Islamic Jihad | Islamic Jihad Movement in Palestine | al-Quds Brigades | PIJ
  noun       militant group faction
group PSE REB Al-Aqsa Martyrs' Brigades
  name       al-Aqsa Martyrs' Brigades | Al-Aqsa Martyrs Brigades | al-Aqsa Martyrs Brigade | Al Aqsa Martyrs Brigades
  noun       militant
group PSE REB Popular Resistance Committees
group PSE REB Popular Front for the Liberation of Palestine
  name       PFLP
  noun       faction
group PSE REB Democratic Front for the Liberation of Palestine
  name       DFLP
  noun       faction
group PSE GOV Palestine Liberation Organization
  name       PLO | P.L.O. | Palestine Liberation Organisation | Palestinian Liberation Organization
  noun       organization organisation
group PSE REB Black September
group SYR REB Free Syrian Army
  name       FSA | Syrian National Army
  noun       rebel
group SYR REB Jabhat al-Nusra
  name       al-Nusra Front | Nusra Front | al-Nusra | Al-Nusra Front | Jabhat Fateh al-Sham | Jabhat al Nusra
  noun       rebel jihadist militant
group SYR REB Hayat Tahrir al-Sham
  name       HTS | Hay'at Tahrir al-Sham | Tahrir al-Sham
  noun       rebel jihadist group
group SYR REB Ahrar al-Sham
  noun       rebel
group SYR REB Jaish al-Islam
  name       Jaysh al-Islam | Army of Islam
  noun       rebel
group SYR REB Syrian Democratic Forces
  name       SDF
  people     SDF fighters
  noun       force fighter alliance
group SYR REB People's Protection Units
  name       YPG | People's Defense Units | Kurdish YPG | Kurdish People's Protection Units | YPJ
  noun       militia fighter
group SYR OPP Syrian National Coalition
  name       Syrian Opposition Coalition | Syrian National Council
  name       National Coalition for Syrian Revolutionary and Opposition Forces
  noun       coalition opposition
group SYR OPP High Negotiations Committee
  name       HNC
group SYR REB Shabiha
  name       shabiha
group IRQ MIL Popular Mobilization Forces
  name       Popular Mobilisation Forces | PMF | Hashed al-Shaabi | Hashd al-Shaabi | Popular Mobilization Units
  noun       militia paramilitary
group IRQ REB Kataib Hezbollah
  name       Kata'ib Hezbollah
  noun       militia
group IRQ REB Asaib Ahl al-Haq
  name       League of the Righteous
  noun       militia
group IRQ REB Badr Organization
  name       Badr Brigade | Badr Brigades
  noun       militia
group IRQ REB Mahdi Army
  name       Mehdi Army | Jaish al-Mahdi
  noun       militia
group IRQ REB Ansar al-Islam
group IRQ REB Sons of Iraq
  name       Awakening Councils | Sahwa
group IRQ REB Saraya Awliya al-Dam
group YEM REB Houthis
  name       Houthi | Huthi | Ansar Allah | Ansarullah | Houthi movement | Houthi rebels | Houthi militia
  people     Houthis | Huthis
  noun       rebel militia movement group
group YEM REB Southern Movement
group YEM REB Popular Committees
group IRN REB Mujahedin-e Khalq
  name       MEK | MKO | People's Mujahedin | Mujahideen-e-Khalq | Mojahedin-e Khalq | People's Mujahideen
  name       People's Mujahedin Organization of Iran
group IRN OPP National Council of Resistance of Iran
  name       NCRI
group IRN REB Jundallah
  name       Jundullah | Jaish al-Adl | Jaish ul-Adl
  noun       militant
group IRN REB Party of Free Life of Kurdistan
  name       PJAK
group TUR REB Kurdistan Workers' Party
  name       PKK | Kurdistan Workers Party | Kongra-Gel
  noun       rebel militant guerrilla separatist group
group TUR REB Kurdistan Freedom Hawks
  name       TAK
group TUR REB Revolutionary People's Liberation Party-Front
  name       DHKP-C | DHKP/C
group TUR OPP Gulen movement
  name       Gülen movement | FETO | FETÖ | Gulenist Terror Organization | Gulen network
  people     Gulenists | Gülenists
  adjective  Gulenist | Gülenist
  noun       movement network

# ---- North Africa and the Sahel ----

group LBY REB Libya Dawn
  name       Fajr Libya
group LBY REB Ansar al-Sharia
  name       Ansar al-Sharia in Libya
group LBY REB Misrata Brigades
group ESH REB Polisario Front
  name       Polisario | Frente Polisario | Sahrawi Arab Democratic Republic
  noun       front movement
group DZA REB Armed Islamic Group
  name       GIA
group DZA REB Salafist Group for Preaching and Combat
  name       GSPC
group DZA REB Islamic Salvation Front
  name       FIS
group MLI REB Ansar Dine
  name       Ansar Eddine | Ansar al-Din
group MLI REB Jama'at Nusrat al-Islam wal-Muslimin
  name       JNIM | Group for the Support of Islam and Muslims
group MLI REB National Movement for the Liberation of Azawad
  name       MNLA
group MLI REB Movement for Oneness and Jihad in West Africa
  name       MUJAO
group TCD REB Front for Change and Concord in Chad
group EGY REB al-Gama'a al-Islamiyya
  name       Gamaa al-Islamiya | Gama'a al-Islamiyya | Egyptian Islamic Jihad

# ---- West and central Africa ----

group NGA REB Boko Haram
  noun       militant insurgent extremist sect group
group NGA REB Movement for the Emancipation of the Niger Delta
  name       MEND
  noun       militant
group NGA REB Niger Delta Avengers
  noun       militant
group NGA REB Indigenous People of Biafra
  name       IPOB
  noun       separatist
group NGA REB Ansaru
group CMR REB Ambazonia separatists
  name       Ambazonia Defence Forces | Ambazonian separatists
group SLE REB Revolutionary United Front
  name       RUF
  noun       rebel
group SLE REB Armed Forces Revolutionary Council
  name       AFRC
group LBR REB National Patriotic Front of Liberia
  name       NPFL
group LBR REB Liberians United for Reconciliation and Democracy
  name       LURD
group CIV REB Forces Nouvelles
  name       New Forces | New Forces rebels
group GNB REB Guinea-Bissau military command
group SEN REB Movement of Democratic Forces of Casamance
  name       MFDC
group CAF REB Seleka
  name       Séléka | Seleka rebels
  noun       rebel
group CAF REB Anti-balaka
  name       anti-Balaka | Anti-Balaka | anti-balaka
  noun       militia
group CAF REB Coalition of Patriots for Change
group COD REB M23
  name       March 23 Movement | M23 rebels
  noun       rebel
group COD REB Alliance Fleuve Congo
  name       Congo River Alliance
group COD REB National Congress for the Defence of the People
  name       CNDP
group COD REB Rally for Congolese Democracy
  name       RCD | Congolese Rally for Democracy
group COD REB Movement for the Liberation of the Congo
  name       MLC | Congolese Liberation Movement
group COD REB Mai-Mai
  name       Mayi-Mayi | Mai Mai
  noun       militia
group COD REB Cooperative for the Development of Congo
  name       CODECO
group COD REB Banyamulenge
group COD REB Democratic Forces for the Liberation of Rwanda
  name       FDLR
  noun       rebel
group RWA REB Interahamwe
  noun       militia
group RWA REB Rwandan Patriotic Front
  name       RPF
group BDI REB Forces for the Defence of Democracy
  name       CNDD-FDD
group BDI REB National Liberation Forces
  name       FNL | Forces for National Liberation
group UGA REB Lord's Resistance Army
  name       LRA | Lords Resistance Army
  noun       rebel
group UGA REB Allied Democratic Forces
  name       ADF | ADF rebels
  noun       rebel militant
group AGO REB UNITA
  name       Unita | National Union for the Total Independence of Angola
  noun       rebel
group AGO REB Front for the Liberation of the Enclave of Cabinda
  name       FLEC
group MOZ REB RENAMO
  name       Renamo | Mozambican National Resistance
  noun       rebel opposition
group MOZ REB Ahlu Sunna Wal Jamaa
  name       Ansar al-Sunna
group ZAF REB Umkhonto we Sizwe
group NAM REB South West Africa People's Organization
  name       SWAPO | Swapo

# ---- the Horn of Africa and the Sudans ----

group SOM REB al-Shabaab
  name       al-Shabab | al Shabaab | al Shabab | Al-Shabaab | Al-Shabab | Al Shabaab | Al Shabab | Shabaab | Shebab
  name       Shabab
  noun       militant insurgent group
group SOM REB Islamic Courts Union
  name       Union of Islamic Courts | ICU
group SOM REB Hizbul Islam
group SOM REB Somali National Alliance
group ETH REB Tigray People's Liberation Front
  name       TPLF | Tigrayan People's Liberation Front | Tigray Defence Forces | Tigray Defense Forces
  people     Tigrayan forces | Tigray forces
  noun       rebel
group ETH REB Oromo Liberation Front
  name       OLF
  noun       rebel
group ETH REB Oromo Liberation Army
  name       OLA
  noun       rebel
group ETH REB Ogaden National Liberation Front
  name       ONLF
  noun       rebel separatist
group ETH REB Fano
  name       Fano militia | Amhara Fano
  noun       militia
group ERI REB Eritrean People's Liberation Front
  name       EPLF
group SDN REB Rapid Support Forces
  name       RSF | paramilitary Rapid Support Forces
  noun       paramilitary force
group SDN REB Janjaweed
  name       janjaweed | Janjawid
  noun       militia
group SDN REB Sudan Liberation Movement
  name       SLM | SLM/A | SLA | Sudan Liberation Army | Sudan Liberation Movement/Army
  noun       rebel
group SDN REB Justice and Equality Movement
  name       JEM
  noun       rebel
group SDN REB Sudan Revolutionary Front
  name       SRF
group SDN REB Sudan People's Liberation Movement-North
  name       SPLM-N | SPLA-N | Sudan People's Liberation Movement North
group SSD REB Sudan People's Liberation Army
  name       SPLA | SPLM | SPLM/A | Sudan People's Liberation Movement | Sudan People's Liberation Movement/Army
  noun       rebel
group SSD REB Sudan People's Liberation Movement in Opposition
  name       SPLM-IO | SPLA-IO | SPLM/A-IO | SPLM/A-in-Opposition | SPLA-in-Opposition
  name       Sudan People's Liberation Army in Opposition | SPLM-in-Opposition
  noun       rebel opposition
group SSD REB White Army

# ---- Afghanistan, Pakistan, India and neighbours ----

group AFG REB Taliban
  name       Taleban | Taliban movement | Islamic Emirate of Afghanistan | Afghan Taliban | Islamic Emirate
  people     Talibs
  noun       militant insurgent movement group fighter
group AFG REB Haqqani network
  name       Haqqani Network
  noun       militant network
group AFG REB Northern Alliance
  name       United Islamic Front for the Salvation of Afghanistan
group AFG REB National Resistance Front
  name       National Resistance Front of Afghanistan | NRF
group AFG REB Hezb-e-Islami
  name       Hezb-i-Islami | Hizb-i-Islami | Hezb-e Islami
group AFG REB Afghan mujahideen
  name       mujahedeen | mujahedin | mujahideen
group PAK REB Tehreek-e-Taliban Pakistan
  name       TTP | Pakistani Taliban | Tehrik-i-Taliban Pakistan | Tehrik-e-Taliban Pakistan
  name       Tehreek-i-Taliban Pakistan
  noun       militant
group PAK REB Lashkar-e-Taiba
  name       Lashkar-e-Tayyiba | Lashkar-e-Toiba | LeT | Lashkar-i-Taiba
  noun       militant group
group PAK REB Jaish-e-Mohammed
  name       Jaish-e-Mohammad | Jaish-e-Muhammad
  noun       militant group
group PAK REB Jamaat-ud-Dawa
  name       JuD | Jama'at-ud-Da'wah | Jamat-ud-Dawa | Falah-e-Insaniat Foundation
group PAK REB Lashkar-e-Jhangvi
  name       LeJ
group PAK REB Sipah-e-Sahaba
group PAK REB Hizbul Mujahideen
  name       Hizb-ul-Mujahideen | Hizbul Mujahedeen
group PAK REB Balochistan Liberation Army
  name       BLA | Baloch Liberation Army | Baluchistan Liberation Army
  noun       separatist militant
group IND REB Naxalites
  name       Naxalite | Naxal | Communist Party of India (Maoist) | Maoist rebels in India
  people     Naxalites | Naxals
  noun       rebel maoist
group IND REB United Liberation Front of Assam
  name       ULFA | Ulfa
  noun       rebel separatist
group IND REB National Democratic Front of Bodoland
  name       NDFB
group IND REB National Socialist Council of Nagaland
  name       NSCN | NSCN-IM
group IND OPP All Parties Hurriyat Conference
  name       Hurriyat Conference | Hurriyat
  noun       separatist
group IND REB Jammu Kashmir Liberation Front
  name       JKLF
group IND REB Indian Mujahideen
group IND REB Khalistan movement
  name       Babbar Khalsa | Sikhs for Justice
group LKA REB Liberation Tigers of Tamil Eelam
  name       LTTE | Tamil Tigers | Tamil Tiger | Tamil Tiger rebels | Tamil Eelam
  noun       rebel separatist
group NPL REB Nepalese Maoists
  name       Maoist rebels | Maoist insurgents | Communist Party of Nepal (Maoist)
  people     Maoists | Maoist
  noun       rebel maoist

# ---- South-East and East Asia ----

group PHL REB Moro Islamic Liberation Front
  name       MILF
  noun       rebel
group PHL REB Moro National Liberation Front
  name       MNLF
  noun       rebel
group PHL REB New People's Army
  name       NPA | National Democratic Front of the Philippines | NDF | NDFP | Communist Party of the Philippines
  noun       rebel guerrilla
group PHL REB Abu Sayyaf
  name       Abu Sayyaf Group | Abu Sayaf
  noun       militant
group PHL REB Bangsamoro Islamic Freedom Fighters
  name       BIFF
group PHL REB Maute group
group IDN REB Free Aceh Movement
  name       GAM | Gerakan Aceh Merdeka
  noun       rebel separatist
group IDN REB Free Papua Movement
  name       OPM | West Papua National Liberation Army
group TLS REB Fretilin
  name       FRETILIN | Falintil
group MMR REB Karen National Union
  name       KNU | Karen National Liberation Army | KNLA
  noun       rebel
group MMR REB Kachin Independence Army
  name       KIA | Kachin Independence Organization | KIO
  noun       rebel
group MMR REB Arakan Army
  noun       rebel
group MMR REB Arakan Rohingya Salvation Army
  name       ARSA
  noun       militant insurgent
group MMR REB United Wa State Army
  name       UWSA
group MMR REB Shan State Army
group MMR REB Ta'ang National Liberation Army
  name       TNLA
group MMR REB Myanmar National Democratic Alliance Army
  name       MNDAA
group MMR REB People's Defence Force
  name       People's Defense Force | People's Defence Forces
group THA REB Barisan Revolusi Nasional
  name       BRN
group KHM REB Khmer Rouge
  noun       guerrilla
group VNM REB Viet Cong
  name       Vietcong
  noun       guerrilla
group VNM REB Viet Minh
  name       Vietminh
group CHN REB East Turkestan Islamic Movement
  name       ETIM | Turkistan Islamic Party
group JPN REB Aum Shinrikyo
  name       Aum Supreme Truth
  noun       cult sect

# ---- Latin America ----

group COL REB Revolutionary Armed Forces of Colombia
  name       FARC | Farc
  noun       guerrilla rebel group
group COL REB National Liberation Army of Colombia
  name       ELN | National Liberation Army
  noun       guerrilla rebel group
group COL REB United Self-Defense Forces of Colombia
  name       AUC | United Self-Defence Forces of Colombia
  noun       paramilitary
group COL CRM Gulf Clan
  name       Clan del Golfo
group COL CRM Medellin cartel
  name       Medellín cartel | Cali cartel
group PER REB Shining Path
  name       Sendero Luminoso
  noun       rebel guerrilla
group PER REB Tupac Amaru Revolutionary Movement
  name       MRTA | Tupac Amaru
  noun       rebel guerrilla
group MEX REB Zapatista National Liberation Army
  name       Zapatistas | EZLN | Zapatista | Zapatista Army of National Liberation
  noun       rebel
group MEX CRM Sinaloa cartel
  name       Sinaloa Cartel
  noun       cartel
group MEX CRM Jalisco New Generation Cartel
  name       CJNG | Jalisco cartel
  noun       cartel
group MEX CRM Zetas
  name       Los Zetas
  noun       cartel
group MEX CRM Gulf Cartel
  name       Gulf cartel
  noun       cartel
group SLV CRM Mara Salvatrucha
  name       MS-13
  noun       gang
group VEN CRM Tren de Aragua
  noun       gang
group NIC REB Contras
  name       contra rebels | contras | Contra rebels
  noun       rebel
group SLV REB Farabundo Martí National Liberation Front
  name       FMLN | Farabundo Marti National Liberation Front
group GTM REB Guatemalan National Revolutionary Unity
  name       URNG
group PRY REB Paraguayan People's Army

# ---- Europe and the Soviet Union's successors ----

group ESP REB ETA
  name       Basque separatist group ETA | Basque Homeland and Freedom
  noun       separatist
group GBR REB Irish Republican Army
  name       IRA | Provisional IRA | Provisional Irish Republican Army
  noun       guerrilla paramilitary
group GBR REB Real IRA
  name       Continuity IRA | New IRA | Real Irish Republican Army
group GBR REB Ulster Volunteer Force
  name       UVF
  noun       paramilitary
group GBR REB Ulster Defence Association
  name       UDA | Ulster Freedom Fighters
  noun       paramilitary
group FRA REB National Liberation Front of Corsica
  name       FLNC
group DEU REB Red Army Faction
  name       Baader-Meinhof gang
group ITA REB Red Brigades
group ITA CRM Sicilian Mafia
  name       Cosa Nostra | 'Ndrangheta | Camorra
group GRC REB November 17
  name       Revolutionary Organization 17 November
group CYP REB EOKA
group XKX REB Kosovo Liberation Army
  name       KLA | UCK
  noun       rebel guerrilla separatist
group MKD REB National Liberation Army of Macedonia
  name       Albanian National Liberation Army
group BIH REB Arkan's Tigers
group RUS REB Chechen rebels
  name       Chechen separatists | Chechen fighters | Chechen militants | Chechen rebel | Caucasus Emirate
  noun       rebel separatist
group RUS MIL Wagner Group
  name       Wagner | Wagner mercenary group | Wagner private military company | Africa Corps
  people     Wagner mercenaries | Wagner fighters
  noun       mercenary
group UKR REB Donetsk People's Republic
  name       DPR | DNR | Donetsk separatists
  noun       separatist rebel
group UKR REB Luhansk People's Republic
  name       LPR | LNR | Lugansk People's Republic | Luhansk separatists
  noun       separatist rebel
group UKR MIL Azov
  name       Azov Battalion | Azov Regiment | Azov Brigade
group UKR REB Right Sector
  name       Pravy Sektor
group RUS REB Russian Volunteer Corps
  name       Freedom of Russia Legion
group ARM REB Nagorno-Karabakh Defence Army
  name       Artsakh Defence Army | Karabakh Armenian forces
group UZB REB Islamic Movement of Uzbekistan
  name       IMU
  noun       militant
group --- REL Hizb ut-Tahrir
  name       Hizb-ut-Tahrir | Hizb ut Tahrir | Hizb-ut-Tahir
  noun       movement
group TJK REB United Tajik Opposition
  name       UTO
group DZA REB National Liberation Front of Algeria
  name       FLN
group USA REB Ku Klux Klan
  name       KKK
group USA OPP Proud Boys
  name       Oath Keepers
