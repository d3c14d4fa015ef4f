# Leaders of Africa, in and out of office, since 1990.
# Written by hand; names, offices and their dates are general knowledge. A surname that many bear stands under `later`.

person Muammar Gaddafi
  name       Muammar Qaddafi | Moammar Gadhafi | Muammar Gadhafi | Moammar Khadafy | Colonel Gaddafi
  name       Muammar al-Gaddafi | Muammar Kadhafi | Moamer Kadhafi
  surname    Gaddafi | Qaddafi | Gadhafi | Kadhafi | Gadaffi | Khadafy
  office     LBY GOV leader 1969-09-01..2011-10-20
  gender     m

person Saif al-Islam Gaddafi
  name       Saif al-Islam | Seif al-Islam | Saif al-Islam Qaddafi | Seif al-Islam Gadhafi
  gender     m

person Moussa Koussa
  name       Musa Kusa
  surname    Koussa
  office     LBY SPY intelligence chief 1994-01-01..2009-03-04
  office     LBY GOV foreign minister 2009-03-04..2011-03-30
  gender     m

person Mustafa Abdul Jalil
  name       Mustafa Abdel Jalil | Mustafa Abdul-Jalil
  surname    Abdul Jalil | Abdel Jalil
  office     LBY REB rebel leader 2011-03-05..2011-08-23
  office     LBY GOV chairman 2011-08-24..2012-08-08
  gender     m

person Khalifa Haftar
  name       Khalifa Hifter | Khalifa Hafter
  surname    Haftar | Hifter
  office     LBY REB rebel leader 2014-05-16..
  gender     m

person Fayez al-Sarraj
  name       Fayez Sarraj | Fayez al-Serraj | Fayez Serraj
  surname    al-Sarraj | Sarraj | Serraj
  office     LBY GOV prime minister 2016-03-30..2021-03-15
  gender     m

person Abdul Hamid Dbeibah
  name       Abdulhamid Dbeibah | Abdul Hamid al-Dbeibah | Abdul-Hamid Dbeibah
  surname    Dbeibah | Dbeibeh
  office     LBY GOV prime minister 2021-03-15..
  gender     m

person Ali Zeidan
  surname    Zeidan
  office     LBY GOV prime minister 2012-11-14..2014-03-11
  gender     m

person Zine El Abidine Ben Ali
  name       Zine al-Abidine Ben Ali
  surname    Ben Ali
  office     TUN GOV president 1987-11-07..2011-01-14
  gender     m

person Moncef Marzouki
  surname    Marzouki
  office     TUN GOV president 2011-12-13..2014-12-31
  gender     m

person Beji Caid Essebsi
  surname    Essebsi
  office     TUN GOV prime minister 2011-02-27..2011-12-24
  office     TUN GOV president 2014-12-31..2019-07-25
  gender     m

person Kais Saied
  name       Kaïs Saïed | Kais Saïed
  surname    Saied
  office     TUN GOV president 2019-10-23..
  gender     m

person Rached Ghannouchi
  name       Rachid Ghannouchi
  later      Ghannouchi
  office     TUN OPP opposition leader 1981-06-06..2011-01-29
  office     TUN PTY party leader 2011-01-30..
  gender     m

person Chadli Bendjedid
  name       Chadli Benjedid
  surname    Bendjedid
  later      Chadli
  office     DZA GOV president 1979-02-09..1992-01-11
  gender     m

person Mohamed Boudiaf
  name       Mohammed Boudiaf
  surname    Boudiaf
  office     DZA GOV president 1992-01-16..1992-06-29
  gender     m

person Liamine Zéroual
  name       Liamine Zeroual
  surname    Zéroual | Zeroual
  office     DZA GOV president 1994-01-31..1999-04-27
  gender     m

person Abdelaziz Bouteflika
  surname    Bouteflika
  office     DZA GOV president 1999-04-27..2019-04-02
  gender     m

person Abdelmadjid Tebboune
  surname    Tebboune
  office     DZA GOV president 2019-12-19..
  gender     m

person Ramtane Lamamra
  surname    Lamamra
  office     AU IGO commissioner 2008-04-28..2013-09-11
  office     DZA GOV foreign minister 2013-09-11..2017-05-25
  office     DZA GOV foreign minister 2021-07-07..2023-03-18
  gender     m

person Abassi Madani
  name       Abbassi Madani
  later      Madani
  office     DZA OPP opposition leader 1989-02-18..2019-04-24
  gender     m

person Lakhdar Brahimi
  surname    Brahimi
  office     DZA GOV foreign minister 1991-06-18..1993-02-03
  office     UN IGO special envoy 1997-07-01..2004-12-31
  office     UN IGO special envoy 2012-08-17..2014-05-31
  gender     m

person King Hassan II
  name       King Hassan | Hassan II
  office     MAR GOV king 1961-03-03..1999-07-23
  gender     m

person King Mohammed VI
  name       King Mohammed | Mohammed VI | King Mohamed VI
  office     MAR GOV king 1999-07-23..
  gender     m

person Nasser Bourita
  surname    Bourita
  office     MAR GOV foreign minister 2017-04-05..
  gender     m

person Mohamed Abdelaziz
  name       Mohammed Abdelaziz
  later      Abdelaziz
  office     ESH REB rebel leader 1976-08-30..2016-05-31
  gender     m

person Brahim Ghali
  later      Ghali
  office     ESH REB rebel leader 2016-07-12..
  gender     m

person Omar al-Bashir
  name       Omar Hassan al-Bashir | Omar Bashir | Omar el-Bashir | Omar Hassan Ahmad al-Bashir
  surname    al-Bashir | Bashir
  office     SDN GOV president 1989-06-30..2019-04-11
  gender     m

person Hassan al-Turabi
  name       Hassan Turabi
  surname    al-Turabi | Turabi
  office     SDN LEG speaker 1996-04-01..1999-12-12
  office     SDN OPP opposition leader 2000-06-27..2016-03-05
  gender     m

person Ali Osman Taha
  name       Ali Osman Mohammed Taha | Ali Osman Mohamed Taha
  surname    Taha
  office     SDN GOV vice president 1998-02-17..2013-12-08
  gender     m

person Sadiq al-Mahdi
  name       Sadeq al-Mahdi | Sadig al-Mahdi
  surname    al-Mahdi
  office     SDN GOV prime minister 1986-05-06..1989-06-30
  office     SDN OPP opposition leader 1989-07-01..2020-11-26
  gender     m

person John Garang
  name       John Garang de Mabior
  surname    Garang
  office     SDN REB rebel leader 1983-05-16..2005-07-08
  office     SDN GOV vice president 2005-07-09..2005-07-30
  gender     m

person Salva Kiir
  name       Salva Kiir Mayardit
  surname    Kiir
  office     SDN GOV vice president 2005-08-11..2011-07-08
  office     SSD GOV president 2011-07-09..
  gender     m

person Riek Machar
  surname    Machar
  office     SDN REB rebel leader 1991-08-28..1997-04-21
  office     SSD GOV vice president 2011-07-09..2013-07-23
  office     SSD REB rebel leader 2013-12-15..2016-04-25
  office     SSD GOV vice president 2016-04-26..2016-07-25
  office     SSD REB rebel leader 2016-07-26..2020-02-21
  office     SSD GOV vice president 2020-02-22..2025-09-11
  gender     m

person Abdel Fattah al-Burhan
  name       Abdel-Fattah Burhan | Abdel Fattah Burhan | Abdel-Fattah al-Burhan
  surname    al-Burhan | Burhan
  office     SDN GOV chairman 2019-04-12..
  gender     m

person Mohamed Hamdan Dagalo
  name       Mohammed Hamdan Dagalo | Mohamed Hamdan Daglo
  surname    Hemedti | Hemeti | Dagalo | Daglo
  office     SDN GOV deputy chairman 2019-04-13..2023-04-14
  office     SDN REB rebel leader 2023-04-15..
  gender     m

person Abdalla Hamdok
  name       Abdallah Hamdok
  surname    Hamdok
  office     SDN GOV prime minister 2019-08-21..2021-10-25
  office     SDN GOV prime minister 2021-11-21..2022-01-02
  gender     m

person Minni Minnawi
  name       Minni Arko Minnawi | Minni Arcua Minnawi
  surname    Minnawi
  office     SDN REB rebel leader 2004-11-01..2006-05-05
  office     SDN REB rebel leader 2010-12-01..2020-10-03
  gender     m

person Khalil Ibrahim
  office     SDN REB rebel leader 2003-03-01..2011-12-23
  gender     m

person Abdel Wahid al-Nur
  name       Abdel Wahid Mohamed al-Nur | Abdul Wahid al-Nur | Abdelwahid al-Nur
  surname    al-Nur
  office     SDN REB rebel leader 2002-06-01..
  gender     m

person Mengistu Haile Mariam
  surname    Mengistu
  office     ETH GOV president 1977-02-03..1991-05-21
  gender     m

person Meles Zenawi
  surname    Meles | Zenawi
  office     ETH GOV president 1991-05-28..1995-08-22
  office     ETH GOV prime minister 1995-08-23..2012-08-20
  gender     m

person Hailemariam Desalegn
  surname    Hailemariam | Desalegn
  office     ETH GOV foreign minister 2010-10-04..2012-11-29
  office     ETH GOV prime minister 2012-09-21..2018-04-02
  gender     m

person Abiy Ahmed
  name       Abiy Ahmed Ali
  surname    Abiy
  office     ETH GOV prime minister 2018-04-02..
  gender     m

person Seyoum Mesfin
  surname    Seyoum
  office     ETH GOV foreign minister 1991-06-01..2010-10-04
  gender     m

person Debretsion Gebremichael
  surname    Debretsion
  office     ETH REB rebel leader 2020-11-04..2022-11-02
  gender     m

person Tedros Adhanom Ghebreyesus
  name       Tedros Adhanom
  surname    Tedros
  office     ETH GOV foreign minister 2012-11-29..2016-11-01
  office     WHO IGO director general 2017-07-01..
  gender     m

person Isaias Afwerki
  name       Issaias Afwerki | Isaias Afewerki | Isayas Afeworki
  surname    Isaias | Afwerki
  office     ETH REB rebel leader 1970-07-01..1991-05-24
  office     ERI GOV president 1993-05-24..
  gender     m

person Siad Barre
  name       Mohamed Siad Barre | Mohammed Siad Barre
  later      Barre
  office     SOM GOV president 1969-10-21..1991-01-26
  gender     m

person Mohamed Farrah Aidid
  name       Mohamed Farah Aidid | Mohammed Farah Aideed | Mohamed Farrah Aideed | Mohammed Farah Aidid
  surname    Aidid | Aideed
  office     SOM REB rebel leader 1991-01-26..1996-08-01
  gender     m

person Ali Mahdi Mohamed
  name       Ali Mahdi Mohammed | Ali Mahdi Muhammad
  surname    Ali Mahdi
  office     SOM REB faction leader 1991-01-26..2000-08-26
  gender     m

person Hussein Aidid
  name       Hussein Mohamed Aidid | Hussein Farah Aidid
  later      Aidid
  office     SOM REB rebel leader 1996-08-04..2001-01-01
  gender     m

person Abdiqasim Salad Hassan
  name       Abdulkassim Salat Hassan | Abdikassim Salad Hassan
  surname    Abdiqasim
  office     SOM GOV president 2000-08-27..2004-10-14
  gender     m

person Abdullahi Yusuf Ahmed
  surname    Abdullahi Yusuf
  office     SOM GOV president 2004-10-14..2008-12-29
  gender     m

person Ali Mohamed Gedi
  name       Ali Mohammed Gedi | Ali Mohammed Ghedi
  surname    Gedi
  office     SOM GOV prime minister 2004-11-03..2007-10-29
  gender     m

person Sharif Sheikh Ahmed
  name       Sheikh Sharif Ahmed | Sheikh Sharif Sheikh Ahmed | Sharif Ahmed
  office     SOM REB rebel leader 2006-06-05..2009-01-30
  office     SOM GOV president 2009-01-31..2012-08-20
  gender     m

person Hassan Sheikh Mohamud
  name       Hassan Sheikh Mohamoud
  surname    Mohamud
  office     SOM GOV president 2012-09-16..2017-02-16
  office     SOM GOV president 2022-05-23..
  gender     m

person Mohamed Abdullahi Mohamed
  name       Mohamed Abdullahi Farmajo | Mohamed Abdullahi Farmaajo
  surname    Farmajo | Farmaajo
  office     SOM GOV prime minister 2010-11-01..2011-06-19
  office     SOM GOV president 2017-02-16..2022-05-23
  gender     m

person Hassan Dahir Aweys
  name       Sheikh Hassan Dahir Aweys
  surname    Aweys
  office     SOM REB rebel leader 2006-06-05..2013-06-26
  gender     m

person Ahmed Abdi Godane
  name       Ahmed Godane
  surname    Godane
  office     SOM REB rebel leader 2007-12-01..2014-09-01
  gender     m

person Hassan Gouled Aptidon
  name       Hassan Gouled
  surname    Gouled
  office     DJI GOV president 1977-06-27..1999-05-08
  gender     m

person Ismail Omar Guelleh
  name       Ismaïl Omar Guelleh
  surname    Guelleh
  office     DJI GOV president 1999-05-08..
  gender     m

person Daniel arap Moi
  name       Daniel Arap Moi
  surname    Moi
  office     KEN GOV president 1978-08-22..2002-12-30
  gender     m

person Mwai Kibaki
  surname    Kibaki
  office     KEN GOV president 2002-12-30..2013-04-09
  gender     m

person Raila Odinga
  surname    Odinga
  later      Raila
  office     KEN OPP opposition leader 2005-11-21..2008-04-16
  office     KEN GOV prime minister 2008-04-17..2013-04-09
  office     KEN OPP opposition leader 2013-04-10..2025-10-15
  gender     m

person Uhuru Kenyatta
  surname    Kenyatta
  later      Uhuru
  office     KEN GOV president 2013-04-09..2022-09-13
  gender     m

person William Ruto
  surname    Ruto
  office     KEN GOV vice president 2013-04-09..2022-09-13
  office     KEN GOV president 2022-09-13..
  gender     m

person Yoweri Museveni
  name       Yoweri Kaguta Museveni
  surname    Museveni
  office     UGA GOV president 1986-01-29..
  gender     m

person Joseph Kony
  surname    Kony
  office     UGA REB rebel leader 1987-08-01..
  gender     m

person Vincent Otti
  surname    Otti
  office     UGA REB rebel leader 1990-01-01..2007-10-02
  gender     m

person Kizza Besigye
  surname    Besigye
  office     UGA OPP opposition leader 2001-01-01..
  gender     m

person Bobi Wine
  name       Robert Kyagulanyi
  office     UGA OPP opposition leader 2018-08-13..
  gender     m

person Ali Hassan Mwinyi
  surname    Mwinyi
  office     TZA GOV president 1985-11-05..1995-11-23
  gender     m

person Benjamin Mkapa
  surname    Mkapa
  office     TZA GOV president 1995-11-23..2005-12-21
  gender     m

person Jakaya Kikwete
  surname    Kikwete
  office     TZA GOV foreign minister 1995-11-30..2005-12-21
  office     TZA GOV president 2005-12-21..2015-11-05
  gender     m

person John Magufuli
  surname    Magufuli
  office     TZA GOV president 2015-11-05..2021-03-17
  gender     m

person Samia Suluhu Hassan
  name       Samia Suluhu
  surname    Suluhu Hassan
  office     TZA GOV vice president 2015-11-05..2021-03-19
  office     TZA GOV president 2021-03-19..
  gender     f

person Julius Nyerere
  surname    Nyerere
  office     TZA GOV president 1964-10-29..1985-11-05
  gender     m

person Salim Ahmed Salim
  later      Salim
  office     OAU IGO secretary-general 1989-09-19..2001-09-17
  gender     m

person Juvénal Habyarimana
  name       Juvenal Habyarimana
  surname    Habyarimana
  office     RWA GOV president 1973-07-05..1994-04-06
  gender     m

person Pasteur Bizimungu
  surname    Bizimungu
  office     RWA GOV president 1994-07-19..2000-03-23
  gender     m

person Paul Kagame
  surname    Kagame
  office     RWA REB rebel leader 1990-10-23..1994-07-18
  office     RWA GOV vice president 1994-07-19..2000-03-22
  office     RWA GOV president 2000-03-24..
  gender     m

person Melchior Ndadaye
  surname    Ndadaye
  office     BDI GOV president 1993-07-10..1993-10-21
  gender     m

person Pierre Buyoya
  surname    Buyoya
  office     BDI GOV president 1987-09-03..1993-07-10
  office     BDI GOV president 1996-07-25..2003-04-30
  gender     m

person Domitien Ndayizeye
  surname    Ndayizeye
  office     BDI GOV president 2003-04-30..2005-08-26
  gender     m

person Pierre Nkurunziza
  surname    Nkurunziza
  office     BDI REB rebel leader 2001-01-01..2003-11-16
  office     BDI GOV president 2005-08-26..2020-06-08
  gender     m

person Agathon Rwasa
  surname    Rwasa
  office     BDI REB rebel leader 2002-01-01..2009-04-18
  gender     m

person Évariste Ndayishimiye
  name       Evariste Ndayishimiye
  surname    Ndayishimiye
  office     BDI GOV president 2020-06-18..
  gender     m

person Mobutu Sese Seko
  surname    Mobutu
  office     COD GOV president 1965-11-24..1997-05-16
  gender     m

person Laurent Kabila
  name       Laurent-Désiré Kabila | Laurent-Desire Kabila | Laurent Desire Kabila
  surname    Kabila
  office     COD REB rebel leader 1996-10-18..1997-05-16
  office     COD GOV president 1997-05-17..2001-01-16
  gender     m

person Joseph Kabila
  surname    Kabila
  office     COD GOV president 2001-01-17..2019-01-24
  gender     m

person Félix Tshisekedi
  name       Felix Tshisekedi
  surname    Tshisekedi
  office     COD GOV president 2019-01-24..
  gender     m

person Étienne Tshisekedi
  name       Etienne Tshisekedi
  surname    Tshisekedi
  office     COD OPP opposition leader 1982-02-15..2017-02-01
  gender     m

person Jean-Pierre Bemba
  surname    Bemba
  office     COD REB rebel leader 1998-11-01..2003-07-16
  office     COD GOV vice president 2003-07-17..2006-12-06
  office     COD GOV defence minister 2023-03-23..2024-06-12
  gender     m

person Laurent Nkunda
  surname    Nkunda
  office     COD REB rebel leader 2004-05-26..2009-01-22
  gender     m

person Bosco Ntaganda
  surname    Ntaganda
  office     COD REB rebel leader 2002-01-01..2009-01-22
  office     COD REB rebel leader 2012-04-04..2013-03-18
  gender     m

person Sultani Makenga
  surname    Makenga
  office     COD REB rebel leader 2012-05-06..
  gender     m

person Corneille Nangaa
  surname    Nangaa
  office     COD REB rebel leader 2023-12-15..
  gender     m

person Moïse Katumbi
  name       Moise Katumbi
  surname    Katumbi
  office     COD OPP opposition leader 2015-09-29..
  gender     m

person Martin Fayulu
  surname    Fayulu
  office     COD OPP opposition leader 2018-11-11..
  gender     m

person Thomas Lubanga
  surname    Lubanga
  office     COD REB rebel leader 2001-09-01..2005-03-19
  gender     m

person Denis Sassou Nguesso
  name       Denis Sassou-Nguesso
  surname    Sassou Nguesso | Sassou-Nguesso
  office     COG GOV president 1979-02-08..1992-08-31
  office     COG GOV president 1997-10-25..
  gender     m

person Pascal Lissouba
  surname    Lissouba
  office     COG GOV president 1992-08-31..1997-10-15
  gender     m

person Ange-Félix Patassé
  name       Ange-Felix Patasse
  surname    Patassé | Patasse
  office     CAF GOV president 1993-10-22..2003-03-15
  gender     m

person François Bozizé
  name       Francois Bozize
  surname    Bozizé | Bozize
  office     CAF GOV president 2003-03-15..2013-03-24
  office     CAF REB rebel leader 2020-12-19..
  gender     m

person Michel Djotodia
  surname    Djotodia
  office     CAF REB rebel leader 2012-12-10..2013-03-23
  office     CAF GOV president 2013-03-24..2014-01-10
  gender     m

person Catherine Samba-Panza
  surname    Samba-Panza
  office     CAF GOV president 2014-01-23..2016-03-30
  gender     f

person Faustin-Archange Touadéra
  name       Faustin-Archange Touadera | Faustin Archange Touadera
  surname    Touadéra | Touadera
  office     CAF GOV president 2016-03-30..
  gender     m

person Hissène Habré
  name       Hissene Habre
  surname    Habré | Habre
  office     TCD GOV president 1982-06-07..1990-12-01
  gender     m

person Idriss Déby
  name       Idriss Deby | Idriss Déby Itno | Idriss Deby Itno
  surname    Déby | Deby
  office     TCD GOV president 1990-12-02..2021-04-20
  gender     m

person Mahamat Idriss Déby
  name       Mahamat Idriss Deby | Mahamat Déby | Mahamat Deby
  surname    Déby | Deby
  office     TCD GOV president 2021-04-20..
  gender     m

person Paul Biya
  surname    Biya
  office     CMR GOV president 1982-11-06..
  gender     m

person Omar Bongo
  name       Omar Bongo Ondimba
  surname    Bongo
  office     GAB GOV president 1967-12-02..2009-06-08
  gender     m

person Ali Bongo
  name       Ali Bongo Ondimba
  surname    Bongo
  office     GAB GOV president 2009-10-16..2023-08-30
  gender     m

person Jean Ping
  later      Ping
  office     GAB GOV foreign minister 1999-01-25..2008-02-06
  office     AU IGO chairman of the Commission 2008-04-28..2012-10-15
  office     GAB OPP opposition leader 2014-02-01..
  gender     m

person Brice Oligui Nguema
  name       Brice Clotaire Oligui Nguema
  surname    Oligui Nguema
  office     GAB GOV president 2023-08-30..
  gender     m

person Teodoro Obiang
  name       Teodoro Obiang Nguema | Teodoro Obiang Nguema Mbasogo
  surname    Obiang
  office     GNQ GOV president 1979-08-03..
  gender     m

person Ibrahim Babangida
  surname    Babangida
  office     NGA GOV president 1985-08-27..1993-08-26
  gender     m

person Sani Abacha
  surname    Abacha
  office     NGA GOV president 1993-11-17..1998-06-08
  gender     m

person Abdulsalami Abubakar
  name       Abdulsalam Abubakar
  later      Abubakar
  office     NGA GOV president 1998-06-09..1999-05-29
  gender     m

person Moshood Abiola
  name       M.K.O. Abiola | MKO Abiola
  surname    Abiola
  office     NGA OPP opposition leader 1993-06-12..1998-07-07
  gender     m

person Olusegun Obasanjo
  surname    Obasanjo
  office     NGA GOV president 1999-05-29..2007-05-29
  gender     m

person Umaru Yar'Adua
  name       Umaru Musa Yar'Adua
  surname    Yar'Adua
  office     NGA GOV president 2007-05-29..2010-05-05
  gender     m

person Goodluck Jonathan
  later      Jonathan
  office     NGA GOV vice president 2007-05-29..2010-05-05
  office     NGA GOV president 2010-05-06..2015-05-29
  gender     m

person Muhammadu Buhari
  surname    Buhari
  office     NGA GOV president 1983-12-31..1985-08-27
  office     NGA OPP opposition leader 2003-01-01..2015-05-28
  office     NGA GOV president 2015-05-29..2023-05-29
  gender     m

person Bola Tinubu
  name       Bola Ahmed Tinubu
  surname    Tinubu
  office     NGA GOV president 2023-05-29..
  gender     m

person Atiku Abubakar
  surname    Atiku
  office     NGA GOV vice president 1999-05-29..2007-05-29
  office     NGA OPP opposition leader 2007-05-30..
  gender     m

person Peter Obi
  later      Obi
  office     NGA OPP opposition leader 2022-05-27..
  gender     m

person Abubakar Shekau
  surname    Shekau
  office     NGA REB rebel leader 2009-07-30..2021-05-19
  gender     m

person Mohammed Yusuf
  later      Yusuf
  office     NGA REB rebel leader 2002-01-01..2009-07-30
  gender     m

person Ken Saro-Wiwa
  surname    Saro-Wiwa
  office     NGA OPP activist 1990-08-26..1995-11-10
  gender     m

person Jerry Rawlings
  surname    Rawlings
  office     GHA GOV president 1981-12-31..2001-01-07
  gender     m

person John Kufuor
  name       John Agyekum Kufuor
  surname    Kufuor
  office     GHA GOV president 2001-01-07..2009-01-07
  gender     m

person John Atta Mills
  surname    Atta Mills
  office     GHA GOV president 2009-01-07..2012-07-24
  gender     m

person John Mahama
  name       John Dramani Mahama
  surname    Mahama
  office     GHA GOV president 2012-07-24..2017-01-07
  office     GHA GOV president 2025-01-07..
  gender     m

person Nana Akufo-Addo
  surname    Akufo-Addo
  office     GHA GOV president 2017-01-07..2025-01-07
  gender     m

person Kofi Annan
  surname    Annan
  office     UN IGO secretary-general 1997-01-01..2006-12-31
  office     UN IGO special envoy 2012-02-23..2012-08-31
  gender     m

person Samuel Doe
  later      Doe
  office     LBR GOV president 1980-04-12..1990-09-09
  gender     m

person Charles Taylor
  later      Taylor
  office     LBR REB rebel leader 1989-12-24..1997-08-01
  office     LBR GOV president 1997-08-02..2003-08-11
  gender     m

person Gyude Bryant
  later      Bryant
  office     LBR GOV president 2003-10-14..2006-01-16
  gender     m

person Ellen Johnson Sirleaf
  name       Ellen Johnson-Sirleaf
  surname    Sirleaf | Johnson Sirleaf | Johnson-Sirleaf
  office     LBR GOV president 2006-01-16..2018-01-22
  gender     f

person George Weah
  surname    Weah
  office     LBR GOV president 2018-01-22..2024-01-22
  gender     m

person Joseph Boakai
  surname    Boakai
  office     LBR GOV vice president 2006-01-16..2018-01-22
  office     LBR GOV president 2024-01-22..
  gender     m

person Prince Johnson
  name       Prince Yormie Johnson
  office     LBR REB rebel leader 1990-07-01..1992-12-31
  gender     m

person Ahmad Tejan Kabbah
  name       Ahmed Tejan Kabbah
  surname    Kabbah
  office     SLE GOV president 1996-03-29..1997-05-25
  office     SLE GOV president 1998-03-10..2007-09-17
  gender     m

person Foday Sankoh
  surname    Sankoh
  office     SLE REB rebel leader 1991-03-23..2000-05-17
  gender     m

person Valentine Strasser
  surname    Strasser
  office     SLE GOV president 1992-04-29..1996-01-16
  gender     m

person Johnny Paul Koroma
  later      Koroma
  office     SLE GOV junta leader 1997-05-25..1998-02-12
  gender     m

person Sam Bockarie
  surname    Bockarie
  office     SLE REB rebel leader 1997-03-02..1999-12-15
  gender     m

person Ernest Bai Koroma
  name       Ernest Koroma
  later      Koroma
  office     SLE GOV president 2007-09-17..2018-04-04
  gender     m

person Julius Maada Bio
  name       Maada Bio
  later      Bio
  office     SLE GOV president 2018-04-04..
  gender     m

person Lansana Conté
  name       Lansana Conte
  surname    Conté | Conte
  office     GIN GOV president 1984-04-05..2008-12-22
  gender     m

person Moussa Dadis Camara
  name       Dadis Camara
  surname    Dadis Camara
  later      Camara
  office     GIN GOV president 2008-12-23..2009-12-03
  gender     m

person Alpha Condé
  name       Alpha Conde
  surname    Condé | Conde
  office     GIN GOV president 2010-12-21..2021-09-05
  gender     m

person Mamady Doumbouya
  name       Mamadi Doumbouya
  surname    Doumbouya
  office     GIN GOV president 2021-09-05..
  gender     m

person João Bernardo Vieira
  name       Joao Bernardo Vieira
  later      Vieira
  office     GNB GOV president 1980-11-14..1999-05-07
  office     GNB GOV president 2005-10-01..2009-03-02
  gender     m

person Umaro Sissoco Embaló
  name       Umaro Sissoco Embalo | Umaro Cissoko Embalo
  surname    Embaló | Embalo
  office     GNB GOV president 2020-02-27..2025-11-26
  gender     m

person Abdou Diouf
  surname    Diouf
  office     SEN GOV president 1981-01-01..2000-04-01
  gender     m

person Abdoulaye Wade
  surname    Wade
  office     SEN GOV president 2000-04-01..2012-04-02
  gender     m

person Macky Sall
  surname    Sall
  office     SEN GOV president 2012-04-02..2024-04-02
  gender     m

person Bassirou Diomaye Faye
  surname    Faye | Diomaye Faye
  office     SEN GOV president 2024-04-02..
  gender     m

person Ousmane Sonko
  surname    Sonko
  office     SEN OPP opposition leader 2019-02-24..2024-04-01
  office     SEN GOV prime minister 2024-04-02..
  gender     m

person Dawda Jawara
  surname    Jawara
  office     GMB GOV president 1970-04-24..1994-07-22
  gender     m

person Yahya Jammeh
  surname    Jammeh
  office     GMB GOV president 1994-07-22..2017-01-21
  gender     m

person Adama Barrow
  surname    Barrow
  office     GMB GOV president 2017-01-19..
  gender     m

person Moussa Traoré
  name       Moussa Traore
  later      Traoré | Traore
  office     MLI GOV president 1968-11-19..1991-03-26
  gender     m

person Alpha Oumar Konaré
  name       Alpha Oumar Konare
  surname    Konaré | Konare
  office     MLI GOV president 1992-06-08..2002-06-08
  office     AU IGO chairman of the Commission 2003-09-16..2008-04-28
  gender     m

person Amadou Toumani Touré
  name       Amadou Toumani Toure
  later      Touré | Toure
  office     MLI GOV president 2002-06-08..2012-03-22
  gender     m

person Amadou Sanogo
  name       Amadou Haya Sanogo
  surname    Sanogo
  office     MLI MIL junta leader 2012-03-22..2012-04-12
  gender     m

person Dioncounda Traoré
  name       Dioncounda Traore
  later      Traoré | Traore
  office     MLI GOV president 2012-04-12..2013-09-04
  gender     m

person Ibrahim Boubacar Keïta
  name       Ibrahim Boubacar Keita
  surname    Keïta | Keita
  office     MLI GOV prime minister 1994-02-04..2000-02-15
  office     MLI GOV president 2013-09-04..2020-08-18
  gender     m

person Assimi Goïta
  name       Assimi Goita
  surname    Goïta | Goita
  office     MLI GOV junta leader 2020-08-19..2020-09-25
  office     MLI GOV vice president 2020-09-25..2021-05-24
  office     MLI GOV president 2021-05-24..
  gender     m

person Iyad Ag Ghaly
  name       Iyad Ag Ghali
  surname    Ag Ghaly | Ag Ghali
  office     MLI REB rebel leader 1990-06-28..1996-03-27
  office     MLI REB rebel leader 2012-01-01..
  gender     m

person Mamadou Tandja
  surname    Tandja
  office     NER GOV president 1999-12-22..2010-02-18
  gender     m

person Ibrahim Baré Maïnassara
  name       Ibrahim Bare Mainassara
  surname    Maïnassara | Mainassara
  office     NER GOV president 1996-01-27..1999-04-09
  gender     m

person Mahamadou Issoufou
  surname    Issoufou
  office     NER GOV president 2011-04-07..2021-04-02
  gender     m

person Mohamed Bazoum
  name       Mohammed Bazoum
  surname    Bazoum
  office     NER GOV foreign minister 2011-04-21..2015-02-25
  office     NER GOV president 2021-04-02..2023-07-26
  gender     m

person Abdourahamane Tchiani
  name       Abdourahmane Tchiani | Abdourahamane Tiani
  surname    Tchiani | Tiani
  office     NER GOV junta leader 2023-07-28..
  gender     m

person Blaise Compaoré
  name       Blaise Compaore
  surname    Compaoré | Compaore
  office     BFA GOV president 1987-10-15..2014-10-31
  gender     m

person Roch Marc Christian Kaboré
  name       Roch Kabore | Roch Marc Christian Kabore | Roch Kaboré
  surname    Kaboré | Kabore
  office     BFA GOV president 2015-12-29..2022-01-24
  gender     m

person Paul-Henri Damiba
  name       Paul-Henri Sandaogo Damiba
  surname    Damiba
  office     BFA GOV junta leader 2022-01-24..2022-09-30
  gender     m

person Ibrahim Traoré
  name       Ibrahim Traore | Captain Ibrahim Traore
  later      Traoré | Traore
  office     BFA GOV junta leader 2022-09-30..
  gender     m

person Thomas Sankara
  surname    Sankara
  office     BFA GOV president 1983-08-04..1987-10-15
  gender     m

person Félix Houphouët-Boigny
  name       Felix Houphouet-Boigny
  surname    Houphouët-Boigny | Houphouet-Boigny
  office     CIV GOV president 1960-11-03..1993-12-07
  gender     m

person Henri Konan Bédié
  name       Henri Konan Bedie
  surname    Bédié | Bedie
  office     CIV GOV president 1993-12-07..1999-12-24
  office     CIV OPP opposition leader 1999-12-25..2023-08-01
  gender     m

person Robert Guéï
  name       Robert Guei
  surname    Guéï | Guei
  office     CIV GOV junta leader 1999-12-24..2000-10-25
  gender     m

person Laurent Gbagbo
  surname    Gbagbo
  office     CIV OPP opposition leader 1982-01-01..2000-10-25
  office     CIV GOV president 2000-10-26..2011-04-11
  office     CIV OPP opposition leader 2021-06-17..
  gender     m

person Alassane Ouattara
  surname    Ouattara
  office     CIV GOV prime minister 1990-11-07..1993-12-09
  office     CIV OPP opposition leader 1999-08-01..2010-12-03
  office     CIV GOV president 2010-12-04..
  gender     m

person Guillaume Soro
  surname    Soro
  office     CIV REB rebel leader 2002-09-19..2007-03-28
  office     CIV GOV prime minister 2007-03-29..2012-03-08
  office     CIV LEG speaker 2012-03-12..2019-02-08
  gender     m

person Mathieu Kérékou
  name       Mathieu Kerekou
  surname    Kérékou | Kerekou
  office     BEN GOV president 1972-10-26..1991-04-04
  office     BEN GOV president 1996-04-04..2006-04-06
  gender     m

person Nicéphore Soglo
  name       Nicephore Soglo
  surname    Soglo
  office     BEN GOV president 1991-04-04..1996-04-04
  gender     m

person Thomas Boni Yayi
  name       Boni Yayi | Yayi Boni
  surname    Boni Yayi | Yayi
  office     BEN GOV president 2006-04-06..2016-04-06
  gender     m

person Patrice Talon
  surname    Talon
  office     BEN GOV president 2016-04-06..2026-05-23
  gender     m

person Gnassingbé Eyadéma
  name       Gnassingbe Eyadema
  surname    Eyadéma | Eyadema
  office     TGO GOV president 1967-04-14..2005-02-05
  gender     m

person Faure Gnassingbé
  name       Faure Gnassingbe
  surname    Gnassingbé | Gnassingbe
  office     TGO GOV president 2005-05-04..2025-05-03
  office     TGO GOV prime minister 2025-05-03..
  gender     m

person Maaouya Ould Sid'Ahmed Taya
  name       Maaouya Ould Taya | Maaouya Ould Sid Ahmed Taya
  surname    Taya | Ould Taya
  office     MRT GOV president 1984-12-12..2005-08-03
  gender     m

person Mohamed Ould Abdel Aziz
  name       Mohammed Ould Abdel Aziz
  surname    Abdel Aziz | Ould Abdel Aziz
  office     MRT GOV junta leader 2008-08-06..2009-04-15
  office     MRT GOV president 2009-08-05..2019-08-01
  gender     m

person Mohamed Ould Ghazouani
  name       Mohammed Ould Ghazouani | Mohamed Ould Cheikh El Ghazouani
  surname    Ghazouani
  office     MRT GOV president 2019-08-01..
  gender     m

person Nelson Mandela
  surname    Mandela
  office     ZAF OPP opposition leader 1964-06-12..1994-05-09
  office     ZAF GOV president 1994-05-10..1999-06-14
  gender     m

person F. W. de Klerk
  name       F.W. de Klerk | FW de Klerk | Frederik Willem de Klerk
  surname    de Klerk
  office     ZAF GOV president 1989-09-20..1994-05-10
  office     ZAF GOV vice president 1994-05-10..1996-06-30
  gender     m

person Thabo Mbeki
  surname    Mbeki
  office     ZAF GOV vice president 1994-05-10..1999-06-14
  office     ZAF GOV president 1999-06-14..2008-09-24
  gender     m

person Kgalema Motlanthe
  surname    Motlanthe
  office     ZAF GOV president 2008-09-25..2009-05-09
  gender     m

person Jacob Zuma
  surname    Zuma
  office     ZAF GOV vice president 1999-06-17..2005-06-14
  office     ZAF GOV president 2009-05-09..2018-02-14
  gender     m

person Cyril Ramaphosa
  surname    Ramaphosa
  office     ZAF GOV vice president 2014-05-26..2018-02-15
  office     ZAF GOV president 2018-02-15..
  gender     m

person Nkosazana Dlamini-Zuma
  name       Nkosazana Dlamini Zuma
  surname    Dlamini-Zuma | Dlamini Zuma
  office     ZAF GOV foreign minister 1999-06-17..2009-05-10
  office     AU IGO chairwoman of the Commission 2012-10-15..2017-01-30
  gender     f

person Naledi Pandor
  surname    Pandor
  office     ZAF GOV foreign minister 2019-05-30..2024-06-30
  gender     f

person Mangosuthu Buthelezi
  surname    Buthelezi
  office     ZAF PTY party leader 1975-03-21..1994-05-09
  office     ZAF GOV home affairs minister 1994-05-11..2004-07-13
  gender     m

person Desmond Tutu
  name       Archbishop Desmond Tutu
  surname    Tutu
  office     ZAF REL archbishop 1986-09-07..2021-12-26
  gender     m

person Julius Malema
  surname    Malema
  office     ZAF OPP party leader 2013-07-26..
  gender     m

person Robert Mugabe
  surname    Mugabe
  office     ZWE GOV prime minister 1980-04-18..1987-12-31
  office     ZWE GOV president 1987-12-31..2017-11-21
  gender     m

person Morgan Tsvangirai
  surname    Tsvangirai
  office     ZWE OPP opposition leader 1999-09-11..2009-02-10
  office     ZWE GOV prime minister 2009-02-11..2013-09-11
  office     ZWE OPP opposition leader 2013-09-12..2018-02-14
  gender     m

person Emmerson Mnangagwa
  surname    Mnangagwa
  office     ZWE GOV vice president 2014-12-12..2017-11-06
  office     ZWE GOV president 2017-11-24..
  gender     m

person Nelson Chamisa
  surname    Chamisa
  office     ZWE OPP opposition leader 2018-02-15..
  gender     m

person Kenneth Kaunda
  surname    Kaunda
  office     ZMB GOV president 1964-10-24..1991-11-02
  gender     m

person Frederick Chiluba
  surname    Chiluba
  office     ZMB GOV president 1991-11-02..2002-01-02
  gender     m

person Levy Mwanawasa
  surname    Mwanawasa
  office     ZMB GOV president 2002-01-02..2008-08-19
  gender     m

person Michael Sata
  surname    Sata
  office     ZMB GOV president 2011-09-23..2014-10-28
  gender     m

person Edgar Lungu
  surname    Lungu
  office     ZMB GOV president 2015-01-25..2021-08-24
  gender     m

person Hakainde Hichilema
  surname    Hichilema
  office     ZMB OPP opposition leader 2006-07-15..2021-08-23
  office     ZMB GOV president 2021-08-24..
  gender     m

person Hastings Banda
  name       Hastings Kamuzu Banda
  later      Banda
  office     MWI GOV president 1966-07-06..1994-05-24
  gender     m

person Bakili Muluzi
  surname    Muluzi
  office     MWI GOV president 1994-05-24..2004-05-24
  gender     m

person Bingu wa Mutharika
  surname    Mutharika
  office     MWI GOV president 2004-05-24..2012-04-05
  gender     m

person Joyce Banda
  later      Banda
  office     MWI GOV president 2012-04-07..2014-05-31
  gender     f

person Peter Mutharika
  surname    Mutharika
  office     MWI GOV president 2014-05-31..2020-06-28
  office     MWI GOV president 2025-10-04..
  gender     m

person Lazarus Chakwera
  surname    Chakwera
  office     MWI GOV president 2020-06-28..2025-10-04
  gender     m

person Joaquim Chissano
  surname    Chissano
  office     MOZ GOV president 1986-11-06..2005-02-02
  gender     m

person Armando Guebuza
  surname    Guebuza
  office     MOZ GOV president 2005-02-02..2015-01-15
  gender     m

person Filipe Nyusi
  surname    Nyusi
  office     MOZ GOV defence minister 2008-03-27..2014-03-14
  office     MOZ GOV president 2015-01-15..2025-01-15
  gender     m

person Daniel Chapo
  surname    Chapo
  office     MOZ GOV president 2025-01-15..
  gender     m

person Afonso Dhlakama
  surname    Dhlakama
  office     MOZ REB rebel leader 1979-11-01..1992-10-04
  office     MOZ OPP opposition leader 1992-10-05..2013-04-20
  office     MOZ REB rebel leader 2013-04-21..2018-05-03
  gender     m

person José Eduardo dos Santos
  name       Jose Eduardo dos Santos
  surname    dos Santos
  office     AGO GOV president 1979-09-21..2017-09-26
  gender     m

person João Lourenço
  name       Joao Lourenco
  surname    Lourenço | Lourenco
  office     AGO GOV defence minister 2014-04-24..2017-07-23
  office     AGO GOV president 2017-09-26..
  gender     m

person Jonas Savimbi
  surname    Savimbi
  office     AGO REB rebel leader 1975-11-11..2002-02-22
  gender     m

person Sam Nujoma
  surname    Nujoma
  office     NAM REB rebel leader 1960-04-19..1990-03-20
  office     NAM GOV president 1990-03-21..2005-03-21
  gender     m

person Hifikepunye Pohamba
  surname    Pohamba
  office     NAM GOV president 2005-03-21..2015-03-21
  gender     m

person Hage Geingob
  surname    Geingob
  office     NAM GOV president 2015-03-21..2024-02-04
  gender     m

person Netumbo Nandi-Ndaitwah
  surname    Nandi-Ndaitwah
  office     NAM GOV president 2025-03-21..
  gender     f

person Quett Masire
  name       Ketumile Masire
  surname    Masire
  office     BWA GOV president 1980-07-18..1998-03-31
  gender     m

person Festus Mogae
  surname    Mogae
  office     BWA GOV president 1998-04-01..2008-04-01
  gender     m

person Ian Khama
  surname    Khama
  office     BWA GOV president 2008-04-01..2018-04-01
  gender     m

person Mokgweetsi Masisi
  surname    Masisi
  office     BWA GOV president 2018-04-01..2024-11-01
  gender     m

person King Mswati III
  name       King Mswati
  surname    Mswati
  office     SWZ GOV king 1986-04-25..
  gender     m

person Didier Ratsiraka
  surname    Ratsiraka
  office     MDG GOV president 1975-06-15..1993-03-27
  office     MDG GOV president 1997-02-09..2002-07-05
  gender     m

person Marc Ravalomanana
  surname    Ravalomanana
  office     MDG GOV president 2002-05-06..2009-03-17
  office     MDG OPP opposition leader 2009-03-18..
  gender     m

person Andry Rajoelina
  surname    Rajoelina
  office     MDG GOV president 2009-03-21..2014-01-25
  office     MDG GOV president 2019-01-19..2025-10-14
  gender     m
