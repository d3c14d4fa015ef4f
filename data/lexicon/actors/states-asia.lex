# States and territories of South, East, South-East and Central Asia: names, capitals, seats, traits.
# Written by hand; the facts are general knowledge. Codes are ISO 3166-1 alpha-3, with XKX for Kosovo.

state AFG Afghanistan
  name       Islamic Republic of Afghanistan | Islamic Emirate of Afghanistan
  adjective  Afghan | Afghani
  people     Afghans | Afghanis
  capital    Kabul
  seat       Arg Palace
  trait      asian south-asian central-asian landlocked muslim

state BGD Bangladesh
  name       People's Republic of Bangladesh | East Pakistan
  adjective  Bangladeshi
  people     Bangladeshis
  capital    Dhaka | Dacca
  seat       Bangabhaban | Ganabhaban
  trait      asian south-asian muslim

state BTN Bhutan
  name       Kingdom of Bhutan
  adjective  Bhutanese
  people     Bhutanese
  capital    Thimphu
  trait      asian south-asian landlocked himalayan buddhist kingdom

state BRN Brunei
  name       Brunei Darussalam
  adjective  Bruneian
  people     Bruneians
  capital    Bandar Seri Begawan
  seat       Istana Nurul Iman
  trait      asian southeast-asian muslim sultanate oil-rich

state KHM Cambodia
  name       Kingdom of Cambodia | Kampuchea | Democratic Kampuchea
  adjective  Cambodian | Khmer
  people     Cambodians | Khmers
  capital    Phnom Penh
  trait      asian southeast-asian buddhist kingdom

state CHN China
  name       People's Republic of China | PRC | P.R.C. | PR China | Mainland China | Red China | Communist China
  adjective  Chinese | Sino
  people     Chinese
  capital    Beijing | Peking
  seat       Zhongnanhai | Diaoyutai
  trait      asian east-asian communist nuclear

state HKG Hong Kong
  name       Hong Kong SAR | HKSAR | Hong Kong Special Administrative Region
  trait      asian east-asian territory chinese-territory

state IND India
  name       Republic of India | Bharat
  adjective  Indian
  people     Indians
  capital    New Delhi | Delhi
  seat       Rashtrapati Bhavan | South Block
  trait      asian south-asian nuclear

state IDN Indonesia
  name       Republic of Indonesia
  adjective  Indonesian
  people     Indonesians
  capital    Jakarta
  seat       Merdeka Palace
  trait      asian southeast-asian muslim island

state JPN Japan
  name       Nippon
  adjective  Japanese
  people     Japanese
  capital    Tokyo
  seat       Kantei | Kasumigaseki | Nagatacho | Gaimusho
  trait      asian east-asian island

state KAZ Kazakhstan
  name       Republic of Kazakhstan | Kazakstan
  adjective  Kazakh | Kazakhstani | Kazak
  people     Kazakhs | Kazakhstanis | Kazaks
  capital    Astana | Nur-Sultan | Akmola | Aqmola
  capital    Almaty | Alma-Ata ..1997-12-09
  seat       Ak Orda | Akorda
  trait      asian central-asian post-soviet former-soviet landlocked muslim caspian oil-rich turkic

state KGZ Kyrgyzstan
  name       Kyrgyz Republic | Kirghizia | Kirgizia | Kirghizstan
  adjective  Kyrgyz | Kyrgyzstani | Kirghiz | Kirgiz
  people     Kyrgyz | Kyrgyzstanis | Kirghiz
  capital    Bishkek
  seat       Ala-Archa
  trait      asian central-asian post-soviet former-soviet landlocked muslim turkic

state LAO Laos
  name       Lao People's Democratic Republic | Lao PDR
  adjective  Laotian | Lao
  people     Laotians
  capital    Vientiane
  trait      asian southeast-asian landlocked communist buddhist

state MAC Macau
  name       Macao | Macau SAR | Macao SAR
  adjective  Macanese
  people     Macanese
  trait      asian east-asian territory chinese-territory

state MYS Malaysia
  name       Federation of Malaysia
  adjective  Malaysian
  people     Malaysians
  capital    Kuala Lumpur
  seat       Putrajaya | Wisma Putra | Perdana Putra
  trait      asian southeast-asian muslim

state MDV Maldives
  name       Republic of Maldives | Maldive Islands
  adjective  Maldivian
  people     Maldivians
  capital    Malé
  trait      asian south-asian island muslim indian-ocean

state MNG Mongolia
  name       Outer Mongolia | Mongolian People's Republic
  adjective  Mongolian | Mongol
  people     Mongolians | Mongols
  capital    Ulaanbaatar | Ulan Bator | Ulan Bataar
  trait      asian east-asian landlocked buddhist

state MMR Myanmar
  name       Burma | Union of Myanmar | Union of Burma | Republic of the Union of Myanmar
  adjective  Burmese | Myanmarese
  people     Burmese
  capital    Naypyidaw | Nay Pyi Taw | Naypyitaw
  capital    Rangoon | Yangon ..2005-11-06
  trait      asian southeast-asian buddhist

state NPL Nepal
  name       Kingdom of Nepal | Federal Democratic Republic of Nepal
  adjective  Nepali | Nepalese
  people     Nepalis | Nepalese
  capital    Kathmandu | Katmandu
  seat       Singha Durbar | Baluwatar
  trait      asian south-asian landlocked himalayan hindu

state PRK North Korea
  name       Democratic People's Republic of Korea | DPRK | D.P.R.K. | DPR Korea | N Korea | N. Korea | NKorea
  adjective  North Korean | N Korean | N. Korean
  people     North Koreans
  capital    Pyongyang
  trait      asian east-asian communist nuclear

state PAK Pakistan
  name       Islamic Republic of Pakistan
  adjective  Pakistani
  people     Pakistanis
  capital    Islamabad
  seat       Aiwan-e-Sadr | GHQ Rawalpindi
  trait      asian south-asian muslim nuclear

state PHL Philippines
  name       Republic of the Philippines | Philippine Islands
  adjective  Philippine | Filipino | Filipina
  people     Filipinos | Filipinas
  capital    Manila
  seat       Malacañang | Malacanang | Malacañang Palace | Malacanang Palace
  trait      asian southeast-asian island catholic

state SGP Singapore
  name       Republic of Singapore
  adjective  Singaporean
  people     Singaporeans
  seat       Istana
  trait      asian southeast-asian island city-state

state KOR South Korea
  name       Republic of Korea | ROK | R.O.K. | S Korea | S. Korea | SKorea
  adjective  South Korean | S Korean | S. Korean
  people     South Koreans
  capital    Seoul
  seat       Blue House | Cheong Wa Dae | Yongsan
  trait      asian east-asian

state LKA Sri Lanka
  name       Ceylon | Democratic Socialist Republic of Sri Lanka
  adjective  Sri Lankan | Ceylonese
  people     Sri Lankans
  capital    Colombo | Sri Jayawardenepura Kotte
  seat       Temple Trees
  trait      asian south-asian island buddhist

state TWN Taiwan
  name       Republic of China | Chinese Taipei | Formosa | R.O.C.
  adjective  Taiwanese
  people     Taiwanese
  capital    Taipei
  trait      asian east-asian island

state TJK Tajikistan
  name       Republic of Tajikistan | Tadzhikistan
  adjective  Tajik | Tajikistani | Tadjik | Tadzhik
  people     Tajiks | Tajikistanis | Tadjiks | Tadzhiks
  capital    Dushanbe
  trait      asian central-asian post-soviet former-soviet landlocked muslim

state THA Thailand
  name       Kingdom of Thailand | Siam
  adjective  Thai
  people     Thais
  capital    Bangkok
  seat       Government House of Thailand
  trait      asian southeast-asian buddhist kingdom

state TLS East Timor
  name       Timor-Leste | Timor Leste | Democratic Republic of Timor-Leste
  adjective  East Timorese | Timorese
  people     East Timorese | Timorese
  capital    Dili
  trait      asian southeast-asian island lusophone catholic

state TKM Turkmenistan
  name       Turkmenia
  adjective  Turkmen | Turkmenistani
  people     Turkmens | Turkmenistanis
  capital    Ashgabat | Ashkhabad | Ashgabad
  trait      asian central-asian post-soviet former-soviet landlocked muslim caspian oil-rich turkic

state UZB Uzbekistan
  name       Republic of Uzbekistan
  adjective  Uzbek | Uzbekistani
  people     Uzbeks | Uzbekistanis
  capital    Tashkent
  seat       Ok Saroy | Aksaray
  trait      asian central-asian post-soviet former-soviet landlocked muslim turkic

state VNM Vietnam
  name       Viet Nam | Socialist Republic of Vietnam | North Vietnam | SRV
  adjective  Vietnamese
  people     Vietnamese
  capital    Hanoi
  trait      asian southeast-asian communist
