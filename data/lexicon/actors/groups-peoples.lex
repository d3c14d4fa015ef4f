# Peoples without a state of their own, minorities, faiths and their communities.
# Written by hand from general knowledge. Code of the state where the press mostly finds them, --- where that would be
# wrong as often as right. A people named like its state stands with the state.

# ---- Middle East, Caucasus, Central Asia ----

group --- CVL Kurds
  adjective  Kurdish
  people     Kurds | Kurd
group IRQ CVL Iraqi Kurds
  adjective  Iraqi Kurdish
  people     Iraqi Kurds
group SYR CVL Syrian Kurds
  adjective  Syrian Kurdish
  people     Syrian Kurds
group TUR CVL Turkish Kurds
  people     Turkish Kurds
group IRQ CVL Yazidis
  name       Yazidi community
  adjective  Yazidi | Yezidi
  people     Yazidis | Yezidis | Yazidi
group IRQ CVL Turkmen of Iraq
  name       Iraqi Turkmen
  people     Turkomans | Turkoman
group IRQ CVL Marsh Arabs
group IRQ REL Assyrians
  adjective  Assyrian
  people     Assyrians
group SYR REL Alawites
  adjective  Alawite
  people     Alawites | Alawis
group LBN REL Druze
  adjective  Druze
  people     Druze | Druzes
group LBN REL Maronites
  adjective  Maronite
  people     Maronites
group EGY REL Copts
  name       Coptic Christians
  adjective  Coptic
  people     Copts | Copt
group ISR CVL Jewish settlers
  name       Israeli settlers | West Bank settlers
  people     Jewish settlers | Israeli settlers | Jewish settler | Israeli settler
  noun       settler
group ISR CVL Israeli Arabs
  name       Arab Israelis | Palestinian citizens of Israel
  people     Israeli Arabs | Arab Israelis
group ISR REL Haredim
  name       ultra-Orthodox Jews | Ultra-Orthodox Jews
  people     Haredim
group ISR CVL Bedouin
  adjective  Bedouin
  people     Bedouins | Bedouin
group PSE REF Palestinian refugees
  name       Palestine refugees
  people     Palestinian refugees
group PSE CVL Gazans
  adjective  Gazan
  people     Gazans
group IRN REL Bahais
  name       Baha'i | Baha'is | Bahai
  people     Bahais
group IRN CVL Baluchis
  adjective  Baluchi | Baluch
  people     Baluchis
group PAK CVL Baloch
  adjective  Baloch | Balochi
  people     Baloch
group RUS CVL Chechens
  adjective  Chechen
  people     Chechens | Chechen
group RUS CVL Ingush
  adjective  Ingush
  people     Ingush
group RUS CVL Dagestanis
  adjective  Dagestani
  people     Dagestanis
group RUS CVL Tatars
  adjective  Tatar
  people     Tatars
group UKR CVL Crimean Tatars
  name       Mejlis
  adjective  Crimean Tatar
  people     Crimean Tatars
group UKR CVL Russian-speaking Ukrainians
  people     Russian-speakers | ethnic Russians
group GEO CVL Abkhaz
  adjective  Abkhaz | Abkhazian
  people     Abkhazians | Abkhaz
group GEO CVL South Ossetians
  adjective  South Ossetian | Ossetian
  people     South Ossetians | Ossetians
group AZE CVL Karabakh Armenians
  name       Nagorno-Karabakh Armenians | ethnic Armenians of Nagorno-Karabakh
  people     Karabakh Armenians
group MDA CVL Gagauz
  adjective  Gagauz
group MDA CVL Transnistrians
  adjective  Transnistrian | Trans-Dniester
  people     Transnistrians
group UZB CVL Karakalpaks
  adjective  Karakalpak
  people     Karakalpaks

# ---- South, East and South-East Asia ----

group MMR CVL Rohingya
  name       Rohingya Muslims | Rohingya community | Rohingya people
  adjective  Rohingya
  people     Rohingyas | Rohingya
group MMR CVL Karen people
  name       ethnic Karen | Karen refugees | Karen villagers
  people     Karens
group MMR CVL Kachin
  adjective  Kachin
  people     Kachins
group MMR CVL Shan people
  name       ethnic Shan
group CHN CVL Uyghurs
  name       Uyghur Muslims | Uighur Muslims
  adjective  Uyghur | Uighur | Uygur
  people     Uyghurs | Uighurs | Uygurs | Uyghur | Uighur
group CHN CVL World Uyghur Congress
  name       World Uighur Congress
group CHN CVL Tibetans
  adjective  Tibetan
  people     Tibetans | Tibetan
group CHN OPP Central Tibetan Administration
  name       Tibetan government-in-exile | Tibetan government in exile
group CHN CVL Hong Kongers
  people     Hongkongers | Hong Kongers
group LKA CVL Tamils
  name       Sri Lankan Tamils
  adjective  Tamil
  people     Tamils
group LKA CVL Sinhalese
  adjective  Sinhalese
  people     Sinhalese
group IND CVL Kashmiris
  adjective  Kashmiri
  people     Kashmiris | Kashmiri
group IND CVL Dalits
  adjective  Dalit
  people     Dalits | Dalit
group IND REL Sikhs
  adjective  Sikh
  people     Sikhs | Sikh
group IND CVL Nagas
  adjective  Naga
  people     Nagas
group IND CVL Assamese
  adjective  Assamese
group IND CVL Bodos
  adjective  Bodo
  people     Bodos
group IND CVL Manipuris
  name       Meitei | Kuki
  people     Meiteis | Kukis
group IND CVL Gorkhas
  people     Gorkhas
group NPL CVL Madhesis
  adjective  Madhesi
  people     Madhesis
group BTN CVL Lhotshampa
group PAK REL Ahmadis
  adjective  Ahmadi
  people     Ahmadis | Ahmadi
group PAK CVL Pashtuns
  adjective  Pashtun | Pathan
  people     Pashtuns | Pathans
group PAK CVL Sindhis
  adjective  Sindhi
  people     Sindhis
group AFG CVL Hazaras
  adjective  Hazara
  people     Hazaras | Hazara
group AFG CVL Afghan Tajiks
  people     Afghan Tajiks
group BGD CVL Jumma
  name       Chittagong Hill Tracts people
group VNM CVL Montagnards
  people     Montagnards
group LAO CVL Hmong
  adjective  Hmong
  people     Hmong
group IDN CVL Acehnese
  adjective  Acehnese
  people     Acehnese
group IDN CVL Papuans
  adjective  Papuan | West Papuan
  people     Papuans | West Papuans
group PHL CVL Moros
  adjective  Moro | Bangsamoro
  people     Moros
group AUS CVL Aboriginal Australians
  adjective  Aboriginal
  people     Aborigines | Aboriginals
group NZL CVL Maori
  adjective  Maori | Māori
  people     Maoris | Maori
group FRA CVL Kanaks
  adjective  Kanak
  people     Kanaks
group PNG CVL Bougainvilleans
  people     Bougainvilleans

# ---- Europe ----

group ESP CVL Catalans
  adjective  Catalan
  people     Catalans | Catalan
group ESP CVL Basques
  adjective  Basque
  people     Basques
group GBR CVL Scots
  adjective  Scottish
  people     Scots
group GBR CVL Northern Irish unionists
  name       Ulster loyalists
group FRA CVL Corsicans
  adjective  Corsican
  people     Corsicans
group BEL CVL Flemings
  adjective  Flemish
  people     Flemings
group BEL CVL Walloons
  adjective  Walloon
  people     Walloons
group --- CVL Roma
  name       Roma people | Roma community
  people     Gypsies | Gypsy
group --- CVL Sami people
group CYP CVL Turkish Cypriots
  adjective  Turkish Cypriot
  people     Turkish Cypriots
group CYP CVL Greek Cypriots
  adjective  Greek Cypriot
  people     Greek Cypriots
group BIH CVL Bosnian Serbs
  adjective  Bosnian Serb
  people     Bosnian Serbs | Bosnian Serb
group BIH CVL Bosniaks
  name       Bosnian Muslims
  adjective  Bosniak | Bosnian Muslim
  people     Bosniaks | Bosnian Muslims
group BIH CVL Bosnian Croats
  adjective  Bosnian Croat
  people     Bosnian Croats
group HRV CVL Krajina Serbs
  name       Croatian Serbs
  people     Krajina Serbs | Croatian Serbs
group XKX CVL Kosovo Serbs
  adjective  Kosovo Serb
  people     Kosovo Serbs | Kosovan Serbs
group XKX CVL Kosovo Albanians
  adjective  Kosovo Albanian | Kosovar Albanian
  people     Kosovo Albanians | Kosovar Albanians | ethnic Albanians
group MKD CVL Macedonian Albanians
  people     Macedonian Albanians

# ---- Africa ----

group --- CVL Hutus
  adjective  Hutu
  people     Hutus | Hutu
group --- CVL Tutsis
  adjective  Tutsi
  people     Tutsis | Tutsi
group MLI CVL Tuareg
  adjective  Tuareg | Touareg
  people     Tuaregs | Tuareg | Touaregs
group DZA CVL Berbers
  name       Kabyle
  adjective  Berber | Amazigh
  people     Berbers | Kabyles
group ESH CVL Sahrawis
  adjective  Sahrawi | Saharawi
  people     Sahrawis | Saharawis
group NGA CVL Fulani herders
  name       Fulani herdsmen
  adjective  Fulani
  people     Fulani | Fulanis
group NGA CVL Hausa
  adjective  Hausa
  people     Hausas
group NGA CVL Igbo
  adjective  Igbo | Biafran
  people     Igbos | Biafrans
group NGA CVL Yoruba
  adjective  Yoruba
  people     Yorubas
group NGA CVL Ogoni
  name       Movement for the Survival of the Ogoni People
  adjective  Ogoni
group NGA CVL Ijaw
  adjective  Ijaw
  people     Ijaws
group MLI CVL Dogon
  adjective  Dogon
group CMR CVL Anglophone Cameroonians
  name       Anglophones of Cameroon
group SDN CVL Darfuris
  adjective  Darfuri
  people     Darfuris | Darfurians
group SDN CVL Masalit
  adjective  Masalit
group SDN CVL Nuba
  adjective  Nuba
group SSD CVL Dinka
  adjective  Dinka
  people     Dinkas
group SSD CVL Nuer
  adjective  Nuer
  people     Nuers
group SSD CVL Murle
group ETH CVL Oromo
  adjective  Oromo
  people     Oromos
group ETH CVL Amhara
  adjective  Amhara
  people     Amharas
group ETH CVL Tigrayans
  adjective  Tigrayan
  people     Tigrayans
group ETH CVL Afars
  adjective  Afar
  people     Afars
group SOM CVL Somalilanders
  adjective  Somaliland
group SOM GOV Puntland authorities
  adjective  Puntland
group KEN CVL Kikuyu
  adjective  Kikuyu
  people     Kikuyus
group KEN CVL Luo people
  name       ethnic Luo | Luo tribe
group KEN CVL Maasai
  adjective  Maasai | Masai
  people     Maasai
group UGA CVL Acholi
  adjective  Acholi
group COD CVL Hema
  adjective  Hema
group COD CVL Lendu
  adjective  Lendu
group ZAF CVL Zulus
  adjective  Zulu
  people     Zulus
group ZAF CVL Afrikaners
  adjective  Afrikaner
  people     Afrikaners
group BWA CVL Kalahari Bushmen
  name       San people

# ---- the Americas ----

group CHL CVL Mapuche
  adjective  Mapuche
  people     Mapuches | Mapuche
group GTM CVL Maya people
  adjective  Mayan
  people     Mayans
group BOL CVL Aymara
  adjective  Aymara
group BRA CVL Yanomami
  adjective  Yanomami
group USA CVL Native Americans
  adjective  Native American
  people     Native Americans
group USA CVL African Americans
  adjective  African-American | African American
  people     African Americans | African-Americans | Black Americans
group USA CVL Cuban Americans
  people     Cuban Americans | Cuban exiles
group CAN CVL First Nations
  name       Inuit
group CAN CVL Quebecers
  people     Quebecers | Québécois | Quebecois

# ---- faiths ----

group --- REL Muslims
  adjective  Muslim | Moslem
  people     Muslims | Moslems
group --- REL Sunnis
  adjective  Sunni
  people     Sunnis | Sunni Muslims | Sunni Arabs
group --- REL Shiites
  adjective  Shiite | Shi'ite | Shia | Shi'a
  people     Shiites | Shi'ites | Shias | Shia Muslims | Shiite Muslims
group --- REL Salafis
  adjective  Salafi | Salafist
  people     Salafis | Salafists
group --- REL Sufis
  adjective  Sufi
  people     Sufis
group --- REL Ismailis
  adjective  Ismaili
  people     Ismailis
group --- REL Christians
  adjective  Christian
  people     Christians
group --- REL Roman Catholics
  adjective  Catholic | Roman Catholic
  people     Catholics | Roman Catholics
group VAT REL Roman Catholic Church
  name       Catholic Church | Catholic church
  noun       church
group --- REL Protestants
  adjective  Protestant
  people     Protestants
group --- REL Orthodox Christians
  people     Orthodox Christians
group --- REL Evangelicals
  adjective  Evangelical
  people     Evangelicals
group GBR REL Anglicans
  name       Church of England | Anglican Church | Anglican Communion
  adjective  Anglican
  people     Anglicans
group --- REL Mormons
  adjective  Mormon
  people     Mormons
group --- REL Jehovah's Witnesses
  name       Jehovah's Witness
group --- REL Jews
  adjective  Jewish
  people     Jews
group --- REL Hindus
  adjective  Hindu
  people     Hindus
group --- REL Buddhists
  adjective  Buddhist
  people     Buddhists
group --- CVL Islamists
  adjective  Islamist
  people     Islamists
group --- CVL Arabs
  adjective  Arab
  people     Arabs
group --- CVL Africans
  adjective  African
  people     Africans
group --- CVL Europeans
  adjective  European
group --- CVL Asians
  adjective  Asian
  people     Asians
group --- CVL Latin Americans
  adjective  Latin American
  people     Latin Americans
group --- GOV West
  name       Western powers | Western countries | Western nations | Western governments
  adjective  Western
  people     Westerners
