# Leaders of the Middle East, Egypt, Iran and Turkey among them, in and out of office, since 1990.
# Written by hand; names, offices and their dates are general knowledge. A surname that many bear stands under `later`.

person Saddam Hussein
  name       Saddam Hussain | Saddam Husayn
  surname    Saddam
  later      Hussein
  office     IRQ GOV president 1979-07-16..2003-04-09
  gender     m

person Tariq Aziz
  name       Tareq Aziz
  later      Aziz
  office     IRQ GOV foreign minister 1983-01-24..1991-12-19
  office     IRQ GOV deputy prime minister 1991-12-20..2003-04-09
  gender     m

person Izzat Ibrahim al-Douri
  name       Izzat Ibrahim | Izzat Ibrahim ad-Duri
  surname    al-Douri
  office     IRQ GOV vice president 1979-07-16..2003-04-09
  office     IRQ REB rebel leader 2003-04-10..2020-10-25
  gender     m

person Taha Yassin Ramadan
  later      Ramadan
  office     IRQ GOV vice president 1991-03-23..2003-04-09
  gender     m

person Mohammed Saeed al-Sahhaf
  name       Mohammed Saeed Sahhaf
  surname    al-Sahhaf | Sahhaf
  office     IRQ GOV foreign minister 1992-08-01..2001-04-18
  gender     m

person Naji Sabri
  later      Sabri
  office     IRQ GOV foreign minister 2001-08-01..2003-04-09
  gender     m

person Jalal Talabani
  surname    Talabani
  office     IRQ REB rebel leader 1975-06-01..2003-04-09
  office     IRQ GOV president 2005-04-07..2014-07-24
  gender     m

person Masoud Barzani
  name       Massoud Barzani | Masud Barzani
  surname    Barzani
  office     IRQ REB rebel leader 1979-08-11..2003-04-09
  office     IRQ GOV regional president 2005-06-14..2017-11-01
  gender     m

person Nechirvan Barzani
  surname    Barzani
  office     IRQ GOV regional president 2019-06-10..
  gender     m

person Masrour Barzani
  surname    Barzani
  office     IRQ GOV regional prime minister 2019-07-10..
  gender     m

person Ahmed Chalabi
  name       Ahmad Chalabi
  surname    Chalabi
  office     IRQ OPP opposition leader 1992-06-01..2003-04-09
  office     IRQ GOV deputy prime minister 2005-05-03..2006-05-20
  gender     m

person Iyad Allawi
  name       Ayad Allawi
  surname    Allawi
  office     IRQ GOV prime minister 2004-06-28..2005-05-03
  office     IRQ PTY party leader 2006-05-20..
  gender     m

person Ibrahim al-Jaafari
  name       Ibrahim Jaafari
  surname    al-Jaafari | Jaafari
  office     IRQ GOV prime minister 2005-05-03..2006-05-20
  office     IRQ GOV foreign minister 2014-09-08..2018-10-25
  gender     m

person Nouri al-Maliki
  name       Nuri al-Maliki | Nouri Maliki | Nuri Maliki
  surname    al-Maliki | Maliki
  office     IRQ GOV prime minister 2006-05-20..2014-09-08
  gender     m

person Haider al-Abadi
  name       Haidar al-Abadi | Haider Abadi
  surname    al-Abadi | Abadi
  office     IRQ GOV prime minister 2014-09-08..2018-10-25
  gender     m

person Adel Abdul Mahdi
  name       Adel Abdul-Mahdi | Adil Abdul-Mahdi
  surname    Abdul Mahdi | Abdul-Mahdi
  office     IRQ GOV prime minister 2018-10-25..2020-05-07
  gender     m

person Mustafa al-Kadhimi
  name       Mustafa Kadhimi
  surname    al-Kadhimi | Kadhimi
  office     IRQ GOV prime minister 2020-05-07..2022-10-27
  gender     m

person Mohammed Shia al-Sudani
  name       Mohammed al-Sudani | Mohammed Shia Sudani
  surname    al-Sudani
  office     IRQ GOV prime minister 2022-10-27..
  gender     m

person Hoshyar Zebari
  name       Hoshiyar Zebari
  surname    Zebari
  office     IRQ GOV foreign minister 2003-09-03..2014-07-11
  gender     m

person Fuad Masum
  name       Fouad Massoum | Fuad Masoum
  office     IRQ GOV president 2014-07-24..2018-10-02
  gender     m

person Barham Salih
  name       Barham Saleh
  later      Salih
  office     IRQ GOV president 2018-10-02..2022-10-17
  gender     m

person Muqtada al-Sadr
  name       Moqtada al-Sadr | Moqtada Sadr | Muqtada Sadr
  surname    al-Sadr | Sadr
  later      Muqtada | Moqtada
  office     IRQ REB rebel leader 2003-06-01..2008-08-29
  office     IRQ PTY party leader 2008-08-30..
  gender     m

person Ali al-Sistani
  name       Ayatollah Sistani | Ayatollah Ali al-Sistani | Grand Ayatollah Ali al-Sistani
  surname    al-Sistani | Sistani
  office     IRQ REL cleric
  gender     m

person Abu Musab al-Zarqawi
  name       Abu Musab Zarqawi
  surname    al-Zarqawi | Zarqawi
  office     IRQ REB rebel leader 2003-04-01..2006-06-07
  gender     m

person Abu Bakr al-Baghdadi
  surname    al-Baghdadi | Baghdadi
  office     IRQ REB rebel leader 2010-05-16..2019-10-26
  gender     m

person Ruhollah Khomeini
  name       Ayatollah Khomeini | Ayatollah Ruhollah Khomeini
  surname    Khomeini
  office     IRN GOV supreme leader 1979-12-03..1989-06-03
  gender     m

person Ali Khamenei
  name       Ayatollah Khamenei | Ayatollah Ali Khamenei | Seyyed Ali Khamenei
  surname    Khamenei
  office     IRN GOV supreme leader 1989-06-04..
  gender     m

person Akbar Hashemi Rafsanjani
  name       Ali Akbar Hashemi Rafsanjani | Hashemi Rafsanjani
  surname    Rafsanjani
  office     IRN GOV president 1989-08-03..1997-08-03
  office     IRN GOV chairman of the Expediency Council 1997-08-04..2017-01-08
  gender     m

person Mohammad Khatami
  name       Mohammed Khatami
  surname    Khatami
  office     IRN GOV president 1997-08-03..2005-08-03
  gender     m

person Mahmoud Ahmadinejad
  name       Mahmud Ahmadinejad | Mahmoud Ahmadi-Nejad
  surname    Ahmadinejad | Ahmadinezhad | Ahmedinejad
  office     IRN GOV president 2005-08-03..2013-08-03
  gender     m

person Hassan Rouhani
  name       Hasan Rowhani | Hassan Rowhani | Hassan Rohani
  surname    Rouhani | Rowhani | Ruhani
  office     IRN GOV secretary of the Security Council 1989-10-13..2005-08-15
  office     IRN GOV president 2013-08-03..2021-08-03
  gender     m

person Ebrahim Raisi
  name       Ibrahim Raisi
  surname    Raisi
  office     IRN JUD chief justice 2019-03-07..2021-07-01
  office     IRN GOV president 2021-08-03..2024-05-19
  gender     m

person Masoud Pezeshkian
  surname    Pezeshkian
  office     IRN GOV president 2024-07-28..
  gender     m

person Ali Akbar Velayati
  surname    Velayati
  office     IRN GOV foreign minister 1981-12-15..1997-08-20
  gender     m

person Kamal Kharrazi
  name       Kamal Kharazi
  surname    Kharrazi
  office     IRN GOV foreign minister 1997-08-20..2005-08-24
  gender     m

person Manouchehr Mottaki
  name       Manuchehr Mottaki
  surname    Mottaki
  office     IRN GOV foreign minister 2005-08-24..2010-12-13
  gender     m

person Ali Akbar Salehi
  surname    Salehi
  office     IRN GOV nuclear chief 2009-07-17..2010-12-12
  office     IRN GOV foreign minister 2010-12-13..2013-08-15
  office     IRN GOV nuclear chief 2013-08-16..2021-08-29
  gender     m

person Mohammad Javad Zarif
  name       Javad Zarif | Mohammed Javad Zarif
  surname    Zarif
  office     IRN GOV foreign minister 2013-08-15..2021-08-25
  gender     m

person Hossein Amir-Abdollahian
  name       Hossein Amirabdollahian
  surname    Amir-Abdollahian | Amirabdollahian
  office     IRN GOV foreign minister 2021-08-25..2024-05-19
  gender     m

person Abbas Araghchi
  name       Abbas Araqchi | Seyed Abbas Araghchi
  surname    Araghchi | Araqchi
  office     IRN GOV deputy foreign minister 2013-09-01..2021-09-14
  office     IRN GOV foreign minister 2024-08-21..
  gender     m

person Ali Larijani
  surname    Larijani
  office     IRN GOV secretary of the Security Council 2005-08-15..2007-10-20
  office     IRN LEG speaker 2008-06-02..2020-05-27
  office     IRN GOV secretary of the Security Council 2025-08-05..
  gender     m

person Saeed Jalili
  name       Said Jalili
  surname    Jalili
  office     IRN GOV secretary of the Security Council 2007-10-20..2013-09-10
  gender     m

person Ali Shamkhani
  surname    Shamkhani
  office     IRN GOV defence minister 1997-08-20..2005-08-24
  office     IRN GOV secretary of the Security Council 2013-09-10..2023-05-22
  gender     m

person Mohammad Bagher Ghalibaf
  name       Mohammad Baqer Qalibaf
  surname    Ghalibaf | Qalibaf
  office     IRN GOV mayor 2005-09-04..2017-08-23
  office     IRN LEG speaker 2020-05-28..
  gender     m

person Qassem Soleimani
  name       Qasem Soleimani | Qassim Suleimani
  surname    Soleimani | Suleimani
  office     IRN MIL commander 1998-01-01..2020-01-03
  gender     m

person Esmail Qaani
  name       Esmail Ghaani | Ismail Qaani
  surname    Qaani | Ghaani
  office     IRN MIL commander 2020-01-03..
  gender     m

person Hossein Salami
  surname    Salami
  office     IRN MIL commander 2019-04-21..2025-06-13
  gender     m

person Mir Hossein Mousavi
  name       Mir-Hossein Mousavi | Mir Hussein Moussavi
  surname    Mousavi
  office     IRN OPP opposition leader 2009-06-13..
  gender     m

person Mehdi Karroubi
  name       Mehdi Karrubi
  surname    Karroubi | Karrubi
  office     IRN LEG speaker 2000-05-30..2004-05-27
  office     IRN OPP opposition leader 2009-06-13..
  gender     m

person Maryam Rajavi
  surname    Rajavi
  office     IRN OPP exiled leader 1993-10-22..
  gender     f

person Reza Pahlavi
  surname    Pahlavi
  office     IRN OPP exiled leader 1980-10-31..
  gender     m

person Yitzhak Shamir
  name       Itzhak Shamir
  surname    Shamir
  office     ISR GOV prime minister 1986-10-20..1992-07-13
  gender     m

person Yitzhak Rabin
  name       Itzhak Rabin
  surname    Rabin
  office     ISR GOV prime minister 1992-07-13..1995-11-04
  gender     m

person Shimon Peres
  surname    Peres
  office     ISR GOV foreign minister 1992-07-14..1995-11-22
  office     ISR GOV prime minister 1995-11-04..1996-06-18
  office     ISR GOV foreign minister 2001-03-07..2002-11-02
  office     ISR GOV president 2007-07-15..2014-07-24
  gender     m

person Benjamin Netanyahu
  name       Binyamin Netanyahu | Bibi Netanyahu
  surname    Netanyahu | Netanyahou
  office     ISR GOV prime minister 1996-06-18..1999-07-06
  office     ISR GOV foreign minister 2002-11-06..2003-02-28
  office     ISR GOV finance minister 2003-02-28..2005-08-09
  office     ISR OPP opposition leader 2006-05-04..2009-03-30
  office     ISR GOV prime minister 2009-03-31..2021-06-13
  office     ISR OPP opposition leader 2021-06-28..2022-12-29
  office     ISR GOV prime minister 2022-12-29..
  gender     m

person Ehud Barak
  surname    Barak
  office     ISR MIL chief of staff 1991-04-01..1995-01-01
  office     ISR GOV foreign minister 1995-11-22..1996-06-18
  office     ISR GOV prime minister 1999-07-06..2001-03-07
  office     ISR GOV defence minister 2007-06-18..2013-03-18
  gender     m

person Ariel Sharon
  surname    Sharon
  office     ISR GOV foreign minister 1998-10-13..1999-07-06
  office     ISR OPP opposition leader 1999-09-02..2001-03-06
  office     ISR GOV prime minister 2001-03-07..2006-04-14
  gender     m

person Ehud Olmert
  surname    Olmert
  office     ISR GOV mayor 1993-11-02..2003-02-16
  office     ISR GOV prime minister 2006-01-04..2009-03-31
  gender     m

person Tzipi Livni
  name       Tzipora Livni
  surname    Livni
  office     ISR GOV foreign minister 2006-01-18..2009-03-31
  office     ISR OPP opposition leader 2009-04-01..2012-03-27
  gender     f

person David Levy
  later      Levy
  office     ISR GOV foreign minister 1996-06-18..1998-01-06
  office     ISR GOV foreign minister 1999-07-06..2000-08-04
  gender     m

person Shlomo Ben-Ami
  surname    Ben-Ami
  office     ISR GOV foreign minister 2000-11-02..2001-03-07
  gender     m

person Silvan Shalom
  later      Shalom
  office     ISR GOV foreign minister 2003-02-28..2006-01-16
  gender     m

person Avigdor Lieberman
  name       Avigdor Liberman
  surname    Lieberman
  office     ISR GOV foreign minister 2009-03-31..2012-12-18
  office     ISR GOV foreign minister 2013-11-11..2015-05-06
  office     ISR GOV defence minister 2016-05-30..2018-11-18
  gender     m

person Gabi Ashkenazi
  later      Ashkenazi
  office     ISR MIL chief of staff 2007-02-14..2011-02-14
  office     ISR GOV foreign minister 2020-05-17..2021-06-13
  gender     m

person Shaul Mofaz
  surname    Mofaz
  office     ISR MIL chief of staff 1998-07-09..2002-07-09
  office     ISR GOV defence minister 2002-11-04..2006-05-04
  gender     m

person Amir Peretz
  surname    Peretz
  office     ISR GOV defence minister 2006-05-04..2007-06-18
  gender     m

person Moshe Yaalon
  name       Moshe Ya'alon
  surname    Yaalon | Ya'alon
  office     ISR MIL chief of staff 2002-07-09..2005-06-01
  office     ISR GOV defence minister 2013-03-18..2016-05-22
  gender     m

person Benny Gantz
  surname    Gantz
  office     ISR MIL chief of staff 2011-02-14..2015-02-16
  office     ISR GOV defence minister 2020-05-17..2022-12-29
  gender     m

person Naftali Bennett
  later      Bennett
  office     ISR GOV defence minister 2019-11-12..2020-05-17
  office     ISR GOV prime minister 2021-06-13..2022-06-30
  gender     m

person Yair Lapid
  surname    Lapid
  office     ISR GOV foreign minister 2021-06-13..2022-12-29
  office     ISR GOV prime minister 2022-07-01..2022-12-29
  office     ISR OPP opposition leader 2023-01-02..
  gender     m

person Yoav Gallant
  surname    Gallant
  office     ISR GOV defence minister 2022-12-29..2024-11-07
  gender     m

person Israel Katz
  name       Yisrael Katz
  later      Katz
  office     ISR GOV foreign minister 2019-02-17..2020-05-17
  office     ISR GOV foreign minister 2024-01-01..2024-11-07
  office     ISR GOV defence minister 2024-11-07..
  gender     m

person Gideon Saar
  name       Gideon Sa'ar
  surname    Sa'ar
  office     ISR GOV foreign minister 2024-11-10..
  gender     m

person Herzi Halevi
  surname    Halevi
  office     ISR MIL chief of staff 2023-01-16..2025-03-05
  gender     m

person Eyal Zamir
  surname    Zamir
  office     ISR MIL chief of staff 2025-03-05..
  gender     m

person Isaac Herzog
  surname    Herzog
  office     ISR OPP opposition leader 2013-11-25..2018-07-31
  office     ISR GOV president 2021-07-07..
  gender     m

person Reuven Rivlin
  surname    Rivlin
  office     ISR LEG speaker 2009-03-30..2013-02-05
  office     ISR GOV president 2014-07-24..2021-07-07
  gender     m

person Itamar Ben-Gvir
  name       Itamar Ben Gvir
  surname    Ben-Gvir
  office     ISR GOV national security minister 2022-12-29..
  gender     m

person Bezalel Smotrich
  surname    Smotrich
  office     ISR GOV finance minister 2022-12-29..
  gender     m

person Yasser Arafat
  name       Yasir Arafat | Yassir Arafat
  surname    Arafat
  office     PSE REB rebel leader 1969-02-04..1994-07-04
  office     PSE GOV president 1994-07-05..2004-11-11
  gender     m

person Mahmoud Abbas
  name       Abu Mazen
  surname    Abbas
  office     PSE GOV prime minister 2003-03-19..2003-09-06
  office     PSE GOV president 2005-01-15..
  gender     m

person Ahmed Qurei
  name       Ahmed Qureia | Abu Ala
  surname    Qurei | Qureia
  office     PSE GOV prime minister 2003-10-07..2006-03-29
  gender     m

person Salam Fayyad
  name       Salam Fayad
  surname    Fayyad
  office     PSE GOV prime minister 2007-06-15..2013-06-06
  gender     m

person Rami Hamdallah
  surname    Hamdallah
  office     PSE GOV prime minister 2013-06-06..2019-04-14
  gender     m

person Mohammad Shtayyeh
  name       Mohammed Shtayyeh
  surname    Shtayyeh
  office     PSE GOV prime minister 2019-04-14..2024-03-31
  gender     m

person Saeb Erekat
  name       Saeb Erakat
  surname    Erekat | Erakat
  office     PSE GOV chief negotiator 1995-01-01..2020-11-10
  gender     m

person Hanan Ashrawi
  surname    Ashrawi
  office     PSE GOV spokeswoman 1991-10-30..2020-12-09
  gender     f

person Marwan Barghouti
  name       Marwan Barghouthi
  surname    Barghouti | Barghouthi
  office     PSE PTY party leader
  gender     m

person Mohammed Dahlan
  name       Mohammad Dahlan
  surname    Dahlan
  office     PSE GOV security chief 1994-07-05..2007-07-26
  gender     m

person Ismail Haniyeh
  name       Ismail Haniya | Ismail Haniyah
  surname    Haniyeh | Haniya | Haniyah
  office     PSE GOV prime minister 2006-03-29..2007-06-14
  office     PSE REB rebel leader 2007-06-15..2024-07-31
  gender     m

person Yahya Sinwar
  name       Yehya Sinwar | Yahya al-Sinwar
  surname    Sinwar
  office     PSE REB rebel leader 2017-02-13..2024-10-16
  gender     m

person Khaled Meshaal
  name       Khaled Mashaal | Khaled Meshal | Khalid Mishal
  surname    Meshaal | Mashaal | Meshal | Mashal
  office     PSE REB rebel leader 1996-01-01..
  gender     m

person Ahmed Yassin
  name       Sheikh Ahmed Yassin | Sheikh Yassin
  later      Yassin
  office     PSE REB rebel leader 1987-12-14..2004-03-22
  gender     m

person Abdel Aziz al-Rantisi
  name       Abdel Aziz Rantisi | Abdelaziz Rantisi
  surname    al-Rantisi | Rantisi
  office     PSE REB rebel leader 1987-12-14..2004-04-17
  gender     m

person Mohammed Deif
  name       Mohammad Deif
  surname    Deif
  office     PSE REB rebel leader 2002-07-23..2024-07-13
  gender     m

person Mahmoud Zahar
  name       Mahmoud al-Zahar
  surname    Zahar | al-Zahar
  office     PSE GOV foreign minister 2006-03-29..2007-03-17
  gender     m

person Ramadan Shallah
  name       Ramadan Abdullah Shallah
  surname    Shallah
  office     PSE REB rebel leader 1995-10-29..2018-09-28
  gender     m

person Hassan Nasrallah
  name       Sayyed Hassan Nasrallah | Sheikh Hassan Nasrallah
  surname    Nasrallah
  office     LBN REB rebel leader 1992-02-16..2024-09-27
  gender     m

person Naim Qassem
  name       Sheikh Naim Qassem
  later      Qassem
  office     LBN REB rebel leader 2024-10-29..
  gender     m

person Emile Lahoud
  name       Émile Lahoud
  surname    Lahoud
  office     LBN MIL commander 1989-11-28..1998-11-23
  office     LBN GOV president 1998-11-24..2007-11-23
  gender     m

person Rafik Hariri
  name       Rafic Hariri | Rafik al-Hariri | Rafiq Hariri
  surname    Hariri
  office     LBN GOV prime minister 1992-10-31..1998-12-02
  office     LBN GOV prime minister 2000-10-26..2004-10-21
  gender     m

person Saad Hariri
  name       Saad al-Hariri
  surname    Hariri
  office     LBN GOV prime minister 2009-11-09..2011-06-13
  office     LBN GOV prime minister 2016-12-18..2020-01-21
  gender     m

person Fouad Siniora
  name       Fuad Siniora
  surname    Siniora
  office     LBN GOV prime minister 2005-07-19..2009-11-09
  gender     m

person Najib Mikati
  surname    Mikati
  office     LBN GOV prime minister 2011-06-13..2014-02-15
  office     LBN GOV prime minister 2021-09-10..2025-02-08
  gender     m

person Tammam Salam
  name       Tamam Salam
  later      Salam
  office     LBN GOV prime minister 2014-02-15..2016-12-18
  gender     m

person Nawaf Salam
  later      Salam
  office     ICJ JUD president 2024-02-06..2025-01-14
  office     LBN GOV prime minister 2025-02-08..
  gender     m

person Michel Suleiman
  name       Michel Sleiman
  later      Suleiman
  office     LBN MIL commander 1998-12-21..2008-05-24
  office     LBN GOV president 2008-05-25..2014-05-24
  gender     m

person Michel Aoun
  surname    Aoun
  office     LBN PTY party leader 2005-05-07..2016-10-30
  office     LBN GOV president 2016-10-31..2022-10-30
  gender     m

person Joseph Aoun
  surname    Aoun
  office     LBN MIL commander 2017-03-08..2025-01-09
  office     LBN GOV president 2025-01-09..
  gender     m

person Nabih Berri
  surname    Berri
  office     LBN LEG speaker 1992-10-20..
  gender     m

person Walid Jumblatt
  name       Walid Junblatt
  surname    Jumblatt
  office     LBN PTY party leader 1977-05-01..2023-05-25
  gender     m

person Samir Geagea
  surname    Geagea
  office     LBN PTY party leader 2005-07-26..
  gender     m

person Gebran Bassil
  surname    Bassil
  office     LBN GOV foreign minister 2014-02-15..2020-01-21
  gender     m

person Hafez al-Assad
  name       Hafez Assad | Hafiz al-Assad
  surname    al-Assad | Assad
  office     SYR GOV president 1971-03-12..2000-06-10
  gender     m

person Bashar al-Assad
  name       Bashar Assad | Bashar al-Asad
  surname    al-Assad | Assad
  later      Bashar
  office     SYR GOV president 2000-07-17..2024-12-08
  gender     m

person Farouk al-Sharaa
  name       Farouq al-Shara | Farouk al-Shara | Farouk al-Shara'
  office     SYR GOV foreign minister 1984-03-11..2006-02-11
  office     SYR GOV vice president 2006-02-21..2014-07-19
  gender     m

person Walid al-Moallem
  name       Walid Moallem | Walid Muallem | Walid al-Muallem
  surname    al-Moallem | Moallem | Muallem
  office     SYR GOV foreign minister 2006-02-11..2020-11-16
  gender     m

person Faisal Mekdad
  name       Faisal al-Mekdad
  surname    Mekdad
  office     SYR GOV foreign minister 2020-11-22..2024-09-23
  gender     m

person Ahmed al-Sharaa
  name       Abu Mohammed al-Jolani | Abu Mohammad al-Jolani | Abu Mohammed al-Golani | Ahmad al-Sharaa
  surname    al-Sharaa | Jolani | Golani | al-Jolani | al-Golani
  office     SYR REB rebel leader 2012-01-23..2024-12-08
  office     SYR GOV president 2024-12-09..
  gender     m

person Asaad al-Shaibani
  name       Asaad Hassan al-Shibani | Assad al-Shaibani
  surname    al-Shaibani | Shaibani | Shibani
  office     SYR GOV foreign minister 2024-12-21..
  gender     m

person Mazloum Abdi
  name       Mazlum Abdi | Mazloum Kobani
  later      Abdi
  office     SYR REB rebel leader 2015-10-10..
  gender     m

person King Hussein
  name       Hussein bin Talal | King Hussein of Jordan
  office     JOR GOV king 1952-08-11..1999-02-07
  gender     m

person King Abdullah II
  name       King Abdullah | Abdullah II | Abdullah II of Jordan
  office     JOR GOV king 1999-02-07..
  gender     m

person Marwan Muasher
  name       Marwan al-Muasher
  surname    Muasher
  office     JOR GOV foreign minister 2002-01-14..2004-10-24
  gender     m

person Ayman Safadi
  name       Ayman al-Safadi
  surname    Safadi
  office     JOR GOV foreign minister 2017-01-15..
  gender     m

person Hosni Mubarak
  name       Mohamed Hosni Mubarak | Husni Mubarak
  surname    Mubarak
  office     EGY GOV president 1981-10-14..2011-02-11
  gender     m

person Mohamed Hussein Tantawi
  name       Mohammed Hussein Tantawi | Hussein Tantawi
  surname    Tantawi
  office     EGY GOV defence minister 1991-05-20..2012-08-12
  gender     m

person Mohamed Morsi
  name       Mohammed Morsi | Mohamed Mursi | Mohammed Mursi | Mohamed Morsy
  surname    Morsi | Mursi | Morsy
  office     EGY GOV president 2012-06-30..2013-07-03
  gender     m

person Adly Mansour
  name       Adli Mansour
  later      Mansour
  office     EGY GOV president 2013-07-04..2014-06-08
  gender     m

person Abdel Fattah el-Sisi
  name       Abdel Fattah al-Sisi | Abdel-Fattah el-Sissi | Abdel Fattah Sisi | Abdel-Fattah el-Sisi
  surname    el-Sisi | al-Sisi | Sisi
  office     EGY GOV defence minister 2012-08-12..2014-03-26
  office     EGY GOV president 2014-06-08..
  gender     m

person Amr Moussa
  name       Amre Moussa | Amr Musa
  surname    Moussa
  office     EGY GOV foreign minister 1991-05-20..2001-05-15
  office     LAS IGO secretary-general 2001-06-01..2011-06-01
  gender     m

person Ahmed Maher
  later      Maher
  office     EGY GOV foreign minister 2001-05-15..2004-07-14
  gender     m

person Ahmed Aboul Gheit
  name       Ahmed Abul Gheit
  surname    Aboul Gheit | Abul Gheit
  office     EGY GOV foreign minister 2004-07-14..2011-03-06
  office     LAS IGO secretary-general 2016-07-03..
  gender     m

person Nabil Elaraby
  name       Nabil el-Araby | Nabil al-Arabi
  surname    Elaraby
  office     EGY GOV foreign minister 2011-03-07..2011-06-30
  office     LAS IGO secretary-general 2011-07-01..2016-07-03
  gender     m

person Sameh Shoukry
  name       Sameh Shoukri
  surname    Shoukry | Shoukri
  office     EGY GOV foreign minister 2014-06-17..2024-07-03
  gender     m

person Badr Abdelatty
  surname    Abdelatty
  office     EGY GOV foreign minister 2024-07-03..
  gender     m

person Esmat Abdel Meguid
  name       Ahmed Esmat Abdel Meguid
  surname    Abdel Meguid
  office     EGY GOV foreign minister 1984-07-17..1991-05-14
  office     LAS IGO secretary-general 1991-05-15..2001-05-15
  gender     m

person Omar Suleiman
  later      Suleiman
  office     EGY SPY intelligence chief 1993-03-01..2011-01-29
  office     EGY GOV vice president 2011-01-29..2011-02-11
  gender     m

person Mohamed ElBaradei
  name       Mohammed ElBaradei | Mohamed Elbaradei | Mohamed el-Baradei
  surname    ElBaradei | Baradei
  office     IAEA IGO director general 1997-12-01..2009-11-30
  office     EGY OPP opposition leader 2010-02-19..2013-07-13
  office     EGY GOV vice president 2013-07-14..2013-08-14
  gender     m

person Ayman al-Zawahiri
  name       Ayman Zawahiri | Ayman al-Zawahri
  surname    al-Zawahiri | Zawahiri | Zawahri
  office     EGY REB militant leader ..2022-07-31
  gender     m

person Osama bin Laden
  name       Usama bin Laden | Osama bin Ladin | Usama bin Ladin
  surname    bin Laden | bin Ladin
  office     SAU REB rebel leader ..2011-05-02
  gender     m

person King Fahd
  name       Fahd bin Abdul Aziz | King Fahd of Saudi Arabia
  office     SAU GOV king 1982-06-13..2005-08-01
  gender     m

person King Abdullah of Saudi Arabia
  name       King Abdullah | Crown Prince Abdullah | Abdullah bin Abdul Aziz | Abdullah bin Abdulaziz
  office     SAU GOV crown prince 1982-06-13..2005-08-01
  office     SAU GOV king 2005-08-01..2015-01-23
  gender     m

person King Salman
  name       Salman bin Abdulaziz | King Salman bin Abdulaziz | Prince Salman
  office     SAU GOV crown prince 2012-06-18..2015-01-23
  office     SAU GOV king 2015-01-23..
  gender     m

person Mohammed bin Salman
  name       Crown Prince Mohammed bin Salman | Mohammad bin Salman | Crown Prince Mohammed | MBS
  name       Muhammad bin Salman | Prince Mohammed bin Salman
  surname    bin Salman
  office     SAU GOV defence minister 2015-01-23..2022-09-27
  office     SAU GOV crown prince 2017-06-21..
  gender     m

person Mohammed bin Nayef
  name       Mohammad bin Nayef | Prince Mohammed bin Nayef
  surname    bin Nayef
  office     SAU GOV interior minister 2012-11-05..2017-06-21
  gender     m

person Saud al-Faisal
  name       Prince Saud al-Faisal | Prince Saud | Saud Al-Faisal
  office     SAU GOV foreign minister 1975-10-13..2015-04-29
  gender     m

person Adel al-Jubeir
  name       Adel Jubeir | Adel Al-Jubeir
  surname    al-Jubeir | Jubeir
  office     SAU GOV ambassador 2007-01-29..2015-04-29
  office     SAU GOV foreign minister 2015-04-29..2018-12-27
  gender     m

person Faisal bin Farhan
  name       Prince Faisal bin Farhan | Faisal bin Farhan Al Saud
  surname    bin Farhan
  office     SAU GOV foreign minister 2019-10-23..
  gender     m

person Khalid bin Salman
  name       Prince Khalid bin Salman | Khaled bin Salman
  office     SAU GOV ambassador 2017-04-22..2019-02-23
  office     SAU GOV defence minister 2022-09-27..
  gender     m

person Turki al-Faisal
  name       Prince Turki al-Faisal | Prince Turki
  office     SAU SPY intelligence chief 1979-01-01..2001-08-31
  gender     m

person Bandar bin Sultan
  name       Prince Bandar | Prince Bandar bin Sultan
  office     SAU GOV ambassador 1983-10-24..2005-09-08
  gender     m

person Ali al-Naimi
  name       Ali Naimi
  surname    al-Naimi | Naimi
  office     SAU GOV oil minister 1995-08-02..2016-05-07
  gender     m

person Jamal Khashoggi
  surname    Khashoggi
  office     SAU JRN journalist ..2018-10-02
  gender     m

person Sheikh Zayed
  name       Zayed bin Sultan Al Nahyan | Sheikh Zayed bin Sultan | Sheikh Zayed bin Sultan al-Nahyan
  office     ARE GOV president 1971-12-02..2004-11-02
  gender     m

person Khalifa bin Zayed
  name       Sheikh Khalifa bin Zayed | Khalifa bin Zayed Al Nahyan | Sheikh Khalifa bin Zayed Al Nahyan
  office     ARE GOV president 2004-11-03..2022-05-13
  gender     m

person Mohammed bin Zayed
  name       Sheikh Mohammed bin Zayed | Mohamed bin Zayed | Mohammed bin Zayed Al Nahyan
  name       Mohamed bin Zayed Al Nahyan | MBZ
  surname    bin Zayed
  office     ARE GOV crown prince 2004-11-03..2022-05-13
  office     ARE GOV president 2022-05-14..
  gender     m

person Mohammed bin Rashid
  name       Mohammed bin Rashid Al Maktoum | Sheikh Mohammed bin Rashid | Sheikh Mohammed bin Rashid al-Maktoum
  office     ARE GOV prime minister 2006-01-05..
  gender     m

person Abdullah bin Zayed
  name       Sheikh Abdullah bin Zayed | Abdullah bin Zayed Al Nahyan
  office     ARE GOV foreign minister 2006-02-09..
  gender     m

person Anwar Gargash
  surname    Gargash
  office     ARE GOV minister 2008-02-17..
  gender     m

person Hamad bin Khalifa
  name       Sheikh Hamad bin Khalifa | Sheikh Hamad bin Khalifa al-Thani | Hamad bin Khalifa Al Thani
  office     QAT GOV emir 1995-06-27..2013-06-25
  gender     m

person Tamim bin Hamad
  name       Sheikh Tamim | Tamim bin Hamad Al Thani | Sheikh Tamim bin Hamad al-Thani | Sheikh Tamim bin Hamad
  later      Tamim
  office     QAT GOV emir 2013-06-25..
  gender     m

person Hamad bin Jassim
  name       Sheikh Hamad bin Jassim | Hamad bin Jassim Al Thani | Sheikh Hamad bin Jassim al-Thani
  office     QAT GOV foreign minister 1992-09-01..2013-06-26
  gender     m

person Mohammed bin Abdulrahman
  name       Sheikh Mohammed bin Abdulrahman | Mohammed bin Abdulrahman Al Thani
  name       Sheikh Mohammed bin Abdulrahman al-Thani
  office     QAT GOV foreign minister 2016-01-27..
  office     QAT GOV prime minister 2023-03-07..
  gender     m

person Sheikh Jaber
  name       Jaber al-Ahmad al-Sabah | Sheikh Jaber al-Ahmad al-Sabah | Jaber al-Ahmed al-Sabah
  office     KWT GOV emir 1977-12-31..2006-01-15
  gender     m

person Sabah al-Ahmad
  name       Sheikh Sabah | Sabah al-Ahmad al-Sabah | Sheikh Sabah al-Ahmad al-Sabah | Sheikh Sabah al-Ahmad
  office     KWT GOV emir 2006-01-29..2020-09-29
  gender     m

person Nawaf al-Ahmad
  name       Sheikh Nawaf | Nawaf al-Ahmad al-Sabah
  office     KWT GOV emir 2020-09-30..2023-12-16
  gender     m

person Mishal al-Ahmad
  name       Sheikh Meshal | Sheikh Mishal | Meshal al-Ahmad al-Sabah | Mishal al-Ahmad al-Sabah
  office     KWT GOV emir 2023-12-16..
  gender     m

person Hamad bin Isa
  name       King Hamad | Hamad bin Isa Al Khalifa | King Hamad bin Isa al-Khalifa
  office     BHR GOV emir 1999-03-06..2002-02-13
  office     BHR GOV king 2002-02-14..
  gender     m

person Sultan Qaboos
  name       Qaboos bin Said | Sultan Qaboos bin Said
  surname    Qaboos
  office     OMN GOV sultan 1970-07-23..2020-01-10
  gender     m

person Haitham bin Tariq
  name       Sultan Haitham | Sultan Haitham bin Tariq
  office     OMN GOV sultan 2020-01-11..
  gender     m

person Yusuf bin Alawi
  name       Yousef bin Alawi | Yusuf bin Alawi bin Abdullah
  surname    bin Alawi
  office     OMN GOV foreign minister 1997-12-16..2020-08-18
  gender     m

person Ali Abdullah Saleh
  name       Ali Abdallah Saleh
  later      Saleh
  office     YEM GOV president 1990-05-22..2012-02-27
  office     YEM REB rebel leader 2014-09-21..2017-12-04
  gender     m

person Abd-Rabbu Mansour Hadi
  name       Abed Rabbo Mansour Hadi | Abdrabbuh Mansur Hadi | Abd Rabbuh Mansur Hadi | Abdu Rabbu Mansour Hadi
  surname    Hadi
  office     YEM GOV vice president 1994-10-03..2012-02-26
  office     YEM GOV president 2012-02-27..2022-04-07
  gender     m

person Ali Salem al-Beidh
  name       Ali Salim al-Beidh | Ali Salem al-Baidh
  surname    al-Beidh
  office     YEM GOV vice president 1990-05-22..1994-05-06
  office     YEM REB rebel leader 1994-05-07..1994-07-07
  gender     m

person Abdul-Malik al-Houthi
  name       Abdul Malik al-Houthi | Abdulmalik al-Houthi | Abdel-Malek al-Houthi
  surname    al-Houthi
  office     YEM REB rebel leader 2006-01-01..
  gender     m

person Rashad al-Alimi
  name       Rashad Alimi
  surname    al-Alimi | Alimi
  office     YEM GOV president 2022-04-07..
  gender     m

person Aidarous al-Zubaidi
  name       Aidarous al-Zoubaidi | Aidarus al-Zoubaidi
  surname    al-Zubaidi | Zubaidi
  office     YEM REB rebel leader 2017-05-11..2022-04-06
  office     YEM GOV vice president 2022-04-07..
  gender     m

person Turgut Özal
  name       Turgut Ozal
  surname    Özal | Ozal
  office     TUR GOV president 1989-11-09..1993-04-17
  gender     m

person Süleyman Demirel
  name       Suleyman Demirel
  surname    Demirel
  office     TUR GOV prime minister 1991-11-20..1993-05-16
  office     TUR GOV president 1993-05-16..2000-05-16
  gender     m

person Tansu Çiller
  name       Tansu Ciller
  surname    Çiller | Ciller
  office     TUR GOV prime minister 1993-06-25..1996-03-06
  office     TUR GOV foreign minister 1996-06-28..1997-06-30
  gender     f

person Necmettin Erbakan
  surname    Erbakan
  office     TUR GOV prime minister 1996-06-28..1997-06-30
  gender     m

person Mesut Yılmaz
  name       Mesut Yilmaz
  surname    Yılmaz | Yilmaz
  office     TUR GOV prime minister 1991-06-23..1991-11-20
  office     TUR GOV prime minister 1996-03-06..1996-06-28
  office     TUR GOV prime minister 1997-06-30..1999-01-11
  gender     m

person Bülent Ecevit
  name       Bulent Ecevit
  surname    Ecevit
  office     TUR GOV prime minister 1999-01-11..2002-11-18
  gender     m

person Ahmet Necdet Sezer
  surname    Sezer
  office     TUR GOV president 2000-05-16..2007-08-28
  gender     m

person Abdullah Gül
  name       Abdullah Gul
  surname    Gül | Gul
  office     TUR GOV prime minister 2002-11-18..2003-03-14
  office     TUR GOV foreign minister 2003-03-14..2007-08-28
  office     TUR GOV president 2007-08-28..2014-08-28
  gender     m

person Recep Tayyip Erdoğan
  name       Recep Tayyip Erdogan | Tayyip Erdogan
  surname    Erdoğan | Erdogan
  office     TUR GOV prime minister 2003-03-14..2014-08-28
  office     TUR GOV president 2014-08-28..
  gender     m

person Ismail Cem
  name       İsmail Cem
  later      Cem
  office     TUR GOV foreign minister 1997-06-30..2002-07-11
  gender     m

person Ali Babacan
  surname    Babacan
  office     TUR GOV foreign minister 2007-08-29..2009-05-01
  gender     m

person Ahmet Davutoğlu
  name       Ahmet Davutoglu
  surname    Davutoğlu | Davutoglu
  office     TUR GOV foreign minister 2009-05-01..2014-08-29
  office     TUR GOV prime minister 2014-08-28..2016-05-24
  gender     m

person Mevlüt Çavuşoğlu
  name       Mevlut Cavusoglu
  surname    Çavuşoğlu | Cavusoglu
  office     TUR GOV foreign minister 2014-08-29..2015-08-28
  office     TUR GOV foreign minister 2015-11-24..2023-06-03
  gender     m

person Hakan Fidan
  surname    Fidan
  office     TUR SPY director 2010-05-25..2023-06-03
  office     TUR GOV foreign minister 2023-06-03..
  gender     m

person Binali Yıldırım
  name       Binali Yildirim
  surname    Yıldırım | Yildirim
  office     TUR GOV prime minister 2016-05-24..2018-07-09
  gender     m

person Hulusi Akar
  surname    Akar
  office     TUR MIL chief of the general staff 2015-08-18..2018-07-09
  office     TUR GOV defence minister 2018-07-10..2023-06-03
  gender     m

person Yaşar Güler
  name       Yasar Guler
  later      Güler | Guler
  office     TUR MIL chief of the general staff 2018-07-10..2023-06-03
  office     TUR GOV defence minister 2023-06-04..
  gender     m

person Kemal Kılıçdaroğlu
  name       Kemal Kilicdaroglu
  surname    Kılıçdaroğlu | Kilicdaroglu
  office     TUR OPP opposition leader 2010-05-22..2023-11-05
  gender     m

person Ekrem İmamoğlu
  name       Ekrem Imamoglu | Ekrem Imamoğlu
  surname    İmamoğlu | Imamoglu
  office     TUR OPP mayor 2019-06-27..
  gender     m

person Selahattin Demirtaş
  name       Selahattin Demirtas
  surname    Demirtaş | Demirtas
  office     TUR OPP opposition leader 2014-06-22..
  gender     m

person Fethullah Gülen
  name       Fethullah Gulen
  surname    Gülen | Gulen
  office     TUR OPP exiled cleric 2013-12-17..2024-10-20
  gender     m

person Abdullah Öcalan
  name       Abdullah Ocalan
  surname    Öcalan | Ocalan
  office     TUR REB rebel leader 1978-11-27..
  gender     m

person Murat Karayılan
  name       Murat Karayilan
  surname    Karayılan | Karayilan
  office     TUR REB rebel leader 1999-02-15..
  gender     m
