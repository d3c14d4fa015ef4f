# Places of Europe and the Caucasus, Russia among them, with latitude and longitude.
# Written by hand; the facts are general knowledge. A disputed region stands under the state most hold it to be of.

place ALB Tirana 41.33 19.82
  kind       city
place ALB Durres 41.32 19.45
  name       Durrës
  kind       city
place ALB Vlora 40.47 19.49
  name       Vlorë | Vlore
  kind       city
place ALB Shkoder 42.07 19.51
  name       Shkodër
  kind       city

place AND Andorra la Vella 42.51 1.52
  kind       city

place ARM Yerevan 40.18 44.51
  name       Erevan
  kind       city
place ARM Gyumri 40.79 43.84
  kind       city
place ARM Meghri 38.90 46.24
  kind       city
place ARM Syunik 39.20 46.35
  kind       region

place AUT Vienna 48.21 16.37
  kind       city
place AUT Salzburg 47.80 13.04
  kind       city
place AUT Graz 47.07 15.44
  kind       city
place AUT Innsbruck 47.27 11.40
  kind       city

place AZE Baku 40.41 49.87
  kind       city
place AZE Ganja 40.68 46.36
  name       Gandja
  kind       city
place AZE Stepanakert 39.82 46.75
  name       Khankendi | Xankendi
  kind       city
place AZE Shusha 39.76 46.75
  name       Shushi
  kind       city
place AZE Nakhchivan 39.21 45.41
  name       Nakhichevan
  kind       city
place AZE Agdam 39.99 46.93
  name       Aghdam
  kind       city
place AZE Lachin 39.64 46.55
  kind       city
place AZE Nagorno-Karabakh 39.82 46.75
  name       Nagorno Karabakh | Karabakh | Artsakh | Nagorny Karabakh
  kind       region
place AZE Lachin corridor 39.60 46.53
  name       Lachin Corridor
  kind       region

place BLR Minsk 53.90 27.56
  kind       city
place BLR Brest 52.10 23.73
  kind       city
place BLR Grodno 53.68 23.83
  name       Hrodna
  kind       city
place BLR Gomel 52.43 30.98
  name       Homel
  kind       city
place BLR Vitebsk 55.19 30.20
  kind       city
place BLR Mogilev 53.90 30.33
  kind       city

place BEL Brussels 50.85 4.35
  kind       city
place BEL Antwerp 51.22 4.40
  kind       city
place BEL Ghent 51.05 3.72
  kind       city
place BEL Liege 50.63 5.57
  name       Liège
  kind       city
place BEL Flanders 51.00 4.50
  kind       region
place BEL Wallonia 50.40 4.90
  kind       region

place BIH Sarajevo 43.86 18.41
  kind       city
place BIH Srebrenica 44.10 19.30
  kind       city
place BIH Mostar 43.34 17.81
  kind       city
place BIH Banja Luka 44.77 17.19
  kind       city
place BIH Tuzla 44.54 18.67
  kind       city
place BIH Gorazde 43.67 18.98
  name       Goražde
  kind       city
place BIH Bihac 44.82 15.87
  name       Bihać
  kind       city
place BIH Zepa 43.95 19.13
  name       Žepa
  kind       city
place BIH Prijedor 44.98 16.71
  kind       city
place BIH Brcko 44.87 18.81
  name       Brčko
  kind       city
place BIH Zenica 44.20 17.91
  kind       city
place BIH Pale 43.82 18.57
  kind       city
place BIH Visegrad 43.78 19.29
  name       Višegrad
  kind       city
place BIH Herzegovina 43.34 17.81
  kind       region

place BGR Sofia 42.70 23.32
  kind       city
place BGR Plovdiv 42.15 24.75
  kind       city
place BGR Varna 43.21 27.91
  kind       city
place BGR Burgas 42.50 27.47
  kind       city

place HRV Zagreb 45.81 15.98
  kind       city
place HRV Split 43.51 16.44
  kind       city
place HRV Dubrovnik 42.65 18.09
  kind       city
place HRV Vukovar 45.35 19.00
  kind       city
place HRV Knin 44.04 16.20
  kind       city
place HRV Osijek 45.55 18.69
  kind       city
place HRV Rijeka 45.33 14.44
  kind       city
place HRV Krajina 44.04 16.20
  kind       region
place HRV Eastern Slavonia 45.40 18.90
  kind       region
place HRV Slavonia 45.45 17.50
  kind       region
place HRV Dalmatia 43.50 16.50
  kind       region

place CYP Nicosia 35.17 33.36
  kind       city
place CYP Limassol 34.68 33.04
  kind       city
place CYP Larnaca 34.92 33.63
  kind       city
place CYP Famagusta 35.12 33.95
  kind       city
place CYP Varosha 35.11 33.95
  kind       city
place CYP Northern Cyprus 35.30 33.50
  name       North Cyprus
  kind       region
place CYP Akrotiri 34.59 32.99
  kind       base
place CYP Dhekelia 35.00 33.73
  kind       base

place CZE Prague 50.08 14.44
  kind       city
place CZE Brno 49.20 16.61
  kind       city
place CZE Ostrava 49.83 18.28
  kind       city

place DNK Copenhagen 55.68 12.57
  kind       city
place DNK Aarhus 56.16 10.20
  kind       city
place DNK Bornholm 55.13 14.92
  kind       city

place EST Tallinn 59.44 24.75
  kind       city
place EST Tartu 58.38 26.72
  kind       city
place EST Narva 59.38 28.20
  kind       city
place EST Amari air base 59.26 24.21
  name       Ämari
  kind       base

place FIN Helsinki 60.17 24.94
  kind       city
place FIN Turku 60.45 22.27
  kind       city
place FIN Tampere 61.50 23.76
  kind       city
place FIN Lapland 67.90 26.50
  kind       region

place FRA Paris 48.86 2.35
  kind       city
place FRA Marseille 43.30 5.37
  name       Marseilles
  kind       city
place FRA Lyon 45.76 4.84
  name       Lyons
  kind       city
place FRA Strasbourg 48.57 7.75
  kind       city
place FRA Toulouse 43.60 1.44
  kind       city
place FRA Bordeaux 44.84 -0.58
  kind       city
place FRA Lille 50.63 3.06
  kind       city
place FRA Cannes 43.55 7.01
  kind       city
place FRA Calais 50.95 1.86
  kind       city
place FRA Toulon 43.12 5.93
  kind       city
place FRA Rambouillet 48.64 1.83
  kind       city
place FRA Evian 46.40 6.59
  kind       city
place FRA Biarritz 43.48 -1.56
  kind       city
place FRA Corsica 42.15 9.10
  kind       region
place FRA Brittany 48.20 -2.90
  kind       region
place FRA Normandy 49.10 0.10
  kind       region

place GEO Tbilisi 41.72 44.79
  name       Tiflis
  kind       city
place GEO Batumi 41.65 41.64
  kind       city
place GEO Sukhumi 43.00 41.02
  name       Sokhumi
  kind       city
place GEO Tskhinvali 42.23 43.97
  kind       city
place GEO Gori 41.98 44.11
  kind       city
place GEO Poti 42.15 41.67
  kind       city
place GEO Zugdidi 42.51 41.87
  kind       city
place GEO Kutaisi 42.25 42.70
  kind       city
place GEO Abkhazia 43.00 41.00
  kind       region
place GEO South Ossetia 42.30 44.00
  kind       region
place GEO Ajaria 41.65 42.00
  name       Adjara | Adzharia
  kind       region
place GEO Pankisi Gorge 42.12 45.27
  name       Pankisi
  kind       region
place GEO Kodori Gorge 43.10 41.90
  kind       region

place DEU Berlin 52.52 13.41
  kind       city
place DEU Bonn 50.74 7.10
  kind       city
place DEU Munich 48.14 11.58
  kind       city
place DEU Hamburg 53.55 9.99
  kind       city
place DEU Frankfurt 50.11 8.68
  kind       city
place DEU Cologne 50.94 6.96
  kind       city
place DEU Dresden 51.05 13.74
  kind       city
place DEU Leipzig 51.34 12.37
  kind       city
place DEU Stuttgart 48.78 9.18
  kind       city
place DEU Rostock 54.09 12.10
  kind       city
place DEU Heiligendamm 54.14 11.84
  kind       city
place DEU Duesseldorf 51.23 6.77
  name       Düsseldorf | Dusseldorf
  kind       city
place DEU Hanover 52.37 9.73
  kind       city
place DEU Potsdam 52.40 13.06
  kind       city
place DEU Petersberg 50.69 7.21
  kind       city
place DEU Ramstein 49.44 7.60
  name       Ramstein Air Base
  kind       base
place DEU Grafenwoehr 49.71 11.91
  name       Grafenwöhr
  kind       base
place DEU Bavaria 48.79 11.50
  kind       region
place DEU Saxony 51.10 13.20
  kind       region

place GRC Athens 37.98 23.73
  kind       city
place GRC Thessaloniki 40.64 22.94
  name       Salonika
  kind       city
place GRC Piraeus 37.94 23.65
  kind       city
place GRC Idomeni 41.12 22.51
  kind       city
place GRC Patras 38.25 21.73
  kind       city
place GRC Crete 35.24 24.81
  kind       region
place GRC Lesbos 39.10 26.55
  name       Lesvos
  kind       region
place GRC Samos 37.75 26.98
  kind       region
place GRC Rhodes 36.20 28.00
  kind       region
place GRC Souda Bay 35.49 24.12
  kind       base

place HUN Budapest 47.50 19.04
  kind       city
place HUN Debrecen 47.53 21.64
  kind       city
place HUN Szeged 46.25 20.15
  kind       city

place ISL Reykjavik 64.15 -21.94
  name       Reykjavík
  kind       city
place ISL Keflavik 63.98 -22.60
  name       Keflavík
  kind       base

place IRL Dublin 53.35 -6.26
  kind       city
place IRL Cork 51.90 -8.47
  kind       city
place IRL Galway 53.27 -9.06
  kind       city
place IRL Shannon Airport 52.70 -8.92
  kind       city

place ITA Rome 41.90 12.50
  kind       city
place ITA Milan 45.46 9.19
  kind       city
place ITA Naples 40.85 14.27
  kind       city
place ITA Turin 45.07 7.69
  kind       city
place ITA Venice 45.44 12.32
  kind       city
place ITA Genoa 44.41 8.93
  kind       city
place ITA Florence 43.77 11.26
  kind       city
place ITA Palermo 38.12 13.36
  kind       city
place ITA Trieste 45.65 13.78
  kind       city
place ITA L'Aquila 42.35 13.40
  kind       city
place ITA Taormina 37.85 15.29
  kind       city
place ITA Bari 41.12 16.87
  kind       city
place ITA Aviano 46.03 12.60
  name       Aviano Air Base
  kind       base
place ITA Sigonella 37.40 14.92
  kind       base
place ITA Lampedusa 35.51 12.60
  kind       region
place ITA Sicily 37.60 14.02
  kind       region
place ITA Sardinia 40.12 9.01
  kind       region

place XKX Pristina 42.66 21.17
  name       Prishtina | Priština
  kind       city
place XKX Mitrovica 42.89 20.87
  name       Kosovska Mitrovica
  kind       city
place XKX Prizren 42.21 20.74
  kind       city
place XKX Pec 42.66 20.29
  name       Peć | Peja
  kind       city
place XKX Djakovica 42.38 20.43
  name       Gjakova
  kind       city
place XKX Racak 42.43 21.02
  name       Račak
  kind       city
place XKX Gracanica 42.60 21.19
  name       Gračanica
  kind       city
place XKX Zvecan 42.91 20.84
  name       Zvečan
  kind       city
place XKX Banjska 42.97 20.78
  kind       city
place XKX Camp Bondsteel 42.36 21.25
  kind       base

place LVA Riga 56.95 24.11
  kind       city
place LVA Daugavpils 55.87 26.54
  kind       city
place LVA Adazi 57.08 24.32
  name       Ādaži
  kind       city

place LIE Vaduz 47.14 9.52
  kind       city

place LTU Vilnius 54.69 25.28
  kind       city
place LTU Kaunas 54.90 23.90
  kind       city
place LTU Klaipeda 55.70 21.14
  name       Klaipėda
  kind       city
place LTU Medininkai 54.54 25.65
  kind       city
place LTU Siauliai 55.93 23.31
  name       Šiauliai
  kind       base
place LTU Suwalki Gap 54.20 23.40
  name       Suwałki Gap | Suwalki corridor
  kind       region

place LUX Luxembourg City 49.61 6.13
  kind       city
place LUX Schengen 49.47 6.37
  kind       city

place MLT Valletta 35.90 14.51
  kind       city

place MDA Chisinau 47.01 28.86
  name       Chișinău | Kishinev
  kind       city
place MDA Tiraspol 46.84 29.63
  kind       city
place MDA Bendery 46.83 29.47
  name       Bender | Tighina
  kind       city
place MDA Comrat 46.30 28.66
  kind       city
place MDA Transnistria 46.84 29.60
  name       Trans-Dniester | Transdniestria | Trans-Dniestria | Transdnistria | Dniester region
  kind       region
place MDA Gagauzia 46.10 28.63
  kind       region

place MCO Monte Carlo 43.74 7.43
  kind       city

place MNE Podgorica 42.44 19.26
  name       Titograd
  kind       city
place MNE Cetinje 42.39 18.92
  kind       city

place NLD Amsterdam 52.37 4.90
  kind       city
place NLD The Hague 52.08 4.31
  name       Hague
  kind       city
place NLD Rotterdam 51.92 4.48
  kind       city
place NLD Maastricht 50.85 5.69
  kind       city
place NLD Eindhoven 51.44 5.47
  kind       city
place NLD Camp Zeist 52.12 5.27
  name       Kamp Zeist
  kind       base

place MKD Skopje 42.00 21.43
  kind       city
place MKD Tetovo 42.01 20.97
  kind       city
place MKD Kumanovo 42.14 21.72
  kind       city
place MKD Ohrid 41.12 20.80
  kind       city
place MKD Prespa 40.90 21.02
  name       Lake Prespa
  kind       city
place MKD Gevgelija 41.14 22.50
  kind       city

place NOR Oslo 59.91 10.75
  kind       city
place NOR Bergen 60.39 5.32
  kind       city
place NOR Trondheim 63.43 10.40
  kind       city
place NOR Stavanger 58.97 5.73
  kind       city
place NOR Tromso 69.65 18.96
  name       Tromsø
  kind       city
place NOR Utoya 60.02 10.25
  name       Utøya
  kind       city
place NOR Kirkenes 69.73 30.05
  kind       city

place POL Warsaw 52.23 21.01
  kind       city
place POL Krakow 50.06 19.94
  name       Cracow | Kraków
  kind       city
place POL Gdansk 54.35 18.65
  name       Gdańsk
  kind       city
place POL Rzeszow 50.04 22.00
  name       Rzeszów
  kind       city
place POL Poznan 52.41 16.93
  name       Poznań
  kind       city
place POL Wroclaw 51.11 17.04
  name       Wrocław
  kind       city
place POL Lublin 51.25 22.57
  kind       city
place POL Przemysl 49.78 22.77
  name       Przemyśl
  kind       city
place POL Przewodow 50.47 23.93
  name       Przewodów
  kind       city
place POL Redzikowo 54.48 17.10
  kind       city
place POL Szczecin 53.43 14.55
  kind       city
place POL Bialystok 53.13 23.16
  name       Białystok
  kind       city

place PRT Lisbon 38.72 -9.14
  kind       city
place PRT Porto 41.15 -8.61
  name       Oporto
  kind       city
place PRT Azores 37.74 -25.67
  kind       region
place PRT Madeira 32.65 -16.91
  kind       region
place PRT Lajes 38.76 -27.09
  kind       base

place ROU Bucharest 44.43 26.10
  kind       city
place ROU Cluj 46.77 23.60
  name       Cluj-Napoca
  kind       city
place ROU Timisoara 45.75 21.23
  name       Timișoara
  kind       city
place ROU Constanta 44.18 28.65
  name       Constanța
  kind       city
place ROU Iasi 47.16 27.59
  name       Iași
  kind       city
place ROU Deveselu 44.10 24.38
  kind       city
place ROU Mihail Kogalniceanu 44.36 28.49
  kind       base
place ROU Transylvania 46.77 24.00
  kind       region

place RUS Moscow 55.76 37.62
  kind       city
place RUS St. Petersburg 59.94 30.31
  name       Saint Petersburg | St Petersburg | Leningrad
  kind       city
place RUS Grozny 43.32 45.69
  name       Groznyy
  kind       city
place RUS Beslan 43.19 44.54
  kind       city
place RUS Vladikavkaz 43.02 44.68
  kind       city
place RUS Makhachkala 42.98 47.50
  kind       city
place RUS Nazran 43.23 44.77
  kind       city
place RUS Gudermes 43.35 46.10
  kind       city
place RUS Budennovsk 44.78 44.16
  name       Budyonnovsk
  kind       city
place RUS Kizlyar 43.85 46.71
  kind       city
place RUS Pervomaiskoye 43.60 46.28
  name       Pervomayskoye
  kind       city
place RUS Rostov 47.24 39.70
  name       Rostov-on-Don
  kind       city
place RUS Volgograd 48.71 44.51
  name       Stalingrad
  kind       city
place RUS Krasnodar 45.04 38.98
  kind       city
place RUS Sochi 43.59 39.72
  kind       city
place RUS Novorossiysk 44.72 37.77
  kind       city
place RUS Belgorod 50.60 36.59
  kind       city
place RUS Kursk 51.73 36.19
  kind       city
place RUS Bryansk 53.24 34.36
  kind       city
place RUS Voronezh 51.66 39.20
  kind       city
place RUS Sudzha 51.19 35.27
  kind       city
place RUS Kaliningrad 54.71 20.51
  kind       city
place RUS Murmansk 68.97 33.08
  kind       city
place RUS Severomorsk 69.07 33.42
  kind       city
place RUS Arkhangelsk 64.54 40.54
  kind       city
place RUS Kazan 55.80 49.11
  kind       city
place RUS Ufa 54.74 55.97
  kind       city
place RUS Samara 53.20 50.15
  kind       city
place RUS Nizhny Novgorod 56.33 44.00
  kind       city
place RUS Yekaterinburg 56.84 60.61
  name       Ekaterinburg | Sverdlovsk
  kind       city
place RUS Chelyabinsk 55.16 61.40
  kind       city
place RUS Omsk 54.99 73.37
  kind       city
place RUS Novosibirsk 55.03 82.92
  kind       city
place RUS Irkutsk 52.29 104.28
  kind       city
place RUS Krasnoyarsk 56.01 92.87
  kind       city
place RUS Khabarovsk 48.48 135.07
  kind       city
place RUS Vladivostok 43.12 131.89
  kind       city
place RUS Yuzhno-Sakhalinsk 46.96 142.74
  kind       city
place RUS Smolensk 54.78 32.05
  kind       city
place RUS Tver 56.86 35.90
  kind       city
place RUS Pskov 57.82 28.33
  kind       city
place RUS Orenburg 51.77 55.10
  kind       city
place RUS Saratov 51.53 46.03
  kind       city
place RUS Astrakhan 46.35 48.04
  kind       city
place RUS Nalchik 43.48 43.61
  kind       city
place RUS Magas 43.17 44.80
  kind       city
place RUS Botlikh 42.66 46.22
  kind       city
place RUS Engels air base 51.48 46.20
  name       Engels Air Base
  kind       base
place RUS Plesetsk 62.93 40.58
  kind       base
place RUS Chechnya 43.40 45.70
  name       Chechen Republic | Chechenia
  kind       region
place RUS Dagestan 43.00 47.00
  name       Daghestan
  kind       region
place RUS Ingushetia 43.20 44.90
  name       Ingushetiya
  kind       region
place RUS North Ossetia 43.10 44.20
  kind       region
place RUS Kabardino-Balkaria 43.60 43.40
  kind       region
place RUS North Caucasus 43.50 45.00
  kind       region
place RUS Tatarstan 55.55 50.90
  kind       region
place RUS Bashkortostan 54.30 56.50
  kind       region
place RUS Siberia 60.00 100.00
  kind       region
place RUS Sakhalin 51.00 143.00
  kind       region
place RUS Kamchatka 56.00 159.00
  kind       region
place RUS Kuril Islands 45.50 149.00
  name       Kuriles | Northern Territories | Kurils
  kind       region
place RUS Novaya Zemlya 74.00 57.00
  kind       region
place RUS Russian Far East 50.00 135.00
  kind       region
place RUS Kaliningrad region 54.80 21.40
  kind       region
place RUS Kursk region 51.70 36.00
  kind       region
place RUS Belgorod region 50.70 37.50
  kind       region
place RUS Tuva 51.70 94.40
  kind       region
place RUS Yakutia 66.40 129.20
  name       Sakha
  kind       region

place SMR City of San Marino 43.94 12.45
  kind       city

place SRB Belgrade 44.79 20.45
  kind       city
place SRB Novi Sad 45.27 19.83
  kind       city
place SRB Nis 43.32 21.90
  name       Niš
  kind       city
place SRB Subotica 46.10 19.67
  kind       city
place SRB Kragujevac 44.01 20.92
  kind       city
place SRB Presevo 42.31 21.65
  name       Preševo
  kind       city
place SRB Raska 43.29 20.61
  name       Raška
  kind       city
place SRB Vojvodina 45.42 20.20
  kind       region
place SRB Sandzak 43.14 20.51
  name       Sandžak
  kind       region
place SRB Presevo Valley 42.31 21.65
  name       Preševo Valley
  kind       region

place SVK Bratislava 48.15 17.11
  kind       city
place SVK Kosice 48.72 21.26
  name       Košice
  kind       city
place SVK Handlova 48.73 18.76
  name       Handlová
  kind       city

place SVN Ljubljana 46.06 14.51
  kind       city
place SVN Maribor 46.56 15.65
  kind       city
place SVN Brdo 46.27 14.38
  kind       city

place ESP Madrid 40.42 -3.70
  kind       city
place ESP Barcelona 41.39 2.17
  kind       city
place ESP Bilbao 43.26 -2.93
  kind       city
place ESP Valencia 39.47 -0.38
  kind       city
place ESP Seville 37.39 -5.98
  kind       city
place ESP Malaga 36.72 -4.42
  name       Málaga
  kind       city
place ESP Granada 37.18 -3.60
  kind       city
place ESP Ceuta 35.89 -5.32
  kind       city
place ESP Melilla 35.29 -2.94
  kind       city
place ESP San Sebastian 43.32 -1.98
  name       San Sebastián
  kind       city
place ESP Rota Naval Base 36.62 -6.35
  name       Rota
  kind       base
place ESP Catalonia 41.80 1.50
  kind       region
place ESP Basque Country 43.00 -2.60
  name       Basque region
  kind       region
place ESP Canary Islands 28.10 -15.40
  name       Canaries
  kind       region
place ESP Galicia 42.80 -7.90
  kind       region
place ESP Andalusia 37.50 -4.70
  kind       region

place SWE Stockholm 59.33 18.07
  kind       city
place SWE Gothenburg 57.71 11.97
  name       Goteborg | Göteborg
  kind       city
place SWE Malmo 55.60 13.00
  name       Malmö
  kind       city
place SWE Uppsala 59.86 17.64
  kind       city
place SWE Visby 57.64 18.30
  kind       city
place SWE Gotland 57.50 18.50
  kind       region

place CHE Geneva 46.20 6.14
  kind       city
place CHE Bern 46.95 7.45
  name       Berne
  kind       city
place CHE Zurich 47.37 8.54
  name       Zürich
  kind       city
place CHE Davos 46.80 9.84
  kind       city
place CHE Lausanne 46.52 6.63
  kind       city
place CHE Lugano 46.00 8.95
  kind       city
place CHE Montreux 46.43 6.91
  kind       city
place CHE Buergenstock 47.00 8.38
  name       Bürgenstock
  kind       city
place CHE Basel 47.56 7.59
  kind       city

place UKR Kyiv 50.45 30.52
  name       Kiev
  kind       city
place UKR Kharkiv 49.99 36.23
  name       Kharkov
  kind       city
place UKR Odesa 46.48 30.72
  name       Odessa
  kind       city
place UKR Lviv 49.84 24.03
  name       Lvov
  kind       city
place UKR Dnipro 48.46 35.05
  name       Dnipropetrovsk | Dnepropetrovsk
  kind       city
place UKR Donetsk 48.02 37.80
  kind       city
place UKR Luhansk 48.57 39.31
  name       Lugansk
  kind       city
place UKR Mariupol 47.10 37.54
  kind       city
place UKR Zaporizhzhia 47.84 35.14
  name       Zaporizhia | Zaporozhye | Zaporizhzhya
  kind       city
place UKR Kherson 46.64 32.62
  kind       city
place UKR Mykolaiv 46.97 32.00
  name       Nikolaev | Mykolayiv
  kind       city
place UKR Sevastopol 44.62 33.53
  kind       city
place UKR Simferopol 44.95 34.10
  kind       city
place UKR Yalta 44.50 34.17
  kind       city
place UKR Kerch 45.36 36.47
  kind       city
place UKR Feodosia 45.03 35.38
  kind       city
place UKR Bakhmut 48.59 38.00
  name       Artemivsk | Artyomovsk
  kind       city
place UKR Avdiivka 48.14 37.74
  name       Avdeevka
  kind       city
place UKR Kramatorsk 48.74 37.56
  kind       city
place UKR Sloviansk 48.85 37.61
  name       Slavyansk | Slovyansk
  kind       city
place UKR Pokrovsk 48.28 37.18
  kind       city
place UKR Chasiv Yar 48.59 37.84
  kind       city
place UKR Toretsk 48.40 37.85
  kind       city
place UKR Kupiansk 49.71 37.61
  name       Kupyansk
  kind       city
place UKR Izium 49.21 37.25
  name       Izyum
  kind       city
place UKR Lyman 48.99 37.80
  kind       city
place UKR Severodonetsk 48.95 38.49
  name       Sievierodonetsk
  kind       city
place UKR Lysychansk 48.90 38.43
  kind       city
place UKR Soledar 48.68 38.09
  kind       city
place UKR Vuhledar 47.78 37.25
  kind       city
place UKR Debaltseve 48.34 38.41
  name       Debaltsevo
  kind       city
place UKR Ilovaisk 47.92 38.20
  kind       city
place UKR Horlivka 48.31 38.04
  name       Gorlovka
  kind       city
place UKR Makiivka 48.05 37.97
  name       Makeyevka
  kind       city
place UKR Melitopol 46.85 35.37
  kind       city
place UKR Berdiansk 46.76 36.80
  name       Berdyansk
  kind       city
place UKR Tokmak 47.25 35.71
  kind       city
place UKR Enerhodar 47.50 34.66
  name       Energodar
  kind       city
place UKR Robotyne 47.44 35.84
  kind       city
place UKR Nova Kakhovka 46.76 33.37
  kind       city
place UKR Kakhovka dam 46.78 33.37
  name       Kakhovka Dam
  kind       city
place UKR Kryvyi Rih 47.91 33.39
  name       Krivoy Rog
  kind       city
place UKR Bucha 50.54 30.22
  kind       city
place UKR Irpin 50.52 30.25
  kind       city
place UKR Hostomel 50.57 30.27
  name       Gostomel
  kind       city
place UKR Chernihiv 51.50 31.29
  name       Chernigov
  kind       city
place UKR Sumy 50.91 34.80
  kind       city
place UKR Poltava 49.59 34.55
  kind       city
place UKR Vinnytsia 49.23 28.47
  name       Vinnitsa
  kind       city
place UKR Zhytomyr 50.25 28.66
  name       Zhitomir
  kind       city
place UKR Chernobyl 51.27 30.22
  name       Chornobyl
  kind       city
place UKR Uzhhorod 48.62 22.29
  name       Uzhgorod
  kind       city
place UKR Ternopil 49.55 25.59
  kind       city
place UKR Rivne 50.62 26.25
  kind       city
place UKR Khmelnytskyi 49.42 26.99
  kind       city
place UKR Ivano-Frankivsk 48.92 24.71
  kind       city
place UKR Kremenchuk 49.07 33.42
  kind       city
place UKR Vovchansk 50.29 36.94
  name       Volchansk
  kind       city
place UKR Izmail 45.35 28.84
  kind       city
place UKR Snake Island 45.26 30.20
  name       Zmiinyi Island
  kind       region
place UKR Crimea 45.30 34.40
  name       Crimean Peninsula | Crimean peninsula | Autonomous Republic of Crimea
  kind       region
place UKR Donbas 48.40 38.20
  name       Donbass
  kind       region
place UKR Donetsk region 48.10 37.70
  name       Donetsk Oblast | Donetsk oblast
  kind       region
place UKR Luhansk region 48.90 39.00
  name       Luhansk Oblast | Luhansk oblast
  kind       region
place UKR Zaporizhzhia nuclear plant 47.51 34.59
  name       Zaporizhzhia Nuclear Power Plant | Zaporizhzhia nuclear power plant
  kind       region
place UKR Yavoriv 49.95 23.38
  kind       base
place UKR Saky air base 45.09 33.60
  name       Saky
  kind       base

place GBR London 51.51 -0.13
  kind       city
place GBR Belfast 54.60 -5.93
  kind       city
place GBR Edinburgh 55.95 -3.19
  kind       city
place GBR Glasgow 55.86 -4.25
  kind       city
place GBR Cardiff 51.48 -3.18
  kind       city
place GBR Manchester 53.48 -2.24
  kind       city
place GBR Birmingham 52.48 -1.90
  kind       city
place GBR Liverpool 53.41 -2.99
  kind       city
place GBR Londonderry 55.00 -7.32
  name       Derry
  kind       city
place GBR Omagh 54.60 -7.30
  kind       city
place GBR Lockerbie 55.12 -3.36
  kind       city
place GBR Salisbury 51.07 -1.79
  kind       city
place GBR Gleneagles 56.29 -3.75
  kind       city
place GBR Portsmouth 50.80 -1.09
  kind       city
place GBR Northern Ireland 54.60 -6.70
  name       Ulster
  kind       region
place GBR Scotland 56.50 -4.20
  kind       region
place GBR Wales 52.30 -3.70
  kind       region
place GBR England 52.40 -1.50
  kind       region
place GBR Faslane 56.07 -4.82
  kind       base
place GBR Fairford 51.68 -1.79
  kind       base
place GBR Diego Garcia -7.31 72.41
  kind       base

place VAT St. Peter's Square 41.90 12.46
  name       Saint Peter's Square | St Peter's Square
  kind       city

place --- Balkans 43.00 21.00
  kind       region
place --- Baltic States 57.00 25.00
  name       Baltics
  kind       region
place --- Caucasus 42.00 45.00
  name       South Caucasus | Transcaucasus
  kind       region
place --- Scandinavia 62.00 15.00
  kind       region
place --- Arctic 80.00 0.00
  kind       region
place --- Western Europe 48.00 5.00
  kind       region
place --- Eastern Europe 50.00 25.00
  kind       region
place --- Central Europe 49.00 16.00
  kind       region
place --- Western Balkans 43.00 20.00
  kind       region
place --- Europe 50.00 15.00
  kind       region
