# Leaders of the Americas, in and out of office, since 1990.
# Written by hand; names, offices and their dates are general knowledge. A surname that many bear stands under `later`.

person George H. W. Bush
  name       George Bush | George H.W. Bush | George Herbert Walker Bush | President Bush
  surname    Bush
  office     USA GOV president 1989-01-20..1993-01-20
  gender     m

person Bill Clinton
  name       William Clinton | William Jefferson Clinton | President Clinton
  surname    Clinton
  office     USA GOV president 1993-01-20..2001-01-20
  gender     m

person George W. Bush
  name       George Bush | George Walker Bush | President Bush
  surname    Bush
  office     USA GOV president 2001-01-20..2009-01-20
  gender     m

person Barack Obama
  name       Barack Hussein Obama
  surname    Obama
  office     USA GOV president 2009-01-20..2017-01-20
  gender     m

person Donald Trump
  name       Donald J. Trump | Donald J Trump
  surname    Trump
  office     USA GOV president 2017-01-20..2021-01-20
  office     USA GOV president 2025-01-20..
  gender     m

person Joe Biden
  name       Joseph Biden | Joseph R. Biden
  surname    Biden
  office     USA GOV vice president 2009-01-20..2017-01-20
  office     USA GOV president 2021-01-20..2025-01-20
  gender     m

person Ronald Reagan
  surname    Reagan
  office     USA GOV president 1981-01-20..1989-01-20
  gender     m

person Jimmy Carter
  later      Carter
  office     USA GOV president 1977-01-20..1981-01-20
  gender     m

person Dan Quayle
  surname    Quayle
  office     USA GOV vice president 1989-01-20..1993-01-20
  gender     m

person Al Gore
  later      Gore
  office     USA GOV vice president 1993-01-20..2001-01-20
  gender     m

person Dick Cheney
  name       Richard Cheney
  surname    Cheney
  office     USA GOV defence minister 1989-03-21..1993-01-20
  office     USA GOV vice president 2001-01-20..2009-01-20
  gender     m

person Mike Pence
  surname    Pence
  office     USA GOV vice president 2017-01-20..2021-01-20
  gender     m

person Kamala Harris
  later      Harris
  office     USA LEG senator 2017-01-03..2021-01-18
  office     USA GOV vice president 2021-01-20..2025-01-20
  gender     f

person JD Vance
  name       J.D. Vance | J. D. Vance
  surname    Vance
  office     USA GOV vice president 2025-01-20..
  gender     m

person James Baker
  name       James A. Baker
  later      Baker
  office     USA GOV foreign minister 1989-01-25..1992-08-23
  gender     m

person Lawrence Eagleburger
  surname    Eagleburger
  office     USA GOV foreign minister 1992-08-23..1993-01-19
  gender     m

person Warren Christopher
  later      Christopher
  office     USA GOV foreign minister 1993-01-20..1997-01-17
  gender     m

person Madeleine Albright
  surname    Albright
  office     USA GOV ambassador 1993-01-27..1997-01-21
  office     USA GOV foreign minister 1997-01-23..2001-01-20
  gender     f

person Colin Powell
  later      Powell
  office     USA MIL chairman of the Joint Chiefs 1989-10-01..1993-09-30
  office     USA GOV foreign minister 2001-01-20..2005-01-26
  gender     m

person Condoleezza Rice
  name       Condi Rice
  later      Rice
  office     USA GOV national security adviser 2001-01-20..2005-01-25
  office     USA GOV foreign minister 2005-01-26..2009-01-20
  gender     f

person Hillary Clinton
  name       Hillary Rodham Clinton
  surname    Clinton
  office     USA LEG senator 2001-01-03..2009-01-21
  office     USA GOV foreign minister 2009-01-21..2013-02-01
  gender     f

person John Kerry
  surname    Kerry
  office     USA LEG senator 1985-01-02..2013-02-01
  office     USA GOV foreign minister 2013-02-01..2017-01-20
  office     USA GOV climate envoy 2021-01-20..2024-03-06
  gender     m

person Rex Tillerson
  surname    Tillerson
  office     USA GOV foreign minister 2017-02-01..2018-03-31
  gender     m

person Mike Pompeo
  surname    Pompeo
  office     USA SPY director 2017-01-23..2018-04-26
  office     USA GOV foreign minister 2018-04-26..2021-01-20
  gender     m

person Antony Blinken
  name       Anthony Blinken | Tony Blinken
  surname    Blinken
  office     USA GOV foreign minister 2021-01-26..2025-01-20
  gender     m

person Marco Rubio
  surname    Rubio
  office     USA LEG senator 2011-01-03..2025-01-20
  office     USA GOV foreign minister 2025-01-21..
  gender     m

person Les Aspin
  surname    Aspin
  office     USA GOV defence minister 1993-01-20..1994-02-03
  gender     m

person William Perry
  later      Perry
  office     USA GOV defence minister 1994-02-03..1997-01-24
  gender     m

person William Cohen
  later      Cohen
  office     USA GOV defence minister 1997-01-24..2001-01-20
  gender     m

person Donald Rumsfeld
  surname    Rumsfeld
  office     USA GOV defence minister 2001-01-20..2006-12-18
  gender     m

person Robert Gates
  later      Gates
  office     USA GOV defence minister 2006-12-18..2011-07-01
  gender     m

person Leon Panetta
  surname    Panetta
  office     USA SPY director 2009-02-13..2011-06-30
  office     USA GOV defence minister 2011-07-01..2013-02-27
  gender     m

person Chuck Hagel
  surname    Hagel
  office     USA GOV defence minister 2013-02-27..2015-02-17
  gender     m

person Ash Carter
  name       Ashton Carter
  later      Carter
  office     USA GOV defence minister 2015-02-17..2017-01-20
  gender     m

person James Mattis
  name       Jim Mattis
  surname    Mattis
  office     USA GOV defence minister 2017-01-20..2018-12-31
  gender     m

person Mark Esper
  surname    Esper
  office     USA GOV defence minister 2019-07-23..2020-11-09
  gender     m

person Lloyd Austin
  later      Austin
  office     USA GOV defence minister 2021-01-22..2025-01-20
  gender     m

person Pete Hegseth
  surname    Hegseth
  office     USA GOV defence minister 2025-01-25..
  gender     m

person Richard Holbrooke
  surname    Holbrooke
  office     USA GOV special envoy 2009-01-22..2010-12-13
  gender     m

person David Petraeus
  surname    Petraeus
  office     USA MIL commander ..2011-08-31
  office     USA SPY director 2011-09-06..2012-11-09
  gender     m

person Stanley McChrystal
  surname    McChrystal
  office     USA MIL commander 2009-06-15..2010-06-23
  gender     m

person Mike Mullen
  surname    Mullen
  office     USA MIL chairman of the Joint Chiefs 2007-10-01..2011-09-30
  gender     m

person Martin Dempsey
  surname    Dempsey
  office     USA MIL chairman of the Joint Chiefs 2011-10-01..2015-09-30
  gender     m

person Mark Milley
  surname    Milley
  office     USA MIL chairman of the Joint Chiefs 2019-10-01..2023-09-30
  gender     m

person Wesley Clark
  later      Clark
  office     NATO MIL supreme commander 1997-07-01..2000-05-31
  gender     m

person Paul Bremer
  name       L. Paul Bremer
  surname    Bremer
  office     USA GOV administrator 2003-05-12..2004-06-28
  gender     m

person Nikki Haley
  surname    Haley
  office     USA GOV ambassador 2017-01-27..2018-12-31
  gender     m

person John Bolton
  surname    Bolton
  office     USA GOV ambassador 2005-08-01..2006-12-31
  office     USA GOV national security adviser 2018-04-09..2019-09-10
  gender     m

person Susan Rice
  later      Rice
  office     USA GOV ambassador 2009-01-26..2013-06-30
  office     USA GOV national security adviser 2013-07-01..2017-01-20
  gender     f

person Samantha Power
  office     USA GOV ambassador 2013-08-05..2017-01-20
  gender     f

person Jake Sullivan
  later      Sullivan
  office     USA GOV national security adviser 2021-01-20..2025-01-20
  gender     m

person Linda Thomas-Greenfield
  surname    Thomas-Greenfield
  office     USA GOV ambassador 2021-02-25..2025-01-20
  gender     f

person Zalmay Khalilzad
  surname    Khalilzad
  office     USA GOV ambassador 2005-06-21..2007-03-26
  gender     m

person Nancy Pelosi
  surname    Pelosi
  office     USA LEG speaker 2007-01-04..2011-01-03
  office     USA LEG speaker 2019-01-03..2023-01-03
  gender     f

person Newt Gingrich
  surname    Gingrich
  office     USA LEG speaker 1995-01-04..1999-01-03
  gender     m

person John McCain
  surname    McCain
  office     USA LEG senator 1987-01-03..2018-08-25
  gender     m

person Lindsey Graham
  later      Graham
  office     USA LEG senator 2003-01-03..
  gender     m

person Bernie Sanders
  later      Sanders
  office     USA LEG senator 2007-01-03..
  gender     m

person Steve Witkoff
  surname    Witkoff
  office     USA GOV special envoy 2025-01-20..
  gender     m

person Henry Kissinger
  surname    Kissinger
  office     USA GOV foreign minister 1973-09-22..1977-01-20
  gender     m

person Edward Snowden
  surname    Snowden
  gender     m

person Brian Mulroney
  surname    Mulroney
  office     CAN GOV prime minister 1984-09-17..1993-06-25
  gender     m

person Kim Campbell
  later      Campbell
  office     CAN GOV prime minister 1993-06-25..1993-11-04
  gender     f

person Jean Chrétien
  name       Jean Chretien
  surname    Chrétien | Chretien
  office     CAN GOV prime minister 1993-11-04..2003-12-12
  gender     m

person Paul Martin
  later      Martin
  office     CAN GOV prime minister 2003-12-12..2006-02-06
  gender     m

person Stephen Harper
  later      Harper
  office     CAN GOV prime minister 2006-02-06..2015-11-04
  gender     m

person Justin Trudeau
  surname    Trudeau
  office     CAN GOV prime minister 2015-11-04..2025-03-14
  gender     m

person Mark Carney
  surname    Carney
  office     CAN GOV prime minister 2025-03-14..
  gender     m

person Chrystia Freeland
  surname    Freeland
  office     CAN GOV foreign minister 2017-01-10..2019-11-20
  gender     f

person Lloyd Axworthy
  surname    Axworthy
  office     CAN GOV foreign minister 1996-01-25..2000-10-17
  gender     m

person Mélanie Joly
  name       Melanie Joly
  surname    Joly
  office     CAN GOV foreign minister 2021-10-26..2025-05-13
  gender     f

person Carlos Salinas
  name       Carlos Salinas de Gortari
  surname    Salinas
  office     MEX GOV president 1988-12-01..1994-11-30
  gender     m

person Ernesto Zedillo
  surname    Zedillo
  office     MEX GOV president 1994-12-01..2000-11-30
  gender     m

person Vicente Fox
  later      Fox
  office     MEX GOV president 2000-12-01..2006-11-30
  gender     m

person Felipe Calderón
  name       Felipe Calderon
  surname    Calderón | Calderon
  office     MEX GOV president 2006-12-01..2012-11-30
  gender     m

person Enrique Peña Nieto
  name       Enrique Pena Nieto
  surname    Peña Nieto | Pena Nieto
  office     MEX GOV president 2012-12-01..2018-11-30
  gender     m

person Andrés Manuel López Obrador
  name       Andres Manuel Lopez Obrador | AMLO
  surname    López Obrador | Lopez Obrador
  office     MEX GOV president 2018-12-01..2024-09-30
  gender     m

person Claudia Sheinbaum
  surname    Sheinbaum
  office     MEX GOV president 2024-10-01..
  gender     f

person Subcomandante Marcos
  name       Rafael Sebastián Guillén | Subcommander Marcos
  office     MEX REB rebel leader 1994-01-01..
  gender     m

person Daniel Ortega
  later      Ortega
  office     NIC GOV president 1985-01-10..1990-04-25
  office     NIC OPP opposition leader 1990-04-26..2007-01-09
  office     NIC GOV president 2007-01-10..
  gender     m

person Violeta Chamorro
  name       Violeta Barrios de Chamorro
  surname    Chamorro
  office     NIC GOV president 1990-04-25..1997-01-10
  gender     f

person Rosario Murillo
  surname    Murillo
  office     NIC GOV vice president 2017-01-10..
  gender     f

person Nayib Bukele
  surname    Bukele
  office     SLV GOV president 2019-06-01..
  gender     m

person Mauricio Funes
  surname    Funes
  office     SLV GOV president 2009-06-01..2014-06-01
  gender     m

person Alfredo Cristiani
  surname    Cristiani
  office     SLV GOV president 1989-06-01..1994-06-01
  gender     m

person Manuel Zelaya
  surname    Zelaya
  office     HND GOV president 2006-01-27..2009-06-28
  gender     m

person Roberto Micheletti
  surname    Micheletti
  office     HND GOV president 2009-06-28..2010-01-27
  gender     m

person Porfirio Lobo
  later      Lobo
  office     HND GOV president 2010-01-27..2014-01-27
  gender     m

person Juan Orlando Hernández
  name       Juan Orlando Hernandez
  later      Hernández | Hernandez
  office     HND GOV president 2014-01-27..2022-01-27
  gender     m

person Xiomara Castro
  later      Castro
  office     HND GOV president 2022-01-27..2026-01-26
  gender     f

person Manuel Noriega
  name       Manuel Antonio Noriega
  surname    Noriega
  office     PAN MIL commander 1983-08-12..1989-12-20
  gender     m

person Ricardo Martinelli
  surname    Martinelli
  office     PAN GOV president 2009-07-01..2014-07-01
  gender     m

person José Raúl Mulino
  name       Jose Raul Mulino
  surname    Mulino
  office     PAN GOV president 2024-07-01..
  gender     m

person Óscar Arias
  name       Oscar Arias
  later      Arias
  office     CRI GOV president 1986-05-08..1990-05-08
  office     CRI GOV president 2006-05-08..2010-05-08
  gender     m

person Otto Pérez Molina
  name       Otto Perez Molina
  surname    Pérez Molina | Perez Molina
  office     GTM GOV president 2012-01-14..2015-09-03
  gender     m

person Jimmy Morales
  later      Morales
  office     GTM GOV president 2016-01-14..2020-01-14
  gender     m

person Alejandro Giammattei
  surname    Giammattei
  office     GTM GOV president 2020-01-14..2024-01-14
  gender     m

person Bernardo Arévalo
  name       Bernardo Arevalo
  surname    Arévalo | Arevalo
  office     GTM GOV president 2024-01-15..
  gender     m

person Fidel Castro
  surname    Castro
  later      Fidel
  office     CUB GOV president 1976-12-02..2008-02-24
  gender     m

person Raúl Castro
  name       Raul Castro
  surname    Castro
  later      Raúl | Raul
  office     CUB GOV defence minister 1959-10-16..2008-02-24
  office     CUB GOV president 2008-02-24..2018-04-19
  gender     m

person Miguel Díaz-Canel
  name       Miguel Diaz-Canel
  surname    Díaz-Canel | Diaz-Canel
  office     CUB GOV president 2018-04-19..
  gender     m

person Felipe Pérez Roque
  name       Felipe Perez Roque
  surname    Pérez Roque | Perez Roque
  office     CUB GOV foreign minister 1999-05-28..2009-03-02
  gender     m

person Bruno Rodríguez
  name       Bruno Rodriguez
  later      Rodríguez | Rodriguez
  office     CUB GOV foreign minister 2009-03-02..
  gender     m

person Jean-Bertrand Aristide
  surname    Aristide
  office     HTI GOV president 1991-02-07..1991-09-30
  office     HTI OPP exiled president 1991-10-01..1994-10-14
  office     HTI GOV president 1994-10-15..1996-02-07
  office     HTI GOV president 2001-02-07..2004-02-29
  gender     m

person Raoul Cédras
  name       Raoul Cedras
  surname    Cédras | Cedras
  office     HTI MIL commander 1991-09-30..1994-10-10
  gender     m

person René Préval
  name       Rene Preval
  surname    Préval | Preval
  office     HTI GOV president 1996-02-07..2001-02-07
  office     HTI GOV president 2006-05-14..2011-05-14
  gender     m

person Michel Martelly
  surname    Martelly
  office     HTI GOV president 2011-05-14..2016-02-07
  gender     m

person Jovenel Moïse
  name       Jovenel Moise
  surname    Moïse | Moise
  office     HTI GOV president 2017-02-07..2021-07-07
  gender     m

person Ariel Henry
  later      Henry
  office     HTI GOV prime minister 2021-07-20..2024-04-24
  gender     m

person Jimmy Chérizier
  name       Jimmy Cherizier
  surname    Chérizier | Cherizier
  office     HTI REB gang leader 2020-06-10..
  gender     m

person Hugo Chávez
  name       Hugo Chavez | Hugo Chávez Frías
  surname    Chávez | Chavez
  office     VEN REB coup leader 1992-02-04..1994-03-26
  office     VEN OPP opposition leader 1994-03-27..1999-02-01
  office     VEN GOV president 1999-02-02..2013-03-05
  gender     m

person Nicolás Maduro
  name       Nicolas Maduro
  surname    Maduro
  office     VEN GOV foreign minister 2006-08-09..2013-01-15
  office     VEN GOV president 2013-03-05..
  gender     m

person Carlos Andrés Pérez
  name       Carlos Andres Perez
  later      Pérez | Perez
  office     VEN GOV president 1989-02-02..1993-05-21
  gender     m

person Rafael Caldera
  surname    Caldera
  office     VEN GOV president 1994-02-02..1999-02-02
  gender     m

person Henrique Capriles
  surname    Capriles
  office     VEN OPP opposition leader 2012-02-12..
  gender     m

person Leopoldo López
  name       Leopoldo Lopez
  later      López | Lopez
  office     VEN OPP opposition leader 2014-01-01..
  gender     m

person Juan Guaidó
  name       Juan Guaido
  surname    Guaidó | Guaido
  office     VEN OPP opposition leader 2019-01-05..2023-01-05
  gender     m

person María Corina Machado
  name       Maria Corina Machado
  surname    Machado
  office     VEN OPP opposition leader 2014-01-01..
  gender     f

person Edmundo González
  name       Edmundo Gonzalez | Edmundo González Urrutia
  later      González | Gonzalez
  office     VEN OPP opposition leader 2024-04-19..
  gender     m

person Delcy Rodríguez
  name       Delcy Rodriguez
  later      Rodríguez | Rodriguez
  office     VEN GOV foreign minister 2014-12-26..2017-06-21
  office     VEN GOV vice president 2018-06-14..
  gender     f

person César Gaviria
  name       Cesar Gaviria
  surname    Gaviria
  office     COL GOV president 1990-08-07..1994-08-07
  office     OAS IGO secretary-general 1994-09-15..2004-09-15
  gender     m

person Ernesto Samper
  surname    Samper
  office     COL GOV president 1994-08-07..1998-08-07
  gender     m

person Andrés Pastrana
  name       Andres Pastrana
  surname    Pastrana
  office     COL GOV president 1998-08-07..2002-08-07
  gender     m

person Álvaro Uribe
  name       Alvaro Uribe
  surname    Uribe
  office     COL GOV president 2002-08-07..2010-08-07
  gender     m

person Juan Manuel Santos
  surname    Santos
  office     COL GOV defence minister 2006-07-19..2009-05-18
  office     COL GOV president 2010-08-07..2018-08-07
  gender     m

person Iván Duque
  name       Ivan Duque
  surname    Duque
  office     COL GOV president 2018-08-07..2022-08-07
  gender     m

person Gustavo Petro
  surname    Petro
  office     COL GOV president 2022-08-07..2026-08-07
  gender     m

person Manuel Marulanda
  name       Tirofijo
  surname    Marulanda
  office     COL REB rebel leader ..2008-03-26
  gender     m

person Raúl Reyes
  name       Raul Reyes
  later      Reyes
  office     COL REB rebel leader ..2008-03-01
  gender     m

person Alfonso Cano
  later      Cano
  office     COL REB rebel leader 2008-03-26..2011-11-04
  gender     m

person Rodrigo Londoño
  name       Rodrigo Londono
  surname    Timochenko | Londoño
  office     COL REB rebel leader 2011-11-05..2017-06-30
  gender     m

person Ingrid Betancourt
  surname    Betancourt
  office     COL OPP politician 1994-07-20..
  gender     f

person Jamil Mahuad
  surname    Mahuad
  office     ECU GOV president 1998-08-10..2000-01-21
  gender     m

person Lucio Gutiérrez
  name       Lucio Gutierrez
  later      Gutiérrez | Gutierrez
  office     ECU GOV president 2003-01-15..2005-04-20
  gender     m

person Rafael Correa
  surname    Correa
  office     ECU GOV president 2007-01-15..2017-05-24
  gender     m

person Lenín Moreno
  name       Lenin Moreno
  later      Moreno
  office     ECU GOV president 2017-05-24..2021-05-24
  gender     m

person Guillermo Lasso
  surname    Lasso
  office     ECU GOV president 2021-05-24..2023-11-23
  gender     m

person Daniel Noboa
  surname    Noboa
  office     ECU GOV president 2023-11-23..
  gender     m

person Alberto Fujimori
  surname    Fujimori
  office     PER GOV president 1990-07-28..2000-11-22
  gender     m

person Keiko Fujimori
  later      Fujimori
  office     PER OPP opposition leader 2011-01-01..
  gender     f

person Vladimiro Montesinos
  surname    Montesinos
  office     PER SPY intelligence chief 1990-07-28..2000-09-24
  gender     m

person Abimael Guzmán
  name       Abimael Guzman
  surname    Guzmán | Guzman
  office     PER REB rebel leader ..1992-09-12
  gender     m

person Alejandro Toledo
  surname    Toledo
  office     PER GOV president 2001-07-28..2006-07-28
  gender     m

person Alan García
  name       Alan Garcia
  later      García | Garcia
  office     PER GOV president 1985-07-28..1990-07-28
  office     PER GOV president 2006-07-28..2011-07-28
  gender     m

person Ollanta Humala
  surname    Humala
  office     PER GOV president 2011-07-28..2016-07-28
  gender     m

person Pedro Pablo Kuczynski
  surname    Kuczynski
  office     PER GOV president 2016-07-28..2018-03-23
  gender     m

person Martín Vizcarra
  name       Martin Vizcarra
  surname    Vizcarra
  office     PER GOV president 2018-03-23..2020-11-09
  gender     m

person Pedro Castillo
  later      Castillo
  office     PER GOV president 2021-07-28..2022-12-07
  gender     m

person Dina Boluarte
  surname    Boluarte
  office     PER GOV president 2022-12-07..2025-10-10
  gender     f

person Gonzalo Sánchez de Lozada
  name       Gonzalo Sanchez de Lozada
  surname    Sánchez de Lozada | Sanchez de Lozada
  office     BOL GOV president 1993-08-06..1997-08-06
  office     BOL GOV president 2002-08-06..2003-10-17
  gender     m

person Carlos Mesa
  later      Mesa
  office     BOL GOV president 2003-10-17..2005-06-09
  gender     m

person Evo Morales
  surname    Morales
  later      Evo
  office     BOL OPP opposition leader 1997-08-06..2006-01-21
  office     BOL GOV president 2006-01-22..2019-11-10
  gender     m

person Jeanine Áñez
  name       Jeanine Anez
  surname    Áñez | Anez
  office     BOL GOV president 2019-11-12..2020-11-08
  gender     f

person Luis Arce
  surname    Arce
  office     BOL GOV president 2020-11-08..2025-11-08
  gender     m

person Fernando Collor
  name       Fernando Collor de Mello
  surname    Collor
  office     BRA GOV president 1990-03-15..1992-12-29
  gender     m

person Itamar Franco
  later      Franco
  office     BRA GOV president 1992-12-29..1994-12-31
  gender     m

person Fernando Henrique Cardoso
  surname    Cardoso
  office     BRA GOV president 1995-01-01..2002-12-31
  gender     m

person Luiz Inácio Lula da Silva
  name       Luiz Inacio Lula da Silva
  surname    Lula | Lula da Silva
  office     BRA GOV president 2003-01-01..2010-12-31
  office     BRA GOV president 2023-01-01..
  gender     m

person Dilma Rousseff
  surname    Rousseff
  later      Dilma
  office     BRA GOV president 2011-01-01..2016-08-31
  gender     f

person Michel Temer
  surname    Temer
  office     BRA GOV president 2016-08-31..2018-12-31
  gender     m

person Jair Bolsonaro
  surname    Bolsonaro
  office     BRA GOV president 2019-01-01..2022-12-31
  gender     m

person Celso Amorim
  surname    Amorim
  office     BRA GOV foreign minister 1993-07-20..1994-12-31
  office     BRA GOV foreign minister 2003-01-01..2010-12-31
  office     BRA GOV defence minister 2011-08-04..2014-12-31
  gender     m

person Mauro Vieira
  later      Vieira
  office     BRA GOV foreign minister 2015-01-01..2016-05-12
  office     BRA GOV foreign minister 2023-01-01..
  gender     m

person Carlos Menem
  name       Carlos Saúl Menem
  surname    Menem
  office     ARG GOV president 1989-07-08..1999-12-10
  gender     m

person Fernando de la Rúa
  name       Fernando de la Rua
  surname    de la Rúa | de la Rua
  office     ARG GOV president 1999-12-10..2001-12-21
  gender     m

person Eduardo Duhalde
  surname    Duhalde
  office     ARG GOV president 2002-01-02..2003-05-25
  gender     m

person Néstor Kirchner
  name       Nestor Kirchner
  surname    Kirchner
  office     ARG GOV president 2003-05-25..2007-12-10
  gender     m

person Cristina Fernández de Kirchner
  name       Cristina Kirchner | Cristina Fernandez de Kirchner | Cristina Fernández | Cristina Fernandez
  surname    Kirchner | Fernández de Kirchner | Fernandez de Kirchner
  office     ARG GOV president 2007-12-10..2015-12-10
  office     ARG GOV vice president 2019-12-10..2023-12-10
  gender     f

person Mauricio Macri
  surname    Macri
  office     ARG GOV president 2015-12-10..2019-12-10
  gender     m

person Alberto Fernández
  name       Alberto Fernandez
  later      Fernández | Fernandez
  office     ARG GOV president 2019-12-10..2023-12-10
  gender     m

person Javier Milei
  surname    Milei
  office     ARG GOV president 2023-12-10..
  gender     m

person Augusto Pinochet
  surname    Pinochet
  office     CHL GOV president ..1990-03-11
  office     CHL MIL commander 1990-03-12..1998-03-10
  gender     m

person Patricio Aylwin
  surname    Aylwin
  office     CHL GOV president 1990-03-11..1994-03-11
  gender     m

person Eduardo Frei
  name       Eduardo Frei Ruiz-Tagle
  surname    Frei
  office     CHL GOV president 1994-03-11..2000-03-11
  gender     m

person Ricardo Lagos
  later      Lagos
  office     CHL GOV president 2000-03-11..2006-03-11
  gender     m

person Michelle Bachelet
  surname    Bachelet
  office     CHL GOV defence minister 2002-01-07..2004-10-01
  office     CHL GOV president 2006-03-11..2010-03-11
  office     CHL GOV president 2014-03-11..2018-03-11
  office     UN IGO high commissioner 2018-09-01..2022-08-31
  gender     f

person Sebastián Piñera
  name       Sebastian Pinera
  surname    Piñera | Pinera
  office     CHL GOV president 2010-03-11..2014-03-11
  office     CHL GOV president 2018-03-11..2022-03-11
  gender     m

person Gabriel Boric
  surname    Boric
  office     CHL GOV president 2022-03-11..2026-03-11
  gender     m

person Tabaré Vázquez
  name       Tabare Vazquez
  later      Vázquez | Vazquez
  office     URY GOV president 2005-03-01..2010-03-01
  office     URY GOV president 2015-03-01..2020-03-01
  gender     m

person José Mujica
  name       Jose Mujica | Pepe Mujica
  surname    Mujica
  office     URY GOV president 2010-03-01..2015-03-01
  gender     m

person Luis Lacalle Pou
  surname    Lacalle Pou | Lacalle
  office     URY GOV president 2020-03-01..2025-03-01
  gender     m

person Yamandú Orsi
  name       Yamandu Orsi
  surname    Orsi
  office     URY GOV president 2025-03-01..
  gender     m

person Fernando Lugo
  surname    Lugo
  office     PRY GOV president 2008-08-15..2012-06-22
  gender     m

person Horacio Cartes
  surname    Cartes
  office     PRY GOV president 2013-08-15..2018-08-15
  gender     m

person Mario Abdo Benítez
  name       Mario Abdo | Mario Abdo Benitez
  surname    Abdo Benítez | Abdo Benitez | Abdo
  office     PRY GOV president 2018-08-15..2023-08-15
  gender     m

person Santiago Peña
  name       Santiago Pena
  later      Peña | Pena
  office     PRY GOV president 2023-08-15..
  gender     m

person Desi Bouterse
  surname    Bouterse
  office     SUR GOV president 2010-08-12..2020-07-16
  gender     m

person Irfaan Ali
  later      Ali
  office     GUY GOV president 2020-08-02..
  gender     m

person Mia Mottley
  surname    Mottley
  office     BRB GOV prime minister 2018-05-25..
  gender     f

person Andrew Holness
  surname    Holness
  office     JAM GOV prime minister 2016-03-03..
  gender     m

person Luis Abinader
  surname    Abinader
  office     DOM GOV president 2020-08-16..
  gender     m
