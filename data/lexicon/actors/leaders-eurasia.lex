# Leaders, ministers, envoys and spokesmen from Central Asia to the Atlantic whom the files by region do not have, 1990 to
# 2025. Written by hand from general knowledge; who held several posts of one rank without a gap has them as one.

# ---- Kazakhstan ----

person Sergei Tereshchenko
  name       Sergey Tereshchenko
  later      Tereshchenko
  office     KAZ GOV prime_minister 1991-10-14..1994-10-12
  gender     m

person Akezhan Kazhegeldin
  surname    Kazhegeldin
  office     KAZ GOV prime_minister 1994-10-12..1997-10-10
  gender     m

person Nurlan Balgimbayev
  name       Nurlan Balgymbayev
  surname    Balgimbayev
  office     KAZ GOV prime_minister 1997-10-10..1999-10-01
  gender     m

person Bakytzhan Sagintayev
  surname    Sagintayev
  office     KAZ GOV prime_minister 2016-09-09..2019-02-21
  gender     m

person Askar Mamin
  later      Mamin
  office     KAZ GOV prime_minister 2019-02-25..2022-01-05
  gender     m

person Alikhan Smailov
  later      Smailov
  office     KAZ GOV prime_minister 2022-01-11..2024-02-05
  gender     m

person Olzhas Bektenov
  surname    Bektenov
  office     KAZ GOV prime_minister 2024-02-06..
  gender     m

person Mukhtar Tileuberdi
  name       Mukhtar Tleuberdi
  surname    Tileuberdi
  office     KAZ GOV foreign_minister 2019-09-18..2023-03-30
  gender     m

person Mukhtar Altynbayev
  surname    Altynbayev
  office     KAZ MIL defence_minister 1996-10-30..1999-08-09
  office     KAZ MIL defence_minister 2001-12-08..2007-01-10
  gender     m

person Nurtai Abykayev
  name       Nurtay Abykayev
  surname    Abykayev
  office     KAZ SPY security_chief 1998-09-17..1999-08-09
  office     KAZ LEG speaker 2004-03-10..2007-10-15
  office     KAZ SPY security_chief 2010-08-23..2014-01-27
  gender     m

person Sauat Mynbayev
  surname    Mynbayev
  office     KAZ GOV minister 2007-08-29..2013-07-03
  gender     m

person Kalmukhanbet Kasymov
  later      Kasymov
  office     KAZ GOV minister 2011-04-15..2019-02-10
  gender     m

person Amangeldy Shabdarbayev
  surname    Shabdarbayev
  office     KAZ SPY security_chief 2006-02-22..2010-08-23
  gender     m

person Zharmakhan Tuyakbay
  name       Zharmakhan Tuyakbai
  surname    Tuyakbay
  office     KAZ LEG speaker 1999-12-01..2004-10-14
  office     KAZ OPP opposition_leader 2004-10-15..2013-12-31
  gender     m

person Bulat Abilov
  later      Abilov
  office     KAZ OPP opposition_leader 2001-11-18..2013-12-31
  gender     m

person Galymzhan Zhakiyanov
  name       Galymjan Jakiyanov
  surname    Zhakiyanov
  office     KAZ GOV governor 1997-12-01..2001-11-17
  office     KAZ OPP opposition_leader 2001-11-18..
  gender     m

person Altynbek Sarsenbayev
  name       Altynbek Sarsenbaiuly
  later      Sarsenbayev
  office     KAZ OPP opposition_leader 2004-10-01..2006-02-13
  gender     m

person Vladimir Kozlov
  later      Kozlov
  office     KAZ OPP opposition_leader 2005-09-01..2016-08-04
  gender     m

person Serikbolsyn Abdildin
  surname    Abdildin
  office     KAZ OPP opposition_leader 1994-01-01..2010-04-17
  gender     m

person Zamanbek Nurkadilov
  surname    Nurkadilov
  office     KAZ OPP opposition_leader 2004-03-01..2005-11-12
  gender     m

person Yevgeny Zhovtis
  name       Evgeny Zhovtis
  surname    Zhovtis
  office     KAZ NGO director 1993-01-01..
  gender     m

person Yermukhamet Yertysbayev
  name       Ermukhamet Ertysbayev
  surname    Yertysbayev | Ertysbayev
  office     KAZ GOV minister 2006-01-19..2008-05-13
  gender     m

# ---- Kyrgyzstan ----

person Tursunbek Chyngyshev
  surname    Chyngyshev
  office     KGZ GOV prime_minister 1992-02-10..1993-12-13
  gender     m

person Apas Jumagulov
  name       Apas Dzhumagulov
  surname    Jumagulov | Dzhumagulov
  office     KGZ GOV prime_minister 1993-12-14..1998-03-24
  gender     m

person Amangeldy Muraliyev
  name       Amangeldi Muraliev
  surname    Muraliyev
  office     KGZ GOV prime_minister 1999-04-21..2000-12-21
  gender     m

person Nikolai Tanayev
  name       Nikolay Tanaev
  surname    Tanayev | Tanaev
  office     KGZ GOV prime_minister 2002-05-30..2005-03-24
  gender     m

person Igor Chudinov
  surname    Chudinov
  office     KGZ GOV prime_minister 2007-12-27..2009-10-20
  gender     m

person Daniyar Usenov
  name       Daniar Usenov
  surname    Usenov
  office     KGZ GOV prime_minister 2009-10-21..2010-04-07
  gender     m

person Omurbek Babanov
  surname    Babanov
  office     KGZ GOV prime_minister 2011-12-23..2012-09-01
  gender     m

person Temir Sariyev
  later      Sariyev
  office     KGZ GOV prime_minister 2015-05-01..2016-04-11
  gender     m

person Muratbek Imanaliyev
  name       Muratbek Imanaliev
  surname    Imanaliyev | Imanaliev
  office     KGZ GOV foreign_minister 1997-06-26..2002-05-22
  office     SCO IGO secretary-general 2010-01-01..2012-12-31
  gender     m

person Alikbek Jekshenkulov
  name       Alikbek Dzhekshenkulov
  surname    Jekshenkulov | Dzhekshenkulov
  office     KGZ GOV foreign_minister 2005-09-27..2007-02-08
  gender     m

person Ednan Karabayev
  name       Ednan Karabaev
  surname    Karabayev | Karabaev
  office     KGZ GOV foreign_minister 2007-02-08..2009-01-26
  gender     m

person Kadyrbek Sarbayev
  surname    Sarbayev
  office     KGZ GOV foreign_minister 2009-01-26..2010-04-07
  gender     m

person Ruslan Kazakbayev
  surname    Kazakbayev
  office     KGZ GOV foreign_minister 2010-07-15..2012-09-05
  office     KGZ GOV foreign_minister 2020-10-14..2022-04-22
  gender     m

person Erlan Abdyldayev
  name       Erlan Abdyldaev
  surname    Abdyldayev | Abdyldaev
  office     KGZ GOV foreign_minister 2012-09-05..2018-10-17
  gender     m

person Omurbek Tekebayev
  name       Omurbek Tekebaev
  surname    Tekebayev | Tekebaev
  office     KGZ OPP opposition_leader 1995-01-01..2005-03-26
  office     KGZ LEG speaker 2005-03-27..2006-02-27
  office     KGZ OPP opposition_leader 2006-02-28..2010-04-06
  gender     m

person Azimbek Beknazarov
  surname    Beknazarov
  office     KGZ OPP opposition_leader 2002-01-05..2005-03-23
  gender     m

person Adakhan Madumarov
  surname    Madumarov
  office     KGZ OPP opposition_leader 2010-06-01..
  gender     m

person Kamchybek Tashiyev
  name       Kamchybek Tashiev
  surname    Tashiyev | Tashiev
  office     KGZ SPY security_chief 2020-10-16..
  gender     m

person Melis Myrzakmatov
  surname    Myrzakmatov
  office     KGZ GOV mayor 2009-01-30..2013-12-05
  gender     m

# ---- Tajikistan, Turkmenistan, Uzbekistan ----

person Akbar Turajonzoda
  name       Ali Akbar Turajonzoda | Akbar Turadzhonzoda
  surname    Turajonzoda | Turadzhonzoda
  office     TJK OPP opposition_leader 1993-01-01..1998-03-09
  office     TJK GOV deputy_prime_minister 1998-03-10..2005-03-28
  gender     m

person Yahyo Azimov
  name       Yakhyo Azimov
  later      Azimov
  office     TJK GOV prime_minister 1996-02-08..1999-12-20
  gender     m

person Oqil Oqilov
  name       Akil Akilov
  surname    Oqilov | Akilov
  office     TJK GOV prime_minister 1999-12-20..2013-11-23
  gender     m

person Talbak Nazarov
  later      Nazarov
  office     TJK GOV foreign_minister 1994-12-01..2006-12-01
  gender     m

person Sherali Khairulloyev
  name       Sherali Khairullayev
  surname    Khairulloyev
  office     TJK MIL defence_minister 1995-04-07..2013-11-23
  gender     m

person Muhiddin Kabiri
  name       Mukhiddin Kabiri
  surname    Kabiri
  office     TJK OPP party_leader 2006-08-01..
  gender     m

person Makhmud Khudoiberdiyev
  name       Mahmud Khudoiberdiev | Makhmud Khudoiberdyev
  surname    Khudoiberdiyev | Khudoiberdiev | Khudoiberdyev
  office     TJK MIL colonel 1993-01-01..1997-08-08
  office     TJK REB rebel_leader 1997-08-09..2001-12-31
  gender     m

person Boris Shikhmuradov
  surname    Shikhmuradov
  office     TKM GOV foreign_minister 1995-01-17..2000-07-28
  office     TKM OPP opposition_leader 2001-11-01..
  gender     m

person Agageldi Mammetgeldiyev
  surname    Mammetgeldiyev
  office     TKM MIL defence_minister 2003-09-08..2009-01-22
  gender     m

person Utkir Sultanov
  name       Otkir Sultonov
  later      Sultanov
  office     UZB GOV prime_minister 1995-12-21..2003-12-11
  gender     m

person Abdulla Aripov
  later      Aripov
  office     UZB GOV prime_minister 2016-12-14..
  gender     m

person Sadyk Safayev
  name       Sodiq Safoyev
  surname    Safayev
  office     UZB GOV foreign_minister 2003-03-12..2005-02-04
  gender     m

person Elyor Ganiyev
  name       Elyor Ganiev
  surname    Ganiyev | Ganiev
  office     UZB GOV foreign_minister 2005-02-04..2006-12-29
  office     UZB GOV foreign_minister 2010-12-28..2012-01-13
  gender     m

person Zakir Almatov
  name       Zokir Almatov | Zokirjon Almatov
  surname    Almatov
  office     UZB GOV interior_minister 1991-09-01..2005-12-22
  gender     m

person Kadyr Gulyamov
  name       Kodir Gulomov
  surname    Gulyamov
  office     UZB MIL defence_minister 2000-09-29..2005-11-18
  gender     m

person Rustam Inoyatov
  surname    Inoyatov
  office     UZB SPY security_chief 1995-06-27..2018-01-31
  gender     m

person Muhammad Salih
  name       Mohammad Solih
  surname    Salih
  office     UZB OPP opposition_leader 1990-04-01..
  gender     m

# ---- Russia ----

person Viktor Zubkov
  surname    Zubkov
  office     RUS GOV prime_minister 2007-09-14..2008-05-08
  gender     m

person Alexander Grushko
  surname    Grushko
  office     RUS GOV deputy_foreign_minister 2005-09-01..2012-10-22
  office     RUS GOV ambassador 2012-10-23..2018-01-21
  office     RUS GOV deputy_foreign_minister 2018-01-22..
  gender     m

person Vladimir Chizhov
  surname    Chizhov
  office     RUS GOV deputy_foreign_minister 2002-11-18..2005-07-19
  office     RUS GOV ambassador 2005-07-20..2022-09-26
  gender     m

person Grigory Karasin
  surname    Karasin
  office     RUS GOV deputy_foreign_minister 1996-01-01..2000-02-01
  office     RUS GOV deputy_foreign_minister 2005-06-01..2019-09-10
  gender     m

person Georgy Mamedov
  name       Georgi Mamedov
  later      Mamedov
  office     RUS GOV deputy_foreign_minister 1991-06-01..2003-06-05
  gender     m

person Igor Sechin
  surname    Sechin
  office     RUS GOV deputy_prime_minister 2008-05-12..2012-05-21
  gender     m

person Yuri Koptev
  surname    Koptev
  office     RUS GOV space_chief 1992-02-25..2004-03-11
  gender     m

person Anatoly Perminov
  surname    Perminov
  office     RUS GOV space_chief 2004-03-12..2011-04-29
  gender     m

person Vladimir Popovkin
  surname    Popovkin
  office     RUS GOV space_chief 2011-04-29..2013-10-10
  gender     m

person Yuri Baluyevsky
  surname    Baluyevsky
  office     RUS MIL chief_of_staff 2004-07-19..2008-06-03
  gender     m

person Nikolai Makarov
  later      Makarov
  office     RUS MIL chief_of_staff 2008-06-03..2012-11-06
  gender     m

person Anatoly Kvashnin
  surname    Kvashnin
  office     RUS MIL chief_of_staff 1997-06-19..2004-07-19
  gender     m

person Leonid Ivashov
  surname    Ivashov
  office     RUS MIL general 1996-10-01..2001-07-31
  gender     m

person Alexander Yakovenko
  later      Yakovenko
  office     RUS GOV spokesman 2000-08-01..2005-08-01
  office     RUS GOV deputy_foreign_minister 2005-08-02..2011-01-23
  office     RUS GOV ambassador 2011-01-24..2019-08-24
  gender     m

person Mikhail Kamynin
  surname    Kamynin
  office     RUS GOV spokesman 2005-08-01..2008-07-01
  gender     m

person Andrei Nesterenko
  later      Nesterenko
  office     RUS GOV spokesman 2008-07-02..2011-02-01
  gender     m

person Alexander Lukashevich
  surname    Lukashevich
  office     RUS GOV spokesman 2011-02-02..2015-08-09
  office     RUS GOV ambassador 2015-08-10..
  gender     m

person Vladimir Rushailo
  surname    Rushailo
  office     RUS GOV interior_minister 1999-05-21..2001-03-28
  office     RUS GOV security_chief 2001-03-28..2004-03-09
  office     CIS IGO secretary-general 2004-07-14..2007-10-05
  gender     m

person Viktor Khristenko
  surname    Khristenko
  office     RUS GOV deputy_prime_minister 1999-05-31..2004-03-09
  office     RUS GOV minister 2004-03-09..2012-01-31
  gender     m

# ---- Commonwealth, Shanghai organization and others ----

person Ivan Korotchenya
  surname    Korotchenya
  office     CIS IGO secretary-general 1993-05-14..1998-04-29
  gender     m

person Yuri Yarov
  surname    Yarov
  office     RUS GOV deputy_prime_minister 1992-12-23..1996-07-25
  office     CIS IGO secretary-general 1999-04-02..2004-06-01
  gender     m

person Sergei Lebedev
  later      Lebedev
  office     RUS SPY security_chief 2000-05-20..2007-10-05
  office     CIS IGO secretary-general 2007-10-05..2022-12-31
  gender     m

person Yuri Khachaturov
  later      Khachaturov
  office     CSTO IGO secretary-general 2017-05-02..2018-11-02
  gender     m

person Valery Semerikov
  surname    Semerikov
  office     CSTO IGO secretary-general 2018-11-03..2019-12-31
  gender     m

person Zhang Deguang
  office     SCO IGO secretary-general 2004-01-15..2006-12-31
  gender     m

person Bolat Nurgaliyev
  later      Nurgaliyev
  office     SCO IGO secretary-general 2007-01-01..2009-12-31
  gender     m

person Dmitry Mezentsev
  surname    Mezentsev
  office     SCO IGO secretary-general 2013-01-01..2015-12-31
  gender     m

person Rashid Alimov
  later      Alimov
  office     SCO IGO secretary-general 2016-01-01..2018-12-31
  gender     m

person Zhang Ming
  office     SCO IGO secretary-general 2022-01-01..2024-12-31
  gender     m

person Wu Bangguo
  office     CHN LEG chairman 2003-03-15..2013-03-14
  gender     m

# ---- United States ----

person Strobe Talbott
  surname    Talbott
  office     USA GOV deputy_secretary_of_state 1994-02-22..2001-01-19
  gender     m

person Richard Armitage
  surname    Armitage
  office     USA GOV deputy_secretary_of_state 2001-03-26..2005-02-22
  gender     m

person Marc Grossman
  later      Grossman
  office     USA GOV under_secretary_of_state 2001-03-26..2005-02-25
  office     USA GOV special_representative 2011-02-18..2012-12-14
  gender     m

person John Negroponte
  surname    Negroponte
  office     USA GOV ambassador 2001-09-18..2005-03-17
  office     USA SPY intelligence_chief 2005-04-21..2007-02-13
  office     USA GOV deputy_secretary_of_state 2007-02-27..2009-01-20
  gender     m

person James Steinberg
  later      Steinberg
  office     USA GOV deputy_secretary_of_state 2009-01-28..2011-07-28
  gender     m

person Nicholas Burns
  name       R. Nicholas Burns
  later      Burns
  office     USA GOV spokesman 1995-02-01..1997-07-31
  office     USA GOV ambassador 1997-08-01..2005-03-16
  office     USA GOV under_secretary_of_state 2005-03-17..2008-02-29
  office     USA GOV ambassador 2022-04-01..2025-01-20
  gender     m

person William Burns
  name       William J. Burns
  later      Burns
  office     USA GOV ambassador 2005-11-08..2008-05-12
  office     USA GOV under_secretary_of_state 2008-05-13..2011-07-28
  office     USA GOV deputy_secretary_of_state 2011-07-28..2014-11-03
  office     USA SPY intelligence_chief 2021-03-19..2025-01-20
  gender     m

person Victoria Nuland
  surname    Nuland
  office     USA GOV ambassador 2005-06-20..2008-05-02
  office     USA GOV spokeswoman 2011-05-31..2013-04-05
  office     USA GOV assistant_secretary_of_state 2013-09-18..2017-01-20
  office     USA GOV under_secretary_of_state 2021-05-03..2024-03-22
  gender     f

person Stephen Sestanovich
  surname    Sestanovich
  office     USA GOV ambassador 1997-09-01..2001-01-20
  gender     m

person Elizabeth Jones
  name       A. Elizabeth Jones
  office     USA GOV ambassador 1995-11-01..1998-10-31
  office     USA GOV assistant_secretary_of_state 2001-06-01..2005-02-28
  gender     f

person Daniel Fried
  later      Fried
  office     USA GOV assistant_secretary_of_state 2005-05-05..2009-05-15
  gender     m

person Philip Gordon
  later      Gordon
  office     USA GOV assistant_secretary_of_state 2009-05-15..2013-03-11
  gender     m

person Richard Boucher
  surname    Boucher
  office     USA GOV spokesman 2000-05-01..2005-06-30
  office     USA GOV assistant_secretary_of_state 2006-02-21..2009-05-26
  gender     m

person Robert Blake
  name       Robert O. Blake
  later      Blake
  office     USA GOV assistant_secretary_of_state 2009-05-26..2013-06-30
  gender     m

person Nisha Biswal
  name       Nisha Desai Biswal
  surname    Biswal
  office     USA GOV assistant_secretary_of_state 2013-10-21..2017-01-20
  gender     f

person Donald Lu
  office     USA GOV ambassador 2018-09-01..2021-09-14
  office     USA GOV assistant_secretary_of_state 2021-09-15..2025-01-17
  gender     m

person James Rubin
  name       Jamie Rubin
  later      Rubin
  office     USA GOV spokesman 1997-08-04..2000-04-30
  gender     m

person Sean McCormack
  later      McCormack
  office     USA GOV spokesman 2005-06-02..2009-01-20
  gender     m

person Philip Crowley
  name       P.J. Crowley
  later      Crowley
  office     USA GOV spokesman 2009-05-26..2011-03-13
  gender     m

person Jen Psaki
  name       Jennifer Psaki
  surname    Psaki
  office     USA GOV spokeswoman 2013-05-13..2015-03-31
  office     USA GOV spokeswoman 2021-01-20..2022-05-13
  gender     f

person John Kirby
  later      Kirby
  office     USA GOV spokesman 2013-12-02..2017-01-20
  office     USA GOV spokesman 2021-01-20..2025-01-20
  gender     m

person Ned Price
  later      Price
  office     USA GOV spokesman 2021-01-20..2023-03-17
  gender     m

person Matthew Miller
  later      Miller
  office     USA GOV spokesman 2023-04-24..2025-01-20
  gender     m

person Tammy Bruce
  later      Bruce
  office     USA GOV spokeswoman 2025-01-20..
  gender     f

person Karoline Leavitt
  surname    Leavitt
  office     USA GOV spokeswoman 2025-01-20..
  gender     f

person Geoff Morrell
  later      Morrell
  office     USA MIL spokesman 2007-06-01..2011-06-30
  gender     m

person Kenneth Bacon
  later      Bacon
  office     USA MIL spokesman 1994-09-01..2001-01-20
  gender     m

person Ari Fleischer
  surname    Fleischer
  office     USA GOV spokesman 2001-01-20..2003-07-14
  gender     m

person Scott McClellan
  surname    McClellan
  office     USA GOV spokesman 2003-07-15..2006-05-10
  gender     m

person Dana Perino
  surname    Perino
  office     USA GOV spokeswoman 2007-09-14..2009-01-20
  gender     f

person Robert Gibbs
  later      Gibbs
  office     USA GOV spokesman 2009-01-20..2011-02-11
  gender     m

person Josh Earnest
  later      Earnest
  office     USA GOV spokesman 2014-06-20..2017-01-20
  gender     m

person Tommy Franks
  later      Franks
  office     USA MIL general 2000-07-06..2003-07-07
  gender     m

person John Abizaid
  surname    Abizaid
  office     USA MIL general 2003-07-07..2007-03-16
  gender     m

person William Fallon
  later      Fallon
  office     USA MIL admiral 2007-03-16..2008-03-28
  gender     m

person Anthony Zinni
  surname    Zinni
  office     USA MIL general 1997-08-13..2000-07-06
  gender     m

person Richard Myers
  later      Myers
  office     USA MIL general 2001-10-01..2005-09-30
  gender     m

person Peter Pace
  later      Pace
  office     USA MIL general 2005-09-30..2007-09-30
  gender     m

# ---- NATO, European Union, OSCE, United Nations ----

person Robert Simmons
  later      Simmons
  office     NATO IGO special_representative 2004-09-15..2010-12-14
  gender     m

person James Appathurai
  surname    Appathurai
  office     NATO IGO spokesman 2004-02-01..2010-12-14
  office     NATO IGO special_representative 2010-12-15..2021-08-31
  gender     m

person Jamie Shea
  later      Shea
  office     NATO IGO spokesman 1993-01-01..2000-09-30
  gender     m

person Oana Lungescu
  surname    Lungescu
  office     NATO IGO spokeswoman 2010-12-01..2023-09-30
  gender     f

person Pierre Morel
  later      Morel
  office     EU IGO special_representative 2006-10-05..2012-06-30
  gender     m

person Patricia Flor
  later      Flor
  office     EU IGO special_representative 2012-07-01..2014-06-30
  gender     f

person Peter Semneby
  surname    Semneby
  office     EU IGO special_representative 2006-03-01..2011-02-28
  gender     m

person Hans van den Broek
  surname    van den Broek
  office     NLD GOV foreign_minister 1982-11-04..1993-01-03
  office     EU IGO commissioner 1993-01-06..1999-09-16
  gender     m

person Leon Brittan
  later      Brittan
  office     EU IGO commissioner 1989-01-06..1999-09-16
  gender     m

person Andris Piebalgs
  surname    Piebalgs
  office     EU IGO commissioner 2004-11-22..2014-11-01
  gender     m

person Wilhelm Höynck
  name       Wilhelm Hoynck
  surname    Höynck | Hoynck
  office     OSCE IGO secretary-general 1993-06-15..1996-06-14
  gender     m

person Giancarlo Aragona
  surname    Aragona
  office     OSCE IGO secretary-general 1996-06-15..1999-06-14
  gender     m

person Max van der Stoel
  surname    van der Stoel
  office     OSCE IGO high_commissioner 1993-01-01..2001-06-30
  gender     m

person Knut Vollebaek
  surname    Vollebaek
  office     NOR GOV foreign_minister 1997-10-17..2000-03-17
  office     OSCE IGO high_commissioner 2007-07-04..2013-08-19
  gender     m

person Gérard Stoudmann
  name       Gerard Stoudmann
  surname    Stoudmann
  office     OSCE IGO director 1997-05-01..2002-12-31
  gender     m

person Christian Strohal
  surname    Strohal
  office     OSCE IGO director 2003-03-01..2008-04-30
  gender     m

person Janez Lenarčič
  name       Janez Lenarcic
  surname    Lenarčič | Lenarcic
  office     OSCE IGO director 2008-07-01..2014-06-30
  office     EU IGO commissioner 2019-12-01..2024-11-30
  gender     m

person Freimut Duve
  surname    Duve
  office     OSCE IGO representative 1998-01-01..2003-12-31
  gender     m

person Miklós Haraszti
  name       Miklos Haraszti
  surname    Haraszti
  office     OSCE IGO representative 2004-03-10..2010-03-10
  gender     m

person Dunja Mijatović
  name       Dunja Mijatovic
  surname    Mijatović | Mijatovic
  office     OSCE IGO representative 2010-03-11..2017-03-10
  gender     f

person Gerd Merrem
  surname    Merrem
  office     UN IGO special_representative 1996-05-20..1998-03-31
  gender     m

person Manfred Nowak
  later      Nowak
  office     UN IGO special_rapporteur 2004-12-01..2010-10-31
  gender     m

# ---- Caucasus ----

person Ayaz Mutalibov
  name       Ayaz Mutallibov
  surname    Mutalibov | Mutallibov
  office     AZE GOV president 1990-05-18..1992-03-06
  gender     m

person Hasan Hasanov
  later      Hasanov
  office     AZE GOV foreign_minister 1993-07-01..1998-02-16
  gender     m

person Vilayat Guliyev
  later      Guliyev
  office     AZE GOV foreign_minister 1999-10-26..2004-04-02
  gender     m

person Seyran Ohanyan
  surname    Ohanyan
  office     ARM MIL defence_minister 2008-04-14..2016-10-03
  gender     m

person Zurab Nogaideli
  surname    Nogaideli
  office     GEO GOV prime_minister 2005-02-17..2007-11-16
  gender     m

person Nika Gilauri
  surname    Gilauri
  office     GEO GOV prime_minister 2009-02-06..2012-06-30
  gender     m

person David Bakradze
  name       Davit Bakradze
  surname    Bakradze
  office     GEO GOV foreign_minister 2008-01-31..2008-05-05
  office     GEO LEG speaker 2008-06-07..2012-10-21
  gender     m

person Irakli Okruashvili
  surname    Okruashvili
  office     GEO MIL defence_minister 2004-12-14..2006-11-10
  gender     m

person Davit Kezerashvili
  name       David Kezerashvili
  surname    Kezerashvili
  office     GEO MIL defence_minister 2006-11-11..2008-12-09
  gender     m

person Eka Tkeshelashvili
  surname    Tkeshelashvili
  office     GEO GOV foreign_minister 2008-05-05..2008-12-05
  gender     f

person Irakli Menagarishvili
  surname    Menagarishvili
  office     GEO GOV foreign_minister 1995-12-14..2003-11-25
  gender     m

person Vano Merabishvili
  surname    Merabishvili
  office     GEO GOV interior_minister 2004-12-18..2012-07-04
  office     GEO GOV prime_minister 2012-07-04..2012-10-25
  gender     m

# ---- Eastern Europe ----

person Vyacheslav Kebich
  surname    Kebich
  office     BLR GOV prime_minister 1990-04-07..1994-07-21
  gender     m

person Ural Latypov
  surname    Latypov
  office     BLR GOV foreign_minister 1998-12-04..2000-11-27
  gender     m

person Mikhail Khvostov
  surname    Khvostov
  office     BLR GOV foreign_minister 2000-11-27..2003-03-21
  gender     m

person Hennadiy Udovenko
  name       Gennady Udovenko
  surname    Udovenko
  office     UKR GOV foreign_minister 1994-08-25..1998-04-17
  gender     m

person Anatoliy Zlenko
  name       Anatoly Zlenko
  surname    Zlenko
  office     UKR GOV foreign_minister 1990-07-27..1994-08-25
  office     UKR GOV foreign_minister 2000-10-02..2003-09-02
  gender     m

person Kostyantyn Hryshchenko
  name       Konstantin Gryshchenko
  surname    Hryshchenko | Gryshchenko
  office     UKR GOV foreign_minister 2003-09-02..2005-02-03
  office     UKR GOV foreign_minister 2010-03-11..2012-12-24
  gender     m

person Volodymyr Ohryzko
  name       Vladimir Ogryzko
  surname    Ohryzko | Ogryzko
  office     UKR GOV foreign_minister 2007-12-18..2009-03-03
  gender     m

person Oleksandr Kuzmuk
  name       Alexander Kuzmuk
  surname    Kuzmuk
  office     UKR MIL defence_minister 1996-07-11..2001-10-24
  office     UKR MIL defence_minister 2004-09-24..2005-02-03
  gender     m

person Yevhen Marchuk
  name       Yevgeny Marchuk
  surname    Marchuk
  office     UKR GOV prime_minister 1995-03-01..1996-05-28
  office     UKR MIL defence_minister 2003-06-25..2004-09-22
  gender     m

person Yuriy Yekhanurov
  name       Yuri Yekhanurov
  surname    Yekhanurov
  office     UKR GOV prime_minister 2005-09-08..2006-08-04
  office     UKR MIL defence_minister 2007-12-18..2009-06-05
  gender     m

person Nicolae Timofti
  surname    Timofti
  office     MDA GOV president 2012-03-23..2016-12-23
  gender     m

person Vlad Filat
  surname    Filat
  office     MDA GOV prime_minister 2009-09-25..2013-04-25
  gender     m

person Iurie Leancă
  name       Iurie Leanca
  surname    Leancă | Leanca
  office     MDA GOV prime_minister 2013-04-25..2015-02-18
  gender     m

person Natalia Gavrilița
  name       Natalia Gavrilita
  surname    Gavrilița | Gavrilita
  office     MDA GOV prime_minister 2021-08-06..2023-02-16
  gender     f

person Dorin Recean
  surname    Recean
  office     MDA GOV prime_minister 2023-02-16..2025-11-01
  gender     m

person Włodzimierz Cimoszewicz
  name       Wlodzimierz Cimoszewicz
  surname    Cimoszewicz
  office     POL GOV prime_minister 1996-02-07..1997-10-31
  office     POL GOV foreign_minister 2001-10-19..2005-01-05
  gender     m

person Adam Rotfeld
  name       Adam Daniel Rotfeld
  surname    Rotfeld
  office     POL GOV foreign_minister 2005-01-05..2005-10-31
  gender     m

person Mart Laar
  surname    Laar
  office     EST GOV prime_minister 1992-10-21..1994-11-08
  office     EST GOV prime_minister 1999-03-25..2002-01-28
  gender     m

person Alar Karis
  later      Karis
  office     EST GOV president 2021-10-11..
  gender     m

person Guntis Ulmanis
  surname    Ulmanis
  office     LVA GOV president 1993-07-08..1999-07-08
  gender     m

person Andris Bērziņš
  name       Andris Berzins
  later      Bērziņš | Berzins
  office     LVA GOV president 2011-07-08..2015-07-08
  gender     m

person Raimonds Vējonis
  name       Raimonds Vejonis
  surname    Vējonis | Vejonis
  office     LVA GOV president 2015-07-08..2019-07-08
  gender     m

person Egils Levits
  surname    Levits
  office     LVA GOV president 2019-07-08..2023-07-08
  gender     m
