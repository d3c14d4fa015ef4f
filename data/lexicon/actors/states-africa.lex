# States and territories of Africa: names, capitals, seats, traits.
# Written by hand; the facts are general knowledge. Codes are ISO 3166-1 alpha-3, with XKX for Kosovo.

state DZA Algeria
  name       People's Democratic Republic of Algeria
  adjective  Algerian
  people     Algerians
  capital    Algiers
  seat       El Mouradia
  trait      african north-african arab muslim maghreb mediterranean oil-rich

state AGO Angola
  name       Republic of Angola
  adjective  Angolan
  people     Angolans
  capital    Luanda
  trait      african southern-african lusophone oil-rich

state BEN Benin
  name       Republic of Benin
  adjective  Beninese
  people     Beninese
  capital    Porto-Novo | Cotonou
  trait      african west-african francophone

state BWA Botswana
  name       Republic of Botswana
  adjective  Botswanan | Batswana
  people     Botswanans | Batswana
  capital    Gaborone
  trait      african southern-african landlocked

state BFA Burkina Faso
  name       Burkina
  adjective  Burkinabe | Burkinabé | Burkinabè
  people     Burkinabes | Burkinabés
  capital    Ouagadougou
  trait      african west-african sahel landlocked francophone muslim

state BDI Burundi
  name       Republic of Burundi
  adjective  Burundian
  people     Burundians
  capital    Bujumbura | Gitega
  trait      african east-african central-african landlocked

state CPV Cape Verde
  name       Cabo Verde | Republic of Cabo Verde
  adjective  Cape Verdean | Cabo Verdean
  people     Cape Verdeans | Cabo Verdeans
  capital    Praia
  trait      african west-african island lusophone

state CMR Cameroon
  name       Republic of Cameroon | Cameroun
  adjective  Cameroonian
  people     Cameroonians
  capital    Yaounde | Yaoundé
  seat       Etoudi
  trait      african central-african francophone

state CAF Central African Republic
  name       CAR | C.A.R. | Centrafrique
  adjective  Central African
  people     Central Africans
  capital    Bangui
  trait      african central-african landlocked francophone

state TCD Chad
  name       Republic of Chad | Tchad
  adjective  Chadian
  people     Chadians
  capital    N'Djamena | Ndjamena | N’Djamena
  trait      african central-african sahel landlocked francophone muslim

state COM Comoros
  name       Union of the Comoros | Comoro Islands
  adjective  Comoran | Comorian
  people     Comorans | Comorians
  capital    Moroni
  trait      african east-african island arab muslim

state COG Republic of the Congo
  name       Congo Republic | Republic of Congo | Congo-Brazzaville | Congo Brazzaville
  name       People's Republic of the Congo
  capital    Brazzaville
  trait      african central-african francophone

state COD Democratic Republic of the Congo
  name       Democratic Republic of Congo | DR Congo | D.R. Congo | DRC | D.R.C. | Congo | Congo-Kinshasa
  name       Congo Kinshasa | Zaire | Zaïre
  adjective  Congolese | Zairian | Zairean
  people     Congolese | Zairians | Zaireans
  capital    Kinshasa
  trait      african central-african francophone

state CIV Ivory Coast
  name       Côte d'Ivoire | Cote d'Ivoire | Côte d’Ivoire | Cote d’Ivoire | Republic of Côte d'Ivoire
  adjective  Ivorian | Ivoirian
  people     Ivorians | Ivoirians
  capital    Abidjan | Yamoussoukro
  trait      african west-african francophone

state DJI Djibouti
  name       Republic of Djibouti
  adjective  Djiboutian
  people     Djiboutians
  trait      african east-african horn-of-africa arab muslim

state GNQ Equatorial Guinea
  name       Republic of Equatorial Guinea
  adjective  Equatoguinean | Equatorial Guinean
  people     Equatoguineans | Equatorial Guineans
  capital    Malabo
  trait      african central-african oil-rich

state ERI Eritrea
  name       State of Eritrea
  adjective  Eritrean
  people     Eritreans
  capital    Asmara
  trait      african east-african horn-of-africa red-sea

state SWZ Eswatini
  name       Swaziland | Kingdom of Eswatini | Kingdom of Swaziland
  adjective  Swazi
  people     Swazis
  capital    Mbabane | Lobamba
  trait      african southern-african landlocked kingdom

state ETH Ethiopia
  name       Federal Democratic Republic of Ethiopia | Abyssinia
  adjective  Ethiopian
  people     Ethiopians
  capital    Addis Ababa
  trait      african east-african horn-of-africa landlocked

state GAB Gabon
  name       Gabonese Republic
  adjective  Gabonese
  people     Gabonese
  capital    Libreville
  trait      african central-african francophone oil-rich

state GMB Gambia
  name       Republic of The Gambia
  adjective  Gambian
  people     Gambians
  capital    Banjul
  trait      african west-african muslim

state GHA Ghana
  name       Republic of Ghana
  adjective  Ghanaian
  people     Ghanaians
  capital    Accra
  seat       Jubilee House
  trait      african west-african

state GIN Guinea
  name       Republic of Guinea | Guinea-Conakry | Guinea Conakry
  adjective  Guinean
  people     Guineans
  capital    Conakry
  trait      african west-african francophone muslim

state GNB Guinea-Bissau
  name       Guinea Bissau | Republic of Guinea-Bissau
  adjective  Bissau-Guinean | Guinea-Bissauan
  people     Bissau-Guineans
  capital    Bissau
  trait      african west-african lusophone

state KEN Kenya
  name       Republic of Kenya
  adjective  Kenyan
  people     Kenyans
  capital    Nairobi
  trait      african east-african

state LSO Lesotho
  name       Kingdom of Lesotho
  adjective  Basotho | Lesothan
  people     Basotho
  capital    Maseru
  trait      african southern-african landlocked kingdom

state LBR Liberia
  name       Republic of Liberia
  adjective  Liberian
  people     Liberians
  capital    Monrovia
  trait      african west-african

state LBY Libya
  name       State of Libya | Libyan Arab Jamahiriya | Libyan Jamahiriya
  adjective  Libyan
  people     Libyans
  capital    Tripoli
  seat       Bab al-Aziziya
  trait      african north-african arab muslim maghreb mediterranean oil-rich

state MDG Madagascar
  name       Republic of Madagascar
  adjective  Malagasy | Madagascan
  people     Malagasy | Madagascans
  capital    Antananarivo
  trait      african southern-african island

state MWI Malawi
  name       Republic of Malawi
  adjective  Malawian
  people     Malawians
  capital    Lilongwe
  trait      african southern-african landlocked

state MLI Mali
  name       Republic of Mali
  adjective  Malian
  people     Malians
  capital    Bamako
  seat       Koulouba
  trait      african west-african sahel landlocked francophone muslim

state MRT Mauritania
  name       Islamic Republic of Mauritania
  adjective  Mauritanian
  people     Mauritanians
  capital    Nouakchott
  trait      african west-african north-african sahel arab muslim maghreb

state MUS Mauritius
  name       Republic of Mauritius
  adjective  Mauritian
  people     Mauritians
  capital    Port Louis
  trait      african island indian-ocean

state MYT Mayotte
  name       Department of Mayotte
  adjective  Mahoran
  people     Mahorans
  capital    Mamoudzou
  trait      african island territory french-territory

state MAR Morocco
  name       Kingdom of Morocco
  adjective  Moroccan
  people     Moroccans
  capital    Rabat
  trait      african north-african arab muslim maghreb mediterranean kingdom

state MOZ Mozambique
  name       Republic of Mozambique
  adjective  Mozambican
  people     Mozambicans
  capital    Maputo
  trait      african southern-african lusophone

state NAM Namibia
  name       Republic of Namibia | South West Africa
  adjective  Namibian
  people     Namibians
  capital    Windhoek
  trait      african southern-african

state NER Niger
  name       Republic of Niger
  adjective  Nigerien
  people     Nigeriens
  capital    Niamey
  trait      african west-african sahel landlocked francophone muslim

state NGA Nigeria
  name       Federal Republic of Nigeria
  adjective  Nigerian
  people     Nigerians
  capital    Abuja
  capital    Lagos ..1991-12-11
  seat       Aso Villa | Aso Rock
  trait      african west-african oil-rich

state REU Réunion
  name       La Réunion | Reunion Island | Réunion Island
  adjective  Réunionese | Reunionese
  people     Réunionese
  capital    Saint-Denis de la Réunion
  trait      african island territory french-territory

state RWA Rwanda
  name       Republic of Rwanda
  adjective  Rwandan
  people     Rwandans
  capital    Kigali
  seat       Urugwiro Village
  trait      african east-african central-african landlocked

state SHN Saint Helena
  name       St. Helena | St Helena | Saint Helena, Ascension and Tristan da Cunha
  adjective  Saint Helenian
  people     Saint Helenians
  capital    Jamestown
  trait      african island territory british-territory

state STP São Tomé and Príncipe
  name       Sao Tome and Principe | São Tomé | Sao Tome | Democratic Republic of São Tomé and Príncipe
  adjective  São Toméan | Sao Tomean
  people     São Toméans | Sao Tomeans
  trait      african central-african island lusophone

state SEN Senegal
  name       Republic of Senegal
  adjective  Senegalese
  people     Senegalese
  capital    Dakar
  trait      african west-african sahel francophone muslim

state SYC Seychelles
  name       Republic of Seychelles
  adjective  Seychellois
  people     Seychellois
  trait      african island indian-ocean

state SLE Sierra Leone
  name       Republic of Sierra Leone
  adjective  Sierra Leonean
  people     Sierra Leoneans
  capital    Freetown
  trait      african west-african

state SOM Somalia
  name       Federal Republic of Somalia | Somali Republic | Somali Democratic Republic
  adjective  Somali | Somalian
  people     Somalis | Somalians
  capital    Mogadishu
  seat       Villa Somalia
  trait      african east-african horn-of-africa arab muslim

state ZAF South Africa
  name       Republic of South Africa | RSA
  adjective  South African
  people     South Africans
  capital    Pretoria | Tshwane
  seat       Union Buildings | Tuynhuys | Mahlamba Ndlopfu
  trait      african southern-african

state SSD South Sudan
  name       Republic of South Sudan | Southern Sudan
  adjective  South Sudanese | Southern Sudanese
  people     South Sudanese | Southern Sudanese
  capital    Juba
  trait      african east-african landlocked oil-rich

state SDN Sudan
  name       Republic of the Sudan | Republic of Sudan
  adjective  Sudanese
  people     Sudanese
  capital    Khartoum
  trait      african east-african north-african arab muslim red-sea

state TZA Tanzania
  name       United Republic of Tanzania
  adjective  Tanzanian
  people     Tanzanians
  capital    Dar es Salaam | Dodoma
  trait      african east-african

state TGO Togo
  name       Togolese Republic
  adjective  Togolese
  people     Togolese
  capital    Lome | Lomé
  trait      african west-african francophone

state TUN Tunisia
  name       Republic of Tunisia | Tunisian Republic
  adjective  Tunisian
  people     Tunisians
  capital    Tunis
  seat       Carthage Palace
  trait      african north-african arab muslim maghreb mediterranean

state UGA Uganda
  name       Republic of Uganda
  adjective  Ugandan
  people     Ugandans
  capital    Kampala
  trait      african east-african landlocked

state ESH Western Sahara
  name       Sahrawi Arab Democratic Republic | Saharawi Arab Democratic Republic | SADR | Spanish Sahara
  adjective  Sahrawi | Saharawi | Western Saharan
  people     Sahrawis | Saharawis
  capital    Laayoune | El Aaiún
  trait      african north-african arab muslim maghreb disputed

state ZMB Zambia
  name       Republic of Zambia
  adjective  Zambian
  people     Zambians
  capital    Lusaka
  trait      african southern-african landlocked

state ZWE Zimbabwe
  name       Republic of Zimbabwe | Rhodesia | Southern Rhodesia
  adjective  Zimbabwean | Rhodesian
  people     Zimbabweans | Rhodesians
  capital    Harare
  trait      african southern-african landlocked

state IOT British Indian Ocean Territory
  name       Chagos Islands | Chagos Archipelago
  adjective  Chagossian
  people     Chagossians
  trait      island territory british-territory indian-ocean disputed
