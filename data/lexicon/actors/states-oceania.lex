# States and territories of Oceania and the Southern Ocean: names, capitals, seats, traits.
# Written by hand; the facts are general knowledge. Codes are ISO 3166-1 alpha-3, with XKX for Kosovo.

state ASM American Samoa
  adjective  American Samoan
  people     American Samoans
  capital    Pago Pago
  trait      pacific island territory american-territory

state AUS Australia
  name       Commonwealth of Australia
  adjective  Australian | Aussie
  people     Australians | Aussies
  capital    Canberra
  trait      pacific oceanian western

state CXR Christmas Island
  name       Territory of Christmas Island
  trait      island territory australian-territory indian-ocean

state CCK Cocos Islands
  name       Cocos (Keeling) Islands | Keeling Islands | Cocos Keeling Islands
  trait      island territory australian-territory indian-ocean

state COK Cook Islands
  adjective  Cook Islander
  people     Cook Islanders
  capital    Avarua | Rarotonga
  trait      pacific polynesian island

state FJI Fiji
  name       Republic of Fiji | Fiji Islands
  adjective  Fijian
  people     Fijians
  capital    Suva
  trait      pacific melanesian island

state PYF French Polynesia
  name       Tahiti
  adjective  French Polynesian | Tahitian
  people     French Polynesians | Tahitians
  capital    Papeete
  trait      pacific polynesian island territory french-territory

state ATF French Southern Territories
  name       French Southern and Antarctic Lands | Kerguelen Islands
  trait      island territory french-territory antarctic

state GUM Guam
  name       Territory of Guam
  adjective  Guamanian | Chamorro
  people     Guamanians | Chamorros
  capital    Hagåtña | Hagatna
  trait      pacific micronesian island territory american-territory

state HMD Heard Island and McDonald Islands
  name       Heard and McDonald Islands
  trait      island territory australian-territory antarctic

state KIR Kiribati
  name       Republic of Kiribati | Gilbert Islands
  adjective  I-Kiribati
  people     I-Kiribati
  capital    Tarawa | South Tarawa
  trait      pacific micronesian island

state MHL Marshall Islands
  name       Republic of the Marshall Islands
  adjective  Marshallese
  people     Marshallese
  capital    Majuro
  trait      pacific micronesian island

state FSM Micronesia
  name       Federated States of Micronesia | FSM
  adjective  Micronesian
  people     Micronesians
  capital    Palikir
  trait      pacific micronesian island

state NRU Nauru
  name       Republic of Nauru
  adjective  Nauruan
  people     Nauruans
  capital    Yaren
  trait      pacific micronesian island

state NCL New Caledonia
  name       Kanaky
  adjective  New Caledonian
  people     New Caledonians
  capital    Noumea | Nouméa
  trait      pacific melanesian island territory french-territory

state NZL New Zealand
  name       Aotearoa | N.Z. | NZ
  people     New Zealanders
  capital    Wellington
  seat       Beehive
  trait      pacific oceanian western island

state NIU Niue
  adjective  Niuean
  people     Niueans
  capital    Alofi
  trait      pacific polynesian island

state NFK Norfolk Island
  adjective  Norfolk Islander
  people     Norfolk Islanders
  trait      pacific island territory australian-territory

state MNP Northern Mariana Islands
  name       Northern Marianas | Commonwealth of the Northern Mariana Islands | CNMI
  adjective  Northern Marianan
  capital    Saipan
  trait      pacific micronesian island territory american-territory

state PLW Palau
  name       Republic of Palau | Belau
  adjective  Palauan
  people     Palauans
  capital    Ngerulmud | Koror
  trait      pacific micronesian island

state PNG Papua New Guinea
  name       PNG | P.N.G. | Independent State of Papua New Guinea
  adjective  Papua New Guinean
  people     Papua New Guineans
  capital    Port Moresby
  trait      pacific melanesian island

state PCN Pitcairn Islands
  name       Pitcairn | Pitcairn Island
  adjective  Pitcairn Islander
  people     Pitcairn Islanders
  capital    Adamstown
  trait      pacific polynesian island territory british-territory

state WSM Samoa
  name       Western Samoa | Independent State of Samoa
  adjective  Samoan | Western Samoan
  people     Samoans | Western Samoans
  capital    Apia
  trait      pacific polynesian island

state SLB Solomon Islands
  name       Solomons
  adjective  Solomon Islander
  people     Solomon Islanders
  capital    Honiara
  trait      pacific melanesian island

state TKL Tokelau
  adjective  Tokelauan
  people     Tokelauans
  trait      pacific polynesian island territory

state TON Tonga
  name       Kingdom of Tonga
  adjective  Tongan
  people     Tongans
  capital    Nuku'alofa | Nukualofa | Nuku’alofa
  trait      pacific polynesian island kingdom

state TUV Tuvalu
  name       Ellice Islands
  adjective  Tuvaluan
  people     Tuvaluans
  capital    Funafuti
  trait      pacific polynesian island

state UMI United States Minor Outlying Islands
  name       U.S. Minor Outlying Islands | US Minor Outlying Islands | Wake Island | Midway Atoll
  trait      pacific island territory american-territory

state VUT Vanuatu
  name       Republic of Vanuatu | New Hebrides
  adjective  Ni-Vanuatu | Vanuatuan
  people     Ni-Vanuatu | Vanuatuans
  capital    Port Vila | Port-Vila
  trait      pacific melanesian island

state WLF Wallis and Futuna
  name       Wallis & Futuna
  adjective  Wallisian | Futunan
  people     Wallisians | Futunans
  capital    Mata-Utu
  trait      pacific polynesian island territory french-territory

state ATA Antarctica
  adjective  Antarctic
  trait      antarctic
