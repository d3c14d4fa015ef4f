# States that were: Soviet Union, Yugoslavia, East Germany, Czechoslovakia: names, capitals, seats, traits.
# Written by hand; the facts are general knowledge. Codes are the former ones of ISO 3166.

state SUN Soviet Union
  name       USSR | U.S.S.R. | Union of Soviet Socialist Republics | Soviet Russia
  adjective  Soviet
  people     Soviets
  capital    Moscow ..1991-12-25
  seat       Kremlin ..1991-12-25
  trait      european asian communist nuclear superpower historical

state YUG Yugoslavia
  name       Socialist Federal Republic of Yugoslavia | SFRY | Federal Republic of Yugoslavia | Jugoslavia
  name       Federal Yugoslavia
  adjective  Yugoslav | Yugoslavian
  people     Yugoslavs | Yugoslavians
  capital    Belgrade ..2003-02-03
  trait      european balkan communist slavic historical

state SCG Serbia and Montenegro
  name       Serbia-Montenegro | State Union of Serbia and Montenegro
  adjective  Serbian-Montenegrin | Serbo-Montenegrin
  capital    Belgrade 2003-02-04..2006-06-04
  trait      european balkan slavic historical

state DDR East Germany
  name       German Democratic Republic | GDR | G.D.R. | Deutsche Demokratische Republik
  adjective  East German
  people     East Germans
  capital    East Berlin
  trait      european communist historical

state CSK Czechoslovakia
  name       Czechoslovak Republic | Czechoslovak Socialist Republic | Czech and Slovak Federal Republic
  name       Czech and Slovak Federative Republic | CSFR
  adjective  Czechoslovak | Czechoslovakian
  people     Czechoslovaks | Czechoslovakians
  capital    Prague ..1992-12-31
  trait      european central-european landlocked communist historical
