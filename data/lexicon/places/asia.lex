# Places of South, East, South-East and Central Asia, with latitude and longitude.
# Written by hand; the facts are general knowledge. A disputed region stands under the state most hold it to be of.

place AFG Kabul 34.53 69.17
  kind       city
place AFG Kandahar 31.61 65.71
  name       Qandahar
  kind       city
place AFG Herat 34.35 62.20
  kind       city
place AFG Mazar-i-Sharif 36.71 67.11
  name       Mazar-e-Sharif | Mazar-i Sharif
  kind       city
place AFG Jalalabad 34.43 70.45
  kind       city
place AFG Kunduz 36.73 68.87
  name       Konduz
  kind       city
place AFG Ghazni 33.55 68.42
  kind       city
place AFG Gardez 33.60 69.22
  kind       city
place AFG Khost 33.34 69.92
  kind       city
place AFG Lashkar Gah 31.59 64.37
  name       Lashkargah
  kind       city
place AFG Bamiyan 34.82 67.83
  kind       city
place AFG Baghlan 36.13 68.71
  kind       city
place AFG Taloqan 36.74 69.53
  kind       city
place AFG Faizabad 37.12 70.58
  name       Fayzabad
  kind       city
place AFG Maimana 35.92 64.78
  kind       city
place AFG Tora Bora 34.12 70.22
  kind       city
place AFG Spin Boldak 31.01 66.40
  kind       city
place AFG Sangin 32.07 64.83
  kind       city
place AFG Marjah 31.52 64.12
  name       Marja
  kind       city
place AFG Musa Qala 32.37 64.74
  kind       city
place AFG Torkham 34.12 71.09
  kind       city
place AFG Tarin Kowt 32.63 65.87
  kind       city
place AFG Farah 32.37 62.11
  kind       city
place AFG Bagram 34.95 69.27
  name       Bagram Air Base | Bagram airfield
  kind       base
place AFG Camp Bastion 31.86 64.22
  kind       base
place AFG Helmand 31.00 64.00
  name       Helmand province | Helmand Province
  kind       region
place AFG Panjshir 35.40 69.80
  name       Panjshir Valley
  kind       region
place AFG Nangarhar 34.20 70.40
  kind       region
place AFG Kunar 34.90 71.10
  kind       region
place AFG Paktika 32.30 68.80
  kind       region
place AFG Paktia 33.60 69.40
  kind       region
place AFG Uruzgan 32.90 66.00
  name       Oruzgan
  kind       region
place AFG Nuristan 35.30 70.90
  kind       region
place AFG Badakhshan 36.70 71.00
  kind       region
place AFG Wardak 34.40 68.40
  kind       region
place AFG Logar 34.00 69.20
  kind       region
place AFG Nimroz 31.00 62.40
  kind       region
place AFG Zabul 32.20 67.20
  kind       region

place BGD Dhaka 23.81 90.41
  name       Dacca
  kind       city
place BGD Chittagong 22.36 91.78
  name       Chattogram
  kind       city
place BGD Cox's Bazar 21.43 92.01
  kind       city
place BGD Sylhet 24.89 91.87
  kind       city
place BGD Khulna 22.85 89.54
  kind       city
place BGD Rajshahi 24.37 88.60
  kind       city
place BGD Kutupalong 21.21 92.16
  kind       city
place BGD Chittagong Hill Tracts 22.50 92.20
  kind       region
place BGD Bhasan Char 22.38 91.39
  kind       region

place BTN Thimphu 27.47 89.64
  kind       city
place BTN Doklam 27.30 88.93
  kind       region

place BRN Bandar Seri Begawan 4.90 114.94
  kind       city

place KHM Phnom Penh 11.56 104.92
  kind       city
place KHM Siem Reap 13.36 103.86
  kind       city
place KHM Battambang 13.10 103.20
  kind       city
place KHM Pailin 12.85 102.61
  kind       city
place KHM Anlong Veng 14.23 104.08
  kind       city
place KHM Poipet 13.66 102.56
  kind       city
place KHM Preah Vihear 14.39 104.68
  kind       city
place KHM Sihanoukville 10.63 103.50
  kind       city
place KHM Ream 10.51 103.61
  name       Ream Naval Base
  kind       base

place CHN Beijing 39.90 116.41
  name       Peking
  kind       city
place CHN Shanghai 31.23 121.47
  kind       city
place CHN Guangzhou 23.13 113.26
  name       Canton
  kind       city
place CHN Shenzhen 22.54 114.06
  kind       city
place CHN Chongqing 29.56 106.55
  kind       city
place CHN Chengdu 30.57 104.07
  kind       city
place CHN Wuhan 30.59 114.31
  kind       city
place CHN Tianjin 39.13 117.20
  kind       city
place CHN Nanjing 32.06 118.80
  name       Nanking
  kind       city
place CHN Hangzhou 30.27 120.16
  kind       city
place CHN Xi'an 34.34 108.94
  name       Xian
  kind       city
place CHN Urumqi 43.83 87.62
  kind       city
place CHN Kashgar 39.47 75.99
  kind       city
place CHN Hotan 37.11 79.92
  kind       city
place CHN Yarkand 38.41 77.24
  kind       city
place CHN Lhasa 29.65 91.17
  kind       city
place CHN Shigatse 29.27 88.88
  kind       city
place CHN Kunming 24.88 102.83
  kind       city
place CHN Shenyang 41.80 123.43
  kind       city
place CHN Dalian 38.91 121.61
  kind       city
place CHN Harbin 45.80 126.53
  kind       city
place CHN Dandong 40.13 124.38
  kind       city
place CHN Qingdao 36.07 120.38
  kind       city
place CHN Xiamen 24.48 118.09
  kind       city
place CHN Fuzhou 26.07 119.30
  kind       city
place CHN Sanya 18.25 109.51
  kind       city
place CHN Tiananmen Square 39.90 116.39
  name       Tiananmen
  kind       city
place CHN Beidaihe 39.83 119.49
  kind       city
place CHN Boao 19.16 110.58
  kind       city
place CHN Wukan 22.89 115.66
  kind       city
place CHN Sichuan 30.65 104.08
  kind       city
place CHN Xinjiang 41.00 85.00
  name       East Turkestan | Sinkiang
  kind       region
place CHN Tibet 31.00 88.00
  kind       region
place CHN Inner Mongolia 44.00 113.00
  kind       region
place CHN Hainan 19.20 109.70
  kind       region
place CHN Fujian 26.00 118.00
  kind       region
place CHN Yunnan 25.00 101.50
  kind       region
place CHN Guangdong 23.40 113.50
  kind       region
place CHN Hubei 31.00 112.30
  kind       region
place CHN Aksai Chin 35.20 79.50
  kind       region

place HKG Victoria Harbour 22.29 114.17
  kind       city
place HKG Mong Kok 22.32 114.17
  kind       city
place HKG Kowloon 22.32 114.18
  kind       region

place IND New Delhi 28.61 77.21
  name       Delhi
  kind       city
place IND Mumbai 19.08 72.88
  name       Bombay
  kind       city
place IND Kolkata 22.57 88.36
  name       Calcutta
  kind       city
place IND Chennai 13.08 80.27
  name       Madras
  kind       city
place IND Bangalore 12.97 77.59
  name       Bengaluru
  kind       city
place IND Hyderabad 17.39 78.49
  kind       city
place IND Ahmedabad 23.02 72.57
  kind       city
place IND Srinagar 34.08 74.80
  kind       city
place IND Jammu 32.73 74.86
  kind       city
place IND Pahalgam 34.02 75.32
  kind       city
place IND Pulwama 33.87 74.90
  kind       city
place IND Uri 34.08 74.03
  kind       city
place IND Kargil 34.56 76.13
  kind       city
place IND Leh 34.15 77.58
  kind       city
place IND Amritsar 31.63 74.87
  kind       city
place IND Ayodhya 26.80 82.20
  kind       city
place IND Varanasi 25.32 82.97
  kind       city
place IND Lucknow 26.85 80.95
  kind       city
place IND Godhra 22.78 73.61
  kind       city
place IND Agra 27.18 78.01
  kind       city
place IND Bhopal 23.26 77.41
  kind       city
place IND Pokhran 27.09 71.75
  kind       city
place IND Guwahati 26.14 91.74
  kind       city
place IND Imphal 24.82 93.94
  kind       city
place IND Kohima 25.67 94.11
  kind       city
place IND Dharamsala 32.22 76.32
  name       Dharamshala
  kind       city
place IND Pathankot 32.27 75.65
  kind       city
place IND Wagah 31.60 74.57
  name       Attari
  kind       city
place IND Patna 25.59 85.14
  kind       city
place IND Nagpur 21.15 79.09
  kind       city
place IND Pune 18.52 73.86
  kind       city
place IND Malegaon 20.55 74.53
  kind       city
place IND Dantewada 18.90 81.35
  kind       city
place IND Chandigarh 30.73 76.78
  kind       city
place IND Kashmir 34.00 75.00
  name       Indian-administered Kashmir | Indian Kashmir | Jammu and Kashmir | Kashmir Valley
  name       Indian-controlled Kashmir
  kind       region
place IND Ladakh 34.20 77.60
  kind       region
place IND Galwan Valley 34.75 78.20
  name       Galwan
  kind       region
place IND Punjab 31.00 75.40
  kind       region
place IND Gujarat 22.70 71.60
  kind       region
place IND Assam 26.20 92.90
  kind       region
place IND Manipur 24.70 93.90
  kind       region
place IND Nagaland 26.10 94.40
  kind       region
place IND Tripura 23.80 91.30
  kind       region
place IND Mizoram 23.30 92.80
  kind       region
place IND Arunachal Pradesh 28.00 94.50
  kind       region
place IND Chhattisgarh 21.30 81.80
  kind       region
place IND Jharkhand 23.60 85.30
  kind       region
place IND Bihar 25.60 85.60
  kind       region
place IND Andhra Pradesh 15.90 79.70
  kind       region
place IND West Bengal 23.00 87.80
  kind       region
place IND Uttar Pradesh 26.80 80.90
  kind       region
place IND Tamil Nadu 11.10 78.70
  kind       region
place IND Kerala 10.50 76.30
  kind       region
place IND Sikkim 27.50 88.50
  kind       region
place IND Siachen 35.42 77.11
  name       Siachen Glacier
  kind       region
place IND Line of Control 34.30 74.30
  name       LoC
  kind       region
place IND Andaman Islands 11.70 92.70
  kind       region

place IDN Jakarta -6.21 106.85
  kind       city
place IDN Bali -8.34 115.09
  kind       city
place IDN Surabaya -7.26 112.75
  kind       city
place IDN Bandung -6.91 107.61
  kind       city
place IDN Medan 3.60 98.67
  kind       city
place IDN Banda Aceh 5.55 95.32
  kind       city
place IDN Ambon -3.70 128.18
  kind       city
place IDN Poso -1.40 120.75
  kind       city
place IDN Jayapura -2.53 140.72
  kind       city
place IDN Timika -4.55 136.89
  kind       city
place IDN Yogyakarta -7.80 110.37
  kind       city
place IDN Makassar -5.15 119.43
  kind       city
place IDN Kuta -8.72 115.17
  kind       city
place IDN Bogor -6.60 106.81
  kind       city
place IDN Palu -0.90 119.87
  kind       city
place IDN Atambua -9.11 124.89
  kind       city
place IDN Aceh 4.70 96.75
  kind       region
place IDN Papua -4.00 138.00
  name       West Papua | Irian Jaya
  kind       region
place IDN Maluku -3.20 130.10
  name       Moluccas
  kind       region
place IDN Sulawesi -2.00 121.00
  kind       region
place IDN Sumatra 0.00 101.50
  kind       region
place IDN Java -7.30 110.00
  kind       region
place IDN Kalimantan -1.70 113.40
  kind       region
place IDN West Timor -9.50 124.20
  kind       region
place IDN Natuna Islands 4.00 108.20
  name       Natunas
  kind       region

place JPN Tokyo 35.68 139.69
  kind       city
place JPN Osaka 34.69 135.50
  kind       city
place JPN Kyoto 35.01 135.77
  kind       city
place JPN Hiroshima 34.39 132.46
  kind       city
place JPN Nagasaki 32.75 129.88
  kind       city
place JPN Yokohama 35.44 139.64
  kind       city
place JPN Kobe 34.69 135.20
  kind       city
place JPN Sapporo 43.06 141.35
  kind       city
place JPN Fukushima 37.75 140.47
  kind       city
place JPN Sendai 38.27 140.87
  kind       city
place JPN Naha 26.21 127.68
  kind       city
place JPN Niigata 37.92 139.04
  kind       city
place JPN Nagoya 35.18 136.91
  kind       city
place JPN Okinawa 26.50 127.90
  kind       region
place JPN Hokkaido 43.20 142.80
  kind       region
place JPN Senkaku Islands 25.75 123.47
  name       Senkakus | Diaoyu Islands | Diaoyu | Diaoyus
  kind       region
place JPN Futenma 26.27 127.76
  kind       base
place JPN Kadena 26.36 127.77
  kind       base
place JPN Yokosuka 35.28 139.67
  kind       base

place KAZ Astana 51.17 71.45
  name       Nur-Sultan | Akmola
  kind       city
place KAZ Almaty 43.24 76.89
  name       Alma-Ata
  kind       city
place KAZ Shymkent 42.34 69.59
  name       Chimkent
  kind       city
place KAZ Aktau 43.65 51.16
  kind       city
place KAZ Atyrau 47.11 51.92
  kind       city
place KAZ Karaganda 49.80 73.10
  name       Qaraghandy
  kind       city
place KAZ Semipalatinsk 50.42 80.23
  name       Semey
  kind       city
place KAZ Zhanaozen 43.34 52.86
  kind       city
place KAZ Aktobe 50.28 57.17
  kind       city
place KAZ Oral 51.23 51.37
  name       Uralsk
  kind       city
place KAZ Taraz 42.90 71.37
  kind       city
place KAZ Kostanay 53.21 63.62
  kind       city
place KAZ Pavlodar 52.29 76.97
  kind       city
place KAZ Khorgos 44.22 80.28
  kind       city
place KAZ Baikonur 45.97 63.31
  name       Baikonur Cosmodrome | Baikonur cosmodrome
  kind       base
place KAZ Ilisky 44.00 77.00
  name       Iliskiy
  kind       base
place KAZ Tengiz 46.15 53.38
  kind       region
place KAZ Kashagan 46.30 52.20
  kind       region

place KGZ Bishkek 42.87 74.59
  name       Frunze
  kind       city
place KGZ Osh 40.53 72.80
  kind       city
place KGZ Jalal-Abad 40.93 73.00
  name       Jalalabad
  kind       city
place KGZ Batken 40.06 70.82
  kind       city
place KGZ Karakol 42.49 78.39
  kind       city
place KGZ Cholpon-Ata 42.65 77.08
  kind       city
place KGZ Manas 43.06 74.48
  name       Manas Air Base | Manas airbase
  kind       base
place KGZ Kant air base 42.85 74.85
  name       Kant Air Base
  kind       base

place LAO Vientiane 17.98 102.63
  kind       city
place LAO Luang Prabang 19.89 102.14
  kind       city

place MAC Cotai 22.14 113.57
  kind       city

place MYS Kuala Lumpur 3.14 101.69
  kind       city
place MYS Putrajaya 2.93 101.69
  kind       city
place MYS Penang 5.41 100.33
  kind       city
place MYS Johor 1.49 103.74
  kind       city
place MYS Lahad Datu 5.03 118.33
  kind       city
place MYS Sabah 5.40 117.00
  kind       region
place MYS Sarawak 2.50 113.50
  kind       region
place MYS Borneo 1.00 114.00
  kind       region
place MYS Malay Peninsula 4.50 102.00
  kind       region

place MDV Malé 4.18 73.51
  kind       city

place MNG Ulaanbaatar 47.89 106.91
  name       Ulan Bator
  kind       city

place MMR Naypyidaw 19.76 96.08
  name       Nay Pyi Taw | Naypyitaw
  kind       city
place MMR Yangon 16.84 96.17
  name       Rangoon
  kind       city
place MMR Mandalay 21.96 96.09
  kind       city
place MMR Sittwe 20.15 92.90
  kind       city
place MMR Myitkyina 25.38 97.40
  kind       city
place MMR Lashio 22.94 97.75
  kind       city
place MMR Laukkai 23.69 98.76
  name       Laukkaing
  kind       city
place MMR Myawaddy 16.69 98.51
  kind       city
place MMR Mrauk-U 20.60 93.19
  kind       city
place MMR Maungdaw 20.82 92.37
  kind       city
place MMR Loikaw 19.67 97.21
  kind       city
place MMR Pathein 16.78 94.73
  kind       city
place MMR Rakhine 20.10 93.60
  name       Rakhine State | Rakhine state | Arakan
  kind       region
place MMR Shan State 21.50 98.00
  name       Shan state
  kind       region
place MMR Kachin State 26.00 97.40
  name       Kachin state
  kind       region
place MMR Chin State 22.00 93.50
  name       Chin state
  kind       region
place MMR Kayin State 16.90 97.60
  name       Karen State | Karen state | Kayin state
  kind       region
place MMR Kayah State 19.30 97.30
  name       Kayah state | Karenni State
  kind       region
place MMR Sagaing 23.50 95.50
  kind       region
place MMR Kokang 23.70 98.70
  kind       region
place MMR Irrawaddy Delta 16.50 95.00
  kind       region
place MMR Mon State 16.40 97.60
  kind       region

place NPL Kathmandu 27.72 85.32
  name       Katmandu
  kind       city
place NPL Pokhara 28.21 83.99
  kind       city
place NPL Biratnagar 26.45 87.27
  kind       city
place NPL Nepalgunj 28.05 81.62
  kind       city
place NPL Lumbini 27.48 83.28
  kind       city
place NPL Terai 26.90 85.50
  name       Tarai
  kind       region

place PRK Pyongyang 39.04 125.76
  kind       city
place PRK Yongbyon 39.79 125.75
  name       Nyongbyon
  kind       city
place PRK Kaesong 37.97 126.55
  kind       city
place PRK Wonsan 39.15 127.44
  kind       city
place PRK Sinuiju 40.10 124.40
  kind       city
place PRK Hamhung 39.92 127.54
  kind       city
place PRK Punggye-ri 41.28 129.09
  name       Punggye
  kind       city
place PRK Musudan-ri 40.86 129.67
  name       Musudan
  kind       city
place PRK Sohae 39.66 124.71
  kind       city
place PRK Kumgang 38.66 128.11
  name       Mount Kumgang
  kind       city
place PRK Nampo 38.74 125.41
  kind       city
place PRK Rason 42.25 130.30
  name       Rajin
  kind       city

place PAK Islamabad 33.68 73.05
  kind       city
place PAK Karachi 24.86 67.00
  kind       city
place PAK Lahore 31.55 74.34
  kind       city
place PAK Rawalpindi 33.60 73.05
  kind       city
place PAK Peshawar 34.01 71.58
  kind       city
place PAK Quetta 30.18 67.00
  kind       city
place PAK Multan 30.20 71.48
  kind       city
place PAK Faisalabad 31.42 73.08
  kind       city
place PAK Muzaffarabad 34.37 73.47
  kind       city
place PAK Abbottabad 34.15 73.21
  kind       city
place PAK Muridke 31.80 74.26
  kind       city
place PAK Bahawalpur 29.40 71.68
  kind       city
place PAK Gwadar 25.12 62.33
  kind       city
place PAK Mingora 34.78 72.36
  kind       city
place PAK Miranshah 33.00 70.07
  name       Miram Shah
  kind       city
place PAK Wana 32.30 69.57
  kind       city
place PAK Bannu 32.99 70.60
  kind       city
place PAK Kohat 33.59 71.44
  kind       city
place PAK Dera Ismail Khan 31.83 70.90
  kind       city
place PAK Parachinar 33.90 70.10
  kind       city
place PAK Chaman 30.92 66.45
  kind       city
place PAK Sialkot 32.49 74.53
  kind       city
place PAK Sargodha 32.08 72.67
  kind       city
place PAK Murree 33.91 73.39
  kind       city
place PAK Kahuta 33.59 73.39
  kind       city
place PAK Hangu 33.53 71.06
  kind       city
place PAK Charsadda 34.15 71.74
  kind       city
place PAK Mardan 34.20 72.04
  kind       city
place PAK Bajaur 34.80 71.50
  kind       city
place PAK North Waziristan 32.95 69.95
  kind       region
place PAK South Waziristan 32.30 69.80
  kind       region
place PAK Waziristan 32.60 69.90
  kind       region
place PAK Swat 35.20 72.40
  name       Swat Valley
  kind       region
place PAK Balochistan 28.50 65.10
  name       Baluchistan
  kind       region
place PAK Sindh 25.90 68.50
  kind       region
place PAK Khyber Pakhtunkhwa 34.95 72.33
  name       North-West Frontier Province | North West Frontier Province
  kind       region
place PAK Federally Administered Tribal Areas 33.00 70.10
  name       FATA | Tribal Areas
  kind       region
place PAK Pakistan-administered Kashmir 34.00 73.80
  name       Azad Kashmir | Pakistani Kashmir | Pakistan-controlled Kashmir
  kind       region
place PAK Gilgit-Baltistan 35.80 74.60
  kind       region
place PAK Khyber Pass 34.07 71.14
  kind       region
place PAK Kurram 33.80 70.10
  kind       region

place PHL Manila 14.60 120.98
  kind       city
place PHL Quezon City 14.68 121.04
  kind       city
place PHL Davao 7.07 125.61
  kind       city
place PHL Zamboanga 6.92 122.08
  kind       city
place PHL Cotabato 7.22 124.25
  kind       city
place PHL Marawi 8.00 124.29
  kind       city
place PHL Jolo 6.05 121.00
  kind       city
place PHL Cebu 10.32 123.89
  kind       city
place PHL General Santos 6.12 125.17
  kind       city
place PHL Iligan 8.23 124.24
  kind       city
place PHL Tacloban 11.24 125.00
  kind       city
place PHL Clark Air Base 15.19 120.56
  kind       base
place PHL Subic Bay 14.79 120.28
  kind       base
place PHL Mindanao 7.80 125.00
  kind       region
place PHL Basilan 6.55 122.05
  kind       region
place PHL Sulu 6.00 121.10
  kind       region
place PHL Palawan 9.80 118.70
  kind       region
place PHL Luzon 16.00 121.00
  kind       region
place PHL Bangsamoro 7.00 124.30
  kind       region
place PHL Maguindanao 6.90 124.40
  kind       region

place KOR Seoul 37.57 126.98
  kind       city
place KOR Busan 35.18 129.08
  name       Pusan
  kind       city
place KOR Incheon 37.46 126.71
  name       Inchon
  kind       city
place KOR Gwangju 35.16 126.85
  name       Kwangju
  kind       city
place KOR Daegu 35.87 128.60
  name       Taegu
  kind       city
place KOR Panmunjom 37.96 126.68
  kind       city
place KOR Pyeongtaek 36.99 127.11
  kind       city
place KOR Gyeongju 35.86 129.22
  kind       city
place KOR Pyeongchang 37.37 128.39
  kind       city
place KOR Sejong 36.48 127.29
  kind       city
place KOR Yeonpyeong 37.67 125.70
  name       Yeonpyeong Island
  kind       region
place KOR Jeju 33.40 126.55
  name       Cheju
  kind       region
place KOR Dokdo 37.24 131.87
  name       Takeshima | Liancourt Rocks
  kind       region
place KOR Baengnyeong 37.96 124.67
  name       Baengnyeong Island
  kind       region
place KOR Osan 37.09 127.03
  kind       base

place LKA Colombo 6.93 79.86
  kind       city
place LKA Jaffna 9.66 80.02
  kind       city
place LKA Trincomalee 8.58 81.23
  kind       city
place LKA Batticaloa 7.72 81.70
  kind       city
place LKA Kilinochchi 9.39 80.41
  kind       city
place LKA Mullaitivu 9.27 80.81
  name       Mullaittivu
  kind       city
place LKA Vavuniya 8.75 80.50
  kind       city
place LKA Kandy 7.29 80.64
  kind       city
place LKA Hambantota 6.12 81.12
  kind       city
place LKA Mannar 8.98 79.91
  kind       city
place LKA Galle 6.03 80.22
  kind       city
place LKA Negombo 7.21 79.84
  kind       city
place LKA Jaffna Peninsula 9.70 80.10
  kind       region
place LKA Vanni 9.20 80.50
  name       Wanni
  kind       region
place LKA Elephant Pass 9.53 80.40
  kind       region

place TWN Taipei 25.03 121.57
  kind       city
place TWN Kaohsiung 22.63 120.30
  kind       city
place TWN Taichung 24.15 120.67
  kind       city
place TWN Hualien 23.98 121.60
  kind       city
place TWN Kinmen 24.45 118.38
  name       Quemoy
  kind       region
place TWN Matsu 26.16 119.95
  kind       region
place TWN Penghu 23.57 119.58
  name       Pescadores
  kind       region

place TJK Dushanbe 38.56 68.78
  kind       city
place TJK Khujand 40.28 69.62
  name       Khodzhent
  kind       city
place TJK Kulob 37.91 69.78
  name       Kulyab
  kind       city
place TJK Khorog 37.49 71.55
  kind       city
place TJK Garm 39.03 70.37
  kind       city
place TJK Qurghonteppa 37.84 68.78
  name       Kurgan-Tyube | Bokhtar
  kind       city
place TJK Gorno-Badakhshan 38.50 72.50
  kind       region
place TJK Pamirs 38.50 73.00
  kind       region

place THA Bangkok 13.76 100.50
  kind       city
place THA Chiang Mai 18.79 98.99
  kind       city
place THA Phuket 7.88 98.39
  kind       city
place THA Pattani 6.87 101.25
  kind       city
place THA Narathiwat 6.43 101.82
  kind       city
place THA Yala 6.54 101.28
  kind       city
place THA Pattaya 12.93 100.88
  kind       city
place THA Mae Sot 16.71 98.57
  kind       city
place THA Hat Yai 7.01 100.47
  kind       city
place THA Ubon Ratchathani 15.24 104.85
  kind       city
place THA U-Tapao 12.68 101.00
  kind       base

place TLS Dili -8.56 125.58
  kind       city
place TLS Suai -9.31 125.26
  kind       city
place TLS Liquica -8.59 125.34
  name       Liquiçá
  kind       city
place TLS Baucau -8.47 126.46
  kind       city
place TLS Balibo -8.97 125.04
  kind       city

place TKM Ashgabat 37.96 58.33
  name       Ashkhabad
  kind       city
place TKM Krasnovodsk 40.02 52.97
  kind       city

place UZB Tashkent 41.30 69.24
  kind       city
place UZB Samarkand 39.65 66.96
  kind       city
place UZB Bukhara 39.77 64.42
  kind       city
place UZB Andijan 40.78 72.34
  name       Andizhan
  kind       city
place UZB Namangan 41.00 71.67
  kind       city
place UZB Ferghana 40.39 71.78
  name       Fergana
  kind       city
place UZB Termez 37.22 67.28
  kind       city
place UZB Nukus 42.46 59.60
  kind       city
place UZB Karshi-Khanabad 38.83 65.92
  kind       base
place UZB Ferghana Valley 40.70 71.50
  name       Fergana Valley
  kind       region
place UZB Karakalpakstan 43.20 59.00
  kind       region

place VNM Hanoi 21.03 105.85
  kind       city
place VNM Ho Chi Minh City 10.82 106.63
  name       Saigon
  kind       city
place VNM Da Nang 16.05 108.20
  name       Danang
  kind       city
place VNM Haiphong 20.84 106.69
  kind       city
place VNM Hue 16.46 107.59
  kind       city
place VNM Cam Ranh Bay 11.90 109.22
  kind       base
place VNM Central Highlands 13.00 108.20
  kind       region

place --- Central Asia 43.00 65.00
  kind       region
place --- Southeast Asia 10.00 107.00
  name       South-East Asia | South East Asia
  kind       region
place --- South Asia 23.00 78.00
  kind       region
place --- East Asia 35.00 118.00
  name       Northeast Asia
  kind       region
place --- Korean Peninsula 38.30 127.20
  name       Korean peninsula
  kind       region
place --- Demilitarized Zone 38.00 127.30
  name       DMZ | Demilitarised Zone
  kind       region
place --- Durand Line 33.50 70.00
  kind       region
place --- Himalayas 28.60 84.00
  kind       region
place --- Indo-Pacific 0.00 100.00
  kind       region
place --- Asia-Pacific 15.00 120.00
  kind       region
place --- Asia 40.00 90.00
  kind       region
