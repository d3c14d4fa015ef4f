# Ministers and leaders of oppositions that the files by region do not have. Written by hand from general knowledge.

person Urmas Paet
  later      Paet
  office     EST GOV foreign_minister 2005-04-13..2014-11-03
  gender     m

person Sven Mikser
  later      Mikser
  office     EST GOV foreign_minister 2016-11-23..2019-04-29
  gender     m

person Hina Rabbani Khar
  later      Khar
  office     PAK GOV foreign_minister 2011-02-11..2013-03-16
  gender     f

person Ricardo Patiño
  later      Patiño
  office     ECU GOV foreign_minister 2010-01-21..2016-03-03
  gender     m

person Vladimir Norov
  later      Norov
  office     UZB GOV foreign_minister 2006-07-12..2010-12-27
  office     SCO IGO secretary-general 2019-01-01..2021-12-31
  gender     m

person Taneti Maamau
  later      Maamau
  office     KIR GOV president 2016-03-11..
  gender     m

person Bill Shorten
  later      Shorten
  office     AUS OPP opposition_leader 2013-10-13..2019-05-30
  gender     m

person Hamilton Mourao
  later      Mourao
  office     BRA GOV vice_president 2019-01-01..2022-12-31
  gender     m

person Zlatko Lagumdzija
  later      Lagumdzija
  office     BIH GOV prime_minister 2001-07-18..2002-12-23
  office     BIH GOV foreign_minister 2012-01-12..2015-03-31
  gender     m

person Nasser Judeh
  later      Judeh
  office     JOR GOV foreign_minister 2009-02-23..2017-01-15
  gender     m

person Yerzhan Kazykhanov
  later      Kazykhanov
  office     KAZ GOV foreign_minister 2011-04-11..2012-09-28
  gender     m

person Mukhtar Tleuberdi
  later      Tleuberdi
  office     KAZ GOV foreign_minister 2019-09-18..2023-04-03
  gender     m

person Murat Nurtleu
  later      Nurtleu
  office     KAZ GOV foreign_minister 2023-04-03..
  gender     m

person Adilbek Dzhaksybekov
  later      Dzhaksybekov
  office     KAZ GOV defence_minister 2009-06-24..2014-04-03
  gender     m

person Grigol Vashadze
  later      Vashadze
  office     GEO GOV foreign_minister 2008-12-06..2012-10-25
  gender     m

person Maia Panjikidze
  later      Panjikidze
  office     GEO GOV foreign_minister 2012-10-25..2014-11-04
  gender     f

person David Zalkaliani
  later      Zalkaliani
  office     GEO GOV foreign_minister 2018-06-21..2022-04-04
  gender     m

person Zohrab Mnatsakanyan
  later      Mnatsakanyan
  office     ARM GOV foreign_minister 2018-05-12..2020-11-16
  gender     m

person Rashid Meredov
  later      Meredov
  office     TKM GOV foreign_minister 2001-07-07..
  gender     m

person Hamrokhon Zarifi
  later      Zarifi
  office     TJK GOV foreign_minister 2006-12-01..2013-11-29
  gender     m

person Sirojiddin Aslov
  later      Aslov
  office     TJK GOV foreign_minister 2013-11-29..2018-06-01
  gender     m

person Abdulaziz Kamilov
  name       Abdulaziz Komilov
  later      Kamilov | Komilov
  office     UZB GOV foreign_minister 1994-02-25..2003-03-13
  office     UZB GOV foreign_minister 2012-01-18..2022-04-27
  gender     m

person Sergei Martynov
  later      Martynov
  office     BLR GOV foreign_minister 2003-03-21..2012-08-20
  gender     m

person Ivan Mrkic
  later      Mrkic
  office     SRB GOV foreign_minister 2012-07-27..2014-04-27
  gender     m

person Nikola Poposki
  later      Poposki
  office     MKD GOV foreign_minister 2011-07-28..2017-05-31
  gender     m

person Nikola Dimitrov
  later      Dimitrov
  office     MKD GOV foreign_minister 2017-05-31..2020-08-30
  gender     m

person Linas Linkevicius
  later      Linkevicius
  office     LTU GOV foreign_minister 2012-12-13..2020-12-11
  gender     m

person Artis Pabriks
  later      Pabriks
  office     LVA GOV foreign_minister 2004-07-21..2007-10-28
  office     LVA GOV defence_minister 2010-11-03..2014-01-22
  office     LVA GOV defence_minister 2019-01-23..2022-12-14
  gender     m

person Erkki Tuomioja
  later      Tuomioja
  office     FIN GOV foreign_minister 2000-02-25..2007-04-19
  office     FIN GOV foreign_minister 2011-06-22..2015-05-29
  gender     m

person Ine Eriksen Soreide
  later      Soreide
  office     NOR GOV defence_minister 2013-10-16..2017-10-20
  office     NOR GOV foreign_minister 2017-10-20..2021-10-14
  gender     f
