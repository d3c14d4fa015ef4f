# Leaders of South, East, South-East and Central Asia, in and out of office, since 1990.
# Written by hand; names, offices and their dates are general knowledge. A surname that many bear stands under `later`.

person Nursultan Nazarbayev
  surname    Nazarbayev | Nazarbaev
  later      Nursultan
  office     KAZ GOV president 1990-04-24..2019-03-20
  office     KAZ GOV chairman of the Security Council 2019-03-20..2022-01-05
  gender     m

person Kassym-Jomart Tokayev
  name       Kasymzhomart Tokayev | Kassymzhomart Tokaev | Qasym-Jomart Toqayev | Kasym-Zhomart Tokayev
  surname    Tokayev | Tokaev
  office     KAZ GOV foreign minister 1994-10-13..1999-10-12
  office     KAZ GOV prime minister 1999-10-12..2002-01-28
  office     KAZ GOV foreign minister 2002-01-29..2007-01-11
  office     KAZ GOV president 2019-03-20..
  gender     m

person Danial Akhmetov
  name       Daniyal Akhmetov | Daniel Akhmetov
  surname    Akhmetov
  office     KAZ GOV prime minister 2003-06-13..2007-01-08
  office     KAZ GOV defence minister 2007-01-10..2009-06-17
  gender     m

person Karim Masimov
  name       Karim Massimov
  surname    Masimov | Massimov
  office     KAZ GOV prime minister 2007-01-10..2012-09-24
  office     KAZ GOV prime minister 2014-04-02..2016-09-08
  gender     m

person Marat Tazhin
  surname    Tazhin
  office     KAZ GOV foreign minister 2007-01-11..2009-09-04
  gender     m

person Kanat Saudabayev
  surname    Saudabayev
  office     KAZ GOV foreign minister 2009-09-04..2011-04-11
  gender     m

person Erlan Idrissov
  name       Yerlan Idrissov | Erlan Idrisov
  surname    Idrissov | Idrisov
  office     KAZ GOV foreign minister 2012-09-28..2016-12-28
  gender     m

person Kairat Abdrakhmanov
  surname    Abdrakhmanov
  office     KAZ GOV foreign minister 2016-12-28..2018-09-26
  office     OSCE IGO high commissioner 2020-12-04..
  gender     m

person Imangali Tasmagambetov
  surname    Tasmagambetov
  office     KAZ GOV prime minister 2002-01-28..2003-06-11
  office     KAZ GOV defence minister 2014-10-22..2016-09-13
  office     CSTO IGO secretary-general 2023-01-01..2025-12-31
  gender     m

person Mukhtar Ablyazov
  surname    Ablyazov
  office     KAZ OPP opposition leader 2001-11-18..
  gender     m

person Rakhat Aliyev
  name       Rakhat Aliev
  later      Aliyev
  gender     m

person Islam Karimov
  surname    Karimov
  office     UZB GOV president 1990-03-24..2016-09-02
  gender     m

person Shavkat Mirziyoyev
  name       Shavkat Mirziyaev
  surname    Mirziyoyev | Mirziyaev
  office     UZB GOV prime minister 2003-12-11..2016-09-08
  office     UZB GOV president 2016-09-08..
  gender     m

person Juma Namangani
  surname    Namangani
  office     UZB REB rebel leader 1998-08-01..2001-11-19
  gender     m

person Tohir Yuldashev
  name       Tahir Yuldashev
  surname    Yuldashev | Yuldash
  office     UZB REB rebel leader 1998-08-01..2009-08-27
  gender     m

person Askar Akayev
  name       Askar Akaev
  surname    Akayev | Akaev
  office     KGZ GOV president 1990-10-27..2005-03-24
  gender     m

person Kurmanbek Bakiyev
  name       Kurmanbek Bakiev
  surname    Bakiyev | Bakiev
  office     KGZ GOV president 2005-03-25..2010-04-07
  gender     m

person Roza Otunbayeva
  name       Rosa Otunbayeva
  surname    Otunbayeva | Otunbaeva
  office     KGZ GOV president 2010-04-07..2011-12-01
  office     UN IGO special envoy 2022-09-02..2025-09-01
  gender     f

person Almazbek Atambayev
  surname    Atambayev | Atambaev
  office     KGZ GOV president 2011-12-01..2017-11-24
  gender     m

person Sooronbay Jeenbekov
  name       Sooronbai Jeenbekov
  surname    Jeenbekov
  office     KGZ GOV president 2017-11-24..2020-10-15
  gender     m

person Sadyr Japarov
  name       Sadyr Zhaparov
  surname    Japarov | Zhaparov
  office     KGZ GOV prime minister 2020-10-10..2020-11-14
  office     KGZ GOV president 2021-01-28..
  gender     m

person Felix Kulov
  surname    Kulov
  office     KGZ GOV prime minister 2005-09-01..2007-01-29
  gender     m

person Emomali Rahmon
  name       Emomali Rahmonov | Emomali Rakhmonov | Imomali Rakhmonov | Emomali Rakhmon
  surname    Rahmon | Rahmonov | Rakhmonov | Rakhmon
  office     TJK GOV president 1992-11-20..
  gender     m

person Said Abdullo Nuri
  name       Sayid Abdullo Nuri
  surname    Nuri
  office     TJK REB rebel leader 1993-01-01..1997-06-27
  gender     m

person Saparmurat Niyazov
  name       Saparmurad Niyazov
  surname    Niyazov | Turkmenbashi
  office     TKM GOV president 1990-11-02..2006-12-21
  gender     m

person Gurbanguly Berdimuhamedow
  name       Gurbanguly Berdymukhamedov | Gurbanguly Berdymukhammedov | Kurbanguly Berdymukhamedov | Gurbanguly Berdimuhamedov
  surname    Berdimuhamedow | Berdymukhamedov | Berdimuhamedov | Berdymukhammedov
  office     TKM GOV president 2006-12-21..2022-03-19
  gender     m

person Serdar Berdimuhamedow
  name       Serdar Berdymukhamedov | Serdar Berdymukhammedov | Serdar Berdimuhamedov
  surname    Berdimuhamedow | Berdymukhamedov | Berdimuhamedov | Berdymukhammedov
  office     TKM GOV president 2022-03-19..
  gender     m

person Deng Xiaoping
  later      Deng
  office     CHN GOV leader 1978-12-22..1997-02-19
  gender     m

person Jiang Zemin
  later      Jiang
  office     CHN GOV party leader 1989-06-24..1993-03-26
  office     CHN GOV president 1993-03-27..2003-03-15
  gender     m

person Li Peng
  later      Li
  office     CHN GOV prime minister 1988-04-09..1998-03-17
  office     CHN LEG chairman 1998-03-16..2003-03-15
  gender     m

person Zhu Rongji
  later      Zhu
  office     CHN GOV prime minister 1998-03-17..2003-03-16
  gender     m

person Hu Jintao
  later      Hu
  office     CHN GOV vice president 1998-03-15..2003-03-15
  office     CHN GOV president 2003-03-15..2013-03-14
  gender     m

person Wen Jiabao
  later      Wen
  office     CHN GOV prime minister 2003-03-16..2013-03-15
  gender     m

person Xi Jinping
  surname    Xi
  office     CHN GOV vice president 2008-03-15..2013-03-14
  office     CHN GOV president 2013-03-14..
  gender     m

person Li Keqiang
  later      Li
  office     CHN GOV prime minister 2013-03-15..2023-03-11
  gender     m

person Li Qiang
  later      Li
  office     CHN GOV prime minister 2023-03-11..
  gender     m

person Qian Qichen
  later      Qian
  office     CHN GOV foreign minister 1988-04-12..1998-03-18
  gender     m

person Tang Jiaxuan
  later      Tang
  office     CHN GOV foreign minister 1998-03-18..2003-03-17
  gender     m

person Li Zhaoxing
  later      Li
  office     CHN GOV foreign minister 2003-03-17..2007-04-27
  gender     m

person Yang Jiechi
  later      Yang
  office     CHN GOV foreign minister 2007-04-27..2013-03-16
  gender     m

person Wang Yi
  later      Wang
  office     CHN GOV foreign minister 2013-03-16..2022-12-30
  office     CHN GOV foreign minister 2023-07-25..
  gender     m

person Qin Gang
  later      Qin
  office     CHN GOV foreign minister 2022-12-30..2023-07-25
  gender     m

person Chi Haotian
  later      Chi
  office     CHN GOV defence minister 1993-03-29..2003-03-17
  gender     m

person Cao Gangchuan
  later      Cao
  office     CHN GOV defence minister 2003-03-17..2008-03-17
  gender     m

person Liang Guanglie
  later      Liang
  office     CHN GOV defence minister 2008-03-17..2013-03-16
  gender     m

person Wei Fenghe
  later      Wei
  office     CHN GOV defence minister 2018-03-19..2023-03-12
  gender     m

person Li Shangfu
  later      Li
  office     CHN GOV defence minister 2023-03-12..2023-10-24
  gender     m

person Dong Jun
  later      Dong
  office     CHN GOV defence minister 2023-12-29..
  gender     m

person Dalai Lama
  name       Tenzin Gyatso | 14th Dalai Lama
  office     CHN OPP exiled leader
  gender     m

person Liu Xiaobo
  later      Liu
  office     CHN OPP dissident 1989-06-04..2017-07-13
  gender     m

person Rebiya Kadeer
  surname    Kadeer
  office     CHN OPP exiled leader 2006-11-26..2017-11-12
  gender     f

person Tung Chee-hwa
  later      Tung
  office     HKG GOV chief executive 1997-07-01..2005-03-12
  gender     m

person Donald Tsang
  later      Tsang
  office     HKG GOV chief executive 2005-06-21..2012-06-30
  gender     m

person Leung Chun-ying
  name       CY Leung
  later      Leung
  office     HKG GOV chief executive 2012-07-01..2017-06-30
  gender     m

person Carrie Lam
  later      Lam
  office     HKG GOV chief executive 2017-07-01..2022-06-30
  gender     f

person John Lee
  name       John Lee Ka-chiu
  later      Lee
  office     HKG GOV chief executive 2022-07-01..
  gender     m

person Joshua Wong
  later      Wong
  office     HKG OPP activist 2011-05-29..
  gender     m

person Lee Teng-hui
  later      Lee
  office     TWN GOV president 1988-01-13..2000-05-20
  gender     m

person Chen Shui-bian
  later      Chen
  office     TWN GOV president 2000-05-20..2008-05-20
  gender     m

person Ma Ying-jeou
  later      Ma
  office     TWN GOV president 2008-05-20..2016-05-20
  gender     m

person Tsai Ing-wen
  later      Tsai
  office     TWN GOV president 2016-05-20..2024-05-20
  gender     f

person Lai Ching-te
  name       William Lai
  later      Lai
  office     TWN GOV vice president 2020-05-20..2024-05-20
  office     TWN GOV president 2024-05-20..
  gender     m

person Toshiki Kaifu
  surname    Kaifu
  office     JPN GOV prime minister 1989-08-10..1991-11-05
  gender     m

person Kiichi Miyazawa
  surname    Miyazawa
  office     JPN GOV prime minister 1991-11-05..1993-08-09
  gender     m

person Morihiro Hosokawa
  surname    Hosokawa
  office     JPN GOV prime minister 1993-08-09..1994-04-28
  gender     m

person Tsutomu Hata
  surname    Hata
  office     JPN GOV prime minister 1994-04-28..1994-06-30
  gender     m

person Tomiichi Murayama
  surname    Murayama
  office     JPN GOV prime minister 1994-06-30..1996-01-11
  gender     m

person Ryutaro Hashimoto
  surname    Hashimoto
  office     JPN GOV prime minister 1996-01-11..1998-07-30
  gender     m

person Keizo Obuchi
  surname    Obuchi
  office     JPN GOV foreign minister 1997-09-11..1998-07-30
  office     JPN GOV prime minister 1998-07-30..2000-04-05
  gender     m

person Yoshiro Mori
  later      Mori
  office     JPN GOV prime minister 2000-04-05..2001-04-26
  gender     m

person Junichiro Koizumi
  surname    Koizumi
  office     JPN GOV prime minister 2001-04-26..2006-09-26
  gender     m

person Shinzo Abe
  later      Abe
  office     JPN GOV prime minister 2006-09-26..2007-09-26
  office     JPN GOV prime minister 2012-12-26..2020-09-16
  gender     m

person Yasuo Fukuda
  surname    Fukuda
  office     JPN GOV prime minister 2007-09-26..2008-09-24
  gender     m

person Taro Aso
  later      Aso
  office     JPN GOV foreign minister 2005-10-31..2007-08-27
  office     JPN GOV prime minister 2008-09-24..2009-09-16
  office     JPN GOV finance minister 2012-12-26..2021-10-04
  gender     m

person Yukio Hatoyama
  surname    Hatoyama
  office     JPN GOV prime minister 2009-09-16..2010-06-08
  gender     m

person Naoto Kan
  later      Kan
  office     JPN GOV prime minister 2010-06-08..2011-09-02
  gender     m

person Yoshihiko Noda
  later      Noda
  office     JPN GOV prime minister 2011-09-02..2012-12-26
  gender     m

person Yoshihide Suga
  later      Suga
  office     JPN GOV chief cabinet secretary 2012-12-26..2020-09-16
  office     JPN GOV prime minister 2020-09-16..2021-10-04
  gender     m

person Fumio Kishida
  surname    Kishida
  office     JPN GOV foreign minister 2012-12-26..2017-08-03
  office     JPN GOV prime minister 2021-10-04..2024-10-01
  gender     m

person Shigeru Ishiba
  surname    Ishiba
  office     JPN GOV defence minister 2007-09-26..2008-09-24
  office     JPN GOV prime minister 2024-10-01..2025-10-21
  gender     m

person Sanae Takaichi
  surname    Takaichi
  office     JPN GOV prime minister 2025-10-21..
  gender     f

person Taro Kono
  later      Kono
  office     JPN GOV foreign minister 2017-08-03..2019-09-11
  office     JPN GOV defence minister 2019-09-11..2020-09-16
  gender     m

person Toshimitsu Motegi
  surname    Motegi
  office     JPN GOV foreign minister 2019-09-11..2021-11-04
  office     JPN GOV foreign minister 2025-10-21..
  gender     m

person Yoshimasa Hayashi
  surname    Hayashi
  office     JPN GOV foreign minister 2021-11-10..2023-09-13
  gender     m

person Yoko Kamikawa
  surname    Kamikawa
  office     JPN GOV foreign minister 2023-09-13..2024-10-01
  gender     f

person Takeshi Iwaya
  surname    Iwaya
  office     JPN GOV defence minister 2018-10-02..2019-09-11
  office     JPN GOV foreign minister 2024-10-01..2025-10-21
  gender     m

person Emperor Akihito
  surname    Akihito
  office     JPN GOV emperor 1989-01-07..2019-04-30
  gender     m

person Emperor Naruhito
  surname    Naruhito
  office     JPN GOV emperor 2019-05-01..
  gender     m

person Kim Il-sung
  name       Kim Il Sung
  later      Kim
  office     PRK GOV president 1948-09-09..1994-07-08
  gender     m

person Kim Jong-il
  name       Kim Jong Il | Kim Jong-Il
  later      Kim
  office     PRK GOV leader 1994-07-08..2011-12-17
  gender     m

person Kim Jong-un
  name       Kim Jong Un | Kim Jong-Un
  later      Kim
  office     PRK GOV leader 2011-12-17..
  gender     m

person Kim Yo-jong
  name       Kim Yo Jong
  later      Kim
  office     PRK GOV party official 2014-11-28..
  gender     f

person Kim Yong-nam
  name       Kim Yong Nam
  later      Kim
  office     PRK GOV foreign minister 1983-12-16..1998-09-05
  office     PRK GOV president of the Presidium 1998-09-05..2019-04-11
  gender     m

person Ri Yong-ho
  name       Ri Yong Ho
  later      Ri
  office     PRK GOV foreign minister 2016-05-09..2020-01-23
  gender     m

person Choe Son-hui
  name       Choe Son Hui
  later      Choe
  office     PRK GOV foreign minister 2022-06-11..
  gender     f

person Roh Tae-woo
  later      Roh
  office     KOR GOV president 1988-02-25..1993-02-25
  gender     m

person Kim Young-sam
  name       Kim Young Sam
  later      Kim
  office     KOR GOV president 1993-02-25..1998-02-25
  gender     m

person Kim Dae-jung
  name       Kim Dae Jung
  later      Kim
  office     KOR OPP opposition leader ..1998-02-24
  office     KOR GOV president 1998-02-25..2003-02-25
  gender     m

person Roh Moo-hyun
  name       Roh Moo Hyun
  later      Roh
  office     KOR GOV president 2003-02-25..2008-02-25
  gender     m

person Lee Myung-bak
  name       Lee Myung Bak
  later      Lee
  office     KOR GOV president 2008-02-25..2013-02-25
  gender     m

person Park Geun-hye
  name       Park Geun Hye
  later      Park
  office     KOR GOV president 2013-02-25..2017-03-10
  gender     f

person Moon Jae-in
  name       Moon Jae In
  later      Moon
  office     KOR GOV president 2017-05-10..2022-05-10
  gender     m

person Yoon Suk Yeol
  name       Yoon Suk-yeol | Yoon Seok-youl
  surname    Yoon
  office     KOR GOV president 2022-05-10..2025-04-04
  gender     m

person Lee Jae-myung
  name       Lee Jae Myung
  later      Lee
  office     KOR OPP opposition leader 2022-08-28..2025-04-09
  office     KOR GOV president 2025-06-04..
  gender     m

person Han Duck-soo
  later      Han
  office     KOR GOV prime minister 2022-05-21..2025-05-01
  gender     m

person Ban Ki-moon
  name       Ban Ki Moon
  later      Ban
  office     KOR GOV foreign minister 2004-01-17..2006-11-10
  office     UN IGO secretary-general 2007-01-01..2016-12-31
  gender     m

person Kang Kyung-wha
  later      Kang
  office     KOR GOV foreign minister 2017-06-18..2021-02-09
  gender     f

person Park Jin
  later      Park
  office     KOR GOV foreign minister 2022-05-12..2024-01-10
  gender     m

person Cho Tae-yul
  later      Cho
  office     KOR GOV foreign minister 2024-01-10..2025-07-21
  gender     m

person Suharto
  name       Soeharto
  office     IDN GOV president 1967-03-12..1998-05-21
  gender     m

person B. J. Habibie
  name       Bacharuddin Jusuf Habibie | B.J. Habibie
  surname    Habibie
  office     IDN GOV president 1998-05-21..1999-10-20
  gender     m

person Abdurrahman Wahid
  name       Gus Dur
  surname    Wahid
  office     IDN GOV president 1999-10-20..2001-07-23
  gender     m

person Megawati Sukarnoputri
  name       Megawati Soekarnoputri
  surname    Megawati | Sukarnoputri
  office     IDN OPP opposition leader 1993-12-22..1999-10-20
  office     IDN GOV vice president 1999-10-21..2001-07-22
  office     IDN GOV president 2001-07-23..2004-10-20
  gender     f

person Susilo Bambang Yudhoyono
  name       SBY
  surname    Yudhoyono
  office     IDN GOV president 2004-10-20..2014-10-20
  gender     m

person Joko Widodo
  surname    Widodo | Jokowi
  office     IDN GOV president 2014-10-20..2024-10-20
  gender     m

person Prabowo Subianto
  surname    Prabowo | Subianto
  office     IDN GOV defence minister 2019-10-23..2024-10-20
  office     IDN GOV president 2024-10-20..
  gender     m

person Ali Alatas
  surname    Alatas
  office     IDN GOV foreign minister 1988-03-21..1999-10-20
  gender     m

person Wiranto
  name       General Wiranto
  office     IDN GOV defence minister 1998-03-16..1999-10-20
  gender     m

person Hassan Wirajuda
  name       Hassan Wirayuda
  surname    Wirajuda
  office     IDN GOV foreign minister 2001-08-10..2009-10-22
  gender     m

person Marty Natalegawa
  surname    Natalegawa
  office     IDN GOV foreign minister 2009-10-22..2014-10-27
  gender     m

person Retno Marsudi
  surname    Marsudi
  later      Retno
  office     IDN GOV foreign minister 2014-10-27..2024-10-20
  gender     f

person Hasan di Tiro
  surname    di Tiro
  office     IDN REB rebel leader 1976-12-04..2005-08-15
  gender     m

person Xanana Gusmão
  name       Xanana Gusmao
  surname    Gusmão | Gusmao
  later      Xanana
  office     IDN REB rebel leader 1981-12-03..1999-10-20
  office     TLS GOV president 2002-05-20..2007-05-20
  office     TLS GOV prime minister 2007-08-08..2015-02-16
  office     TLS GOV prime minister 2023-07-01..
  gender     m

person José Ramos-Horta
  name       Jose Ramos-Horta | Jose Ramos Horta
  surname    Ramos-Horta
  office     TLS OPP exiled leader 1975-12-07..1999-10-25
  office     TLS GOV foreign minister 2002-05-20..2006-07-09
  office     TLS GOV prime minister 2006-07-10..2007-05-19
  office     TLS GOV president 2007-05-20..2012-05-20
  office     TLS GOV president 2022-05-20..
  gender     m

person Mari Alkatiri
  surname    Alkatiri
  office     TLS GOV prime minister 2002-05-20..2006-06-26
  gender     m

person Mahathir Mohamad
  name       Mahathir bin Mohamad | Mahathir Mohammad
  surname    Mahathir
  office     MYS GOV prime minister 1981-07-16..2003-10-31
  office     MYS GOV prime minister 2018-05-10..2020-03-01
  gender     m

person Abdullah Ahmad Badawi
  name       Abdullah Badawi
  surname    Badawi
  office     MYS GOV prime minister 2003-10-31..2009-04-03
  gender     m

person Najib Razak
  name       Najib Abdul Razak
  surname    Najib
  office     MYS GOV prime minister 2009-04-03..2018-05-10
  gender     m

person Muhyiddin Yassin
  surname    Muhyiddin
  office     MYS GOV prime minister 2020-03-01..2021-08-21
  gender     m

person Ismail Sabri Yaakob
  surname    Ismail Sabri
  office     MYS GOV prime minister 2021-08-21..2022-11-24
  gender     m

person Anwar Ibrahim
  later      Anwar
  office     MYS GOV vice president 1993-12-01..1998-09-02
  office     MYS OPP opposition leader 1998-09-03..2022-11-23
  office     MYS GOV prime minister 2022-11-24..
  gender     m

person Lee Kuan Yew
  later      Lee
  office     SGP GOV prime minister 1959-06-05..1990-11-28
  gender     m

person Goh Chok Tong
  later      Goh
  office     SGP GOV prime minister 1990-11-28..2004-08-12
  gender     m

person Lee Hsien Loong
  later      Lee
  office     SGP GOV prime minister 2004-08-12..2024-05-15
  gender     m

person Lawrence Wong
  later      Wong
  office     SGP GOV prime minister 2024-05-15..
  gender     m

person Chuan Leekpai
  later      Chuan
  office     THA GOV prime minister 1992-09-23..1995-07-13
  office     THA GOV prime minister 1997-11-09..2001-02-09
  gender     m

person Thaksin Shinawatra
  surname    Thaksin
  later      Shinawatra
  office     THA GOV prime minister 2001-02-09..2006-09-19
  office     THA OPP exiled leader 2006-09-20..2023-08-21
  gender     m

person Surayud Chulanont
  surname    Surayud
  office     THA GOV prime minister 2006-10-01..2008-01-29
  gender     m

person Samak Sundaravej
  surname    Samak
  office     THA GOV prime minister 2008-01-29..2008-09-09
  gender     m

person Abhisit Vejjajiva
  surname    Abhisit
  office     THA GOV prime minister 2008-12-17..2011-08-05
  gender     m

person Yingluck Shinawatra
  surname    Yingluck
  later      Shinawatra
  office     THA GOV prime minister 2011-08-05..2014-05-07
  gender     f

person Prayuth Chan-ocha
  name       Prayut Chan-ocha
  surname    Prayuth | Prayut
  later      Chan-ocha
  office     THA MIL army chief 2010-10-01..2014-08-23
  office     THA GOV prime minister 2014-08-24..2023-08-22
  gender     m

person Srettha Thavisin
  surname    Srettha
  office     THA GOV prime minister 2023-08-22..2024-08-14
  gender     m

person Paetongtarn Shinawatra
  surname    Paetongtarn
  later      Shinawatra
  office     THA GOV prime minister 2024-08-16..2025-08-29
  gender     f

person Anutin Charnvirakul
  surname    Anutin
  office     THA GOV prime minister 2025-09-07..
  gender     m

person Bhumibol Adulyadej
  name       King Bhumibol | King Bhumibol Adulyadej
  surname    Bhumibol
  office     THA GOV king 1946-06-09..2016-10-13
  gender     m

person Corazon Aquino
  name       Cory Aquino
  surname    Aquino
  later      Cory
  office     PHL GOV president 1986-02-25..1992-06-30
  gender     f

person Fidel Ramos
  name       Fidel V. Ramos
  surname    Ramos
  office     PHL GOV president 1992-06-30..1998-06-30
  gender     m

person Joseph Estrada
  surname    Estrada
  office     PHL GOV president 1998-06-30..2001-01-20
  gender     m

person Gloria Macapagal Arroyo
  name       Gloria Arroyo | Gloria Macapagal-Arroyo
  surname    Arroyo
  office     PHL GOV president 2001-01-20..2010-06-30
  gender     f

person Benigno Aquino
  name       Benigno Aquino III | Noynoy Aquino
  surname    Aquino
  office     PHL GOV president 2010-06-30..2016-06-30
  gender     m

person Rodrigo Duterte
  surname    Duterte
  office     PHL GOV president 2016-06-30..2022-06-30
  gender     m

person Sara Duterte
  later      Duterte
  office     PHL GOV vice president 2022-06-30..
  gender     f

person Ferdinand Marcos Jr.
  name       Ferdinand Marcos Jr | Bongbong Marcos
  surname    Marcos
  office     PHL GOV president 2022-06-30..
  gender     m

person Nur Misuari
  surname    Misuari
  office     PHL REB rebel leader 1972-10-21..1996-09-02
  gender     m

person Hashim Salamat
  surname    Salamat
  office     PHL REB rebel leader 1978-01-01..2003-07-13
  gender     m

person Murad Ebrahim
  name       Al Haj Murad Ebrahim | Al-Haj Murad
  surname    Murad
  office     PHL REB rebel leader 2003-07-13..2014-03-27
  office     PHL GOV regional chief minister 2019-02-22..2025-03-14
  gender     m

person Abdurajak Janjalani
  name       Abdurajak Abubakar Janjalani
  surname    Janjalani
  office     PHL REB rebel leader 1991-01-01..1998-12-18
  gender     m

person Jose Maria Sison
  name       José María Sison | Joma Sison
  surname    Sison
  office     PHL REB rebel leader 1968-12-26..2022-12-16
  gender     m

person Nong Duc Manh
  later      Manh
  office     VNM GOV party leader 2001-04-22..2011-01-19
  gender     m

person Nguyen Phu Trong
  later      Trong
  office     VNM GOV party leader 2011-01-19..2024-07-19
  gender     m

person Nguyen Tan Dung
  later      Dung
  office     VNM GOV prime minister 2006-06-27..2016-04-06
  gender     m

person Pham Minh Chinh
  later      Chinh
  office     VNM GOV prime minister 2021-04-05..
  gender     m

person To Lam
  office     VNM GOV president 2024-05-22..2024-10-21
  office     VNM GOV party leader 2024-08-03..
  gender     m

person Hun Sen
  office     KHM GOV prime minister 1985-01-14..2023-08-22
  office     KHM LEG president of the Senate 2024-04-03..
  gender     m

person Hun Manet
  office     KHM GOV prime minister 2023-08-22..
  gender     m

person Norodom Sihanouk
  name       King Sihanouk | Norodom Sihanouk
  surname    Sihanouk
  office     KHM GOV king 1993-09-24..2004-10-07
  gender     m

person Norodom Ranariddh
  name       Prince Ranariddh
  surname    Ranariddh
  office     KHM GOV prime minister 1993-07-02..1997-07-06
  office     KHM OPP opposition leader 1997-07-07..1998-11-29
  gender     m

person Sam Rainsy
  surname    Rainsy
  office     KHM OPP opposition leader 1995-11-01..
  gender     m

person Kem Sokha
  surname    Sokha
  office     KHM OPP opposition leader 2012-07-01..
  gender     m

person Pol Pot
  office     KHM REB rebel leader 1979-01-07..1998-04-15
  gender     m

person Khieu Samphan
  surname    Samphan
  office     KHM REB rebel leader 1979-01-07..1998-12-25
  gender     m

person Ieng Sary
  surname    Sary
  office     KHM REB rebel leader 1979-01-07..1996-08-15
  gender     m

person Ta Mok
  office     KHM REB rebel leader 1979-01-07..1999-03-06
  gender     m

person Than Shwe
  office     MMR GOV leader 1992-04-23..2011-03-30
  gender     m

person Khin Nyunt
  office     MMR SPY intelligence chief 1983-01-01..2003-08-25
  office     MMR GOV prime minister 2003-08-25..2004-10-18
  gender     m

person Thein Sein
  office     MMR GOV prime minister 2007-10-24..2011-03-30
  office     MMR GOV president 2011-03-30..2016-03-30
  gender     m

person Aung San Suu Kyi
  name       Daw Aung San Suu Kyi
  surname    Suu Kyi
  office     MMR OPP opposition leader 1988-08-27..2016-03-29
  office     MMR GOV state counsellor 2016-04-06..2021-01-31
  office     MMR OPP opposition leader 2021-02-01..
  gender     f

person Win Myint
  office     MMR GOV president 2018-03-30..2021-02-01
  gender     m

person Min Aung Hlaing
  surname    Hlaing
  office     MMR MIL commander-in-chief 2011-03-30..2021-01-31
  office     MMR GOV leader 2021-02-01..
  gender     m

person Rajiv Gandhi
  surname    Gandhi
  office     IND GOV prime minister 1984-10-31..1989-12-02
  gender     m

person V. P. Singh
  name       V.P. Singh | VP Singh | Vishwanath Pratap Singh
  later      Singh
  office     IND GOV prime minister 1989-12-02..1990-11-10
  gender     m

person P. V. Narasimha Rao
  name       P.V. Narasimha Rao | PV Narasimha Rao
  surname    Narasimha Rao
  later      Rao
  office     IND GOV prime minister 1991-06-21..1996-05-16
  gender     m

person H. D. Deve Gowda
  name       H.D. Deve Gowda | HD Deve Gowda
  surname    Deve Gowda | Gowda
  office     IND GOV prime minister 1996-06-01..1997-04-21
  gender     m

person I. K. Gujral
  name       Inder Kumar Gujral | I.K. Gujral
  surname    Gujral
  office     IND GOV foreign minister 1996-06-01..1998-03-18
  office     IND GOV prime minister 1997-04-21..1998-03-19
  gender     m

person Atal Bihari Vajpayee
  name       Atal Behari Vajpayee | A.B. Vajpayee
  surname    Vajpayee
  office     IND GOV prime minister 1996-05-16..1996-06-01
  office     IND GOV prime minister 1998-03-19..2004-05-22
  gender     m

person Manmohan Singh
  later      Singh
  office     IND GOV finance minister 1991-06-21..1996-05-16
  office     IND GOV prime minister 2004-05-22..2014-05-26
  gender     m

person Narendra Modi
  surname    Modi
  office     IND GOV chief minister 2001-10-07..2014-05-22
  office     IND GOV prime minister 2014-05-26..
  gender     m

person Jaswant Singh
  later      Singh
  office     IND GOV foreign minister 1998-12-05..2002-07-01
  gender     m

person Yashwant Sinha
  surname    Sinha
  office     IND GOV foreign minister 2002-07-01..2004-05-22
  gender     m

person Natwar Singh
  name       K. Natwar Singh
  later      Singh
  office     IND GOV foreign minister 2004-05-22..2005-11-07
  gender     m

person Pranab Mukherjee
  surname    Mukherjee
  office     IND GOV defence minister 2004-05-22..2006-10-24
  office     IND GOV foreign minister 2006-10-24..2009-05-22
  office     IND GOV finance minister 2009-05-23..2012-06-26
  office     IND GOV president 2012-07-25..2017-07-25
  gender     m

person S. M. Krishna
  name       S.M. Krishna | SM Krishna
  later      Krishna
  office     IND GOV foreign minister 2009-05-23..2012-10-26
  gender     m

person Salman Khurshid
  surname    Khurshid
  office     IND GOV foreign minister 2012-10-28..2014-05-26
  gender     m

person Sushma Swaraj
  surname    Swaraj
  office     IND GOV foreign minister 2014-05-26..2019-05-30
  gender     f

person S. Jaishankar
  name       Subrahmanyam Jaishankar | S Jaishankar
  surname    Jaishankar
  office     IND GOV foreign minister 2019-05-31..
  gender     m

person A. K. Antony
  name       A.K. Antony | AK Antony
  later      Antony
  office     IND GOV defence minister 2006-10-24..2014-05-26
  gender     m

person George Fernandes
  later      Fernandes
  office     IND GOV defence minister 1998-03-19..2001-03-16
  office     IND GOV defence minister 2001-10-21..2004-05-22
  gender     m

person Rajnath Singh
  later      Singh
  office     IND GOV home minister 2014-05-26..2019-05-30
  office     IND GOV defence minister 2019-05-31..
  gender     m

person L. K. Advani
  name       Lal Krishna Advani | L.K. Advani | LK Advani
  surname    Advani
  office     IND GOV home minister 1998-03-19..2004-05-22
  office     IND OPP opposition leader 2004-05-22..2009-12-21
  gender     m

person Amit Shah
  later      Shah
  office     IND GOV home minister 2019-05-30..
  gender     m

person Ajit Doval
  surname    Doval
  office     IND GOV national security adviser 2014-05-30..
  gender     m

person Sonia Gandhi
  later      Gandhi
  office     IND PTY party leader 1998-03-14..2017-12-16
  gender     f

person Rahul Gandhi
  later      Gandhi
  office     IND OPP opposition leader 2017-12-16..
  gender     m

person Droupadi Murmu
  surname    Murmu
  office     IND GOV president 2022-07-25..
  gender     f

person Ghulam Ishaq Khan
  surname    Ishaq Khan
  office     PAK GOV president 1988-08-17..1993-07-18
  gender     m

person Benazir Bhutto
  surname    Bhutto
  later      Benazir
  office     PAK GOV prime minister 1988-12-02..1990-08-06
  office     PAK OPP opposition leader 1990-08-07..1993-10-18
  office     PAK GOV prime minister 1993-10-19..1996-11-05
  office     PAK OPP opposition leader 1996-11-06..2007-12-27
  gender     f

person Nawaz Sharif
  name       Mian Nawaz Sharif
  later      Sharif | Nawaz
  office     PAK GOV prime minister 1990-11-06..1993-07-18
  office     PAK GOV prime minister 1997-02-17..1999-10-12
  office     PAK OPP opposition leader 2007-11-25..2013-06-04
  office     PAK GOV prime minister 2013-06-05..2017-07-28
  gender     m

person Pervez Musharraf
  name       Parvez Musharraf
  surname    Musharraf
  office     PAK MIL army chief 1998-10-07..1999-10-11
  office     PAK GOV chief executive 1999-10-12..2001-06-19
  office     PAK GOV president 2001-06-20..2008-08-18
  gender     m

person Zafarullah Khan Jamali
  surname    Jamali
  office     PAK GOV prime minister 2002-11-23..2004-06-26
  gender     m

person Shaukat Aziz
  later      Aziz
  office     PAK GOV prime minister 2004-08-28..2007-11-15
  gender     m

person Asif Ali Zardari
  name       Asif Zardari
  surname    Zardari
  office     PAK GOV president 2008-09-09..2013-09-08
  office     PAK GOV president 2024-03-10..
  gender     m

person Yousuf Raza Gilani
  name       Yousaf Raza Gilani | Yusuf Raza Gilani | Yousuf Raza Gillani
  surname    Gilani | Gillani
  office     PAK GOV prime minister 2008-03-25..2012-06-19
  gender     m

person Shahid Khaqan Abbasi
  later      Abbasi
  office     PAK GOV prime minister 2017-08-01..2018-05-31
  gender     m

person Imran Khan
  later      Khan | Imran
  office     PAK PTY party leader 1996-04-25..2018-08-17
  office     PAK GOV prime minister 2018-08-18..2022-04-10
  office     PAK OPP opposition leader 2022-04-11..
  gender     m

person Shehbaz Sharif
  name       Shahbaz Sharif
  later      Sharif
  office     PAK GOV prime minister 2022-04-11..2023-08-14
  office     PAK GOV prime minister 2024-03-04..
  gender     m

person Ashfaq Parvez Kayani
  name       Ashfaq Kayani
  surname    Kayani | Kiyani
  office     PAK MIL army chief 2007-11-29..2013-11-29
  gender     m

person Raheel Sharif
  later      Sharif
  office     PAK MIL army chief 2013-11-29..2016-11-29
  gender     m

person Qamar Javed Bajwa
  surname    Bajwa
  office     PAK MIL army chief 2016-11-29..2022-11-29
  gender     m

person Asim Munir
  name       Syed Asim Munir
  surname    Munir
  office     PAK MIL army chief 2022-11-29..
  gender     m

person Shah Mahmood Qureshi
  surname    Qureshi
  office     PAK GOV foreign minister 2008-03-31..2011-02-09
  office     PAK GOV foreign minister 2018-08-20..2022-04-10
  gender     m

person Khurshid Mahmud Kasuri
  name       Khurshid Kasuri
  surname    Kasuri
  office     PAK GOV foreign minister 2002-11-23..2007-11-15
  gender     m

person Bilawal Bhutto Zardari
  name       Bilawal Bhutto | Bilawal Bhutto-Zardari
  surname    Bilawal
  office     PAK GOV foreign minister 2022-04-27..2023-08-10
  gender     m

person Ishaq Dar
  later      Dar
  office     PAK GOV finance minister 2013-06-07..2017-11-22
  office     PAK GOV foreign minister 2024-03-11..
  gender     m

person Hafiz Saeed
  name       Hafiz Muhammad Saeed | Hafiz Mohammad Saeed
  later      Saeed
  office     PAK REB rebel leader 1987-01-01..
  gender     m

person Masood Azhar
  name       Maulana Masood Azhar
  surname    Azhar
  office     PAK REB rebel leader 2000-01-31..
  gender     m

person Baitullah Mehsud
  surname    Mehsud
  later      Baitullah
  office     PAK REB rebel leader 2004-06-18..2009-08-05
  gender     m

person Hakimullah Mehsud
  surname    Mehsud
  later      Hakimullah
  office     PAK REB rebel leader 2009-08-22..2013-11-01
  gender     m

person Abdul Qadeer Khan
  name       A. Q. Khan | A.Q. Khan | AQ Khan
  later      Khan
  gender     m

person Hussain Muhammad Ershad
  name       Hossain Mohammad Ershad
  surname    Ershad
  office     BGD GOV president 1983-12-11..1990-12-06
  gender     m

person Khaleda Zia
  name       Begum Khaleda Zia
  later      Zia | Khaleda
  office     BGD GOV prime minister 1991-03-20..1996-03-30
  office     BGD OPP opposition leader 1996-06-23..2001-07-15
  office     BGD GOV prime minister 2001-10-10..2006-10-29
  office     BGD OPP opposition leader 2009-01-06..2025-12-30
  gender     f

person Sheikh Hasina
  name       Sheikh Hasina Wajed | Hasina Wazed
  surname    Hasina
  office     BGD OPP opposition leader 1991-03-20..1996-03-30
  office     BGD GOV prime minister 1996-06-23..2001-07-15
  office     BGD OPP opposition leader 2001-10-10..2006-10-29
  office     BGD GOV prime minister 2009-01-06..2024-08-05
  gender     f

person Muhammad Yunus
  name       Mohammad Yunus | Mohammed Yunus
  surname    Yunus
  office     BGD GOV chief adviser 2024-08-08..
  gender     m

person Ranasinghe Premadasa
  surname    Premadasa
  office     LKA GOV president 1989-01-02..1993-05-01
  gender     m

person Chandrika Kumaratunga
  name       Chandrika Bandaranaike Kumaratunga
  surname    Kumaratunga
  office     LKA GOV president 1994-11-12..2005-11-19
  gender     f

person Mahinda Rajapaksa
  name       Mahinda Rajapakse
  surname    Rajapaksa | Rajapakse
  later      Mahinda
  office     LKA GOV prime minister 2004-04-06..2005-11-19
  office     LKA GOV president 2005-11-19..2015-01-09
  office     LKA GOV prime minister 2019-11-21..2022-05-09
  gender     m

person Gotabaya Rajapaksa
  name       Gotabhaya Rajapaksa
  surname    Rajapaksa | Rajapakse
  later      Gotabaya
  office     LKA GOV defence secretary 2005-11-25..2015-01-08
  office     LKA GOV president 2019-11-18..2022-07-14
  gender     m

person Maithripala Sirisena
  surname    Sirisena
  office     LKA GOV president 2015-01-09..2019-11-18
  gender     m

person Ranil Wickremesinghe
  name       Ranil Wickramasinghe
  surname    Wickremesinghe | Wickramasinghe
  later      Ranil
  office     LKA GOV prime minister 2001-12-09..2004-04-06
  office     LKA GOV prime minister 2015-01-09..2018-10-26
  office     LKA GOV prime minister 2018-12-16..2019-11-20
  office     LKA GOV prime minister 2022-05-12..2022-07-20
  office     LKA GOV president 2022-07-21..2024-09-23
  gender     m

person Anura Kumara Dissanayake
  surname    Dissanayake
  office     LKA GOV president 2024-09-23..
  gender     m

person Lakshman Kadirgamar
  surname    Kadirgamar
  office     LKA GOV foreign minister 1994-08-19..2001-12-09
  office     LKA GOV foreign minister 2004-04-10..2005-08-12
  gender     m

person Velupillai Prabhakaran
  name       Vellupillai Prabhakaran | Velupillai Pirapaharan
  surname    Prabhakaran | Pirapaharan
  office     LKA REB rebel leader 1976-05-05..2009-05-18
  gender     m

person Anton Balasingham
  surname    Balasingham
  office     LKA REB rebel leader 1979-01-01..2006-12-14
  gender     m

person King Birendra
  surname    Birendra
  office     NPL GOV king 1972-01-31..2001-06-01
  gender     m

person King Gyanendra
  surname    Gyanendra
  office     NPL GOV king 2001-06-04..2008-05-28
  gender     m

person Girija Prasad Koirala
  name       G. P. Koirala | G.P. Koirala
  surname    Koirala
  office     NPL GOV prime minister 1991-05-26..1994-11-30
  office     NPL GOV prime minister 2000-03-22..2001-07-26
  office     NPL GOV prime minister 2006-04-30..2008-08-18
  gender     m

person Sher Bahadur Deuba
  surname    Deuba
  office     NPL GOV prime minister 2001-07-26..2002-10-04
  office     NPL GOV prime minister 2004-06-03..2005-02-01
  office     NPL GOV prime minister 2017-06-07..2018-02-15
  office     NPL GOV prime minister 2021-07-13..2022-12-26
  gender     m

person Pushpa Kamal Dahal
  name       Comrade Prachanda
  surname    Prachanda
  later      Dahal
  office     NPL REB rebel leader 1996-02-13..2006-11-21
  office     NPL GOV prime minister 2008-08-18..2009-05-25
  office     NPL GOV prime minister 2016-08-04..2017-06-07
  office     NPL GOV prime minister 2022-12-26..2024-07-15
  gender     m

person Baburam Bhattarai
  surname    Bhattarai
  office     NPL REB rebel leader 1996-02-13..2006-11-21
  office     NPL GOV prime minister 2011-08-29..2013-03-14
  gender     m

person K. P. Sharma Oli
  name       KP Sharma Oli | K.P. Sharma Oli | KP Oli
  later      Oli
  office     NPL GOV prime minister 2015-10-12..2016-08-04
  office     NPL GOV prime minister 2018-02-15..2021-07-13
  office     NPL GOV prime minister 2024-07-15..2025-09-09
  gender     m

person Maumoon Abdul Gayoom
  surname    Gayoom
  office     MDV GOV president 1978-11-11..2008-11-11
  gender     m

person Mohamed Nasheed
  surname    Nasheed
  office     MDV GOV president 2008-11-11..2012-02-07
  office     MDV OPP opposition leader 2012-02-08..2018-11-16
  gender     m

person Abdulla Yameen
  name       Abdulla Yameen Abdul Gayoom
  surname    Yameen
  office     MDV GOV president 2013-11-17..2018-11-17
  gender     m

person Ibrahim Mohamed Solih
  name       Ibrahim Solih
  surname    Solih
  office     MDV GOV president 2018-11-17..2023-11-17
  gender     m

person Mohamed Muizzu
  surname    Muizzu
  office     MDV GOV president 2023-11-17..
  gender     m

person Tsakhiagiin Elbegdorj
  surname    Elbegdorj
  office     MNG GOV president 2009-06-18..2017-07-10
  gender     m

person Ukhnaagiin Khurelsukh
  surname    Khurelsukh
  office     MNG GOV president 2021-06-25..
  gender     m

person Mohammad Najibullah
  name       Mohammed Najibullah
  surname    Najibullah
  office     AFG GOV president 1987-09-30..1992-04-16
  gender     m

person Burhanuddin Rabbani
  surname    Rabbani
  office     AFG GOV president 1992-06-28..2001-12-22
  gender     m

person Ahmad Shah Massoud
  name       Ahmed Shah Masood | Ahmed Shah Massoud
  surname    Massoud | Masood
  office     AFG GOV defence minister 1992-06-28..1996-09-26
  office     AFG REB rebel leader 1996-09-27..2001-09-09
  gender     m

person Gulbuddin Hekmatyar
  surname    Hekmatyar | Hekmatiar
  office     AFG GOV prime minister 1993-06-17..1994-06-28
  office     AFG GOV prime minister 1996-06-26..1996-09-26
  office     AFG REB rebel leader 2002-01-01..2016-09-29
  gender     m

person Abdul Rashid Dostum
  name       Rashid Dostum
  surname    Dostum | Dostam
  office     AFG MIL warlord 1992-04-01..2014-09-28
  office     AFG GOV vice president 2014-09-29..2020-02-19
  gender     m

person Mullah Omar
  name       Mullah Mohammed Omar | Mullah Mohammad Omar | Mohammed Omar
  office     AFG REB rebel leader 1994-09-01..1996-09-26
  office     AFG GOV leader 1996-09-27..2001-11-13
  office     AFG REB rebel leader 2001-11-14..2013-04-23
  gender     m

person Hamid Karzai
  surname    Karzai
  office     AFG GOV president 2001-12-22..2014-09-29
  gender     m

person Ashraf Ghani
  name       Ashraf Ghani Ahmadzai
  surname    Ghani
  office     AFG GOV finance minister 2002-06-02..2004-12-14
  office     AFG GOV president 2014-09-29..2021-08-15
  gender     m

person Abdullah Abdullah
  office     AFG GOV foreign minister 2001-12-22..2006-04-20
  office     AFG OPP opposition leader 2009-08-20..2014-09-28
  office     AFG GOV chief executive 2014-09-29..2020-03-11
  gender     m

person Mohammed Qasim Fahim
  name       Mohammad Qasim Fahim | Mohammed Fahim
  surname    Fahim
  office     AFG GOV defence minister 2001-12-22..2004-12-23
  office     AFG GOV vice president 2009-11-19..2014-03-09
  gender     m

person Rangin Dadfar Spanta
  surname    Spanta
  office     AFG GOV foreign minister 2006-04-21..2010-01-18
  gender     m

person Amrullah Saleh
  later      Saleh
  office     AFG SPY intelligence chief 2004-02-17..2010-06-06
  office     AFG GOV vice president 2020-02-19..2021-08-15
  gender     m

person Ismail Khan
  office     AFG GOV governor 2001-11-13..2004-09-11
  gender     m

person Haibatullah Akhundzada
  name       Hibatullah Akhundzada
  surname    Akhundzada
  office     AFG REB rebel leader 2016-05-25..2021-08-15
  office     AFG GOV leader 2021-08-15..
  gender     m

person Akhtar Mansour
  name       Mullah Mansour | Akhtar Mohammad Mansour | Mullah Akhtar Mansour
  later      Mansour
  office     AFG REB rebel leader 2015-07-29..2016-05-21
  gender     m

person Abdul Ghani Baradar
  name       Mullah Baradar
  surname    Baradar
  office     AFG REB rebel leader 2001-11-14..2021-09-06
  office     AFG GOV deputy prime minister 2021-09-07..
  gender     m

person Jalaluddin Haqqani
  surname    Haqqani
  office     AFG REB rebel leader 2001-11-14..2018-09-03
  gender     m

person Sirajuddin Haqqani
  surname    Haqqani
  office     AFG REB rebel leader 2008-01-01..2021-09-06
  office     AFG GOV interior minister 2021-09-07..
  gender     m

person Amir Khan Muttaqi
  surname    Muttaqi
  office     AFG GOV foreign minister 2021-09-07..
  gender     m

person Zabihullah Mujahid
  office     AFG REB spokesman 2007-01-01..2021-08-15
  office     AFG GOV spokesman 2021-08-16..
  gender     m
