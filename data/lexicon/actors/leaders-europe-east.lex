# Leaders of Russia, Eastern Europe, the Balkans and the Caucasus, in and out of office, since 1990.
# Written by hand; names, offices and their dates are general knowledge. A surname that many bear stands under `later`.

person Mikhail Gorbachev
  surname    Gorbachev | Gorbachov
  office     SUN GOV president 1985-03-11..1991-12-25
  gender     m

person Eduard Shevardnadze
  surname    Shevardnadze
  office     SUN GOV foreign minister 1985-07-02..1990-12-20
  office     GEO GOV president 1992-03-10..2003-11-23
  gender     m

person Boris Yeltsin
  surname    Yeltsin
  office     RUS GOV president 1991-07-10..1999-12-31
  gender     m

person Vladimir Putin
  name       Vladimir Vladimirovich Putin
  surname    Putin
  office     RUS GOV prime minister 1999-08-09..1999-12-30
  office     RUS GOV president 1999-12-31..2008-05-07
  office     RUS GOV prime minister 2008-05-08..2012-05-06
  office     RUS GOV president 2012-05-07..
  gender     m

person Dmitry Medvedev
  name       Dmitri Medvedev | Dmitriy Medvedev
  surname    Medvedev
  office     RUS GOV president 2008-05-07..2012-05-07
  office     RUS GOV prime minister 2012-05-08..2020-01-16
  office     RUS GOV deputy chairman of the Security Council 2020-01-16..
  gender     m

person Viktor Chernomyrdin
  surname    Chernomyrdin
  office     RUS GOV prime minister 1992-12-14..1998-03-23
  gender     m

person Sergei Kiriyenko
  name       Sergey Kiriyenko | Sergei Kirienko
  surname    Kiriyenko
  office     RUS GOV prime minister 1998-03-23..1998-08-23
  gender     m

person Yevgeny Primakov
  name       Evgeny Primakov
  surname    Primakov
  office     RUS SPY director 1991-12-26..1996-01-09
  office     RUS GOV foreign minister 1996-01-09..1998-09-11
  office     RUS GOV prime minister 1998-09-11..1999-05-12
  gender     m

person Sergei Stepashin
  name       Sergey Stepashin
  surname    Stepashin
  office     RUS GOV prime minister 1999-05-12..1999-08-09
  gender     m

person Mikhail Kasyanov
  surname    Kasyanov
  office     RUS GOV prime minister 2000-05-17..2004-02-24
  office     RUS OPP opposition leader 2005-01-01..
  gender     m

person Mikhail Fradkov
  surname    Fradkov
  office     RUS GOV prime minister 2004-03-05..2007-09-14
  office     RUS SPY director 2007-10-09..2016-10-05
  gender     m

person Mikhail Mishustin
  surname    Mishustin
  office     RUS GOV prime minister 2020-01-16..
  gender     m

person Andrei Kozyrev
  name       Andrey Kozyrev
  surname    Kozyrev
  office     RUS GOV foreign minister 1990-10-11..1996-01-05
  gender     m

person Igor Ivanov
  later      Ivanov
  office     RUS GOV foreign minister 1998-09-11..2004-02-24
  gender     m

person Sergei Ivanov
  name       Sergey Ivanov
  later      Ivanov
  office     RUS GOV defence minister 2001-03-28..2007-02-15
  gender     m

person Sergei Lavrov
  name       Sergey Lavrov
  surname    Lavrov
  office     RUS GOV ambassador 1994-07-07..2004-03-08
  office     RUS GOV foreign minister 2004-03-09..
  gender     m

person Pavel Grachev
  surname    Grachev | Grachov
  office     RUS GOV defence minister 1992-05-18..1996-06-18
  gender     m

person Igor Rodionov
  surname    Rodionov
  office     RUS GOV defence minister 1996-07-17..1997-05-22
  gender     m

person Igor Sergeyev
  later      Sergeyev
  office     RUS GOV defence minister 1997-05-22..2001-03-28
  gender     m

person Anatoly Serdyukov
  name       Anatoliy Serdyukov
  surname    Serdyukov
  office     RUS GOV defence minister 2007-02-15..2012-11-06
  gender     m

person Sergei Shoigu
  name       Sergey Shoigu | Sergey Shoygu
  surname    Shoigu | Shoygu
  office     RUS GOV defence minister 2012-11-06..2024-05-12
  office     RUS GOV secretary of the Security Council 2024-05-12..
  gender     m

person Andrei Belousov
  name       Andrey Belousov
  surname    Belousov
  office     RUS GOV defence minister 2024-05-14..
  gender     m

person Valery Gerasimov
  surname    Gerasimov
  office     RUS MIL chief of the general staff 2012-11-09..
  gender     m

person Sergei Surovikin
  name       Sergey Surovikin
  surname    Surovikin
  office     RUS MIL commander 2022-10-08..2023-01-11
  gender     m

person Nikolai Patrushev
  name       Nikolay Patrushev
  surname    Patrushev
  office     RUS SPY director 1999-08-09..2008-05-12
  office     RUS GOV secretary of the Security Council 2008-05-12..2024-05-12
  gender     m

person Alexander Bortnikov
  surname    Bortnikov
  office     RUS SPY director 2008-05-12..
  gender     m

person Dmitry Peskov
  name       Dmitri Peskov
  surname    Peskov
  office     RUS GOV spokesman 2008-05-07..
  gender     m

person Maria Zakharova
  surname    Zakharova
  office     RUS GOV spokeswoman 2015-08-10..
  gender     f

person Vitaly Churkin
  surname    Churkin
  office     RUS GOV ambassador 2006-04-08..2017-02-20
  gender     m

person Vasily Nebenzya
  name       Vassily Nebenzia
  surname    Nebenzya | Nebenzia
  office     RUS GOV ambassador 2017-07-27..
  gender     m

person Dmitry Rogozin
  name       Dmitri Rogozin
  surname    Rogozin
  office     RUS GOV ambassador 2008-01-09..2011-12-23
  office     RUS GOV deputy prime minister 2011-12-23..2018-05-18
  gender     m

person Sergei Ryabkov
  name       Sergey Ryabkov
  surname    Ryabkov
  office     RUS GOV deputy foreign minister 2008-08-15..
  gender     m

person Alexander Lebed
  surname    Lebed
  office     RUS GOV secretary of the Security Council 1996-06-18..1996-10-17
  gender     m

person Ruslan Khasbulatov
  surname    Khasbulatov
  office     RUS LEG speaker 1991-10-29..1993-10-04
  gender     m

person Alexander Rutskoi
  surname    Rutskoi | Rutskoy
  office     RUS GOV vice president 1991-07-10..1993-10-04
  gender     m

person Gennady Zyuganov
  name       Gennadi Zyuganov
  surname    Zyuganov
  office     RUS PTY party leader 1993-02-14..
  gender     m

person Vladimir Zhirinovsky
  surname    Zhirinovsky | Zhirinovskiy
  office     RUS PTY party leader 1991-01-01..2022-04-06
  gender     m

person Grigory Yavlinsky
  surname    Yavlinsky
  office     RUS OPP opposition leader 1993-12-12..
  gender     m

person Alexei Navalny
  name       Aleksei Navalny | Alexey Navalny
  surname    Navalny | Navalniy
  office     RUS OPP opposition leader 2011-01-01..2024-02-16
  gender     m

person Yulia Navalnaya
  surname    Navalnaya
  office     RUS OPP opposition leader 2024-02-19..
  gender     f

person Boris Nemtsov
  surname    Nemtsov
  office     RUS OPP opposition leader 2003-12-08..2015-02-27
  gender     m

person Garry Kasparov
  surname    Kasparov
  office     RUS OPP opposition leader 2005-03-10..
  gender     m

person Mikhail Khodorkovsky
  surname    Khodorkovsky | Khodorkovskiy
  office     RUS BUS businessman ..2003-10-25
  office     RUS OPP opposition leader 2013-12-20..
  gender     m

person Boris Berezovsky
  surname    Berezovsky
  office     RUS BUS businessman ..2000-10-31
  office     RUS OPP opposition leader 2000-11-01..2013-03-23
  gender     m

person Vladimir Kara-Murza
  surname    Kara-Murza
  office     RUS OPP opposition leader 2010-01-01..
  gender     m

person Akhmad Kadyrov
  surname    Kadyrov
  office     RUS GOV regional president 2000-06-12..2004-05-09
  gender     m

person Ramzan Kadyrov
  surname    Kadyrov
  later      Ramzan
  office     RUS GOV regional president 2007-02-15..
  gender     m

person Dzhokhar Dudayev
  name       Dzhokar Dudayev | Jokhar Dudayev
  surname    Dudayev | Dudaev
  office     RUS REB rebel leader 1991-10-27..1996-04-21
  gender     m

person Zelimkhan Yandarbiyev
  surname    Yandarbiyev | Yandarbiev
  office     RUS REB rebel leader 1996-04-21..1997-02-12
  gender     m

person Aslan Maskhadov
  surname    Maskhadov
  office     RUS REB rebel leader 1994-12-11..2005-03-08
  gender     m

person Shamil Basayev
  surname    Basayev | Basaev
  office     RUS REB rebel leader 1991-11-09..2006-07-10
  gender     m

person Salman Raduyev
  surname    Raduyev | Raduev
  office     RUS REB rebel leader 1996-01-09..2000-03-12
  gender     m

person Akhmed Zakayev
  surname    Zakayev | Zakaev
  office     RUS REB rebel leader 1999-08-01..
  gender     m

person Doku Umarov
  name       Dokka Umarov
  surname    Umarov
  office     RUS REB rebel leader 2006-06-17..2013-09-07
  gender     m

person Yevgeny Prigozhin
  name       Evgeny Prigozhin
  surname    Prigozhin
  office     RUS MIL mercenary chief 2014-05-01..2023-08-23
  gender     m

person Igor Girkin
  name       Igor Strelkov
  surname    Girkin | Strelkov
  office     UKR REB separatist commander 2014-04-12..2014-08-14
  gender     m

person Alexander Litvinenko
  surname    Litvinenko
  office     RUS OPP dissident 2000-11-01..2006-11-23
  gender     m

person Sergei Skripal
  name       Sergey Skripal
  surname    Skripal
  gender     m

person Anna Politkovskaya
  surname    Politkovskaya
  office     RUS JRN journalist ..2006-10-07
  gender     f

person Leonid Kravchuk
  surname    Kravchuk
  office     UKR GOV president 1991-12-05..1994-07-19
  gender     m

person Leonid Kuchma
  surname    Kuchma
  office     UKR GOV prime minister 1992-10-13..1993-09-21
  office     UKR GOV president 1994-07-19..2005-01-23
  gender     m

person Viktor Yushchenko
  name       Victor Yushchenko
  surname    Yushchenko
  office     UKR GOV prime minister 1999-12-22..2001-05-29
  office     UKR OPP opposition leader 2001-05-30..2005-01-22
  office     UKR GOV president 2005-01-23..2010-02-25
  gender     m

person Viktor Yanukovych
  name       Viktor Yanukovich | Victor Yanukovych
  surname    Yanukovych | Yanukovich
  office     UKR GOV prime minister 2002-11-21..2005-01-05
  office     UKR OPP opposition leader 2005-01-23..2006-08-03
  office     UKR GOV prime minister 2006-08-04..2007-12-18
  office     UKR OPP opposition leader 2007-12-19..2010-02-24
  office     UKR GOV president 2010-02-25..2014-02-22
  gender     m

person Yulia Tymoshenko
  name       Yuliya Tymoshenko | Julia Tymoshenko
  surname    Tymoshenko | Timoshenko
  office     UKR GOV prime minister 2005-01-24..2005-09-08
  office     UKR OPP opposition leader 2005-09-09..2007-12-17
  office     UKR GOV prime minister 2007-12-18..2010-03-04
  office     UKR OPP opposition leader 2010-03-05..
  gender     f

person Petro Poroshenko
  surname    Poroshenko
  office     UKR GOV foreign minister 2009-10-09..2010-03-11
  office     UKR GOV president 2014-06-07..2019-05-20
  office     UKR OPP opposition leader 2019-05-21..
  gender     m

person Volodymyr Zelenskyy
  name       Volodymyr Zelensky | Volodymyr Zelenskiy | Vladimir Zelensky
  surname    Zelenskyy | Zelensky | Zelenskiy | Zelenskyi
  office     UKR GOV president 2019-05-20..
  gender     m

person Oleksandr Turchynov
  surname    Turchynov
  office     UKR GOV president 2014-02-23..2014-06-07
  gender     m

person Mykola Azarov
  surname    Azarov
  office     UKR GOV prime minister 2010-03-11..2014-01-28
  gender     m

person Arseniy Yatsenyuk
  name       Arseny Yatsenyuk
  surname    Yatsenyuk
  office     UKR GOV foreign minister 2007-03-21..2007-12-04
  office     UKR GOV prime minister 2014-02-27..2016-04-14
  gender     m

person Volodymyr Groysman
  surname    Groysman | Hroysman
  office     UKR GOV prime minister 2016-04-14..2019-08-29
  gender     m

person Denys Shmyhal
  surname    Shmyhal
  office     UKR GOV prime minister 2020-03-04..2025-07-16
  office     UKR GOV defence minister 2025-07-17..2026-01-14
  gender     m

person Yulia Svyrydenko
  name       Yuliia Svyrydenko
  surname    Svyrydenko
  office     UKR GOV prime minister 2025-07-17..
  gender     f

person Borys Tarasyuk
  surname    Tarasyuk
  office     UKR GOV foreign minister 1998-04-17..2000-09-29
  office     UKR GOV foreign minister 2005-02-04..2007-01-30
  gender     m

person Pavlo Klimkin
  surname    Klimkin
  office     UKR GOV foreign minister 2014-06-19..2019-08-29
  gender     m

person Dmytro Kuleba
  surname    Kuleba
  office     UKR GOV foreign minister 2020-03-04..2024-09-05
  gender     m

person Andrii Sybiha
  name       Andriy Sybiha
  surname    Sybiha
  office     UKR GOV foreign minister 2024-09-05..
  gender     m

person Oleksii Reznikov
  name       Oleksiy Reznikov
  surname    Reznikov
  office     UKR GOV defence minister 2021-11-04..2023-09-05
  gender     m

person Rustem Umerov
  name       Rustem Umierov
  surname    Umerov
  office     UKR GOV defence minister 2023-09-06..2025-07-17
  gender     m

person Valerii Zaluzhnyi
  name       Valeriy Zaluzhny | Valery Zaluzhny | Valeriy Zaluzhnyi
  surname    Zaluzhnyi | Zaluzhny
  office     UKR MIL commander-in-chief 2021-07-27..2024-02-08
  gender     m

person Oleksandr Syrskyi
  name       Oleksandr Syrsky
  surname    Syrskyi | Syrsky | Syrskyy
  office     UKR MIL commander-in-chief 2024-02-08..
  gender     m

person Andriy Yermak
  name       Andrii Yermak
  surname    Yermak
  office     UKR GOV chief of staff 2020-02-11..2025-11-28
  gender     m

person Kyrylo Budanov
  surname    Budanov
  office     UKR SPY intelligence chief 2020-08-05..2026-01-02
  gender     m

person Mykhailo Podolyak
  surname    Podolyak
  office     UKR GOV adviser 2020-04-01..
  gender     m

person Vitali Klitschko
  name       Vitaliy Klitschko
  surname    Klitschko
  office     UKR OPP opposition leader 2012-10-28..2014-06-04
  office     UKR GOV mayor 2014-06-05..
  gender     m

person Alexander Zakharchenko
  name       Aleksandr Zakharchenko
  surname    Zakharchenko
  office     UKR REB separatist leader 2014-08-07..2018-08-31
  gender     m

person Igor Plotnitsky
  surname    Plotnitsky
  office     UKR REB separatist leader 2014-08-14..2017-11-24
  gender     m

person Denis Pushilin
  surname    Pushilin
  office     UKR REB separatist leader 2018-09-07..2022-09-29
  gender     m

person Alexander Lukashenko
  name       Alyaksandr Lukashenka | Aleksandr Lukashenko
  surname    Lukashenko | Lukashenka
  office     BLR GOV president 1994-07-20..
  gender     m

person Stanislav Shushkevich
  surname    Shushkevich
  office     BLR GOV president 1991-09-18..1994-01-26
  gender     m

person Sviatlana Tsikhanouskaya
  name       Svetlana Tikhanovskaya
  surname    Tikhanovskaya | Tsikhanouskaya
  office     BLR OPP opposition leader 2020-07-14..
  gender     f

person Maria Kolesnikova
  name       Maryia Kalesnikava
  surname    Kolesnikova | Kalesnikava
  office     BLR OPP opposition leader 2020-07-14..
  gender     f

person Alexander Milinkevich
  surname    Milinkevich
  office     BLR OPP opposition leader 2005-10-02..
  gender     m

person Vladimir Makei
  surname    Makei
  office     BLR GOV foreign minister 2012-08-20..2022-11-26
  gender     m

person Mircea Snegur
  surname    Snegur
  office     MDA GOV president 1990-09-03..1997-01-15
  gender     m

person Petru Lucinschi
  surname    Lucinschi
  office     MDA GOV president 1997-01-15..2001-04-07
  gender     m

person Vladimir Voronin
  surname    Voronin
  office     MDA GOV president 2001-04-07..2009-09-11
  gender     m

person Igor Dodon
  surname    Dodon
  office     MDA GOV president 2016-12-23..2020-12-24
  gender     m

person Maia Sandu
  surname    Sandu
  office     MDA GOV prime minister 2019-06-08..2019-11-14
  office     MDA GOV president 2020-12-24..
  gender     f

person Igor Smirnov
  later      Smirnov
  office     MDA REB separatist leader 1991-12-01..2011-12-30
  gender     m

person Zviad Gamsakhurdia
  surname    Gamsakhurdia
  office     GEO GOV president 1991-05-26..1992-01-06
  office     GEO REB rebel leader 1992-01-07..1993-12-31
  gender     m

person Mikheil Saakashvili
  name       Mikhail Saakashvili
  surname    Saakashvili
  office     GEO OPP opposition leader 2001-09-19..2004-01-24
  office     GEO GOV president 2004-01-25..2007-11-25
  office     GEO GOV president 2008-01-20..2013-11-17
  gender     m

person Nino Burjanadze
  name       Nino Burdzhanadze
  surname    Burjanadze
  office     GEO LEG speaker 2001-11-09..2008-06-07
  office     GEO OPP opposition leader 2008-10-01..
  gender     f

person Zurab Zhvania
  surname    Zhvania
  office     GEO GOV prime minister 2004-02-17..2005-02-03
  gender     m

person Salome Zourabichvili
  name       Salome Zurabishvili
  surname    Zourabichvili | Zurabishvili
  office     GEO GOV foreign minister 2004-03-18..2005-10-19
  office     GEO GOV president 2018-12-16..2024-12-29
  gender     f

person Bidzina Ivanishvili
  surname    Ivanishvili
  office     GEO GOV prime minister 2012-10-25..2013-11-20
  office     GEO PTY party leader 2013-11-21..
  gender     m

person Giorgi Margvelashvili
  surname    Margvelashvili
  office     GEO GOV president 2013-11-17..2018-12-16
  gender     m

person Irakli Garibashvili
  surname    Garibashvili
  office     GEO GOV prime minister 2013-11-20..2015-12-30
  office     GEO GOV prime minister 2021-02-22..2024-01-29
  gender     m

person Irakli Kobakhidze
  surname    Kobakhidze
  office     GEO GOV prime minister 2024-02-08..
  gender     m

person Aslan Abashidze
  surname    Abashidze
  office     GEO GOV regional leader 1991-08-15..2004-05-05
  gender     m

person Vladislav Ardzinba
  surname    Ardzinba
  office     GEO REB separatist leader 1990-12-04..2005-02-12
  gender     m

person Sergei Bagapsh
  surname    Bagapsh
  office     GEO REB separatist leader 2005-02-12..2011-05-29
  gender     m

person Eduard Kokoity
  surname    Kokoity | Kokoiti
  office     GEO REB separatist leader 2001-12-18..2011-12-10
  gender     m

person Levon Ter-Petrosyan
  name       Levon Ter-Petrosian
  surname    Ter-Petrosyan | Ter-Petrosian
  office     ARM GOV president 1991-11-11..1998-02-03
  gender     m

person Robert Kocharyan
  name       Robert Kocharian
  surname    Kocharyan | Kocharian
  office     ARM GOV prime minister 1997-03-20..1998-04-09
  office     ARM GOV president 1998-04-09..2008-04-09
  gender     m

person Serzh Sargsyan
  name       Serge Sarkisian | Serzh Sarkisian
  surname    Sargsyan | Sarkisian
  office     ARM GOV president 2008-04-09..2018-04-09
  gender     m

person Nikol Pashinyan
  surname    Pashinyan | Pashinian
  office     ARM OPP opposition leader 2008-03-01..2018-05-07
  office     ARM GOV prime minister 2018-05-08..
  gender     m

person Vartan Oskanian
  name       Vardan Oskanian
  surname    Oskanian | Oskanyan
  office     ARM GOV foreign minister 1998-04-21..2008-04-18
  gender     m

person Edward Nalbandian
  surname    Nalbandian | Nalbandyan
  office     ARM GOV foreign minister 2008-04-18..2018-05-12
  gender     m

person Ararat Mirzoyan
  surname    Mirzoyan
  office     ARM GOV foreign minister 2021-08-19..
  gender     m

person Abulfaz Elchibey
  surname    Elchibey
  office     AZE GOV president 1992-06-16..1993-09-01
  gender     m

person Heydar Aliyev
  name       Heidar Aliyev | Haidar Aliyev
  surname    Aliyev | Aliev
  office     AZE GOV president 1993-10-10..2003-10-31
  gender     m

person Ilham Aliyev
  name       Ilham Aliev
  surname    Aliyev | Aliev
  later      Ilham
  office     AZE GOV prime minister 2003-08-04..2003-10-30
  office     AZE GOV president 2003-10-31..
  gender     m

person Elmar Mammadyarov
  surname    Mammadyarov | Mamedyarov
  office     AZE GOV foreign minister 2004-04-02..2020-07-16
  gender     m

person Jeyhun Bayramov
  name       Ceyhun Bayramov
  surname    Bayramov
  office     AZE GOV foreign minister 2020-07-16..
  gender     m

person Lech Wałęsa
  name       Lech Walesa
  surname    Wałęsa | Walesa
  office     POL GOV president 1990-12-22..1995-12-22
  gender     m

person Wojciech Jaruzelski
  surname    Jaruzelski
  office     POL GOV president 1989-07-19..1990-12-22
  gender     m

person Aleksander Kwaśniewski
  name       Aleksander Kwasniewski | Alexander Kwasniewski
  surname    Kwaśniewski | Kwasniewski
  office     POL GOV president 1995-12-23..2005-12-23
  gender     m

person Lech Kaczyński
  name       Lech Kaczynski
  surname    Kaczyński | Kaczynski
  office     POL GOV president 2005-12-23..2010-04-10
  gender     m

person Jarosław Kaczyński
  name       Jaroslaw Kaczynski
  surname    Kaczyński | Kaczynski
  office     POL GOV prime minister 2006-07-14..2007-11-16
  office     POL PTY party leader 2007-11-17..
  gender     m

person Bronisław Komorowski
  name       Bronislaw Komorowski
  surname    Komorowski
  office     POL GOV president 2010-08-06..2015-08-06
  gender     m

person Andrzej Duda
  surname    Duda
  office     POL GOV president 2015-08-06..2025-08-06
  gender     m

person Karol Nawrocki
  surname    Nawrocki
  office     POL GOV president 2025-08-06..
  gender     m

person Donald Tusk
  surname    Tusk
  office     POL GOV prime minister 2007-11-16..2014-09-22
  office     EU IGO president of the Council 2014-12-01..2019-11-30
  office     POL GOV prime minister 2023-12-13..
  gender     m

person Radosław Sikorski
  name       Radoslaw Sikorski | Radek Sikorski
  surname    Sikorski
  office     POL GOV defence minister 2005-10-31..2007-02-07
  office     POL GOV foreign minister 2007-11-16..2014-09-22
  office     POL GOV foreign minister 2023-12-13..
  gender     m

person Ewa Kopacz
  surname    Kopacz
  office     POL GOV prime minister 2014-09-22..2015-11-16
  gender     f

person Beata Szydło
  name       Beata Szydlo
  surname    Szydło | Szydlo
  office     POL GOV prime minister 2015-11-16..2017-12-11
  gender     f

person Mateusz Morawiecki
  surname    Morawiecki
  office     POL GOV prime minister 2017-12-11..2023-12-13
  gender     m

person Leszek Miller
  later      Miller
  office     POL GOV prime minister 2001-10-19..2004-05-02
  gender     m

person Marek Belka
  surname    Belka
  office     POL GOV prime minister 2004-05-02..2005-10-31
  gender     m

person Bronisław Geremek
  name       Bronislaw Geremek
  surname    Geremek
  office     POL GOV foreign minister 1997-10-31..2000-06-30
  gender     m

person Mariusz Błaszczak
  name       Mariusz Blaszczak
  surname    Błaszczak | Blaszczak
  office     POL GOV defence minister 2018-01-09..2023-11-27
  gender     m

person Władysław Kosiniak-Kamysz
  name       Wladyslaw Kosiniak-Kamysz
  surname    Kosiniak-Kamysz
  office     POL GOV defence minister 2023-12-13..
  gender     m

person Václav Havel
  name       Vaclav Havel
  surname    Havel
  office     CSK GOV president 1989-12-29..1992-07-20
  office     CZE GOV president 1993-02-02..2003-02-02
  gender     m

person Václav Klaus
  name       Vaclav Klaus
  later      Klaus
  office     CZE GOV prime minister 1993-01-01..1998-01-02
  office     CZE GOV president 2003-03-07..2013-03-07
  gender     m

person Miloš Zeman
  name       Milos Zeman
  surname    Zeman
  office     CZE GOV prime minister 1998-07-17..2002-07-12
  office     CZE GOV president 2013-03-08..2023-03-08
  gender     m

person Petr Pavel
  later      Pavel
  office     NATO MIL chairman of the Military Committee 2015-06-26..2018-06-29
  office     CZE GOV president 2023-03-09..
  gender     m

person Mirek Topolánek
  name       Mirek Topolanek
  surname    Topolánek | Topolanek
  office     CZE GOV prime minister 2006-09-04..2009-05-08
  gender     m

person Andrej Babiš
  name       Andrej Babis
  surname    Babiš | Babis
  office     CZE GOV prime minister 2017-12-06..2021-12-17
  office     CZE GOV prime minister 2025-12-09..
  gender     m

person Petr Fiala
  surname    Fiala
  office     CZE GOV prime minister 2021-12-17..2025-12-08
  gender     m

person Karel Schwarzenberg
  surname    Schwarzenberg
  office     CZE GOV foreign minister 2007-01-09..2009-05-08
  office     CZE GOV foreign minister 2010-07-13..2013-07-10
  gender     m

person Jan Lipavský
  name       Jan Lipavsky
  surname    Lipavský | Lipavsky
  office     CZE GOV foreign minister 2021-12-17..2025-12-14
  gender     m

person Vladimír Mečiar
  name       Vladimir Meciar
  surname    Mečiar | Meciar
  office     SVK GOV prime minister 1993-01-01..1994-03-15
  office     SVK GOV prime minister 1994-12-13..1998-10-30
  gender     m

person Mikuláš Dzurinda
  name       Mikulas Dzurinda
  surname    Dzurinda
  office     SVK GOV prime minister 1998-10-30..2006-07-04
  gender     m

person Robert Fico
  surname    Fico
  office     SVK GOV prime minister 2006-07-04..2010-07-08
  office     SVK GOV prime minister 2012-04-04..2018-03-22
  office     SVK GOV prime minister 2023-10-25..
  gender     m

person Zuzana Čaputová
  name       Zuzana Caputova
  surname    Čaputová | Caputova
  office     SVK GOV president 2019-06-15..2024-06-15
  gender     f

person Peter Pellegrini
  surname    Pellegrini
  office     SVK GOV prime minister 2018-03-22..2020-03-21
  office     SVK GOV president 2024-06-15..
  gender     m

person Ján Kubiš
  name       Jan Kubis | Ján Kubis
  surname    Kubiš | Kubis
  office     OSCE IGO secretary-general 1999-06-15..2005-06-14
  office     SVK GOV foreign minister 2006-07-04..2009-01-26
  office     UN IGO special envoy 2015-03-17..2018-12-31
  gender     m

person Gyula Horn
  later      Horn
  office     HUN GOV prime minister 1994-07-15..1998-07-06
  gender     m

person Viktor Orbán
  name       Viktor Orban
  surname    Orbán | Orban
  office     HUN GOV prime minister 1998-07-06..2002-05-27
  office     HUN OPP opposition leader 2002-05-28..2010-05-28
  office     HUN GOV prime minister 2010-05-29..
  gender     m

person Ferenc Gyurcsány
  name       Ferenc Gyurcsany
  surname    Gyurcsány | Gyurcsany
  office     HUN GOV prime minister 2004-09-29..2009-04-14
  gender     m

person Péter Szijjártó
  name       Peter Szijjarto
  surname    Szijjártó | Szijjarto
  office     HUN GOV foreign minister 2014-09-23..
  gender     m

person Péter Magyar
  name       Peter Magyar
  office     HUN OPP opposition leader 2024-06-10..
  gender     m

person Nicolae Ceaușescu
  name       Nicolae Ceausescu
  surname    Ceaușescu | Ceausescu
  office     ROU GOV president ..1989-12-22
  gender     m

person Ion Iliescu
  surname    Iliescu
  office     ROU GOV president 1989-12-26..1996-11-29
  office     ROU GOV president 2000-12-20..2004-12-20
  gender     m

person Emil Constantinescu
  surname    Constantinescu
  office     ROU GOV president 1996-11-29..2000-12-20
  gender     m

person Traian Băsescu
  name       Traian Basescu
  surname    Băsescu | Basescu
  office     ROU GOV president 2004-12-20..2014-12-21
  gender     m

person Klaus Iohannis
  surname    Iohannis
  office     ROU GOV president 2014-12-21..2025-02-12
  gender     m

person Nicușor Dan
  name       Nicusor Dan
  office     ROU GOV president 2025-05-26..
  gender     m

person Mircea Geoană
  name       Mircea Geoana
  surname    Geoană | Geoana
  office     ROU GOV foreign minister 2000-12-28..2004-12-28
  office     NATO IGO deputy secretary-general 2019-10-17..2024-09-10
  gender     m

person Călin Georgescu
  name       Calin Georgescu
  surname    Georgescu
  office     ROU OPP politician 2024-11-24..
  gender     m

person Zhelyu Zhelev
  surname    Zhelev
  office     BGR GOV president 1990-08-01..1997-01-22
  gender     m

person Petar Stoyanov
  surname    Stoyanov
  office     BGR GOV president 1997-01-22..2002-01-22
  gender     m

person Georgi Parvanov
  surname    Parvanov
  office     BGR GOV president 2002-01-22..2012-01-22
  gender     m

person Boyko Borisov
  name       Boiko Borisov
  surname    Borisov | Borissov
  office     BGR GOV prime minister 2009-07-27..2013-03-13
  office     BGR GOV prime minister 2014-11-07..2017-01-27
  office     BGR GOV prime minister 2017-05-04..2021-05-12
  gender     m

person Rumen Radev
  surname    Radev
  office     BGR GOV president 2017-01-22..
  gender     m

person Simeon Saxe-Coburg-Gotha
  name       Simeon Saxe-Coburg
  surname    Saxe-Coburg-Gotha | Saxe-Coburg
  office     BGR GOV prime minister 2001-07-24..2005-08-17
  gender     m

person Nickolay Mladenov
  name       Nikolay Mladenov
  surname    Mladenov
  office     BGR GOV foreign minister 2010-01-27..2013-03-13
  office     UN IGO special coordinator 2015-02-05..2020-12-31
  gender     m

person Slobodan Milošević
  name       Slobodan Milosevic
  surname    Milošević | Milosevic
  office     SRB GOV president 1989-05-08..1997-07-23
  office     YUG GOV president 1997-07-23..2000-10-07
  gender     m

person Vojislav Koštunica
  name       Vojislav Kostunica
  surname    Koštunica | Kostunica
  office     YUG OPP opposition leader ..2000-10-06
  office     YUG GOV president 2000-10-07..2003-03-07
  office     SRB GOV prime minister 2004-03-03..2008-07-07
  gender     m

person Zoran Đinđić
  name       Zoran Djindjic
  surname    Đinđić | Djindjic
  office     YUG OPP opposition leader 1994-01-01..2001-01-24
  office     SRB GOV prime minister 2001-01-25..2003-03-12
  gender     m

person Boris Tadić
  name       Boris Tadic
  surname    Tadić | Tadic
  office     SRB GOV president 2004-07-11..2012-04-05
  gender     m

person Tomislav Nikolić
  name       Tomislav Nikolic
  surname    Nikolić | Nikolic
  office     SRB GOV president 2012-05-31..2017-05-31
  gender     m

person Aleksandar Vučić
  name       Aleksandar Vucic
  surname    Vučić | Vucic
  office     SRB GOV prime minister 2014-04-27..2017-05-31
  office     SRB GOV president 2017-05-31..
  gender     m

person Ivica Dačić
  name       Ivica Dacic
  surname    Dačić | Dacic
  office     SRB GOV prime minister 2012-07-27..2014-04-27
  office     SRB GOV foreign minister 2014-04-27..2020-10-22
  gender     m

person Ana Brnabić
  name       Ana Brnabic
  surname    Brnabić | Brnabic
  office     SRB GOV prime minister 2017-06-29..2024-02-06
  office     SRB LEG speaker 2024-02-06..
  gender     f

person Vuk Jeremić
  name       Vuk Jeremic
  surname    Jeremić | Jeremic
  office     SRB GOV foreign minister 2007-05-15..2012-07-27
  gender     m

person Vojislav Šešelj
  name       Vojislav Seselj
  surname    Šešelj | Seselj
  office     SRB PTY party leader 1991-02-23..
  gender     m

person Vuk Drašković
  name       Vuk Draskovic
  surname    Drašković | Draskovic
  office     SRB PTY party leader 1990-03-14..2004-03-02
  gender     m

person Radovan Karadžić
  name       Radovan Karadzic
  surname    Karadžić | Karadzic
  office     BIH REB Bosnian Serb leader 1990-07-12..1996-07-19
  gender     m

person Ratko Mladić
  name       Ratko Mladic
  surname    Mladić | Mladic
  office     BIH REB Bosnian Serb commander 1992-05-12..1996-11-09
  gender     m

person Momčilo Krajišnik
  name       Momcilo Krajisnik
  surname    Krajišnik | Krajisnik
  office     BIH REB Bosnian Serb leader 1991-10-24..1996-10-05
  gender     m

person Biljana Plavšić
  name       Biljana Plavsic
  surname    Plavšić | Plavsic
  office     BIH REB Bosnian Serb leader 1992-02-28..1996-07-19
  office     BIH GOV regional president 1996-07-19..1998-11-04
  gender     f

person Milorad Dodik
  surname    Dodik
  office     BIH GOV regional president 2010-11-15..2018-11-19
  office     BIH GOV presidency member 2018-11-20..2022-11-15
  office     BIH GOV regional president 2022-11-15..2025-08-01
  gender     m

person Alija Izetbegović
  name       Alija Izetbegovic
  surname    Izetbegović | Izetbegovic
  office     BIH GOV president 1990-12-20..2000-10-14
  gender     m

person Haris Silajdžić
  name       Haris Silajdzic
  surname    Silajdžić | Silajdzic
  office     BIH GOV foreign minister 1990-12-20..1993-10-25
  office     BIH GOV prime minister 1993-10-25..1996-01-30
  office     BIH GOV presidency member 2006-11-06..2010-11-10
  gender     m

person Christian Schmidt
  later      Schmidt
  office     UN IGO high representative 2021-08-01..
  gender     m

person Paddy Ashdown
  surname    Ashdown
  office     UN IGO high representative 2002-05-27..2006-01-31
  gender     m

person Valentin Inzko
  surname    Inzko
  office     UN IGO high representative 2009-03-26..2021-07-31
  gender     m

person Milan Martić
  name       Milan Martic
  surname    Martić | Martic
  office     HRV REB Krajina Serb leader 1991-01-04..1995-08-07
  gender     m

person Milan Babić
  name       Milan Babic
  surname    Babić | Babic
  office     HRV REB Krajina Serb leader 1990-12-21..1995-08-07
  gender     m

person Franjo Tuđman
  name       Franjo Tudjman
  surname    Tuđman | Tudjman
  office     HRV GOV president 1990-05-30..1999-12-10
  gender     m

person Stjepan Mesić
  name       Stipe Mesic | Stjepan Mesic | Stipe Mesić
  surname    Mesić | Mesic
  office     HRV GOV president 2000-02-18..2010-02-18
  gender     m

person Ivo Sanader
  surname    Sanader
  office     HRV GOV prime minister 2003-12-23..2009-07-06
  gender     m

person Kolinda Grabar-Kitarović
  name       Kolinda Grabar-Kitarovic
  surname    Grabar-Kitarović | Grabar-Kitarovic
  office     HRV GOV foreign minister 2005-02-17..2008-01-12
  office     HRV GOV president 2015-02-19..2020-02-18
  gender     f

person Zoran Milanović
  name       Zoran Milanovic
  surname    Milanović | Milanovic
  office     HRV GOV prime minister 2011-12-23..2016-01-22
  office     HRV GOV president 2020-02-19..
  gender     m

person Andrej Plenković
  name       Andrej Plenkovic
  surname    Plenković | Plenkovic
  office     HRV GOV prime minister 2016-10-19..
  gender     m

person Milan Kučan
  name       Milan Kucan
  surname    Kučan | Kucan
  office     SVN GOV president 1990-05-10..2002-12-22
  gender     m

person Janez Janša
  name       Janez Jansa
  surname    Janša | Jansa
  office     SVN GOV prime minister 2004-12-03..2008-11-21
  office     SVN GOV prime minister 2012-02-10..2013-03-20
  office     SVN GOV prime minister 2020-03-13..2022-06-01
  gender     m

person Borut Pahor
  surname    Pahor
  office     SVN GOV prime minister 2008-11-21..2012-02-10
  office     SVN GOV president 2012-12-22..2022-12-22
  gender     m

person Robert Golob
  surname    Golob
  office     SVN GOV prime minister 2022-06-01..
  gender     m

person Milo Đukanović
  name       Milo Djukanovic
  surname    Đukanović | Djukanovic
  office     MNE GOV prime minister 1991-02-15..1998-02-05
  office     MNE GOV president 1998-01-15..2002-11-25
  office     MNE GOV prime minister 2003-01-08..2006-11-10
  office     MNE GOV president 2018-05-20..2023-05-20
  gender     m

person Kiro Gligorov
  surname    Gligorov
  office     MKD GOV president 1991-01-27..1999-11-19
  gender     m

person Boris Trajkovski
  surname    Trajkovski
  office     MKD GOV president 1999-12-15..2004-02-26
  gender     m

person Ljubčo Georgievski
  name       Ljubco Georgievski
  surname    Georgievski
  office     MKD GOV prime minister 1998-11-30..2002-11-01
  gender     m

person Nikola Gruevski
  surname    Gruevski
  office     MKD GOV prime minister 2006-08-27..2016-01-18
  gender     m

person Zoran Zaev
  surname    Zaev
  office     MKD GOV prime minister 2017-05-31..2020-01-03
  office     MKD GOV prime minister 2020-08-30..2022-01-16
  gender     m

person Ali Ahmeti
  surname    Ahmeti
  office     MKD REB rebel leader 2001-01-22..2001-09-26
  office     MKD PTY party leader 2002-06-05..
  gender     m

person Ibrahim Rugova
  surname    Rugova
  office     YUG OPP Kosovo Albanian leader 1989-12-23..2002-03-03
  office     XKX GOV president 2002-03-04..2006-01-21
  gender     m

person Hashim Thaçi
  name       Hashim Thaci
  surname    Thaçi | Thaci
  office     YUG REB rebel leader 1998-01-01..1999-09-20
  office     XKX OPP opposition leader 1999-09-21..2008-01-08
  office     XKX GOV prime minister 2008-01-09..2014-12-09
  office     XKX GOV foreign minister 2014-12-12..2016-04-06
  office     XKX GOV president 2016-04-07..2020-11-05
  gender     m

person Ramush Haradinaj
  surname    Haradinaj
  office     YUG REB rebel leader 1998-01-01..1999-09-20
  office     XKX GOV prime minister 2004-12-03..2005-03-08
  office     XKX GOV prime minister 2017-09-09..2020-02-03
  gender     m

person Albin Kurti
  surname    Kurti
  office     XKX OPP opposition leader 2004-12-01..2020-02-02
  office     XKX GOV prime minister 2020-02-03..2020-06-03
  office     XKX GOV prime minister 2021-03-22..
  gender     m

person Vjosa Osmani
  surname    Osmani
  office     XKX GOV president 2021-04-06..2026-04-05
  gender     f

person Agim Çeku
  name       Agim Ceku
  surname    Çeku | Ceku
  office     XKX GOV prime minister 2006-03-10..2008-01-09
  gender     m

person Sali Berisha
  surname    Berisha
  office     ALB GOV president 1992-04-09..1997-07-24
  office     ALB GOV prime minister 2005-09-11..2013-09-15
  office     ALB OPP opposition leader 2022-05-22..
  gender     m

person Fatos Nano
  later      Nano
  office     ALB GOV prime minister 1997-07-24..1998-09-28
  office     ALB GOV prime minister 2002-07-29..2005-09-11
  gender     m

person Edi Rama
  surname    Rama
  office     ALB GOV prime minister 2013-09-15..
  gender     m

person Vytautas Landsbergis
  surname    Landsbergis
  office     LTU GOV chairman 1990-03-11..1992-11-25
  gender     m

person Algirdas Brazauskas
  surname    Brazauskas
  office     LTU GOV president 1993-02-25..1998-02-25
  office     LTU GOV prime minister 2001-07-03..2006-06-01
  gender     m

person Valdas Adamkus
  surname    Adamkus
  office     LTU GOV president 1998-02-26..2003-02-26
  office     LTU GOV president 2004-07-12..2009-07-12
  gender     m

person Rolandas Paksas
  surname    Paksas
  office     LTU GOV president 2003-02-26..2004-04-06
  gender     m

person Dalia Grybauskaitė
  name       Dalia Grybauskaite
  surname    Grybauskaitė | Grybauskaite
  office     LTU GOV president 2009-07-12..2019-07-12
  gender     f

person Gitanas Nausėda
  name       Gitanas Nauseda
  surname    Nausėda | Nauseda
  office     LTU GOV president 2019-07-12..
  gender     m

person Gabrielius Landsbergis
  surname    Landsbergis
  office     LTU GOV foreign minister 2020-12-11..2024-12-12
  gender     m

person Vaira Vīķe-Freiberga
  name       Vaira Vike-Freiberga
  surname    Vīķe-Freiberga | Vike-Freiberga
  office     LVA GOV president 1999-07-08..2007-07-08
  gender     f

person Valdis Zatlers
  surname    Zatlers
  office     LVA GOV president 2007-07-08..2011-07-08
  gender     m

person Edgars Rinkēvičs
  name       Edgars Rinkevics
  surname    Rinkēvičs | Rinkevics
  office     LVA GOV foreign minister 2011-10-25..2023-07-08
  office     LVA GOV president 2023-07-08..
  gender     m

person Lennart Meri
  surname    Meri
  office     EST GOV president 1992-10-06..2001-10-08
  gender     m

person Toomas Hendrik Ilves
  surname    Ilves
  office     EST GOV president 2006-10-09..2016-10-10
  gender     m

person Andrus Ansip
  surname    Ansip
  office     EST GOV prime minister 2005-04-12..2014-03-26
  gender     m

person Kersti Kaljulaid
  surname    Kaljulaid
  office     EST GOV president 2016-10-10..2021-10-11
  gender     f

person Kaja Kallas
  surname    Kallas
  office     EST GOV prime minister 2021-01-26..2024-07-23
  office     EU IGO high representative 2024-12-01..
  gender     f
