# Places of Africa, with latitude and longitude.
# Written by hand; the facts are general knowledge. A disputed region stands under the state most hold it to be of.

place DZA Algiers 36.75 3.06
  kind       city
place DZA Oran 35.70 -0.63
  kind       city
place DZA Constantine 36.37 6.61
  kind       city
place DZA Tindouf 27.67 -8.15
  kind       city
place DZA Tamanrasset 22.79 5.53
  kind       city
place DZA In Amenas 28.04 9.55
  kind       city
place DZA Annaba 36.90 7.77
  kind       city
place DZA Blida 36.47 2.83
  kind       city
place DZA Bentalha 36.64 3.12
  kind       city
place DZA Kabylia 36.70 4.20
  name       Kabylie
  kind       region

place AGO Luanda -8.84 13.23
  kind       city
place AGO Huambo -12.78 15.74
  kind       city
place AGO Kuito -12.38 16.93
  kind       city
place AGO Lobito -12.35 13.55
  kind       city
place AGO Malanje -9.54 16.34
  kind       city
place AGO Benguela -12.58 13.41
  kind       city
place AGO Lubango -14.92 13.49
  kind       city
place AGO Bailundo -12.20 15.86
  kind       city
place AGO Cabinda -5.55 12.20
  kind       region
place AGO Lunda Norte -8.50 20.00
  kind       region

place BEN Porto-Novo 6.50 2.60
  kind       city
place BEN Cotonou 6.37 2.42
  kind       city

place BWA Gaborone -24.63 25.92
  kind       city

place BFA Ouagadougou 12.37 -1.52
  kind       city
place BFA Bobo-Dioulasso 11.18 -4.29
  kind       city
place BFA Djibo 14.10 -1.63
  kind       city
place BFA Dori 14.03 -0.03
  kind       city

place BDI Bujumbura -3.38 29.36
  kind       city
place BDI Gitega -3.43 29.92
  kind       city

place CPV Praia 14.93 -23.51
  kind       city

place CMR Yaounde 3.85 11.50
  name       Yaoundé
  kind       city
place CMR Douala 4.05 9.70
  kind       city
place CMR Bamenda 5.96 10.15
  kind       city
place CMR Buea 4.15 9.24
  kind       city
place CMR Maroua 10.59 14.32
  kind       city
place CMR Bakassi 4.70 8.60
  name       Bakassi Peninsula | Bakassi peninsula
  kind       region
place CMR Ambazonia 5.50 9.80
  kind       region

place CAF Bangui 4.39 18.56
  kind       city
place CAF Bambari 5.77 20.68
  kind       city
place CAF Bria 6.54 21.99
  kind       city
place CAF Bossangoa 6.49 17.45
  kind       city
place CAF Birao 10.29 22.78
  kind       city
place CAF Bangassou 4.74 22.82
  kind       city
place CAF Bouar 5.93 15.60
  kind       city

place TCD N'Djamena 12.11 15.04
  name       Ndjamena
  kind       city
place TCD Abeche 13.83 20.83
  name       Abéché
  kind       city
place TCD Faya-Largeau 17.93 19.10
  kind       city
place TCD Adre 13.47 22.20
  name       Adré
  kind       city
place TCD Aouzou Strip 22.80 17.50
  kind       region
place TCD Tibesti 21.00 17.50
  kind       region

place COM Moroni -11.70 43.26
  kind       city
place COM Anjouan -12.22 44.43
  kind       region

place COG Brazzaville -4.26 15.24
  kind       city
place COG Pointe-Noire -4.78 11.86
  kind       city

place COD Kinshasa -4.44 15.27
  kind       city
place COD Goma -1.68 29.22
  kind       city
place COD Bukavu -2.51 28.86
  kind       city
place COD Lubumbashi -11.66 27.48
  kind       city
place COD Kisangani 0.52 25.20
  kind       city
place COD Bunia 1.56 30.25
  kind       city
place COD Beni 0.49 29.47
  kind       city
place COD Butembo 0.14 29.29
  kind       city
place COD Uvira -3.40 29.14
  kind       city
place COD Mbuji-Mayi -6.14 23.59
  kind       city
place COD Kananga -5.90 22.42
  kind       city
place COD Kolwezi -10.71 25.47
  kind       city
place COD Rutshuru -1.19 29.45
  kind       city
place COD Bunagana -1.30 29.60
  kind       city
place COD Masisi -1.40 28.81
  kind       city
place COD Mbandaka 0.05 18.26
  kind       city
place COD Matadi -5.83 13.46
  kind       city
place COD Walikale -1.42 28.06
  kind       city
place COD Minembwe -3.98 28.73
  kind       city
place COD Gbadolite 4.28 21.00
  kind       city
place COD Kalemie -5.93 29.19
  kind       city
place COD North Kivu -0.80 29.00
  kind       region
place COD South Kivu -3.00 28.30
  kind       region
place COD Kivu -1.80 28.70
  kind       region
place COD Ituri 1.60 29.90
  kind       region
place COD Katanga -9.00 26.00
  kind       region
place COD Kasai -5.50 21.50
  name       Kasaï
  kind       region

place CIV Abidjan 5.36 -4.01
  kind       city
place CIV Yamoussoukro 6.83 -5.29
  kind       city
place CIV Bouake 7.69 -5.03
  name       Bouaké
  kind       city
place CIV Korhogo 9.46 -5.63
  kind       city
place CIV Duekoue 6.74 -7.35
  name       Duékoué
  kind       city
place CIV Grand-Bassam 5.21 -3.74
  kind       city
place CIV San Pedro 4.75 -6.64
  kind       city

place DJI Djibouti City 11.59 43.15
  kind       city
place DJI Camp Lemonnier 11.55 43.15
  kind       base

place GNQ Malabo 3.75 8.78
  kind       city
place GNQ Bata 1.86 9.77
  kind       city

place ERI Asmara 15.32 38.93
  kind       city
place ERI Massawa 15.61 39.45
  kind       city
place ERI Assab 13.01 42.74
  kind       city
place ERI Badme 14.73 37.80
  kind       city
place ERI Zalambessa 14.53 39.39
  kind       city

place SWZ Mbabane -26.31 31.14
  kind       city

place ETH Addis Ababa 9.03 38.74
  kind       city
place ETH Mekelle 13.50 39.48
  name       Mekele | Makele
  kind       city
place ETH Gondar 12.60 37.47
  kind       city
place ETH Axum 14.12 38.72
  name       Aksum
  kind       city
place ETH Adigrat 14.28 39.46
  kind       city
place ETH Humera 14.29 36.61
  kind       city
place ETH Lalibela 12.03 39.04
  kind       city
place ETH Dire Dawa 9.60 41.87
  kind       city
place ETH Jijiga 9.35 42.80
  kind       city
place ETH Bahir Dar 11.59 37.39
  kind       city
place ETH Dessie 11.13 39.63
  kind       city
place ETH Adwa 14.17 38.90
  kind       city
place ETH Shire 14.10 38.28
  kind       city
place ETH Tigray 13.80 38.80
  name       Tigray region
  kind       region
place ETH Amhara 11.50 38.50
  kind       region
place ETH Oromia 7.90 39.50
  kind       region
place ETH Ogaden 7.00 44.00
  kind       region
place ETH Afar 11.80 41.00
  kind       region
place ETH Gambella 8.00 34.50
  kind       region
place ETH Benishangul-Gumuz 10.80 35.50
  kind       region
place ETH Grand Ethiopian Renaissance Dam 11.21 35.09
  name       Renaissance Dam | GERD
  kind       region

place GAB Libreville 0.39 9.45
  kind       city
place GAB Port-Gentil -0.72 8.78
  kind       city

place GMB Banjul 13.45 -16.58
  kind       city

place GHA Accra 5.60 -0.19
  kind       city
place GHA Kumasi 6.69 -1.62
  kind       city
place GHA Tamale 9.40 -0.84
  kind       city

place GIN Conakry 9.64 -13.58
  kind       city
place GIN Nzerekore 7.76 -8.82
  name       Nzérékoré
  kind       city
place GIN Gueckedou 8.57 -10.13
  name       Guéckédou
  kind       city

place GNB Bissau 11.86 -15.58
  kind       city

place KEN Nairobi -1.29 36.82
  kind       city
place KEN Mombasa -4.04 39.67
  kind       city
place KEN Kisumu -0.09 34.77
  kind       city
place KEN Garissa -0.45 39.65
  kind       city
place KEN Eldoret 0.52 35.27
  kind       city
place KEN Nakuru -0.30 36.07
  kind       city
place KEN Lamu -2.27 40.90
  kind       city
place KEN Mandera 3.94 41.86
  kind       city
place KEN Dadaab 0.06 40.31
  kind       city
place KEN Kakuma 3.71 34.86
  kind       city
place KEN Mpeketoni -2.39 40.70
  kind       city
place KEN Naivasha -0.72 36.43
  kind       city
place KEN Westgate -1.26 36.80
  name       Westgate mall
  kind       city
place KEN Rift Valley 0.50 36.00
  kind       region

place LSO Maseru -29.31 27.48
  kind       city

place LBR Monrovia 6.30 -10.80
  kind       city
place LBR Buchanan 5.88 -10.05
  kind       city
place LBR Gbarnga 7.00 -9.47
  kind       city
place LBR Tubmanburg 6.87 -10.82
  kind       city

place LBY Tripoli 32.89 13.19
  kind       city
place LBY Benghazi 32.12 20.07
  kind       city
place LBY Misrata 32.38 15.09
  name       Misurata
  kind       city
place LBY Sirte 31.21 16.59
  kind       city
place LBY Derna 32.76 22.64
  kind       city
place LBY Tobruk 32.08 23.96
  kind       city
place LBY Zawiya 32.76 12.73
  name       Zawiyah
  kind       city
place LBY Ajdabiya 30.76 20.23
  name       Ajdabiyah
  kind       city
place LBY Brega 30.41 19.58
  kind       city
place LBY Ras Lanuf 30.50 18.55
  kind       city
place LBY Sabha 27.04 14.43
  name       Sebha
  kind       city
place LBY Zintan 31.93 12.25
  kind       city
place LBY Bani Walid 31.76 13.99
  kind       city
place LBY Tarhuna 32.43 13.63
  kind       city
place LBY Zuwara 32.93 12.08
  kind       city
place LBY Sabratha 32.79 12.49
  kind       city
place LBY Kufra 24.18 23.31
  kind       city
place LBY Bayda 32.76 21.76
  kind       city
place LBY Ghat 24.96 10.18
  kind       city
place LBY Skhirat 33.85 -7.03
  kind       city
place LBY Cyrenaica 31.00 22.00
  kind       region
place LBY Fezzan 26.50 13.50
  kind       region
place LBY Tripolitania 32.00 13.50
  kind       region

place MDG Antananarivo -18.88 47.51
  kind       city
place MDG Toamasina -18.15 49.41
  kind       city

place MWI Lilongwe -13.98 33.79
  kind       city
place MWI Blantyre -15.79 35.01
  kind       city

place MLI Bamako 12.64 -8.00
  kind       city
place MLI Timbuktu 16.77 -3.01
  name       Tombouctou
  kind       city
place MLI Gao 16.27 -0.04
  kind       city
place MLI Kidal 18.44 1.41
  kind       city
place MLI Mopti 14.49 -4.18
  kind       city
place MLI Konna 14.94 -3.89
  kind       city
place MLI Menaka 15.92 2.40
  name       Ménaka
  kind       city
place MLI Tessalit 20.20 1.01
  kind       city
place MLI Segou 13.43 -6.26
  name       Ségou
  kind       city
place MLI Kayes 14.45 -11.44
  kind       city
place MLI Sevare 14.53 -4.10
  name       Sévaré
  kind       city
place MLI Diabaly 14.68 -6.02
  kind       city
place MLI Tinzaouaten 19.95 2.97
  kind       city
place MLI Azawad 18.50 0.00
  kind       region

place MRT Nouakchott 18.08 -15.98
  kind       city
place MRT Nouadhibou 20.93 -17.03
  kind       city

place MUS Port Louis -20.16 57.50
  kind       city

place MYT Mamoudzou -12.78 45.23
  kind       city

place MAR Rabat 34.02 -6.84
  kind       city
place MAR Casablanca 33.57 -7.59
  kind       city
place MAR Marrakesh 31.63 -8.00
  name       Marrakech
  kind       city
place MAR Tangier 35.76 -5.83
  kind       city
place MAR Agadir 30.43 -9.60
  kind       city
place MAR Fez 34.03 -5.00
  kind       city
place MAR Ifrane 33.53 -5.11
  kind       city
place MAR Perejil 35.91 -5.42
  name       Parsley Island | Leila Island
  kind       region
place MAR Rif 35.00 -4.00
  kind       region

place MOZ Maputo -25.97 32.57
  kind       city
place MOZ Beira -19.84 34.84
  kind       city
place MOZ Nampula -15.12 39.27
  kind       city
place MOZ Pemba -12.97 40.52
  kind       city
place MOZ Palma -10.77 40.47
  kind       city
place MOZ Mocimboa da Praia -11.35 40.35
  name       Mocímboa da Praia
  kind       city
place MOZ Gorongosa -18.68 34.07
  kind       city
place MOZ Cabo Delgado -12.30 39.70
  kind       region

place NAM Windhoek -22.56 17.07
  kind       city
place NAM Walvis Bay -22.96 14.51
  kind       city
place NAM Caprivi Strip -18.00 23.00
  kind       region

place NER Niamey 13.51 2.11
  kind       city
place NER Agadez 16.97 7.99
  kind       city
place NER Diffa 13.32 12.61
  kind       city
place NER Zinder 13.81 8.99
  kind       city
place NER Tillaberi 14.21 1.45
  name       Tillabéri
  kind       city
place NER Arlit 18.74 7.39
  kind       city
place NER Tongo Tongo 14.97 1.60
  kind       city

place NGA Abuja 9.06 7.49
  kind       city
place NGA Lagos 6.52 3.38
  kind       city
place NGA Kano 12.00 8.52
  kind       city
place NGA Maiduguri 11.85 13.16
  kind       city
place NGA Kaduna 10.52 7.44
  kind       city
place NGA Jos 9.90 8.86
  kind       city
place NGA Chibok 10.87 12.84
  kind       city
place NGA Baga 13.12 13.86
  kind       city
place NGA Port Harcourt 4.82 7.05
  kind       city
place NGA Warri 5.52 5.75
  kind       city
place NGA Ibadan 7.38 3.95
  kind       city
place NGA Bama 11.52 13.69
  kind       city
place NGA Yola 9.21 12.48
  kind       city
place NGA Sokoto 13.06 5.24
  kind       city
place NGA Onitsha 6.15 6.79
  kind       city
place NGA Damaturu 11.75 11.96
  kind       city
place NGA Dapchi 12.49 11.50
  kind       city
place NGA Gwoza 11.09 13.69
  kind       city
place NGA Bauchi 10.31 9.84
  kind       city
place NGA Katsina 12.99 7.60
  kind       city
place NGA Enugu 6.44 7.50
  kind       city
place NGA Bonny 4.43 7.17
  kind       city
place NGA Niger Delta 5.00 6.00
  kind       region
place NGA Borno 11.50 13.00
  name       Borno State | Borno state
  kind       region
place NGA Yobe 12.00 11.50
  kind       region
place NGA Adamawa 9.30 12.40
  kind       region
place NGA Zamfara 12.10 6.30
  kind       region
place NGA Plateau State 9.20 9.50
  name       Plateau state
  kind       region
place NGA Ogoniland 4.70 7.40
  kind       region
place NGA Bayelsa 4.80 6.10
  kind       region
place NGA Biafra 5.70 7.50
  kind       region
place NGA Sambisa Forest 11.20 13.40
  name       Sambisa forest
  kind       region

place RWA Kigali -1.94 30.06
  kind       city
place RWA Gisenyi -1.70 29.26
  kind       city
place RWA Kibeho -2.65 29.56
  kind       city
place RWA Butare -2.60 29.74
  kind       city
place RWA Ruhengeri -1.50 29.63
  kind       city

place SHN Jamestown -15.92 -5.72
  kind       city
place SHN Ascension Island -7.95 -14.36
  kind       region

place SEN Dakar 14.69 -17.45
  kind       city
place SEN Ziguinchor 12.56 -16.27
  kind       city
place SEN Touba 14.86 -15.88
  kind       city
place SEN Casamance 12.80 -15.50
  kind       region

place SLE Freetown 8.48 -13.23
  kind       city
place SLE Bo Town 7.96 -11.74
  kind       city
place SLE Kenema 7.88 -11.19
  kind       city
place SLE Makeni 8.88 -12.04
  kind       city
place SLE Lungi 8.62 -13.20
  kind       city
place SLE Lunsar 8.68 -12.53
  kind       city

place SOM Mogadishu 2.05 45.32
  kind       city
place SOM Kismayo -0.36 42.55
  name       Kismayu
  kind       city
place SOM Baidoa 3.12 43.65
  kind       city
place SOM Hargeisa 9.56 44.07
  kind       city
place SOM Bosaso 11.28 49.18
  name       Bossaso
  kind       city
place SOM Garowe 8.41 48.48
  kind       city
place SOM Beledweyne 4.74 45.20
  name       Baladweyne | Beletwein
  kind       city
place SOM Merca 1.72 44.77
  name       Marka
  kind       city
place SOM Galkayo 6.77 47.43
  name       Galkacyo
  kind       city
place SOM Berbera 10.44 45.01
  kind       city
place SOM Las Anod 8.48 47.36
  name       Laascaanood
  kind       city
place SOM Eyl 7.98 49.82
  kind       city
place SOM Barawe 1.11 44.03
  kind       city
place SOM Jowhar 2.78 45.50
  kind       city
place SOM Bakara market 2.05 45.31
  name       Bakara Market
  kind       city
place SOM Puntland 9.00 49.50
  kind       region
place SOM Somaliland 9.70 44.50
  kind       region
place SOM Jubaland 0.50 42.00
  kind       region
place SOM Hiran 4.30 45.30
  name       Hiiraan
  kind       region

place ZAF Pretoria -25.75 28.19
  name       Tshwane
  kind       city
place ZAF Johannesburg -26.20 28.05
  kind       city
place ZAF Cape Town -33.92 18.42
  kind       city
place ZAF Durban -29.86 31.03
  kind       city
place ZAF Soweto -26.27 27.86
  kind       city
place ZAF Bloemfontein -29.12 26.21
  kind       city
place ZAF Port Elizabeth -33.96 25.60
  name       Gqeberha
  kind       city
place ZAF Marikana -25.70 27.48
  kind       city
place ZAF Sharpeville -26.69 27.87
  kind       city
place ZAF Boipatong -26.67 27.84
  kind       city
place ZAF Sandton -26.11 28.05
  kind       city
place ZAF KwaZulu-Natal -28.90 30.90
  name       Natal | KwaZulu
  kind       region
place ZAF Robben Island -33.81 18.37
  kind       region
place ZAF Transvaal -25.70 28.50
  kind       region

place SSD Juba 4.85 31.58
  kind       city
place SSD Malakal 9.53 31.66
  kind       city
place SSD Bor 6.21 31.56
  kind       city
place SSD Bentiu 9.23 29.79
  kind       city
place SSD Wau 7.70 27.99
  kind       city
place SSD Nasir 8.60 33.06
  kind       city
place SSD Pibor 6.80 33.13
  kind       city
place SSD Leer 8.30 30.15
  kind       city
place SSD Renk 11.83 32.80
  kind       city
place SSD Jonglei 7.40 32.40
  kind       region
place SSD Upper Nile 9.90 32.70
  kind       region
place SSD Unity State 8.90 29.80
  name       Unity state
  kind       region

place SDN Khartoum 15.50 32.56
  kind       city
place SDN Omdurman 15.65 32.48
  kind       city
place SDN Khartoum North 15.64 32.54
  name       Bahri
  kind       city
place SDN Port Sudan 19.62 37.22
  kind       city
place SDN El Fasher 13.63 25.35
  name       al-Fashir | El-Fasher | al-Fasher
  kind       city
place SDN Nyala 12.05 24.88
  kind       city
place SDN El Geneina 13.45 22.45
  name       Geneina | al-Geneina | El-Geneina
  kind       city
place SDN El Obeid 13.18 30.22
  name       al-Obeid
  kind       city
place SDN Abyei 9.60 28.44
  kind       city
place SDN Heglig 9.99 29.40
  kind       city
place SDN Wad Madani 14.40 33.52
  name       Wad Medani
  kind       city
place SDN Kadugli 11.01 29.72
  kind       city
place SDN Merowe 18.48 31.82
  kind       city
place SDN Zalingei 12.91 23.47
  kind       city
place SDN Kassala 15.45 36.40
  kind       city
place SDN Gedaref 14.03 35.38
  kind       city
place SDN Zamzam 13.49 25.31
  name       Zamzam camp
  kind       city
place SDN Sennar 13.55 33.62
  kind       city
place SDN Darfur 13.50 24.50
  kind       region
place SDN South Kordofan 11.20 29.80
  kind       region
place SDN North Kordofan 14.00 29.50
  kind       region
place SDN Kordofan 12.50 29.80
  kind       region
place SDN Blue Nile state 11.30 34.10
  name       Blue Nile State
  kind       region
place SDN Nuba Mountains 11.70 30.50
  kind       region
place SDN West Darfur 13.00 22.80
  kind       region
place SDN North Darfur 15.50 25.50
  kind       region
place SDN South Darfur 11.50 25.00
  kind       region
place SDN Halaib Triangle 22.30 35.80
  kind       region
place SDN Gezira 14.50 33.20
  name       Al-Jazirah
  kind       region

place STP Sao Tome City 0.34 6.73
  kind       city

place SYC Mahe -4.68 55.48
  name       Mahé
  kind       city

place TZA Dar es Salaam -6.79 39.21
  kind       city
place TZA Dodoma -6.16 35.75
  kind       city
place TZA Arusha -3.37 36.68
  kind       city
place TZA Kigoma -4.88 29.63
  kind       city
place TZA Zanzibar -6.17 39.20
  kind       region

place TGO Lome 6.13 1.22
  name       Lomé
  kind       city

place TUN Tunis 36.81 10.18
  kind       city
place TUN Sousse 35.83 10.64
  kind       city
place TUN Sidi Bouzid 35.04 9.48
  kind       city
place TUN Sfax 34.74 10.76
  kind       city
place TUN Kasserine 35.17 8.84
  kind       city
place TUN Ben Guerdane 33.14 11.22
  name       Ben Gardane
  kind       city
place TUN Djerba 33.81 10.86
  kind       city
place TUN Bizerte 37.27 9.87
  kind       city
place TUN Monastir 35.78 10.83
  kind       city

place UGA Kampala 0.35 32.58
  kind       city
place UGA Gulu 2.77 32.30
  kind       city
place UGA Entebbe 0.05 32.46
  kind       city
place UGA Kasese 0.18 30.08
  kind       city
place UGA Lira 2.25 32.90
  kind       city
place UGA Mpondwe 0.04 29.73
  kind       city
place UGA Northern Uganda 2.90 32.40
  name       northern Uganda
  kind       region
place UGA Karamoja 2.70 34.30
  kind       region

place ESH Laayoune 27.15 -13.20
  name       El Aaiun | Laâyoune
  kind       city
place ESH Dakhla 23.68 -15.96
  kind       city
place ESH Smara 26.74 -11.67
  kind       city
place ESH Guerguerat 21.43 -16.96
  kind       city

place ZMB Lusaka -15.39 28.32
  kind       city
place ZMB Livingstone City -17.85 25.85
  kind       city
place ZMB Copperbelt -12.80 28.20
  kind       region

place ZWE Harare -17.83 31.05
  kind       city
place ZWE Bulawayo -20.15 28.58
  kind       city
place ZWE Victoria Falls -17.93 25.83
  kind       city
place ZWE Matabeleland -19.50 28.00
  kind       region
place ZWE Marange -19.60 32.35
  kind       region

place --- Africa 5.00 20.00
  kind       region
place --- Sahel 15.00 5.00
  kind       region
place --- Sahara 23.00 5.00
  name       Sahara Desert
  kind       region
place --- Horn of Africa 8.00 45.00
  kind       region
place --- West Africa 12.00 -3.00
  kind       region
place --- East Africa 0.00 37.00
  kind       region
place --- North Africa 30.00 10.00
  kind       region
place --- Southern Africa -25.00 25.00
  kind       region
place --- Central Africa 4.00 19.00
  kind       region
place --- Great Lakes region -2.00 29.50
  kind       region
place --- Lake Chad Basin 13.00 14.30
  name       Lake Chad basin
  kind       region
place --- Maghreb 33.00 3.00
  kind       region
place --- Sub-Saharan Africa 0.00 20.00
  name       sub-Saharan Africa
  kind       region
