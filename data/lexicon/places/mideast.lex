# Places of the Middle East, Egypt, Iran and Turkey among them, with latitude and longitude.
# Written by hand; the facts are general knowledge. A disputed region stands under the state most hold it to be of.

place BHR Manama 26.23 50.59
  kind       city

place EGY Cairo 30.04 31.24
  kind       city
place EGY Alexandria 31.20 29.92
  kind       city
place EGY Suez 29.97 32.55
  kind       city
place EGY Port Said 31.26 32.30
  kind       city
place EGY Ismailia 30.60 32.27
  kind       city
place EGY Sharm el-Sheikh 27.91 34.33
  name       Sharm el Sheikh | Sharm al-Sheikh
  kind       city
place EGY Luxor 25.69 32.64
  kind       city
place EGY Aswan 24.09 32.90
  kind       city
place EGY El Arish 31.13 33.80
  name       al-Arish | El-Arish
  kind       city
place EGY Taba 29.49 34.90
  kind       city
place EGY Rafah crossing 31.25 34.26
  name       Rafah border crossing | Rafah Crossing
  kind       city
place EGY Tahrir Square 30.04 31.24
  kind       city
place EGY Hurghada 27.26 33.81
  kind       city
place EGY Minya 28.11 30.75
  kind       city
place EGY Assiut 27.18 31.18
  name       Asyut
  kind       city
place EGY Sinai 29.50 33.80
  name       Sinai Peninsula | Sinai peninsula | North Sinai
  kind       region

place IRN Tehran 35.69 51.39
  name       Teheran
  kind       city
place IRN Isfahan 32.65 51.67
  name       Esfahan
  kind       city
place IRN Natanz 33.72 51.73
  kind       city
place IRN Fordow 34.88 50.99
  name       Fordo
  kind       city
place IRN Qom 34.64 50.88
  name       Qum
  kind       city
place IRN Arak 34.09 49.69
  kind       city
place IRN Bushehr 28.92 50.84
  kind       city
place IRN Mashhad 36.26 59.62
  kind       city
place IRN Shiraz 29.59 52.58
  kind       city
place IRN Tabriz 38.07 46.29
  kind       city
place IRN Kermanshah 34.31 47.07
  kind       city
place IRN Bandar Abbas 27.18 56.27
  kind       city
place IRN Ahvaz 31.32 48.67
  name       Ahwaz
  kind       city
place IRN Abadan 30.34 48.30
  kind       city
place IRN Kharg Island 29.24 50.31
  kind       city
place IRN Zahedan 29.50 60.86
  kind       city
place IRN Chabahar 25.29 60.64
  kind       city
place IRN Bam 29.11 58.36
  kind       city
place IRN Kerman 30.28 57.08
  kind       city
place IRN Parchin 35.52 51.77
  kind       city
place IRN Khuzestan 31.40 48.70
  kind       region
place IRN Sistan-Baluchestan 29.00 60.50
  name       Sistan-Baluchistan
  kind       region

place IRQ Baghdad 33.31 44.37
  kind       city
place IRQ Basra 30.51 47.81
  name       Basrah | Al Basrah
  kind       city
place IRQ Mosul 36.34 43.13
  kind       city
place IRQ Kirkuk 35.47 44.39
  kind       city
place IRQ Erbil 36.19 44.01
  name       Arbil | Irbil
  kind       city
place IRQ Sulaymaniyah 35.56 45.43
  name       Sulaimaniya | Sulaimaniyah
  kind       city
place IRQ Dohuk 36.87 42.99
  name       Duhok
  kind       city
place IRQ Fallujah 33.35 43.78
  name       Falluja
  kind       city
place IRQ Ramadi 33.43 43.30
  kind       city
place IRQ Tikrit 34.60 43.68
  kind       city
place IRQ Samarra 34.20 43.87
  kind       city
place IRQ Najaf 32.00 44.33
  kind       city
place IRQ Karbala 32.62 44.02
  name       Kerbala
  kind       city
place IRQ Nasiriyah 31.04 46.26
  name       Nassiriya | Nasiriya
  kind       city
place IRQ Hilla 32.48 44.42
  name       Hillah
  kind       city
place IRQ Kut 32.51 45.82
  kind       city
place IRQ Amarah 31.84 47.14
  name       Amara
  kind       city
place IRQ Baquba 33.75 44.64
  name       Baqouba | Baquba
  kind       city
place IRQ Abu Ghraib 33.29 44.07
  kind       city
place IRQ Halabja 35.18 45.99
  kind       city
place IRQ Sinjar 36.32 41.88
  kind       city
place IRQ Tal Afar 36.37 42.45
  name       Tel Afar
  kind       city
place IRQ Umm Qasr 30.03 47.93
  kind       city
place IRQ Haditha 34.14 42.38
  kind       city
place IRQ Baiji 34.93 43.49
  name       Beiji
  kind       city
place IRQ Sadr City 33.39 44.46
  name       Saddam City
  kind       city
place IRQ Mahmudiya 33.06 44.36
  kind       city
place IRQ Iskandariya 32.89 44.35
  kind       city
place IRQ Diwaniya 31.99 44.93
  name       Diwaniyah
  kind       city
place IRQ Green Zone 33.31 44.39
  kind       city
place IRQ Qaim 34.38 40.98
  name       al-Qaim
  kind       city
place IRQ Ain al-Asad 33.79 42.44
  name       Ain al-Assad | Al Asad Air Base | al-Asad
  kind       base
place IRQ Camp Ashraf 33.86 44.51
  kind       base
place IRQ Anbar 32.60 42.00
  name       Anbar province | Anbar Province
  kind       region
place IRQ Diyala 33.80 45.00
  kind       region
place IRQ Nineveh 36.00 42.50
  kind       region
place IRQ Iraqi Kurdistan 36.30 44.20
  name       Kurdistan Region | Northern Iraq | northern Iraq | Kurdistan
  kind       region
place IRQ Sunni Triangle 33.80 43.80
  kind       region

place ISR Jerusalem 31.77 35.22
  name       East Jerusalem | West Jerusalem
  kind       city
place ISR Tel Aviv 32.08 34.78
  kind       city
place ISR Haifa 32.79 34.99
  kind       city
place ISR Ashdod 31.80 34.65
  kind       city
place ISR Ashkelon 31.67 34.57
  kind       city
place ISR Sderot 31.52 34.60
  kind       city
place ISR Beersheba 31.25 34.79
  kind       city
place ISR Eilat 29.56 34.95
  kind       city
place ISR Netanya 32.33 34.86
  kind       city
place ISR Dimona 31.07 35.03
  kind       city
place ISR Kiryat Shmona 33.21 35.57
  kind       city
place ISR Nahariya 33.00 35.10
  kind       city
place ISR Hadera 32.43 34.92
  kind       city
place ISR Afula 32.61 35.29
  kind       city
place ISR Nazareth 32.70 35.30
  kind       city
place ISR Temple Mount 31.78 35.24
  name       Al-Aqsa | al-Aqsa | Haram al-Sharif | Al-Aqsa Mosque | al-Aqsa mosque
  kind       city
place ISR Metula 33.28 35.58
  kind       city
place ISR Majdal Shams 33.27 35.77
  kind       city
place ISR Golan Heights 33.00 35.80
  name       Golan
  kind       region
place ISR Galilee 32.80 35.50
  kind       region
place ISR Negev 30.80 34.80
  kind       region

place JOR Amman 31.95 35.93
  kind       city
place JOR Aqaba 29.53 35.01
  kind       city
place JOR Zarqa 32.07 36.09
  kind       city
place JOR Irbid 32.56 35.85
  kind       city
place JOR Zaatari 32.29 36.32
  name       Zaatari refugee camp
  kind       city

place KWT Kuwait City 29.37 47.98
  kind       city
place KWT Camp Arifjan 28.88 48.16
  kind       base
place KWT Bubiyan 29.78 48.20
  kind       region

place LBN Beirut 33.89 35.50
  kind       city
place LBN Sidon 33.56 35.37
  name       Saida
  kind       city
place LBN Tyre 33.27 35.20
  kind       city
place LBN Baalbek 34.01 36.21
  kind       city
place LBN Nabatiyeh 33.38 35.48
  name       Nabatieh
  kind       city
place LBN Qana 33.21 35.30
  kind       city
place LBN Marjayoun 33.36 35.59
  kind       city
place LBN Bint Jbeil 33.12 35.43
  kind       city
place LBN Naqoura 33.12 35.14
  kind       city
place LBN Zahle 33.85 35.90
  kind       city
place LBN Nahr al-Bared 34.51 35.96
  name       Nahr el-Bared
  kind       city
place LBN Ain al-Hilweh 33.54 35.38
  name       Ein el-Hilweh | Ain el-Hilweh
  kind       city
place LBN Sabra and Shatila 33.86 35.50
  name       Shatila
  kind       city
place LBN Khiam 33.33 35.61
  kind       city
place LBN Dahiyeh 33.85 35.51
  kind       city
place LBN Bekaa Valley 33.85 35.90
  name       Bekaa | Beqaa Valley
  kind       region
place LBN Southern Lebanon 33.25 35.40
  name       southern Lebanon | South Lebanon | south Lebanon
  kind       region
place LBN Shebaa Farms 33.30 35.68
  name       Shebaa farms
  kind       region

place OMN Muscat 23.59 58.41
  kind       city
place OMN Salalah 17.02 54.09
  kind       city

place PSE Gaza City 31.50 34.47
  kind       city
place PSE Ramallah 31.90 35.20
  kind       city
place PSE Hebron 31.53 35.10
  kind       city
place PSE Nablus 32.22 35.26
  kind       city
place PSE Jenin 32.46 35.30
  kind       city
place PSE Bethlehem 31.71 35.20
  kind       city
place PSE Jericho 31.86 35.46
  kind       city
place PSE Tulkarem 32.31 35.03
  name       Tulkarm
  kind       city
place PSE Qalqilya 32.19 34.97
  name       Qalqilyah
  kind       city
place PSE Rafah 31.29 34.25
  kind       city
place PSE Khan Younis 31.35 34.30
  name       Khan Yunis | Khan Yunus
  kind       city
place PSE Jabalia 31.53 34.48
  name       Jabaliya
  kind       city
place PSE Beit Hanoun 31.54 34.54
  kind       city
place PSE Beit Lahiya 31.55 34.50
  kind       city
place PSE Deir al-Balah 31.42 34.35
  kind       city
place PSE Nuseirat 31.45 34.39
  kind       city
place PSE Kerem Shalom 31.23 34.28
  kind       city
place PSE Erez crossing 31.56 34.55
  name       Erez
  kind       city
place PSE Maale Adumim 31.77 35.30
  kind       city
place PSE Huwara 32.15 35.25
  name       Hawara
  kind       city
place PSE Joseph's Tomb 32.21 35.29
  kind       city
place PSE Gaza 31.40 34.35
  name       Gaza Strip | Northern Gaza | northern Gaza
  kind       region
place PSE West Bank 31.95 35.25
  kind       region
place PSE Jordan Valley 32.10 35.50
  kind       region
place PSE Philadelphi corridor 31.26 34.26
  name       Philadelphi Corridor
  kind       region

place QAT Doha 25.29 51.53
  kind       city
place QAT Ras Laffan 25.92 51.60
  kind       city
place QAT Al Udeid 25.12 51.31
  name       al-Udeid | Al-Udeid Air Base | Al Udeid Air Base
  kind       base

place SAU Riyadh 24.71 46.68
  kind       city
place SAU Jeddah 21.49 39.19
  name       Jiddah
  kind       city
place SAU Mecca 21.39 39.86
  name       Makkah
  kind       city
place SAU Medina 24.47 39.61
  kind       city
place SAU Dammam 26.43 50.10
  kind       city
place SAU Dhahran 26.29 50.11
  kind       city
place SAU Khobar 26.28 50.21
  name       Al-Khobar
  kind       city
place SAU Abha 18.22 42.51
  kind       city
place SAU Jizan 16.89 42.55
  name       Jazan
  kind       city
place SAU Najran 17.49 44.13
  kind       city
place SAU Abqaiq 25.93 49.67
  kind       city
place SAU Ras Tanura 26.71 50.06
  kind       city
place SAU Yanbu 24.09 38.06
  kind       city
place SAU Taif 21.27 40.42
  kind       city
place SAU Qatif 26.56 50.01
  kind       city
place SAU Neom 28.00 35.20
  name       NEOM
  kind       city
place SAU Prince Sultan Air Base 24.06 47.58
  kind       base
place SAU Khobar Towers 26.26 50.21
  kind       base

place SYR Damascus 33.51 36.29
  kind       city
place SYR Aleppo 36.20 37.16
  kind       city
place SYR Homs 34.73 36.72
  kind       city
place SYR Hama 35.13 36.76
  kind       city
place SYR Idlib 35.93 36.63
  kind       city
place SYR Latakia 35.52 35.79
  name       Lattakia
  kind       city
place SYR Tartus 34.89 35.89
  name       Tartous
  kind       city
place SYR Deraa 32.63 36.10
  name       Daraa
  kind       city
place SYR Raqqa 35.95 39.01
  kind       city
place SYR Deir ez-Zor 35.34 40.14
  name       Deir al-Zor | Deir Ezzor | Deir al-Zour
  kind       city
place SYR Palmyra 34.56 38.28
  name       Tadmur
  kind       city
place SYR Kobani 36.89 38.35
  name       Kobane | Ayn al-Arab
  kind       city
place SYR Qamishli 37.05 41.23
  name       Qamishly
  kind       city
place SYR Hasakah 36.51 40.75
  name       Hasaka | al-Hasakah
  kind       city
place SYR Afrin 36.51 36.87
  kind       city
place SYR Manbij 36.53 37.95
  kind       city
place SYR Al-Bab 36.37 37.52
  name       al-Bab
  kind       city
place SYR Tel Abyad 36.70 38.96
  kind       city
place SYR Ras al-Ain 36.85 40.07
  kind       city
place SYR Douma 33.57 36.40
  kind       city
place SYR Sweida 32.71 36.57
  name       Suwayda | Sweida province
  kind       city
place SYR Quneitra 33.13 35.82
  kind       city
place SYR Khan Sheikhoun 35.44 36.65
  kind       city
place SYR Al-Bukamal 34.45 40.92
  name       Abu Kamal | Albu Kamal
  kind       city
place SYR Madaya 33.69 36.10
  kind       city
place SYR Qusair 34.51 36.58
  name       Qusayr | al-Qusayr
  kind       city
place SYR Zabadani 33.72 36.10
  kind       city
place SYR Houla 34.88 36.52
  kind       city
place SYR Al-Hol 36.38 41.15
  name       al-Hol
  kind       city
place SYR Hmeimim 35.40 35.95
  name       Khmeimim | Hmeymim
  kind       base
place SYR Al-Tanf 33.48 38.62
  name       al-Tanf
  kind       base
place SYR Shayrat 34.49 36.91
  kind       base
place SYR Eastern Ghouta 33.52 36.45
  name       eastern Ghouta | Ghouta
  kind       region
place SYR Rojava 36.60 40.50
  kind       region

place TUR Ankara 39.93 32.86
  kind       city
place TUR Istanbul 41.01 28.98
  kind       city
place TUR Izmir 38.42 27.14
  kind       city
place TUR Diyarbakir 37.91 40.24
  name       Diyarbakır
  kind       city
place TUR Adana 37.00 35.32
  kind       city
place TUR Gaziantep 37.07 37.38
  kind       city
place TUR Antakya 36.20 36.16
  kind       city
place TUR Sanliurfa 37.16 38.79
  name       Şanlıurfa | Urfa
  kind       city
place TUR Suruc 36.98 38.43
  name       Suruç
  kind       city
place TUR Cizre 37.33 42.19
  kind       city
place TUR Hakkari 37.57 43.74
  kind       city
place TUR Sirnak 37.52 42.46
  name       Şırnak
  kind       city
place TUR Tunceli 39.11 39.55
  kind       city
place TUR Bodrum 37.04 27.43
  kind       city
place TUR Antalya 36.90 30.70
  kind       city
place TUR Trabzon 41.00 39.72
  kind       city
place TUR Kilis 36.72 37.12
  kind       city
place TUR Edirne 41.68 26.56
  kind       city
place TUR Ceyhan 37.03 35.81
  kind       city
place TUR Imrali 40.53 28.54
  name       İmralı | Imrali Island
  kind       city
place TUR Gallipoli 40.41 26.67
  kind       city
place TUR Incirlik 37.00 35.43
  name       Incirlik Air Base | İncirlik
  kind       base
place TUR Hatay 36.40 36.35
  kind       region
place TUR Anatolia 39.00 35.00
  kind       region

place ARE Abu Dhabi 24.45 54.38
  kind       city
place ARE Dubai 25.20 55.27
  kind       city
place ARE Sharjah 25.35 55.41
  kind       city
place ARE Fujairah 25.13 56.33
  kind       city
place ARE Al Dhafra 24.25 54.55
  kind       base
place ARE Abu Musa 25.88 55.03
  kind       region
place ARE Greater Tunb 26.26 55.30
  kind       region

place YEM Sanaa 15.37 44.19
  name       Sana'a | San'a
  kind       city
place YEM Aden 12.79 45.02
  kind       city
place YEM Taiz 13.58 44.02
  name       Taez
  kind       city
place YEM Hodeidah 14.80 42.95
  name       Hodeida | Hudaydah | Hudaida
  kind       city
place YEM Marib 15.46 45.33
  kind       city
place YEM Saada 16.94 43.76
  name       Sa'ada | Sadah
  kind       city
place YEM Mukalla 14.54 49.12
  kind       city
place YEM Mocha 13.32 43.25
  kind       city
place YEM Zinjibar 13.13 45.38
  kind       city
place YEM Ibb 13.97 44.18
  kind       city
place YEM Dhamar 14.54 44.41
  kind       city
place YEM Ataq 14.54 46.83
  kind       city
place YEM Seiyun 15.94 48.79
  name       Sayoun
  kind       city
place YEM Lahj 13.06 44.88
  kind       city
place YEM Hadramawt 16.00 49.00
  name       Hadramout | Hadhramaut
  kind       region
place YEM Socotra 12.50 54.00
  kind       region
place YEM Abyan 13.50 46.00
  kind       region
place YEM Shabwa 14.80 46.80
  kind       region

place --- Middle East 30.00 42.00
  name       Near East | Mideast
  kind       region
place --- Arabian Peninsula 23.00 46.00
  kind       region
place --- Levant 34.00 37.00
  kind       region
