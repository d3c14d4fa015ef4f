# News agencies, newspapers and broadcasters. What is said in their name is laid at their door.
# Written by hand from general knowledge. Code of the home state.

organisation GBR JRN Reuters
  name       REUTERS | Thomson Reuters | Reuters news agency
  noun       agency news_agency
organisation USA JRN Associated Press
  name       AP | A.P.
  noun       agency news_agency
organisation USA JRN United Press International
  name       UPI
  noun       agency
organisation FRA JRN Agence France-Presse
  name       AFP | Agence France Presse
  noun       agency news_agency
organisation CHN JRN Xinhua
  name       Xinhua News Agency | New China News Agency | Xinhua news agency
  noun       agency news_agency
organisation RUS JRN TASS
  name       Tass | Itar-Tass | ITAR-TASS | Tass news agency | TASS news agency | ITAR-Tass
  noun       agency news_agency
organisation RUS JRN RIA Novosti
  name       RIA | RIA-Novosti | RIA news agency | Rossiya Segodnya
  noun       agency news_agency
organisation RUS JRN Interfax
  name       Interfax news agency
  noun       agency news_agency
organisation RUS JRN Sputnik news agency
  name       Sputnik News
organisation RUS JRN RT television
  name       Russia Today
organisation RUS JRN Kommersant
organisation RUS JRN Izvestia
organisation RUS JRN Pravda
organisation RUS JRN Novaya Gazeta
organisation RUS JRN Echo of Moscow
  name       Ekho Moskvy
organisation UKR JRN Ukrinform
organisation UKR JRN Unian
  name       UNIAN
organisation BLR JRN BelTA
  name       Belta
organisation KAZ JRN Kazinform
organisation QAT JRN Al Jazeera
  name       Al-Jazeera | al-Jazeera | Aljazeera
  noun       channel broadcaster network
organisation SAU JRN Al Arabiya
  name       Al-Arabiya | al-Arabiya
  noun       channel broadcaster
organisation SAU JRN Saudi Press Agency
  name       SPA
  noun       agency
organisation SAU JRN Asharq Al-Awsat
organisation ARE JRN Emirates News Agency
  name       WAM
organisation KWT JRN Kuwait News Agency
  name       KUNA
organisation EGY JRN Al-Ahram
  name       Al Ahram
organisation EGY JRN Middle East News Agency
organisation SYR JRN Syrian Arab News Agency
  name       SANA
organisation LBN JRN Al-Manar
  name       Al Manar
organisation LBN JRN Al Mayadeen
  name       Al-Mayadeen
organisation LBN JRN National News Agency of Lebanon
organisation JOR JRN Petra News Agency
organisation PSE JRN WAFA
  name       Wafa
organisation PSE JRN Maan News Agency
  name       Ma'an News Agency | Ma'an
organisation IRQ JRN Iraqi News Agency
organisation IRN JRN IRNA
  name       Islamic Republic News Agency
  noun       agency
organisation IRN JRN Fars News Agency
  name       Fars news agency
organisation IRN JRN Tasnim
  name       Tasnim News Agency
organisation IRN JRN ISNA
  name       Iranian Students' News Agency
organisation IRN JRN Mehr News Agency
organisation IRN JRN Press TV
organisation TUR JRN Anadolu Agency
  name       Anadolu | Anatolia news agency | Anadolu news agency
  noun       agency
organisation TUR JRN Hurriyet
  name       Hürriyet
organisation TUR JRN Cumhuriyet
organisation TUR JRN Zaman
organisation ISR JRN Haaretz
  name       Ha'aretz
organisation ISR JRN Jerusalem Post
organisation ISR JRN Yedioth Ahronoth
organisation ISR JRN Times of Israel
organisation JPN JRN Kyodo
  name       Kyodo News | Kyodo news agency
organisation JPN JRN NHK
organisation JPN JRN Asahi Shimbun
organisation JPN JRN Yomiuri Shimbun
organisation KOR JRN Yonhap
  name       Yonhap News Agency | Yonhap news agency
organisation PRK JRN Korean Central News Agency
  name       KCNA
organisation PRK JRN Rodong Sinmun
organisation CHN JRN People's Daily
organisation CHN JRN Global Times
organisation CHN JRN China Central Television
  name       CCTV | CGTN
organisation CHN JRN South China Morning Post
organisation CHN JRN Apple Daily
organisation TWN JRN Central News Agency
organisation IND JRN Press Trust of India
organisation IND JRN Asian News International
  name       ANI
organisation IND JRN Times of India
organisation IND JRN Hindustan Times
organisation PAK JRN Associated Press of Pakistan
organisation PAK JRN Geo News
  name       Geo TV
organisation AFG JRN TOLOnews
  name       Tolo News
organisation AFG JRN Khaama Press
organisation IDN JRN Antara
organisation MYS JRN Bernama
organisation VNM JRN Vietnam News Agency
organisation PHL JRN Rappler
organisation AUS JRN Australian Broadcasting Corporation
organisation GBR JRN BBC
  name       British Broadcasting Corporation | BBC World Service
  noun       broadcaster corporation
organisation GBR JRN Sky News
organisation GBR JRN Financial Times
organisation GBR JRN The Guardian
organisation GBR JRN The Times
organisation GBR JRN Daily Telegraph
  name       The Telegraph
organisation GBR JRN The Economist
organisation USA JRN CNN
  noun       network broadcaster
organisation USA JRN New York Times
  name       NYT
  noun       newspaper
organisation USA JRN Washington Post
  noun       newspaper
organisation USA JRN Wall Street Journal
  name       WSJ
organisation USA JRN Fox News
organisation USA JRN NBC News
  name       NBC | MSNBC
organisation USA JRN CBS News
  name       CBS
organisation USA JRN ABC News
organisation USA JRN Bloomberg News
  name       Bloomberg
organisation USA JRN Voice of America
  name       VOA
organisation USA JRN Radio Free Europe/Radio Liberty
  name       RFE/RL | Radio Free Europe | Radio Liberty
organisation USA JRN Radio Free Asia
organisation USA JRN National Public Radio
  name       NPR
organisation USA JRN Newsweek
organisation USA JRN Politico
organisation CAN JRN Canadian Broadcasting Corporation
  name       CBC
organisation DEU JRN Deutsche Presse-Agentur
  name       DPA | dpa | German Press Agency
organisation DEU JRN Deutsche Welle
organisation DEU JRN Der Spiegel
organisation DEU JRN Bild
  name       Bild newspaper
organisation FRA JRN Le Monde
organisation FRA JRN Le Figaro
organisation FRA JRN Charlie Hebdo
organisation FRA JRN France 24
organisation ESP JRN EFE
  name       Efe | EFE news agency
organisation ESP JRN El Pais
  name       El País
organisation ITA JRN ANSA
  name       Ansa
organisation ITA JRN Corriere della Sera
organisation AUT JRN Austria Press Agency
organisation POL JRN Polish Press Agency
  name       PAP
organisation POL JRN Gazeta Wyborcza
organisation SRB JRN Tanjug
organisation CUB JRN Prensa Latina
organisation CUB JRN Granma
organisation VEN JRN Telesur
  name       TeleSUR
organisation MEX JRN Notimex
organisation NGA JRN News Agency of Nigeria
organisation KEN JRN Daily Nation
organisation ZAF JRN South African Press Association
  name       SAPA
