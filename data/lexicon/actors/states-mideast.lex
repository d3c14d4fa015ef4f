# States of the Middle East, Egypt, Iran and Turkey among them: names, capitals, seats, traits.
# Written by hand; the facts are general knowledge. Codes are ISO 3166-1 alpha-3, with XKX for Kosovo.

state BHR Bahrain
  name       Kingdom of Bahrain | Bahrein
  adjective  Bahraini
  people     Bahrainis
  capital    Manama
  trait      asian middle-eastern gulf arab muslim island kingdom

state EGY Egypt
  name       Arab Republic of Egypt | United Arab Republic
  adjective  Egyptian
  people     Egyptians
  capital    Cairo
  seat       Ittihadiya | Ittihadiya Palace
  trait      african north-african middle-eastern arab muslim mediterranean red-sea

state IRN Iran
  name       Islamic Republic of Iran | Islamic Republic | Persia
  adjective  Iranian | Persian
  people     Iranians | Persians
  capital    Tehran | Teheran
  trait      asian middle-eastern gulf muslim shiite caspian oil-rich

state IRQ Iraq
  name       Republic of Iraq | Mesopotamia
  adjective  Iraqi
  people     Iraqis
  capital    Baghdad | Bagdad
  trait      asian middle-eastern gulf arab muslim oil-rich

state ISR Israel
  name       State of Israel | Jewish State
  adjective  Israeli
  people     Israelis
  capital    Jerusalem
  seat       Tel Aviv | Balfour Street
  trait      asian middle-eastern mediterranean nuclear jewish

state JOR Jordan
  name       Hashemite Kingdom of Jordan | Hashemite Kingdom | Transjordan
  adjective  Jordanian
  people     Jordanians
  capital    Amman
  trait      asian middle-eastern arab muslim kingdom

state KWT Kuwait
  name       State of Kuwait
  adjective  Kuwaiti
  people     Kuwaitis
  capital    Kuwait City
  seat       Dasman Palace
  trait      asian middle-eastern gulf arab muslim emirate oil-rich

state LBN Lebanon
  name       Lebanese Republic
  adjective  Lebanese
  people     Lebanese
  capital    Beirut
  seat       Baabda | Baabda Palace | Grand Serail
  trait      asian middle-eastern arab mediterranean

state OMN Oman
  name       Sultanate of Oman
  adjective  Omani
  people     Omanis
  capital    Muscat
  trait      asian middle-eastern gulf arab muslim sultanate oil-rich

state PSE Palestine
  name       West Bank and Gaza | State of Palestine | Palestinian Authority | Palestinian National Authority
  name       Palestinian Territories | Palestinian territories | Occupied Palestinian Territory
  name       Occupied Palestinian Territories | Gaza and the West Bank
  adjective  Palestinian
  people     Palestinians
  capital    Ramallah
  seat       Muqata
  trait      asian middle-eastern arab muslim mediterranean occupied

state QAT Qatar
  name       State of Qatar
  adjective  Qatari
  people     Qataris
  capital    Doha
  seat       Amiri Diwan
  trait      asian middle-eastern gulf arab muslim emirate oil-rich

state SAU Saudi Arabia
  name       Kingdom of Saudi Arabia | KSA
  adjective  Saudi | Saudi Arabian
  people     Saudis | Saudi Arabians
  capital    Riyadh
  trait      asian middle-eastern gulf arab muslim kingdom oil-rich

state SYR Syria
  name       Syrian Arab Republic
  adjective  Syrian
  people     Syrians
  capital    Damascus
  trait      asian middle-eastern arab muslim mediterranean

state TUR Turkey
  name       Türkiye | Turkiye | Republic of Turkey | Republic of Türkiye
  adjective  Turkish
  people     Turks
  capital    Ankara
  seat       Çankaya | Cankaya | Beştepe | Bestepe | Sublime Porte
  trait      asian european middle-eastern muslim mediterranean black-sea turkic

state ARE United Arab Emirates
  name       UAE | U.A.E. | The Emirates | Trucial States
  adjective  Emirati
  people     Emiratis
  capital    Abu Dhabi
  trait      asian middle-eastern gulf arab muslim oil-rich

state YEM Yemen
  name       Republic of Yemen | Yemen Arab Republic | North Yemen | South Yemen
  adjective  Yemeni | Yemenite
  people     Yemenis | Yemenites
  capital    Sanaa | Sana'a | San'a | Sana’a
  trait      asian middle-eastern arab muslim red-sea
