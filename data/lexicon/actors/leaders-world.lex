# Leaders of international organisations, and of Oceania, in and out of office, since 1990.
# Written by hand; names, offices and their dates are general knowledge. A surname that many bear stands under `later`.

person Javier Pérez de Cuéllar
  name       Javier Perez de Cuellar
  surname    Pérez de Cuéllar | Perez de Cuellar
  office     UN IGO secretary-general 1982-01-01..1991-12-31
  gender     m

person Boutros Boutros-Ghali
  name       Boutros Boutros Ghali
  surname    Boutros-Ghali
  office     EGY GOV minister of state for foreign affairs 1977-11-01..1991-12-31
  office     UN IGO secretary-general 1992-01-01..1996-12-31
  gender     m

person Hans Blix
  surname    Blix
  office     IAEA IGO director general 1981-12-01..1997-11-30
  office     UN IGO chief weapons inspector 2000-03-01..2003-06-30
  gender     m

person Richard Butler
  later      Butler
  office     UN IGO chief weapons inspector 1997-07-01..1999-06-30
  gender     m

person Rolf Ekeus
  name       Rolf Ekéus
  surname    Ekeus
  office     UN IGO chief weapons inspector 1991-04-19..1997-06-30
  gender     m

person Yukiya Amano
  surname    Amano
  office     IAEA IGO director general 2009-12-01..2019-07-18
  gender     m

person Rafael Grossi
  name       Rafael Mariano Grossi
  surname    Grossi
  office     IAEA IGO director general 2019-12-03..
  gender     m

person Yasushi Akashi
  surname    Akashi
  office     UN IGO special representative 1992-03-15..1993-09-26
  office     UN IGO special representative 1994-01-01..1995-10-31
  gender     m

person Thorvald Stoltenberg
  later      Stoltenberg
  office     UN IGO special envoy 1993-05-02..1995-12-31
  gender     m

person Cyrus Vance
  surname    Vance
  office     UN IGO special envoy 1991-10-08..1993-05-01
  gender     m

person Sérgio Vieira de Mello
  name       Sergio Vieira de Mello
  surname    Vieira de Mello
  office     UN IGO special representative 1999-11-13..2002-05-20
  office     UN IGO high commissioner 2002-09-12..2003-08-19
  gender     m

person Terje Roed-Larsen
  name       Terje Rød-Larsen
  surname    Roed-Larsen
  office     UN IGO special envoy 1999-10-01..2004-12-31
  gender     m

person Geir Pedersen
  name       Geir O. Pedersen
  later      Pedersen
  office     UN IGO special envoy 2019-01-07..2025-09-30
  gender     m

person Staffan de Mistura
  surname    de Mistura
  office     UN IGO special envoy 2014-07-10..2018-12-31
  office     UN IGO special envoy 2021-11-01..
  gender     m

person Martin Griffiths
  surname    Griffiths
  office     UN IGO special envoy 2018-02-16..2021-07-19
  office     UN IGO humanitarian chief 2021-07-19..2024-06-30
  gender     m

person Jan Egeland
  surname    Egeland
  office     UN IGO humanitarian chief 2003-08-01..2006-12-13
  gender     m

person Mark Lowcock
  surname    Lowcock
  office     UN IGO humanitarian chief 2017-09-01..2021-06-18
  gender     m

person Tom Fletcher
  later      Fletcher
  office     UN IGO humanitarian chief 2024-11-18..
  gender     m

person Hans Grundberg
  surname    Grundberg
  office     UN IGO special envoy 2021-08-16..
  gender     m

person Volker Perthes
  surname    Perthes
  office     UN IGO special envoy 2021-01-07..2023-09-13
  gender     m

person Ghassan Salamé
  name       Ghassan Salame
  surname    Salamé | Salame
  office     UN IGO special envoy 2017-06-22..2020-03-02
  gender     m

person Stephanie Williams
  later      Williams
  office     UN IGO special envoy 2020-03-02..2021-01-17
  gender     f

person Volker Türk
  name       Volker Turk
  surname    Türk | Tuerk
  office     UN IGO high commissioner 2022-10-17..
  gender     m

person Navi Pillay
  name       Navanethem Pillay
  surname    Pillay
  office     UN IGO high commissioner 2008-09-01..2014-08-31
  gender     f

person Zeid Ra'ad al-Hussein
  name       Zeid Raad al-Hussein | Prince Zeid
  surname    Zeid
  office     UN IGO high commissioner 2014-09-01..2018-08-31
  gender     m

person Louise Arbour
  surname    Arbour
  office     UN JUD chief prosecutor 1996-10-01..1999-09-15
  office     UN IGO high commissioner 2004-07-01..2008-06-30
  gender     f

person Carla Del Ponte
  name       Carla del Ponte
  surname    Del Ponte
  office     UN JUD chief prosecutor 1999-09-15..2007-12-31
  gender     f

person Sadako Ogata
  surname    Ogata
  office     UNHCR IGO high commissioner 1991-01-01..2000-12-31
  gender     f

person Filippo Grandi
  surname    Grandi
  office     UNHCR IGO high commissioner 2016-01-01..2025-12-31
  gender     m

person Philippe Lazzarini
  surname    Lazzarini
  office     UNRWA IGO commissioner-general 2020-04-01..2026-03-31
  gender     m

person Margaret Chan
  later      Chan
  office     WHO IGO director general 2007-01-04..2017-06-30
  gender     f

person Stéphane Dujarric
  name       Stephane Dujarric
  surname    Dujarric
  office     UN IGO spokesman 2014-03-10..
  gender     m

person Manfred Wörner
  name       Manfred Woerner | Manfred Worner
  surname    Wörner | Woerner
  office     NATO IGO secretary-general 1988-07-01..1994-08-13
  gender     m

person Michel Camdessus
  surname    Camdessus
  office     IMF IGO managing director 1987-01-16..2000-02-14
  gender     m

person Rodrigo Rato
  name       Rodrigo de Rato
  surname    Rato
  office     IMF IGO managing director 2004-06-07..2007-10-31
  gender     m

person Dominique Strauss-Kahn
  surname    Strauss-Kahn
  office     IMF IGO managing director 2007-11-01..2011-05-18
  gender     m

person Christine Lagarde
  surname    Lagarde
  office     FRA GOV finance minister 2007-06-19..2011-06-29
  office     IMF IGO managing director 2011-07-05..2019-09-12
  office     EU IGO president of the European Central Bank 2019-11-01..
  gender     f

person Kristalina Georgieva
  surname    Georgieva
  office     EU IGO commissioner 2010-02-10..2016-12-31
  office     IMF IGO managing director 2019-10-01..
  gender     f

person James Wolfensohn
  surname    Wolfensohn
  office     WB IGO president 1995-06-01..2005-05-31
  gender     m

person Lewis Preston
  later      Preston
  office     WB IGO president 1991-09-01..1995-05-04
  gender     m

person Paul Wolfowitz
  surname    Wolfowitz
  office     USA GOV deputy defence secretary 2001-03-02..2005-05-13
  office     WB IGO president 2005-06-01..2007-06-30
  gender     m

person Robert Zoellick
  surname    Zoellick
  office     USA GOV trade representative 2001-02-07..2005-02-22
  office     USA GOV deputy secretary of state 2005-02-22..2006-07-07
  office     WB IGO president 2007-07-01..2012-06-30
  gender     m

person Jim Yong Kim
  later      Kim
  office     WB IGO president 2012-07-01..2019-01-31
  gender     m

person David Malpass
  surname    Malpass
  office     WB IGO president 2019-04-09..2023-06-01
  gender     m

person Ajay Banga
  surname    Banga
  office     WB IGO president 2023-06-02..
  gender     m

person Supachai Panitchpakdi
  surname    Supachai
  office     WTO IGO director general 2002-09-01..2005-08-31
  gender     m

person Pascal Lamy
  surname    Lamy
  office     EU IGO commissioner 1999-09-16..2004-11-21
  office     WTO IGO director general 2005-09-01..2013-08-31
  gender     m

person Roberto Azevêdo
  name       Roberto Azevedo
  surname    Azevêdo | Azevedo
  office     WTO IGO director general 2013-09-01..2020-08-31
  gender     m

person Ngozi Okonjo-Iweala
  surname    Okonjo-Iweala
  office     WTO IGO director general 2021-03-01..
  gender     f

person Moussa Faki Mahamat
  name       Moussa Faki
  surname    Faki
  office     TCD GOV foreign minister 2008-04-23..2017-01-31
  office     AU IGO chairman of the Commission 2017-03-14..2025-02-13
  gender     m

person Mahamoud Ali Youssouf
  surname    Youssouf
  office     DJI GOV foreign minister 2005-05-22..2025-02-14
  office     AU IGO chairman of the Commission 2025-03-13..
  gender     m

person Said Djinnit
  surname    Djinnit
  office     AU IGO commissioner 2003-09-16..2008-04-28
  gender     m

person Abdalla El-Badri
  name       Abdalla Salem el-Badri | Abdullah al-Badri
  surname    El-Badri | el-Badri | Badri
  office     OPEC IGO secretary-general 2007-01-01..2016-07-31
  gender     m

person Mohammad Barkindo
  name       Mohammed Barkindo | Mohammad Sanusi Barkindo
  surname    Barkindo
  office     OPEC IGO secretary-general 2016-08-01..2022-07-05
  gender     m

person Haitham al-Ghais
  name       Haitham Al Ghais
  surname    al-Ghais
  office     OPEC IGO secretary-general 2022-08-01..
  gender     m

person Lamberto Zannier
  surname    Zannier
  office     UN IGO special representative 2008-06-20..2011-06-30
  office     OSCE IGO secretary-general 2011-07-01..2017-06-30
  gender     m

person Marc Perrin de Brichambaut
  surname    Perrin de Brichambaut
  office     OSCE IGO secretary-general 2005-06-21..2011-06-30
  gender     m

person Thomas Greminger
  surname    Greminger
  office     OSCE IGO secretary-general 2017-07-18..2020-07-18
  gender     m

person Helga Schmid
  name       Helga Maria Schmid
  later      Schmid
  office     OSCE IGO secretary-general 2021-01-04..2024-09-03
  gender     f

person Luis Moreno-Ocampo
  name       Luis Moreno Ocampo
  surname    Moreno-Ocampo | Moreno Ocampo | Ocampo
  office     ICC JUD chief prosecutor 2003-06-16..2012-06-15
  gender     m

person Fatou Bensouda
  surname    Bensouda
  office     ICC JUD chief prosecutor 2012-06-15..2021-06-15
  gender     f

person Karim Khan
  name       Karim Ahmad Khan
  later      Khan
  office     ICC JUD chief prosecutor 2021-06-16..
  gender     m

person Surin Pitsuwan
  later      Surin
  office     ASEAN IGO secretary-general 2008-01-01..2012-12-31
  gender     m

person Kao Kim Hourn
  office     ASEAN IGO secretary-general 2023-01-01..
  gender     m

person Lim Jock Hoi
  office     ASEAN IGO secretary-general 2018-01-01..2022-12-31
  gender     m

person Nikolai Bordyuzha
  name       Nikolay Bordyuzha
  surname    Bordyuzha
  office     CSTO IGO secretary-general 2003-04-28..2016-12-31
  gender     m

person Stanislav Zas
  later      Zas
  office     CSTO IGO secretary-general 2020-01-01..2022-12-31
  gender     m

person José Miguel Insulza
  name       Jose Miguel Insulza
  surname    Insulza
  office     OAS IGO secretary-general 2005-05-26..2015-05-26
  gender     m

person Luis Almagro
  surname    Almagro
  office     URY GOV foreign minister 2010-03-01..2015-03-01
  office     OAS IGO secretary-general 2015-05-26..2025-05-26
  gender     m

person Abdullatif al-Zayani
  name       Abdul Latif al-Zayani | Abdullatif bin Rashid al-Zayani
  surname    al-Zayani
  office     GCC IGO secretary-general 2011-04-01..2020-01-31
  office     BHR GOV foreign minister 2020-02-11..
  gender     m

person Jakob Kellenberger
  surname    Kellenberger
  office     ICRC NGO president 2000-01-01..2012-06-30
  gender     m

person Peter Maurer
  surname    Maurer
  office     ICRC NGO president 2012-07-01..2022-09-30
  gender     m

person Mirjana Spoljaric
  name       Mirjana Spoljaric Egger
  surname    Spoljaric
  office     ICRC NGO president 2022-10-01..
  gender     f

person Bob Hawke
  surname    Hawke
  office     AUS GOV prime minister 1983-03-11..1991-12-20
  gender     m

person Paul Keating
  surname    Keating
  office     AUS GOV prime minister 1991-12-20..1996-03-11
  gender     m

person John Howard
  later      Howard
  office     AUS GOV prime minister 1996-03-11..2007-12-03
  gender     m

person Kevin Rudd
  surname    Rudd
  office     AUS GOV prime minister 2007-12-03..2010-06-24
  office     AUS GOV foreign minister 2010-09-14..2012-02-22
  office     AUS GOV prime minister 2013-06-27..2013-09-18
  gender     m

person Julia Gillard
  surname    Gillard
  office     AUS GOV prime minister 2010-06-24..2013-06-27
  gender     f

person Tony Abbott
  later      Abbott
  office     AUS GOV prime minister 2013-09-18..2015-09-15
  gender     m

person Malcolm Turnbull
  surname    Turnbull
  office     AUS GOV prime minister 2015-09-15..2018-08-24
  gender     m

person Scott Morrison
  later      Morrison
  office     AUS GOV prime minister 2018-08-24..2022-05-23
  gender     m

person Anthony Albanese
  surname    Albanese
  office     AUS GOV prime minister 2022-05-23..
  gender     m

person Gareth Evans
  later      Evans
  office     AUS GOV foreign minister 1988-09-02..1996-03-11
  gender     m

person Alexander Downer
  surname    Downer
  office     AUS GOV foreign minister 1996-03-11..2007-12-03
  gender     m

person Stephen Smith
  office     AUS GOV foreign minister 2007-12-03..2010-09-14
  office     AUS GOV defence minister 2010-09-14..2013-09-18
  gender     m

person Julie Bishop
  later      Bishop
  office     AUS GOV foreign minister 2013-09-18..2018-08-26
  gender     f

person Marise Payne
  later      Payne
  office     AUS GOV foreign minister 2018-08-28..2022-05-23
  gender     f

person Penny Wong
  later      Wong
  office     AUS GOV foreign minister 2022-05-23..
  gender     f

person Richard Marles
  surname    Marles
  office     AUS GOV defence minister 2022-06-01..
  gender     m

person Jim Bolger
  surname    Bolger
  office     NZL GOV prime minister 1990-11-02..1997-12-08
  gender     m

person Helen Clark
  later      Clark
  office     NZL GOV prime minister 1999-12-05..2008-11-19
  gender     f

person John Key
  office     NZL GOV prime minister 2008-11-19..2016-12-12
  gender     m

person Jacinda Ardern
  surname    Ardern
  office     NZL GOV prime minister 2017-10-26..2023-01-25
  gender     f

person Chris Hipkins
  surname    Hipkins
  office     NZL GOV prime minister 2023-01-25..2023-11-27
  gender     m

person Christopher Luxon
  surname    Luxon
  office     NZL GOV prime minister 2023-11-27..
  gender     m

person Winston Peters
  later      Peters
  office     NZL GOV foreign minister 2005-10-19..2008-11-19
  office     NZL GOV foreign minister 2017-10-26..2020-11-06
  office     NZL GOV foreign minister 2023-11-27..
  gender     m

person Sitiveni Rabuka
  surname    Rabuka
  office     FJI GOV prime minister 1992-06-02..1999-05-19
  office     FJI GOV prime minister 2022-12-24..
  gender     m

person Mahendra Chaudhry
  surname    Chaudhry
  office     FJI GOV prime minister 1999-05-19..2000-05-27
  gender     m

person George Speight
  surname    Speight
  office     FJI REB rebel leader 2000-05-19..2000-07-26
  gender     m

person Laisenia Qarase
  surname    Qarase
  office     FJI GOV prime minister 2001-09-10..2006-12-05
  gender     m

person Frank Bainimarama
  name       Voreqe Bainimarama | Josaia Voreqe Bainimarama
  surname    Bainimarama
  office     FJI MIL commander 1999-03-01..2014-03-05
  office     FJI GOV prime minister 2007-01-05..2022-12-24
  gender     m

person Michael Somare
  surname    Somare
  office     PNG GOV prime minister 2002-08-05..2011-08-02
  gender     m

person Peter O'Neill
  later      O'Neill
  office     PNG GOV prime minister 2011-08-02..2019-05-29
  gender     m

person James Marape
  surname    Marape
  office     PNG GOV prime minister 2019-05-30..
  gender     m

person Manasseh Sogavare
  surname    Sogavare
  office     SLB GOV prime minister 2019-04-24..2024-05-02
  gender     m
