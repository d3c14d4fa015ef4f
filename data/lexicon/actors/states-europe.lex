# States and territories of Europe and the Caucasus, Russia among them: names, capitals, seats, traits.
# Written by hand; the facts are general knowledge. Codes are ISO 3166-1 alpha-3, with XKX for Kosovo.

state ALB Albania
  name       Republic of Albania
  adjective  Albanian
  people     Albanians
  capital    Tirana
  trait      european balkan muslim mediterranean post-communist

state AND Andorra
  name       Principality of Andorra
  adjective  Andorran
  people     Andorrans
  capital    Andorra la Vella
  trait      european landlocked microstate

state ALA Åland Islands
  name       Aland Islands | Åland | Aland
  adjective  Ålandic
  people     Ålanders
  capital    Mariehamn
  trait      european nordic island territory

state ARM Armenia
  name       Republic of Armenia
  adjective  Armenian
  people     Armenians
  capital    Yerevan | Erevan
  trait      european asian caucasus south-caucasus post-soviet former-soviet landlocked christian

state AUT Austria
  name       Republic of Austria
  adjective  Austrian
  people     Austrians
  capital    Vienna
  seat       Ballhausplatz
  trait      european western landlocked alpine neutral

state AZE Azerbaijan
  name       Republic of Azerbaijan | Azerbaidjan
  adjective  Azerbaijani | Azeri
  people     Azerbaijanis | Azeris
  capital    Baku
  trait      european asian caucasus south-caucasus post-soviet former-soviet landlocked muslim caspian oil-rich turkic

state BLR Belarus
  name       Republic of Belarus | Byelorussia | Belorussia | White Russia
  adjective  Belarusian | Belarussian | Byelorussian | Belorussian
  people     Belarusians | Belarussians | Byelorussians
  capital    Minsk
  trait      european east-european post-soviet former-soviet landlocked slavic

state BEL Belgium
  name       Kingdom of Belgium
  adjective  Belgian
  people     Belgians
  trait      european western benelux kingdom

state BIH Bosnia and Herzegovina
  name       Bosnia | Bosnia-Herzegovina | Bosnia-Hercegovina | Bosnia Herzegovina | BiH
  name       Republic of Bosnia and Herzegovina
  adjective  Bosnian | Bosnian-Herzegovinian
  people     Bosnians
  capital    Sarajevo
  trait      european balkan former-yugoslav post-communist

state BGR Bulgaria
  name       Republic of Bulgaria
  adjective  Bulgarian
  people     Bulgarians
  capital    Sofia
  trait      european balkan east-european black-sea post-communist

state HRV Croatia
  name       Republic of Croatia
  adjective  Croatian | Croat
  people     Croatians | Croats
  capital    Zagreb
  seat       Banski Dvori
  trait      european balkan former-yugoslav mediterranean post-communist catholic

state CYP Cyprus
  name       Republic of Cyprus
  adjective  Cypriot
  people     Cypriots
  capital    Nicosia
  trait      european mediterranean island

state CZE Czech Republic
  name       Czechia
  adjective  Czech
  people     Czechs
  capital    Prague 1993-01-01..
  seat       Prague Castle
  trait      european central-european landlocked post-communist

state DNK Denmark
  name       Kingdom of Denmark
  adjective  Danish
  people     Danes
  capital    Copenhagen
  seat       Christiansborg | Amalienborg
  trait      european western nordic scandinavian baltic-sea kingdom

state EST Estonia
  name       Republic of Estonia
  adjective  Estonian
  people     Estonians
  capital    Tallinn
  seat       Toompea
  trait      european baltic post-soviet former-soviet

state FRO Faroe Islands
  name       Faeroe Islands | Faroes | Faeroes
  adjective  Faroese | Faeroese
  people     Faroese
  capital    Torshavn | Tórshavn
  trait      european nordic island territory danish-territory

state FIN Finland
  name       Republic of Finland
  adjective  Finnish
  people     Finns
  capital    Helsinki
  trait      european nordic baltic-sea

state FRA France
  name       French Republic
  adjective  French
  people     French | Frenchmen | Frenchwomen
  capital    Paris
  seat       Élysée | Elysée | Elysee | Élysée Palace | Elysee Palace | Quai d'Orsay | Quai d’Orsay | Matignon
  seat       Hôtel Matignon
  trait      european western nuclear mediterranean

state GEO Georgia
  name       Republic of Georgia
  adjective  Georgian
  people     Georgians
  capital    Tbilisi | Tiflis
  trait      european asian caucasus south-caucasus post-soviet former-soviet black-sea christian

state DEU Germany
  name       Federal Republic of Germany | FRG | West Germany
  adjective  German | West German
  people     Germans | West Germans
  capital    Berlin 1990-10-03..
  capital    Bonn ..1999-08-31
  seat       Federal Chancellery | Schloss Bellevue
  trait      european western central-european

state GIB Gibraltar
  adjective  Gibraltarian
  people     Gibraltarians
  trait      european mediterranean territory british-territory disputed

state GRC Greece
  name       Hellenic Republic | Hellas
  adjective  Greek | Hellenic
  people     Greeks
  capital    Athens
  seat       Maximos Mansion
  trait      european western balkan mediterranean orthodox

state GGY Guernsey
  name       Bailiwick of Guernsey
  capital    Saint Peter Port | St Peter Port
  trait      european island territory british-territory

state HUN Hungary
  name       Republic of Hungary
  adjective  Hungarian | Magyar
  people     Hungarians | Magyars
  capital    Budapest
  trait      european central-european landlocked post-communist

state ISL Iceland
  name       Republic of Iceland
  adjective  Icelandic
  people     Icelanders
  capital    Reykjavik | Reykjavík
  trait      european western nordic island

state IRL Ireland
  name       Republic of Ireland | Irish Republic | Eire | Éire
  adjective  Irish
  people     Irish | Irishmen | Irishwomen
  capital    Dublin
  seat       Iveagh House | Leinster House
  trait      european western island neutral

state IMN Isle of Man
  adjective  Manx
  people     Manxmen
  trait      european island territory british-territory

state ITA Italy
  name       Italian Republic
  adjective  Italian
  people     Italians
  capital    Rome
  seat       Quirinal | Quirinal Palace | Quirinale | Palazzo Chigi | Farnesina
  trait      european western mediterranean

state JEY Jersey
  name       Bailiwick of Jersey
  capital    Saint Helier | St Helier
  trait      european island territory british-territory

state XKX Kosovo
  name       Republic of Kosovo | Kosova
  adjective  Kosovar | Kosovan
  people     Kosovars | Kosovans
  capital    Pristina | Prishtina | Priština
  trait      european balkan former-yugoslav landlocked muslim

state LVA Latvia
  name       Republic of Latvia
  adjective  Latvian
  people     Latvians
  capital    Riga
  seat       Riga Castle
  trait      european baltic post-soviet former-soviet

state LIE Liechtenstein
  name       Principality of Liechtenstein
  adjective  Liechtensteiner
  people     Liechtensteiners
  capital    Vaduz
  trait      european landlocked microstate alpine

state LTU Lithuania
  name       Republic of Lithuania
  adjective  Lithuanian
  people     Lithuanians
  capital    Vilnius
  trait      european baltic post-soviet former-soviet

state LUX Luxembourg
  name       Luxemburg | Grand Duchy of Luxembourg
  adjective  Luxembourgish | Luxembourger
  people     Luxembourgers
  trait      european western landlocked benelux grand-duchy

state MLT Malta
  name       Republic of Malta
  adjective  Maltese
  people     Maltese
  capital    Valletta
  seat       Castille
  trait      european mediterranean island neutral

state MDA Moldova
  name       Republic of Moldova | Moldavia
  adjective  Moldovan | Moldavian
  people     Moldovans | Moldavians
  capital    Chisinau | Chișinău | Kishinev
  trait      european east-european post-soviet former-soviet landlocked

state MCO Monaco
  name       Principality of Monaco
  adjective  Monegasque | Monacan
  people     Monegasques
  capital    Monte Carlo
  trait      european mediterranean microstate

state MNE Montenegro
  name       Republic of Montenegro
  adjective  Montenegrin
  people     Montenegrins
  capital    Podgorica | Titograd | Cetinje
  trait      european balkan former-yugoslav mediterranean post-communist

state NLD Netherlands
  name       Holland | Kingdom of the Netherlands
  adjective  Dutch
  people     Dutch | Dutchmen
  capital    Amsterdam
  seat       Binnenhof
  trait      european western benelux kingdom

state MKD North Macedonia
  name       Macedonia | Republic of Macedonia | Republic of North Macedonia
  name       Former Yugoslav Republic of Macedonia | FYROM | FYR Macedonia
  adjective  Macedonian | North Macedonian
  people     Macedonians | North Macedonians
  capital    Skopje
  trait      european balkan former-yugoslav landlocked post-communist

state NOR Norway
  name       Kingdom of Norway
  adjective  Norwegian
  people     Norwegians
  capital    Oslo
  trait      european western nordic scandinavian arctic kingdom oil-rich

state POL Poland
  name       Republic of Poland
  adjective  Polish
  people     Poles
  capital    Warsaw
  seat       Belweder
  trait      european central-european east-european baltic-sea post-communist catholic slavic

state PRT Portugal
  name       Portuguese Republic
  adjective  Portuguese
  people     Portuguese
  capital    Lisbon
  seat       Belém Palace | São Bento
  trait      european western lusophone

state ROU Romania
  name       Rumania | Roumania
  adjective  Romanian | Rumanian
  people     Romanians | Rumanians
  capital    Bucharest
  seat       Cotroceni | Cotroceni Palace | Victoria Palace
  trait      european balkan east-european black-sea post-communist

state RUS Russia
  name       Russian Federation | Russian Soviet Federative Socialist Republic | RSFSR
  adjective  Russian
  people     Russians
  capital    Moscow 1991-12-26..
  seat       Kremlin 1991-12-26..
  seat       Smolenskaya Square
  trait      european asian east-european former-soviet nuclear arctic caspian black-sea slavic oil-rich overlord

state SMR San Marino
  name       Republic of San Marino
  adjective  Sammarinese | San Marinese
  people     Sammarinese
  trait      european landlocked microstate

state SRB Serbia
  name       Republic of Serbia | Servia
  adjective  Serbian | Serb
  people     Serbians | Serbs
  capital    Belgrade 2006-06-05..
  seat       Andrićev Venac
  trait      european balkan former-yugoslav landlocked post-communist orthodox slavic

state SVK Slovakia
  name       Slovak Republic
  adjective  Slovak | Slovakian
  people     Slovaks | Slovakians
  capital    Bratislava
  trait      european central-european landlocked post-communist slavic

state SVN Slovenia
  name       Republic of Slovenia
  adjective  Slovenian | Slovene
  people     Slovenians | Slovenes
  capital    Ljubljana
  trait      european balkan central-european former-yugoslav mediterranean post-communist

state ESP Spain
  name       Kingdom of Spain
  adjective  Spanish
  people     Spaniards | Spanish
  capital    Madrid
  seat       Moncloa | La Moncloa | Zarzuela
  trait      european western mediterranean kingdom

state SJM Svalbard and Jan Mayen
  name       Svalbard | Spitsbergen | Jan Mayen
  capital    Longyearbyen
  trait      european nordic arctic island territory norwegian-territory

state SWE Sweden
  name       Kingdom of Sweden
  adjective  Swedish
  people     Swedes
  capital    Stockholm
  seat       Rosenbad
  trait      european western nordic scandinavian baltic-sea kingdom

state CHE Switzerland
  name       Swiss Confederation | Helvetia
  adjective  Swiss
  people     Swiss
  capital    Bern | Berne
  seat       Bundeshaus
  trait      european western landlocked alpine neutral

state UKR Ukraine
  name       Ukrainian SSR
  adjective  Ukrainian
  people     Ukrainians
  capital    Kyiv | Kiev
  seat       Bankova | Bankova Street | Mariinskyi Palace
  trait      european east-european post-soviet former-soviet black-sea slavic

state GBR United Kingdom
  name       Britain | U.K. | UK | Great Britain | United Kingdom of Great Britain and Northern Ireland
  adjective  British
  people     Britons | British | Brits
  capital    London
  seat       Downing Street | 10 Downing Street | Whitehall | Buckingham Palace
  trait      european western nuclear island kingdom

state VAT Holy See
  name       Vatican | Vatican City | Vatican City State
  seat       Apostolic Palace | Roman Curia
  trait      european landlocked microstate city-state catholic
