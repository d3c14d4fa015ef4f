# Leaders of Western, Northern and Southern Europe, the Holy See and the EU, in and out of office, since 1990.
# Written by hand; names, offices and their dates are general knowledge. A surname that many bear stands under `later`.

person Margaret Thatcher
  surname    Thatcher
  office     GBR GOV prime minister 1979-05-04..1990-11-28
  gender     f

person John Major
  later      Major
  office     GBR GOV foreign minister 1989-07-24..1989-10-26
  office     GBR GOV prime minister 1990-11-28..1997-05-02
  gender     m

person Tony Blair
  surname    Blair
  office     GBR GOV prime minister 1997-05-02..2007-06-27
  gender     m

person Gordon Brown
  later      Brown
  office     GBR GOV chancellor 1997-05-02..2007-06-27
  office     GBR GOV prime minister 2007-06-27..2010-05-11
  gender     m

person David Cameron
  name       Lord Cameron
  surname    Cameron
  office     GBR GOV prime minister 2010-05-11..2016-07-13
  office     GBR GOV foreign minister 2023-11-13..2024-07-05
  gender     m

person Theresa May
  later      May
  office     GBR GOV home secretary 2010-05-12..2016-07-13
  office     GBR GOV prime minister 2016-07-13..2019-07-24
  gender     f

person Boris Johnson
  later      Johnson
  office     GBR GOV foreign minister 2016-07-13..2018-07-09
  office     GBR GOV prime minister 2019-07-24..2022-09-06
  gender     m

person Liz Truss
  surname    Truss
  office     GBR GOV foreign minister 2021-09-15..2022-09-06
  office     GBR GOV prime minister 2022-09-06..2022-10-25
  gender     f

person Rishi Sunak
  surname    Sunak
  office     GBR GOV prime minister 2022-10-25..2024-07-05
  gender     m

person Keir Starmer
  surname    Starmer
  office     GBR OPP opposition leader 2020-04-04..2024-07-04
  office     GBR GOV prime minister 2024-07-05..
  gender     m

person Douglas Hurd
  surname    Hurd
  office     GBR GOV foreign minister 1989-10-26..1995-07-05
  gender     m

person Malcolm Rifkind
  surname    Rifkind
  office     GBR GOV defence minister 1992-04-10..1995-07-05
  office     GBR GOV foreign minister 1995-07-05..1997-05-02
  gender     m

person Robin Cook
  later      Cook
  office     GBR GOV foreign minister 1997-05-02..2001-06-08
  gender     m

person Jack Straw
  later      Straw
  office     GBR GOV foreign minister 2001-06-08..2006-05-05
  gender     m

person Margaret Beckett
  surname    Beckett
  office     GBR GOV foreign minister 2006-05-05..2007-06-27
  gender     f

person David Miliband
  surname    Miliband
  office     GBR GOV foreign minister 2007-06-28..2010-05-11
  gender     m

person William Hague
  later      Hague
  office     GBR GOV foreign minister 2010-05-12..2014-07-14
  gender     m

person Philip Hammond
  surname    Hammond
  office     GBR GOV defence minister 2011-10-14..2014-07-15
  office     GBR GOV foreign minister 2014-07-15..2016-07-13
  gender     m

person Jeremy Hunt
  later      Hunt
  office     GBR GOV foreign minister 2018-07-09..2019-07-24
  gender     m

person Dominic Raab
  surname    Raab
  office     GBR GOV foreign minister 2019-07-24..2021-09-15
  gender     m

person James Cleverly
  later      Cleverly
  office     GBR GOV foreign minister 2022-09-06..2023-11-13
  gender     m

person David Lammy
  surname    Lammy
  office     GBR GOV foreign minister 2024-07-05..2025-09-05
  gender     m

person Yvette Cooper
  later      Cooper
  office     GBR GOV foreign minister 2025-09-05..
  gender     f

person Geoff Hoon
  surname    Hoon
  office     GBR GOV defence minister 1999-10-11..2005-05-06
  gender     m

person Ben Wallace
  later      Wallace
  office     GBR GOV defence minister 2019-07-24..2023-08-31
  gender     m

person Grant Shapps
  surname    Shapps
  office     GBR GOV defence minister 2023-08-31..2024-07-05
  gender     m

person John Healey
  surname    Healey
  office     GBR GOV defence minister 2024-07-05..
  gender     m

person George Robertson
  name       Lord Robertson
  later      Robertson
  office     GBR GOV defence minister 1997-05-03..1999-10-11
  office     NATO IGO secretary-general 1999-10-14..2003-12-17
  gender     m

person Queen Elizabeth II
  name       Queen Elizabeth | Elizabeth II
  office     GBR GOV queen 1952-02-06..2022-09-08
  gender     f

person King Charles III
  name       King Charles | Prince Charles | Charles III
  office     GBR GOV king 2022-09-08..
  gender     m

person Gerry Adams
  later      Adams
  office     GBR PTY party leader 1983-11-13..2018-02-10
  gender     m

person Martin McGuinness
  surname    McGuinness
  office     GBR GOV deputy first minister 2007-05-08..2017-01-09
  gender     m

person Ian Paisley
  surname    Paisley
  office     GBR PTY party leader 1971-09-30..2007-05-07
  office     GBR GOV first minister 2007-05-08..2008-06-05
  gender     m

person David Trimble
  surname    Trimble
  office     GBR GOV first minister 1998-07-01..2002-10-14
  gender     m

person Nicola Sturgeon
  surname    Sturgeon
  office     GBR GOV first minister 2014-11-20..2023-03-28
  gender     f

person Jeremy Corbyn
  surname    Corbyn
  office     GBR OPP opposition leader 2015-09-12..2020-04-04
  gender     m

person Nigel Farage
  surname    Farage
  office     GBR PTY party leader
  gender     m

person François Mitterrand
  name       Francois Mitterrand
  surname    Mitterrand
  office     FRA GOV president 1981-05-21..1995-05-17
  gender     m

person Jacques Chirac
  surname    Chirac
  office     FRA GOV president 1995-05-17..2007-05-16
  gender     m

person Nicolas Sarkozy
  surname    Sarkozy
  office     FRA GOV interior minister 2002-05-07..2004-03-30
  office     FRA GOV president 2007-05-16..2012-05-15
  gender     m

person François Hollande
  name       Francois Hollande
  surname    Hollande
  office     FRA GOV president 2012-05-15..2017-05-14
  gender     m

person Emmanuel Macron
  surname    Macron
  office     FRA GOV president 2017-05-14..
  gender     m

person Roland Dumas
  surname    Dumas
  office     FRA GOV foreign minister 1988-05-10..1993-03-29
  gender     m

person Alain Juppé
  name       Alain Juppe
  surname    Juppé | Juppe
  office     FRA GOV foreign minister 1993-03-30..1995-05-18
  office     FRA GOV prime minister 1995-05-17..1997-06-02
  office     FRA GOV foreign minister 2011-02-27..2012-05-15
  gender     m

person Hervé de Charette
  name       Herve de Charette
  surname    de Charette
  office     FRA GOV foreign minister 1995-05-18..1997-06-02
  gender     m

person Hubert Védrine
  name       Hubert Vedrine
  surname    Védrine | Vedrine
  office     FRA GOV foreign minister 1997-06-04..2002-05-07
  gender     m

person Édouard Balladur
  name       Edouard Balladur
  surname    Balladur
  office     FRA GOV prime minister 1993-03-29..1995-05-17
  gender     m

person Lionel Jospin
  surname    Jospin
  office     FRA GOV prime minister 1997-06-02..2002-05-06
  gender     m

person Jean-Pierre Raffarin
  surname    Raffarin
  office     FRA GOV prime minister 2002-05-06..2005-05-31
  gender     m

person Dominique de Villepin
  surname    de Villepin | Villepin
  office     FRA GOV foreign minister 2002-05-07..2004-03-31
  office     FRA GOV prime minister 2005-05-31..2007-05-17
  gender     m

person Michel Barnier
  surname    Barnier
  office     FRA GOV foreign minister 2004-03-31..2005-06-02
  office     EU IGO chief negotiator 2016-10-01..2021-03-31
  office     FRA GOV prime minister 2024-09-05..2024-12-13
  gender     m

person Philippe Douste-Blazy
  surname    Douste-Blazy
  office     FRA GOV foreign minister 2005-06-02..2007-05-15
  gender     m

person Bernard Kouchner
  surname    Kouchner
  office     UN IGO special representative 1999-07-15..2001-01-12
  office     FRA GOV foreign minister 2007-05-18..2010-11-14
  gender     m

person Michèle Alliot-Marie
  name       Michele Alliot-Marie
  surname    Alliot-Marie
  office     FRA GOV defence minister 2002-05-07..2007-05-18
  office     FRA GOV foreign minister 2010-11-14..2011-02-27
  gender     f

person François Fillon
  name       Francois Fillon
  surname    Fillon
  office     FRA GOV prime minister 2007-05-17..2012-05-15
  gender     m

person Laurent Fabius
  surname    Fabius
  office     FRA GOV foreign minister 2012-05-16..2016-02-11
  gender     m

person Jean-Marc Ayrault
  surname    Ayrault
  office     FRA GOV prime minister 2012-05-15..2014-03-31
  office     FRA GOV foreign minister 2016-02-11..2017-05-10
  gender     m

person Manuel Valls
  surname    Valls
  office     FRA GOV prime minister 2014-03-31..2016-12-06
  gender     m

person Jean-Yves Le Drian
  surname    Le Drian
  office     FRA GOV defence minister 2012-05-16..2017-05-10
  office     FRA GOV foreign minister 2017-05-17..2022-05-20
  gender     m

person Florence Parly
  surname    Parly
  office     FRA GOV defence minister 2017-06-21..2022-05-20
  gender     f

person Catherine Colonna
  surname    Colonna
  office     FRA GOV foreign minister 2022-05-20..2024-01-11
  gender     f

person Stéphane Séjourné
  name       Stephane Sejourne
  surname    Séjourné | Sejourne
  office     FRA GOV foreign minister 2024-01-11..2024-09-21
  gender     m

person Jean-Noël Barrot
  name       Jean-Noel Barrot
  surname    Barrot
  office     FRA GOV foreign minister 2024-09-23..
  gender     m

person Élisabeth Borne
  name       Elisabeth Borne
  later      Borne
  office     FRA GOV prime minister 2022-05-16..2024-01-09
  gender     f

person Gabriel Attal
  surname    Attal
  office     FRA GOV prime minister 2024-01-09..2024-09-05
  gender     m

person François Bayrou
  name       Francois Bayrou
  surname    Bayrou
  office     FRA GOV prime minister 2024-12-13..2025-09-09
  gender     m

person Sébastien Lecornu
  name       Sebastien Lecornu
  surname    Lecornu
  office     FRA GOV defence minister 2022-05-20..2025-09-09
  office     FRA GOV prime minister 2025-09-09..
  gender     m

person Marine Le Pen
  surname    Le Pen
  office     FRA PTY party leader 2011-01-16..
  gender     f

person Jean-Marie Le Pen
  surname    Le Pen
  office     FRA PTY party leader 1972-10-05..2011-01-15
  gender     m

person Helmut Kohl
  surname    Kohl
  office     DEU GOV chancellor 1982-10-01..1998-10-27
  gender     m

person Gerhard Schröder
  name       Gerhard Schroeder | Gerhard Schroder
  surname    Schröder | Schroeder
  office     DEU GOV chancellor 1998-10-27..2005-11-22
  gender     m

person Angela Merkel
  surname    Merkel
  office     DEU GOV chancellor 2005-11-22..2021-12-08
  gender     f

person Olaf Scholz
  surname    Scholz
  office     DEU GOV finance minister 2018-03-14..2021-12-08
  office     DEU GOV chancellor 2021-12-08..2025-05-06
  gender     m

person Friedrich Merz
  surname    Merz
  office     DEU OPP opposition leader 2022-02-15..2025-05-05
  office     DEU GOV chancellor 2025-05-06..
  gender     m

person Hans-Dietrich Genscher
  surname    Genscher
  office     DEU GOV foreign minister ..1992-05-18
  gender     m

person Klaus Kinkel
  surname    Kinkel
  office     DEU GOV foreign minister 1992-05-18..1998-10-26
  gender     m

person Joschka Fischer
  later      Fischer
  office     DEU GOV foreign minister 1998-10-27..2005-11-22
  gender     m

person Frank-Walter Steinmeier
  surname    Steinmeier
  office     DEU GOV foreign minister 2005-11-22..2009-10-28
  office     DEU GOV foreign minister 2013-12-17..2017-01-27
  office     DEU GOV president 2017-03-19..
  gender     m

person Guido Westerwelle
  surname    Westerwelle
  office     DEU GOV foreign minister 2009-10-28..2013-12-17
  gender     m

person Sigmar Gabriel
  later      Gabriel
  office     DEU GOV foreign minister 2017-01-27..2018-03-14
  gender     m

person Heiko Maas
  surname    Maas
  office     DEU GOV foreign minister 2018-03-14..2021-12-08
  gender     m

person Annalena Baerbock
  surname    Baerbock
  office     DEU GOV foreign minister 2021-12-08..2025-05-06
  office     UN IGO president of the General Assembly 2025-09-09..2026-09-08
  gender     f

person Johann Wadephul
  surname    Wadephul
  office     DEU GOV foreign minister 2025-05-06..
  gender     m

person Volker Rühe
  name       Volker Ruehe
  surname    Rühe | Ruehe
  office     DEU GOV defence minister 1992-04-01..1998-10-26
  gender     m

person Rudolf Scharping
  surname    Scharping
  office     DEU GOV defence minister 1998-10-27..2002-07-19
  gender     m

person Peter Struck
  later      Struck
  office     DEU GOV defence minister 2002-07-19..2005-11-22
  gender     m

person Franz Josef Jung
  later      Jung
  office     DEU GOV defence minister 2005-11-22..2009-10-28
  gender     m

person Karl-Theodor zu Guttenberg
  surname    Guttenberg | zu Guttenberg
  office     DEU GOV defence minister 2009-10-28..2011-03-03
  gender     m

person Ursula von der Leyen
  surname    von der Leyen
  office     DEU GOV defence minister 2013-12-17..2019-07-17
  office     EU IGO president of the Commission 2019-12-01..
  gender     f

person Annegret Kramp-Karrenbauer
  surname    Kramp-Karrenbauer
  office     DEU GOV defence minister 2019-07-17..2021-12-08
  gender     f

person Boris Pistorius
  surname    Pistorius
  office     DEU GOV defence minister 2023-01-19..
  gender     m

person Horst Köhler
  name       Horst Koehler
  surname    Köhler | Koehler
  office     IMF IGO managing director 2000-05-01..2004-03-04
  office     DEU GOV president 2004-07-01..2010-05-31
  gender     m

person Joachim Gauck
  surname    Gauck
  office     DEU GOV president 2012-03-18..2017-03-18
  gender     m

person Giulio Andreotti
  surname    Andreotti
  office     ITA GOV prime minister 1989-07-22..1992-06-28
  gender     m

person Silvio Berlusconi
  surname    Berlusconi
  office     ITA GOV prime minister 1994-05-11..1995-01-17
  office     ITA GOV prime minister 2001-06-11..2006-05-17
  office     ITA GOV prime minister 2008-05-08..2011-11-16
  gender     m

person Romano Prodi
  surname    Prodi
  office     ITA GOV prime minister 1996-05-18..1998-10-21
  office     EU IGO president of the Commission 1999-09-17..2004-11-21
  office     ITA GOV prime minister 2006-05-17..2008-05-08
  gender     m

person Massimo D'Alema
  name       Massimo D’Alema
  surname    D'Alema | D’Alema
  office     ITA GOV prime minister 1998-10-21..2000-04-26
  office     ITA GOV foreign minister 2006-05-18..2008-05-08
  gender     m

person Lamberto Dini
  surname    Dini
  office     ITA GOV prime minister 1995-01-17..1996-05-18
  office     ITA GOV foreign minister 1996-05-18..2001-06-06
  gender     m

person Mario Monti
  surname    Monti
  office     ITA GOV prime minister 2011-11-16..2013-04-28
  gender     m

person Enrico Letta
  surname    Letta
  office     ITA GOV prime minister 2013-04-28..2014-02-22
  gender     m

person Matteo Renzi
  surname    Renzi
  office     ITA GOV prime minister 2014-02-22..2016-12-12
  gender     m

person Paolo Gentiloni
  surname    Gentiloni
  office     ITA GOV foreign minister 2014-10-31..2016-12-12
  office     ITA GOV prime minister 2016-12-12..2018-06-01
  office     EU IGO commissioner 2019-12-01..2024-11-30
  gender     m

person Giuseppe Conte
  later      Conte
  office     ITA GOV prime minister 2018-06-01..2021-02-13
  gender     m

person Mario Draghi
  surname    Draghi
  office     EU IGO president of the European Central Bank 2011-11-01..2019-10-31
  office     ITA GOV prime minister 2021-02-13..2022-10-22
  gender     m

person Giorgia Meloni
  surname    Meloni
  office     ITA GOV prime minister 2022-10-22..
  gender     f

person Franco Frattini
  surname    Frattini
  office     ITA GOV foreign minister 2002-11-14..2004-11-18
  office     ITA GOV foreign minister 2008-05-08..2011-11-16
  gender     m

person Luigi Di Maio
  surname    Di Maio
  office     ITA GOV foreign minister 2019-09-05..2022-10-22
  gender     m

person Antonio Tajani
  surname    Tajani
  office     EU IGO president of the Parliament 2017-01-17..2019-07-03
  office     ITA GOV foreign minister 2022-10-22..
  gender     m

person Guido Crosetto
  surname    Crosetto
  office     ITA GOV defence minister 2022-10-22..
  gender     m

person Sergio Mattarella
  surname    Mattarella
  office     ITA GOV president 2015-02-03..
  gender     m

person Giorgio Napolitano
  surname    Napolitano
  office     ITA GOV president 2006-05-15..2015-01-14
  gender     m

person Federica Mogherini
  surname    Mogherini
  office     ITA GOV foreign minister 2014-02-22..2014-10-31
  office     EU IGO high representative 2014-11-01..2019-11-30
  gender     f

person Matteo Salvini
  surname    Salvini
  office     ITA GOV interior minister 2018-06-01..2019-09-05
  gender     m

person Felipe González
  name       Felipe Gonzalez
  later      González | Gonzalez
  office     ESP GOV prime minister 1982-12-02..1996-05-05
  gender     m

person José María Aznar
  name       Jose Maria Aznar
  surname    Aznar
  office     ESP GOV prime minister 1996-05-05..2004-04-17
  gender     m

person José Luis Rodríguez Zapatero
  name       Jose Luis Rodriguez Zapatero
  surname    Zapatero | Rodríguez Zapatero
  office     ESP GOV prime minister 2004-04-17..2011-12-21
  gender     m

person Mariano Rajoy
  surname    Rajoy
  office     ESP GOV prime minister 2011-12-21..2018-06-01
  gender     m

person Pedro Sánchez
  name       Pedro Sanchez
  later      Sánchez | Sanchez
  office     ESP GOV prime minister 2018-06-02..
  gender     m

person Miguel Ángel Moratinos
  name       Miguel Angel Moratinos
  surname    Moratinos
  office     EU IGO special envoy 1996-12-02..2003-06-30
  office     ESP GOV foreign minister 2004-04-18..2010-10-20
  gender     m

person Javier Solana
  surname    Solana
  office     ESP GOV foreign minister ..1995-12-04
  office     NATO IGO secretary-general 1995-12-05..1999-10-06
  office     EU IGO high representative 1999-10-18..2009-11-30
  gender     m

person Josep Borrell
  surname    Borrell
  office     ESP GOV foreign minister 2018-06-07..2019-11-29
  office     EU IGO high representative 2019-12-01..2024-11-30
  gender     m

person José Manuel Albares
  name       Jose Manuel Albares
  surname    Albares
  office     ESP GOV foreign minister 2021-07-12..
  gender     m

person King Juan Carlos
  surname    Juan Carlos
  office     ESP GOV king ..2014-06-18
  gender     m

person King Felipe VI
  name       King Felipe
  office     ESP GOV king 2014-06-19..
  gender     m

person Carles Puigdemont
  surname    Puigdemont
  office     ESP GOV regional president 2016-01-12..2017-10-27
  gender     m

person António Guterres
  name       Antonio Guterres
  surname    Guterres
  office     PRT GOV prime minister 1995-10-28..2002-04-06
  office     UNHCR IGO high commissioner 2005-06-15..2015-12-31
  office     UN IGO secretary-general 2017-01-01..2026-12-31
  gender     m

person José Manuel Barroso
  name       Jose Manuel Barroso | José Manuel Durão Barroso | Jose Manuel Durao Barroso
  surname    Barroso
  office     PRT GOV prime minister 2002-04-06..2004-07-17
  office     EU IGO president of the Commission 2004-11-22..2014-10-31
  gender     m

person António Costa
  name       Antonio Costa
  later      Costa
  office     PRT GOV prime minister 2015-11-26..2024-04-02
  office     EU IGO president of the Council 2024-12-01..
  gender     m

person José Sócrates
  name       Jose Socrates
  surname    Sócrates | Socrates
  office     PRT GOV prime minister 2005-03-12..2011-06-21
  gender     m

person Luís Montenegro
  name       Luis Montenegro
  office     PRT GOV prime minister 2024-04-02..
  gender     m

person Konstantinos Mitsotakis
  name       Constantine Mitsotakis
  surname    Mitsotakis
  office     GRC GOV prime minister 1990-04-11..1993-10-13
  gender     m

person Andreas Papandreou
  surname    Papandreou
  office     GRC GOV prime minister 1993-10-13..1996-01-22
  gender     m

person Costas Simitis
  name       Kostas Simitis
  surname    Simitis
  office     GRC GOV prime minister 1996-01-22..2004-03-10
  gender     m

person Costas Karamanlis
  name       Kostas Karamanlis
  surname    Karamanlis
  office     GRC GOV prime minister 2004-03-10..2009-10-06
  gender     m

person George Papandreou
  surname    Papandreou
  office     GRC GOV foreign minister 1999-02-18..2004-02-13
  office     GRC GOV prime minister 2009-10-06..2011-11-11
  gender     m

person Dora Bakoyannis
  surname    Bakoyannis | Bakoyianni
  office     GRC GOV foreign minister 2006-02-15..2009-10-06
  gender     f

person Antonis Samaras
  surname    Samaras
  office     GRC GOV foreign minister 1990-04-11..1992-04-13
  office     GRC GOV prime minister 2012-06-20..2015-01-26
  gender     m

person Alexis Tsipras
  surname    Tsipras
  office     GRC GOV prime minister 2015-01-26..2015-08-27
  office     GRC GOV prime minister 2015-09-21..2019-07-08
  gender     m

person Kyriakos Mitsotakis
  surname    Mitsotakis
  office     GRC GOV prime minister 2019-07-08..2023-05-24
  office     GRC GOV prime minister 2023-06-26..
  gender     m

person Yanis Varoufakis
  surname    Varoufakis
  office     GRC GOV finance minister 2015-01-27..2015-07-06
  gender     m

person Nikos Dendias
  surname    Dendias
  office     GRC GOV foreign minister 2019-07-09..2023-05-26
  office     GRC GOV defence minister 2023-06-27..
  gender     m

person Ruud Lubbers
  surname    Lubbers
  office     NLD GOV prime minister 1982-11-04..1994-08-22
  office     UNHCR IGO high commissioner 2001-01-01..2005-02-20
  gender     m

person Wim Kok
  later      Kok
  office     NLD GOV prime minister 1994-08-22..2002-07-22
  gender     m

person Jan Peter Balkenende
  surname    Balkenende
  office     NLD GOV prime minister 2002-07-22..2010-10-14
  gender     m

person Mark Rutte
  surname    Rutte
  office     NLD GOV prime minister 2010-10-14..2024-07-02
  office     NATO IGO secretary-general 2024-10-01..
  gender     m

person Jaap de Hoop Scheffer
  surname    de Hoop Scheffer
  office     NLD GOV foreign minister 2002-07-22..2003-12-03
  office     NATO IGO secretary-general 2004-01-05..2009-07-31
  gender     m

person Maxime Verhagen
  surname    Verhagen
  office     NLD GOV foreign minister 2007-02-22..2010-10-14
  gender     m

person Dick Schoof
  surname    Schoof
  office     NLD GOV prime minister 2024-07-02..
  gender     m

person Geert Wilders
  surname    Wilders
  office     NLD PTY party leader 2006-02-22..
  gender     m

person Jean-Luc Dehaene
  surname    Dehaene
  office     BEL GOV prime minister 1992-03-07..1999-07-12
  gender     m

person Guy Verhofstadt
  surname    Verhofstadt
  office     BEL GOV prime minister 1999-07-12..2008-03-20
  gender     m

person Herman Van Rompuy
  surname    Van Rompuy
  office     BEL GOV prime minister 2008-12-30..2009-11-25
  office     EU IGO president of the Council 2009-12-01..2014-11-30
  gender     m

person Charles Michel
  later      Michel
  office     BEL GOV prime minister 2014-10-11..2019-10-27
  office     EU IGO president of the Council 2019-12-01..2024-11-30
  gender     m

person Louis Michel
  later      Michel
  office     BEL GOV foreign minister 1999-07-12..2004-07-18
  gender     m

person Alexander De Croo
  surname    De Croo
  office     BEL GOV prime minister 2020-10-01..2025-02-03
  gender     m

person Bart De Wever
  surname    De Wever
  office     BEL GOV prime minister 2025-02-03..
  gender     m

person Willy Claes
  surname    Claes
  office     BEL GOV foreign minister 1992-03-07..1994-10-10
  office     NATO IGO secretary-general 1994-10-17..1995-10-20
  gender     m

person Jean-Claude Juncker
  surname    Juncker
  office     LUX GOV prime minister 1995-01-20..2013-12-04
  office     EU IGO president of the Commission 2014-11-01..2019-11-30
  gender     m

person Jacques Delors
  surname    Delors
  office     EU IGO president of the Commission 1985-01-06..1995-01-24
  gender     m

person Jacques Santer
  surname    Santer
  office     LUX GOV prime minister 1984-07-20..1995-01-20
  office     EU IGO president of the Commission 1995-01-25..1999-03-15
  gender     m

person Jacques Poos
  surname    Poos
  office     LUX GOV foreign minister 1984-07-20..1999-08-07
  gender     m

person Jean Asselborn
  surname    Asselborn
  office     LUX GOV foreign minister 2004-07-31..2023-11-17
  gender     m

person Catherine Ashton
  name       Baroness Ashton | Cathy Ashton
  surname    Ashton
  office     EU IGO high representative 2009-12-01..2014-10-31
  gender     f

person Chris Patten
  surname    Patten
  office     HKG GOV governor 1992-07-09..1997-06-30
  office     EU IGO commissioner 1999-09-16..2004-11-21
  gender     m

person Benita Ferrero-Waldner
  surname    Ferrero-Waldner
  office     AUT GOV foreign minister 2000-02-04..2004-10-20
  office     EU IGO commissioner 2004-11-22..2009-11-30
  gender     f

person Günter Verheugen
  name       Guenter Verheugen | Gunter Verheugen
  surname    Verheugen
  office     EU IGO commissioner 1999-09-16..2010-02-09
  gender     m

person Olli Rehn
  surname    Rehn
  office     EU IGO commissioner 2004-11-22..2014-07-01
  gender     m

person Martin Schulz
  surname    Schulz
  office     EU IGO president of the Parliament 2012-01-17..2017-01-17
  gender     m

person Roberta Metsola
  surname    Metsola
  office     EU IGO president of the Parliament 2022-01-18..
  gender     f

person Göran Persson
  name       Goran Persson
  later      Persson
  office     SWE GOV prime minister 1996-03-22..2006-10-06
  gender     m

person Carl Bildt
  surname    Bildt
  office     SWE GOV prime minister 1991-10-04..1994-10-07
  office     EU IGO mediator 1995-06-09..1995-12-13
  office     SWE GOV foreign minister 2006-10-06..2014-10-03
  gender     m

person Fredrik Reinfeldt
  surname    Reinfeldt
  office     SWE GOV prime minister 2006-10-06..2014-10-03
  gender     m

person Stefan Löfven
  name       Stefan Lofven
  surname    Löfven | Lofven
  office     SWE GOV prime minister 2014-10-03..2021-11-30
  gender     m

person Magdalena Andersson
  later      Andersson
  office     SWE GOV prime minister 2021-11-30..2022-10-18
  gender     f

person Ulf Kristersson
  surname    Kristersson
  office     SWE GOV prime minister 2022-10-18..
  gender     m

person Anna Lindh
  surname    Lindh
  office     SWE GOV foreign minister 1998-10-07..2003-09-11
  gender     f

person Margot Wallström
  name       Margot Wallstrom
  surname    Wallström | Wallstrom
  office     SWE GOV foreign minister 2014-10-03..2019-09-10
  gender     f

person Anders Fogh Rasmussen
  surname    Fogh Rasmussen
  later      Rasmussen
  office     DNK GOV prime minister 2001-11-27..2009-04-05
  office     NATO IGO secretary-general 2009-08-01..2014-09-30
  gender     m

person Poul Nyrup Rasmussen
  surname    Nyrup Rasmussen
  later      Rasmussen
  office     DNK GOV prime minister 1993-01-25..2001-11-27
  gender     m

person Lars Løkke Rasmussen
  name       Lars Lokke Rasmussen
  surname    Løkke Rasmussen | Lokke Rasmussen
  later      Rasmussen
  office     DNK GOV prime minister 2009-04-05..2011-10-03
  office     DNK GOV prime minister 2015-06-28..2019-06-27
  office     DNK GOV foreign minister 2022-12-15..
  gender     m

person Helle Thorning-Schmidt
  surname    Thorning-Schmidt
  office     DNK GOV prime minister 2011-10-03..2015-06-28
  gender     f

person Mette Frederiksen
  surname    Frederiksen
  office     DNK GOV prime minister 2019-06-27..
  gender     f

person Gro Harlem Brundtland
  surname    Brundtland
  office     NOR GOV prime minister 1990-11-03..1996-10-25
  office     WHO IGO director general 1998-07-21..2003-07-20
  gender     f

person Kjell Magne Bondevik
  surname    Bondevik
  office     NOR GOV prime minister 1997-10-17..2000-03-17
  office     NOR GOV prime minister 2001-10-19..2005-10-17
  gender     m

person Jens Stoltenberg
  surname    Stoltenberg
  office     NOR GOV prime minister 2000-03-17..2001-10-19
  office     NOR GOV prime minister 2005-10-17..2013-10-16
  office     NATO IGO secretary-general 2014-10-01..2024-09-30
  office     NOR GOV finance minister 2025-02-04..
  gender     m

person Erna Solberg
  surname    Solberg
  office     NOR GOV prime minister 2013-10-16..2021-10-14
  gender     f

person Jonas Gahr Støre
  name       Jonas Gahr Stoere | Jonas Gahr Store
  surname    Støre | Stoere | Gahr Støre | Gahr Stoere
  office     NOR GOV foreign minister 2005-10-17..2012-09-21
  office     NOR GOV prime minister 2021-10-14..
  gender     m

person Espen Barth Eide
  later      Eide
  office     NOR GOV foreign minister 2012-09-21..2013-10-16
  office     NOR GOV foreign minister 2023-10-16..
  gender     m

person Martti Ahtisaari
  surname    Ahtisaari
  office     FIN GOV president 1994-03-01..2000-02-29
  office     UN IGO special envoy 2005-11-01..2008-02-28
  gender     m

person Tarja Halonen
  surname    Halonen
  office     FIN GOV foreign minister 1995-04-13..2000-02-25
  office     FIN GOV president 2000-03-01..2012-02-29
  gender     f

person Sauli Niinistö
  name       Sauli Niinisto
  surname    Niinistö | Niinisto
  office     FIN GOV president 2012-03-01..2024-02-29
  gender     m

person Alexander Stubb
  surname    Stubb
  office     FIN GOV foreign minister 2008-04-04..2011-06-22
  office     FIN GOV prime minister 2014-06-24..2015-05-29
  office     FIN GOV president 2024-03-01..
  gender     m

person Sanna Marin
  later      Marin
  office     FIN GOV prime minister 2019-12-10..2023-06-20
  gender     f

person Petteri Orpo
  surname    Orpo
  office     FIN GOV prime minister 2023-06-20..
  gender     m

person Pekka Haavisto
  surname    Haavisto
  office     FIN GOV foreign minister 2019-06-06..2023-06-20
  gender     m

person Wolfgang Schüssel
  name       Wolfgang Schuessel
  surname    Schüssel | Schuessel
  office     AUT GOV foreign minister 1995-05-04..2000-02-04
  office     AUT GOV chancellor 2000-02-04..2007-01-11
  gender     m

person Ursula Plassnik
  surname    Plassnik
  office     AUT GOV foreign minister 2004-10-20..2008-12-02
  gender     f

person Sebastian Kurz
  surname    Kurz
  office     AUT GOV foreign minister 2013-12-16..2017-12-18
  office     AUT GOV chancellor 2017-12-18..2019-05-28
  office     AUT GOV chancellor 2020-01-07..2021-10-11
  gender     m

person Karl Nehammer
  surname    Nehammer
  office     AUT GOV chancellor 2021-12-06..2025-01-10
  gender     m

person Jörg Haider
  name       Joerg Haider | Jorg Haider
  surname    Haider
  office     AUT PTY party leader 1986-09-13..2000-05-01
  gender     m

person Micheline Calmy-Rey
  surname    Calmy-Rey
  office     CHE GOV foreign minister 2003-01-01..2011-12-31
  gender     f

person Didier Burkhalter
  surname    Burkhalter
  office     CHE GOV foreign minister 2012-01-01..2017-10-31
  gender     m

person Ignazio Cassis
  surname    Cassis
  office     CHE GOV foreign minister 2017-11-01..
  gender     m

person Mary Robinson
  later      Robinson
  office     IRL GOV president 1990-12-03..1997-09-12
  office     UN IGO high commissioner 1997-09-12..2002-09-12
  gender     f

person Bertie Ahern
  surname    Ahern
  office     IRL GOV prime minister 1997-06-26..2008-05-07
  gender     m

person Enda Kenny
  later      Kenny
  office     IRL GOV prime minister 2011-03-09..2017-06-14
  gender     m

person Leo Varadkar
  surname    Varadkar
  office     IRL GOV prime minister 2017-06-14..2020-06-27
  office     IRL GOV prime minister 2022-12-17..2024-04-09
  gender     m

person Micheál Martin
  name       Micheal Martin
  later      Martin
  office     IRL GOV foreign minister 2008-05-07..2011-01-18
  office     IRL GOV prime minister 2020-06-27..2022-12-17
  office     IRL GOV prime minister 2025-01-23..
  gender     m

person Glafcos Clerides
  name       Glafkos Clerides
  surname    Clerides
  office     CYP GOV president 1993-02-28..2003-02-28
  gender     m

person Tassos Papadopoulos
  surname    Papadopoulos
  office     CYP GOV president 2003-02-28..2008-02-28
  gender     m

person Demetris Christofias
  name       Dimitris Christofias
  surname    Christofias
  office     CYP GOV president 2008-02-28..2013-02-28
  gender     m

person Nicos Anastasiades
  surname    Anastasiades
  office     CYP GOV president 2013-02-28..2023-02-28
  gender     m

person Nikos Christodoulides
  surname    Christodoulides
  office     CYP GOV foreign minister 2018-03-01..2022-01-11
  office     CYP GOV president 2023-02-28..
  gender     m

person Rauf Denktash
  name       Rauf Denktaş
  surname    Denktash | Denktaş | Denktas
  office     CYP OPP Turkish Cypriot leader ..2005-04-24
  gender     m

person Mehmet Ali Talat
  surname    Talat
  office     CYP OPP Turkish Cypriot leader 2005-04-24..2010-04-23
  gender     m

person Mustafa Akıncı
  name       Mustafa Akinci
  surname    Akıncı | Akinci
  office     CYP OPP Turkish Cypriot leader 2015-04-30..2020-10-23
  gender     m

person Ersin Tatar
  later      Tatar
  office     CYP OPP Turkish Cypriot leader 2020-10-23..2025-10-24
  gender     m

person Pope John Paul II
  name       John Paul II | Pope John Paul
  office     VAT GOV pope 1978-10-16..2005-04-02
  gender     m

person Pope Benedict XVI
  name       Benedict XVI | Pope Benedict
  office     VAT GOV pope 2005-04-19..2013-02-28
  gender     m

person Pope Francis
  name       Jorge Bergoglio | Jorge Mario Bergoglio
  office     VAT GOV pope 2013-03-13..2025-04-21
  gender     m

person Pope Leo XIV
  name       Pope Leo | Leo XIV | Robert Prevost
  office     VAT GOV pope 2025-05-08..
  gender     m

person Pietro Parolin
  surname    Parolin
  office     VAT GOV secretary of state 2013-10-15..
  gender     m
