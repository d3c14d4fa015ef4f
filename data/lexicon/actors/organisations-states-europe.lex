# Bodies of states in Europe and of the Soviet Union's successors: services, forces, parliaments, courts.
# Written by hand from general knowledge. A body carries its state's code.

# ---- United Kingdom and Ireland ----

organisation GBR LEG British Parliament
  name       UK Parliament | Parliament of the United Kingdom | UK parliament
organisation GBR LEG House of Commons
  name       British House of Commons
organisation GBR LEG House of Lords
organisation GBR GOV Foreign and Commonwealth Office
  name       British Foreign Office | UK Foreign Office | FCO
  name       Foreign, Commonwealth and Development Office | FCDO
organisation GBR GOV Home Office
  name       British Home Office | UK Home Office
organisation GBR GOV Department for International Development
  name       DFID
organisation GBR MIL British Ministry of Defence
  name       UK Ministry of Defence | MoD
organisation GBR MIL Royal Navy
  name       British Royal Navy
organisation GBR MIL Royal Air Force
  name       RAF
organisation GBR MIL Royal Marines
  name       British Royal Marines
organisation GBR MIL Special Air Service
organisation GBR SPY Secret Intelligence Service
  name       MI6
organisation GBR SPY MI5
  name       Security Service of the United Kingdom
organisation GBR SPY Government Communications Headquarters
  name       GCHQ
organisation GBR COP Scotland Yard
  name       Metropolitan Police | Met Police | New Scotland Yard
organisation GBR COP Police Service of Northern Ireland
  name       PSNI | Royal Ulster Constabulary | RUC
organisation GBR LEG Scottish Parliament
organisation GBR GOV Scottish Government
organisation GBR LEG Northern Ireland Assembly
  name       Stormont
organisation GBR GOV Bank of England
organisation GBR JUD Old Bailey
organisation IRL LEG Oireachtas
  name       Dail | Dáil | Irish Parliament
organisation IRL COP Garda Siochana
  name       Gardai | Gardaí | Garda

# ---- western, northern and southern Europe ----

organisation FRA LEG National Assembly of France
  name       French National Assembly | Assemblée Nationale | French Senate | French parliament
organisation FRA SPY Directorate-General for External Security
  name       DGSE
organisation FRA MIL French Foreign Legion
  name       Foreign Legion
organisation FRA COP French Gendarmerie
organisation FRA GOV Constitutional Council of France
  name       French Constitutional Council
organisation DEU LEG Bundestag
  name       German Bundestag | German parliament
organisation DEU LEG Bundesrat
organisation DEU MIL Bundeswehr
organisation DEU SPY Federal Intelligence Service of Germany
  name       BND | Bundesnachrichtendienst
organisation DEU SPY Federal Office for the Protection of the Constitution
  name       BfV
organisation DEU GOV Federal Foreign Office
  name       German Foreign Office
organisation DEU GOV Bundesbank
organisation DEU JUD Federal Constitutional Court of Germany
  name       German Constitutional Court | Federal Constitutional Court
organisation DDR SPY Stasi
organisation ITA LEG Italian Parliament
  name       Italian Senate | Italian Chamber of Deputies
organisation ITA COP Carabinieri
organisation ITA COP Guardia di Finanza
organisation ITA MIL Italian Coast Guard
organisation ESP LEG Cortes Generales
  name       Spanish Congress | Congress of Deputies
organisation ESP COP Guardia Civil
  name       Civil Guard
organisation ESP GOV Generalitat of Catalonia
  name       Generalitat | Generalitat de Catalunya
organisation ESP JUD Spanish Constitutional Court
organisation PRT LEG Assembly of the Republic of Portugal
organisation NLD LEG States General of the Netherlands
  name       Tweede Kamer | Dutch parliament
organisation BEL LEG Belgian Chamber of Representatives
organisation AUT LEG Nationalrat
organisation CHE GOV Swiss Federal Council
organisation DNK LEG Folketing
organisation SWE LEG Riksdag
organisation NOR LEG Storting
organisation NOR NGO Norwegian Nobel Committee
  name       Nobel Committee
organisation FIN LEG Eduskunta
organisation ISL LEG Althing
organisation GRC LEG Hellenic Parliament
  name       Greek parliament
organisation GRC MIL Hellenic Coast Guard
organisation VAT GOV Roman Curia
  name       Curia

# ---- central and south-eastern Europe ----

organisation POL LEG Sejm
organisation HUN LEG National Assembly of Hungary
  name       Hungarian National Assembly
organisation ROU SPY Securitate
organisation BIH GOV Presidency of Bosnia and Herzegovina
  name       Bosnian presidency
organisation BIH GOV Republika Srpska
  name       Bosnian Serb Republic
organisation BIH MIL Bosnian Serb Army
  name       Army of Republika Srpska
organisation HRV LEG Croatian Sabor
  name       Sabor
organisation YUG MIL Yugoslav People's Army
  name       JNA | Yugoslav Army
organisation XKX COP Kosovo Security Force
  name       KSF

# ---- Russia ----

organisation RUS LEG State Duma
  name       Duma | Russian Duma | Russian State Duma
organisation RUS LEG Federation Council
  name       Russian Federation Council
organisation RUS SPY Federal Security Service
  name       FSB
organisation RUS SPY Main Intelligence Directorate
  name       GRU
organisation RUS SPY Foreign Intelligence Service of Russia
  name       SVR
organisation SUN SPY KGB
  name       K.G.B.
organisation RUS MIL Black Sea Fleet
  name       Russian Black Sea Fleet
organisation RUS MIL Northern Fleet
organisation RUS MIL Russian General Staff
organisation RUS COP Rosgvardia
  name       Russian National Guard
organisation RUS COP OMON
organisation RUS COP Investigative Committee of Russia
  name       Investigative Committee | Russian Investigative Committee
organisation RUS GOV Security Council of Russia
  name       Russian Security Council | Russia's Security Council
organisation RUS GOV Rosselkhoznadzor
organisation RUS GOV Roskomnadzor
organisation RUS GOV Rosatom
organisation RUS GOV Roscosmos
  name       Glavkosmos
organisation RUS GOV Rosoboronexport
organisation RUS REL Russian Orthodox Church
  name       Moscow Patriarchate
organisation SUN LEG Supreme Soviet
  name       Supreme Soviet of the Soviet Union
organisation SUN MIL Red Army
  name       Soviet Army
organisation SUN PTY Communist Party of the Soviet Union
  name       CPSU | Soviet Communist Party | Soviet Politburo

# ---- Ukraine, Belarus, Moldova, the Caucasus ----

organisation UKR LEG Verkhovna Rada
  name       Ukrainian Rada | Supreme Rada
organisation UKR SPY Security Service of Ukraine
  name       SBU
organisation UKR SPY Main Directorate of Intelligence of Ukraine
  name       HUR
organisation UKR MIL Armed Forces of Ukraine
  name       Ukrainian Armed Forces | AFU
organisation UKR MIL Ukrainian National Guard
  name       National Guard of Ukraine
organisation UKR BUS Naftogaz
organisation UKR BUS Energoatom
organisation UKR REL Ukrainian Orthodox Church
  name       Orthodox Church of Ukraine
organisation UKR COP National Anti-Corruption Bureau of Ukraine
  name       NABU
organisation UKR COP Berkut
  name       Berkut riot police
organisation BLR SPY State Security Committee of Belarus
  name       Belarusian KGB
organisation BLR BUS Belneftekhim
organisation BLR BUS Belaruskali
organisation MDA GOV Transdniestria authorities
  name       Transnistrian authorities
organisation GEO LEG Parliament of Georgia
  name       Georgian parliament
organisation GEO PTY Georgian Dream
organisation ARM REL Armenian Apostolic Church
organisation AZE BUS SOCAR

# ---- Turkey and Cyprus ----

organisation TUR LEG Grand National Assembly of Turkey
  name       Grand National Assembly | Turkish Grand National Assembly | Turkish Parliament
organisation TUR SPY National Intelligence Organization of Turkey
  name       National Intelligence Organization | National Intelligence Organisation | MİT
  name       Turkish intelligence agency MIT
organisation TUR MIL Turkish Armed Forces
  name       TSK
organisation TUR MIL Turkish General Staff
organisation TUR GOV Turkish Cooperation and Coordination Agency
  name       TIKA
organisation TUR GOV Diyanet
organisation TUR GOV Supreme Election Council of Turkey
  name       Supreme Election Board
